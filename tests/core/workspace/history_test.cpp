// SPDX-License-Identifier: GPL-3.0-only
// Where a CRM exports its own history, that history wins over the comparison of imports, and no change counts
// twice. Every case is small enough to be worked out by hand.
#include "tests/support/import_case.h"

namespace gtm {

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;
using Lines = std::vector<std::string>;

struct History : test::ImportCase {
    void import(Day asOf, const Files& files) {
        const auto report = ImportCase::import(files, asOf);
        for (const auto& file : report.files) {
            EXPECT_TRUE(file.recognised()) << file.path;
            EXPECT_EQ(file.rejected, 0) << file.path << ' ' << file.entity;
        }
    }
    void TearDown() override { expectVerified(); }
    Lines visits() const {
        return rows(
            "SELECT stage, date(entered_on * 86400, 'unixepoch') FROM stage_visit ORDER BY deal, seq");
    }
    Lines owners(const std::string& object) const {
        return rows("SELECT coalesce(owner, '-'), coalesce(date(from_on * 86400, 'unixepoch'), '') FROM "
                    "owner_span WHERE object = '" +
                    object + "' ORDER BY record, seq");
    }
    Lines amounts() const {
        return rows("SELECT coalesce(amount, '-'), date(from_on * 86400, 'unixepoch') FROM open_span WHERE "
                    "date(from_on * 86400, 'unixepoch') < '2027' ORDER BY deal, from_on");
    }
};

std::string deal(const std::string& stage, const std::string& more = {}, const std::string& moreHead = {}) {
    return "Id,Name,StageName,CreatedDate" + moreHead + "\nd1,Rollout," + stage + ",2026-09-01T08:00:00Z" +
           more + "\n";
}
const std::string kStageRows = "Id,OpportunityId,StageName,CreatedDate\n";
const std::string kFieldRows = "Id,OpportunityId,Field,OldValue,NewValue,CreatedDate\n";
const std::string kLeadRows = "Id,Company,Status,OwnerId,CreatedDate\n";
const std::string kLeadFieldRows = "Id,LeadId,Field,OldValue,NewValue,CreatedDate\n";

const Day kFourth = makeDay(2026, 10, 4), kEleventh = makeDay(2026, 10, 11),
          kEighteenth = makeDay(2026, 10, 18), kTwentyFifth = makeDay(2026, 10, 25);

} // namespace

TEST_F(History, AStageChangeThatBothTellCountsOnceOnTheDayOfTheVendor) {
    import(kFourth, {{ "Opportunity.csv", deal("Discovery") }});
    import(kEleventh, {{ "Opportunity.csv", deal("Proposal") }});
    EXPECT_EQ(visits(), (Lines{"Discovery 2026-09-01", "Proposal 2026-10-11"})) << "all that imports show";
    import(kEleventh,
           {{ "OpportunityHistory.csv",
              kStageRows + "h1,d1,Discovery,2026-09-01T08:00:00Z\n"
                           "h2,d1,Proposal,2026-10-07T09:30:00Z\n" }});
    EXPECT_EQ(visits(), (Lines{"Discovery 2026-09-01", "Proposal 2026-10-07"}));
    EXPECT_EQ(rows("SELECT stage_events FROM deal"), Lines{"2"});
}

TEST_F(History, WhatImportsShowBehindTheNewestHistoryStays) {
    import(kFourth, {{"Opportunity.csv", deal("Discovery")},
                     { "OpportunityHistory.csv",
                       kStageRows + "h1,d1,Discovery,2026-09-01T08:00:00Z\n" }});
    import(kEleventh, {{ "Opportunity.csv", deal("Proposal") }});
    import(kEighteenth, {{ "Opportunity.csv", deal("Negotiation") }});
    EXPECT_EQ(visits(), (Lines{"Discovery 2026-09-01", "Proposal 2026-10-11", "Negotiation 2026-10-18"}));
    // The history comes up to the eleventh: the move of that week is the vendor's, the later one stays.
    import(kEighteenth,
           {{ "OpportunityHistory.csv",
              kStageRows + "h2,d1,Proposal,2026-10-08T09:30:00Z\n"
                           "h9,d2,Proposal,2026-10-11T20:00:00Z\n" }});
    EXPECT_EQ(visits(), (Lines{"Discovery 2026-09-01", "Proposal 2026-10-08", "Negotiation 2026-10-18"}));
}

