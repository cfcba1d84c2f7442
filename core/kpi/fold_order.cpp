// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fold_order.h"

#include "core/kpi/fact_reading.h"

#include <algorithm>
#include <numeric>

namespace gtm::kpi {

namespace {

/// So many keys are counted for each fact: more would take longer than comparing.
constexpr double kSparse = 8;

/// Whether keys are whole and close together, as days, minutes and records are; `least` and `most` of them.
bool areClose(const std::vector<double>& keys, double& least, double& most) {
    least = most = keys.front();
    for (const double key : keys) {
        if (!isWhole(key))
            return false;
        least = std::min(least, key);
        most = std::max(most, key);
    }
    return most - least <= kSparse * static_cast<double>(keys.size());
}

/// Where each of them stands in the order of its key.
std::vector<std::uint32_t> placesOf(const std::vector<double>& keys) {
    std::vector<std::uint32_t> places(keys.size());
    double least = 0, most = 0;
    if (areClose(keys, least, most)) {
        std::vector<std::uint32_t> next(static_cast<size_t>(most - least) + 2);
        for (const double key : keys)
            ++next[static_cast<size_t>(key - least) + 1];
        std::partial_sum(next.begin(), next.end(), next.begin());
        for (size_t i = 0; i < keys.size(); ++i)
            places[i] = next[static_cast<size_t>(keys[i] - least)]++;
        return places;
    }
    std::vector<std::uint32_t> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return keys[i]; });
    for (size_t place = 0; place < order.size(); ++place)
        places[order[place]] = static_cast<std::uint32_t>(place);
    return places;
}

void sortBy(const std::vector<double>& keys, std::vector<ListedFact>& facts) {
    if (facts.empty())
        return;
    const auto places = placesOf(keys);
    std::vector<ListedFact> sorted(facts.size());
    for (size_t i = 0; i < facts.size(); ++i)
        sorted[places[i]] = facts[i];
    facts = std::move(sorted);
}

} // namespace

void sortByRecord(const FactTable& table, std::vector<ListedFact>& facts) {
    const Column<std::int32_t>::View record(table.record);
    std::vector<double> keys;
    keys.reserve(facts.size());
    for (const ListedFact& fact : facts)
        keys.push_back(record[fact.fact]);
    sortBy(keys, facts);
}

bool sortByValue(const FactTable& table, const std::vector<FoldClass>& classes,
                 const Column<std::int32_t>::View& classOf, std::vector<ListedFact>& facts) {
    bool growing = false, amounts = false, others = false;
    for (const FoldClass& of : classes) {
        if (!of.ranked)
            continue;
        const bool stored = of.values == FoldClass::Values::Stored;
        if (of.rate != FoldRates::kNotAtAll && stored)
            return false;
        (of.values == FoldClass::Values::Growing ? growing : of.money && stored ? amounts : others) = true;
    }
    if (growing + amounts + others > 1)
        return false;
    const FactViews views(table);
    std::vector<double> keys;
    keys.reserve(facts.size());
    for (const ListedFact& fact : facts) {
        switch (classes[static_cast<size_t>(classOf[fact.fact])].values) {
        case FoldClass::Values::Stored:
            keys.push_back(views.value[fact.fact]);
            break;
        case FoldClass::Values::Ages:
            keys.push_back(views.at[fact.fact] - views.since[fact.fact]);
            break;
        case FoldClass::Values::Growing:
            keys.push_back(-static_cast<double>(views.since[fact.fact]));
            break;
        }
    }
    sortBy(keys, facts);
    return true;
}

} // namespace gtm::kpi
