// SPDX-License-Identifier: GPL-3.0-only
// Engine and oracle on the generated data: every week of a year, filters, and breakdowns.
#include "tests/core/workspace/sample_store.h"
#include "tests/oracle/agreement.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace gtm {

using test::SampleStore;
using test::sampleWorkspace;

namespace {

const oracle::Oracle& sampleOracle() {
    static const oracle::Oracle oracle(oracle::readRecords(sampleWorkspace().path()));
    return oracle;
}

Day newestWeek() {
    KpiRequest request;
    request.kpi = "win_rate";
    return sampleWorkspace().kpi(request)->points.back().period.last;
}

bool has(const std::string& kpi, const std::string& dimension) {
    for (const auto& definition : sampleWorkspace().definitions())
        if (definition.id == kpi)
            return definition.hasDimension(dimension);
    return false;
}

const std::string kKpis[] = {"win_rate",
                             "win_rate_value",
                             "bookings_new",
                             "cycle_days",
                             "pipe_created_cnt",
                             "pipe_created_amt",
                             "stage_conv",
                             "open_qualified_cnt",
                             "stage_aging",
                             "open_due",
                             "open_due_late",
                             "won_quarter",
                             "quota_now",
                             "slip_rate",
                             "slip_rate_value",
                             "pipe_leak",
                             "coverage",
                             "coverage_full",
                             "coverage_late",
                             "sales_velocity",
                             "lead_new",
                             "lead_new_raw",
                             "lead_to_opp",
                             "lead_to_mql",
                             "mql_to_sql",
                             "sql_to_opp",
                             "lead_leak",
                             "ttft",
                             "ttft_touched",
                             "ttft_elapsed",
                             "sla_response",
                             "sla_handoff_mql",
                             "sla_handoff_cs",
                             "grr",
                             "nrr",
                             "logo_ret",
                             "stage_age",
                             "past_due_share",
                             "stage_days",
                             "unassigned",
                             "dq_history",
                             "dq_path",
                             "commit_conv",
                             "fc_call",
                             "fc_booked",
                             "fc_accuracy",
                             "untouched",
                             "stalled_share",
                             "stalled_share_value",
                             "partner_share",
                             "arr_at_risk",
                             "exp_ready"};

/// Put together from others: they have no records of their own. Every other one is compared in weeks that
/// have some.
const std::set<std::string> kComposites{"coverage", "coverage_full", "coverage_late", "sales_velocity",
                                        "fc_accuracy"};

/// A few of the differences are enough to find their cause.
std::string firstOf(const std::vector<std::string>& lines) {
    std::string text;
    for (size_t i = 0; i < std::min<size_t>(lines.size(), 6); ++i)
        text += "\n" + lines[i];
    return std::to_string(lines.size()) + " differences" + text;
}

} // namespace

class SampleOracle : public testing::TestWithParam<std::string> {};

TEST_P(SampleOracle, AgreesWithTheEngineInEveryWeekUnderEveryFilter) {
    oracle::Agreement agreement(sampleWorkspace(), sampleOracle());
    const std::string kpi = GetParam();
    agreement.compareWeeks(kpi, newestWeek(), 52);
    std::vector<oracle::Wanted> filters;
    for (const auto& [dimension, values] : std::map<std::string, std::vector<std::string>>{
             {"segment", {"SMB", "Mid-market", "Enterprise"}},
             {"region", {"Americas", "EMEA", "APAC"}},
             {"owner", {"Ana Abbott", "Julia Klein", "Olga Bauer", "Maya Tanaka", "Chloe Visser"}},
             {"team", {"Sales SMB", "SDR Americas"}}})
        if (has(kpi, dimension))
            for (const std::string& value : values)
                filters.push_back({{dimension, {value}}});
    if (has(kpi, "segment") && has(kpi, "region")) {
        filters.push_back({{"segment", {"SMB", "Enterprise"}}, {"region", {"EMEA"}}});
        if (has(kpi, "owner"))
            filters.push_back({{"segment", {"SMB", "Mid-market"}},
                               {"region", {"EMEA", "APAC"}},
                               {"owner", {"Olga Bauer", "Julia Klein", "Chloe Visser"}}});
    }
    for (const oracle::Wanted& filter : filters)
        agreement.compareWeeks(kpi, newestWeek(), 52, filter);
    for (const char* dimension : {"owner", "team", "segment", "region", "stage", "reason"})
        if (has(kpi, dimension))
            agreement.compareBreakdown(kpi, newestWeek(), dimension);
    EXPECT_TRUE(agreement.differences().empty()) << firstOf(agreement.differences());
    EXPECT_EQ(agreement.withRecords() == 0, kComposites.contains(kpi))
        << "weeks with records behind them: " << agreement.withRecords();
}

INSTANTIATE_TEST_SUITE_P(Kpis, SampleOracle, testing::ValuesIn(kKpis),
                         [](const testing::TestParamInfo<std::string>& kpi) { return kpi.param; });

TEST(SampleOracleItself, NamesEveryKpiThatIsCompared) {
    std::vector<std::string> named(std::begin(kKpis), std::end(kKpis));
    std::ranges::sort(named);
    auto known = sampleOracle().kpis();
    std::ranges::sort(known);
    EXPECT_EQ(known, named);
}

} // namespace gtm
