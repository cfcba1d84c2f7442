// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/point.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Values as the JSON of the command line has them: what is not known is null, days are ISO texts.
namespace gtm::report::json_values {

[[nodiscard]] QString text(std::string_view utf8);
[[nodiscard]] QJsonValue json(std::string_view utf8);
[[nodiscard]] QJsonValue json(const std::optional<double>& value);
[[nodiscard]] QJsonValue json(const std::optional<Day>& day);
[[nodiscard]] QJsonValue json(std::int64_t number);
/// Text that may be unknown.
[[nodiscard]] QJsonValue orNull(const std::string& utf8);
[[nodiscard]] QString key(const char* name);
[[nodiscard]] QJsonArray array(const std::vector<std::string>& texts);
/// POINT of the contract.
[[nodiscard]] QJsonObject point(const kpi::Point& p);
/// Indented, as it is printed.
[[nodiscard]] std::string document(const QJsonObject& object);

} // namespace gtm::report::json_values
