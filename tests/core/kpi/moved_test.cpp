// SPDX-License-Identifier: GPL-3.0-only
// What moved a number, on facts that can be counted on fingers.
#include "tests/core/kpi/moved_case.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace gtm::kpi {

using testing::DoubleNear;
using testing::ElementsAre;

namespace {

using Fact = MovedCase::Fact;
const Day kBefore = MovedCase::kBefore, kAfter = MovedCase::kAfter;

/// `hits` of `trials` new records of an owner in a week.
void addTrials(std::vector<Fact>& rows, const std::string& owner, Day week, int hits, int trials) {
    for (int i = 0; i < trials; ++i) {
        Fact fact{static_cast<int>(rows.size()) + 1};
        fact.at = week;
        fact.numerator = i < hits ? 1 : 0;
        fact.denominator = 1;
        fact.owner = owner;
        rows.push_back(fact);
    }
}

Fact heldBy(int record, double value, std::optional<Day> from = {}, std::optional<Day> to = {},
            const std::string& part = {}) {
    Fact fact{record};
    fact.from = from.value_or(makeDay(2026, 10, 1));
    fact.to = to;
    fact.value = value;
    fact.part = part;
    fact.currency = "USD";
    return fact;
}

const MovedPart& part(const std::vector<MovedPart>& parts, const std::string& key) {
    const auto found = std::ranges::find(parts, key, &MovedPart::key);
    EXPECT_NE(found, parts.end()) << key;
    return *found;
}

} // namespace

TEST(WhatMoved, EndsAtEveryPointAtWhichNobodyWaitsForItAnyMore) {
    MovedCase test;
    std::vector<Fact> rows;
    for (int i = 1; i <= 6; ++i) {
        Fact fact{i, i > 3 ? kAfter : kBefore};
        fact.value = i;
        fact.owner = i % 2 ? "Ann" : "Ben";
        rows.push_back(fact);
    }
    test.define("days", Aggregate::Median, Basis::Event, rows);
    int asked = 0, goOn = 1'000;
    const Pulse pulse([&](double) { return ++asked <= goOn; });
    ASSERT_FALSE(test.moved("days", "owner", {}, kAfter, &pulse).segments.empty());
    const int all = std::exchange(asked, 0);
    EXPECT_GT(all, 6) << "two weeks, their records, and each mixture of the two";
    for (goOn = 0; goOn < all; asked = 0, ++goOn)
        EXPECT_THROW(static_cast<void>(test.moved("days", "owner", {}, kAfter, &pulse)), Stopped) << goOn;
}

TEST(WhatMoved, ARatioMovesByRateAndByMix) {
    std::vector<Fact> rows;
    addTrials(rows, "Ann", kBefore, 4, 10);
    addTrials(rows, "Bob", kBefore, 2, 10);
    addTrials(rows, "Ann", kAfter, 9, 20);
    addTrials(rows, "Bob", kAfter, 1, 10);
    MovedCase test;
    test.define("rate", Aggregate::Ratio, Basis::Event, rows);
    const Moved moved = test.moved("rate", "owner");
    // 6 of 20 became 10 of 30. Halfway: a rate of 19/60 and a weight of 25.
    EXPECT_NEAR(*moved.change, 1.0 / 30, 1e-15);
    const MovedPart &ann = part(moved.segments, "Ann"), &bob = part(moved.segments, "Bob");
    EXPECT_NEAR(*ann.before, 0.4, 1e-15);
    EXPECT_NEAR(*ann.after, 0.45, 1e-15);
    EXPECT_NEAR(*ann.rateEffect, 0.03, 1e-15) << "5 points at a mean weight of 15 of 25";
    EXPECT_NEAR(*ann.mixEffect, (0.425 - 19.0 / 60) * 10 / 25, 1e-15) << "ten more where the rate is above";
    EXPECT_NEAR(*bob.rateEffect, -0.04, 1e-15);
    EXPECT_NEAR(*bob.mixEffect, 0, 1e-15);
    EXPECT_NEAR(ann.effect + bob.effect, *moved.change, 1e-15);
    EXPECT_EQ(ann.entered, 20);
    EXPECT_EQ(ann.left, 10);
    // By records: all of the earlier week left, all of the later one entered.
    EXPECT_EQ(moved.entered.records, 30);
    EXPECT_EQ(moved.left.records, 20);
    EXPECT_EQ(moved.changed.records, 0);
    EXPECT_NEAR(*moved.entered.effect, 0.02, 1e-15);
    EXPECT_NEAR(*moved.left.effect, 1.0 / 75, 1e-15);
    EXPECT_EQ(*moved.changed.effect, 0);
    double records = 0;
    for (const MovedRecord& record : moved.records)
        records += *record.effect;
    EXPECT_NEAR(records, *moved.change, 1e-14);
}

