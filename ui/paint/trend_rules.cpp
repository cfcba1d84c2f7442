// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/trend_rules.h"

#include "core/report/review_text.h"
#include "ui/paint/canvas.h"
#include "ui/text/words.h"

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kRuleLine = 18,
                 kRuleGap = 5; ///< Height of the words, and what is between them and the rule.

/// "no data, weeks 34 to 36"; weeks without a number by the first day of the first and the last of the last.
QString noDataWords(Day first, Day last) {
    if (first == last)
        return Words::tr("no data, %1").arg(weekName(first, first));
    if (hasIsoNumber(first))
        return Words::tr("no data, weeks %1 to %2").arg(isoWeek(first).week).arg(isoWeek(last).week);
    const int year = int(std::chrono::year_month_day{last}.year());
    return Words::tr("no data, %1 to %2")
        .arg(text(report::shortDate(first - days{6}, year)), text(report::shortDate(last, year)));
}

/// Right and left of the rule, from where they belong upwards, then downwards.
std::vector<QRectF> placesOf(const RuleLabel& rule, const QRectF& plot, const Metrics& metrics) {
    const double gap = metrics.px(kRuleGap), tall = metrics.px(kRuleLine);
    const double width = textWidth(metrics.font(Type::Caption), rule.words);
    std::vector<double> tops;
    const double first = plot.bottom() - rule.low;
    for (double top = first; top >= plot.top(); top -= tall)
        tops.push_back(top);
    for (double top = first + tall; top + tall <= plot.bottom(); top += tall)
        tops.push_back(top);
    std::vector<QRectF> places;
    for (const double top : tops)
        for (const double left : {rule.x + gap, rule.x - gap - width})
            if (left >= plot.left() && left + width <= plot.right())
                places.emplace_back(left, top, width, tall);
    return places;
}

} // namespace

bool runsThrough(const QPolygonF& line, const QRectF& box) {
    if (line.size() == 1)
        return box.contains(line.front());
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1], b = line[i];
        const double from = std::max(a.x(), box.left()), to = std::min(b.x(), box.right());
        if (from > to)
            continue;
        const auto heightAt = [&](double x) {
            return a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
        };
        const auto [top, bottom] =
            b.x() > a.x() ? std::minmax({heightAt(from), heightAt(to)}) : std::minmax({a.y(), b.y()});
        if (top <= box.bottom() && bottom >= box.top())
            return true;
    }
    return false;
}

bool LabelRoom::meets(const QRectF& box) const {
    return std::ranges::any_of(m_taken, [&](const QRectF& other) { return other.intersects(box); });
}

std::optional<QRectF> LabelRoom::freeOf(const std::vector<QRectF>& places) const {
    const auto onOneOf = [](const std::vector<QPolygonF>& lines, const QRectF& box) {
        return std::ranges::any_of(lines, [&](const QPolygonF& line) { return runsThrough(line, box); });
    };
    for (const bool strict : {true, false})
        for (const QRectF& place : places)
            if (!meets(place) && !onOneOf(m_off, place) && !(strict && onOneOf(m_avoided, place)))
                return place;
    return {};
}

LabelRoom drawnIn(const QRectF& plot, const std::vector<kpi::Point>& points,
                  const std::vector<TrendLimits>& limits, const std::vector<VersionLabel>& versions,
                  const PlaceOf& placeOf) {
    LabelRoom room;
    for (const VersionLabel& label : versions) {
        room.take(label.box);
        room.take({label.x - 1, label.box.top(), 2, plot.bottom() - label.box.top()});
    }
    const auto lines = [&](auto valueOf, double reach) { // unbroken ones, `reach` to both sides of a week
        std::vector<QPolygonF> all(1);
        for (size_t i = 0; i < points.size(); ++i) {
            if (const std::optional<double> value = valueOf(points[i]))
                all.back() << placeOf(double(i) - reach, *value) << placeOf(double(i) + reach, *value);
            else if (!all.back().isEmpty())
                all.emplace_back();
        }
        return all;
    };
    for (QPolygonF& line : lines([](const kpi::Point& point) { return point.value; }, 0))
        room.avoid(std::move(line));
    for (QPolygonF& line : lines([](const kpi::Point& point) { return point.target; }, 0.5))
        room.keepOff(std::move(line));
    for (const TrendLimits& limit : limits)
        for (const auto& value : {limit.lower, limit.upper, std::optional(limit.centre)})
            if (value)
                room.avoid(
                    QPolygonF{placeOf(double(limit.first), *value), placeOf(double(limit.last), *value)});
    return room;
}

std::vector<RuleLabel> gapRules(const QRectF& plot, const Theme& theme, const Metrics& metrics,
                                const std::vector<kpi::Point>& points,
                                const std::function<double(double)>& xOf) {
    std::vector<RuleLabel> rules;
    const auto known = [](const kpi::Point& point) { return point.value.has_value(); };
    const auto begin = std::ranges::find_if(points, known);
    for (auto i = static_cast<size_t>(begin - points.begin()); i < points.size(); ++i) {
        if (points[i].value)
            continue;
        size_t end = i;
        while (end + 1 < points.size() && !points[end + 1].value)
            ++end;
        rules.push_back({xOf((double(i) + double(end)) / 2), plot.top() + plot.height() * 0.55,
                         metrics.px(24), noDataWords(points[i].period.last, points[end].period.last),
                         theme.ink3});
        i = end;
    }
    return rules;
}

std::optional<RuleLabel> changeRule(const QRectF& plot, const Theme& theme, const Metrics& metrics,
                                    const std::vector<kpi::Point>& points, Day since,
                                    const std::function<double(double)>& xOf) {
    const auto at =
        std::ranges::find(points, since, [](const kpi::Point& point) { return point.period.last; });
    if (at == points.end())
        return {};
    return RuleLabel{
        xOf(double(at - points.begin()) - 0.5), plot.top() + plot.height() * 0.45, metrics.px(42),
        Words::tr("real change since %1").arg(weekName(since, points.back().period.last)), theme.ink2};
}

void paintRules(QPainter& painter, const QRectF& plot, const Theme& theme, const Metrics& metrics,
                const std::vector<RuleLabel>& rules, LabelRoom& room) {
    for (const RuleLabel& rule : rules) {
        verticalRule(painter, rule.x, rule.top, plot.bottom(), rule.ink, 1);
        room.take({rule.x - 1, rule.top, 2, plot.bottom() - rule.top});
    }
    for (const RuleLabel& rule : rules) {
        // As far up as its words.
        const auto above = [&](const QRectF& place) {
            return QRectF(rule.x - 1, place.top(), 2, std::max(0.0, rule.top - place.top()));
        };
        auto places = placesOf(rule, plot, metrics);
        std::erase_if(places, [&](const QRectF& place) { return room.meets(above(place)); });
        const auto place = room.freeOf(places);
        if (!place)
            continue;
        verticalRule(painter, rule.x, rule.top - above(*place).height(), rule.top, rule.ink, 1);
        drawText(painter, *place, kAlignLeft, rule.words, metrics.font(Type::Caption), theme.ink2);
        room.take(above(*place));
        room.take(*place);
    }
}

} // namespace gtm::ui
