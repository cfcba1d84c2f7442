// SPDX-License-Identifier: GPL-3.0-only
// What moved a number, as the window tells it; and what a trend says about signal and noise.
#include "tests/support/board_fixture.h"
#include "tests/support/settled.h"
#include "ui/models/records_model.h"
#include "ui/pages/moved_panel.h"
#include "ui/paint/trend_limits.h"
#include "ui/text/signal_words.h"
#include "ui/widgets/segment_bar.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace gtm::ui {

namespace {

const MovedContext kContext{"USD", QStringLiteral("week 45"), QStringLiteral("week 46")};

/// Twenty values of a dimension, of which the first did most.
report::WhatMoved byManyValues() {
    report::WhatMoved moved = fixture::moved();
    moved.moved.segments.clear();
    double rest = *moved.moved.change;
    for (int i = 0; i < 19; ++i) {
        kpi::MovedPart part;
        part.key = "value " + std::to_string(i);
        part.effect = 0.01 / (i + 1) * (i % 2 == 0 ? 1 : -1);
        rest -= part.effect;
        moved.moved.segments.push_back(part);
    }
    kpi::MovedPart last;
    last.key = "last";
    last.effect = rest;
    moved.moved.segments.push_back(last);
    return moved;
}

double sumOf(const Waterfall& waterfall) {
    double sum = 0;
    for (const WaterfallStep& step : waterfall.steps)
        sum += step.effect;
    return sum;
}

std::shared_ptr<const RecordBook> bookOf(const report::WhatMoved& moved,
                                         std::vector<report::RecordRow> left) {
    return std::make_shared<const RecordBook>(std::make_shared<const report::RecordList>(fixture::records()),
                                              RecordContext{"USD", makeDay(2026, 11, 15), {}},
                                              RecordMoves(moved.rows, std::move(left)));
}

} // namespace

TEST(MovedView, NoPartIsBetterWhereNoSideIs) {
    Look look;
    MovedView view(look);
    report::WhatMoved moved = fixture::moved();
    for (const kpi::Direction direction : {kpi::Direction::Near, kpi::Direction::None}) {
        moved.definition.direction = direction;
        view.setMoved(moved, MovedBy::Records, kContext);
        for (const WaterfallStep& step : view.waterfall().steps)
            EXPECT_TRUE(step.change == Change::Same || step.change == Change::Up ||
                        step.change == Change::Down)
                << step.title.toStdString();
    }
}

TEST(MovedView, EveryWayLeadsFromOneValueToTheOther) {
    Look look;
    MovedView view(look);
    for (const auto& moved : {fixture::moved(), byManyValues()})
        for (const MovedBy way : waysOf(moved)) {
            view.setMoved(moved, way, kContext);
            const Waterfall& shown = view.waterfall();
            EXPECT_NEAR(shown.before + sumOf(shown), shown.after, 1e-12);
            EXPECT_EQ(view.table().rows.size(), shown.steps.size() + 2);
            EXPECT_EQ(view.marks({0, 0, 500, 300}).size(), shown.steps.size() + 2);
        }
    EXPECT_EQ(waysOf(fixture::moved()), (std::vector{MovedBy::Records, MovedBy::Dimension}));
}

TEST(MovedView, TheSmallestOfManyValuesStandTogetherAndOpenNothing) {
    Look look;
    MovedView view(look);
    view.setMoved(byManyValues(), MovedBy::Dimension, kContext);
    ASSERT_EQ(view.waterfall().steps.size(), 8U);
    EXPECT_EQ(view.waterfall().steps.back().title, QStringLiteral("13 others"));
    const auto marks = view.marks({0, 0, 500, 300});
    EXPECT_TRUE(marks[8].kpi.empty());
    EXPECT_EQ(marks[1].choice.values.at("stage"), std::vector<std::string>{"value 0"});
}

TEST(MovedView, SaysWhichWayItWentAndWhatDidMost) {
    EXPECT_EQ(movedHeadline(fixture::moved(), kContext),
              QStringLiteral("Up 2.1 pt since week 45, mostly by records that entered"));
    report::WhatMoved unknown = fixture::moved();
    unknown.moved.change.reset();
    EXPECT_EQ(movedHeadline(unknown, kContext), QStringLiteral("What moved it is not known"));
    EXPECT_TRUE(waysOf(unknown).empty());
    report::WhatMoved still = fixture::moved();
    still.moved.change = 0;
    EXPECT_EQ(movedHeadline(still, kContext), QStringLiteral("Unchanged since week 45"));
}