TEST_F(History, AMoveOfWhichTheVendorKnowsMoreIsNotShownAgain) {
    import(kFourth, {{ "Opportunity.csv", deal("Discovery") }});
    // Between two exports the deal went through Demo; the newest history is older than the export.
    import(kEleventh, {{"Opportunity.csv", deal("Proposal")},
                       { "OpportunityHistory.csv",
                         kStageRows + "h1,d1,Discovery,2026-09-01T08:00:00Z\n"
                                      "h2,d1,Demo,2026-10-05T08:00:00Z\n"
                                      "h3,d1,Proposal,2026-10-06T08:00:00Z\n" }});
    EXPECT_EQ(visits(), (Lines{"Discovery 2026-09-01", "Demo 2026-10-05", "Proposal 2026-10-06"}));
}

TEST_F(History, ImportsTellWhatWasBeforeTheFirstRecordedChange) {
    import(kFourth, {{ "Opportunity.csv", deal("Discovery") }});
    import(kEleventh, {{ "Opportunity.csv", deal("Demo") }});
    // Field tracking was switched on in the week after.
    import(kTwentyFifth, {{"Opportunity.csv", deal("Proposal")},
                          { "OpportunityFieldHistory.csv",
                            kFieldRows + "f1,d1,StageName,Demo,Proposal,2026-10-20T10:00:00Z\n" }});
    EXPECT_EQ(visits(), (Lines{"Discovery 2026-09-01", "Demo 2026-10-11", "Proposal 2026-10-20"}));
}

TEST_F(History, HubSpotDatesEnteredWinOverTheImports) {
    const auto csv = [](const std::string& stage, const std::string& proposal) {
        return "\"Record ID\",\"Deal Name\",\"Deal Stage\",\"Create Date\",\"Date entered \"\"Discovery "
               "(Sales "
               "Pipeline)\"\"\",\"Date entered \"\"Proposal (Sales Pipeline)\"\"\"\n\"1\",\"Rollout\",\"" +
               stage + "\",\"2026-09-01 08:00\",\"2026-09-01 08:00\",\"" + proposal + "\"\n";
    };
    import(kFourth, {{ "hubspot-crm-exports-deals.csv", csv("Discovery", "") }});
    import(kEleventh, {{ "hubspot-crm-exports-deals.csv", csv("Proposal", "2026-10-06 12:15") }});
    EXPECT_EQ(visits(), (Lines{"Discovery 2026-09-01", "Proposal 2026-10-06"}));
    EXPECT_EQ(rows("SELECT stage_events FROM deal"), Lines{"2"});
}

