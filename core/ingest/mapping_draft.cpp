// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/mapping_draft.h"

#include "core/base/text.h"
#include "core/base/toml_reader.h"

#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

namespace gtm::ingest {

namespace {

std::string_view word(DateOrder order) {
    return order == DateOrder::Dmy ? "dmy" : order == DateOrder::Mdy ? "mdy" : "ymd";
}

} // namespace

MappingDraft MappingDraft::of(crm::Entity entity) {
    MappingDraft draft;
    draft.entity = entity;
    draft.columns.resize(crm::fields(entity).size());
    return draft;
}

void MappingDraft::setColumn(int field, const std::string& header) {
    std::string& column = columns[static_cast<size_t>(field)];
    if (column != header)
        readings.erase(field);
    column = header;
}

std::vector<std::string> MappingDraft::missing() const {
    std::vector<std::string> names;
    if (answersOnly())
        return names;
    const auto fields = crm::fields(entity);
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].required && columns[i].empty())
            names.emplace_back(fields[i].name);
    return names;
}

namespace {

void putText(toml::table& out, const char* key, const std::string& value) {
    if (!value.empty())
        out.insert(key, value);
}

void putAnswers(toml::table& out, const MappingDraft& draft) {
    if (draft.dateOrder != DateOrder::Auto)
        putText(out, "date_order", std::string(word(draft.dateOrder)));
    if (draft.decimalMark != DecimalMark::Auto)
        putText(out, "decimal_mark", draft.decimalMark == DecimalMark::Comma ? "," : ".");
    if (draft.century > 0)
        out.insert("century", draft.century);
    putText(out, "time_zone", draft.timeZone);
    putText(out, "encoding", draft.encoding);
}

/// A column with all that is to be done with its cells.
toml::table columnTable(const std::string& header, const ColumnSource& reading) {
    toml::table out{{"header", header}};
    toml::array strip;
    for (const std::string& beginning : reading.strip)
        strip.push_back(beginning);
    if (!strip.empty())
        out.insert("strip", std::move(strip));
    putText(out, "first_of", reading.firstOf);
    if (reading.inBrackets)
        out.insert("in_brackets", true);
    if (reading.beforeBrackets)
        out.insert("before_brackets", true);
    toml::table values;
    for (const auto& [word, meaning] : reading.values.words)
        values.insert(word, meaning);
    if (reading.values.others)
        values.insert("*", *reading.values.others);
    if (!values.empty())
        out.insert("values", std::move(values));
    return out;
}

void putColumn(toml::table& columns, const MappingDraft& draft, size_t field) {
    const std::string& header = draft.columns[field];
    const auto reading = draft.readings.find(static_cast<int>(field));
    const std::string name(crm::fields(draft.entity)[field].name);
    if (reading != draft.readings.end() && !header.empty())
        columns.insert(name, columnTable(header, reading->second));
    else
        putText(columns, name.c_str(), header);
}

/// How the table of dimensions, or that of columns kept unmapped, is called.
std::string tableName(bool filters) {
    return filters ? "dimensions" : "unmapped";
}

toml::table ownColumnsOf(const MappingDraft& draft, bool filters) {
    toml::table out;
    for (const OwnColumn& own : draft.ownColumns)
        if (own.filters == filters)
            out.insert_or_assign(own.name, own.headers.front());
    return out;
}

/// The text with columns more that are kept, and everything that stands in it as it was.
std::string withOwnColumns(std::string toml, const MappingDraft& draft, bool filters) {
    const toml::table more = ownColumnsOf(draft, filters);
    if (more.empty())
        return toml;
    const auto document = parseToml(toml, draft.name);
    if (!document)
        return toml; // reading it again says what is wrong
    std::string table = tableName(filters);
    if (document->contains("extends")) // such a profile has a table for each entity
        table += '.' + std::string(crm::entityName(draft.entity));
    std::ostringstream lines;
    lines << toml::toml_formatter(more) << '\n';
    const auto there = document->at_path(table);
    if (!there.is_table()) {
        const bool ended = toml.empty() || toml.back() == '\n';
        return toml + (ended ? "\n[" : "\n\n[") + table + "]\n" + lines.str();
    }
    size_t at = 0; // behind the line of the table's name
    for (auto line = there.node()->source().begin.line; line > 0 && at != std::string::npos; --line)
        at = toml.find('\n', at) == std::string::npos ? std::string::npos : toml.find('\n', at) + 1;
    return at == std::string::npos ? toml + '\n' + lines.str() : toml.insert(at, lines.str());
}

} // namespace

std::string cellNameOf(const std::string& header) {
    std::string name = header.ends_with("__c") ? header.substr(0, header.size() - 3) : header;
    std::ranges::replace_if(
        name,
        [](char c) {
            return static_cast<unsigned char>(c) <= ' ' ||
                   std::string_view("_=,\"'\\").find(c) != std::string_view::npos;
        },
        ' ');
    name = std::string(trimmed(cutTo(trimmed(name), 36)));
    return name.empty() ? "Column" : name;
}

std::string dimensionNameOf(const std::string& header) {
    const std::string name = cellNameOf(header);
    return crm::isDimensionName(name) ? name : name + " 2";
}

bool takesColumns(const std::string& toml) {
    const auto document = parseToml(toml, {});
    return document && (document->contains("extends") || document->contains("entity"));
}

std::string profileToml(const MappingDraft& draft) {
    std::ostringstream text;
    toml::table out;
    if (!draft.completes.empty()) {
        putAnswers(out, draft);
        text << toml::toml_formatter(out) << '\n'
             << withOwnColumns(withOwnColumns(draft.completes, draft, true), draft, false);
        return text.str();
    }
    out.insert("name", draft.name);
    putText(out, "extends", draft.extends);
    putAnswers(out, draft);
    if (draft.extends.empty()) {
        putText(out, "source", draft.source);
        putText(out, "entity", std::string(crm::entityName(draft.entity)));
        if (draft.idKind != IdKind::Text)
            putText(out, "id_kind", draft.idKind == IdKind::Guid ? "guid" : "salesforce");
        if (draft.percent)
            out.insert("probability_scale", 100);
        toml::table columns;
        for (size_t i = 0; i < draft.columns.size(); ++i)
            putColumn(columns, draft, i);
        out.insert("columns", std::move(columns));
        toml::array signature;
        for (const std::string& header : draft.signature)
            signature.push_back(header);
        out.insert("signature", std::move(signature));
    }
    for (const bool filters : {true, false})
        if (toml::table own = ownColumnsOf(draft, filters); draft.extends.empty() && !own.empty())
            out.insert(tableName(filters), std::move(own));
        else if (!own.empty())
            out.insert(tableName(filters),
                       toml::table{{std::string(crm::entityName(draft.entity)), std::move(own)}});
    text << toml::toml_formatter(out) << '\n';
    return text.str();
}

} // namespace gtm::ingest
