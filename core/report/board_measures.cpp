// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/board_measures.h"

#include "core/kpi/signal_weeks.h"
#include "core/report/board.h"
#include "core/report/measure_text.h"

#include <algorithm>

namespace gtm::report {

namespace {

std::vector<Day> weeksUpTo(Day ending, int count) {
    std::vector<Day> endings;
    for (int i = count - 1; i >= 0; --i)
        endings.push_back(ending - days{7 * i});
    return endings;
}

/// A row without a value: there is no such measure, or it cannot be filtered.
BoardRow bareRow(BoardRow row, const MeasureRowAsk& ask, kpi::Flag why) {
    row.point.kpi = row.kpi;
    row.point.period = {ask.weekEnding - days{6}, ask.weekEnding};
    row.point.add(why);
    row.previousStatus = kpi::Status::NoData;
    row.trend.resize(static_cast<size_t>(ask.trendWeeks));
    return row;
}

} // namespace

kpi::Signal measureSignal(const kpi::MeasureBook& book, const ingest::Measure& measure, Day ending) {
    const auto from = static_cast<int>((ending - kpi::firstSignalWeek(ending)).count() / 7) + 1;
    std::vector<kpi::WeekValue> weeks;
    for (const kpi::Point& point : book.points(measure, weeksUpTo(ending, from)))
        if (point.complete && point.value)
            weeks.push_back({point.period.last, *point.value});
    return kpi::toldFrom(kpi::findSignal(weeks, {}), kpi::firstToldWeek(ending));
}

BoardRow measureRow(const std::string& id, const kpi::MeasureShelf& measures, const kpi::Engine& engine,
                    const rules::Model& model, const MeasureRowAsk& ask) {
    BoardRow row;
    row.kpi = id;
    row.name = kpi::measureName(id);
    const kpi::MeasureSource* source = measures.find(row.name);
    if (!source) {
        row.missing = {id};
        return bareRow(std::move(row), ask, kpi::Flag::NeedsSource);
    }
    const ingest::Measure& measure = *source->set.find(row.name);
    const kpi::Definition definition = kpi::measureDefinition(measure);
    row.name = measure.title;
    row.unit = definition.unit;
    row.direction = definition.direction;
    row.owner = ownerOf(definition, model);
    if (ask.filtered)
        return bareRow(std::move(row), ask, kpi::Flag::UnknownDimension);
    const kpi::MeasureBook book(source->set, source->days, engine.pulse());
    auto points = book.points(measure, {ask.comparedWeekEnding, ask.weekEnding});
    engine.judge(definition, points);
    row.point = points.back();
    row.compareWith(points.front());
    for (const kpi::Point& point : book.points(measure, weeksUpTo(ask.weekEnding, ask.trendWeeks)))
        row.trend.push_back(point.value);
    row.subline = measureDaysText(book.over(measure, row.point.period));
    if (row.subline.empty())
        row.subline = source->set.name;
    row.signal = kpi::summaryOf(measureSignal(book, measure, ask.weekEnding));
    return row;
}

} // namespace gtm::report