TEST(MovedPanel, KeysChooseAPartAndAskForItsRecords) {
    Look look;
    MovedPanel panel(look);
    panel.setMoved(fixture::moved(), {"stage", "segment"}, kContext);
    panel.resize(600, 320);
    panel.show();
    QSignalSpy chosen(&panel, &MovedPanel::chosen);
    while (panel.view().cursor() < 1) {
        QTest::keyClick(&panel.view(), Qt::Key_Return); // the value before opens nothing
        ASSERT_TRUE(chosen.isEmpty());
        QTest::keyClick(&panel.view(), Qt::Key_Down);
    }
    QTest::keyClick(&panel.view(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().value<RecordChoice>().moved, kpi::Movement::Entered);
    panel.findChild<SegmentBar*>()->findChildren<QAbstractButton*>().back()->click();
    EXPECT_EQ(panel.view().waterfall().steps.size(), 5U) << "by stage";
}

TEST(MovedPanel, SaysWhichWeekHasNoValue) {
    Look look;
    MovedPanel panel(look);
    report::WhatMoved unknown = fixture::moved();
    unknown.moved.before.value.reset();
    unknown.moved.change.reset();
    panel.setMoved(unknown, {"stage"}, kContext);
    EXPECT_EQ(panel.emptyWords(), QStringLiteral("There is no value in week 45 to come from."));
}

TEST(MovedPanel, SaysThatTheDefinitionChanged) {
    Look look;
    MovedPanel panel(look);
    report::WhatMoved cut;
    cut.definition = fixture::moved().definition;
    cut.moved.before.value = cut.moved.after.value = 0.2;
    cut.moved.before.madeBy = "1 1";
    cut.moved.after.madeBy = "1 2";
    panel.setMoved(cut, {"stage"}, kContext);
    EXPECT_EQ(panel.emptyWords(),
              QStringLiteral("The definition changed between the two weeks, so the change has no parts."));
}

TEST(RecordsModel, ShowsWhatBecameOfTheRecords) {
    const report::WhatMoved moved = fixture::moved();
    report::RecordRow gone = fixture::records().rows.front();
    gone.id = "006-gone";
    report::WhatMoved all = moved;
    all.rows.push_back({"opportunity", "006-gone", "Gone", "", "", kpi::Movement::Left, {}, {}, -0.004});
    RecordsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setBook(bookOf(all, {gone}), {});
    const auto rowsThat = [&](kpi::Movement movement) {
        RecordChoice choice;
        choice.moved = movement;
        model.setChoice(choice);
        waitForRows(model);
        return model.rowCount();
    };
    EXPECT_EQ(rowsThat(kpi::Movement::Entered), 12);
    EXPECT_NEAR(*model.picked().effect, 0.012, 1e-12);
    EXPECT_EQ(rowsThat(kpi::Movement::Changed), 3);
    ASSERT_EQ(rowsThat(kpi::Movement::Left), 1);
    EXPECT_EQ(model.record(0).id, "006-gone");
    bool hasEffect = false;
    for (int column = 0; column < model.columnCount(); ++column)
        hasEffect |= model.headerData(column, Qt::Horizontal, Qt::DisplayRole) == QStringLiteral("Effect");
    EXPECT_TRUE(hasEffect);
    RecordChoice none;
    model.setChoice(none);
    waitForRows(model);
    EXPECT_EQ(model.rowCount(), int(fixture::records().rows.size()));
}

TEST(RecordsModel, SortsFindsAndChoosesColumns) {
    RecordsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setBook(bookOf(fixture::moved(), {}), {RecordPart::Number, {}, {}, {}});
    const auto titles = [&] {
        QStringList all;
        for (int column = 0; column < model.columnCount(); ++column)
            all << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return all;
    };
    waitForRows(model);
    const auto amount = int(titles().indexOf(QStringLiteral("Amount, USD")));
    ASSERT_GE(amount, 0);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(amount, order);
        waitForRows(model);
        EXPECT_EQ(model.sortColumn(), amount);
        for (int row = 1; row < model.rowCount(); ++row) {
            const double before = *model.record(row - 1).numerator, now = *model.record(row).numerator;
            EXPECT_TRUE(order == Qt::AscendingOrder ? before <= now : before >= now) << row;
        }
    }
    model.setWords(QStringLiteral("TESSERA"));
    waitForRows(model);
    EXPECT_GT(model.rowCount(), 0);
    EXPECT_LT(model.rowCount(), model.picked().all);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_EQ(model.record(row).account, "Tessera");
    model.setWords(QString::fromStdString(fixture::records().rows[7].id));
    waitForRows(model);
    ASSERT_EQ(model.rowCount(), 1) << "an id finds its record, also where its column is not shown";
    model.setWords({});
    waitForRows(model);
    EXPECT_FALSE(titles().contains(QStringLiteral("CRM id")));
    model.setWish({{QStringLiteral("id")}, {QStringLiteral("owner")}});
    waitForRows(model);
    EXPECT_TRUE(titles().contains(QStringLiteral("CRM id")));
    EXPECT_FALSE(titles().contains(QStringLiteral("Owner")));
    EXPECT_EQ(titles().front(), QStringLiteral("Opportunity")) << "the name always stands there";
}

