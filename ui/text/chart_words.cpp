// SPDX-License-Identifier: GPL-3.0-only
#include "ui/text/chart_words.h"

#include "core/report/format.h"
#include "ui/text/row_text.h"
#include "ui/text/words.h"

#include <algorithm>
#include <cmath>

namespace gtm::ui {

using report::ChartColumn;
using report::ChartKind;
using report::KpiChart;

namespace {

QString heightWords(double value, kpi::Unit unit, const std::string& currency) {
    return text(report::valueText(value, {unit, currency, 0}));
}

/// "Nov", with the year where it is not that of `current`.
QString monthName(Day day, Day current, bool always = false) {
    const auto year = std::chrono::year_month_day{day}.year();
    const QString month = text(report::monthText(day));
    return always || year != std::chrono::year_month_day{current}.year()
               ? QStringLiteral("%1 %2").arg(month).arg(int(year))
               : month;
}

QString quarterName(Day first) {
    const Day end = addMonths(first, 2);
    return QStringLiteral("%1\u2013%2").arg(monthName(first, first), monthName(end, end, true));
}

const ChartColumn& tallestOf(const KpiChart& chart) {
    return *std::ranges::max_element(chart.columns, {},
                                     [](const ChartColumn& column) { return column.value.value_or(0); });
}

double sumOfColumns(const KpiChart& chart, std::optional<double> ChartColumn::*number) {
    double sum = 0;
    for (const ChartColumn& column : chart.columns)
        sum += (column.*number).value_or(0);
    return sum;
}

QString weeksHeadline(const KpiChart& chart, const std::string& currency) {
    std::int64_t known = 0, judged = 0, reached = 0;
    for (const ChartColumn& column : chart.columns) {
        known += column.value ? 1 : 0;
        judged += column.value && column.target ? 1 : 0;
        reached += column.value && column.target && *column.value >= *column.target ? 1 : 0;
    }
    return judged == 0
               ? Words::tr("%1 in %2 weeks")
                     .arg(heightWords(sumOfColumns(chart, &ChartColumn::value), chart.unit, currency),
                          fullCount(known))
               : Words::tr("%1 of %2 weeks reached the target").arg(fullCount(reached), fullCount(judged));
}

QString spreadHeadline(const KpiChart& chart) {
    std::int64_t records = 0;
    for (const ChartColumn& column : chart.columns)
        records += column.records;
    const ChartColumn& peak = tallestOf(chart);
    return (peak.records == 1 ? Words::tr("%1 of %2 records lies in one range: %3")
                              : Words::tr("%1 of %2 records lie in one range: %3"))
        .arg(fullCount(peak.records), fullCount(records), columnName(chart, peak));
}

QString forecastHeadline(const KpiChart& chart, const std::string& currency) {
    const ChartColumn& last = chart.columns.back();
    if (!last.value || !last.part)
        return Words::tr("What quarters brought, against the call");
    return Words::tr("The last quarter brought %1 against a call of %2")
        .arg(heightWords(*last.value, chart.unit, currency), heightWords(*last.part, chart.unit, currency));
}

QString signalsHeadline(const KpiChart& chart) {
    std::int64_t ready = 0, all = 0;
    for (const ChartColumn& column : chart.columns) {
        all += column.records;
        ready += column.from.value_or(0) >= 3 ? column.records : 0;
    }
    return (ready == 1 ? Words::tr("%1 of %2 accounts meets three signals or more")
                       : Words::tr("%1 of %2 accounts meet three signals or more"))
        .arg(fullCount(ready), fullCount(all));
}

/// Where a value stands among the columns of a spread; 1.5 is the middle of the second.
std::optional<double> placeOf(const KpiChart& chart) {
    if (!chart.line)
        return std::nullopt;
    for (size_t i = 0; i < chart.columns.size(); ++i) {
        const ChartColumn& column = chart.columns[i];
        if (column.to && *chart.line >= *column.to)
            continue;
        if (!column.from || !column.to) // without an end: somewhere within
            return double(i) + 0.5;
        return double(i) + (*chart.line - *column.from) / (*column.to - *column.from);
    }
    return std::nullopt;
}

} // namespace

QString chartTitle(ChartKind kind) {
    switch (kind) {
    case ChartKind::Weeks:
        return Words::tr("By week");
    case ChartKind::Spread:
        return Words::tr("Spread");
    case ChartKind::StageDays:
        return Words::tr("Days per stage");
    case ChartKind::StageRates:
        return Words::tr("Stage conversion");
    case ChartKind::Handoffs:
        return Words::tr("Handoffs");
    case ChartKind::ForecastQuarters:
        return Words::tr("By quarter");
    case ChartKind::RenewalMonths:
        return Words::tr("By renewal month");
    case ChartKind::Signals:
        return Words::tr("By signals");
    }
    return {};
}

QString chartHeadline(const KpiChart& chart, const std::string& currency) {
    switch (chart.kind) {
    case ChartKind::Weeks:
        return weeksHeadline(chart, currency);
    case ChartKind::Spread:
        return spreadHeadline(chart);
    case ChartKind::StageDays:
        return Words::tr("Deals stay longest in %1: %2")
            .arg(columnName(chart, tallestOf(chart)), columnValue(chart, tallestOf(chart).value, currency));
    case ChartKind::StageRates: {
        const auto least = std::ranges::min_element(chart.columns, {},
                                                    [](const ChartColumn& c) { return c.value.value_or(2); });
        return Words::tr("%1 passes on the smallest share: %2")
            .arg(columnName(chart, *least), columnValue(chart, least->value, currency));
    }
    case ChartKind::Handoffs:
        return Words::tr("%1 of %2 handoffs of all kinds were late")
            .arg(heightWords(sumOfColumns(chart, &ChartColumn::part), chart.unit, currency),
                 heightWords(sumOfColumns(chart, &ChartColumn::value), chart.unit, currency));
    case ChartKind::ForecastQuarters:
        return forecastHeadline(chart, currency);
    case ChartKind::RenewalMonths:
        return Words::tr("%1 of %2 due for renewal is at risk")
            .arg(heightWords(sumOfColumns(chart, &ChartColumn::part), chart.unit, currency),
                 heightWords(sumOfColumns(chart, &ChartColumn::value), chart.unit, currency));
    case ChartKind::Signals:
        return signalsHeadline(chart);
    }
    return {};
}

QString chartSubline(ChartKind kind) {
    switch (kind) {
    case ChartKind::Weeks:
        return Words::tr("Each of the newest 13 weeks, by the day it began. Line: target.");
    case ChartKind::Spread:
        return Words::tr("Records by their value, in the weeks of the definition. Line: median.");
    case ChartKind::StageDays:
        return Words::tr("Median days in each stage, of deals that left it in the last four quarters.");
    case ChartKind::StageRates:
        return Words::tr("Of the deals that a stage let go in the last four quarters, those that moved on.");
    case ChartKind::Handoffs:
        return Words::tr("Handoffs due in the last four weeks, by kind. Outlined: late.");
    case ChartKind::ForecastQuarters:
        return Words::tr("Ring: the call as it was frozen. Dot: what the quarter brought.");
    case ChartKind::RenewalMonths:
        return Words::tr("ARR by the month in which its contract renews. Outlined: at risk.");
    case ChartKind::Signals:
        return Words::tr("Accounts by the number of signals of expansion that they meet.");
    }
    return {};
}

QString chartPartTitle(ChartKind kind) {
    switch (kind) {
    case ChartKind::Handoffs:
        return Words::tr("Late");
    case ChartKind::ForecastQuarters:
        return Words::tr("Call");
    case ChartKind::RenewalMonths:
        return Words::tr("At risk");
    default:
        return {};
    }
}

QString columnName(const KpiChart& chart, const ChartColumn& column) {
    switch (chart.kind) {
    case ChartKind::Weeks:
        return text(report::shortDate(*column.day, int(std::chrono::year_month_day{chart.week}.year())));
    case ChartKind::Spread: {
        const auto edge = [&](double value) {
            return chart.valueUnit == kpi::Unit::Minutes ? bucketEdge(int(value))
                                                         : axisText(value, {chart.valueUnit, "USD", 0});
        };
        if (!column.from)
            return Words::tr("below %1").arg(edge(*column.to));
        if (!column.to)
            return Words::tr("%1 and over").arg(edge(*column.from));
        return QStringLiteral("%1\u2013%2").arg(edge(*column.from), edge(*column.to));
    }
    case ChartKind::ForecastQuarters:
        return quarterName(*column.day);
    case ChartKind::RenewalMonths:
        return column.day ? monthName(*column.day, chart.week) : Words::tr("Not known");
    case ChartKind::Signals:
        return fullCount(std::int64_t(column.from.value_or(0)));
    default:
        return dimensionValue(chart.dimension, column.name);
    }
}

QString columnValue(const KpiChart& chart, std::optional<double> value, const std::string& currency) {
    return value ? heightWords(*value, chart.unit, currency) : text(report::kDash);
}

ColumnChart columnChart(const KpiChart& chart, const std::string& currency) {
    ColumnChart out;
    switch (chart.kind) {
    case ChartKind::Handoffs:
    case ChartKind::RenewalMonths:
        out.style = ColumnChart::Style::LatePart;
        break;
    case ChartKind::ForecastQuarters:
        out.style = ColumnChart::Style::Pairs;
        break;
    default:
        break;
    }
    for (const ChartColumn& column : chart.columns)
        out.bars.push_back({columnName(chart, column), columnValue(chart, column.value, currency),
                            column.value, column.part, column.target});
    if (chart.kind == ChartKind::Spread) {
        out.across = placeOf(chart);
        if (out.across)
            out.lineWords = Words::tr("median %1").arg(heightWords(*chart.line, chart.valueUnit, currency));
    } else if (chart.line) {
        out.level = chart.line;
        out.lineWords = Words::tr("target %1").arg(heightWords(*chart.line, chart.unit, currency));
    }
    return out;
}

QString bridgeHeadline(const report::PipelineBridge& bridge, const std::string& currency) {
    const double closing = bridge.point.value.value_or(0), change = closing - bridge.opening;
    const QString due = text(report::moneyText(closing, currency));
    const QString size = text(report::moneyText(std::abs(change), currency));
    if (change == 0)
        return Words::tr("%1 is due this quarter, as when it began").arg(due);
    return change > 0 ? Words::tr("%1 is due this quarter: %2 more than when it began").arg(due, size)
                      : Words::tr("%1 is due this quarter: %2 less than when it began").arg(due, size);
}

QString bridgeSubline(const report::PipelineBridge& bridge) {
    const int year = int(std::chrono::year_month_day{bridge.to}.year());
    return Words::tr("Open pipeline due in the fiscal quarter, from %1 to %2.")
        .arg(text(report::shortDate(bridge.from, year)), text(report::longDate(bridge.to)));
}

Waterfall bridgeWaterfall(const report::PipelineBridge& bridge, const std::string& currency) {
    Waterfall out;
    const int year = int(std::chrono::year_month_day{bridge.to}.year());
    const auto deals = [](std::int64_t count) {
        return QStringLiteral("%1 %2").arg(fullCount(count), recordNoun(kpi::RecordType::Opportunity, count));
    };
    out.before = bridge.opening;
    out.after = bridge.point.value.value_or(0);
    out.beforeTitle = Words::tr("Opening, %1").arg(text(report::shortDate(bridge.from, year)));
    out.afterTitle = Words::tr("Closing, %1").arg(text(report::shortDate(bridge.to, year)));
    out.beforeWords = text(report::moneyText(out.before, currency));
    out.afterWords = text(report::moneyText(out.after, currency));
    for (const report::PipelineBridge::Term& term : bridge.terms) {
        WaterfallStep& step = out.steps.emplace_back();
        step.title = kindTitle(term.key);
        step.effect = term.amount;
        step.words = text(report::changeText(term.amount, {kpi::Unit::Money, currency, 0}));
        step.aside = deals(term.deals);
        step.change = changeOf(step.words, kpi::Direction::Higher);
    }
    // Won deals leave what is due as they should: that is not worse.
    for (size_t i = 0; i < out.steps.size(); ++i)
        if (bridge.terms[i].key == "won")
            out.steps[i].change = Change::DownBetter;
    return out;
}

} // namespace gtm::ui
