// SPDX-License-Identifier: GPL-3.0-only
// Where the words of a trend stand: clear of its lines, and of each other.
#include "ui/paint/canvas.h"
#include "ui/paint/trend_rules.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

namespace gtm::ui {
namespace {

const QRectF kPlot(50, 30, 700, 200);
const Day kLast = makeDay(2026, 11, 15);

/// 52 weeks of 10 under one version, against a target.
std::vector<kpi::Point> steadyYear(double target) {
    std::vector<kpi::Point> points(52);
    for (size_t i = 0; i < points.size(); ++i) {
        points[i].period = weekOf(kLast - days{7 * (51 - int(i))}, WeekStart::Monday);
        points[i].definitionVersion = 1;
        points[i].value = 10;
        points[i].target = target;
    }
    return points;
}

double xAt(double i) {
    return kPlot.left() + (i + 0.5) / 52 * kPlot.width();
}

/// Between 0 at the bottom of the plot and 20 at its top.
QPointF at(double i, double value) {
    return {xAt(i), kPlot.bottom() - value / 20 * kPlot.height()};
}

/// Where the words of the rules came to stand, in the order of the rules.
std::vector<QRectF> placesOfWords(const std::vector<kpi::Point>& points, std::optional<Day> since) {
    QImage image(800, 260, QImage::Format_RGB32);
    QPainter painter(&image);
    const Metrics m = Metrics::screen();
    const auto versions = versionLabels(kPlot, m, points, xAt);
    LabelRoom room = drawnIn(kPlot, points, {}, versions, at);
    std::vector<RuleLabel> rules = gapRules(kPlot, lightTheme(), m, points, xAt);
    if (since)
        if (const auto change = changeRule(kPlot, lightTheme(), m, points, *since, xAt))
            rules.insert(rules.begin(), *change);
    const size_t before = room.taken().size() + rules.size();
    paintRules(painter, kPlot, lightTheme(), m, rules, room);
    std::vector<QRectF> places; // behind the rest of its rule each
    for (size_t i = before + 1; i < room.taken().size(); i += 2)
        places.push_back(room.taken()[i]);
    return places;
}

} // namespace

TEST(TrendLabels, StandBesideTheirRuleAndLowInThePlot) {
    const auto places = placesOfWords(steadyYear(18), kLast - days{7 * 30});
    ASSERT_EQ(places.size(), 1u);
    EXPECT_GT(places[0].left(), xAt(21 - 0.5)) << "the change lies before week 21";
    EXPECT_EQ(places[0].top(), kPlot.bottom() - 42);
}

TEST(TrendLabels, KeepClearOfTheTargetAndOfChangesOfTheDefinition) {
    auto points = steadyYear(3); // 30 over the bottom, where the words would stand
    for (size_t i = 24; i < points.size(); ++i)
        points[i].definitionVersion = 2; // through the words, were they at the right
    const auto places = placesOfWords(points, kLast - days{7 * 30});
    ASSERT_EQ(places.size(), 1u);
    EXPECT_FALSE(runsThrough({at(0, 3), at(51, 3)}, places[0]));
    EXPECT_FALSE(places[0].contains(QPointF(xAt(23.5), places[0].center().y())));
    EXPECT_TRUE(kPlot.contains(places[0]));
}

TEST(TrendLabels, KeepClearOfEachOther) {
    auto points = steadyYear(18);
    for (const size_t gap : {22u, 23u, 25u, 26u, 28u})
        points[gap].value.reset();
    const auto places = placesOfWords(points, kLast - days{7 * 30});
    ASSERT_EQ(places.size(), 4u) << "the change and three gaps";
    for (size_t i = 0; i < places.size(); ++i)
        for (size_t j = 0; j < places.size(); ++j) {
            EXPECT_TRUE(i == j || !places[i].intersects(places[j])) << i << ", " << j;
            const double x = j == 0 ? xAt(20.5) : j == 1 ? xAt(22.5) : j == 2 ? xAt(25.5) : xAt(28);
            const double top = kPlot.top() + kPlot.height() * (j == 0 ? 0.45 : 0.55);
            const QRectF rule(QPointF(x, std::min(top, places[j].top())), QPointF(x + 1, kPlot.bottom()));
            EXPECT_FALSE(rule.intersects(places[i])) << i << " on the rule of " << j;
        }
}

TEST(TrendLabels, AreLeftOutWhereThereIsNoPlace) {
    LabelRoom room;
    room.take(kPlot);
    EXPECT_FALSE(room.freeOf({kPlot.adjusted(10, 10, -10, -10)}));
    LabelRoom crossed;
    crossed.avoid({at(0, 10), at(51, 10)});
    const QRectF over(100, at(0, 10).y() - 9, 80, 18), above = over.translated(0, -40);
    EXPECT_EQ(crossed.freeOf({over, above}), above);
    EXPECT_EQ(crossed.freeOf({over}), over) << "values may run through where all else is worse";
    crossed.keepOff({at(0, 10), at(51, 10)});
    EXPECT_FALSE(crossed.freeOf({over})) << "a target may not";
}

TEST(TrendLabels, AVersionWhoseWordsMeetTheOneBeforeSaysItsOwnNumberAlone) {
    auto points = steadyYear(18);
    for (size_t i = 0; i < points.size(); ++i)
        points[i].definitionVersion = i < 20 ? 1 : i < 22 ? 2 : 3;
    const auto labels = versionLabels(kPlot, Metrics::screen(), points, xAt);
    ASSERT_EQ(labels.size(), 2u);
    EXPECT_EQ(labels[0].before, QStringLiteral("definition v1"));
    EXPECT_TRUE(labels[1].before.isEmpty());
    EXPECT_EQ(labels[1].after, QStringLiteral("v3"));
}

TEST(TrendLabels, AnUprightStepOfTheTargetCountsAsItsLine) {
    EXPECT_TRUE(runsThrough({{10, 100}, {10, 0}}, QRectF(5, 40, 10, 10)));
    EXPECT_FALSE(runsThrough({{10, 100}, {10, 60}}, QRectF(5, 40, 10, 10)));
}

} // namespace gtm::ui