TEST_F(History, HubSpotPropertyHistoryTellsStagesOwnersAmountsAndCloseDates) {
    import(kTwentyFifth,
           {{"hubspot-crm-exports-deals.csv",
             "\"Record ID\",\"Deal Name\",\"Deal Stage\",\"Create Date\",\"Amount\",\"Close Date\",\"Deal "
             "owner\"\n\"1\",\"Rollout\",\"Proposal\",\"2026-09-01 08:00\",\"900.0\",\"2026-12-31 "
             "00:00\",\"Bob\"\n"},
            { "deal_property_history.csv",
              "deal_id,name,value,timestamp,source\n"
              "1,dealstage,Proposal,2026-10-06T12:15:00Z,CRM_UI\n"
              "1,dealstage,Discovery,2026-09-01T08:00:00Z,CRM_UI\n"
              "1,hubspot_owner_id,Bob,2026-10-08T08:00:00Z,CRM_UI\n"
              "1,hubspot_owner_id,Ann,2026-09-01T08:00:00Z,CRM_UI\n"
              "1,amount,900,2026-10-02T08:00:00Z,CRM_UI\n"
              "1,amount,500,2026-09-01T08:00:00Z,CRM_UI\n"
              "1,closedate,2026-12-31T00:00:00Z,2026-10-02T08:00:00Z,CRM_UI\n"
              "1,closedate,2026-09-20T00:00:00Z,2026-09-01T08:00:00Z,CRM_UI\n"
              "1,dealname,Rollout,2026-09-01T08:00:00Z,CRM_UI\n" }});
    EXPECT_EQ(visits(), (Lines{"Discovery 2026-09-01", "Proposal 2026-10-06"}));
    EXPECT_EQ(owners("opportunity"), (Lines{"- ", "Ann 2026-09-01", "Bob 2026-10-08"}));
    EXPECT_EQ(rows("SELECT amount, past_due, date(from_on * 86400, 'unixepoch') FROM open_span WHERE stage = "
                   "'Discovery'"),
              (Lines{"50000 0 2026-09-01", "50000 1 2026-09-21", "90000 0 2026-10-02"}));
    EXPECT_EQ(rows("SELECT amount_created FROM deal"), Lines{"50000"});
}

TEST_F(History, FieldHistoryTellsAmountsCloseDatesAndForecastCategories) {
    const std::string head = ",Amount,CloseDate,ForecastCategory,CurrencyIsoCode,IsClosed";
    import(kFourth, {{ "Opportunity.csv", deal("Discovery", ",700,2026-12-31,Pipeline,JPY,false", head) }});
    import(kEleventh, {{ "Opportunity.csv", deal("Discovery", ",900,2026-12-31,Pipeline,JPY,false", head) }});
    EXPECT_EQ(amounts(), (Lines{"700 2026-09-01", "700 2026-10-02", "900 2026-10-11"}))
        << "an import shows the amount, past the limit of the stage from the second of October on";
    import(kEleventh,
           {{ "OpportunityFieldHistory.csv",
              kFieldRows + "f1,d1,Amount,500.0,700.0,2026-09-15T10:00:00Z\n"
                           "f2,d1,Amount,700.0,900.0,2026-10-08T10:00:00Z\n"
                           "f3,d1,CloseDate,2026-09-20,2026-12-31,2026-10-02T10:00:00Z\n"
                           "f4,d1,ForecastCategoryName,Omitted,Pipeline,2026-09-16T10:00:00Z\n"
                           "f5,d1,Amount,900.0,bad,2026-10-09T10:00:00Z\n" }});
    EXPECT_EQ(amounts(), (Lines{"500 2026-09-01", "700 2026-09-15", "700 2026-09-21", "700 2026-10-02",
                                "900 2026-10-08"}));
    EXPECT_EQ(rows("SELECT amount_created, omitted_at_creation FROM deal"), Lines{"500 1"});
    EXPECT_EQ(rows("SELECT date(from_on * 86400, 'unixepoch') FROM open_span WHERE past_due = 1").front(),
              "2026-09-21");
    // Later than the newest history: what the next import shows is added.
    import(kEighteenth,
           {{ "Opportunity.csv",
              deal("Discovery", ",950,2026-12-31,Pipeline,JPY,false", head) }});
    EXPECT_EQ(amounts().back(), "950 2026-10-18");
    EXPECT_EQ(amounts().size(), 6U);
}

