// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/talking_points.h"

#include "core/report/format.h"
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

std::string keyText(const std::string& key) {
    return key == "(none)" ? translated(QT_TRANSLATE_NOOP("gtm::report", "None")) : reasonText(key);
}

/// "52 of 211, up 3 in a week"
std::string countsPoint(const KpiSeries& series, const std::string& currency) {
    const Point& now = series.points.back();
    if (!telling(now) || !now.numerator || !now.denominator)
        return {};
    const std::string counts =
        filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 of %2")),
               {partText(now, *now.numerator, currency), partText(now, *now.denominator, currency), {}});
    if (series.points.size() < 2 || !series.points[series.points.size() - 2].numerator)
        return counts;
    const double change = *now.numerator - *series.points[series.points.size() - 2].numerator;
    if (change == 0)
        return counts;
    return counts + filled(translated(change > 0 ? QT_TRANSLATE_NOOP("gtm::report", ", up %1 in a week")
                                                 : QT_TRANSLATE_NOOP("gtm::report", ", down %1 in a week")),
                           {partText(now, std::abs(change), currency), {}, {}});
}

/// The value of the dimension that is furthest on the bad side, where several can be held against each other.
/// None where it is better than the whole: then one with too few records to be told is worse.
std::string worstPoint(const KpiSeries& series, const FormatOptions& format) {
    const Direction direction = series.definition.direction;
    if (direction != Direction::Higher && direction != Direction::Lower)
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
                  {keyText(worst->key), valueText(worst->point.value, format), {}});
}

/// What a row adds to the whole: its numerator, or the value of a sum.
std::optional<double> sizeOf(const KpiSeries& series, const Point& point) {
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
    if (!largest || series.rows.size() < 2 || !whole || *whole <= 0)
        return {};
    const bool ratio = series.definition.aggregate == kpi::Aggregate::Ratio;
    const std::string size =
        ratio ? partText(series.points.back(), most, format.currency) : valueText(most, format);
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 is the largest part: %2, %3")),
                  {keyText(largest->key), size, percentText(most / *whole, 0)});
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
    for (std::string& point : std::vector{countsPoint(series, currency), worstPoint(series, format),
                                          changePoint(series), largestPoint(series, format)})
        if (!point.empty())
            points.push_back(std::move(point));
    return points;
}

} // namespace gtm::report
