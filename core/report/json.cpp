// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/json.h"

#include "core/report/json_values.h"
#include "core/report/sentence.h"

#include <algorithm>

namespace gtm::report {

using namespace json_values;

namespace {

QJsonObject place(const ingest::FindingPlace& p) {
    return {{key("id"), orNull(p.id)},
            {key("name"), orNull(p.name)},
            {key("line"), p.line > 0 ? json(p.line) : QJsonValue(QJsonValue::Null)},
            {key("value"), orNull(p.value)}};
}

QJsonObject finding(const ingest::Finding& f) {
    QJsonArray kpis, worst;
    for (const ingest::Effect& effect : f.effects)
        kpis.append(json(effect.kpi));
    for (size_t i = 0; i < f.places.size() && i < size_t{ingest::kWorstPlaces}; ++i)
        worst.append(place(f.places[i]));
    return {{key("kpis"), kpis},
            {key("worst"), worst},
            {key("level"), json(name(f.level))},
            {key("code"), json(f.code)},
            {key("column"), orNull(f.column)},
            {key("rows"), json(f.rows)},
            {key("value"), orNull(f.value)},
            {key("answer"), orNull(f.answer)},
            {key("message"), json(sentence(f))}};
}

QJsonObject file(const ingest::FileReport& f) {
    QJsonArray findings;
    for (const ingest::Finding& one : f.findings)
        findings.append(finding(one));
    return {{key("path"), json(f.path)},          {key("vendor"), orNull(f.vendor)},
            {key("entity"), orNull(f.entity)},    {key("profile"), orNull(f.profile)},
            {key("reason"), orNull(f.reason)},    {key("encoding"), orNull(f.encoding)},
            {key("rows_read"), json(f.rowsRead)}, {key("inserted"), json(f.inserted)},
            {key("updated"), json(f.updated)},    {key("unchanged"), json(f.unchanged)},
            {key("rejected"), json(f.rejected)},  {key("skipped_columns"), array(f.skippedColumns)},
            {key("findings"), findings}};
}

/// Null where the import is none that was tried, or where nothing of the board was known.
QJsonValue effectOn(const std::optional<ingest::BoardEffect>& board) {
    if (!board)
        return QJsonValue::Null;
    QJsonArray weeks, gained, changes, flips;
    for (const Day week : board->weeks)
        weeks.append(json(std::optional(week)));
    for (const Day week : board->newWeeks)
        gained.append(json(std::optional(week)));
    for (const ingest::BoardEffect::Change& change : board->changes)
        changes.append(QJsonObject{{key("kpi"), json(change.kpi.kpi)},
                                   {key("unit"), json(change.unit)},
                                   {key("weeks"), change.weeks},
                                   {key("most"), json(change.most)}});
    for (const ingest::BoardEffect::Flip& flip : board->flips)
        flips.append(QJsonObject{{key("kpi"), json(flip.kpi.kpi)},
                                 {key("week_ending"), json(std::optional(flip.week))},
                                 {key("status_before"), json(flip.before)},
                                 {key("status_after"), json(flip.after)}});
    return QJsonObject{{key("newest_week_before"), json(board->before)},
                       {key("newest_week"), json(std::optional(board->after))},
                       {key("new_weeks"), gained},
                       {key("changed_weeks"), weeks},
                       {key("changes"), changes},
                       {key("status_changes"), flips},
                       {key("message"), json(boardEffectText(*board))}};
}

QJsonObject filters(const kpi::Filter& filter) {
    QJsonObject out;
    for (const auto& [dimension, values] : filter)
        out.insert(text(dimension), array(values));
    return out;
}

QJsonObject record(const RecordRow& r) {
    QJsonObject own;
    for (const auto& [dimension, value] : r.own)
        own.insert(text(dimension), json(value));
    return {{key("record_type"), json(r.recordType)},
            {key("id"), json(r.id)},
            {key("role"), json(name(r.role))},
            {key("reason"), orNull(r.reason)},
            {key("part"), orNull(r.part)},
            {key("factor"), orNull(r.factor)},
            {key("numerator"), json(r.numerator)},
            {key("denominator"), json(r.denominator)},
            {key("value"), json(r.value)},
            {key("at"), json(r.at)},
            {key("since"), json(r.since)},
            {key("name"), orNull(r.name)},
            {key("account"), orNull(r.account)},
            {key("owner"), orNull(r.owner)},
            {key("team"), orNull(r.team)},
            {key("stage"), orNull(r.stage)},
            {key("segment"), orNull(r.segment)},
            {key("region"), orNull(r.region)},
            {key("source"), orNull(r.source)},
            {key("pipeline"), orNull(r.pipeline)},
            {key("product"), orNull(r.product)},
            {key("route"), orNull(r.route)},
            {key("class"), orNull(r.dealClass)},
            {key("amount"), json(r.amount)},
            {key("currency"), orNull(r.currency)},
            {key("created"), json(r.created)},
            {key("close_date"), json(r.closeDate)},
            {key("dimensions"), own}};
}

} // namespace

std::string toJson(const ingest::ImportReport& report) {
    QJsonArray files, rejected;
    for (const ingest::FileReport& one : report.files)
        files.append(file(one));
    for (const ingest::Rejection& r : report.rejections)
        rejected.append(QJsonObject{{key("path"), json(r.path)},
                                    {key("line"), json(r.line)},
                                    {key("column"), orNull(r.column)},
                                    {key("value"), json(r.value)},
                                    {key("code"), json(r.code)},
                                    {key("message"), json(sentence(r))}});
    return document({{key("batch"), report.batch == 0 ? QJsonValue(QJsonValue::Null) : json(report.batch)},
                     {key("as_of"), json(report.asOf)},
                     {key("seconds"), report.seconds},
                     {key("dry_run"), report.dryRun},
                     {key("board"), effectOn(report.board)},
                     {key("files"), files},
                     {key("rejected"), rejected}});
}

std::string toJson(const Scoreboard& board) {
    QJsonArray kpis;
    for (const BoardGroup& group : board.groups)
        for (const BoardRow& row : group.rows) {
            QJsonObject one = point(row.point);
            one.insert(key("name"), json(row.name));
            one.insert(key("group"), json(row.group));
            one.insert(key("unit"), json(name(row.unit)));
            one.insert(key("owner"), json(row.owner));
            one.insert(key("missing"), array(row.missing));
            one.insert(key("open_actions"), row.openActions);
            one.insert(key("overdue_actions"), row.lateActions);
            kpis.append(one);
        }
    return document({{key("week_ending"), json(std::optional(board.weekEnding))},
                     {key("compared_with"), json(std::optional(board.comparedWeekEnding))},
                     {key("as_of"), json(std::optional(board.data.asOfDay))},
                     {key("complete"), board.complete},
                     {key("sample"), board.data.sample},
                     {key("currency"), json(board.data.currency)},
                     {key("set"), json(board.data.definitionSet)},
                     {key("filters"), filters(board.filter)},
                     {key("kpis"), kpis}});
}

std::string toJson(const RecordList& list) {
    QJsonArray rows;
    for (const RecordRow& row : list.rows)
        rows.append(record(row));
    return document({{key("kpi"), json(list.definition.id)},
                     {key("value"), json(list.point.value)},
                     {key("folded"), json(list.folded)},
                     {key("ties_out"), list.tiesOut()},
                     {key("rows"), rows}});
}

std::string toJson(const StoreChange& change) {
    const auto path = [](const std::filesystem::path& file) {
        return file.empty() ? QJsonValue() : json(file.string());
    };
    return document({{key("done"), json(change.done)},
                     {key("batch"), change.batch ? QJsonValue(qint64(*change.batch)) : QJsonValue()},
                     {key("file"), path(change.file)},
                     {key("backup"), path(change.backup)}});
}

std::string toJson(const std::vector<ingest::Profile>& profiles) {
    QJsonArray all;
    for (const ingest::Profile& profile : profiles) {
        QJsonArray entities;
        for (const std::string& entity : profile.entities())
            entities.append(json(entity));
        all.append(QJsonObject{{key("name"), json(profile.name)},
                               {key("source"), json(profile.source)},
                               {key("built_in"), profile.builtIn},
                               {key("entities"), entities}});
    }
    return document({{key("profiles"), all}});
}

std::string toJson(const std::vector<VerifyCheck>& checks) {
    QJsonArray all;
    for (const VerifyCheck& check : checks)
        all.append(QJsonObject{
            {key("name"), json(check.name)}, {key("ok"), check.ok}, {key("detail"), json(check.detail)}});
    const bool ok = std::ranges::all_of(checks, &VerifyCheck::ok);
    return document({{key("ok"), ok}, {key("checks"), all}});
}

} // namespace gtm::report
