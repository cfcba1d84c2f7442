// SPDX-License-Identifier: GPL-3.0-only
// Amounts in a foreign currency take the rate of the day on which they became final, whichever week asks.
#include "tests/core/workspace/versions_case.h"

namespace gtm {
namespace {

/// One deal of 1,000 euros, committed on 28 July at 1.5 dollars each and won on 20 September at 1.2. Since
/// the 22nd a euro is one dollar.
struct RateDayCase : test::VersionsCase {
    void SetUp() override {
        import({{"Opportunity.csv",
                 "Id,Name,StageName,Amount,CurrencyIsoCode,CreatedDate,CloseDate,IsClosed,IsWon,Type,"
                 "ForecastCategory\n"
                 "1,One,Closed Won,1000,EUR,2026-07-01,2026-09-20,true,true,New Business,Closed\n"},
                { "OpportunityHistory.csv",
                  "Id,OpportunityId,StageName,Amount,CloseDate,ForecastCategory,CreatedDate\n"
                  "11,1,Proposal,1000,2026-09-15,Forecast,2026-07-01T10:00:00Z\n"
                  "12,1,Closed Won,1000,2026-09-20,Closed,2026-09-20T10:00:00Z\n" }});
        std::string toml = workspace->modelDocument().text;
        for (const auto& [from, value] :
             {std::pair{"2026-01-01", "1.5"}, std::pair{"2026-08-01", "1.2"}, std::pair{"2026-09-22", "1.0"}})
            toml +=
                "\n[[rate]]\ncurrency = \"EUR\"\nfrom = " + std::string(from) + "\nvalue = " + value + "\n";
        publish({store::Subject::Model, {{"model.toml", toml}}}, signedBy("Ann"));
    }
};

} // namespace

TEST_F(RateDayCase, WhatWasWonKeepsTheRateOfItsCloseDate) {
    EXPECT_EQ(week("bookings_new", makeDay(2026, 9, 20)).value, 1200);
    EXPECT_EQ(week("won_quarter", makeDay(2026, 9, 20)).value, 1200);
    const Day later = makeDay(2026, 9, 27);
    EXPECT_EQ(week("won_quarter", later).value, 1200);
    EXPECT_EQ(week("won_quarter", later, {{"currency", {"EUR"}}}).value, 1000);
    ASSERT_EQ(records("won_quarter", later).rows.size(), 1U);
    EXPECT_EQ(records("won_quarter", later).rows[0].value, 1200) << "the row says what the number says";
    // What is open takes the rate of each week.
    EXPECT_EQ(week("open_due", makeDay(2026, 7, 26)).value, 1500);
    EXPECT_EQ(week("open_due", makeDay(2026, 8, 9)).value, 1200);
    expectVerified();
}

TEST_F(RateDayCase, AFrozenForecastKeepsTheRateOfItsDay) {
    const Day after = makeDay(2026, 11, 15); // Of the quarter after.
    EXPECT_EQ(week("fc_call", after).value, 1500);
    EXPECT_EQ(week("fc_booked", after).value, 1200);
    EXPECT_NEAR(*week("fc_accuracy", after).value, 0.8, 1e-9);
    const auto commit = week("commit_conv", after);
    EXPECT_EQ(commit.numerator, 1200);
    EXPECT_EQ(commit.denominator, 1500);
    EXPECT_EQ(commit.records, 1);
    const auto category = week("cat_conv", after, {{"kind", {"commit"}}});
    EXPECT_NEAR(*category.value, 0.8, 1e-9);
    EXPECT_EQ(category.records, 1);
    // The deal stands there once, with what it was called for and with what it brought.
    for (const char* id : {"commit_conv", "cat_conv"}) {
        const auto list = records(id, after);
        ASSERT_EQ(list.rows.size(), 1U) << id;
        EXPECT_EQ(list.rows[0].role, report::Role::Numerator) << id;
        EXPECT_EQ(list.rows[0].numerator, 1200) << id;
        EXPECT_EQ(list.rows[0].denominator, 1500) << id;
        EXPECT_TRUE(list.tiesOut()) << id;
    }
    expectVerified();
}

TEST_F(RateDayCase, AForecastThatIsFrozenOnAnotherDayTakesTheRateOfThatOne) {
    const std::string model = workspace->modelDocument().text;
    publish({store::Subject::Model, {{"model.toml", replaced(model, "call_day = 28", "call_day = 35")}}},
            signedBy("Ann"));
    const Day after = makeDay(2026, 11, 15);
    EXPECT_EQ(week("fc_call", after).value, 1200) << "of 4 August";
    EXPECT_EQ(week("commit_conv", after).denominator, 1200);
    EXPECT_EQ(week("cat_conv", after, {{"kind", {"commit"}}}).denominator, 1200);
    expectVerified();
}

} // namespace gtm
