// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/fold.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace gtm::kpi {

/// The rates by which amounts of a table become amounts in the reporting currency, looked up once: none of
/// its facts asks a table of rates again.
class FoldRates {
  public:
    /// What amounts are converted by: the number of a rate, or one of these.
    using Code = std::int32_t;
    static constexpr Code kNotAtAll = -1; ///< They are in the currency that is asked for, or no amounts.
    static constexpr Code kOwn = -2;      ///< Each fact has a day of its own, and the rate of that day.
    static constexpr Code kOfSpan = -3;   ///< Each span has its own.
    static constexpr Code kUnknown = -4;  ///< No rate is known.

    /// `reading`: the day as of which each span reads intervals, ascending.
    FoldRates(const FactTable& table, const FoldRules& rules, const std::vector<std::int32_t>& reading) {
        for (const std::string& currency : table.currencies.texts()) {
            Currency& own = m_currencies.emplace_back();
            own.foreign = rules.rates && rules.currency.empty() && !currency.empty() &&
                          currency != rules.rates->reporting();
            own.first = m_rates.size();
            own.firstSpan = m_ofSpan.size();
            if (own.foreign)
                readRates(*rules.rates, currency);
            own.end = m_rates.size();
            for (size_t span = 0; span < reading.size() && own.first < own.end; ++span)
                m_ofSpan.push_back(on(static_cast<std::uint16_t>(m_currencies.size() - 1), reading[span]));
        }
    }

    /// How amounts of a currency, by its code in the table, are converted that are rated on `day`, or on the
    /// day of each span where that is kNoDay: one of the four.
    [[nodiscard]] Code of(std::uint16_t currency, std::int32_t day) const {
        const Currency& own = m_currencies[currency];
        if (!own.foreign)
            return kNotAtAll;
        if (own.first == own.end)
            return kUnknown;
        return day != kNoDay ? kOwn : kOfSpan;
    }
    /// The rate of a currency that has some, on a day; before the first dated rate the first holds.
    [[nodiscard]] Code on(std::uint16_t currency, std::int32_t day) const {
        const Currency& own = m_currencies[currency];
        const auto dated = std::span(m_from).subspan(own.first, own.end - own.first);
        const auto until = std::ranges::upper_bound(dated, day) - dated.begin();
        return static_cast<Code>(own.first) + static_cast<Code>(std::max<std::ptrdiff_t>(until - 1, 0));
    }
    /// The same on the day of a span.
    [[nodiscard]] Code ofSpan(std::uint16_t currency, size_t span) const {
        return m_ofSpan[m_currencies[currency].firstSpan + span];
    }
    /// Minor units of the reporting currency; 0 where no rate is known.
    [[nodiscard]] Minor convert(Minor amount, Code rate) const {
        return rate >= 0 ? m_rates[static_cast<size_t>(rate)](amount) : rate == kUnknown ? 0 : amount;
    }

  private:
    /// A currency, and where its dated rates stand, and those of the spans.
    struct Currency {
        bool foreign = false;
        size_t first = 0, end = 0, firstSpan = 0;
    };

    /// What follows one that says the same is left out.
    void readRates(const RateTable& rates, const std::string& currency) {
        const size_t first = m_rates.size();
        for (const Day day : rates.changes(currency))
            if (const auto rate = rates.conversion(currency, day);
                rate && (first == m_rates.size() || m_rates.back() != *rate)) {
                m_from.push_back(dayNumber(day));
                m_rates.push_back(*rate);
            }
    }

    std::vector<Currency> m_currencies; ///< By code.
    std::vector<std::int32_t> m_from;   ///< By number of a rate: the day from which on it holds.
    std::vector<Conversion> m_rates;    ///< By number.
    std::vector<Code> m_ofSpan;         ///< Currency after currency.
};

} // namespace gtm::kpi
