// SPDX-License-Identifier: GPL-3.0-only
#include "ui/gather.h"

#include "core/report/kpi_words.h"

#include <algorithm>
#include <array>

namespace gtm::ui {

namespace {

constexpr int kTrendWeeks = 52;
/// Breakdowns stand in this order, after the KPI's own part.
constexpr std::array kFilterDimensions{"stage", "segment",  "region",  "source", "team", "manager",
                                       "owner", "pipeline", "product", "route",  "class"};

/// The row that a KPI would have on the board, for those that have none there.
report::BoardRow rowOf(const report::KpiSeries& series) {
    const kpi::Definition& definition = series.definition;
    report::BoardRow row;
    row.kpi = definition.id;
    row.name = report::nameOf(definition);
    row.subline = report::wordsOf(definition).subline;
    row.group = definition.group;
    row.core = definition.core;
    row.unit = definition.unit;
    row.direction = definition.direction;
    row.owner = series.owner;
    row.definitionVersion = definition.version;
    row.point = series.points.back();
    row.compareWith(series.compared.value_or(kpi::Point{}));
    for (const kpi::Point& point : series.points)
        row.trend.push_back(point.value);
    row.missing = series.missing;
    return row;
}

/// The records that counted in the compared week and no longer do, as the store knows them.
Result<std::vector<report::RecordRow>> leftRecords(const Workspace& workspace, KpiRequest request,
                                                   const report::WhatMoved& moved) {
    std::vector<report::RecordRow> left;
    if (moved.moved.left.records == 0)
        return left;
    request.week = request.compared;
    auto before = workspace.records(request);
    if (!before)
        return tl::unexpected(before.error());
    const RecordMoves marks(moved.rows, {});
    for (report::RecordRow& row : before->rows)
        if (row.role != report::Role::Excluded && marks.movementOf(row) == kpi::Movement::Left)
            left.push_back(std::move(row));
    return left;
}

class Gatherer {
  public:
    Gatherer(const Workspace& workspace, const report::Scoreboard& board, const DrilldownAsk& ask,
             const std::stop_token& stop)
        : m_workspace(workspace), m_board(board), m_ask(ask) {
        m_request.kpi = ask.kpi;
        m_request.week = board.weekEnding;
        m_request.compared = board.comparedWeekEnding;
        m_request.filter = board.filter;
        m_request.stop = stop;
    }

    Result<DrilldownData> gather() {
        KpiRequest trend = m_request;
        trend.weeks = kTrendWeeks;
        if (auto done = take(m_workspace.kpi(trend), m_data.series); !done)
            return tl::unexpected(done.error());
        auto records = std::make_shared<report::RecordList>();
        if (auto done = take(m_workspace.records(m_request), *records); !done)
            return tl::unexpected(done.error());
        if (auto done = take(m_workspace.lens(m_request), m_data.lens); !done)
            return tl::unexpected(done.error());
        m_data.dimensions =
            breakdownDimensions(m_data.series.definition, m_workspace.dimensionsOf(m_data.series.definition));
        auto moves = addMoved();
        if (!moves)
            return tl::unexpected(moves.error());
        m_data.records = std::make_shared<const RecordBook>(
            std::move(records), recordContext(m_workspace, m_board, m_data.series.definition),
            std::move(*moves));
        addBreakdowns();
        if (auto done = addTrends(); !done)
            return tl::unexpected(done.error());
        auto charts = m_workspace.charts(m_request);
        if (!charts)
            return tl::unexpected(charts.error());
        m_data.pictures = picturesOf(m_ask.kpi, m_board, std::move(*charts));
        addSurroundings();
        return std::move(m_data);
    }

  private:
    template<typename T>
    static Result<void> take(Result<T> from, T& to) {
        if (!from)
            return tl::unexpected(from.error());
        to = std::move(*from);
        return {};
    }

    /// Adds what moved the number, and gives what became of each record.
    Result<RecordMoves> addMoved() {
        KpiRequest request = m_request;
        request.by = orFirst(m_ask.movedBy);
        if (auto done = take(m_workspace.whatMoved(request), m_data.moved); !done)
            return tl::unexpected(done.error());
        auto left = leftRecords(m_workspace, m_request, m_data.moved);
        if (!left)
            return tl::unexpected(left.error());
        return RecordMoves(m_data.moved.rows, std::move(*left));
    }

    void addBreakdowns() {
        KpiRequest request = m_request;
        request.weeks = 1;
        request.withSignal = false;
        for (const std::string& dimension : m_data.dimensions) {
            request.by = dimension;
            if (auto block = m_workspace.kpi(request))
                m_data.breakdowns.push_back(std::move(*block));
        }
    }

