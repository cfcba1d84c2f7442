// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/json.h"
#include "core/report/json_values.h"
#include "core/report/kpi_text.h"

namespace gtm::report {

using namespace json_values;

namespace {

QJsonObject signalJson(const kpi::Signal& signal) {
    QJsonArray segments, weeks;
    for (const kpi::SignalSegment& one : signal.segments)
        segments.append(QJsonObject{{key("from"), json(std::optional(one.first))},
                                    {key("to"), json(std::optional(one.last))},
                                    {key("weeks"), one.weeks},
                                    {key("centre"), json(one.centre)},
                                    {key("lower"), json(one.lower)},
                                    {key("upper"), json(one.upper)}});
    for (const kpi::SignalWeek& one : signal.weeks) {
        QJsonArray rules;
        for (const kpi::SignalRule rule : one.rules)
            rules.append(json(name(rule)));
        weeks.append(QJsonObject{{key("week_ending"), json(std::optional(one.weekEnding))},
                                 {key("value"), one.value},
                                 {key("rules"), rules}});
    }
    const kpi::SignalSegment now = signal.segments.empty() ? kpi::SignalSegment{} : signal.segments.back();
    return {{key("sentence"), json(signalSentence(signal))},
            {key("changed_since"), json(signal.changedSince)},
            {key("centre"), json(now.centre)},
            {key("lower"), json(now.lower)},
            {key("upper"), json(now.upper)},
            {key("floored"), signal.floored},
            {key("reason"), orNull(std::string(name(signal.gap)))},
            {key("segments"), segments},
            {key("weeks"), weeks}};
}

} // namespace

std::string toJson(const KpiSeries& series) {
    QJsonArray points;
    for (const kpi::Point& one : series.points)
        points.append(point(one));
    const kpi::Definition& d = series.definition;
    QJsonObject out{{key("id"), json(d.id)},
                    {key("name"), json(d.text().name)},
                    {key("unit"), json(name(d.unit))},
                    {key("direction"), json(name(d.direction))},
                    {key("aggregate"), json(name(d.aggregate))},
                    {key("basis"), json(name(d.basis))},
                    {key("owner"), json(series.owner)},
                    {key("points"), points},
                    {key("signal"), signalJson(series.signal)}};
    if (series.compared) {
        out.insert(key("compare"), point(*series.compared));
        out.insert(key("change_vs_compared"), json(series.changeVsCompared));
    }
    if (!series.dimension.empty()) {
        QJsonArray rows;
        for (const kpi::BreakdownRow& row : series.rows) {
            QJsonObject one = point(row.point);
            one.insert(key("key"), json(row.key));
            rows.append(one);
        }
        out.insert(key("by"), QJsonObject{{key("dim"), json(series.dimension)}, {key("rows"), rows}});
    }
    return document(out);
}

} // namespace gtm::report
