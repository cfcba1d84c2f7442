// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/toml_reader.h"
#include "core/kpi/definition.h"

#include <string>
#include <vector>

/// The keys of a definition that stand elsewhere too. Errors name the choices.
namespace gtm::kpi {

[[nodiscard]] Unit readUnit(TomlReader& reader);
[[nodiscard]] Aggregate readAggregate(TomlReader& reader);
[[nodiscard]] Basis readBasis(TomlReader& reader);
[[nodiscard]] Window readWindow(TomlReader& reader, std::vector<Error>& errors, const std::string& where);
[[nodiscard]] std::vector<Factor> readFactors(TomlReader& reader, std::vector<Error>& errors,
                                              const std::string& where);

} // namespace gtm::kpi
