// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/toml_reader.h"
#include "core/rules/model.h"

namespace gtm::rules {

/// What a model may name that is not its own, so that a wrong name is found where it stands.
struct KnownNames {
    std::vector<std::string> kpis;       ///< Empty: they are not checked.
    std::vector<std::string> dimensions; ///< The standard ones.
};

/// What stands elsewhere in the model, or is the store's.
struct PlanGround {
    std::string currency; ///< Of quotas that name none.
    FiscalCalendar fiscal;
};

/// Reads what a model plans and decides by hand: `[[target]]`, `[targets]`, `[[quota]]`, `[owners]`, the rows
/// of the board, `[[user]]` and `[[exclude]]`.
[[nodiscard]] ModelPlan readPlan(TomlReader& root, const std::string& where, const PlanGround& ground,
                                 const KnownNames& known, std::vector<Error>& errors);

} // namespace gtm::rules
