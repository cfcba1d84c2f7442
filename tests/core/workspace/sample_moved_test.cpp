// SPDX-License-Identifier: GPL-3.0-only
// What moved every KPI of the sample: whatever a change is split by, the parts sum to it.
#include "tests/core/workspace/sample_store.h"

#include <cmath>

namespace gtm {

using test::sampleWorkspace;

namespace {

const Day kWeek = makeDay(2026, 11, 15);

/// Sums and counts sum exactly (to the minor unit), everything else to 1e-12 of what was split.
void expectSum(double sum, const kpi::Moved& moved, const kpi::Definition& definition,
               const std::string& what) {
    const bool exact =
        definition.aggregate == kpi::Aggregate::Sum || definition.aggregate == kpi::Aggregate::Count;
    if (exact)
        EXPECT_EQ(std::llround(sum * 100), std::llround(*moved.change * 100)) << definition.id << ' ' << what;
    else
        EXPECT_NEAR(sum, *moved.change,
                    1e-12 * std::max({1.0, std::abs(*moved.before.value), std::abs(*moved.after.value)}))
            << definition.id << ' ' << what;
}

double total(const std::vector<kpi::MovedPart>& parts) {
    double sum = 0;
    for (const kpi::MovedPart& part : parts)
        sum += part.effect;
    return sum;
}

void expectParts(const kpi::Moved& moved, const kpi::Definition& definition) {
    if (moved.entered.effect)
        expectSum(*moved.entered.effect + *moved.left.effect + *moved.changed.effect, moved, definition,
                  "records");
    if (definition.aggregate == kpi::Aggregate::Composite)
        expectSum(total(moved.factors), moved, definition, "factors");
    if (!definition.bridge.empty())
        expectSum(total(moved.bridge), moved, definition, "bridge");
    if (moved.dimension.empty())
        return;
    expectSum(total(moved.segments), moved, definition, "by " + moved.dimension);
    for (const kpi::MovedPart& part : moved.segments)
        if (part.mixEffect) {
            EXPECT_NEAR(*part.mixEffect + *part.rateEffect, part.effect, 1e-12) << definition.id;
        }
}

report::WhatMoved movedOf(const std::string& id, Day compared, const std::string& dimension) {
    KpiRequest request;
    request.kpi = id;
    request.week = kWeek;
    request.compared = compared;
    request.by = dimension;
    auto answer = sampleWorkspace().whatMoved(request);
    EXPECT_TRUE(answer) << id;
    return std::move(*answer);
}

} // namespace

TEST(SampleMoved, PartsSumToTheChangeOfEveryKpiByEveryDimension) {
    int changed = 0, apart = 0, whole = 0;
    for (const kpi::Definition& definition : sampleWorkspace().definitions()) {
        std::vector<std::string> dimensions = definition.dimensions;
        dimensions.emplace_back();
        for (const std::string& dimension : dimensions) {
            const auto answer = movedOf(definition.id, kWeek - days{7}, dimension);
            if (!answer.moved.change)
                continue;
            expectParts(answer.moved, definition);
            changed += *answer.moved.change != 0;
            const auto& segments = answer.moved.segments;
            (segments.size() == 1 && segments.front().key == kpi::kTogether ? whole : apart) +=
                !dimension.empty();
        }
    }
    EXPECT_GT(changed, 500);
    EXPECT_GT(apart, 500);
    EXPECT_LE(whole, 5) << "most changes can be taken apart";
}

TEST(SampleMoved, PartsSumOverAnyTwoWeeks) {
    for (const char* id : {"win_rate", "stage_aging", "ttft", "open_due", "bookings_new", "sales_velocity",
                           "coverage", "pipe_leak", "lead_leak", "nrr", "arr", "cycle_days"})
        for (const int back : {1, 4, 13, 30}) {
            const auto answer = movedOf(id, kWeek - days{7 * back}, {});
            if (answer.moved.change)
                expectParts(answer.moved, answer.definition);
        }
}

TEST(SampleMoved, TheBridgeOfWhatIsDueHasNoRestToSpeakOf) {
    for (int back = 1; back <= 6; ++back) { // weeks of one quarter
        const auto answer = movedOf("open_due", kWeek - days{7 * back}, {});
        for (const kpi::MovedPart& part : answer.moved.bridge)
            if (part.key == kpi::kCurrencyTerm) {
                EXPECT_LT(std::abs(part.effect), 1) << back;
            }
    }
}

TEST(SampleMoved, EveryRecordIsOneThatPeopleKnow) {
    const auto answer = movedOf("win_rate", kWeek - days{7}, "region");
    ASSERT_FALSE(answer.rows.empty());
    double sum = 0;
    for (const report::MovedRow& row : answer.rows) {
        EXPECT_EQ(row.recordType, "opportunity");
        EXPECT_FALSE(row.id.empty());
        sum += row.effect.value();
    }
    EXPECT_NEAR(sum, *answer.moved.change, 1e-12);
    EXPECT_EQ(static_cast<size_t>(answer.moved.entered.records + answer.moved.left.records +
                                  answer.moved.changed.records),
              answer.rows.size());
}

} // namespace gtm
