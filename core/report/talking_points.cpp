// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/talking_points.h"

#include "core/report/format.h"
#include "core/report/kpi_words.h"
#include "core/report/phrase.h"
#include "core/report/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace gtm::report {

namespace {

using kpi::BreakdownRow;
using kpi::Direction;
using kpi::Point;

bool telling(const Point& point) {
    return point.value && point.status != kpi::Status::TooFew;
}

/// Parts of a ratio of counts are counts, of another one amounts.
std::string partText(const Point& point, double part, const std::string& currency) {
    return point.interval ? countText(part, true) : moneyText(part, currency);
}

std::string keyText(const KpiSeries& series, const std::string& key) {
    if (key == "(none)")
        return translated(QT_TRANSLATE_NOOP("gtm::report", "None"));
    return series.dimension == "kind" ? kindText(key) : reasonText(key);
}

const Point* weekBefore(const KpiSeries& series) {
    const auto& points = series.points;
    return points.size() > 1 && points[points.size() - 2].complete && points.back().complete
               ? &points[points.size() - 2]
               : nullptr;
}

std::string countsText(const Point& point, const std::string& currency) {
    return filled(
        translated(QT_TRANSLATE_NOOP("gtm::report", "%1 of %2")),
        {partText(point, *point.numerator, currency), partText(point, *point.denominator, currency), {}});
}

/// "30 of 100, 40 of 100 a week before": both counts, since a numerator alone may rise while its share falls.
std::string countsPoint(const KpiSeries& series, const std::string& currency) {
    const Point& now = series.points.back();
    if (!telling(now) || !now.numerator || !now.denominator)
        return {};
    const std::string counts = countsText(now, currency);
    const Point* before = weekBefore(series);
    if (!before || !before->numerator || !before->denominator || before->madeBy != now.madeBy)
        return counts;
    const std::string then = countsText(*before, currency);
    return then == counts ? counts
                          : filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1, %2 a week before")),
                                   {counts, then, {}});
}

/// "45 d against a target of 40 d", for what has no counts behind it.
std::string targetPoint(const KpiSeries& series, const FormatOptions& format) {
    const Point& now = series.points.back();
    if (!telling(now) || !now.target || now.numerator)
        return {};
    FormatOptions near = format;
    near.extraDecimals = decimalsToTell(now, format);
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 against a target of %2")),
                  {valueText(now.value, near), targetText(now, Direction::Near, near), {}});
}

/// "6 m worse than a week before"
std::string weekPoint(const KpiSeries& series, const FormatOptions& format) {
    const Point& now = series.points.back();
    const Point* before = weekBefore(series);
    const auto change = before ? kpi::changeBetween(*before, now) : std::nullopt;
    const Direction direction = series.definition.direction;
    if (!change || now.numerator || (direction != Direction::Higher && direction != Direction::Lower))
        return {};
    const std::string size = changeText(std::abs(*change), format);
    if (!size.starts_with('+'))
        return {};
    const bool better = (*change > 0) == (direction == Direction::Higher);
    return filled(translated(better ? QT_TRANSLATE_NOOP("gtm::report", "%1 better than a week before")
                                    : QT_TRANSLATE_NOOP("gtm::report", "%1 worse than a week before")),
                  {size.substr(1), {}, {}});
}

/// "One in four lies above 3 h 20 m"
std::string quarterPoint(const KpiSeries& series, const FormatOptions& format) {
    const Point& now = series.points.back();
    if (!telling(now) || !now.p75)
        return {};
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "One in four lies above %1")),
                  {valueText(now.p75, format), {}, {}});
}

/// A sum is small where there is little of it, which is no fault; only rates and typical values can be
/// ranked.
bool canBeRanked(const kpi::Definition& definition) {
    using kpi::Unit;
    const bool sums =
        definition.aggregate == kpi::Aggregate::Sum || definition.aggregate == kpi::Aggregate::Count;
    const bool amount = definition.unit == Unit::Money || definition.unit == Unit::MoneyPerDay;
    return !sums && !(amount && definition.aggregate == kpi::Aggregate::Composite);
}