    /// The dimension, where the KPI has it; else its first.
    [[nodiscard]] std::string orFirst(const std::string& dimension) const {
        const bool has = std::ranges::find(m_data.dimensions, dimension) != m_data.dimensions.end();
        return has ? dimension : m_data.dimensions.empty() ? std::string() : m_data.dimensions.front();
    }

    Result<void> addTrends() {
        KpiRequest request = m_request;
        request.by = orFirst(m_ask.trendsBy);
        if (m_ask.trendsBy.empty() || request.by.empty())
            return {};
        request.weeks = kTrendWeeks;
        return take(m_workspace.trends(request), m_data.trends.emplace());
    }

    void addSurroundings() {
        const report::BoardRow* row = m_board.row(m_ask.kpi);
        m_data.row = row ? *row : rowOf(m_data.series);
        const auto group = std::ranges::find(m_board.groups, m_data.row.group, &report::BoardGroup::key);
        m_data.groupTitle = group == m_board.groups.end() ? m_data.row.group : group->title;
        m_data.currency = m_board.data.currency;
        m_data.weekEnding = m_board.weekEnding;
        m_data.comparedWeekEnding = m_board.comparedWeekEnding;
        m_data.boardFilter = m_board.filter;
        m_data.choice = m_ask.choice;
    }

    const Workspace& m_workspace;
    const report::Scoreboard& m_board;
    const DrilldownAsk& m_ask;
    KpiRequest m_request;
    DrilldownData m_data;
};

} // namespace

std::vector<std::string> breakdownDimensions(const kpi::Definition& definition,
                                             const std::vector<std::string>& all) {
    std::vector<std::string> dimensions;
    if (!definition.partDimension.empty() && definition.hasDimension(definition.partDimension))
        dimensions.push_back(definition.partDimension);
    for (const char* dimension : kFilterDimensions)
        if (definition.hasDimension(dimension) && dimension != definition.partDimension)
            dimensions.emplace_back(dimension);
    for (const std::string& own : all)
        if (!definition.hasDimension(own) && std::ranges::find(dimensions, own) == dimensions.end())
            dimensions.push_back(own);
    return dimensions;
}

RecordContext recordContext(const Workspace& workspace, const report::Scoreboard& board,
                            const kpi::Definition& definition) {
    RecordContext context;
    context.currency = board.data.currency;
    context.evaluation = std::min(board.weekEnding, board.data.asOfDay);
    const auto all = workspace.definitions();
    for (const kpi::Factor& factor : definition.factors)
        if (const auto at = std::ranges::find(all, factor.kpi, &kpi::Definition::id); at != all.end())
            context.factors.emplace(factor.name, *at);
    return context;
}

Result<DrilldownData> gatherDrilldown(const Workspace& workspace, const report::Scoreboard& board,
                                      const DrilldownAsk& ask, const std::stop_token& stop) {
    return Gatherer(workspace, board, ask, stop).gather();
}

Result<Appendix> gatherAppendix(const Workspace& workspace, const report::Scoreboard& board,
                                const AppendixWish& wish) {
    Appendix appendix;
    if (wish.definitions)
        appendix.definitions = workspace.definitions();
    for (const report::BoardGroup& group : board.groups)
        for (const report::BoardRow& row : group.rows) {
            if (!wish.records || row.point.status != kpi::Status::OffTrack || kpi::isMeasureId(row.kpi))
                continue;
            KpiRequest request;
            request.kpi = row.kpi;
            request.week = board.weekEnding;
            request.filter = board.filter;
            auto records = workspace.records(request);
            if (!records)
                return tl::unexpected(records.error());
            const RecordContext context = recordContext(workspace, board, records->definition);
            appendix.records.emplace_back(std::make_shared<const report::RecordList>(std::move(*records)),
                                          context);
        }
    return appendix;
}

Result<MeasureData> gatherMeasure(const Workspace& workspace, const MeasureRequest& request,
                                  const std::stop_token& stop) {
    MeasureRequest asked = request;
    asked.stop = stop;
    auto reading = workspace.measure(asked);
    if (!reading)
        return tl::unexpected(reading.error());
    if (request.series == kpi::MeasureSeries::Wow) {
        asked.series = kpi::MeasureSeries::Mom;
        auto other = workspace.measure(asked);
        if (!other)
            return tl::unexpected(other.error());
        reading->view.months = std::move(other->view.months);
        reading->view.monthsYearBefore = std::move(other->view.monthsYearBefore);
    }
    KpiRequest weeks;
    weeks.kpi = std::string(kpi::kMeasurePrefix) + request.measure;
    weeks.week = request.week;
    weeks.weeks = kTrendWeeks;
    weeks.withSignal = false;
    weeks.stop = stop;
    auto series = workspace.kpi(weeks);
    if (!series)
        return tl::unexpected(series.error());
    return MeasureData{std::move(*reading), std::move(*series), workspace.measures(), request};
}

} // namespace gtm::ui
