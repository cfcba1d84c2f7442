// SPDX-License-Identifier: GPL-3.0-only
#include "ui/session.h"

#include <algorithm>
#include <array>

namespace gtm::ui {

namespace {

constexpr int kTrendWeeks = 52;
/// Breakdowns stand in this order, after the KPI's own part.
constexpr std::array kFilterDimensions{"segment",  "region",  "source", "team", "owner",
                                       "pipeline", "product", "route",  "class"};

/// A block of more values of the user's own than this would push everything else away.
constexpr size_t kMostOwnValues = 40;
/// So many of the user's own have a filter of their own on the board.
constexpr size_t kOwnFilters = 4;

std::vector<std::string> breakdownDimensions(const kpi::Definition& definition,
                                             const std::vector<std::string>& all) {
    std::vector<std::string> dimensions;
    if (!definition.partDimension.empty() && definition.hasDimension(definition.partDimension))
        dimensions.push_back(definition.partDimension);
    for (const char* dimension : kFilterDimensions)
        if (definition.hasDimension(dimension) && dimension != definition.partDimension)
            dimensions.emplace_back(dimension);
    dimensions.insert(dimensions.end(), all.begin() + std::ssize(definition.dimensions), all.end());
    return dimensions;
}

/// The row that a KPI would have on the board, for those that have none there.
report::BoardRow rowOf(const report::KpiSeries& series) {
    const kpi::Definition& definition = series.definition;
    report::BoardRow row;
    row.kpi = definition.id;
    row.name = definition.text().name;
    row.subline = definition.text().subline;
    row.group = definition.group;
    row.core = definition.core;
    row.unit = definition.unit;
    row.direction = definition.direction;
    row.owner = series.owner;
    row.definitionVersion = definition.version;
    row.point = series.points.back();
    row.changeVs4Weeks = row.point.changeVs4Weeks;
    if (series.compared) {
        row.previousStatus = series.compared->status;
        if (row.point.value && series.compared->value)
            row.changeVsCompared = *row.point.value - *series.compared->value;
    }
    for (const kpi::Point& point : series.points)
        row.trend.push_back(point.value);
    if (row.point.has(kpi::Flag::NeedsSource))
        for (const std::string& input : definition.needs)
            row.missing.push_back(input.substr(0, input.find('|')));
    return row;
}

} // namespace

Result<void> Session::open(const std::filesystem::path& path, const OpenOptions& options) {
    auto workspace = Workspace::open(path, options);
    if (!workspace)
        return tl::unexpected(workspace.error());
    m_workspace.emplace(std::move(*workspace));
    const auto today = m_request.today;
    m_request = {};
    m_request.today = today;
    m_board = {};
    return {};
}

void Session::close() {
    m_workspace.reset();
}

void Session::setWeek(std::optional<Day> week) {
    m_request.week = week;
    m_request.compared.reset(); // the compared week moves along
}

Result<void> Session::compute() {
    auto board = m_workspace->board(m_request);
    if (!board)
        return tl::unexpected(board.error());
    m_board = std::move(*board);
    return {};
}

Result<report::Scoreboard> Session::printedBoard() const {
    BoardRequest request = m_request;
    request.bySegment = true;
    return m_workspace->board(request);
}

FilterChoices Session::choices() const {
    FilterChoices choices{m_workspace->dimensionValues("segment"),
                          m_workspace->dimensionValues("region"),
                          m_workspace->dimensionValues("source"),
                          {}};
    for (const std::string& own : m_workspace->ownDimensions())
        if (choices.own.size() < kOwnFilters)
            choices.own.emplace_back(own, m_workspace->dimensionValues(own));
    return choices;
}

Result<DrilldownData> Session::drilldown(const std::string& kpi, const RecordChoice& choice) const {
    KpiRequest request;
    request.kpi = kpi;
    request.week = m_board.weekEnding;
    request.compared = m_board.comparedWeekEnding;
    request.filter = m_board.filter;
    request.weeks = kTrendWeeks;
    auto series = m_workspace->kpi(request);
    if (!series)
        return tl::unexpected(series.error());
    auto records = m_workspace->records(request);
    if (!records)
        return tl::unexpected(records.error());
    DrilldownData data;
    const report::BoardRow* row = m_board.row(kpi);
    data.row = row ? *row : rowOf(*series);
    data.series = std::move(*series);
    data.records = std::move(*records);
    request.weeks = 1;
    request.withSignal = false;
    const kpi::Definition& definition = data.series.definition;
    for (const std::string& dimension :
         breakdownDimensions(definition, m_workspace->dimensionsOf(definition))) {
        request.by = dimension;
        auto block = m_workspace->kpi(request);
        if (block && (definition.hasDimension(dimension) || block->rows.size() <= kMostOwnValues))
            data.breakdowns.push_back(std::move(*block));
    }
    const auto group = std::ranges::find(m_board.groups, data.row.group, &report::BoardGroup::key);
    data.groupTitle = group == m_board.groups.end() ? data.row.group : group->title;
    data.currency = m_board.data.currency;
    data.week = m_board.week;
    data.weekEnding = m_board.weekEnding;
    data.comparedWeek = m_board.comparedWeek;
    data.boardFilter = m_board.filter;
    data.choice = choice;
    data.evaluation = std::min(m_board.weekEnding, m_board.data.asOfDay);
    const auto all = m_workspace->definitions();
    for (const kpi::Factor& factor : data.series.definition.factors)
        if (const auto at = std::ranges::find(all, factor.kpi, &kpi::Definition::id); at != all.end())
            data.factors.emplace(factor.name, *at);
    return data;
}

std::string Session::neighbour(const std::string& kpi, int direction) const {
    std::vector<std::string> order;
    for (const report::BoardGroup& group : m_board.groups)
        for (const report::BoardRow& row : group.rows)
            order.push_back(row.kpi);
    const auto at = std::ranges::find(order, kpi);
    if (at == order.end())
        return {};
    const auto next = (at - order.begin()) + direction;
    return next < 0 || next >= std::ssize(order) ? std::string() : order[static_cast<size_t>(next)];
}

Result<void> Session::rereadReview() {
    if (!hasData() || !m_request.today)
        return {};
    auto review = m_workspace->review(*m_request.today);
    if (!review)
        return tl::unexpected(review.error());
    m_board.setReview(std::move(*review));
    return {};
}

Result<report::KpiSeries> Session::weeksOf(const std::string& kpi, const kpi::Filter& filter,
                                           int weeks) const {
    KpiRequest request;
    request.kpi = kpi;
    request.week = m_board.weekEnding;
    request.filter = filter;
    request.weeks = weeks;
    request.withSignal = false;
    return m_workspace->kpi(request);
}

Result<report::KpiSeries> Session::meetingWeeks(const std::string& kpi) const {
    KpiRequest request;
    request.kpi = kpi;
    request.week = m_board.weekEnding;
    request.filter = m_board.filter;
    const auto all = m_workspace->definitions();
    const auto definition = std::ranges::find(all, kpi, &kpi::Definition::id);
    if (definition != all.end())
        if (const auto names = breakdownDimensions(*definition, m_workspace->dimensionsOf(*definition));
            !names.empty())
            request.by = names.front();
    return m_workspace->kpi(request);
}

ImportJob Session::importJob(ImportRequest request) const {
    return [workspace = &*m_workspace, what = std::move(request)](
               const ProgressFn& progress, const ConfirmFn& confirm, std::stop_token stop) {
        return workspace->import(what, progress, std::move(stop), confirm);
    };
}

Result<void> Session::reload() {
    if (auto done = m_workspace->reload(); !done)
        return done;
    setWeek({});
    return {};
}

} // namespace gtm::ui
