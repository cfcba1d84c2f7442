// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/report/board.h"
#include "core/report/board_measures.h"
#include "core/report/kpi_words.h"
#include "core/store/measures.h"
#include "core/workspace/workspace_state.h"

#include <algorithm>

namespace gtm {

namespace {

/// The set that declares a measure; the error names the nearest right one.
Result<const kpi::MeasureSource*> sourceOf(const kpi::MeasureShelf& measures, const std::string& name) {
    if (const kpi::MeasureSource* source = measures.find(name))
        return source;
    const std::string id = std::string(kpi::kMeasurePrefix) + name;
    return fail(Code::UnknownKpi, id, nearestWord(id, measures.ids()));
}

} // namespace

Result<void> Workspace::State::readMeasures(SQLite::Database& connection) {
    measures = {};
    for (const auto& [name, toml] : store::measureSets(connection)) {
        auto set = ingest::parseMeasureSet(toml, name);
        if (!set)
            return tl::unexpected(set.error());
        kpi::MeasureSource& source = measures.sources.emplace_back(kpi::MeasureSource{std::move(*set), {}});
        for (const ingest::Measure& one : source.set.measures)
            if (!one.column.empty())
                source.days[one.name] = store::measureDays(connection, name, one.name);
    }
    return {};
}

bool Workspace::State::isKpi(const std::string& id) const {
    return catalogue().find(id) || (kpi::isMeasureId(id) && measures.find(kpi::measureName(id)));
}

std::string Workspace::State::nameOf(const std::string& id) const {
    if (const kpi::Definition* definition = catalogue().find(id))
        return report::nameOf(*definition);
    const std::string name = kpi::isMeasureId(id) ? kpi::measureName(id) : std::string();
    const kpi::MeasureSource* source = measures.find(name);
    return source ? source->set.find(name)->title : id;
}

Result<report::KpiSeries> Workspace::State::measureSeries(const KpiRequest& request,
                                                          const Pulse& pulse) const {
    const auto source = sourceOf(measures, kpi::measureName(request.kpi));
    if (!source)
        return tl::unexpected(source.error());
    if (!request.by.empty())
        return fail(Code::ForeignDimension, request.by, "only days");
    const ingest::Measure& measure = *(*source)->set.find(kpi::measureName(request.kpi));
    const kpi::MeasureBook book((*source)->set, (*source)->days, &pulse);
    report::KpiSeries series;
    series.definition = kpi::measureDefinition(measure);
    series.owner = report::ownerOf(series.definition, model());
    const auto points = [&](Day ending, int weeks) {
        std::vector<Day> endings;
        for (int i = weeks - 1; i >= 0; --i)
            endings.push_back(ending - days{7 * i});
        auto all = book.points(measure, endings);
        for (kpi::Point& point : all)
            if (!request.filter.empty()) { // it has no records, and so no part of them
                const Period period = point.period;
                point = {};
                point.kpi = request.kpi;
                point.period = period;
                point.add(kpi::Flag::UnknownDimension);
            }
        engine().judge(series.definition, all);
        return all;
    };
    const Day week = weekEnding(request.week);
    series.points = points(week, request.weeks);
    if (request.withSignal && request.filter.empty())
        series.signal = report::measureSignal(book, measure, week);
    if (!request.compared)
        return series;
    series.compared = points(weekEnding(*request.compared), 1).front();
    series.changeVsCompared = kpi::changeBetween(*series.compared, series.points.back());
    return series;
}

Result<report::MeasureReading> Workspace::measure(const MeasureRequest& request) const {
    if (empty())
        return fail(Code::NoData, path().string());
    const auto found = sourceOf(m_state->measures, request.measure);
    if (!found)
        return tl::unexpected(found.error());
    const kpi::MeasureSource* source = *found;
    kpi::MeasureQuestion question;
    question.week = request.week.value_or(m_state->newestWeekEnding());
    question.weeks = request.weeks;
    question.months = request.months;
    question.series = request.series;
    question.fiscalStartMonth =
        source->set.fiscalYearEnd ? *source->set.fiscalYearEnd % 12 + 1 : m_state->model().fiscal.startMonth;
    question.weekStart = m_state->model().fiscal.weekStart;
    return untilStopped(request.stop, [&](const Pulse& pulse) -> Result<report::MeasureReading> {
        const kpi::Engine engine = m_state->engine(&pulse);
        const kpi::MeasureBook book(source->set, source->days, &pulse);
        const ingest::Measure& measure = *source->set.find(request.measure);
        report::MeasureReading reading{
            book.view(measure, question), source->set.name, {}, m_state->currency, {}};
        reading.row = report::measureRow(std::string(kpi::kMeasurePrefix) + measure.name, m_state->measures,
                                         engine, m_state->model(), {question.week});
        std::vector<Day> endings;
        for (const kpi::MeasurePoint& week : reading.view.weeks)
            endings.push_back(week.period.last);
        reading.points = book.points(measure, endings);
        engine.judge(kpi::measureDefinition(measure), reading.points);
        return reading;
    });
}

std::vector<report::MeasureEntry> Workspace::measures() const {
    std::vector<report::MeasureEntry> entries;
    for (const kpi::MeasureSource& source : m_state->measures.sources)
        for (const ingest::Measure& measure : source.set.measures) {
            report::MeasureEntry entry{measure.name, measure.title, source.set.name, {}, {}};
            const auto known = source.days.find(measure.name);
            if (known != source.days.end() && !known->second.empty()) {
                entry.first = known->second.begin()->first;
                entry.last = known->second.rbegin()->first;
            }
            entries.push_back(std::move(entry));
        }
    return entries;
}

std::vector<ingest::MeasureSet> Workspace::measureSets() const {
    std::vector<ingest::MeasureSet> sets;
    for (const kpi::MeasureSource& source : m_state->measures.sources)
        sets.push_back(source.set);
    return sets;
}

} // namespace gtm
