// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/json.h"
#include "core/report/json_values.h"
#include "core/report/kpi_text.h"
#include "core/report/lens.h"

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
            {key("capped"), signal.capped},
            {key("reason"), orNull(std::string(name(signal.gap)))},
            {key("segments"), segments},
            {key("weeks"), weeks}};
}

QJsonObject partJson(const kpi::MovedPart& p) {
    return {{key("key"), json(p.key)},
            {key("before"), json(p.before)},
            {key("after"), json(p.after)},
            {key("effect"), p.effect},
            {key("rate_effect"), json(p.rateEffect)},
            {key("mix_effect"), json(p.mixEffect)},
            {key("entered"), json(p.entered)},
            {key("left"), json(p.left)},
            {key("changed"), json(p.changed)}};
}

QJsonArray partsJson(const std::vector<kpi::MovedPart>& parts) {
    QJsonArray all;
    for (const kpi::MovedPart& one : parts)
        all.append(partJson(one));
    return all;
}

QJsonObject countsJson(const kpi::CountsFor& counts) {
    return {{key("numerator"), json(counts.numerator)},
            {key("denominator"), json(counts.denominator)},
            {key("value"), json(counts.value)}};
}

QJsonObject movedJson(const WhatMoved& what) {
    const kpi::Moved& moved = what.moved;
    const auto group = [](const kpi::MovedRecords& records) {
        return QJsonObject{{key("records"), json(records.records)}, {key("effect"), json(records.effect)}};
    };
    QJsonArray rows;
    for (const MovedRow& row : what.rows)
        rows.append(QJsonObject{{key("record_type"), json(row.recordType)},
                                {key("id"), json(row.id)},
                                {key("name"), orNull(row.name)},
                                {key("account"), orNull(row.account)},
                                {key("factor"), orNull(row.factor)},
                                {key("movement"), json(name(row.movement))},
                                {key("before"), countsJson(row.before)},
                                {key("after"), countsJson(row.after)},
                                {key("effect"), json(row.effect)}});
    QJsonObject out{{key("from"), json(std::optional(moved.before.period.last))},
                    {key("to"), json(std::optional(moved.after.period.last))},
                    {key("before"), json(moved.before.value)},
                    {key("after"), json(moved.after.value)},
                    {key("change"), json(moved.change)},
                    {key("entered"), group(moved.entered)},
                    {key("left"), group(moved.left)},
                    {key("changed"), group(moved.changed)},
                    {key("rows"), rows}};
    if (!moved.factors.empty())
        out.insert(key("factors"), partsJson(moved.factors));
    if (!moved.bridge.empty())
        out.insert(key("bridge"), partsJson(moved.bridge));
    if (!moved.dimension.empty())
        out.insert(key("by"), QJsonObject{{key("dim"), json(moved.dimension)},
                                          {key("rows"), partsJson(moved.segments)}});
    return out;
}

QJsonObject countsByReason(const std::map<std::string, std::int64_t>& counts) {
    QJsonObject out;
    for (const auto& [reason, records] : counts)
        out.insert(reason.empty() ? key("not_among_them") : text(reason), json(records));
    return out;
}

QJsonObject lensJson(const LensReading& reading) {
    const bool counts = reading.point.interval.has_value(); // Their amounts may be in any unit.
    return {{key("id"), json(reading.id)},
            {key("who"), json(reading.who)},
            {key("what"), json(reading.what)},
            {key("why"), json(reading.why)},
            {key("unit"), json(name(reading.unit))},
            {key("value"), json(reading.point.value)},
            {key("numerator"), json(counts ? reading.point.numerator : std::nullopt)},
            {key("denominator"), json(counts ? reading.point.denominator : std::nullopt)},
            {key("records"), json(reading.point.records)},
            {key("excluded"), json(reading.point.excluded)},
            {key("difference"), json(reading.difference)},
            {key("both"), json(reading.both)},
            {key("revalued"), json(reading.revalued)},
            {key("only_theirs"), countsByReason(reading.onlyTheirs)},
            {key("only_ours"), countsByReason(reading.onlyOurs)},
            {key("sentence"), json(lensRecordsText(reading))}};
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
    if (series.withLens) {
        QJsonArray lens;
        for (const LensReading& reading : series.lens)
            lens.append(lensJson(reading));
        out.insert(key("lens"), lens);
    }
    if (series.moved)
        out.insert(key("moved"), movedJson(*series.moved));
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
