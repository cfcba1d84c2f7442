// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/versions.h"

#include "core/base/text.h"
#include "core/report/format.h"
#include "core/report/json_values.h"
#include "core/report/kpi_words.h"

#include <QCoreApplication>

namespace gtm::report {

std::optional<SetTarget> ownTarget(const kpi::Definition& definition) {
    if (!definition.target.value)
        return std::nullopt;
    return SetTarget{SetTarget::By::Definition,  {}, {}, {}, {}, *definition.target.value,
                     definition.target.tolerance};
}

using namespace json_values;

namespace {

const char* appliesWord(const store::Publication& publication) {
    return publication.toAll ? "all" : "new";
}

QJsonValue dayJson(Day day) {
    return json(std::optional(day));
}

QJsonObject publicationJson(const store::Publication& publication) {
    QJsonArray texts;
    for (const store::Publication::Text& text : publication.texts)
        texts.append(QJsonObject{{key("id"), json(text.id)}, {key("version"), text.version}});
    return {
        {key("publication"), json(publication.id)},
        {key("subject"), publication.subject == store::Subject::Model ? key("model") : key("definitions")},
        {key("versions"), texts},
        {key("effective"), dayJson(publication.effective)},
        {key("applies"), key(appliesWord(publication))},
        {key("author"), json(publication.author)},
        {key("reason"), json(publication.reason)},
        {key("published_at"), json(isoText(publication.publishedAt))},
        {key("program"), json(publication.program)}};
}

/// File and line of an error; a place without a line has none.
std::pair<std::string, std::optional<double>> placeOf(const Error& error) {
    const size_t colon = error.where.rfind(':');
    if (colon == std::string::npos || colon + 1 == error.where.size() ||
        error.where.find_first_not_of("0123456789", colon + 1) != std::string::npos)
        return {error.where, std::nullopt};
    return {error.where.substr(0, colon), std::stod(error.where.substr(colon + 1))};
}

/// "Time to first touch, version 2": as people call it.
std::string publishedName(store::Subject subject, const store::Publication::Text& one) {
    QString name = QCoreApplication::translate("gtm::report", "The model");
    if (subject == store::Subject::Definitions) {
        const kpi::Definition definition = kpi::readDefinition(one.text, one.id).definition;
        name = text(definition.words.contains("en") ? nameOf(definition) : one.id);
    }
    return QCoreApplication::translate("gtm::report", "%1, version %2")
        .arg(name)
        .arg(one.version)
        .toStdString();
}

} // namespace

GovernedText newestOf(GovernedText document) {
    if (!document.later)
        return document;
    for (const store::Publication::Text& one : document.later->texts)
        if (one.id == document.id) {
            document.text = one.text;
            document.version = one.version;
            document.effective = document.later->effective;
        }
    return document;
}

Table governedTable(const GovernedText& document) {
    Table table;
    table.columns = {{"id"},     {"version", true}, {"effective"},   {"author"},
                     {"reason"}, {"applies"},       {"published_at"}};
    std::vector<Cell> row{document.id, static_cast<double>(document.version), isoText(document.effective)};
    row.resize(table.columns.size());
    if (document.by)
        row = {row[0],
               row[1],
               row[2],
               document.by->author,
               document.by->reason,
               std::string(appliesWord(*document.by)),
               isoText(document.by->publishedAt)};
    table.rows.push_back(std::move(row));
    return table;
}

std::string toJson(const GovernedText& document) {
    QJsonObject out{
        {key("id"), json(document.id)},
        {key("version"), document.version},
        {key("effective"), dayJson(document.effective)},
        {key("built_in"), !document.by.has_value()},
        {key("author"), document.by ? json(document.by->author) : QJsonValue()},
        {key("reason"), document.by ? json(document.by->reason) : QJsonValue()},
        {key("applies"), document.by ? QJsonValue(key(appliesWord(*document.by))) : QJsonValue()},
        {key("later"), document.later ? QJsonValue(publicationJson(*document.later)) : QJsonValue()},
        {key("text"), json(document.text)}};
    return json_values::document(out);
}

Table definitionsTable(const DefinitionSet& set) {
    Table table;
    table.columns = {{"id"},        {"name"},       {"group"},   {"unit"}, {"version", true},
                     {"effective"}, {"owner_role"}, {"on_board"}};
    for (const auto& [d, onBoard, until] : set.rows)
        table.rows.push_back({d.id, d.text().name, d.group, std::string(kpi::name(d.unit)),
                              static_cast<double>(d.version), isoText(d.effective), d.ownerRole,
                              std::string(onBoard ? "yes" : "no")});
    return table;
}

std::string toJson(const DefinitionSet& set) {
    QJsonArray all;
    for (const auto& [d, onBoard, until] : set.rows)
        all.append(QJsonObject{{key("id"), json(d.id)},
                               {key("name"), json(d.text().name)},
                               {key("group"), json(d.group)},
                               {key("unit"), json(kpi::name(d.unit))},
                               {key("version"), d.version},
                               {key("effective"), dayJson(d.effective)},
                               {key("owner_role"), json(d.ownerRole)},
                               {key("on_board"), onBoard}});
    return document({{key("set"), json(set.name)}, {key("definitions"), all}});
}

Table errorsTable(const std::vector<Error>& errors) {
    Table table;
    table.columns = {{"file"}, {"line", true}, {"message"}};
    for (const Error& error : errors) {
        const auto [file, line] = placeOf(error);
        table.rows.push_back({file, line ? Cell(*line) : Cell(), error.detail});
    }
    return table;
}

std::string toJson(const std::vector<Error>& errors) {
    QJsonArray all;
    for (const Error& error : errors) {
        const auto [file, line] = placeOf(error);
        all.append(QJsonObject{
            {key("file"), json(file)}, {key("line"), json(line)}, {key("message"), json(error.detail)}});
    }
    return document({{key("ok"), errors.empty()}, {key("errors"), all}});
}

Table logTable(const std::vector<store::Publication>& publications) {
    Table table;
    table.columns = {{"publication", true}, {"id"},     {"version", true}, {"effective"},
                     {"applies"},           {"author"}, {"reason"},        {"published_at"}};
    for (auto p = publications.rbegin(); p != publications.rend(); ++p)
        for (const store::Publication::Text& text : p->texts)
            table.rows.push_back({static_cast<double>(p->id), text.id, static_cast<double>(text.version),
                                  isoText(p->effective), std::string(appliesWord(*p)), p->author, p->reason,
                                  isoText(p->publishedAt)});
    return table;
}

std::string toJson(const std::vector<store::Publication>& publications) {
    QJsonArray all;
    for (auto p = publications.rbegin(); p != publications.rend(); ++p)
        all.append(publicationJson(*p));
    return document({{key("publications"), all}});
}

std::string publishedSentence(const store::Publication& publication) {
    std::vector<std::string> names;
    for (const store::Publication::Text& one : publication.texts)
        names.push_back(publishedName(publication.subject, one));
    const char* said =
        publication.toAll
            ? QT_TRANSLATE_NOOP("gtm::report", "Published: %1. In force from %2 on, for all records.")
            : QT_TRANSLATE_NOOP(
                  "gtm::report",
                  "Published: %1. In force from %2 on; records that entered before keep their version.");
    return QCoreApplication::translate("gtm::report", said)
        .arg(text(joined(names, "; ")), text(longDate(publication.effective)))
        .toStdString();
}

} // namespace gtm::report
