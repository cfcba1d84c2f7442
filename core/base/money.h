// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gtm {

/// Amounts are 64-bit minor units (cents); no floating point in stored money.
using Minor = std::int64_t;

/// The decimal places of the currencies that have most.
inline constexpr int kThousandths = 3;

/// Decimal places of an ISO 4217 currency: 2 for all but the few that have 0 or 3.
[[nodiscard]] int minorDigits(std::string_view currency);
/// 100 for USD, 1 for JPY, 1000 for KWD.
[[nodiscard]] double minorPerMajor(std::string_view currency);
/// An amount in minor units of a currency with `from` decimals, in those of one with `to`, rounded half away
/// from zero; empty where it does not fit.
[[nodiscard]] std::optional<Minor> withDigits(Minor amount, int from, int to);
/// Three letters A to Z; whether the code is in use is not checked.
[[nodiscard]] bool looksLikeCurrency(std::string_view code);
/// Half away from zero, as everywhere in the product.
[[nodiscard]] Minor roundHalfAway(double value);

/// How amounts of a currency become amounts of another on a day.
struct Conversion {
    double from, rate, to; ///< Minor units of one major unit of each, and between the two the rate.

    /// Minor units, rounded half away from zero.
    [[nodiscard]] Minor operator()(Minor amount) const {
        return roundHalfAway(static_cast<double>(amount) / from * rate * to);
    }
    friend bool operator==(const Conversion&, const Conversion&) = default;
};

/// Dated rates into one reporting currency.
class RateTable {
  public:
    RateTable() = default;
    explicit RateTable(std::string reporting) : m_reporting(std::move(reporting)) {}
    /// One unit of `currency` is `rate` units of the reporting currency from `from` on.
    void add(const std::string& currency, Day from, double rate);
    /// Takes all rates of those currencies that have none here; whether there were any.
    bool addLacking(const RateTable& other);
    [[nodiscard]] const std::string& reporting() const { return m_reporting; }
    /// The rate in force on `day`; before the first dated rate the first holds. Empty: no rate is known.
    [[nodiscard]] std::optional<double> rate(std::string_view currency, Day day) const;
    /// The days on which the rate of a currency may change; none where it has no rates.
    [[nodiscard]] std::vector<Day> changes(std::string_view currency) const;
    /// Into the reporting currency, from another one; empty where no rate is known.
    [[nodiscard]] std::optional<Conversion> conversion(std::string_view currency, Day day) const;
    /// Minor units of the reporting currency, rounded half away from zero; empty where no rate is known.
    /// Nothing is nothing in every currency.
    [[nodiscard]] std::optional<Minor> convert(Minor amount, std::string_view currency, Day day) const;

  private:
    std::string m_reporting = "USD";
    std::map<std::string, std::map<Day, double>, std::less<>> m_rates;
};

} // namespace gtm
