// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/edition.h"

#include <algorithm>
#include <unordered_map>

namespace gtm::kpi {

namespace {

/// Editions that stand in the same weeks: [first, end).
struct Era {
    size_t first, end;
};

std::vector<Era> erasOf(const std::vector<FactTable>& tables, const std::vector<Edition>& line) {
    std::vector<Era> eras{{0, 1}};
    for (size_t i = 1; i < line.size(); ++i)
        if (canMix(line[i - 1].definition, line[i].definition) && tables[i - 1].money == tables[i].money)
            eras.back().end = i + 1;
        else
            eras.push_back({i, i + 1});
    return eras;
}

std::int32_t entryOf(const FactTable& table, size_t fact) {
    return table.at[fact] != kNoDay ? table.at[fact] : table.from[fact];
}

/// The day on which each record entered, in the tables of one era.
using Entries = std::unordered_map<std::int32_t, std::int32_t>;

Entries entriesOf(const std::vector<FactTable>& tables, const Era& era) {
    Entries entries;
    for (size_t i = era.first; i < era.end; ++i)
        for (size_t fact = 0; fact < tables[i].size(); ++fact) {
            const std::int32_t day = entryOf(tables[i], fact);
            const auto [entry, isNew] = entries.try_emplace(tables[i].record[fact], day);
            entry->second = std::min(entry->second, day);
        }
    return entries;
}

/// The edition of an era that was in force on a day; its first has the days before.
size_t editionOn(const std::vector<Edition>& line, const Era& era, std::int32_t day) {
    size_t found = era.first;
    for (size_t i = era.first + 1; i < era.end && dayNumber(line[i].from) <= day; ++i)
        found = i;
    return found;
}

void append(FactTable& out, const FactTable& from, size_t fact, size_t edition, const Definition& by) {
    copyFact(from, fact, out);
    const size_t row = out.size() - 1;
    out.part.set(row, out.parts.add(from.parts.text(from.part[fact]), by.partDimension));
    out.reason.set(row, out.reasons.add(from.reasons.text(from.reason[fact]), "excluded"));
    out.currency.set(row, out.currencies.add(from.currencies.text(from.currency[fact]), "currency"));
    out.owner.set(row, out.owners.add(from.owners.text(from.owner[fact]), "owner"));
    out.stage.set(row, out.stages.add(from.stages.text(from.stage[fact]), "stage"));
    out.team.set(row, out.teams.add(from.teams.text(from.team[fact]), "team"));
    out.edition.push_back(static_cast<std::uint8_t>(edition));
}

} // namespace

bool canMix(const Definition& before, const Definition& after) {
    return before.aggregate != Aggregate::Composite && before.aggregate == after.aggregate &&
           before.unit == after.unit && before.record == after.record;
}

FactTable joinEditions(const std::vector<FactTable>& tables, const std::vector<Edition>& line) {
    FactTable out;
    out.money = tables.back().money;
    const std::vector<Era> eras = erasOf(tables, line);
    for (size_t e = 0; e < eras.size(); ++e) {
        const Era& era = eras[e];
        const std::int32_t first = e == 0 ? kNoDay : dayNumber(line[era.first].from);
        const std::int32_t end = e + 1 == eras.size() ? kEndOfTime : dayNumber(line[eras[e + 1].first].from);
        const bool alone = era.end == era.first + 1;
        const Entries entries = alone ? Entries() : entriesOf(tables, era);
        for (size_t i = era.first; i < era.end; ++i) {
            out.editions.push_back({line[i].definition.version, first, end, tables[i].money ? 1 : 0});
            for (size_t fact = 0; fact < tables[i].size(); ++fact)
                if (alone || editionOn(line, era, entries.at(tables[i].record[fact])) == i)
                    append(out, tables[i], fact, i, line[i].definition);
        }
    }
    out.finish();
    return out;
}

} // namespace gtm::kpi
