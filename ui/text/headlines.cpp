// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/headlines.h"

#include "core/kpi/status.h"
#include "core/report/sentence.h"
#include "ui/text/row_text.h"
#include "ui/text/words.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace gtm::ui {

namespace {

/// A target without its comparator: "42 %".
QString plainTarget(const kpi::Point& point, const report::FormatOptions& format) {
    return text(report::targetText(point, kpi::Direction::Near, format));
}

/// No headline is built on a small sample, on an unknown value or without a target.
bool judged(const kpi::Point& point) {
    return point.value && point.target && *point.target != 0 && point.status != kpi::Status::TooFew;
}

enum class Side { Below, Close, Above };

/// Which side of its target a value lies on. On the target itself is the good side: at or below it where
/// lower is better, at or above it where higher is. A KPI that is best at its target has a close one, on
/// which it is on track.
Side sideOf(const kpi::Point& point, kpi::Direction direction) {
    const double over = *point.value - *point.target;
    if (direction == kpi::Direction::Near &&
        std::abs(over) <= std::abs(*point.target - point.atRisk.value_or(*point.target)))
        return Side::Close;
    return over > 0 || (over == 0 && direction != kpi::Direction::Lower) ? Side::Above : Side::Below;
}

/// "Above target", "At or below target": the words for a side, where better is.
QString sideWords(Side side, kpi::Direction direction) {
    if (side == Side::Close)
        return Words::tr("Close to target");
    if (side == Side::Above)
        return direction == kpi::Direction::Higher ? Words::tr("At or above target")
                                                   : Words::tr("Above target");
    return direction == kpi::Direction::Lower ? Words::tr("At or below target") : Words::tr("Below target");
}

/// Number of points, from the newest back, that lie on the same side of their target as the newest.
qsizetype runOnOneSide(const std::vector<kpi::Point>& points, kpi::Direction direction) {
    const Side side = sideOf(points.back(), direction);
    qsizetype run = 0;
    for (const kpi::Point& point : points | std::views::reverse) {
        if (!point.value || !point.target || sideOf(point, direction) != side)
            break;
        ++run;
    }
    return run;
}

/// ", and up 4.5 pt in the last two weeks" where the last two changes have one sign.
QString lastTwoWeeks(const std::vector<kpi::Point>& points, const report::FormatOptions& format) {
    if (points.size() < 3)
        return {};
    const auto newest = points.end() - 3;
    if (!newest[0].value || !newest[1].value || !newest[2].value)
        return {};
    const double first = *newest[1].value - *newest[0].value;
    const double second = *newest[2].value - *newest[1].value;
    if (first * second <= 0)
        return {};
    QString size = text(report::changeText(first + second, format));
    size.remove(u'+').remove(QString::fromUtf8(report::kMinus));
    return (first > 0 ? Words::tr(", and up %1 in the last two weeks")
                      : Words::tr(", and down %1 in the last two weeks"))
        .arg(size);
}

QString allOnTarget(int steps) {
    switch (steps) {
    case 1:
        return Words::tr("The step is on target");
    case 2:
        return Words::tr("Both steps are on target");
    case 3:
        return Words::tr("All three steps are on target");
    case 4:
        return Words::tr("All four steps are on target");
    default:
        return Words::tr("All %1 steps are on target").arg(steps);
    }
}

/// Why a panel has nothing to draw: its KPI lacks an export, the filter leaves nothing, or there is nothing.
std::optional<Absence> absenceOf(const report::Scoreboard& board, const char* kpi, bool anything,
                                 const QString& nothing) {
    const report::BoardRow* row = board.row(kpi);
    if (row && !row->missing.empty())
        return Absence{text(report::missingText(row->missing)), Absence::Help::Import};
    if (anything)
        return {};
    const QString why = row ? text(report::absenceText(row->point, {})) : QString();
    if (board.filter.empty())
        return Absence{why.isEmpty() ? Words::tr("No %1.").arg(nothing) : why + u'.', Absence::Help::None};
    return Absence{why.isEmpty() ? Words::tr("No %1 for %2.").arg(nothing, filterWords(board.filter)) : why,
                   Absence::Help::ClearFilters};
}

} // namespace

std::optional<Absence> funnelAbsence(const report::Scoreboard& board) {
    return absenceOf(board, "lead_to_mql", !board.funnel.empty(), Words::tr("leads in these weeks"));
}

std::optional<Absence> agingAbsence(const report::Scoreboard& board) {
    return absenceOf(board, "stage_aging", !board.aging.stages.empty(), Words::tr("open deals"));
}

std::optional<Absence> leakAbsence(const report::Scoreboard& board) {
    const bool anything = board.leak.point.value.has_value() && !board.leak.reasons.empty();
    const bool known = std::ranges::all_of(
        board.leak.reasons, [](const report::LeakReason& reason) { return reason.missing.empty(); });
    if (anything && known && board.leak.total <= 0)
        return Absence{Words::tr("No deal was lost without a decision, fell silent or lost its owner."),
                       Absence::Help::None};
    return absenceOf(board, "pipe_leak", anything, Words::tr("open deals"));
}

std::optional<Absence> bridgeAbsence(const report::Scoreboard& board) {
    const bool anything =
        board.bridge.point.value && (board.bridge.openingDeals > 0 || !board.bridge.terms.empty());
    if (!anything && board.bridge.point.has(kpi::Flag::NeedsSource))
        return Absence{Words::tr("It needs opportunities with amount, close date and stage history."),
                       Absence::Help::Import};
    return absenceOf(board, "pipe_waterfall", anything, Words::tr("deals that are due this quarter"));
}

