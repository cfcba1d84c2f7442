// SPDX-License-Identifier: GPL-3.0-only
// The whole catalogue on the sample: every number has a value, ties out with its records and is reproduced
// from them; relations that hold whatever the numbers are.
#include "core/report/format.h"
#include "core/report/sentence.h"
#include "tests/core/workspace/sample_store.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace gtm {

using test::SampleStore;
using test::sampleWorkspace;

namespace {

kpi::Point newest(const std::string& id, const kpi::Filter& filter = {}) {
    KpiRequest request;
    request.kpi = id;
    request.filter = filter;
    const auto series = sampleWorkspace().kpi(request);
    EXPECT_TRUE(series) << id;
    return series->points.back();
}

double valueOf(const std::string& id, const kpi::Filter& filter = {}) {
    const auto point = newest(id, filter);
    EXPECT_TRUE(point.value) << id;
    return point.value.value_or(-1e9);
}

} // namespace

TEST(SampleCatalogue, HoldsEveryNumberOfTheCatalogue) {
    std::set<int> numbers;
    for (const auto& definition : sampleWorkspace().definitions())
        numbers.insert(definition.catalogue);
    for (int number = 1; number <= 50; ++number)
        EXPECT_TRUE(numbers.contains(number)) << number;
}

TEST(SampleCatalogue, EveryNumberHasAValueInTheNewestCompleteWeek) {
    for (const auto& definition : sampleWorkspace().definitions()) {
        const auto point = newest(definition.id);
        EXPECT_TRUE(point.value) << definition.id << ": " << report::absenceText(point, {});
        if (point.value)
            std::cout << "[   FIGURE ] " << definition.id << " " << *point.value << " of " << point.records
                      << '\n';
    }
}

TEST(SampleCatalogue, ARateOfTooFewRecordsIsToldByItsCountsAndBesideThemItself) {
    const auto board = sampleWorkspace().board({});
    ASSERT_TRUE(board);
    const report::BoardRow* row = board->row("sla_handoff_cs");
    ASSERT_TRUE(row);
    ASSERT_EQ(row->point.status, kpi::Status::TooFew) << "choose another row";
    EXPECT_EQ(report::pointText(row->point, {row->unit}), "16 of 19");
    EXPECT_EQ(row->subline, "84.2\u202f%, 4 weeks");
}

TEST(SampleCatalogue, SegmentsStandInOneOrderInTheFilterAndInPrint) {
    BoardRequest request;
    request.bySegment = true;
    const auto board = sampleWorkspace().board(request);
    ASSERT_TRUE(board);
    EXPECT_EQ(board->bySegment.segments, (std::vector<std::string>{"Enterprise", "Mid-market", "SMB"}));
    auto offered = sampleWorkspace().dimensionValues("segment");
    std::erase(offered, kpi::kNoValue);
    EXPECT_EQ(board->bySegment.segments, offered);
}

TEST(SampleCatalogue, AChangeIsDatedToTheBeginningOfItsSignals) {
    KpiRequest request;
    request.kpi = "stage_aging";
    const auto series = sampleWorkspace().kpi(request);
    ASSERT_TRUE(series);
    const auto& weeks = series->signal.weeks;
    ASSERT_GE(weeks.size(), 2u);
    ASSERT_FALSE(weeks[weeks.size() - 2].rules.empty()) << "choose another KPI";
    EXPECT_EQ(series->signal.changedSince, makeDay(2026, 11, 8));
}

TEST(SampleCatalogue, TheImportFindsOnlyWhatIsBrokenOnPurpose) {
    const auto& report = SampleStore::instance().report();
    EXPECT_EQ(report.files.size(), 20u);
    std::map<std::string, std::int64_t> rejected;
    std::set<std::string> findings;
    for (const auto& file : report.files) {
        const std::string name = std::filesystem::path(file.path).filename().string();
        rejected[name] += file.rejected;
        for (const auto& finding : file.findings)
            findings.insert(name + " " + finding.code);
    }
    EXPECT_EQ(report.rejected(), 6);
    for (const char* name :
         {"Team.csv", "Campaign.csv", "Spend.csv", "Contract.csv", "AccountHealth.csv", "Case.csv",
          "Partner.csv", "DealRegistration.csv", "AccountHistory.csv", "Quota.csv", "Target.csv"}) {
        ASSERT_TRUE(rejected.contains(name)) << name;
        EXPECT_EQ(rejected[name], 0) << name;
        for (const std::string& finding : findings)
            EXPECT_FALSE(finding.starts_with(name)) << finding;
    }
}

TEST(SampleCatalogue, TheStoreVerifies) {
    const auto checks = sampleWorkspace().verify();
    ASSERT_TRUE(checks);
    for (const auto& check : *checks)
        EXPECT_TRUE(check.ok) << check.name << ": " << check.detail;
}

TEST(SampleCatalogue, TheBridgeEndsAtWhatIsDue) {
    EXPECT_NEAR(valueOf("pipe_waterfall"), valueOf("open_due"), 0.01);
    double parts = 0;
    for (const char* kind :
         {"opening", "created", "reopened", "pulled_in", "raised", "lowered", "pushed", "won", "lost"}) {
        const double part = valueOf("pipe_waterfall", {{"kind", {kind}}});
        const bool leaves = std::string(kind) == "lowered" || std::string(kind) == "pushed" ||
                            std::string(kind) == "won" || std::string(kind) == "lost";
        EXPECT_TRUE(leaves ? part <= 0 : part >= 0) << kind;
        parts += part;
    }
    EXPECT_NEAR(parts, valueOf("open_due"), 0.01);
}

TEST(SampleCatalogue, CoverageIsItsPartsPutTogether) {
    EXPECT_NEAR(valueOf("coverage"), valueOf("open_due") / (valueOf("quota_now") - valueOf("won_quarter")),
                1e-9);
    EXPECT_LE(valueOf("coverage_clean"), valueOf("coverage"));
    EXPECT_LE(valueOf("coverage_late"), valueOf("coverage"));
    EXPECT_NEAR(valueOf("coverage_full"), valueOf("open_due") / valueOf("quota_now"), 1e-9);
}

TEST(SampleCatalogue, RetentionKeepsItsOrder) {
    EXPECT_LE(valueOf("grr"), 1);
    EXPECT_LE(valueOf("grr"), valueOf("nrr"));
    EXPECT_EQ(newest("grr").denominator, newest("nrr").denominator);
    EXPECT_NEAR(valueOf("clv"), valueOf("margin_customer") / (1 - valueOf("logo_ret")), 0.01);
}

TEST(SampleCatalogue, BandsOfRiskAddUpToWhatIsDue) {
    double due = 0;
    for (const char* band : {"red", "amber", "green", "renewed", "unknown"})
        due += newest("arr_at_risk", {{"kind", {band}}}).denominator.value_or(0);
    const auto all = newest("arr_at_risk");
    EXPECT_NEAR(due, all.denominator.value(), 0.01);
    EXPECT_NEAR(valueOf("arr_at_risk_amt"), all.numerator.value(), 0.01);
}

TEST(SampleCatalogue, ImportedTargetsHoldForTheirPeriod) {
    EXPECT_EQ(newest("reg_hours").target, 60) << "instead of the 48 of the definition";
    EXPECT_EQ(newest("opp_age").target, 40) << "instead of its own past";
    EXPECT_EQ(newest("win_rate").target, 0.25) << "none was imported: the definition's own";
}

} // namespace gtm
