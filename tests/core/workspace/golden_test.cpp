// SPDX-License-Identifier: GPL-3.0-only
// The golden opportunities, imported as a user would and read through the one door: every expected number
// that belongs to a KPI of the catalogue, within the tolerance that the file states.
#include "core/store/database.h"
#include "tests/core/workspace/golden_case.h"

namespace gtm {

using test::Golden;

namespace {

/// No stage limit is set, and the quarter has a quota.
struct GoldenQuota : Golden {
    [[nodiscard]] std::string model() const override {
        std::string kept;
        const std::string whole = test::goldenModel();
        for (const auto line : split(whole, '\n'))
            if (!line.starts_with("limit_days"))
                kept += std::string(line) + "\n";
        return kept.replace(kept.find("default_limit_days = 60"), 23, "default_limit_days = 9999");
    }
    void SetUp() override {
        Golden::SetUp();
        const auto quota = static_cast<int>(expected.number("settings.q4_quota_usd"));
        folder.write("quota.csv", "Quota,Period start,Period end,Currency\n" + std::to_string(quota) +
                                      ",2026-10-01,2026-12-31,USD\n");
        ImportRequest request;
        request.timeZone = "UTC";
        request.paths = {folder / "quota.csv"};
        request.asOf = parseIsoDay(expected.at("settings.as_of").toString().toStdString());
        ASSERT_TRUE(workspace->import(request));
        ASSERT_TRUE(workspace->reload());
    }
};

constexpr const char* kStages[] = {"Discovery", "Demo", "Proposal", "Negotiation"};

} // namespace

TEST_F(Golden, WinRateByCountAndValueInTheThirdQuarter) {
    const Day from = makeDay(2026, 7, 1), to = makeDay(2026, 9, 30);
    const auto count = point("win_rate", from, to);
    EXPECT_EQ(count.numerator, expected.number("win_rate_q3.won"));
    EXPECT_EQ(count.denominator, expected.number("win_rate_q3.won") + expected.number("win_rate_q3.lost"));
    EXPECT_NEAR(*count.value, expected.number("win_rate_q3.win_rate"), rates);
    const auto value = point("win_rate_value", from, to);
    EXPECT_NEAR(*value.numerator, expected.number("win_rate_q3.won_usd"), money);
    EXPECT_NEAR(*value.denominator - *value.numerator, expected.number("win_rate_q3.lost_usd"), money);
    EXPECT_NEAR(*value.value, expected.number("win_rate_q3.win_rate_value"), rates);
}

TEST_F(Golden, OnlyRatiosOfCountsHaveAnInterval) {
    const auto winRate = all("win_rate"); // 6 of 8
    ASSERT_TRUE(winRate.interval);
    EXPECT_NEAR(winRate.interval->low, 0.409275, 1e-6);
    EXPECT_NEAR(winRate.interval->high, 0.928521, 1e-6);
    EXPECT_TRUE(all("stage_conv", {{"stage", {"Discovery"}}}).interval);
    for (const char* id :
         {"win_rate_value", "stage_aging", "cycle_days", "bookings_new", "logos_new", "sales_velocity"})
        EXPECT_FALSE(all(id).interval) << id;
    EXPECT_FALSE(point("win_rate", makeDay(2025, 1, 1), makeDay(2025, 1, 31)).interval)
        << "nothing was decided";
}

TEST_F(Golden, WinRateInOctoberConvertsTheForeignDeal) {
    const Day from = makeDay(2026, 10, 1), to = makeDay(2026, 10, 31);
    EXPECT_NEAR(*point("win_rate", from, to).value, expected.number("win_rate_october.win_rate"), rates);
    const auto value = point("win_rate_value", from, to);
    EXPECT_NEAR(*value.numerator, expected.number("win_rate_october.won_usd"), money);
    EXPECT_NEAR(*value.value, expected.number("win_rate_october.win_rate_value"), rates);
}

TEST_F(Golden, CycleDaysDealByDeal) {
    const auto cycle = all("cycle_days");
    EXPECT_EQ(cycle.value, expected.number("cycle_days.median"));
    EXPECT_NEAR(*cycle.mean, expected.number("cycle_days.mean"), rates);
    const auto list = records("cycle_days");
    int valid = 0;
    const QJsonObject expectedDays = expected.at("cycle_days.valid").toObject();
    for (auto it = expectedDays.begin(); it != expectedDays.end(); ++it, ++valid) {
        const auto* row = find(list, it.key().toStdString());
        ASSERT_TRUE(row) << it.key().toStdString();
        EXPECT_EQ(row->value, it.value().toDouble()) << row->id;
    }
    EXPECT_EQ(cycle.records, valid);
    const auto* negative = find(list, "O8");
    ASSERT_TRUE(negative);
    EXPECT_EQ(negative->role, report::Role::Excluded);
    EXPECT_EQ(negative->reason, "closed_before_created");
}

TEST_F(Golden, StageConversionWithItsPendingDeals) {
    for (const std::string stage : kStages) {
        const std::string key = "stage_conversion." + stage;
        const kpi::Filter filter{{"stage", {stage}}};
        const auto conversion = all("stage_conv", filter);
        EXPECT_EQ(conversion.numerator, expected.number(key + ".moved")) << stage;
        EXPECT_EQ(*conversion.denominator - *conversion.numerator, expected.number(key + ".lost")) << stage;
        EXPECT_NEAR(*conversion.value, expected.number(key + ".rate"), rates) << stage;
        const auto list = records("stage_conv", filter);
        const auto pending = std::ranges::count(list.rows, "pending", &report::RecordRow::reason);
        EXPECT_EQ(static_cast<double>(pending), expected.number(key + ".pending")) << stage;
    }
}

TEST_F(Golden, CumulativeDaysInLeftStages) {
    for (const std::string stage : kStages) {
        const std::string key = "cumulative_days_in_left_stages." + stage;
        const kpi::Filter filter{{"stage", {stage}}};
        std::vector<double> expectedDays;
        for (const report::RecordRow& row : records("stage_days", filter).rows)
            if (row.role != report::Role::Excluded)
                expectedDays.push_back(*row.value);
        std::ranges::sort(expectedDays);
        EXPECT_EQ(expectedDays, expected.numbers(key + ".values")) << stage;
        EXPECT_EQ(all("stage_days", filter).value, expected.number(key + ".median")) << stage;
    }
}

TEST_F(Golden, OpenDealsWithTheirAges) {
    const QJsonObject open = expected.at("open_opportunities").toObject();
    const auto ages = records("stage_age"), due = records("past_due_share");
    EXPECT_EQ(all("stage_age").records, open.size());
    for (auto it = open.begin(); it != open.end(); ++it) {
        const std::string id = it.key().toStdString();
        const QJsonObject deal = it.value().toObject();
        const auto* row = find(ages, id);
        ASSERT_TRUE(row) << id;
        EXPECT_EQ(row->value, deal[QStringLiteral("stage_age_days")].toDouble()) << id;
        EXPECT_EQ(row->part, deal[QStringLiteral("stage")].toString().toStdString()) << id;
        EXPECT_EQ(daysBetween(*row->created, makeDay(2026, 11, 20)), deal[QStringLiteral("age_days")].toInt())
            << id;
        const auto* pastDue = find(due, id);
        ASSERT_TRUE(pastDue) << id;
        EXPECT_EQ(pastDue->role == report::Role::Numerator, deal[QStringLiteral("past_due")].toBool()) << id;
        EXPECT_EQ(pastDue->reason == "no_close_date", deal[QStringLiteral("no_close_date")].toBool()) << id;
    }
}

TEST_F(Golden, PastDueAndNoCloseDateNameTheirDeals) {
    std::vector<std::string> pastDue, undated;
    for (const report::RecordRow& row : records("past_due_share").rows) {
        if (row.role == report::Role::Numerator)
            pastDue.push_back(row.id);
        if (row.reason == "no_close_date")
            undated.push_back(row.id);
    }
    EXPECT_EQ(pastDue, expected.texts("past_due"));
    EXPECT_EQ(undated, expected.texts("no_close_date"));
}

TEST_F(Golden, VelocityAndItsFactors) {
    const auto list = records("sales_velocity");
    const auto ofFactor = [&](const std::string& factor) {
        std::vector<const report::RecordRow*> rows;
        for (const report::RecordRow& row : list.rows)
            if (row.factor == factor && row.role != report::Role::Excluded)
                rows.push_back(&row);
        return rows;
    };
    const auto mean = [](const std::vector<const report::RecordRow*>& rows) {
        double sum = 0;
        for (const auto* row : rows)
            sum += *row->value;
        return sum / static_cast<double>(rows.size());
    };
    EXPECT_EQ(static_cast<double>(ofFactor("open_deals").size()),
              expected.number("sales_velocity.n_open_with_amount"));
    EXPECT_NEAR(mean(ofFactor("won_amount")), expected.number("sales_velocity.avg_won_usd"), money);
    EXPECT_NEAR(mean(ofFactor("cycle_days")), expected.number("sales_velocity.mean_cycle_days"), rates);
    EXPECT_NEAR(*all("win_rate").value, expected.number("sales_velocity.win_rate"), rates);
    EXPECT_NEAR(*all("sales_velocity").value, expected.number("sales_velocity.usd_per_day"), money);
}

TEST_F(Golden, PathFlagsNameTheirDeals) {
    auto store = store::Database::open(workspace->path(), store::Access::ReadOnly);
    ASSERT_TRUE(store);
    const auto dealsWhere = [&](const std::string& condition) {
        std::vector<std::string> ids;
        SQLite::Statement rows(
            store->connection(),
            "SELECT DISTINCT o.id FROM opportunity o JOIN deal d ON d.rid = o.rid "
            "LEFT JOIN stage_visit v ON v.deal = o.rid LEFT JOIN stage_path p ON p.deal = o.rid "
            "WHERE d.out_reason IS NULL AND d.class = 'new' AND " +
                condition);
        while (rows.executeStep())
            ids.push_back(rows.getColumn(0).getString());
        return ids;
    };
    EXPECT_EQ(dealsWhere("v.backward = 1"), expected.texts("path_flags.backward"));
    EXPECT_EQ(dealsWhere("p.skipped = 1"), expected.texts("path_flags.skipped"));
    EXPECT_EQ(dealsWhere("v.reopened = 1"), expected.texts("path_flags.reopened"));
}

TEST_F(Golden, CrookedPathsAreCountedOncePerDeal) {
    std::map<std::string, std::vector<std::string>> deals;
    for (const report::RecordRow& row : records("dq_path").rows)
        if (row.role == report::Role::Numerator && !row.part.empty())
            deals[row.part].push_back(row.id);
    for (const char* flag : {"backward", "skipped", "reopened"})
        EXPECT_EQ(deals[flag], expected.texts(std::string("path_flags.") + flag)) << flag;
}

TEST_F(Golden, TheAugustCohort) {
    const auto cohort = point("cohort_close", makeDay(2026, 8, 1), makeDay(2026, 8, 31));
    EXPECT_EQ(cohort.numerator, expected.number("cohort_august.won"));
    EXPECT_EQ(cohort.denominator, expected.number("cohort_august.created"));
    EXPECT_EQ(expected.number("cohort_august.won") + expected.number("cohort_august.lost"),
              expected.number("cohort_august.created") - expected.number("cohort_august.open"));
    EXPECT_NEAR(*cohort.value, expected.number("cohort_august.cohort_close"), rates);
}

TEST_F(GoldenQuota, CoverageOfTheFourthQuarter) {
    EXPECT_NEAR(*all("won_quarter").value, expected.number("coverage_q4.won_usd"), money);
    EXPECT_NEAR(*all("quota_now").value - *all("won_quarter").value,
                expected.number("coverage_q4.remaining_quota_usd"), money);
    EXPECT_NEAR(*all("open_due").value, expected.number("coverage_q4.gross_open_usd"), money);
    EXPECT_NEAR(*all("open_due_clean").value, expected.number("coverage_q4.clean_open_usd"), money);
    EXPECT_NEAR(*all("coverage").value, expected.number("coverage_q4.gross"), rates);
    EXPECT_NEAR(*all("coverage_clean").value, expected.number("coverage_q4.clean"), rates);
}

TEST_F(Golden, TheStoreVerifies) {
    const auto checks = workspace->verify();
    ASSERT_TRUE(checks);
    for (const auto& check : *checks)
        EXPECT_TRUE(check.ok) << check.name << ": " << check.detail;
}

} // namespace gtm
