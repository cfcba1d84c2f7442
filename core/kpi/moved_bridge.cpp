// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/moved_bridge.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace gtm::kpi {

namespace {

/// What flowed of one record under one term, in the one currency of its amounts and converted, both in minor
/// units.
struct Flow {
    double own = 0, converted = 0;
    int facts = 0;
};
struct FlowKey {
    std::int32_t record;
    std::string term, currency;
    auto operator<=>(const FlowKey&) const = default;
};
using Flows = std::map<FlowKey, std::pair<Flow, Flow>>; ///< Before and after.

void collect(Flows& flows, const Engine& engine, const Definition& bridge, Day week, const Filter& filter,
             bool after, double scale) {
    const FactTable& table = engine.facts().tables.at(bridge.id);
    for (const EngineRecord& record : engine.records(bridge, engine.spanOfWeek(bridge, week), filter)) {
        const size_t fact = record.counted.fact;
        if (record.counted.excluded || !record.counted.value)
            continue;
        auto& both = flows[{table.record[fact], table.parts.text(table.part[fact]),
                            table.currencies.text(table.currency[fact])}];
        Flow& flow = after ? both.second : both.first;
        flow.own += table.value[fact];
        flow.converted += std::round(*record.counted.value * scale);
        ++flow.facts;
    }
}

/// Of an amount that stayed, or grew, what the rate did to the part that was there before.
double byCurrency(const Flow& before, const Flow& after) {
    if (after.own == 0)
        return 0;
    return std::round(before.own * (after.converted / after.own)) - before.converted;
}

class BridgeBuilder {
  public:
    BridgeBuilder(const Definition& bridge, bool sameQuarter)
        : m_sameQuarter(sameQuarter), m_opening(bridge.parts.front()) {
        for (const std::string& term : bridge.parts)
            m_terms.push_back(term);
        m_terms.emplace_back(kReclassifiedTerm);
        m_terms.emplace_back(kCurrencyTerm);
    }

    void add(const FlowKey& key, const Flow& before, const Flow& after) {
        m_before[key.term] += before.converted;
        m_after[key.term] += after.converted;
        if (before.facts == 0) {
            const bool cameIn = m_sameQuarter && key.term == m_opening;
            m_effects[cameIn ? kReclassifiedTerm : key.term] += after.converted;
        } else if (after.facts == 0) {
            m_effects[m_sameQuarter ? kReclassifiedTerm : m_opening] -= before.converted;
        } else {
            const double currency = byCurrency(before, after);
            m_effects[kCurrencyTerm] += currency;
            m_effects[key.term] += after.converted - before.converted - currency;
        }
    }

    /// `change` in minor units; what is left over by rounding stands with the currency.
    [[nodiscard]] std::vector<MovedPart> parts(double change, double scale) {
        double sum = 0;
        for (const auto& [term, effect] : m_effects)
            sum += effect;
        m_effects[kCurrencyTerm] += change - sum;
        std::vector<MovedPart> parts;
        for (const std::string& term : m_terms) {
            const bool extra = term == kReclassifiedTerm || term == kCurrencyTerm;
            if (extra && m_effects[term] == 0)
                continue;
            MovedPart& part = parts.emplace_back();
            part.key = term;
            part.effect = m_effects[term] / scale;
            if (!extra) {
                part.before = m_before[term] / scale;
                part.after = m_after[term] / scale;
            }
        }
        return parts;
    }

  private:
    bool m_sameQuarter;
    std::string m_opening;
    std::vector<std::string> m_terms;
    std::map<std::string, double> m_effects, m_before, m_after; ///< Minor units.
};

} // namespace

std::vector<MovedPart> bridgeOf(const Engine& engine, const Definition& bridge, Day before, Day after,
                                const Filter& filter, double change) {
    const auto currency = filter.find("currency");
    const bool one = currency != filter.end() && currency->second.size() == 1;
    const double scale = minorPerMajor(one ? currency->second.front() : engine.facts().rates.reporting());
    Flows flows;
    collect(flows, engine, bridge, before, filter, false, scale);
    collect(flows, engine, bridge, after, filter, true, scale);
    const FiscalCalendar& fiscal = engine.facts().fiscal;
    const Day asOf = engine.facts().asOf;
    BridgeBuilder builder(bridge, fiscal.quarterStart(std::min(before, asOf)) ==
                                      fiscal.quarterStart(std::min(after, asOf)));
    for (const auto& [key, both] : flows)
        builder.add(key, both.first, both.second);
    return builder.parts(std::round(change * scale), scale);
}

} // namespace gtm::kpi