TEST_F(History, AmountsWithoutACurrencyAreInThatOfTheirDeal) {
    const std::string deals = "Id,Name,StageName,Amount,CurrencyIsoCode,CloseDate,CreatedDate,IsClosed\n";
    const Files yen{{"Opportunity.csv",
                     deals + "d1,Rollout,Proposal,1000000,JPY,2026-12-31,2026-09-01T08:00:00Z,false\n"},
                    {"OpportunityHistory.csv", "Id,OpportunityId,StageName,Amount,CreatedDate\n"
                                               "h1,d1,Discovery,800000,2026-09-01T08:00:00Z\n"
                                               "h2,d1,Proposal,1000000,2026-09-15T08:00:00Z\n"}};
    import(kFourth, yen);
    EXPECT_EQ(amounts().front(), "800000 2026-09-01");
    EXPECT_EQ(amounts().back().substr(0, 8), "1000000 ");
    EXPECT_EQ(rows("SELECT amount_created FROM deal"), Lines{"800000"});
    import(kEleventh,
           {{ "Opportunity.csv",
              "Id,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed\n"
              "d1,Rollout,Proposal,1000000,2026-12-31,2026-09-01T08:00:00Z,"
              "false\n" }});
    EXPECT_EQ(rows("SELECT amount, currency FROM opportunity"), Lines{"1000000 JPY"});
    EXPECT_EQ(amounts().back().substr(0, 8), "1000000 ");
    import(kEighteenth,
           {{ "Opportunity.csv",
              "Id,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed\n"
              "d1,Rollout,Proposal,1000000.50,2026-12-31,"
              "2026-09-01T08:00:00Z,false\n" }});
    EXPECT_EQ(rows("SELECT amount FROM opportunity"), Lines{"1000001"});
    EXPECT_EQ(rows("SELECT column_name, value, rows FROM finding WHERE code = 'rounded'"),
              Lines{"Amount 1000000.5 1"});
}

TEST_F(History, AmountsKeepTheirCentsInAStoreWhoseCurrencyHasNone) {
    OpenOptions options;
    options.zone = "UTC";
    options.currency = "JPY";
    auto opened = Workspace::open(folder / "store.gtm", options);
    ASSERT_TRUE(opened);
    workspace.emplace(std::move(*opened));
    import(kFourth,
           {{"Opportunity.csv", "Id,Name,StageName,Amount,CurrencyIsoCode,CloseDate,CreatedDate,IsClosed\n"
                                "d1,Rollout,Proposal,1000.50,USD,2026-12-31,2026-09-01T08:00:00Z,false\n"
                                "d2,Ausbau,Proposal,3000,JPY,2026-12-31,2026-09-01T08:00:00Z,false\n"},
            { "OpportunityHistory.csv",
              "Id,OpportunityId,StageName,Amount,CreatedDate\n"
              "h1,d1,Discovery,800.25,2026-09-01T08:00:00Z\n"
              "h2,d1,Proposal,1000.50,2026-09-15T08:00:00Z\n"
              "h3,d2,Proposal,3000,2026-09-01T08:00:00Z\n" }});
    EXPECT_EQ(
        rows("SELECT amount_created FROM deal JOIN opportunity ON opportunity.rid = deal.rid ORDER BY id"),
        (Lines{"80025", "3000"}));
    EXPECT_EQ(rows("SELECT amount, currency FROM stage_history ORDER BY id"),
              (Lines{"80025 XXX", "100050 XXX", "300000 XXX"}));
}

TEST_F(History, OwnersOfDealsFollowTheFieldHistory) {
    const Files users{{"User.csv", "Id,Username,Name,IsActive,Email\n0051,ann,Ann,true,\n0052,bob,Bob,true,\n"
                                   "0053,cyd,Cyd,true,\n"}};
    import(kFourth, {users[0], { "Opportunity.csv", deal("Discovery", ",0051", ",OwnerId") }});
    import(kEleventh, {{ "Opportunity.csv", deal("Discovery", ",0052", ",OwnerId") }});
    EXPECT_EQ(owners("opportunity"), (Lines{"Ann ", "Bob 2026-10-11"}));
    // Each change is written twice within one second, with names and with ids.
    import(kEleventh,
           {{ "OpportunityFieldHistory.csv",
              kFieldRows + "f1,d1,Owner,Ann,Robert,2026-10-06T10:00:00Z\n"
                           "f2,d1,Owner,0051,0052,2026-10-06T10:00:00Z\n" }});
    EXPECT_EQ(owners("opportunity"), (Lines{"Ann ", "Bob 2026-10-06"}));
    import(kEighteenth, {{ "Opportunity.csv", deal("Discovery", ",0053", ",OwnerId") }});
    EXPECT_EQ(owners("opportunity"), (Lines{"Ann ", "Bob 2026-10-06", "Cyd 2026-10-18"}));
}