TEST(TrendLimits, StandOnlyWhereThePointsAreTheSingleWeeks) {
    const report::KpiSeries series = fixture::series();
    EXPECT_TRUE(isOfSingleWeeks(series.signal, series.points));
    const auto limits = trendLimits(series.signal, series.points);
    ASSERT_FALSE(limits.empty());
    EXPECT_EQ(limits.back().last, 51U);
    for (const TrendLimits& limit : limits)
        EXPECT_LE(limit.lower, limit.upper);
    const auto fired = firedRules(series.signal, series.points);
    EXPECT_FALSE(fired[51].empty()) << "the newest week lies outside";
    auto rolling = series.points;
    *rolling[10].value += 0.01;
    EXPECT_FALSE(isOfSingleWeeks(series.signal, rolling));
    const auto single = singleWeeks(series.signal, rolling);
    EXPECT_TRUE(isOfSingleWeeks(series.signal, single));
    EXPECT_FALSE(single[10].target) << "a target belongs to the window of the definition";
    EXPECT_FALSE(single[22].value) << "what is not known stays unknown";
}

TEST(TrendLimits, OfTheNewestWeeksBeginWhereThePictureBegins) {
    const report::KpiSeries series = fixture::series();
    const std::vector<kpi::Point> last(series.points.end() - 13, series.points.end());
    const auto limits = trendLimits(series.signal, last);
    ASSERT_FALSE(limits.empty());
    EXPECT_EQ(limits.front().first, 0U);
    EXPECT_EQ(limits.back().last, 12U);
}

/// What a rate can be: its limits are said only where it can lie.
constexpr kpi::ValueRange kShare{false, false};

TEST(SignalWords, TellNoiseFromChange) {
    const Day week = makeDay(2026, 11, 15);
    const report::FormatOptions format{kpi::Unit::Ratio, "USD"};
    EXPECT_TRUE(signalWords(fixture::series().signal, week, format)
                    .startsWith(QStringLiteral("A real change since week 45: ")));
    std::vector<kpi::WeekValue> calm;
    for (int i = 0; i < 20; ++i)
        calm.push_back({makeDay(2026, 11, 15) - std::chrono::days{7 * (19 - i)}, i % 2 == 0 ? 0.2 : 0.3});
    EXPECT_EQ(signalWords(kpi::findSignal(calm, kShare), week, format),
              QString::fromUtf8("Ordinary variation: single weeks lie at or below 51.6\u202F%"));
    calm.resize(5);
    EXPECT_TRUE(
        signalWords(kpi::findSignal(calm, kShare), week, format).startsWith(QStringLiteral("Too few weeks")));
}

TEST(SignalWords, ARowOfTheBoardSaysWhatIsNews) {
    report::BoardRow row;
    row.point.period = weekOf(makeDay(2026, 11, 15), WeekStart::Monday);
    EXPECT_EQ(signalNote(row), QString());
    EXPECT_EQ(signalSentence(row), QStringLiteral("Too few weeks to tell a change from ordinary variation"));
    row.signal.known = true;
    EXPECT_EQ(signalNote(row), QString());
    EXPECT_EQ(signalSentence(row), QStringLiteral("Ordinary variation"));
    row.signal.changedSince = makeDay(2026, 8, 23);
    EXPECT_EQ(signalNote(row), QStringLiteral("real change since week 34"));
    row.signal.changedSince = makeDay(2026, 8, 16);
    EXPECT_EQ(signalNote(row), QString()) << "older than a quarter is no news";
    EXPECT_EQ(signalSentence(row), QStringLiteral("A real change since week 33"));
}

} // namespace gtm::ui
