// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/ingest/column_rules.h"
#include "core/ingest/toml_choice.h"
#include "core/ingest/view_name.h"

#include <algorithm>
#include <array>

namespace gtm::ingest {

namespace {

constexpr Choices<IdKind, 3> kIdKinds{
    {{"text", IdKind::Text}, {"salesforce", IdKind::Salesforce}, {"guid", IdKind::Guid}}};
constexpr Choices<DateOrder, 4> kDateOrders{
    {{"auto", DateOrder::Auto}, {"ymd", DateOrder::Ymd}, {"mdy", DateOrder::Mdy}, {"dmy", DateOrder::Dmy}}};
constexpr Choices<DecimalMark, 3> kMarks{
    {{"auto", DecimalMark::Auto}, {".", DecimalMark::Point}, {",", DecimalMark::Comma}}};
constexpr Choices<StageOutcome, 3> kOutcomes{
    {{"open", StageOutcome::Open}, {"won", StageOutcome::Won}, {"lost", StageOutcome::Lost}}};

/// Reads one profile; what is wrong gathers in `errors`.
class ProfileReader {
  public:
    ProfileReader(const toml::table& document, std::string where, std::vector<Error>& errors)
        : m_document(document), m_where(std::move(where)), m_errors(errors) {}

    [[nodiscard]] Profile read(std::span<const Profile> known);

  private:
    void readReading(TomlReader& reader, Reading& reading) const;
    void extend(TomlReader& reader, std::span<const Profile> known, Profile& profile);
    void extendOwnColumns(TomlReader& reader, const char* key, bool filters, Profile& profile);
    [[nodiscard]] Mapping readMapping(TomlReader& reader, const Reading& reading);
    static void markSecondary(TomlReader& reader, Profile& profile);
    void readSignatures(TomlReader& reader, Mapping& mapping);
    void readRules(TomlReader& reader, Mapping& mapping);
    void readStages(TomlReader& reader, Mapping& mapping);
    void checkMapping(TomlReader& reader, const Mapping& mapping);
    void error(const toml::node& node, const std::string& what);