TEST(WhatMoved, MoreOfTheSameMixHasNoMixEffect) {
    std::vector<Fact> rows;
    for (const auto& [week, times] : {std::pair(kBefore, 1), std::pair(kAfter, 3)}) {
        addTrials(rows, "Ann", week, 4 * times, 10 * times);
        addTrials(rows, "Bob", week, times, 10 * times);
    }
    MovedCase test;
    test.define("rate", Aggregate::Ratio, Basis::Event, rows);
    const Moved moved = test.moved("rate", "owner");
    EXPECT_NEAR(*moved.change, 0, 1e-15);
    double mix = 0, rate = 0;
    for (const MovedPart& segment : moved.segments) {
        mix += *segment.mixEffect;
        rate += *segment.rateEffect;
    }
    EXPECT_NEAR(mix, 0, 1e-15);
    EXPECT_NEAR(rate, 0, 1e-15);
}

TEST(WhatMoved, ASegmentThatIsNewOrGoneIsMix) {
    std::vector<Fact> rows;
    addTrials(rows, "Ann", kBefore, 5, 10);
    addTrials(rows, "Ann", kAfter, 5, 10);
    addTrials(rows, "Cem", kAfter, 10, 10);
    MovedCase test;
    test.define("rate", Aggregate::Ratio, Basis::Event, rows);
    const Moved moved = test.moved("rate", "owner");
    EXPECT_EQ(part(moved.segments, "Cem").before, std::nullopt);
    EXPECT_NEAR(*part(moved.segments, "Cem").rateEffect, 0, 1e-15);
    EXPECT_NEAR(part(moved.segments, "Cem").effect, 0.25, 1e-15);
    EXPECT_NEAR(part(moved.segments, "Ann").effect, 0, 1e-15);
}

TEST(WhatMoved, ReasonsShareTheWholeAndHaveNoMix) {
    std::vector<Fact> rows;
    const auto lost = [&](Day week, const std::string& reason, int count) {
        for (int i = 0; i < count; ++i) {
            Fact fact{static_cast<int>(rows.size()) + 1};
            fact.at = week;
            fact.numerator = reason.empty() ? 0 : 1;
            fact.denominator = 1;
            fact.part = reason;
            rows.push_back(fact);
        }
    };
    lost(kBefore, "price", 2);
    lost(kBefore, "", 8);
    lost(kAfter, "price", 3);
    lost(kAfter, "silent", 1);
    lost(kAfter, "", 16);
    MovedCase test;
    auto& definition = test.define("leak", Aggregate::Ratio, Basis::Event, rows);
    definition.partDimension = "reason";
    definition.parts = {"price", "silent"};
    const Moved moved = test.moved("leak", "reason");
    EXPECT_NEAR(*moved.change, 0, 1e-15); // 2 of 10, 4 of 20
    ASSERT_EQ(moved.segments.size(), 2u);
    EXPECT_NEAR(part(moved.segments, "price").effect, 0.15 - 0.2, 1e-15);
    EXPECT_NEAR(part(moved.segments, "silent").effect, 0.05, 1e-15);
}

