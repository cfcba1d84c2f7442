// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/report/board.h"
#include "core/store/measures.h"
#include "core/workspace/workspace_state.h"

namespace gtm {

namespace {

/// The set that declares a measure, and the days of its columns.
struct Source {
    ingest::MeasureSet set;
    std::map<std::string, kpi::DayValues> days;
};

Result<Source> sourceOf(SQLite::Database& connection, const std::string& measure) {
    std::vector<std::string> known;
    for (const auto& [name, toml] : store::measureSets(connection)) {
        auto set = ingest::parseMeasureSet(toml, name);
        if (!set)
            return tl::unexpected(set.error());
        for (const ingest::Measure& one : set->measures)
            known.push_back("measure:" + one.name);
        if (!set->find(measure))
            continue;
        Source source{std::move(*set), {}};
        for (const ingest::Measure& one : source.set.measures)
            if (!one.column.empty())
                source.days[one.name] = store::measureDays(connection, name, one.name);
        return source;
    }
    return fail(Code::UnknownKpi, "measure:" + measure, nearestWord("measure:" + measure, known));
}

} // namespace

Result<report::MeasureReading> Workspace::measure(const MeasureRequest& request) const {
    if (empty())
        return fail(Code::NoData, path().string());
    auto source =
        m_state->ask([&](SQLite::Database& connection) { return sourceOf(connection, request.measure); });
    if (!source)
        return tl::unexpected(source.error());
    kpi::MeasureQuestion question;
    question.week = request.week.value_or(report::newestCompleteWeek(m_state->asOf));
    question.weeks = request.weeks;
    question.months = request.months;
    question.series = request.series;
    question.fiscalStartMonth =
        source->set.fiscalYearEnd ? *source->set.fiscalYearEnd % 12 + 1 : m_state->model().fiscalStartMonth;
    const kpi::MeasureBook book(source->set, source->days);
    return report::MeasureReading{book.view(*source->set.find(request.measure), question), source->set.name};
}

} // namespace gtm
