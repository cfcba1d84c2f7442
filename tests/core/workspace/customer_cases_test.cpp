// SPDX-License-Identifier: GPL-3.0-only
// Who is a customer, what renews a contract, what puts one at risk, and whose a deal is: small exports whose
// answers can be worked out by hand.
#include "tests/core/workspace/versions_case.h"

#include <algorithm>

namespace gtm {
namespace {

struct CustomerCase : test::VersionsCase {
    /// Publishes what a euro is worth in dollars from a day on.
    void publishEuro(const std::vector<std::pair<const char*, const char*>>& rates) {
        std::string toml = workspace->modelDocument().text;
        for (const auto& [from, value] : rates)
            toml +=
                "\n[[rate]]\ncurrency = \"EUR\"\nfrom = " + std::string(from) + "\nvalue = " + value + "\n";
        publish({store::Subject::Model, {{"model.toml", toml}}}, signedBy("Ann"));
    }
    void expectShare(const std::string& kpi, Day day, double numerator, double denominator,
                     const kpi::Filter& filter = {}) const {
        const kpi::Point point = week(kpi, day, filter);
        EXPECT_EQ(point.numerator.value_or(0), numerator) << kpi << ' ' << isoText(day);
        EXPECT_EQ(point.denominator.value_or(0), denominator) << kpi << ' ' << isoText(day);
    }
    /// The ARR in one band of renewal risk.
    double inBand(const std::string& band, Day day) const {
        return week("arr_at_risk", day, {{"kind", {band}}}).denominator.value_or(0);
    }
};

const Day kSunday = makeDay(2026, 11, 15);

constexpr const char* kCustomers = "Id,Name,OwnerId,Type,Website\n"
                                   "A,Alder,,Customer,alder.example\n"
                                   "B,Birch,,Customer,birch.example\n"
                                   "C,Cedar,,Customer,cedar.example\n";
constexpr const char* kDealColumns =
    "Id,Name,AccountId,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type,LeadSource\n";

/// Alder's contract runs out in December; all that is known of it is that it is well.
constexpr const char* kOneContract = "Contract ID,Account ID,Start date,End date,ARR,Currency\n"
                                     "A1,A,2026-01-01,2026-12-31,1000,USD\n";
constexpr const char* kOneCheck = "Account ID,Day,Health\nA,2026-11-02,Green\n";
constexpr const char* kSalesCall =
    "Id,WhatId,AccountId,OwnerId,Status,TaskSubtype,CallType,CreatedDate,CompletedDateTime\n"
    "1,A,A,u1,Completed,Call,Outbound,2026-11-10T12:00:00.000Z,2026-11-10T12:00:00.000Z\n";

} // namespace

TEST_F(CustomerCase, AChangeOfCurrencyIsNoChurn) {
    import({{"Account.csv", kCustomers},
            { "Contract list.csv",
              "Contract ID,Account ID,Start date,End date,ARR,Currency\n"
              "A1,A,2025-07-01,2026-06-30,1000,USD\nA2,A,2026-07-01,2027-06-30,1000,EUR\n"
              "B1,B,2025-07-01,2026-06-30,1000,USD\nB2,B,2026-07-01,2027-06-30,1000,USD\n" }});
    publishEuro({{"2020-01-01", "1.5"}});
    expectShare("grr", kSunday, 2'000, 2'000);
    expectShare("nrr", kSunday, 2'500, 2'000);
    expectShare("logo_ret", kSunday, 2, 2);
    const Day july = makeDay(2026, 7, 12);
    expectShare("renewal_rate", july, 2'000, 2'000);
    expectShare("renewal_rate_logo", july, 2, 2);
    expectShare("renewal_ontime", july, 2, 2);
    expectVerified();
}

TEST_F(CustomerCase, WhoPaysInTwoCurrenciesIsOneCustomer) {
    import({{"Account.csv", kCustomers},
            { "Contract list.csv",
              "Contract ID,Account ID,Start date,End date,ARR,Currency\n"
              "A1,A,2024-07-01,2027-06-30,1000,USD\nA2,A,2024-07-01,2027-06-30,1000,EUR\n" }});
    EXPECT_EQ(week("arr", kSunday).value, std::nullopt) << "nobody knows what a euro is worth";
    publishEuro({{"2020-01-01", "1.5"}, {"2026-10-01", "2.0"}});
    EXPECT_EQ(week("arr", makeDay(2026, 9, 27)).value, 2'500);
    EXPECT_EQ(week("arr", kSunday).value, 3'000) << "at the rate of the week";
    EXPECT_EQ(week("margin_customer", kSunday).value, 2'400) << "80 % of what one customer pays";
    expectShare("logo_ret", kSunday, 1, 1);
    expectShare("grr", kSunday, 3'000, 3'000);
    expectVerified();
}

TEST_F(CustomerCase, AnAddOnRenewsNoOtherProduct) {
    import({{"Account.csv", kCustomers},
            {"Opportunity.csv", std::string(kDealColumns) +
                                    "1,Renewal,B,Proposal,900,2026-08-03,2026-12-01,false,false,Renewal,\n"},
            { "Contract list.csv",
              "Contract ID,Account ID,Product,Opportunity ID,Renewal opportunity ID,Start date,End date,ARR,"
              "Currency\n"
              "A1,A,Core,,,2025-11-01,2026-10-31,1000,USD\nA2,A,Add-on,,,2026-09-01,2027-08-31,50,USD\n"
              "B1,B,Basic,,1,2025-11-01,2026-10-31,700,USD\nB2,B,Pro,1,,2026-11-01,2027-10-31,900,USD\n"
              "C1,C,,,,2025-11-01,2026-10-31,30,USD\nC2,C,Core,,,2026-11-01,2027-10-31,30,USD\n" }});
    // Alder bought something else. The deal that was to renew Birch sold the other plan; Cedar's first
    // contract names no product.
    const Day week45 = makeDay(2026, 11, 8);
    expectShare("renewal_rate", week45, 730, 1'730);
    expectShare("renewal_rate_logo", week45, 2, 3);
    EXPECT_EQ(week("arr", week45).value, 980);
}

TEST_F(CustomerCase, ATerminatedContractCountsToItsLastDayAndNotWithoutOne) {
    const auto contracts = [](const char* ofCedar) {
        return "Contract ID,Account ID,Start date,End date,ARR,Currency,Status,Ended on\n"
               "A1,A,2026-01-01,2026-12-31,1000,USD,Terminated,\n"
               "B1,B,2026-01-01,2026-12-31,200,USD,Cancelled,2026-10-30\n"
               "C1,C,2026-01-01,2026-12-31,30,USD," +
               std::string(ofCedar) + ",\n";
    };
    const auto first = import({{"Account.csv", kCustomers}, {"Contract list.csv", contracts("Active")}},
                              makeDay(2026, 11, 1));
    EXPECT_EQ(week("arr", makeDay(2026, 10, 25)).value, 230);
    EXPECT_EQ(week("arr", makeDay(2026, 11, 1)).value, 30) << "Birch left on Friday";
    std::vector<std::string> said;
    for (const auto& file : first.files)
        for (const ingest::Finding& finding : file.findings)
            if (finding.code == "undated_end")
                for (const auto& place : finding.places)
                    said.push_back(place.id);
    EXPECT_EQ(said, std::vector<std::string>{"A1"});
    import({{ "Contract list.csv", contracts("Terminated") }});
    EXPECT_EQ(week("arr", makeDay(2026, 11, 8)).value, 30) << "up to the import that shows its end";
    EXPECT_EQ(week("arr", kSunday).value.value_or(0), 0);
    expectVerified();
}

TEST_F(CustomerCase, AContractThatALargerOneReplacedInMidTermWasRenewed) {
    import({{"Account.csv", kCustomers},
            { "Contract list.csv",
              "Contract ID,Account ID,Start date,End date,ARR,Currency,Status,Ended on\n"
              "A1,A,2025-10-01,2026-09-30,700,USD,Cancelled,2026-03-31\n"
              "A2,A,2026-04-01,2027-03-31,900,USD,Active,\n"
              "B1,B,2025-10-01,2026-09-30,200,USD,Cancelled,2026-03-31\n"
              "B2,B,2026-09-01,2027-08-31,50,USD,Active,\n"
              "C1,C,2025-10-01,2026-09-30,30,USD,Cancelled,2026-03-31\n"
              "C2,C,2026-05-01,2027-04-30,30,USD,Active,\n" }});
    // Birch had left for five months when it came back, though its first term had not run out by then;
    // Cedar came back within 90 days, and was without a contract in April.
    const Day october = makeDay(2026, 10, 4);
    expectShare("renewal_rate", october, 730, 930);
    expectShare("renewal_rate_logo", october, 2, 3);
    expectShare("renewal_ontime", october, 1, 3);
    EXPECT_EQ(week("renewal_rate", october, {{"kind", {"lost"}}}).denominator, 200);
    expectShare("nrr", kSunday, 980, 930);
    expectVerified();
}

TEST_F(CustomerCase, AContractWhoseRenewalWasLostDoesNotGoOnByItself) {
    import({{"Account.csv", kCustomers},
            {"Opportunity.csv", std::string(kDealColumns) +
                                    "1,Lost,A,Closed Lost,500,2026-03-02,2026-06-20,true,false,Renewal,\n"
                                    "2,Open,B,Proposal,40,2026-03-02,2026-12-20,false,false,Renewal,\n"},
            { "Contract list.csv",
              "Contract ID,Account ID,Renewal opportunity ID,Start date,End date,ARR,Currency,Status,Auto "
              "renew\n"
              "A1,A,1,2025-07-01,2026-06-30,500,USD,Active,true\n"
              "B1,B,2,2025-07-01,2026-06-30,40,USD,Active,true\n" }});
    EXPECT_EQ(week("arr", makeDay(2026, 6, 28)).value, 540);
    EXPECT_EQ(week("arr", makeDay(2026, 7, 5)).value, 40) << "nobody said no to the other one";
    expectShare("renewal_rate", makeDay(2026, 7, 5), 40, 540);
    expectShare("nrr", kSunday, 40, 540);
    expectShare("grr", kSunday, 40, 540);
    expectShare("logo_ret", kSunday, 1, 2);
    expectVerified();
}

TEST_F(CustomerCase, AnEarlyRenewalCountsOnce) {
    import({{"Account.csv", kCustomers},
            { "Contract list.csv",
              "Contract ID,Account ID,Product,Start date,End date,ARR,Currency\n"
              "A1,A,Core,2025-01-01,2026-12-31,1000,USD\nA2,A,Core,2026-11-01,2027-12-31,1200,USD\n"
              "B1,B,Core,2025-01-01,2026-12-31,30,USD\nB2,B,Extra,2026-11-01,2027-12-31,5,USD\n"
              "C1,C,,2025-01-01,2026-12-31,400,USD\nC2,C,,2026-11-01,2027-12-31,70,USD\n" }});
    EXPECT_EQ(week("arr", makeDay(2026, 10, 25)).value, 1'430);
    EXPECT_EQ(week("arr", kSunday).value, 1'705) << "bought beside: something else, or nobody knows what";
    expectShare("nrr", kSunday, 1'705, 1'430);
    expectShare("grr", kSunday, 1'430, 1'430);
    expectVerified();
}

TEST_F(CustomerCase, WhatNoExportTellsPutsNothingAtRisk) {
    import({{"Account.csv", kCustomers}, {"Contract list.csv", kOneContract}, {"Health.csv", kOneCheck}, {
                "Task.csv",
                kSalesCall
            }});
    EXPECT_EQ(inBand("green", kSunday), 1'000) << "no deals, and nobody knows who customer success is";
    import(
        {{ "Opportunity.csv",
           std::string(kDealColumns) + "1,New,C,Demo,10,2026-11-02,2026-12-01,false,false,New Business,\n"
        }});
    EXPECT_EQ(inBand("amber", kSunday), 1'000) << "the renewal deal is missing: 2";
    import(
        {{ "User.csv",
           "Id,Username,Name,IsActive,Email,Department\n"
           "u1,ann,Ann,true,ann@us.example,Sales\n"
           "u2,bob,Bob,true,bob@us.example,Customer Success\n" }});
    EXPECT_EQ(inBand("red", kSunday), 1'000) << "and customer success is silent: 2 more";
}

TEST_F(CustomerCase, TheRenewalDealIsTheOneThatTheContractNames) {
    import({{"Account.csv", kCustomers},
            {"Opportunity.csv", std::string(kDealColumns) +
                                    "1,Named,A,Proposal,10,2026-06-01,2026-12-20,false,false,Renewal,\n"
                                    "2,Due,B,Proposal,10,2026-06-01,2026-11-10,false,false,Renewal,\n"
                                    "3,Other,B,Proposal,10,2026-08-03,2026-12-20,false,false,Renewal,\n"
                                    "4,Early,C,Proposal,10,2026-06-01,2026-12-20,false,false,Renewal,\n"},
            {"Contract list.csv",
             "Contract ID,Account ID,Renewal opportunity ID,Start date,End date,ARR,Currency\n"
             "A1,A,1,2026-01-01,2026-12-31,1000,USD\nB1,B,2,2026-01-01,2026-12-31,200,USD\n"
             "C1,C,,2026-01-01,2026-12-31,30,USD\n"},
            { "Health.csv",
              "Account ID,Day,Health,Usage\nA,2026-10-05,Green,100\nB,2026-10-05,Green,100\n"
              "C,2026-10-05,Green,100\nA,2026-11-09,Amber,60\nB,2026-11-09,Amber,60\n"
              "C,2026-11-09,Amber,60\n" }});
    // Amber health 1 and usage that fell 2. The deal of Birch is past due, whatever else is open: 2 more.
    // Nothing says that the deal of Cedar, opened seven months before, is for this contract: 2 more.
    EXPECT_EQ(inBand("amber", kSunday), 1'000);
    EXPECT_EQ(inBand("red", kSunday), 230);
    expectVerified();
}

TEST_F(CustomerCase, AMissingMeetingBeforeTheNoticeNeedsActivities) {
    import({{"Account.csv", kCustomers},
            {"Contract list.csv", "Contract ID,Account ID,Start date,End date,ARR,Currency,Notice date\n"
                                  "A1,A,2026-01-01,2026-12-31,1000,USD,2026-11-30\n"},
            { "Health.csv",
              "Account ID,Day,Health\nA,2026-11-02,Amber\n" }});
    EXPECT_EQ(inBand("green", kSunday), 1'000) << "amber health alone: 1";
    import({{ "Task.csv", kSalesCall }});
    EXPECT_EQ(inBand("amber", kSunday), 1'000) << "a call is no meeting: 2";
}

TEST_F(CustomerCase, TicketsAreHeldAgainstThoseOfAllCustomers) {
    std::string accounts = "Id,Name,OwnerId,Type,Website\n";
    std::string contracts = "Contract ID,Account ID,Start date,End date,ARR,Currency\n";
    std::string health = "Account ID,Day,Health\n";
    std::string tickets = "Ticket ID,Account ID,Severity,Status,Opened,Closed\n";
    for (int i = 1; i <= 20; ++i) {
        const std::string id = "A" + std::to_string(i);
        accounts += id + "," + id + ",,Customer,a" + std::to_string(i) + ".example\n";
        contracts += "C" + id + "," + id + ",2026-01-01,2026-12-31,100,USD\n";
        health += id + ",2026-10-05,Amber\n";
        for (int ticket = 1; i <= 2 && ticket <= 3; ++ticket)
            tickets += "T" + id + std::to_string(ticket) + "," + id + ",Sev 3,Open,2026-08-03T10:00:00Z,\n";
    }
    import({{"Account.csv", accounts}, {"Contract list.csv", contracts}, {"Health.csv", health}, {
                "Tickets.csv",
                tickets
            }});
    // Two of twenty have three open tickets each, more than nine in ten: amber health 1 and tickets 1.
    EXPECT_EQ(inBand("amber", kSunday), 200);
    EXPECT_EQ(inBand("green", kSunday), 1'800);
}

TEST_F(CustomerCase, TicketsAreCountedAtTheStartOfTheFiscalQuarter) {
    import({{"Account.csv", kCustomers},
            {"Contract list.csv", "Contract ID,Account ID,Start date,End date,ARR,Currency\n"
                                  "A1,A,2026-01-01,2026-12-31,1000,USD\n"},
            {"Health.csv", "Account ID,Day,Health\nA,2026-10-05,Amber\n"},
            { "Tickets.csv",
              "Ticket ID,Account ID,Severity,Status,Opened,Closed\n"
              "T1,A,Sev 3,Open,2026-10-12T10:00:00Z,\nT2,A,Sev 3,Open,2026-10-12T10:00:00Z,\n" }});
    EXPECT_EQ(inBand("amber", kSunday), 1'000) << "two tickets, none of them open on 1 October";
    publish(
        {store::Subject::Model,
         {{"model.toml", replaced(workspace->modelDocument().text, "start_month = 1", "start_month = 2")}}},
        signedBy("Ann"));
    EXPECT_EQ(inBand("green", kSunday), 1'000) << "both were open on 1 November, when the quarter began";
    expectVerified();
}

TEST_F(CustomerCase, ASilentChampionIsNoMissingSignal) {
    const std::vector<std::pair<std::string, std::string>> tables{
        {"Account.csv", kCustomers},
        {"Contract list.csv", "Contract ID,Account ID,Start date,End date,ARR,Currency\n"
                              "A1,A,2026-01-01,2026-12-31,1000,USD\nB1,B,2026-01-01,2026-12-31,1000,USD\n"},
        {"Health.csv",
         "Account ID,Day,Health,Whitespace\nA,2026-11-02,Green,true\nB,2026-11-02,Green,true\n"}};
    import(tables);
    const kpi::Point before = week("exp_ready", kSunday);
    EXPECT_EQ(before.excluded, 2) << "two known signals each";
    EXPECT_EQ(before.value, std::nullopt);
    import(
        {{ "Task.csv",
           "Id,WhatId,AccountId,OwnerId,Status,TaskSubtype,CallType,CreatedDate,CompletedDateTime\n"
           "1,B,B,u1,Completed,Call,Inbound,2026-11-10T12:00:00.000Z,2026-11-10T12:00:00.000Z\n" }});
    expectShare("exp_ready", kSunday, 1, 2);
    EXPECT_EQ(week("exp_ready", kSunday).excluded, 0);
}

TEST_F(CustomerCase, MergedAccountsAreOneLogo) {
    import({{"Account.csv", "Id,Name,OwnerId,Website,MasterRecordId,IsDeleted\n"
                            "A,Alder,,alder.example,B,true\nB,Birch,,birch.example,,false\n"},
            { "Opportunity.csv",
              std::string(kDealColumns) +
                  "1,One,A,Closed Won,10,2026-09-01,2026-10-30,true,true,New Business,\n"
                  "2,Two,B,Closed Won,10,2026-09-01,2026-11-10,true,true,New Business,\n" }});
    EXPECT_EQ(week("logos_new", makeDay(2026, 11, 1)).value, 1);
    EXPECT_EQ(week("logos_new", kSunday).value, 0);
}

TEST_F(CustomerCase, OfTwoDealsOfOneDayTheNewOneIsTheLogo) {
    import(
        {{"Account.csv", kCustomers},
         { "Opportunity.csv",
           std::string(kDealColumns) + "1,More,A,Closed Won,10,2026-09-01,2026-11-10,true,true,Upsell,\n"
                                       "2,New,A,Closed Won,10,2026-09-01,2026-11-10,true,true,New Business,\n"
                                       "3,New,B,Closed Won,10,2026-09-01,2026-11-11,true,true,New Business,\n"
                                       "4,More,B,Closed Won,10,2026-09-01,2026-11-11,true,true,Upsell,\n" }});
    EXPECT_EQ(week("logos_new", kSunday).value, 2) << "in whichever order they are read";
}

TEST_F(CustomerCase, ARegistrationThatRanOutInfluenced) {
    import({{"Account.csv", kCustomers},
            {"Opportunity.csv", std::string(kDealColumns) +
                                    "1,One,A,Demo,100,2026-11-02,2026-12-01,false,false,New Business,\n"
                                    "2,Two,B,Demo,200,2026-11-02,2026-12-01,false,false,New Business,\n"},
            { "Registrations.csv",
              "Registration ID,Partner ID,Account ID,Submitted,Approved,Expires,Status\n"
              "R1,P,A,2026-10-12T12:00:00Z,2026-10-12T12:00:00Z,2026-10-26,Approved\n"
              "R2,P,B,2026-10-12T12:00:00Z,2026-10-12T12:00:00Z,2026-12-31,Approved\n" }});
    EXPECT_EQ(week("partner_influenced", kSunday).value, 100);
    EXPECT_EQ(week("partner_sourced", kSunday).value, 200);
}

TEST_F(CustomerCase, WhatIsTaggedAfterTheCloseGivesNoCredit) {
    import({{ "Opportunity.csv",
              std::string(kDealColumns) +
                  "1,Won,,Closed Won,100,2026-10-05,2026-10-20,true,true,New Business,Web\n"
                  "2,Open,,Demo,20,2026-10-05,2026-12-01,false,false,New Business,Web\n" }},
           makeDay(2026, 11, 8));
    import(
        {{ "Opportunity.csv",
           std::string(kDealColumns) +
               "1,Won,,Closed Won,100,2026-10-05,2026-10-20,true,true,New Business,Partner\n"
               "2,Open,,Closed Won,20,2026-10-05,2026-11-10,true,true,New Business,Partner\n" }});
    // The first was known as won under its own source; the second may have been tagged before it was won.
    EXPECT_EQ(week("partner_sourced", kSunday).value, 20);
    import({{ "Opportunity.csv",
              std::string(kDealColumns) +
                  "1,Won,,Closed Won,100,2026-10-05,2026-10-20,true,true,New Business,Partner\n"
                  "2,Open,,Closed Won,20,2026-10-05,2026-11-10,true,true,New Business,Web\n" }},
           makeDay(2026, 11, 22));
    EXPECT_EQ(week("partner_sourced", makeDay(2026, 11, 22)).value, 20) << "nor does it take credit away";
    expectVerified();
}

TEST_F(CustomerCase, AClosingByStatusAloneAndARenamedStageDoNotMoveTheClose) {
    const auto exported = [](const char* stage, const char* status, const char* source) {
        return "Deal - ID,Deal - Title,Deal - Pipeline,Deal - Stage,Deal - Status,Deal - Value,Deal - "
               "Currency,"
               "Deal - Won time,Deal - Deal created,Deal - Source channel\n"
               "7,Seven,M," +
               std::string(stage) + "," + status + ",1000,USD," +
               (status == std::string("Won") ? "2026-11-05" : "") + ",2026-10-05," + source + "\n";
    };
    import({{ "deals.csv", exported("Proposal", "Open", "Web") }}, makeDay(2026, 11, 1));
    // Won in its stage, and tagged in the same export: it may have been tagged before it was won.
    import({{ "deals.csv", exported("Proposal", "Won", "Partner") }}, kSunday);
    const Day october = makeDay(2026, 10, 11);
    EXPECT_EQ(week("partner_sourced", october).value, 1000);
    // Somebody renames the stage and takes the tag away: both came after the close.
    import({{ "deals.csv", exported("Offer", "Won", "Web") }}, makeDay(2026, 11, 22));
    EXPECT_EQ(week("partner_sourced", october).value, 1000);
    expectVerified();
}

TEST_F(CustomerCase, AClosedStageThatIsRenamedClosesNothingAgain) {
    const auto deals = [](const char* stage, const char* source) {
        return "Id,Name,StageName,Amount,CreatedDate,CloseDate,Type,LeadSource\n"
               "1,Won," +
               std::string(stage) + ",100,2026-10-05,2026-10-20,New Business," + source + "\n";
    };
    import({{ "Opportunity.csv", deals("Closed Won", "Web") }}, makeDay(2026, 11, 8));
    import({{ "Opportunity.csv", deals("Won", "Partner") }});
    EXPECT_EQ(week("partner_sourced", makeDay(2026, 10, 11)).value, 0) << "the tag came after the close";
    expectVerified();
}

} // namespace gtm
