// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/engine.h"
#include "core/report/detail.h"
#include "core/report/records.h"
#include "core/report/table.h"

#include <string>
#include <utility>
#include <vector>

/// One record of the CRM and every number that it is in.
namespace gtm::report {

/// How a record counts in one KPI over weeks in a row, in the same role and with the same counts.
struct RecordUse {
    std::string kpi, name;
    std::string factor;  ///< Of a composite.
    Day first{}, last{}; ///< Week endings.
    Role role{};
    std::string reason; ///< Why left out; empty otherwise.
    std::string part;   ///< Stage, reason or kind.
    std::optional<double> numerator, denominator;
    std::optional<double> value; ///< Of the last of these weeks.
};

struct RecordLife {
    std::string id;
    std::vector<RecordDisplay> records; ///< What goes by this id: more than one where two CRMs use it.
    /// What columns of one's own say of it, by the name under which they are kept.
    std::vector<std::pair<std::string, std::string>> own;
    std::vector<RecordUse> uses; ///< By catalogue, then by week.
};

/// What the engine knows a record by.
struct RecordKey {
    kpi::RecordType type;
    std::int32_t rid;
};

/// The KPIs and weeks in which the records count or are left out; `weekEndings` ascend.
[[nodiscard]] std::vector<RecordUse> recordUses(const kpi::Catalogue& catalogue, const kpi::FactSet& facts,
                                                const std::vector<RecordKey>& records,
                                                const std::vector<Day>& weekEndings);
/// The first day of which a fact of these records tells; empty where there is none.
[[nodiscard]] std::optional<Day> firstDayOf(const kpi::Catalogue& catalogue, const kpi::FactSet& facts,
                                            const std::vector<RecordKey>& records);

[[nodiscard]] std::string toJson(const RecordLife& life);
/// What the record is, in one line for each that goes by its id, and what is kept of one's own columns.
[[nodiscard]] std::string lifeHead(const RecordLife& life);
/// As people read it: one line for each KPI and span of weeks.
[[nodiscard]] Table lifeText(const RecordLife& life);
[[nodiscard]] Table lifeNumbers(const RecordLife& life);

} // namespace gtm::report
