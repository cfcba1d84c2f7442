// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/lens.h"

#include "core/base/resources.h"
#include "core/kpi/definition_reader.h"

#include <algorithm>
#include <set>

namespace gtm::kpi {

namespace {

LensWords readLensWords(const toml::table& table, const std::string& where, std::vector<Error>& errors) {
    TomlReader reader(table, where, errors);
    LensWords words{reader.requiredText("what"), reader.requiredText("why")};
    reader.rejectUnknownKeys();
    return words;
}

LensVariant readVariant(const toml::table& table, const Definition& ours, const Catalogue& catalogue,
                        const std::string& where, std::vector<Error>& errors) {
    TomlReader reader(table, where, errors);
    LensVariant variant;
    variant.id = reader.requiredText("id");
    variant.who = reader.requiredText("who");
    variant.kpi = reader.text("kpi", ours.id);
    const Definition* base = catalogue.find(variant.kpi);
    if (!base)
        reader.error("kpi", "'" + variant.kpi + "' is no KPI");
    Definition& definition = variant.definition = base ? *base : ours;
    definition.id = ours.id + "." + variant.id;
    definition.bridge.clear();
    if (reader.has("unit"))
        definition.unit = readUnit(reader);
    if (reader.has("aggregate"))
        definition.aggregate = readAggregate(reader);
    if (reader.has("basis"))
        definition.basis = readBasis(reader);
    if (reader.has("window"))
        definition.window = readWindow(reader, errors, where);
    if (reader.has("facts")) {
        definition.facts = reader.text("facts");
        definition.censoredAsLongest = definition.oncePerRecord = false;
        definition.finalShare = 0;
        variant.kpi.clear();
    }
    if (reader.has("factor"))
        definition.factors = readFactors(reader, errors, where);
    if (reader.has("expression")) {
        definition.expression = reader.text("expression");
        definition.aggregate = Aggregate::Composite;
        definition.facts.clear();
    }
    if (const toml::table* texts = reader.table("text"))
        for (const auto& [language, node] : *texts)
            if (const toml::table* words = node.as_table())
                variant.words[std::string(language.str())] = readLensWords(*words, where, errors);
    if (!variant.words.contains("en"))
        reader.error("text", "a table [variant.text.en] with what and why is expected");
    reader.rejectUnknownKeys();
    return variant;
}

/// How a record stands on one side.
struct Standing {
    double above = 0, below = 0;
    bool counts = false;
    std::string reason;
};
using Standings = std::map<std::pair<RecordType, std::int32_t>, Standing>;

Standings standingsOf(const LensView& view, const Definition& definition, const Span& span,
                      const Filter& filter) {
    const Engine engine = view.engine();
    Standings all;
    for (const EngineRecord& record : engine.records(definition, span, filter)) {
        const FactTable& table = engine.facts().tables.at(record.kpi);
        const size_t fact = record.counted.fact;
        Standing& own = all[{view.catalogue().find(record.kpi)->record, table.record[fact]}];
        if (record.counted.excluded || record.counted.displaced) {
            own.reason = table.reasons.text(table.reason[fact]);
            continue;
        }
        own.counts = true;
        own.above += record.counted.numerator.value_or(0) + record.counted.value.value_or(0);
        own.below += record.counted.denominator.value_or(0);
    }
    return all;
}

void addOneSided(std::map<std::string, std::int64_t>& only, const Standings& here, const Standings& there) {
    for (const auto& [record, standing] : here) {
        if (!standing.counts)
            continue;
        const auto other = there.find(record);
        if (other == there.end())
            ++only[{}];
        else if (!other->second.counts)
            ++only[other->second.reason];
    }
}

} // namespace

const LensWords& LensVariant::text(const std::string& language) const {
    const auto found = words.find(language);
    return found == words.end() ? words.at("en") : found->second;
}

Result<std::vector<LensVariant>> parseLens(std::string_view toml, const std::string& where,
                                           const Catalogue& catalogue) {
    const auto document = parseToml(toml, where);
    if (!document)
        return tl::unexpected(document.error());
    std::vector<Error> errors;
    TomlReader reader(*document, where, errors);
    const std::string id = reader.requiredText("kpi");
    const Definition* ours = catalogue.find(id);
    if (!ours)
        return fail(Code::BadDefinition, where, "kpi: '" + id + "' is no KPI");
    std::vector<LensVariant> variants;
    for (const toml::table* table : reader.tables("variant"))
        variants.push_back(readVariant(*table, *ours, catalogue, where, errors));
    reader.rejectUnknownKeys();
    if (!errors.empty())
        return tl::unexpected(errors.front());
    return variants;
}

Result<std::vector<LensVariant>> lensOf(const std::string& kpi, const Catalogue& catalogue) {
    const std::string file = kpi + ".toml";
    const auto files = resourceNames("lens");
    if (std::ranges::find(files, file) == files.end())
        return std::vector<LensVariant>();
    return parseLens(resourceText("lens/" + file), "lens/" + file, catalogue);
}

Result<LensView> LensView::open(const LoadFacts& load, const Catalogue& catalogue, const FactSet& facts,
                                const Definition& ours, const LensVariant& variant) {
    LensView view;
    view.m_ours = ours.id;
    view.m_theirs = variant.definition.id;
    std::set<std::string> needed;
    std::vector<Definition> definitions{ours, variant.definition};
    for (const Definition* definition : {&ours, &variant.definition})
        for (const Factor& factor : definition->factors)
            if (needed.insert(factor.kpi).second && factor.kpi != ours.id)
                definitions.push_back(*catalogue.find(factor.kpi));
    for (Definition& definition : definitions)
        definition.bridge.clear(); // Of no use here, and its KPI is not among these.
    auto both = Catalogue::from(std::move(definitions));
    if (!both)
        return tl::unexpected(both.error());
    view.m_catalogue = std::move(*both);
    FactSet& own = view.m_facts;
    own.asOf = facts.asOf;
    own.dimensions = facts.dimensions;
    own.inputs = facts.inputs;
    own.rates = facts.rates;
    own.fiscal = facts.fiscal;
    own.managerOf = facts.managerOf;
    needed.insert(ours.id);
    for (const std::string& id : needed)
        if (const FactTable* table = facts.tables.find(id))
            own.tables[id] = *table;
    const Definition& theirs = variant.definition;
    if (variant.kpi.empty())
        own.tables[theirs.id] = load(theirs);
    else if (theirs.aggregate != Aggregate::Composite)
        own.tables[theirs.id] = facts.tables.at(variant.kpi);
    return view;
}

LensRecords compareRecords(const LensView& view, const Span& ours, const Span& theirs, const Filter& filter) {
    const Standings here = standingsOf(view, view.ours(), ours, filter),
                    there = standingsOf(view, view.theirs(), theirs, filter);
    LensRecords records;
    for (const auto& [record, standing] : here)
        if (const auto other = there.find(record);
            standing.counts && other != there.end() && other->second.counts) {
            ++records.both;
            records.revalued +=
                standing.above != other->second.above || standing.below != other->second.below;
        }
    addOneSided(records.onlyOurs, here, there);
    addOneSided(records.onlyTheirs, there, here);
    return records;
}

} // namespace gtm::kpi