    const toml::table& m_document;
    std::string m_where;
    std::vector<Error>& m_errors;
};

void ProfileReader::error(const toml::node& node, const std::string& what) {
    m_errors.push_back({Code::BadDefinition, m_where + ":" + std::to_string(node.source().begin.line), what});
}

void ProfileReader::readReading(TomlReader& reader, Reading& reading) const {
    choose(reader, "id_kind", kIdKinds, reading.idKind);
    choose(reader, "date_order", kDateOrders, reading.dateOrder);
    choose(reader, "decimal_mark", kMarks, reading.decimalMark);
    reading.century = reader.integer("century", reading.century);
    if (reading.century % 100 != 0 || reading.century < 0 || reading.century > 9900)
        reader.error("century", "write the hundred that two-digit years belong to, such as 2000");
    reading.timeZone = reader.text("time_zone", reading.timeZone);
    if (!reading.timeZone.empty() && !Zone::named(reading.timeZone))
        reader.error("time_zone", "write the name of a zone, such as \"Europe/Berlin\" or \"UTC\"");
    const int scale = reader.integer("probability_scale", reading.ratioScale > 1 ? 100 : 1);
    reading.ratioScale = scale;
    if (scale != 1 && scale != 100)
        reader.error("probability_scale", "write 100 for percent or 1 for fractions");
    reading.footers = reader.flag("footers", reading.footers);
    if (reader.has("encoding")) {
        const std::string name = reader.text("encoding");
        reading.encoding = encodingNamed(name);
        const std::string near = nearestWord(name, encodingNames());
        if (!reading.encoding)
            reader.error("encoding", near.empty() ? "write one of " + joined(encodingNames(), ", ")
                                                  : "did you mean \"" + near + "\"?");
    }
}

/// A profile may take another's mappings, change how cells are written, and keep more columns.
void ProfileReader::extend(TomlReader& reader, std::span<const Profile> known, Profile& profile) {
    if (!reader.has("extends"))
        return;
    const std::string name = reader.text("extends");
    std::vector<std::string> names;
    for (const Profile& base : known)
        names.push_back(base.name);
    const auto base = std::ranges::find(known, name, &Profile::name);
    if (base == known.end()) {
        const std::string near = nearestWord(name, names);
        reader.error("extends", "there is no profile \"" + name + "\"" +
                                    (near.empty() ? "" : "; did you mean \"" + near + "\"?"));
        return;
    }
    profile.source = base->source;
    profile.viewInName = base->viewInName;
    profile.text = base->text;
    profile.mappings = base->mappings;
    for (Mapping& mapping : profile.mappings)
        readReading(reader, mapping.reading);
    extendOwnColumns(reader, "dimensions", true, profile);
    extendOwnColumns(reader, "unmapped", false, profile);
}

/// `[dimensions.ENTITY]`, `[unmapped.ENTITY]`: of all mappings of that entity.
void ProfileReader::extendOwnColumns(TomlReader& reader, const char* key, bool filters, Profile& profile) {
    const toml::table* entities = reader.table(key);
    if (!entities)
        return;
    for (const auto& [name, node] : *entities) {
        const auto entity = crm::entityNamed(name.str());
        const toml::table* table = node.as_table();
        const bool keeps = entity && (filters ? crm::takesDimensions(*entity) : crm::keepsColumns(*entity));
        if (!keeps || !table) {
            error(node, filters ? "dimensions: write [dimensions.opportunity], [dimensions.lead] or "
                                  "[dimensions.account]"
                                : "unmapped: write [unmapped.opportunity], [unmapped.lead], "
                                  "[unmapped.contact] or [unmapped.account]");
            continue;
        }
        for (Mapping& mapping : profile.mappings)
            if (mapping.entity == *entity)
                ColumnRules(m_where, m_errors).readOwnColumns(*table, filters, mapping);
    }
}

Profile ProfileReader::read(std::span<const Profile> known) {
    TomlReader reader(m_document, m_where, m_errors);
    Profile profile;
    profile.name = reader.requiredText("name");
    extend(reader, known, profile);
    if (!reader.has("extends") || reader.has("source"))
        profile.source = reader.requiredText("source");
    profile.viewInName = reader.text("view_in_name", profile.viewInName);
    if (!profile.viewInName.empty() && !isViewPattern(profile.viewInName))
        reader.error("view_in_name", "write what stands around {view}, such as \"export-{view}-{date}\"");
    Reading reading;
    readReading(reader, reading);
    if (reader.has("entity")) {
        profile.mappings.push_back(readMapping(reader, reading));
        profile.mappings.back().name = profile.name;
    }
    for (const toml::table* table : reader.tables("mapping")) {
        TomlReader inner(*table, m_where, m_errors);
        const std::string name = inner.requiredText("name");
        profile.mappings.push_back(readMapping(inner, reading));
        profile.mappings.back().name = name;
        inner.rejectUnknownKeys();
    }
    markSecondary(reader, profile);
    if (profile.mappings.empty())
        reader.error("mapping", "write entity and [columns], or one [[mapping]] for each kind of file");
    reader.rejectUnknownKeys();
    return profile;
}

void ProfileReader::markSecondary(TomlReader& reader, Profile& profile) {
    for (const Mapping& mapping : profile.mappings)
        for (const std::string& name : mapping.also) {
            const auto named = std::ranges::find(profile.mappings, name, &Mapping::name);
            if (named == profile.mappings.end() || &*named == &mapping)
                reader.error("also", "there is no other mapping \"" + name + "\" in this profile");
            else
                named->secondary = true;
        }
}

Mapping ProfileReader::readMapping(TomlReader& reader, const Reading& reading) {
    Mapping mapping;
    mapping.reading = reading;
    readReading(reader, mapping.reading);
    const std::string entity = reader.requiredText("entity");
    if (const auto known = crm::entityNamed(entity); known && int(*known) < crm::kMappedEntityCount) {
        mapping.entity = *known;
    } else {
        std::string all;
        for (int i = 0; i < crm::kMappedEntityCount; ++i)
            all += (i ? ", \"" : "\"") + std::string(crm::entityName(static_cast<crm::Entity>(i))) + "\"";
        reader.error("entity", "write one of " + all);
        return mapping;
    }
    ColumnRules(m_where, m_errors).read(reader, mapping);
    readStages(reader, mapping);
    readSignatures(reader, mapping);
    readRules(reader, mapping);
    std::ranges::sort(mapping.fields, {}, &FieldRule::field);
    checkMapping(reader, mapping);
    return mapping;
}

void ProfileReader::readStages(TomlReader& reader, Mapping& mapping) {
    for (const toml::table* table : reader.tables("stage")) {
        TomlReader inner(*table, m_where, m_errors);
        StageRule stage;
        stage.name = inner.requiredText("name");
        for (const std::string& word : inner.has("match") ? inner.texts("match") : std::vector{stage.name})
            stage.match.push_back(asciiLower(word));
        stage.order = inner.integer("order", 0);
        choose(inner, "outcome", kOutcomes, stage.outcome);
        stage.limitDays = inner.integer("limit_days", 0);
        inner.rejectUnknownKeys();
        mapping.stages.push_back(std::move(stage));
    }
}

/// A list of headers, or a list of such lists of which one is enough.
void ProfileReader::readSignatures(TomlReader& reader, Mapping& mapping) {
    mapping.unless = reader.texts("unless");
    mapping.exact = reader.flag("exact");
    const toml::node* node = reader.node("signature");
    const toml::array* list = node ? node->as_array() : nullptr;
    if (!list || list->empty() || !list->front().is_array()) {
        auto headers = reader.texts("signature");
        if (!headers.empty())
            mapping.signatures.push_back(std::move(headers));
        return;
    }
    for (const toml::node& item : *list) {
        std::vector<std::string> headers;
        if (const toml::array* inner = item.as_array()) {
            for (const toml::node& header : *inner)
                headers.push_back(header.value_or(std::string()));
        }
        if (headers.empty() || std::ranges::find(headers, "") != headers.end())
            error(item, "signature: write a list of headers, or a list of such lists");
        mapping.signatures.push_back(std::move(headers));
    }
}

void ProfileReader::readRules(TomlReader& reader, Mapping& mapping) {
    mapping.also = reader.texts("also");
    mapping.unpivot = reader.text("unpivot");
    for (const std::string& rest : reader.texts("unpivot_except"))
        mapping.unpivotExcept.push_back(asciiLower(rest));
    const auto unpivoted = [](const ColumnSource& source) { return source.unpivot != Unpivot::None; };
    if (mapping.unpivot.empty() && std::ranges::any_of(mapping.fields, [&](const FieldRule& rule) {
            return std::ranges::any_of(rule.sources, unpivoted);
        }))
        reader.error("unpivot", "is missing; write how the headers begin that a field reads unpivoted");
    mapping.currencyColumn = reader.texts("currency_column");
    mapping.mergedColumn = reader.texts("merged_column");
    if (!mapping.mergedColumn.empty() && crm::fieldIndex(mapping.entity, "merged_into") < 0)
        reader.error("merged_column", "records of this entity are never merged");
    mapping.skipWhenEqual = reader.texts("skip_when_equal");
    if (mapping.skipWhenEqual.size() == 1)
        reader.error("skip_when_equal", "write at least two headers");
    for (const std::string& name : reader.texts("date_only")) {
        const int field = crm::fieldIndex(mapping.entity, name);
        const auto rule = std::ranges::find(mapping.fields, field, &FieldRule::field);
        if (field < 0 || rule == mapping.fields.end())
            reader.error("date_only", name + " is no field with a column");
        else
            rule->dateOnly = true;
    }
    if (const toml::table* table = reader.table("keep_when")) {
        TomlReader inner(*table, m_where, m_errors);
        for (const auto& [key, node] : *table) {
            std::vector<std::string> words;
            for (const std::string& word : inner.texts(key.str()))
                words.push_back(asciiLower(word));
            mapping.keepWhen.emplace_back(key.str(), std::move(words));
        }
    }
}

void ProfileReader::checkMapping(TomlReader& reader, const Mapping& mapping) {
    for (size_t i = 0; i < crm::fields(mapping.entity).size(); ++i) {
        const crm::Field& field = crm::fields(mapping.entity)[i];
        const FieldRule* rule = mapping.rule(static_cast<int>(i));
        const bool given =
            rule && (!rule->sources.empty() || !rule->join.empty() || (i > 0 && rule->fallback));
        if (field.required && !given)
            reader.error("columns",
                         std::string(field.name) + " must have a column" + (i > 0 ? " or a default" : ""));
    }
}

} // namespace

Result<Profile> parseProfile(std::string_view toml, const std::string& where,
                             std::span<const Profile> known) {
    const auto document = parseToml(toml, where);
    if (!document)
        return tl::unexpected(document.error());
    std::vector<Error> errors;
    Profile profile = ProfileReader(*document, where, errors).read(known);
    if (!errors.empty())
        return tl::unexpected(errors.front());
    profile.text = hash128(profile.text.hex() + std::string(toml));
    return profile;
}

} // namespace gtm::ingest