/// The parts of some ratios are what their numerator is made of: then each is all of it or nothing.
bool isMadeOfParts(const KpiSeries& series) {
    return series.definition.aggregate == kpi::Aggregate::Ratio &&
           series.dimension == series.definition.partDimension &&
           std::ranges::all_of(series.rows, [](const BreakdownRow& row) {
               return !row.point.value || *row.point.value == 0 || *row.point.value == 1;
           });
}

/// The value of the dimension that is furthest on the bad side, where several can be held against each other.
/// None where it is better than the whole: then one with too few records to be told is worse.
std::string worstPoint(const KpiSeries& series, const FormatOptions& format) {
    const Direction direction = series.definition.direction;
    if ((direction != Direction::Higher && direction != Direction::Lower) ||
        !canBeRanked(series.definition) || isMadeOfParts(series))
        return {};
    const BreakdownRow* worst = nullptr;
    int compared = 0;
    const auto isWorse = [&](double value, double than) {
        return direction == Direction::Higher ? value < than : value > than;
    };
    for (const BreakdownRow& row : series.rows) {
        if (!telling(row.point) || row.key == "(none)")
            continue;
        ++compared;
        if (!worst || isWorse(*row.point.value, *worst->point.value))
            worst = &row;
    }
    const auto& whole = series.points.back().value;
    if (compared < 2 || !whole || !isWorse(*worst->point.value, *whole))
        return {};
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 is the worst: %2")),
                  {keyText(series, worst->key), valueText(worst->point.value, format), {}});
}

/// Where more is better, what matters of a ratio is what missed it.
bool tellsMisses(const kpi::Definition& definition) {
    return definition.aggregate == kpi::Aggregate::Ratio && definition.direction == Direction::Higher;
}

/// What a row adds to the whole: of a ratio what is bad about it, of a sum its value.
std::optional<double> sizeOf(const KpiSeries& series, const Point& point) {
    if (tellsMisses(series.definition))
        return point.numerator && point.denominator ? std::optional(*point.denominator - *point.numerator)
                                                    : std::nullopt;
    if (series.definition.aggregate == kpi::Aggregate::Ratio)
        return point.numerator;
    const bool sums = series.definition.aggregate == kpi::Aggregate::Sum ||
                      series.definition.aggregate == kpi::Aggregate::Count;
    return sums ? point.value : std::nullopt;
}

std::string largestPoint(const KpiSeries& series, const FormatOptions& format) {
    const BreakdownRow* largest = nullptr;
    double most = 0;
    for (const BreakdownRow& row : series.rows)
        if (const auto size = sizeOf(series, row.point); size && *size > most) {
            largest = &row;
            most = *size;
        }
    const auto whole = sizeOf(series, series.points.back());
    // What is all of it, or more than it, is no part.
    if (!largest || series.rows.size() < 2 || !whole || most >= *whole)
        return {};
    const bool ratio = series.definition.aggregate == kpi::Aggregate::Ratio;
    const std::string size =
        ratio ? partText(series.points.back(), most, format.currency) : valueText(most, format);
    return filled(
        translated(tellsMisses(series.definition)
                       ? QT_TRANSLATE_NOOP("gtm::report", "%1 is the largest part of what missed: %2, %3")
                       : QT_TRANSLATE_NOOP("gtm::report", "%1 is the largest part: %2, %3")),
        {keyText(series, largest->key), size, percentText(most / *whole, 0)});
}

std::string changePoint(const KpiSeries& series) {
    if (!series.signal.changedSince)
        return {};
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "A real change since %1")),
                  {weekName(*series.signal.changedSince, series.points.back().period.last), {}, {}});
}

} // namespace

std::vector<std::string> talkingPoints(const KpiSeries& series, const std::string& currency) {
    std::vector<std::string> points;
    if (series.points.empty() || !series.points.back().value)
        return points;
    const FormatOptions format{series.definition.unit, currency, 0};
    // What the screen shows already (counts, target, the week before) only fills up.
    for (std::string& point :
         std::vector{largestPoint(series, format), changePoint(series), worstPoint(series, format),
                     quarterPoint(series, format), countsPoint(series, currency), targetPoint(series, format),
                     weekPoint(series, format)})
        if (!point.empty())
            points.push_back(std::move(point));
    return points;
}

} // namespace gtm::report
