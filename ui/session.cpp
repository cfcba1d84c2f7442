// SPDX-License-Identifier: GPL-3.0-only
#include "ui/session.h"

#include "ui/gather.h"

#include <algorithm>
#include <utility>

namespace gtm::ui {

namespace {

/// A day in the middle of a week: it stays within it where a version begins weeks on another day.
std::optional<Day> middleOf(std::optional<Day> weekEnding) {
    return weekEnding ? std::optional(*weekEnding - days{3}) : std::nullopt;
}

/// The data does not reach the week: it was shown before an import was taken back, or of another store.
bool isBeyond(std::optional<Day> week, const report::Scoreboard& board) {
    return week && board.lastWeekEnding && *week > *board.lastWeekEnding;
}

/// A day of a week that the board offers to choose.
bool isWithin(Day day, const report::Scoreboard& board) {
    return day <= board.lastWeekEnding.value_or(board.weekEnding) &&
           day > board.firstWeekEnding.value_or(board.weekEnding) - days{7};
}

} // namespace

void Session::go(OpenedStore store) {
    m_asker.forget();
    m_checker.forget();
    m_changes.clear();
    // Letting go of millions of facts takes a while.
    m_lettingGo = std::async(std::launch::async,
                             [left = std::exchange(m_store, std::move(store))]() mutable { left = {}; });
    m_reread = std::make_shared<std::optional<Result<OpenedStore>>>();
}

void Session::setStore(OpenedStore store) {
    if (open())
        m_left[m_store.workspace->path()] = m_store.hold->gone;
    go(std::move(store));
    const auto today = m_request.today;
    m_request = {};
    m_request.today = today;
    setBoard({});
}

std::shared_future<void> Session::close() {
    auto gone = m_store.hold->gone;
    go({});
    return gone;
}

std::function<void()> Session::rereading() const {
    return [workspace = m_store.workspace, hold = m_store.hold, reread = m_reread] {
        *reread = opened(workspace->reopened(), hold);
    };
}

Result<void> Session::reload() {
    auto read = std::exchange(*m_reread, std::nullopt);
    if (!read)
        return {}; // nothing was changed
    if (!*read)
        return tl::unexpected(read->error());
    go(std::move(**read));
    setWeek({});
    return {};
}

const report::VersionChange* Session::knownChange(const std::string& kpi, int version) const {
    const auto known = m_changes.find({kpi, version});
    return known == m_changes.end() ? nullptr : &known->second;
}

void Session::keepChange(const std::string& kpi, const report::VersionChange& change) {
    m_changes.insert_or_assign({kpi, change.after}, change);
}

void Session::setCompared(std::optional<Day> weekEnding) {
    m_request.compared = middleOf(weekEnding);
}

void Session::setWeek(std::optional<Day> weekEnding) {
    // The compared week moves along: one that was chosen by hand stays as far away as it is.
    const bool known = weekEnding && m_request.compared && !m_board->empty();
    const std::optional<Day> shown = m_request.week ? m_request.week : middleOf(m_board->weekEnding);
    m_request.week = middleOf(weekEnding);
    if (known)
        *m_request.compared += *m_request.week - *shown;
    if (!known || !isWithin(*m_request.compared, *m_board))
        m_request.compared.reset();
}

Session::BoardQuestion Session::boardQuestion() const {
    return [workspace = m_store.workspace, request = m_request](const std::stop_token& stop) {
        BoardRequest asked = request;
        asked.stop = stop;
        auto board = workspace->board(asked);
        if (!board || !isBeyond(asked.week, *board))
            return board;
        asked.week.reset();
        asked.compared.reset();
        return workspace->board(asked);
    };
}

void Session::setBoard(report::Scoreboard board) {
    if (isBeyond(m_request.week, board))
        setWeek({});
    m_board = std::make_shared<const report::Scoreboard>(std::move(board));
    if (open()) // what else will be asked for is read while somebody looks at it
        m_store.workspace->readAhead();
}

void Session::keepRequest() {
    if (m_board->empty())
        return;
    m_request.week = middleOf(m_board->weekEnding);
    m_request.compared = middleOf(m_board->comparedWeekEnding);
    m_request.filter = m_board->filter;
}

Result<void> Session::compute() {
    auto board = boardQuestion()({});
    if (!board)
        return tl::unexpected(board.error());
    setBoard(std::move(*board));
    return {};
}

Session::BoardQuestion Session::printedQuestion() const {
    // Of the week and filter on the screen, whatever is asked for and not yet answered.
    BoardRequest request = m_request;
    request.week = m_board->weekEnding;
    request.compared = m_board->comparedWeekEnding;
    request.filter = m_board->filter;
    request.bySegment = true;
    return [workspace = m_store.workspace, request](const std::stop_token& stop) mutable {
        request.stop = stop;
        return workspace->board(request);
    };
}

std::function<Result<Appendix>(const report::Scoreboard&, const AppendixWish&)>
Session::appendixQuestion() const {
    return [workspace = m_store.workspace](const report::Scoreboard& board, const AppendixWish& wish) {
        return gatherAppendix(*workspace, board, wish);
    };
}

Session::DrilldownQuestion Session::drilldownQuestion(DrilldownAsk ask) const {
    return [workspace = m_store.workspace, board = m_board, what = std::move(ask)](
               const std::stop_token& stop) { return gatherDrilldown(*workspace, *board, what, stop); };
}

KpiRequest Session::requestBy(const std::string& kpi, const std::string& dimension) const {
    KpiRequest request;
    request.kpi = kpi;
    request.week = m_board->weekEnding;
    request.compared = m_board->comparedWeekEnding;
    request.filter = m_board->filter;
    request.by = dimension;
    return request;
}

Session::MovedQuestion Session::movedQuestion(const std::string& kpi, const std::string& dimension) const {
    return [workspace = m_store.workspace,
            request = requestBy(kpi, dimension)](const std::stop_token& stop) mutable {
        request.stop = stop;
        return workspace->whatMoved(request);
    };
}

Session::TrendsQuestion Session::trendsQuestion(const std::string& kpi, const std::string& dimension) const {
    KpiRequest request = requestBy(kpi, dimension);
    request.weeks = 52;
    return [workspace = m_store.workspace, request](const std::stop_token& stop) mutable {
        request.stop = stop;
        return workspace->trends(request);
    };
}

Session::MeasureQuestion Session::measureQuestion(MeasureRequest request) const {
    if (!request.week)
        request.week = m_board->weekEnding;
    return [workspace = m_store.workspace, request](const std::stop_token& stop) {
        return gatherMeasure(*workspace, request, stop);
    };
}

Result<DrilldownData> Session::drilldown(const std::string& kpi, const RecordChoice& choice) const {
    return drilldownQuestion({kpi, choice, {}})({});
}

std::string Session::neighbour(const std::string& kpi, int direction) const {
    std::vector<std::string> order;
    for (const report::BoardGroup& group : m_board->groups)
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
    auto review = m_store.workspace->review(*m_request.today);
    if (!review)
        return tl::unexpected(review.error());
    report::Scoreboard board = *m_board;
    board.setReview(std::move(*review));
    setBoard(std::move(board));
    return {};
}

Result<report::KpiSeries> Session::weeksOf(const std::string& kpi, const kpi::Filter& filter,
                                           int weeks) const {
    KpiRequest request;
    request.kpi = kpi;
    if (!m_board->complete) // it is newer than the newest that is over
        request.week = m_board->weekEnding;
    request.filter = filter;
    request.weeks = weeks;
    request.withSignal = false;
    return m_store.workspace->kpi(request);
}

Result<report::KpiSeries> Session::meetingWeeks(const std::string& kpi) const {
    KpiRequest request;
    request.kpi = kpi;
    request.week = m_board->weekEnding;
    request.filter = m_board->filter;
    const auto all = m_store.workspace->definitions();
    const auto definition = std::ranges::find(all, kpi, &kpi::Definition::id);
    if (definition != all.end())
        if (const auto names = breakdownDimensions(*definition, m_store.workspace->dimensionsOf(*definition));
            !names.empty())
            request.by = names.front();
    return m_store.workspace->kpi(request);
}

ImportJob Session::importJob(ImportRequest request) const {
    return [workspace = m_store.workspace, what = std::move(request), reread = rereading()](
               const ProgressFn& progress, const ConfirmFn& confirm, std::stop_token stop) {
        auto report = workspace->import(what, progress, std::move(stop), confirm);
        if (report && report->batch > 0)
            reread();
        return report;
    };
}

} // namespace gtm::ui
