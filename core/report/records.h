// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/engine.h"
#include "core/report/detail.h"

#include <functional>

namespace gtm::report {

/// The display columns of one record, as the store has them now.
struct RecordDisplay {
    std::string recordType, id, name, account, stage, currency;
    std::optional<double> amount;          ///< Major units of `currency`.
    std::optional<Day> created, closeDate; ///< Of an account closes the next contract that is to be renewed.
    bool open = false;                     ///< It has not closed, whatever its day of closing says.
};
using DisplayLookup = std::function<RecordDisplay(kpi::RecordType type, std::int32_t rid)>;

/// The facts behind `point`, which was computed for `span` and `filter`, with what a reader needs to
/// recognise the records.
[[nodiscard]] RecordList buildRecords(const kpi::Catalogue& catalogue, const kpi::Engine& engine,
                                      const kpi::Definition& definition, const kpi::Span& span,
                                      const kpi::Filter& filter, kpi::Point point,
                                      const DisplayLookup& display);

/// The number that the rows give when they are folded by the definition's aggregate.
[[nodiscard]] std::optional<double> foldRows(const kpi::Catalogue& catalogue,
                                             const kpi::Definition& definition,
                                             const std::vector<RecordRow>& rows);

} // namespace gtm::report
