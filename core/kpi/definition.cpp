// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/definition.h"

#include "core/base/toml_edit.h"
#include "core/base/toml_reader.h"
#include "core/kpi/definition_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gtm::kpi {

namespace {

constexpr int kMostWeeks = 520, kMostQuarters = 40, kMostSample = 1'000'000;

template<typename Enum, size_t N>
using NameTable = std::array<std::pair<Enum, std::string_view>, N>;

constexpr NameTable<Unit, 8> kUnits{{{Unit::Ratio, "ratio"},
                                     {Unit::Money, "money"},
                                     {Unit::Count, "count"},
                                     {Unit::Days, "days"},
                                     {Unit::Hours, "hours"},
                                     {Unit::Minutes, "minutes"},
                                     {Unit::MoneyPerDay, "money_per_day"},
                                     {Unit::Months, "months"}}};
constexpr NameTable<Direction, 4> kDirections{{{Direction::Higher, "higher"},
                                               {Direction::Lower, "lower"},
                                               {Direction::Near, "near"},
                                               {Direction::None, "none"}}};
constexpr NameTable<Aggregate, 6> kAggregates{{{Aggregate::Ratio, "ratio"},
                                               {Aggregate::Sum, "sum"},
                                               {Aggregate::Count, "count"},
                                               {Aggregate::Mean, "mean"},
                                               {Aggregate::Median, "median"},
                                               {Aggregate::Composite, "composite"}}};
constexpr NameTable<Basis, 4> kBases{
    {{Basis::Event, "event"}, {Basis::AsOf, "as_of"}, {Basis::Cohort, "cohort"}, {Basis::Window, "window"}}};
constexpr NameTable<RecordType, kRecordTypes> kRecordTypeNames{{{RecordType::Opportunity, "opportunity"},
                                                                {RecordType::Lead, "lead"},
                                                                {RecordType::Account, "account"},
                                                                {RecordType::Handoff, "handoff"},
                                                                {RecordType::Registration, "registration"},
                                                                {RecordType::Quota, "quota"},
                                                                {RecordType::Spend, "spend"},
                                                                {RecordType::Quality, "quality"},
                                                                {RecordType::Measure, "measure"}}};

template<typename Enum, size_t N>
std::string_view nameIn(const NameTable<Enum, N>& table, Enum value) {
    return std::ranges::find(table, value, &std::pair<Enum, std::string_view>::first)->second;
}

template<typename Enum, size_t N>
std::optional<Enum> namedIn(const NameTable<Enum, N>& table, std::string_view text) {
    const auto found = std::ranges::find(table, text, &std::pair<Enum, std::string_view>::second);
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

template<typename Enum, size_t N>
std::vector<std::string> namesIn(const NameTable<Enum, N>& table) {
    std::vector<std::string> names;
    for (const auto& entry : table)
        names.emplace_back(entry.second);
    return names;
}

template<typename Enum, size_t N>
Enum chosen(const NameTable<Enum, N>& table, TomlReader& reader, std::string_view key, Enum fallback) {
    const std::string text = reader.requiredText(key);
    if (!reader.has(key)) // which is said already
        return fallback;
    if (const auto found = namedIn(table, text))
        return *found;
    std::string choices;
    for (const auto& entry : table)
        choices += (choices.empty() ? "" : ", ") + std::string(entry.second);
    reader.error(key, "'" + text + "' is none of " + choices);
    return fallback;
}

Target readTarget(TomlReader& reader) {
    Target target;
    target.value = reader.number("target");
    target.tolerance = reader.number("tolerance");
    target.baseline = reader.flag("baseline_target");
    if (target.value && target.baseline)
        reader.error("baseline_target", "a fixed target and a baseline exclude each other");
    if (target.value == 0.0 && !target.tolerance)
        reader.error("target", "a target of 0 needs an absolute tolerance");
    return target;
}

Words readWords(const toml::table& table, const std::string& where, std::vector<Error>& errors) {
    TomlReader reader(table, where, errors);
    Words words;
    words.name = reader.requiredText("name");
    words.shortName = reader.text("short_name");
    words.subline = reader.text("subline");
    words.question = reader.requiredText("question");
    words.formula = reader.requiredText("formula");
    words.numerator = reader.text("numerator");
    words.denominator = reader.text("denominator");
    words.counted = reader.requiredText("counted");
    words.excluded = reader.text("excluded");
    words.edges = reader.text("edges");
    words.action = reader.requiredText("action");
    words.guidance = reader.text("guidance");
    words.synonyms = reader.texts("synonyms");
    reader.rejectUnknownKeys();
    return words;
}

/// A fraction of one.
double readFinalShare(TomlReader& reader) {
    const double share = reader.number("final_share").value_or(0);
    if (share < 0 || share > 1)
        reader.error("final_share", "a number from 0 to 1 is expected");
    return share;
}

} // namespace

Unit readUnit(TomlReader& reader) {
    return chosen(kUnits, reader, "unit", Unit::Count);
}

Aggregate readAggregate(TomlReader& reader) {
    return chosen(kAggregates, reader, "aggregate", Aggregate::Count);
}

Basis readBasis(TomlReader& reader) {
    return chosen(kBases, reader, "basis", Basis::Event);
}

Window readWindow(TomlReader& reader, std::vector<Error>& errors, const std::string& where) {
    Window window;
    if (const toml::table* table = reader.table("window")) {
        TomlReader inner(*table, where, errors);
        window.weeks = inner.integerBetween("weeks", 1, 1, kMostWeeks);
        window.quarters = inner.integerBetween("quarters", 0, 0, kMostQuarters);
        if (inner.has("weeks") && window.quarters != 0)
            inner.error("quarters", "a window has weeks or quarters, not both");
        inner.rejectUnknownKeys();
    }
    return window;
}

std::map<std::string, std::string> readPartNeeds(TomlReader& reader, std::vector<Error>& errors,
                                                 const std::string& where,
                                                 const std::vector<std::string>& parts) {
    std::map<std::string, std::string> needs;
    if (const toml::table* table = reader.table("part_needs")) {
        TomlReader inner(*table, where, errors);
        for (const std::string& part : parts)
            if (inner.has(part))
                needs[part] = inner.requiredText(part);
        inner.rejectUnknownKeys();
    }
    return needs;
}

std::vector<Factor> readFactors(TomlReader& reader, std::vector<Error>& errors, const std::string& where) {
    std::vector<Factor> factors;
    for (const toml::table* table : reader.tables("factor")) {
        TomlReader inner(*table, where, errors);
        Factor factor;
        factor.name = inner.requiredText("name");
        factor.kpi = inner.requiredText("kpi");
        if (inner.has("aggregate"))
            factor.aggregate = readAggregate(inner);
        if (inner.has("window"))
            factor.window = readWindow(inner, errors, where);
        inner.rejectUnknownKeys();
        factors.push_back(std::move(factor));
    }
    return factors;
}

std::string_view name(Unit unit) {
    return nameIn(kUnits, unit);
}
std::string_view name(Direction direction) {
    return nameIn(kDirections, direction);
}
std::string_view name(Aggregate aggregate) {
    return nameIn(kAggregates, aggregate);
}
std::string_view name(Basis basis) {
    return nameIn(kBases, basis);
}
std::string_view name(RecordType type) {
    return nameIn(kRecordTypeNames, type);
}

std::vector<std::string> groupNames() {
    return {"acquire", "convert", "close", "retain", "partner", "quality"};
}
std::vector<std::string> unitNames() {
    return namesIn(kUnits);
}
std::vector<std::string> directionNames() {
    return namesIn(kDirections);
}
std::vector<std::string> aggregateNames() {
    return namesIn(kAggregates);
}
std::vector<std::string> basisNames() {
    return namesIn(kBases);
}

std::optional<Unit> unitNamed(std::string_view text) {
    return namedIn(kUnits, text);
}
std::optional<Direction> directionNamed(std::string_view text) {
    return namedIn(kDirections, text);
}

const Words& Definition::text(const std::string& language) const {
    const auto found = words.find(language);
    return found == words.end() ? words.at("en") : found->second;
}

bool Definition::hasDimension(std::string_view dimension) const {
    return std::ranges::find(dimensions, dimension) != dimensions.end();
}

bool isKpiId(std::string_view text) {
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    return !text.empty() && letter(text.front()) &&
           std::ranges::all_of(text, [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '_'; });
}

DefinitionReading readDefinition(std::string_view toml, const std::string& where) {
    DefinitionReading reading;
    const auto document = parseToml(toml, where);
    if (!document) {
        reading.errors.push_back(document.error());
        return reading;
    }
    std::vector<Error>& errors = reading.errors;
    TomlReader reader(*document, where, errors);
    Definition& d = reading.definition;
    d.source = toml;
    d.id = reader.requiredText("id");
    d.version = reader.integer("version", 1);
    d.effective = reader.date("effective").value_or(Day{});
    d.group = reader.requiredText("group");
    d.catalogue = reader.integer("catalogue", 0);
    d.core = reader.flag("core");
    d.ownerRole = reader.requiredText("owner_role");
    d.unit = readUnit(reader);
    d.direction = chosen(kDirections, reader, "direction", Direction::Higher);
    d.aggregate = readAggregate(reader);
    d.basis = readBasis(reader);
    d.record = chosen(kRecordTypeNames, reader, "record", RecordType::Opportunity);
    d.window = readWindow(reader, errors, where);
    d.maturityDays = reader.integerBetween("maturity_days", 0, 0, 7 * kMostWeeks);
    d.finalShare = readFinalShare(reader);
    d.minimumSample = reader.integerBetween("minimum_sample", 20, 0, kMostSample);
    d.target = readTarget(reader);
    d.dimensions = reader.texts("dimensions");
    d.parts = reader.texts("parts");
    d.partDimension = reader.text("part_dimension");
    d.oncePerRecord = reader.flag("once_per_record");
    d.censoredAsLongest = reader.flag("censored_as_longest");
    d.needs = reader.texts("needs");
    d.partNeeds = readPartNeeds(reader, errors, where, d.parts);
    d.factors = readFactors(reader, errors, where);
    d.knownFrom = reader.text("known_from");
    d.bridge = reader.text("bridge");
    d.expression = reader.text("expression");
    d.facts = reader.text("facts");
    if ((d.aggregate == Aggregate::Composite) != d.facts.empty())
        reader.error("facts", "a composite has factors and an expression, every other KPI has facts");
    if (const toml::table* texts = reader.table("text")) {
        for (const auto& [language, node] : *texts) {
            if (const toml::table* table = node.as_table())
                d.words[std::string(language.str())] = readWords(*table, where, errors);
        }
    }
    if (!d.words.contains("en"))
        reader.error("text", "a table [text.en] with the words is expected");
    reader.rejectUnknownKeys();
    return reading;
}

Result<std::string> copyOfDefinition(const std::string& toml, const std::string& id,
                                     const std::string& name) {
    Result<std::string> copy = toml;
    const auto set = [&](const TomlPlace& place, const char* key, const std::string& value) {
        if (copy)
            copy = withTomlValue(*copy, place, key, value);
    };
    set({}, "id", tomlText(id));
    set({}, "version", "1");
    for (const char* ships : {"catalogue", "core"})
        set({}, ships, {});
    for (const auto& [language, words] : readDefinition(toml, id).definition.words) {
        set({"text." + language, {}}, "name", tomlText(name));
        for (const char* other : {"short_name", "synonyms"})
            set({"text." + language, {}}, other, {});
    }
    return copy;
}

Result<Definition> parseDefinition(std::string_view toml, const std::string& where) {
    DefinitionReading reading = readDefinition(toml, where);
    if (!reading.errors.empty())
        return tl::unexpected(reading.errors.front());
    return std::move(reading.definition);
}

} // namespace gtm::kpi
