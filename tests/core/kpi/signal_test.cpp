// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/signal_weeks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <random>

namespace gtm::kpi {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const Day kFirst = makeDay(2026, 1, 4);

Day week(size_t index) {
    return kFirst + days{7 * static_cast<int>(index)};
}

std::vector<WeekValue> weeksOf(const std::vector<double>& values) {
    std::vector<WeekValue> weeks;
    for (const double value : values)
        weeks.push_back({week(weeks.size()), value});
    return weeks;
}

/// 10, 12, 10, 12, ...: mean 11, every range 2, so the limits lie 2.66 x 2 = 5.32 away.
std::vector<double> tensAndTwelves(size_t count) {
    std::vector<double> values;
    while (values.size() < count)
        values.push_back(values.size() % 2 == 0 ? 10 : 12);
    return values;
}

std::vector<double> joined(std::vector<double> first, const std::vector<double>& then) {
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

Signal signalOf(const std::vector<double>& values, const ValueRange& range = {}) {
    return findSignal(weeksOf(values), range);
}

/// The rules by week index, only of weeks in which one fires.
std::map<size_t, std::vector<SignalRule>> fired(const Signal& signal) {
    std::map<size_t, std::vector<SignalRule>> all;
    for (size_t i = 0; i < signal.weeks.size(); ++i)
        if (!signal.weeks[i].rules.empty())
            all[i] = signal.weeks[i].rules;
    return all;
}

} // namespace

TEST(Signal, LimitsAreTheMeanAndItsMovingRanges) {
    const Signal signal = signalOf(tensAndTwelves(10));
    ASSERT_EQ(signal.segments.size(), 1u);
    EXPECT_DOUBLE_EQ(*signal.segments[0].centre, 11);
    EXPECT_NEAR(*signal.segments[0].lower, 5.68, 1e-12);
    EXPECT_NEAR(*signal.segments[0].upper, 16.32, 1e-12);
    EXPECT_EQ(signal.segments[0].weeks, 10);
    EXPECT_EQ(signal.gap, SignalGap::None);
    EXPECT_FALSE(signal.changedSince);
    EXPECT_THAT(fired(signal), IsEmpty());
}

TEST(Signal, NineWeeksAreTooFewForLimits) {
    const Signal signal = signalOf(joined(tensAndTwelves(8), {99}));
    EXPECT_EQ(signal.gap, SignalGap::TooFewWeeks);
    EXPECT_FALSE(signal.segments.at(0).centre);
    EXPECT_EQ(signal.weeks.size(), 9u);
    EXPECT_FALSE(signal.changedSince);
    EXPECT_EQ(signalOf({}).gap, SignalGap::TooFewWeeks);
}

TEST(Signal, OneValueOutsideTheLimits) {
    const Signal signal = signalOf(joined(tensAndTwelves(20), {17}));
    EXPECT_THAT(fired(signal), ElementsAre(std::pair(20u, std::vector{SignalRule::BeyondLimit})));
    EXPECT_EQ(signal.changedSince, week(20));
    EXPECT_THAT(fired(signalOf(joined(tensAndTwelves(20), {16.3}))), IsEmpty());
    EXPECT_EQ(fired(signalOf(joined(tensAndTwelves(20), {5.6}))).size(), 1u);
    // What lies behind does not move the newest week.
    EXPECT_FALSE(signalOf(joined(tensAndTwelves(20), {17, 10, 12})).changedSince);
}

TEST(Signal, ThreeOfFourNearALimit) {
    // Half the way to the limit is 11 + 2.66 = 13.66.
    const Signal signal = signalOf(joined(tensAndTwelves(20), {14, 11, 14, 14}));
    EXPECT_THAT(fired(signal), ElementsAre(std::pair(23u, std::vector{SignalRule::NearLimit})));
    EXPECT_EQ(signal.changedSince, week(20));
    EXPECT_THAT(fired(signalOf(joined(tensAndTwelves(20), {14, 11, 8, 14}))), IsEmpty()) << "two sides";
    EXPECT_THAT(fired(signalOf(joined(tensAndTwelves(20), {14, 11, 11, 14, 14}))), IsEmpty()) << "of five";
}

TEST(Signal, EightInARowOnOneSide) {
    const std::vector<double> eight(8, 11.5);
    const Signal signal = signalOf(joined(tensAndTwelves(20), eight));
    // The run begins with the 12 before it.
    EXPECT_THAT(fired(signal), ElementsAre(std::pair(26u, std::vector{SignalRule::Run}),
                                           std::pair(27u, std::vector{SignalRule::Run})));
    EXPECT_EQ(signal.changedSince, week(19));
    EXPECT_EQ(signal.segments.size(), 1u) << "nine weeks are too few for limits of their own";
    EXPECT_THAT(fired(signalOf(joined(tensAndTwelves(20), {11.5, 11.5, 11.5, 11, 11.5, 11.5, 11.5, 11.5}))),
                IsEmpty())
        << "a value on the centre line ends a run";
}

TEST(Signal, AChangeBeginsWithTheRunOfSignalsAndNotWithItsNewest) {
    // The limits are 5.68 and 16.32: a value that falls back but stays outside began to change before.
    EXPECT_EQ(signalOf(joined(tensAndTwelves(20), {18, 17})).changedSince, week(20));
    EXPECT_EQ(signalOf(joined(tensAndTwelves(20), {5, 17})).changedSince, week(21)) << "another side";
    EXPECT_EQ(signalOf(joined(tensAndTwelves(20), {17, 12, 17})).changedSince, week(22))
        << "an ordinary week between them";
    // The last three near the limit go back to the third of those that went before.
    EXPECT_EQ(signalOf(joined(tensAndTwelves(20), {18, 17, 14, 11, 14, 14})).changedSince, week(20));
}

TEST(Signal, AShiftKeepsItsFirstWeekWhileItGoesOn) {
    // A value outside the limits, then a run that had begun a week before it: what was said first stays said.
    std::vector<double> values = joined(tensAndTwelves(20), {11.5, 17});
    EXPECT_EQ(signalOf(values).changedSince, week(21));
    for (int i = 0; i < 6; ++i)
        values.push_back(17.5 + i % 2); // outside, each of them
    for (; values.size() <= 45; values.push_back(17.5 + double(values.size() % 2))) {
        const Signal signal = signalOf(values);
        EXPECT_EQ(signal.changedSince, week(21)) << values.size();
        EXPECT_EQ(signal.segments.size(), values.size() < 31 ? 1u : 2u) << values.size();
    }
    EXPECT_EQ(signalOf(values).segments[1].first, week(21)) << "its limits begin where it was dated";
}

TEST(Signal, WhatWasFoundDoesNotDependOnLaterWeeks) {
    std::mt19937 random(5);
    std::normal_distribution<double> noise;
    for (int round = 0; round < 100; ++round) {
        std::vector<double> values;
        std::vector<SignalSegment> before;
        std::optional<Day> since;
        bool said = false; // by the newest week itself
        double centre = 0;
        for (size_t i = 0; i < 80; ++i) {
            values.push_back(noise(random) + double(i / 20 % 2) * 2);
            const Signal signal = signalOf(values);
            for (size_t s = 0; s < before.size(); ++s)
                EXPECT_EQ(signal.segments.at(s).first, before[s].first) << "a shift that was confirmed stays";
            const bool says = signal.gap == SignalGap::None && !signal.weeks.back().rules.empty();
            const bool goesOn = said && says && signal.segments.size() == before.size() &&
                                (values.back() > centre) == (values[i - 1] > centre) && before.size() == 1 &&
                                i >= 21;
            if (goesOn) {
                EXPECT_EQ(signal.changedSince, since) << round << ", " << i;
            }
            before = signal.segments;
            since = signal.changedSince;
            said = says;
            centre = signal.segments.back().centre.value_or(0);
        }
    }
}

TEST(Signal, WeeksBeforeThoseThatAreToldCount) {
    const auto weeks = weeksOf(joined(tensAndTwelves(30), std::vector<double>(12, 14)));
    const Signal all = findSignal(weeks, {}), told = toldFrom(all, week(25));
    ASSERT_EQ(all.segments.size(), 2u);
    EXPECT_EQ(told.weeks.size(), 17u);
    EXPECT_EQ(told.weeks.front().weekEnding, week(25));
    EXPECT_EQ(told.segments[0].first, week(25));
    EXPECT_EQ(told.segments[0].centre, all.segments[0].centre);
    EXPECT_EQ(told.segments[0].weeks + told.segments[1].weeks, 17);
    EXPECT_EQ(told.changedSince, all.changedSince);
    EXPECT_FALSE(toldFrom(all, week(35)).changedSince) << "it lies before what is told";
    EXPECT_EQ(toldFrom(all, week(35)).gap, SignalGap::None);
}

TEST(Signal, ValuesAreLookedAtFromTheYearBeforeTheLastOn) {
    EXPECT_EQ(firstSignalWeek(makeDay(2026, 11, 15)), makeDay(2024, 1, 7));
    EXPECT_EQ(firstSignalWeek(makeDay(2026, 11, 8)), makeDay(2024, 1, 7)) << "the same for another week";
    EXPECT_EQ(firstSignalWeek(makeDay(2026, 1, 4)), makeDay(2024, 1, 7));
    EXPECT_EQ(firstSignalWeek(makeDay(2025, 12, 28)), makeDay(2023, 1, 1));
}

TEST(Signal, AfterAShiftTheLimitsAreComputedAnew) {
    // From week 20 on three more: 13, 15, 13, ...
    std::vector<double> later;
    for (int i = 0; i < 12; ++i)
        later.push_back(i % 2 == 0 ? 13 : 15);
    const Signal signal = signalOf(joined(joined(tensAndTwelves(19), {10}), later));
    ASSERT_EQ(signal.segments.size(), 2u);
    EXPECT_EQ(signal.segments[0].last, week(19));
    EXPECT_EQ(signal.segments[1].first, week(20));
    EXPECT_EQ(signal.segments[1].weeks, 12);
    EXPECT_DOUBLE_EQ(*signal.segments[1].centre, 14);
    EXPECT_NEAR(*signal.segments[1].upper, 14 + 5.32, 1e-12);
    EXPECT_EQ(signal.changedSince, week(20));
    EXPECT_THAT(fired(signal), IsEmpty()) << "both halves vary as they always do";
}

TEST(Signal, AnEarlyShiftLeavesTheWeeksBeforeItWithoutLimits) {
    std::vector<double> values(5, 1);
    values.resize(25, 9);
    const Signal signal = signalOf(values);
    ASSERT_EQ(signal.segments.size(), 2u);
    EXPECT_FALSE(signal.segments[0].centre);
    EXPECT_EQ(signal.segments[1].centre, 9);
    EXPECT_EQ(signal.changedSince, week(5));
}

TEST(Signal, TheFirstTwentyWeeksOfASegmentMakeItsLimits) {
    const Signal signal = signalOf(joined(tensAndTwelves(20), {11, 16, 11, 6, 11, 16}));
    EXPECT_DOUBLE_EQ(*signal.segments.at(0).centre, 11);
    EXPECT_NEAR(*signal.segments.at(0).upper, 16.32, 1e-12);
}

TEST(Signal, EqualValuesHaveNoVariation) {
    const std::vector<double> same(30, 0.1);
    EXPECT_THAT(fired(signalOf(same)), IsEmpty()) << "also where the mean is off in its last bit";
    EXPECT_EQ(signalOf(joined(same, {0.1001})).changedSince, week(30));
}

TEST(Signal, ThereIsNoLowerLimitBelowZeroWhereTheUnitEndsThere) {
    std::vector<double> values;
    for (int i = 0; i < 12; ++i)
        values.push_back(i % 2 == 0 ? 0 : 2);
    const Signal floored = signalOf(values, {false, true}), free = signalOf(values);
    EXPECT_FALSE(floored.segments.at(0).lower);
    EXPECT_NEAR(*floored.segments.at(0).upper, 1 + 5.32, 1e-12);
    EXPECT_TRUE(floored.floored);
    EXPECT_NEAR(*free.segments.at(0).lower, 1 - 5.32, 1e-12);
    EXPECT_FALSE(free.floored);
    EXPECT_FALSE(signalOf(tensAndTwelves(12), {false, true}).floored);
}

TEST(Signal, ThereIsNoUpperLimitAboveOneForAShare) {
    // 0.8, 1, 0.8, 1, ...: mean 0.9, every range 0.2, so the limits lie 0.532 away.
    std::vector<double> values;
    for (int i = 0; i < 20; ++i)
        values.push_back(i % 2 == 0 ? 0.8 : 1);
    const Signal share = signalOf(values, {false, false});
    EXPECT_FALSE(share.segments.at(0).upper);
    EXPECT_TRUE(share.capped);
    EXPECT_NEAR(*share.segments.at(0).lower, 0.368, 1e-12);
    EXPECT_NEAR(*signalOf(values, {false, true}).segments.at(0).upper, 1.432, 1e-12);
    EXPECT_THAT(fired(signalOf(joined(values, {0.3}), {false, false})), testing::Contains(testing::Key(20)))
        << "the rules use what was computed";
}

TEST(Signal, WeeksWithoutAValueAreLeftOutAndNotBridged) {
    auto weeks = weeksOf(tensAndTwelves(12));
    weeks.erase(weeks.begin() + 5);
    const Signal signal = findSignal(weeks, {});
    EXPECT_EQ(signal.weeks.size(), 11u);
    // 6 tens and 5 twelves; 9 ranges of 2 and one of 0 over the gap.
    EXPECT_NEAR(*signal.segments.at(0).centre, 120.0 / 11, 1e-12);
    EXPECT_NEAR(*signal.segments.at(0).upper, 120.0 / 11 + 2.66 * 1.8, 1e-12);
}

TEST(Signal, DoesNotDependOnScaleOriginOrSign) {
    std::mt19937 random(7);
    std::normal_distribution<double> noise;
    for (int round = 0; round < 200; ++round) {
        std::vector<double> values, moved, mirrored;
        for (int i = 0; i < 52; ++i) {
            values.push_back(noise(random) + (i > 25 ? round % 5 : 0));
            moved.push_back(1000 + 64 * values.back());
            mirrored.push_back(-values.back());
        }
        const Signal signal = signalOf(values);
        EXPECT_EQ(fired(signal), fired(signalOf(moved)));
        EXPECT_EQ(fired(signal), fired(signalOf(mirrored)));
        EXPECT_EQ(signal.changedSince, signalOf(moved).changedSince);
        EXPECT_EQ(signal.weeks.size(), values.size());
        int weeks = 0;
        for (const SignalSegment& segment : signal.segments)
            weeks += segment.weeks;
        EXPECT_EQ(weeks, 52);
        EXPECT_LE(*signal.segments.back().lower, *signal.segments.back().upper);
    }
}

TEST(Signal, AStepOfThreeSigmaIsFoundAndNoiseMostlyIsNot) {
    std::mt19937 random(11);
    std::normal_distribution<double> noise;
    int found = 0, alarms = 0;
    for (int round = 0; round < 500; ++round) {
        std::vector<double> quiet, step;
        for (int i = 0; i < 40; ++i) {
            quiet.push_back(noise(random));
            step.push_back(quiet.back() + (i >= 28 ? 3 : 0));
        }
        alarms += signalOf(quiet).changedSince.has_value();
        found += signalOf(step).changedSince.has_value();
    }
    EXPECT_GE(found, 495);
    EXPECT_LE(alarms, 150);
}

} // namespace gtm::kpi
