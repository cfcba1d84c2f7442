// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/column_rules.h"

#include "core/base/text.h"
#include "core/ingest/toml_choice.h"

#include <algorithm>

namespace gtm::ingest {

namespace {

constexpr Choices<Unpivot, 4> kUnpivots{{{"cell", Unpivot::Cell},
                                         {"name", Unpivot::Name},
                                         {"group", Unpivot::Group},
                                         {"beside", Unpivot::Beside}}};

} // namespace

void ColumnRules::read(TomlReader& reader, Mapping& mapping) {
    readColumns(reader, mapping);
    readValues(reader, mapping);
    readDefaults(reader, mapping);
    readKept(reader, mapping);
}

void ColumnRules::error(const toml::node& node, const std::string& what) {
    m_errors.push_back({Code::BadDefinition, m_where + ":" + std::to_string(node.source().begin.line), what});
}

FieldRule* ColumnRules::ruleFor(Mapping& mapping, std::string_view name, const toml::node& node) {
    const int field = crm::fieldIndex(mapping.entity, name);
    if (field < 0) {
        std::vector<std::string> names;
        for (const crm::Field& known : crm::fields(mapping.entity))
            names.emplace_back(known.name);
        const std::string near = nearestWord(name, names);
        error(node, std::string(name) + " is no field of " + std::string(crm::entityName(mapping.entity)) +
                        (near.empty() ? "" : "; did you mean " + near + "?"));
        return nullptr;
    }
    const auto found = std::ranges::find(mapping.fields, field, &FieldRule::field);
    if (found != mapping.fields.end())
        return &*found;
    mapping.fields.push_back({});
    mapping.fields.back().field = field;
    return &mapping.fields.back();
}

void ColumnRules::readColumns(TomlReader& reader, Mapping& mapping) {
    const toml::table* columns = reader.table("columns");
    if (!columns) {
        reader.error("columns", "write a table of fields and headers, such as id = \"Record Id\"");
        return;
    }
    for (const auto& [key, node] : *columns) {
        if (FieldRule* rule = ruleFor(mapping, key.str(), node))
            readColumn(node, key.str(), mapping, *rule);
    }
}

void ColumnRules::readColumn(const toml::node& node, std::string_view key, Mapping& mapping,
                             FieldRule& rule) {
    const toml::table* table = node.as_table();
    if (table && table->contains("join")) {
        readJoin(*table, mapping, rule);
    } else if (const toml::array* list = node.as_array()) {
        for (const toml::node& item : *list) {
            const toml::table* inner = item.as_table();
            if (inner && inner->contains("join"))
                readJoin(*inner, mapping, rule);
            else
                rule.sources.push_back(readSource(item, key));
        }
    } else {
        rule.sources.push_back(readSource(node, key));
    }
}

ColumnSource ColumnRules::readSource(const toml::node& node, std::string_view key) {
    ColumnSource source;
    if (const auto header = node.value_exact<std::string>()) {
        source.header = *header;
    } else if (const toml::table* table = node.as_table()) {
        TomlReader reader(*table, m_where, m_errors);
        choose(reader, "unpivot", kUnpivots, source.unpivot);
        if (source.unpivot == Unpivot::None || source.unpivot == Unpivot::Beside)
            source.header = reader.requiredText("header");
        source.prefixes = reader.texts("prefix");
        source.strip = reader.texts("strip");
        source.firstOf = reader.text("first_of");
        source.inBrackets = reader.flag("in_brackets");
        source.beforeBrackets = reader.flag("before_brackets");
        if (const toml::table* when = reader.table("when"))
            readCondition(*when, source);
        if (reader.has("then"))
            source.then = reader.text("then");
        if (const toml::table* values = reader.table("values"))
            source.values = readValueMap(*values);
        reader.rejectUnknownKeys();
    }
    if ((source.unpivot == Unpivot::None || source.unpivot == Unpivot::Beside) &&
        headerKey(source.header).empty())
        error(node, std::string(key) + ": write a header, such as \"Close Date\", or a list of headers");
    return source;
}

void ColumnRules::readCondition(const toml::table& table, ColumnSource& source) {
    TomlReader reader(table, m_where, m_errors);
    source.whenHeader = reader.requiredText("header");
    source.whenNot = !reader.has("is") && reader.has("is_not");
    for (const std::string& word : reader.texts(source.whenNot ? "is_not" : "is"))
        source.whenWords.push_back(asciiLower(word));
    if (source.whenWords.empty())
        reader.error("is", "write the words of the column with which a row counts, such as [\"Won\"]");
    reader.rejectUnknownKeys();
}

void ColumnRules::readJoin(const toml::table& table, Mapping& mapping, FieldRule& rule) {
    TomlReader reader(table, m_where, m_errors);
    const auto type = crm::fields(mapping.entity)[static_cast<size_t>(rule.field)].type;
    if (type != crm::FieldType::Id && type != crm::FieldType::Text && type != crm::FieldType::Category)
        reader.error("join", "only an id or a text can be joined");
    for (const std::string& name : reader.texts("join")) {
        const int field = crm::fieldIndex(mapping.entity, name);
        if (field < 0 || field == rule.field)
            reader.error("join",
                         name + " is no other field of " + std::string(crm::entityName(mapping.entity)));
        else
            rule.join.push_back(field);
    }
    if (rule.join.empty())
        reader.error("join", "write a list of fields, such as [\"opportunity_id\", \"at\"]");
    rule.joinWith = reader.text("with", rule.joinWith);
    rule.joinGaps = reader.flag("gaps");
    reader.rejectUnknownKeys();
}

ValueMap ColumnRules::readValueMap(const toml::table& table) {
    ValueMap map;
    for (const auto& [key, node] : table) {
        const auto word = node.value_exact<std::string>();
        if (!word)
            error(node, std::string(key.str()) + ": write the word to read instead, in quotes");
        else if (key.str() == "*")
            map.others = *word;
        else
            map.words.emplace_back(asciiLower(key.str()), *word);
    }
    return map;
}

void ColumnRules::readValues(TomlReader& reader, Mapping& mapping) {
    const toml::table* values = reader.table("values");
    if (!values)
        return;
    for (const auto& [key, node] : *values) {
        FieldRule* rule = ruleFor(mapping, key.str(), node);
        const toml::table* words = node.as_table();
        if (!rule || !words || rule->sources.empty()) {
            error(node, std::string(key.str()) + ": write a table of words for a field that has a column");
            continue;
        }
        for (ColumnSource& source : rule->sources) {
            if (source.values.words.empty() && !source.values.others)
                source.values = readValueMap(*words);
        }
    }
}

void ColumnRules::readDefaults(TomlReader& reader, Mapping& mapping) {
    const toml::table* defaults = reader.table("defaults");
    if (!defaults)
        return;
    const Zone utc = Zone::utc();
    for (const auto& [key, node] : *defaults) {
        FieldRule* rule = ruleFor(mapping, key.str(), node);
        if (!rule)
            continue;
        CellFormat format;
        format.idKind = mapping.reading.idKind;
        format.written = format.reporting = &utc;
        const auto type = crm::fields(mapping.entity)[static_cast<size_t>(rule->field)].type;
        const CellResult cell = readCell(type, node.value_or(std::string()), format);
        if (cell.null())
            error(node, std::string(key.str()) + ": write the value in quotes, as a cell would hold it");
        rule->fallback = cell.value;
    }
}

void ColumnRules::readKept(TomlReader& reader, Mapping& mapping) {
    if (const toml::table* table = reader.table("dimensions")) {
        if (crm::takesDimensions(mapping.entity))
            readOwnColumns(*table, true, mapping);
        else
            reader.error("dimensions", "only opportunities, leads and accounts have dimensions of their own");
    }
    if (const toml::table* table = reader.table("unmapped")) {
        if (crm::keepsColumns(mapping.entity))
            readOwnColumns(*table, false, mapping);
        else
            reader.error("unmapped",
                         "only opportunities, leads, contacts and accounts keep columns unmapped");
    }
}

void ColumnRules::readOwnColumns(const toml::table& table, bool filters, Mapping& mapping) {
    TomlReader reader(table, m_where, m_errors);
    for (const auto& [key, node] : table) {
        OwnColumn own{std::string(key.str()), {}, filters};
        if (const auto header = node.value_exact<std::string>())
            own.headers = {*header};
        else
            own.headers = reader.texts(key.str());
        if (const std::string wrong = wrongWith(own, mapping); !wrong.empty())
            error(node, own.name + ": " + wrong);
        else
            mapping.ownColumns.push_back(std::move(own));
    }
}

/// Empty: nothing.
std::string ColumnRules::wrongWith(const OwnColumn& own, const Mapping& mapping) const {
    const auto standard = crm::standardDimensions();
    if (own.filters && std::ranges::find(standard, asciiLower(own.name)) != standard.end())
        return "the scoreboard has a dimension of this name itself; write another, such as \"" + own.name +
               " 2\"";
    if (own.filters && !crm::isDimensionName(own.name))
        return "a dimension has a name of at most 40 characters without = , \" ' and \\";
    if (!crm::isCellName(own.name))
        return "a column that is kept has a name of at most 100 characters";
    if (std::ranges::find(mapping.ownColumns, own.name, &OwnColumn::name) != mapping.ownColumns.end())
        return "another column is kept under this name; write another, such as \"" + own.name + " 2\"";
    const bool blank =
        std::ranges::any_of(own.headers, [](const std::string& header) { return headerKey(header).empty(); });
    return own.headers.empty() || blank ? "write a header, such as \"Deal Tier\", or a list of headers" : "";
}

} // namespace gtm::ingest
