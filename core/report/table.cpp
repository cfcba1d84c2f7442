// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/table.h"

#include "core/base/text.h"
#include "core/report/format.h"
#include "core/report/phrase.h"
#include "core/report/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace gtm::report {

namespace {

Cell number(const std::optional<double>& value) {
    return value ? Cell(*value) : Cell();
}
Cell number(std::int64_t value) {
    return static_cast<double>(value);
}
Cell textCell(std::string_view value) {
    return std::string(value);
}
Cell date(const std::optional<Day>& day) {
    return day ? Cell(isoText(*day)) : Cell();
}

const std::vector<Table::Column> kPointColumns{{"kpi"},
                                               {"from"},
                                               {"to"},
                                               {"value"},
                                               {"numerator"},
                                               {"denominator"},
                                               {"records"},
                                               {"excluded"},
                                               {"mean"},
                                               {"p75"},
                                               {"p90"},
                                               {"status"},
                                               {"target"},
                                               {"at_risk"},
                                               {"complete"},
                                               {"definition_version"},
                                               {"change_vs_previous"},
                                               {"change_vs_4_weeks"},
                                               {"flags"},
                                               {"currency"},
                                               {"interval_low"},
                                               {"interval_high"},
                                               {"change_vs_year"}};

std::vector<Cell> pointCells(const kpi::Point& p) {
    std::string flags;
    for (const kpi::Flag flag : p.flags)
        flags += (flags.empty() ? "" : " ") + std::string(name(flag));
    return {textCell(p.kpi),
            date(p.period.first),
            date(p.period.last),
            number(p.value),
            number(p.numerator),
            number(p.denominator),
            number(p.records),
            number(p.excluded),
            number(p.mean),
            number(p.p75),
            number(p.p90),
            textCell(name(p.status)),
            number(p.target),
            number(p.atRisk),
            textCell(p.complete ? "true" : "false"),
            number(std::int64_t{p.definitionVersion}),
            number(p.changeVsPrevious),
            number(p.changeVs4Weeks),
            flags,
            p.currency,
            number(p.interval ? std::optional(p.interval->low) : std::nullopt),
            number(p.interval ? std::optional(p.interval->high) : std::nullopt),
            number(p.changeVsYear)};
}

/// "At risk", "At risk, incomplete", "No data: Needs Activities export"
std::string statusCell(const kpi::Point& point, const std::string& absence = {}) {
    const bool met = point.has(kpi::Flag::QuotaMet); // no lack of data
    std::string cell = met ? absenceText(point, {}) : statusText(point.status);
    if (!point.complete)
        cell = filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1, incomplete")), {cell, {}, {}});
    return met || absence.empty() ? cell : cell + ": " + absence;
}

std::string lowestLine(const BoardRow& row) {
    const std::string absence = absenceText(row.point, row.missing);
    return absence.empty() ? row.subline : absence;
}

} // namespace

Table boardText(const Scoreboard& board) {
    Table table;
    const std::string compared = "vs " + weekName(board.comparedWeekEnding, board.weekEnding);
    table.columns = {{"Status"},       {"KPI"},
                     {"Value", true},  {"Target", true},
                     {compared, true}, {"vs 4-week avg", true},
                     {"Owner"},        {"Behind the number"}};
    for (const BoardGroup& group : board.groups)
        for (const BoardRow& row : group.rows) {
            const FormatOptions options{row.unit, board.data.currency,
                                        decimalsToTell(row.point, {row.unit, board.data.currency})};
            table.rows.push_back({statusCell(row.point), row.name, pointText(row.point, options),
                                  targetText(row.point, row.direction, options),
                                  changeText(row.changeVsCompared, options),
                                  changeText(row.changeVs4Weeks, options), row.owner, lowestLine(row)});
        }
    return table;
}

Table boardNumbers(const Scoreboard& board) {
    Table table;
    table.columns = kPointColumns;
    for (const BoardGroup& group : board.groups)
        for (const BoardRow& row : group.rows)
            table.rows.push_back(pointCells(row.point));
    return table;
}

Table seriesText(const KpiSeries& series, const std::string& currency) {
    Table table;
    const bool broken = !series.dimension.empty();
    // Its factors count different records; the smallest number of them is no number of anything.
    const bool composite = series.definition.aggregate == kpi::Aggregate::Composite;
    table.columns = {{broken ? series.dimension : "Period"},
                     {"Status"},
                     {"Value", true},
                     {"Target", true},
                     {"Records", true},
                     {"Excluded", true}};
    const bool chance = std::ranges::any_of(
        series.points, [](const kpi::Point& point) { return point.interval.has_value(); });
    if (chance)
        table.columns.push_back({"95 % interval", true});
    const auto add = [&](std::string first, const kpi::Point& point) {
        FormatOptions options{series.definition.unit, point.currency.empty() ? currency : point.currency};
        options.extraDecimals = decimalsToTell(point, options);
        const std::string absence = absenceText(point, series.missing);
        table.rows.push_back({std::move(first), statusCell(point, absence), pointText(point, options),
                              targetText(point, series.definition.direction, options),
                              composite ? kDash : countText(static_cast<double>(point.records), true),
                              countText(static_cast<double>(point.excluded), true)});
        if (chance)
            table.rows.back().emplace_back(intervalText(point, options));
    };
    const auto period = [](const kpi::Point& point) {
        return isoText(point.period.first) + " to " + isoText(point.period.last);
    };
    for (const kpi::Point& point : series.points)
        add(period(point), point);
    if (series.compared)
        add("compared: " + period(*series.compared), *series.compared);
    for (const kpi::BreakdownRow& row : series.rows)
        add(row.key, row.point);
    return table;
}