std::optional<Absence> touchAbsence(const report::Scoreboard& board) {
    return absenceOf(board, "sla_response", board.touch.inSla + board.touch.late > 0,
                     Words::tr("new leads that are due"));
}

QString funnelHeadline(const report::Scoreboard& board) {
    const report::FunnelStep* weakest = nullptr;
    int steps = 0;
    for (const report::FunnelStep& step : board.funnel) {
        if (step.kpi.empty() || !judged(step.point))
            continue;
        ++steps;
        const auto miss = [](const report::FunnelStep& one) {
            return kpi::relativeMiss(one.point, kpi::Direction::Higher);
        };
        if (miss(step) > 0 && (!weakest || miss(step) > miss(*weakest)))
            weakest = &step;
    }
    if (steps == 0)
        return Words::tr("Conversion by step");
    if (!weakest)
        return allOnTarget(steps);
    const auto format = formatOf(kpi::Unit::Ratio, board.data.currency, weakest->point);
    return Words::tr("%1 is the weakest step: %2 against a target of %3")
        .arg(text(weakest->name), text(report::valueText(weakest->point.value, format)),
             plainTarget(weakest->point, format));
}

QString agingHeadline(const report::AgingTable& aging, const std::string& currency) {
    if (aging.stages.empty())
        return Words::tr("No open pipeline");
    if (aging.point.status == kpi::Status::TooFew)
        return Words::tr("Open pipeline by stage");
    if (aging.past <= 0)
        return Words::tr("No stage is past its limit");
    return Words::tr("%1 of %2 open pipeline is past its stage limit")
        .arg(text(report::moneyText(aging.past, currency)), text(report::moneyText(aging.open, currency)));
}

QString leakHeadline(const report::LeakTable& leak, const std::string& currency) {
    if (leak.total <= 0)
        return Words::tr("No pipeline leaked");
    if (leak.point.status == kpi::Status::TooFew)
        return Words::tr("Leaked pipeline by reason");
    if (!leak.limit)
        return Words::tr("%1 of pipeline leaked").arg(text(report::moneyText(leak.total, currency)));
    if (leak.total > *leak.limit)
        return Words::tr("Leakage is %1 over its limit")
            .arg(text(report::moneyText(leak.total - *leak.limit, currency)));
    return Words::tr("Leakage is within its limit: %1").arg(text(report::moneyText(leak.total, currency)));
}

QString leakAmountText(const report::LeakReason& reason, const std::string& currency) {
    return text(reason.missing.empty() ? report::moneyText(reason.amount, currency)
                                       : report::missingText(reason.missing));
}

QString touchHeadline(const report::TouchTable& touch) {
    const auto all = touch.inSla + touch.late;
    if (all == 0)
        return Words::tr("No new leads are due");
    if (touch.point.status == kpi::Status::TooFew)
        return Words::tr("First touch of new leads");
    if (all == 1)
        return touch.late == 0 ? Words::tr("The one new lead was touched in time")
                               : Words::tr("The one new lead was touched late");
    if (touch.late == 0)
        return Words::tr("All %1 new leads touched in time").arg(text(report::countText(double(all))));
    return Words::tr("%1 of %2 new leads touched late")
        .arg(text(report::countText(double(touch.late))), text(report::countText(double(all))));
}

QString trendHeadline(const report::KpiSeries& series, const std::string& currency) {
    const auto& points = series.points;
    if (points.empty() || !points.back().value)
        return Words::tr("No value in this week");
    if (points.back().status == kpi::Status::TooFew)
        return Words::tr("Too few records for a headline");
    const auto format = formatOf(series.definition.unit, currency);
    if (!points.back().complete) // it is held against nothing
        return Words::tr("%1 so far in this week").arg(text(report::valueText(points.back().value, format)));
    const QString tail = lastTwoWeeks(points, format);
    const kpi::Direction direction = series.definition.direction;
    if (!points.back().target || direction == kpi::Direction::None) {
        const QString now =
            Words::tr("%1 in this week").arg(text(report::valueText(points.back().value, format)));
        return now + tail;
    }
    const auto run = runOnOneSide(points, direction);
    const QString side = sideWords(sideOf(points.back(), direction), direction);
    if (run == std::ssize(points))
        return Words::tr("%1 in all weeks shown").arg(side) + tail;
    if (run == 1)
        return Words::tr("%1 this week").arg(side) + tail;
    const Day since = points[points.size() - static_cast<size_t>(run)].period.last;
    const Day now = points.back().period.last;
    return Words::tr("%1 since %2").arg(side, weekName(since, now)) + tail;
}

QString sinceCompared(const report::Scoreboard& board) {
    if (!board.comparable())
        return {};
    return Words::tr("Since %1: %2 slipped, %3 recovered")
        .arg(weekName(board.comparedWeekEnding, board.weekEnding))
        .arg(board.slipped)
        .arg(board.recovered);
}

QString incompleteWeek(const report::Scoreboard& board) {
    if (board.complete)
        return {};
    return Words::tr("%1 is incomplete: the data ends %2")
        .arg(capitalised(weekName(board.weekEnding, board.weekEnding)),
             text(report::longDate(board.data.asOfDay)));
}

QString incompleteWeekShort(const report::Scoreboard& board) {
    if (board.complete)
        return {};
    return Words::tr("%1 is incomplete").arg(capitalised(weekName(board.weekEnding, board.weekEnding)));
}

} // namespace gtm::ui
