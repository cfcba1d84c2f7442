// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/money.h"

#include <optional>
#include <string>
#include <string_view>

namespace gtm::ingest {

/// A number as it stands in a cell, exact: `digits` / 10^`scale`.
struct WrittenNumber {
    bool negative = false;
    std::string digits; ///< Without leading zeros; `0` for zero.
    int scale = 0;      ///< Digits behind the decimal mark; below zero for `5k`.
    bool percent = false;
    bool suffix = false;       ///< `k` or `M` was read as thousand or million.
    std::string_view currency; ///< ISO code that the cell names, also by a sign that means one currency only.
    std::string_view sign;     ///< `$` or `¥`, which stand for several currencies.
};

/// Reads signs, parentheses, currency codes and signs, grouping (also Indian), exponents, `%`, `k` and `M`.
/// `mark` is the decimal mark, `.` or `,`; 0 refuses every number that has one of the two.
[[nodiscard]] std::optional<WrittenNumber> parseNumber(std::string_view text, char mark);

[[nodiscard]] double toDouble(const WrittenNumber& number);
/// Minor units of a currency with `digits` decimals, rounded half away from zero; empty where it does not
/// fit.
[[nodiscard]] std::optional<Minor> toMinor(const WrittenNumber& number, int digits, bool* rounded);

/// What one cell says about the decimal mark of its column.
enum class MarkHint { None, Point, Comma, Ambiguous };
[[nodiscard]] MarkHint markHint(std::string_view text);

} // namespace gtm::ingest