TEST(WhatMoved, ASumMovesByItsRecordsToTheCent) {
    MovedCase test;
    test.define("due", Aggregate::Sum, Basis::AsOf,
                {heldBy(1, 100'00, {}, kAfter), heldBy(1, 150'33, kAfter), heldBy(2, 80'10, {}, kAfter),
                 heldBy(3, 20'05, kAfter), heldBy(4, 7'77)});
    const Moved moved = test.moved("due");
    EXPECT_DOUBLE_EQ(*moved.change, -9.72);
    EXPECT_EQ(*moved.entered.effect, 20.05);
    EXPECT_EQ(*moved.left.effect, -80.1);
    EXPECT_EQ(*moved.changed.effect, 50.33);
    ASSERT_EQ(moved.records.size(), 3u) << "the fourth stayed as it was";
    EXPECT_EQ(moved.records[0].record, 2);
    EXPECT_EQ(moved.records[0].movement, Movement::Left);
    EXPECT_EQ(moved.records[1].before.value, 100);
    EXPECT_EQ(moved.records[1].after.value, 150.33);
    EXPECT_EQ(moved.records[1].effect, 50.33);
}

TEST(WhatMoved, AMedianIsSplitByExchange) {
    std::vector<Fact> rows;
    const auto won = [&](int record, Day week, double days) {
        Fact fact{record};
        fact.at = week;
        fact.value = days;
        fact.owner = record < 3 ? "Ann" : "Bob";
        rows.push_back(fact);
    };
    for (const int record : {1, 2, 3})
        won(record, kBefore, record * 10);
    for (const int record : {2, 3, 6})
        won(record, kAfter, record * 10);
    MovedCase test;
    test.define("cycle", Aggregate::Median, Basis::Event, rows);
    const Moved moved = test.moved("cycle", "owner");
    EXPECT_EQ(moved.change, 10); // 20 of 10, 20, 30; 30 of 20, 30, 60
    EXPECT_EQ(moved.left.effect, 5);
    EXPECT_EQ(moved.entered.effect, 5);
    EXPECT_EQ(moved.changed.effect, 0);
    EXPECT_EQ(moved.records.front().effect, std::nullopt);
    // Ann's 10 and 20 become a 20: 25, or from 25 to 30. Bob's 30 becomes 30 and 60: 25, or from 25 to 30.
    EXPECT_THAT(moved.segments,
                ElementsAre(testing::Field(&MovedPart::effect, 5), testing::Field(&MovedPart::effect, 5)));
}

TEST(WhatMoved, ACompositeMovesByItsFactors) {
    MovedCase test;
    test.define("deals", Aggregate::Sum, Basis::AsOf, {heldBy(1, 2'00, {}, kAfter), heldBy(1, 4'00, kAfter)});
    test.define("size", Aggregate::Sum, Basis::AsOf, {heldBy(1, 3'00, {}, kAfter), heldBy(1, 5'00, kAfter)});
    auto& both = test.define("both", Aggregate::Composite, Basis::AsOf, {});
    both.factors = {{"a", "deals", {}, {}}, {"b", "size", {}, {}}};
    both.expression = "a * b";
    const Moved moved = test.moved("both");
    EXPECT_EQ(moved.change, 14);
    EXPECT_EQ(part(moved.factors, "a").effect, 8);
    EXPECT_EQ(part(moved.factors, "b").effect, 6);
    EXPECT_EQ(part(moved.factors, "a").before, 2);
    EXPECT_EQ(part(moved.factors, "b").after, 5);
    EXPECT_EQ(*moved.changed.effect, 14);
    EXPECT_EQ(moved.changed.records, 2) << "one in each factor";
}

namespace {

/// Three deals that are due: one raised, one won, one created; the flows that say so.
MovedCase bridgeCase() {
    MovedCase test;
    const Day midweek = makeDay(2026, 10, 21), end = makeDay(2027, 1, 1);
    auto& due = test.define("due", Aggregate::Sum, Basis::AsOf,
                            {heldBy(1, 1'000'00, {}, midweek), heldBy(1, 1'200'00, midweek, end),
                             heldBy(2, 500'00, {}, midweek), heldBy(3, 300'00, midweek, end),
                             heldBy(3, 250'00, end)});
    due.bridge = "flows";
    auto& flows =
        test.define("flows", Aggregate::Sum, Basis::AsOf,
                    {heldBy(1, 1'000'00, {}, end, "opening"), heldBy(2, 500'00, {}, end, "opening"),
                     heldBy(1, 200'00, midweek, end, "raised"), heldBy(2, -500'00, midweek, end, "won"),
                     heldBy(3, 300'00, midweek, end, "created"), heldBy(3, 250'00, end, {}, "opening")});
    flows.partDimension = "kind";
    flows.parts = {"opening", "created", "raised", "won"};
    return test;
}

} // namespace

TEST(WhatMoved, ABridgeNamesWhatFlowed) {
    MovedCase test = bridgeCase();
    const Moved moved = test.moved("due");
    EXPECT_EQ(*moved.change, 0);
    ASSERT_EQ(moved.bridge.size(), 4u);
    EXPECT_EQ(part(moved.bridge, "opening").effect, 0);
    EXPECT_EQ(part(moved.bridge, "created").effect, 300);
    EXPECT_EQ(part(moved.bridge, "raised").effect, 200);
    EXPECT_EQ(part(moved.bridge, "won").effect, -500);
}

TEST(WhatMoved, IntoAnotherQuarterABridgeOpensAnew) {
    MovedCase test = bridgeCase();
    const Moved moved = test.moved("due", {}, {}, makeDay(2027, 1, 10));
    EXPECT_EQ(*moved.change, 250 - 1'500);
    EXPECT_EQ(part(moved.bridge, "opening").effect, 250 - 1'500);
    EXPECT_EQ(part(moved.bridge, "won").effect, 0) << "the flows of the quarter before are over";
}

TEST(WhatMoved, ABridgeTellsRatesFromFlows) {
    MovedCase test = bridgeCase();
    test.facts.rates = RateTable("EUR");
    test.facts.rates.add("USD", makeDay(2026, 1, 1), 0.5);
    test.facts.rates.add("USD", makeDay(2026, 10, 20), 0.6);
    const Moved moved = test.moved("due");
    EXPECT_NEAR(*moved.change, 1'500 * 0.1, 1e-9);
    EXPECT_EQ(part(moved.bridge, "created").effect, 180);
    EXPECT_EQ(part(moved.bridge, "won").effect, -300);
    EXPECT_EQ(part(moved.bridge, "raised").effect, 120);
    EXPECT_EQ(part(moved.bridge, kCurrencyTerm).effect, 150) << "1,500 dollars that were there before";
}

namespace {

/// Owner number i holds i records of one unit each before, and one more after.
std::vector<Fact> staircase(int owners) {
    std::vector<Fact> rows;
    for (int owner = 1; owner <= owners; ++owner)
        for (const Day week : {kBefore, kAfter})
            for (int i = 0; i < owner + (week == kAfter ? 1 : 0); ++i) {
                Fact fact{static_cast<int>(rows.size()) + 1};
                fact.at = week;
                fact.numerator = i % 2;
                fact.denominator = 1;
                fact.value = double(owner + i);
                fact.owner = "owner " + std::to_string(owner);
                rows.push_back(fact);
            }
    return rows;
}

} // namespace

TEST(WhatMoved, SmallestOfVeryManyValuesStandTogether) {
    for (const Aggregate aggregate : {Aggregate::Count, Aggregate::Ratio, Aggregate::Median}) {
        MovedCase test;
        test.define("kpi", aggregate, Basis::Event, staircase(int(kMostSegments) + 15));
        const Moved moved = test.moved("kpi", "owner");
        ASSERT_EQ(moved.segments.size(), kMostSegments + 1);
        const MovedPart& others = part(moved.segments, "(other)");
        // The fifteen smallest: 1 + 2 + ... + 15 records before, one more each after.
        EXPECT_EQ(others.left, 120);
        EXPECT_EQ(others.entered, 135);
        if (aggregate == Aggregate::Count) {
            EXPECT_EQ(others.effect, 15);
            EXPECT_EQ(*others.before, 120);
        }
        double sum = 0;
        for (const MovedPart& one : moved.segments)
            sum += one.effect;
        EXPECT_NEAR(sum, *moved.change, 1e-9);
    }
}

TEST(WhatMoved, AsManyValuesAsCanBeToldApartStayApart) {
    MovedCase test;
    test.define("kpi", Aggregate::Count, Basis::Event, staircase(int(kMostSegments)));
    const Moved moved = test.moved("kpi", "owner");
    EXPECT_EQ(moved.segments.size(), kMostSegments);
    EXPECT_EQ(std::ranges::find(moved.segments, "(other)", &MovedPart::key), moved.segments.end());
}

TEST(WhatMoved, WithoutAValueThereIsNoChange) {
    std::vector<Fact> rows;
    addTrials(rows, "Ann", kBefore, 4, 10);
    MovedCase test;
    test.define("rate", Aggregate::Ratio, Basis::Event, rows);
    const Moved moved = test.moved("rate", "owner");
    EXPECT_EQ(moved.change, std::nullopt);
    EXPECT_TRUE(moved.segments.empty());
    EXPECT_TRUE(moved.records.empty());
}

} // namespace gtm::kpi
