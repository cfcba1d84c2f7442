// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/toml_reader.h"
#include "core/rules/model.h"

namespace gtm::rules {

/// Reads the sections teams, handoff, required, routing, deal_care, forecast, renewal, partner and economics
/// of a model; what they leave out has the defaults of kpi-definitions.
[[nodiscard]] RevenueRules readRevenueRules(TomlReader& root, const std::string& where,
                                            std::vector<Error>& errors);

} // namespace gtm::rules
