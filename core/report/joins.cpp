// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/joins.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gtm::report {

namespace {

QJsonObject partyOf(const Join::Party& party) {
    return {{QStringLiteral("source"), QString::fromStdString(party.source)},
            {QStringLiteral("record_type"), QString::fromStdString(party.recordType)},
            {QStringLiteral("id"), QString::fromStdString(party.id)},
            {QStringLiteral("name"), QString::fromStdString(party.name)}};
}

} // namespace

std::string Join::state() const {
    const bool suggestion = rule == "name" || rule == "phone";
    if (split && !suggestion)
        return "split";
    if (untilBatch)
        return "ended";
    return split ? "suggested" : "joined";
}

Table joinsTable(const std::vector<Join>& joins) {
    Table table;
    table.columns = {{"id", true},  {"state"},
                     {"object"},    {"rule"},
                     {"value"},     {"source"},
                     {"type"},      {"record"},
                     {"name"},      {"with_source"},
                     {"with_type"}, {"with_record"},
                     {"with_name"}, {"since_import", true},
                     {"as_of"}};
    for (const Join& j : joins)
        table.rows.push_back({static_cast<double>(j.id), j.state(), j.object, j.rule, j.value, j.other.source,
                              j.other.recordType, j.other.id, j.other.name, j.first.source,
                              j.first.recordType, j.first.id, j.first.name, static_cast<double>(j.sinceBatch),
                              isoText(j.sinceAsOf)});
    return table;
}

std::string toJson(const std::vector<Join>& joins) {
    QJsonArray all;
    for (const Join& j : joins)
        all.append(QJsonObject{
            {QStringLiteral("id"), qint64(j.id)},
            {QStringLiteral("state"), QString::fromStdString(j.state())},
            {QStringLiteral("object"), QString::fromStdString(j.object)},
            {QStringLiteral("rule"), QString::fromStdString(j.rule)},
            {QStringLiteral("value"), QString::fromStdString(j.value)},
            {QStringLiteral("first"), partyOf(j.first)},
            {QStringLiteral("other"), partyOf(j.other)},
            {QStringLiteral("since_batch"), qint64(j.sinceBatch)},
            {QStringLiteral("since_as_of"), QString::fromStdString(isoText(j.sinceAsOf))},
            {QStringLiteral("until_batch"), j.untilBatch ? QJsonValue(qint64(*j.untilBatch)) : QJsonValue()},
            {QStringLiteral("split"), j.split}});
    return QJsonDocument(QJsonObject{{QStringLiteral("joins"), all}})
        .toJson(QJsonDocument::Indented)
        .toStdString();
}

} // namespace gtm::report
