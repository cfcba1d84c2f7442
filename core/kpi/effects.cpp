// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/effects.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <set>
#include <utility>

namespace gtm::kpi {

namespace {

/// The words of a SELECT, and those among them that name its tables.
struct SelectWords {
    std::set<std::string> all, tables;
};

SelectWords wordsOf(const std::string& select) {
    SelectWords words;
    std::string word, before;
    for (size_t i = 0; i <= select.size(); ++i) {
        const char c = i < select.size() ? select[i] : ' ';
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_') {
            word += c;
            continue;
        }
        if (word.empty())
            continue;
        if (before == "FROM" || before == "JOIN")
            words.tables.insert(word);
        words.all.insert(word);
        before = std::exchange(word, {});
    }
    return words;
}

bool readsColumn(const Definition& definition, const SelectWords& words, const rules::DerivedColumn& of) {
    if (of.table == "owner_span")
        return of.column == name(definition.record) && definition.hasDimension("owner");
    return words.tables.contains(of.table) && (of.column.empty() || words.all.contains(of.column));
}

/// Adds what is computed from KPIs that are there, and what is computed from that.
void addComposites(const Catalogue& catalogue, std::set<std::string>& ids) {
    for (size_t before = 0; before != ids.size();) {
        before = ids.size();
        for (const Definition& definition : catalogue.all())
            if (std::ranges::any_of(definition.factors,
                                    [&](const Factor& factor) { return ids.contains(factor.kpi); }))
                ids.insert(definition.id);
    }
}

std::vector<ingest::Effect> effectsOn(const Catalogue& catalogue, crm::Entity entity,
                                      const std::vector<std::string>& fields) {
    std::vector<rules::DerivedColumn> columns;
    for (const std::string& field : fields)
        std::ranges::move(rules::derivedFrom(entity, field), std::back_inserter(columns));
    std::vector<ingest::Effect> effects;
    for (const Definition* definition : kpisReading(catalogue, columns))
        effects.push_back({definition->id, definition->text().name});
    return effects;
}

} // namespace

std::vector<const Definition*> kpisReading(const Catalogue& catalogue,
                                           const std::vector<rules::DerivedColumn>& columns) {
    std::set<std::string> reading;
    for (const Definition& definition : catalogue.all()) {
        const SelectWords words = wordsOf(definition.facts);
        if (!definition.facts.empty() &&
            std::ranges::any_of(columns, [&](const auto& of) { return readsColumn(definition, words, of); }))
            reading.insert(definition.id);
    }
    addComposites(catalogue, reading);
    std::vector<const Definition*> kpis;
    for (const Definition& definition : catalogue.all())
        if (reading.contains(definition.id))
            kpis.push_back(&definition);
    return kpis;
}

void addEffects(const Catalogue& catalogue, ingest::ImportReport& report) {
    for (ingest::FileReport& file : report.files) {
        const auto entity = crm::entityNamed(file.entity);
        if (!entity)
            continue;
        file.effects = effectsOn(catalogue, *entity, {"id"});
        for (ingest::Finding& finding : file.findings)
            finding.effects = finding.level == ingest::Level::Reject
                                  ? file.effects
                                  : effectsOn(catalogue, *entity, finding.fields);
    }
}

} // namespace gtm::kpi