Table seriesNumbers(const KpiSeries& series) {
    Table table;
    table.columns = kPointColumns;
    table.columns.push_back({"key"});
    for (const kpi::Point& point : series.points) {
        table.rows.push_back(pointCells(point));
        table.rows.back().emplace_back();
    }
    if (series.compared) {
        table.rows.push_back(pointCells(*series.compared));
        table.rows.back().push_back(textCell("compared"));
    }
    for (const kpi::BreakdownRow& row : series.rows) {
        table.rows.push_back(pointCells(row.point));
        table.rows.back().push_back(textCell(row.key));
    }
    return table;
}

Table recordsTable(const RecordList& list) {
    Table table;
    table.columns = {{"record_type"},
                     {"id"},
                     {"role"},
                     {"reason"},
                     {"part"},
                     {"factor"},
                     {"numerator", true},
                     {"denominator", true},
                     {"value", true},
                     {"at"},
                     {"since"},
                     {"name"},
                     {"account"},
                     {"owner"},
                     {"team"},
                     {"stage"},
                     {"segment"},
                     {"region"},
                     {"source"},
                     {"pipeline"},
                     {"product"},
                     {"route"},
                     {"class"},
                     {"amount", true},
                     {"currency"},
                     {"created"},
                     {"close_date"}};
    for (const RecordRow& r : list.rows)
        table.rows.push_back({r.recordType,
                              r.id,
                              textCell(name(r.role)),
                              r.reason,
                              r.part,
                              r.factor,
                              number(r.numerator),
                              number(r.denominator),
                              number(r.value),
                              date(r.at),
                              date(r.since),
                              r.name,
                              r.account,
                              r.owner,
                              r.team,
                              r.stage,
                              r.segment,
                              r.region,
                              r.source,
                              r.pipeline,
                              r.product,
                              r.route,
                              r.dealClass,
                              number(r.amount),
                              r.currency,
                              date(r.created),
                              date(r.closeDate)});
    return table;
}

Table filesTable(const ingest::ImportReport& report) {
    Table table;
    table.columns = {{"File"},          {"Read as"},         {"Rows", true},    {"New", true},
                     {"Changed", true}, {"Unchanged", true}, {"Rejected", true}};
    for (const ingest::FileReport& f : report.files)
        table.rows.push_back({f.path, f.recognised() ? f.vendor + " " + f.entity : std::string("left alone"),
                              countText(static_cast<double>(f.rowsRead), true),
                              countText(static_cast<double>(f.inserted), true),
                              countText(static_cast<double>(f.updated), true),
                              countText(static_cast<double>(f.unchanged), true),
                              countText(static_cast<double>(f.rejected), true)});
    return table;
}

Table filesNumbers(const ingest::ImportReport& report) {
    Table table;
    table.columns = {{"path"},     {"vendor"},  {"entity"},    {"encoding"}, {"rows_read"},
                     {"inserted"}, {"updated"}, {"unchanged"}, {"rejected"}};
    for (const ingest::FileReport& f : report.files)
        table.rows.push_back({f.path, f.vendor, f.entity, f.encoding, number(f.rowsRead), number(f.inserted),
                              number(f.updated), number(f.unchanged), number(f.rejected)});
    return table;
}

Table profilesTable(const std::vector<ingest::Profile>& profiles) {
    Table table;
    table.columns = {{"name"}, {"source"}, {"origin"}, {"entities"}};
    for (const ingest::Profile& profile : profiles)
        table.rows.push_back({profile.name, profile.source, profile.builtIn ? "built in" : "own",
                              joined(profile.entities(), ", ")});
    return table;
}

Table rejectedRows(const ingest::ImportReport& report) {
    Table table;
    table.columns = {{"file"}, {"line", true}, {"column"}, {"value"}, {"rejected_reason"}};
    const size_t own = table.columns.size();
    // The columns of all files with rejected rows, each named once; cells find theirs by their file's header.
    std::map<std::string, size_t> place;
    const auto columnOf = [&](const std::string& title) {
        const auto [entry, isNew] = place.try_emplace(title, place.size());
        if (isNew)
            table.columns.push_back({title});
        return entry->second;
    };
    std::map<std::string, std::vector<size_t>> columnsOf;
    for (const ingest::FileReport& f : report.files)
        if (f.rejected > 0)
            for (size_t i = 0; i < f.header.size(); ++i)
                columnsOf[f.path].push_back(
                    columnOf(f.header[i].empty() ? "cell " + std::to_string(i + 1) : f.header[i]));
    for (const ingest::Rejection& r : report.rejections) {
        auto& columns = columnsOf[r.path];
        for (size_t i = columns.size(); i < r.cells.size(); ++i) // more cells than the header has
            columns.push_back(columnOf("cell " + std::to_string(i + 1)));
    }
    for (const ingest::Rejection& r : report.rejections) {
        std::vector<Cell> row{r.path, number(r.line), r.column, r.value, sentence(r)};
        row.resize(table.columns.size());
        for (size_t i = 0; i < r.cells.size(); ++i)
            row[own + columnsOf[r.path][i]] = r.cells[i];
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table checksTable(const std::vector<VerifyCheck>& checks) {
    Table table;
    table.columns = {{"Check"}, {"Result"}, {"Detail"}};
    for (const VerifyCheck& check : checks)
        table.rows.push_back({check.name, std::string(check.ok ? "ok" : "FAILED"), check.detail});
    return table;
}

} // namespace gtm::report