TEST_F(History, TwoChangesOfOwnerWithinOneSecondFollowEachOther) {
    import(kFourth,
           {{"User.csv", "Id,Username,Name,IsActive,Email\n00G1,queue,Queue,true,\n0051,ann,Ann,true,\n"
                         "0052,bob,Bob,true,\n"},
            {"Lead.csv", kLeadRows + "00Q1,Acme,Open,0052,2026-09-01T08:00:00Z\n"
                                     "00Q2,Blue,Open,Bob,2026-09-01T08:00:00Z\n"},
            { "LeadHistory.csv",
              kLeadFieldRows + "l1,00Q1,Owner,00G1,0051,2026-10-01T10:00:00Z\n"
                               "l2,00Q1,Owner,0051,0052,2026-10-01T10:00:00Z\n"
                               "l3,00Q1,Owner,Queue,Ann,2026-10-01T10:00:00Z\n"
                               "l4,00Q1,Owner,Ann,Bob,2026-10-01T10:00:00Z\n"
                               "l5,00Q2,Owner,Queue,Ann,2026-10-01T10:00:00Z\n"
                               "l6,00Q2,Owner,Ann,Bob,2026-10-01T10:00:00Z\n" }});
    EXPECT_EQ(owners("lead"), (Lines{"Queue ", "Ann 2026-10-01", "Bob 2026-10-01", "Queue ", "Ann 2026-10-01",
                                     "Bob 2026-10-01"}));
}

TEST_F(History, TheOrderInWhichRowsCameDoesNotTellTheOrderOfASecond) {
    const std::string at = ",2026-10-01T10:00:00Z\n", leads = kLeadRows +
                                                              "00Q1,Acme,SQL,0052,2026-09-01T08:00:00Z\n"
                                                              "00Q2,Blue,Open,Bob,2026-09-01T08:00:00Z\n";
    import(kFourth,
           {{"User.csv", "Id,Username,Name,IsActive,Email\n0051,ann,Ann,true,\n0052,bob,Bob,true,\n"},
            {"Lead.csv", leads},
            { "LeadHistory.csv",
              kLeadFieldRows + "l1,00Q1,Owner,Queue,Ann" + at + "l2,00Q1,Owner,0051,0052" + at +
                  "l3,00Q2,Owner,Ann,Bob" + at + "l4,00Q1,Status,MQL,SQL" + at }});
    import(kFourth,
           {{ "LeadHistory.csv",
              kLeadFieldRows + "l5,00Q1,Owner,Ann,Bob" + at + "l6,00Q1,Owner,00G1,0051" + at +
                  "l7,00Q2,Owner,Queue,Ann" + at + "l8,00Q1,Status,Open,MQL" + at }});
    EXPECT_EQ(owners("lead"), (Lines{"00G1 ", "Ann 2026-10-01", "Bob 2026-10-01", "Queue ", "Ann 2026-10-01",
                                     "Bob 2026-10-01"}));
    EXPECT_EQ(rows("SELECT coalesce(date(reached_on * 86400, 'unixepoch'), '-') FROM lead_step WHERE step = "
                   "'lead_to_mql' ORDER BY person"),
              (Lines{"2026-10-01", "-"}))
        << "it came as a lead, not as an MQL";
}

