// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/derived.h"

#include <functional>

namespace gtm::rules {

/// Counts up whenever the same records derive to other rows: stores are then derived anew.
inline constexpr int kRulesEdition = 6;

/// One version of the model. Records that enter from `from` on follow it; the first version of a line has the
/// others too.
struct ModelEdition {
    int version = 1;
    Day from{};
    Model model;
};

/// The versions that records follow, oldest first; never empty. One alone holds for every record.
struct ModelLine {
    std::vector<ModelEdition> editions;
    /// What is planned, the rates, the board: they have dates of their own, or none.
    [[nodiscard]] const Model& now() const { return editions.back().model; }
};

/// The records as a model reads them.
using LoadRecords = std::function<CrmData(const Model& model)>;

struct DerivedLine {
    CrmData data; ///< As the newest model reads it.
    Derived derived;
};

/// Applies the rules of each version to the records that follow it. A deal, lead or account enters when it is
/// created, a handoff or registration when it is asked for; where that is not known, before everything.
/// Quotas, spend and data quality follow the newest version.
[[nodiscard]] DerivedLine deriveLine(const LoadRecords& load, const ModelLine& line);

} // namespace gtm::rules