TEST_F(History, AStateMayBeLeftTwiceWithinOneSecond) {
    const std::string at = ",2026-10-01T10:00:00Z\n";
    import(kFourth,
           {{"User.csv", "Id,Username,Name,IsActive,Email\n00G1,queue,Queue,true,\n0051,ann,Ann,true,\n"
                         "0052,abe,Abe,true,\n"},
            {"Lead.csv", kLeadRows + "00Q1,Acme,Open,0052,2026-09-01T08:00:00Z\n"},
            { "LeadHistory.csv",
              kLeadFieldRows + "l1,00Q1,Owner,Queue,Abe" + at + "l2,00Q1,Owner,Ann,Queue" + at +
                  "l3,00Q1,Owner,Queue,Ann" + at }});
    EXPECT_EQ(owners("lead"), (Lines{"Queue ", "Ann 2026-10-01", "Queue 2026-10-01", "Abe 2026-10-01"}));
}

TEST_F(History, ARowWithOneUnknownIdIsARowOfIds) {
    // The queue is no exported user; the row with names comes first.
    import(kFourth, {{"User.csv", "Id,Username,Name,IsActive,Email\n0051,ann,Ann,true,\n"},
                     {"Lead.csv", kLeadRows + "00Q1,Acme,Open,00G1,2026-09-01T08:00:00Z\n"},
                     { "LeadHistory.csv",
                       kLeadFieldRows + "l1,00Q1,Owner,Ann,A queue,2026-10-01T10:00:00Z\n"
                                        "l2,00Q1,Owner,0051,00G1,2026-10-01T10:00:00Z\n" }});
    EXPECT_EQ(owners("lead"), (Lines{"Ann ", "00G1 2026-10-01"}));
}

TEST_F(History, StatusesAndOwnersOfLeadsGoOnBehindTheLeadHistory) {
    const std::string lead = "00Q1,Acme,";
    import(kFourth, {{ "Lead.csv", kLeadRows + lead + "Open,ann,2026-09-01T08:00:00Z\n" }});
    import(kEleventh, {{ "Lead.csv", kLeadRows + lead + "MQL,bob,2026-09-01T08:00:00Z\n" }});
    import(kEleventh,
           {{ "LeadHistory.csv",
              kLeadFieldRows + "l1,00Q1,Status,Open,MQL,2026-10-05T10:00:00Z\n"
                               "l2,00Q1,Owner,ann,bob,2026-10-06T10:00:00Z\n" }});
    import(kEighteenth, {{ "Lead.csv", kLeadRows + lead + "SQL,cyd,2026-09-01T08:00:00Z\n" }});
    EXPECT_EQ(owners("lead"), (Lines{"ann ", "bob 2026-10-06", "cyd 2026-10-18"}));
    EXPECT_EQ(
        rows("SELECT step, date(entered_on * 86400, 'unixepoch'), date(reached_on * 86400, 'unixepoch') "
             "FROM lead_step ORDER BY step"),
        (Lines{"accepted 2026-10-18 ", "lead_to_mql 2026-09-01 2026-10-05",
               "mql_to_sql 2026-10-05 2026-10-18", "sql_to_opp 2026-10-18 "}));
}

TEST_F(History, HubSpotContactsAreUnassignedUntilTheirOwnerIsAssigned) {
    import(kEighteenth,
           {{ "contacts.csv",
              "\"Record ID\",\"First Name\",\"Email\",\"Lifecycle Stage\",\"Contact owner\",\"Owner "
              "assigned date\",\"Create Date\"\n"
              "\"5\",\"Ann\",\"ann@acme.example\",\"Lead\",\"Jane Roe\",\"2026-10-07 "
              "09:30\",\"2026-10-05 08:00\"\n"
              "\"6\",\"Bob\",\"bob@acme.example\",\"Lead\",\"\",\"\",\"2026-10-06 08:00\"\n" }});
    EXPECT_EQ(owners("lead"), (Lines{"- ", "Jane Roe 2026-10-07", "- "}));
    EXPECT_EQ(rows("SELECT person, minutes FROM assignment"), Lines{"1 2970.0"});
}

TEST_F(History, OwnerChangesTellLeadsFromContactsOfTheSameId) {
    // One CRM with leads and contacts, one with contacts only; the changes come from beside both.
    import(kEighteenth, {{"Lead.csv", kLeadRows + "7,Acme,Open,ann,2026-09-01T08:00:00Z\n"},
                         {"Contact.csv", "Id,LastName,Email,OwnerId,CreatedDate\n7,Ray,ray@acme.example,bob,"
                                         "2026-09-01T08:00:00Z\n"},
                         {"people.csv", "Person - ID,Person - Name,Person - Owner,Person - Creation date\n"
                                        "8,Cyd,Eve,2026-09-01 08:00:00\n"},
                         { "owners.csv",
                           "Change ID,Object,Record ID,Old owner,New owner,Changed\n"
                           "1,Contact,7,bob,cyd,2026-10-05 08:00\n"
                           "2,Lead,7,ann,dan,2026-10-06 08:00\n"
                           "3,Contact,8,Eve,Fay,2026-10-07 08:00\n" }});
    EXPECT_EQ(owners("lead"),
              (Lines{"ann ", "dan 2026-10-06", "Eve ", "Fay 2026-10-07", "bob ", "cyd 2026-10-05"}));
}

TEST_F(History, FieldChangesMayCallTheRecordADeal) {
    folder.write("profiles/tracked.toml", "name = \"tracked\"\nsource = \"salesforce\"\n"
                                          "[[mapping]]\nname = \"Tracked\"\nentity = \"field_history\"\n"
                                          "signature = [\"Track ID\", \"Kind\"]\n[mapping.columns]\n"
                                          "id = \"Track ID\"\nobject = \"Kind\"\nrecord_id = \"Record\"\n"
                                          "field = \"Field\"\nold_value = \"Before\"\nnew_value = \"After\"\n"
                                          "at = \"At\"\n");
    import(kEighteenth, {{"Opportunity.csv", deal("Discovery", ",900", ",Amount")},
                         { "tracked.csv",
                           "Track ID,Kind,Record,Field,Before,After,At\n"
                           "1,Deal,d1,Amount,500,900,2026-10-08T10:00:00Z\n"
                           "2,Quote,d1,Amount,1,2,2026-10-09T10:00:00Z\n" }});
    EXPECT_EQ(rows("SELECT amount_created FROM deal"), Lines{"50000"});
    EXPECT_EQ(amounts().back(), "90000 2026-10-08");
}

TEST_F(History, FieldHistoryReportsTellAmountsCloseDatesAndStagesAsTheirReaderWritesThem) {
    const std::string head =
        "Opportunity ID,Opportunity Name,Field / Event,Old Value,New Value,Edit Date,Stage\n";
    const auto row = [](const std::string& change, const std::string& at) {
        return "d1,Rollout," + change + "," + at + ",Proposal\n";
    };
    import(kEighteenth,
           {{"Opportunity.csv", deal("Proposal", ",900,2026-12-31", ",Amount,CloseDate")},
            { "field-history.csv",
              head + row("Created.,,", "9/1/2026") + row("Stage,Discovery,Proposal", "10/6/2026") +
                  row("Amount,\"USD 1,500.00\",\"USD 900.00\"", "10/8/2026") +
                  row("Close Date,9/5/2026,9/20/2026", "9/2/2026") +
                  row("Close Date,9/20/2026,12/31/2026", "10/13/2026") }});
    EXPECT_EQ(visits(), (Lines{"Discovery 2026-09-01", "Proposal 2026-10-06"}));
    EXPECT_EQ(rows("SELECT amount_created FROM deal"), Lines{"150000"});
    EXPECT_EQ(rows("SELECT amount, date(min(from_on) * 86400, 'unixepoch') FROM open_span GROUP BY amount"),
              (Lines{"90000 2026-10-08", "150000 2026-09-01"}));
    EXPECT_EQ(
        rows("SELECT date(min(from_on) * 86400, 'unixepoch'), date(max(to_on) * 86400, 'unixepoch') FROM "
             "open_span WHERE past_due = 1"),
        Lines{"2026-09-21 2026-10-13"});
}

} // namespace gtm
