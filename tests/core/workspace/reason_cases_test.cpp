// SPDX-License-Identifier: GPL-3.0-only
// Reasons of lost deals and rejected leads: what is not given, and what nobody can know.
#include "core/base/resources.h"
#include "core/report/sentence.h"
#include "tests/core/workspace/rules_case.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace gtm {
namespace {

using test::RulesCase;

const Day kReasonWeek = makeDay(2026, 11, 15);
const kpi::Filter kRejected{{"reason", {"rejected_no_reason"}}};

/// Three calls in the week after each lead came.
std::string threeCalls(const std::vector<std::string>& leads) {
    std::string text = "Id,WhoId,OwnerId,Subject,TaskSubtype,Status,IsClosed,CompletedDateTime,CreatedDate\n";
    for (const std::string& lead : leads)
        for (const char* day : {"11", "12", "13"})
            text += lead + day + "," + lead + ",u1,Call,Call,Completed,true,2026-09-" + day +
                    "T10:00:00Z,2026-09-" + day + "T10:00:00Z\n";
    return text;
}

struct ReasonCase : RulesCase {
    /// `column`: the header of the reasons, with its comma. `reasons`: of the two rejected leads, the same.
    void importLeads(const std::string& column, const std::string& first, const std::string& second,
                     Day asOf) {
        const std::string rest = ",Web form,u1,2026-09-10T10:00:00Z";
        import({{"Lead.csv", "Id,LastName,Company,Status,LeadSource,OwnerId,CreatedDate" + column +
                                 "\n00Ql1,One,Oak,Disqualified" + rest + first +
                                 "\n00Ql2,Two,Elm,Disqualified" + rest + second + "\n"},
                {"User.csv", "Id,Name,Email,IsActive\nu1,Ann,ann@example.com,true\n"},
                { "Task.csv",
                  threeCalls({"00Ql1", "00Ql2"}) }},
               asOf);
    }
    void expectUnknown(const char* when) const {
        const auto known = week("lead_leak", kReasonWeek);
        EXPECT_EQ(known.numerator, 0) << when << ": a rejection is a decision";
        EXPECT_EQ(known.denominator, 2) << when;
        EXPECT_EQ(week("lead_leak", kReasonWeek, kRejected).value, std::nullopt) << when;
        EXPECT_TRUE(week("lead_leak", kReasonWeek, kRejected).has(kpi::Flag::NeedsSource)) << when;
        expectVerified();
    }
};

} // namespace

TEST_F(ReasonCase, WhetherARejectionLacksItsReasonIsUnknownWhereNobodyGivesAny) {
    importLeads("", "", "", kReasonWeek);
    expectUnknown("no column");
    KpiRequest request;
    request.kpi = "lead_leak";
    request.week = kReasonWeek;
    request.filter = kRejected;
    EXPECT_EQ(report::missingText(workspace->kpi(request)->missing), "Needs rejection reason of leads");
    importLeads(",Disqualification_Reason__c", ",", ",", kReasonWeek);
    expectUnknown("an empty column");
    importLeads(",Disqualification_Reason__c", ",", ",Budget", kReasonWeek);
    const auto leak = week("lead_leak", kReasonWeek);
    EXPECT_EQ(leak.numerator, 1) << "the CRM keeps reasons, and the first lead has none";
    EXPECT_EQ(week("lead_leak", kReasonWeek, kRejected).numerator, 1);
    expectVerified();
    ASSERT_TRUE(workspace->undoImport());
    ASSERT_TRUE(workspace->reload());
    expectUnknown("taken back");
}

TEST_F(ReasonCase, ACrmThatKeepsNoReasonsIsNotJudgedByOneThatDoes) {
    folder.write(
        "profiles/other-leads.toml",
        "name = \"other-leads\"\nsource = \"other\"\nentity = \"lead\"\n[columns]\nid = \"Lead No\"\n"
        "name = \"Person\"\nstatus = \"State\"\nowner_name = \"Seller\"\ncreated = \"Came on\"\n");
    folder.write(
        "profiles/other-calls.toml",
        "name = \"other-calls\"\nsource = \"other\"\nentity = \"activity\"\n[columns]\n"
        "id = \"Call No\"\nperson_id = \"Lead No\"\nowner_name = \"Seller\"\ncompleted = \"Called on\"\n"
        "[defaults]\nkind = \"call\"\nis_closed = \"true\"\n");
    importLeads(",Disqualification_Reason__c", ",", ",Budget", kReasonWeek);
    import({{"leads.csv", "Lead No,Person,State,Seller,Came on\n1,Three,Rejected,Bob,2026-09-10\n"
                          "2,Four,Rejected,Bob,2026-09-10\n"},
            { "calls.csv",
              "Call No,Lead No,Seller,Called on\n1,1,Bob,2026-09-11\n2,1,Bob,2026-09-12\n"
              "3,1,Bob,2026-09-13\n4,2,Bob,2026-09-11\n" }});
    const auto leak = week("lead_leak", kReasonWeek);
    EXPECT_EQ(leak.denominator, 4);
    EXPECT_EQ(leak.numerator, 1) << "of the other CRM nobody can tell";
    EXPECT_EQ(week("lead_leak", kReasonWeek, kRejected).numerator, 1);
    expectVerified();
}

TEST_F(ReasonCase, AnMqlThatWasTurnedDownWithoutAReasonCountsAndIsMarked) {
    const auto imported = [&](const std::string& reason) {
        const std::string rest = ",Web form,u1,2026-10-20T09:00:00Z,";
        import(
            {{"Lead.csv", "Id,LastName,Company,Status,LeadSource,OwnerId,CreatedDate,"
                          "Disqualification_Reason__c\nl1,One,Oak,Disqualified" +
                              rest + "\nl2,Two,Elm,Disqualified" + rest + reason + "\nl3,Three,Fir,SAL" +
                              rest + "\n"},
             { "LeadHistory.csv",
               "Id,LeadId,Field,OldValue,NewValue,CreatedDate\n"
               "1,l1,Status,New,MQL,2026-10-27T10:00:00Z\n2,l1,Status,MQL,Disqualified,2026-10-28T10:00:00Z\n"
               "3,l2,Status,New,MQL,2026-10-27T10:00:00Z\n4,l2,Status,MQL,Disqualified,2026-10-28T10:00:00Z\n"
               "5,l3,Status,New,MQL,2026-10-27T10:00:00Z\n6,l3,Status,MQL,SAL,2026-10-28T10:00:00Z\n" }});
    };
    const auto marks = [&] {
        std::vector<std::string> parts;
        for (const report::RecordRow& row : records("lead_accept", kReasonWeek).rows)
            parts.push_back(row.part);
        std::ranges::sort(parts);
        return parts;
    };
    imported("Budget");
    EXPECT_EQ(week("lead_accept", kReasonWeek).numerator, 1);
    EXPECT_EQ(week("lead_accept", kReasonWeek).denominator, 3);
    EXPECT_THAT(marks(), testing::ElementsAre("", "", "rejected_no_reason"));
    expectVerified();
    imported("");
    EXPECT_EQ(week("lead_accept", kReasonWeek).denominator, 3);
    EXPECT_THAT(marks(), testing::ElementsAre("", "", "")) << "nobody gives reasons any more";
}

TEST_F(ReasonCase, DealsOfACrmWithoutLossReasonsAreNotLostWithoutOne) {
    const auto pipedrive = [&](const std::string& column) {
        return "Deal - ID,Deal - Title,Deal - Pipeline,Deal - Stage,Deal - Status,Deal - Value,Deal - "
               "Currency,"
               "Deal - Lost time,Deal - Deal created" +
               std::string(column.empty() ? "" : ",Deal - Lost reason") +
               "\n7,Seven,M,Demo,Lost,700,USD,2026-11-10,2026-09-01" + column +
               "\n8,Eight,M,Demo,Lost,800,USD,2026-11-11,2026-09-01" + column + "\n";
    };
    const auto coverage = [&] { return week("loss_reason_coverage", kReasonWeek); };
    const auto leaked = [&] { return week("pipe_leak", kReasonWeek, {{"reason", {"no_reason"}}}).numerator; };
    const std::string rest = ",true,false,New Business,";
    import({{"Opportunity.csv", "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type,"
                                "Loss_Reason__c\n1,A,Closed Lost,10,2026-09-01,2026-11-10" +
                                    rest + "Price\n2,B,Closed Lost,20,2026-09-01,2026-11-11" + rest + "\n"},
            {"Task.csv", "Id,WhatId,OwnerId,TaskSubtype,Status,IsClosed,CompletedDateTime,CreatedDate\n"
                         "t,1,u,Call,Completed,true,2026-11-01T10:00:00Z,2026-11-01T10:00:00Z\n"},
            { "deals.csv",
              pipedrive("") }});
    EXPECT_EQ(coverage().numerator, 1);
    EXPECT_EQ(coverage().denominator, 2) << "the other CRM was never asked";
    EXPECT_EQ(coverage().excluded, 2);
    EXPECT_EQ(week("loss_reason_share", kReasonWeek).denominator, 2);
    EXPECT_EQ(leaked(), 20);
    int left = 0;
    for (const report::RecordRow& row : records("loss_reason_coverage", kReasonWeek).rows)
        left += row.reason == "no_reasons_kept" ? 1 : 0;
    EXPECT_EQ(left, 2);
    expectVerified();

    import({{ "deals.csv", pipedrive(",") }});
    EXPECT_EQ(coverage().numerator, 1);
    EXPECT_EQ(coverage().denominator, 4) << "a column that nobody fills in is one";
    EXPECT_EQ(leaked(), 20) << "whether nobody had a reason for one of them nobody can tell";
    expectVerified();
    ASSERT_TRUE(workspace->undoImport());
    ASSERT_TRUE(workspace->reload());
    EXPECT_EQ(coverage().denominator, 2);
}

TEST_F(ReasonCase, AFilterOnAPartThatNobodyKnowsSaysWhatItNeeds) {
    import({{"Opportunity.csv", "Id,Name,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon,Type\n"
                                "1,A,Closed Lost,10,2026-09-01,2026-11-10,true,false,New Business\n"},
            { "Task.csv",
              "Id,WhatId,OwnerId,TaskSubtype,Status,IsClosed,CompletedDateTime,CreatedDate\n"
              "t,1,u,Call,Completed,true,2026-11-01T10:00:00Z,2026-11-01T10:00:00Z\n" }});
    const auto part = [&](const std::vector<std::string>& reasons) {
        return week("pipe_leak", kReasonWeek, {{"reason", reasons}});
    };
    EXPECT_TRUE(part({"no_reason"}).has(kpi::Flag::NeedsSource));
    EXPECT_TRUE(part({"no_reason", "no_decision"}).has(kpi::Flag::NeedsSource));
    EXPECT_EQ(part({"silent"}).numerator, 0);
    EXPECT_EQ(part({"no_reason", "silent"}).numerator, 0) << "what is known of it";
    EXPECT_TRUE(week("pipe_leak", kReasonWeek).value) << "the whole is known";
}

TEST(ToldFields, AnOlderStoreKeepsItsMarkWhereItCanMeanButOneSystem) {
    const auto told = [](const std::vector<std::string>& deals) {
        SQLite::Database store(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const auto run = [&](const std::string& step) { store.exec(resourceText("migrations/" + step)); };
        const auto steps = resourceNames("migrations");
        const auto own = std::ranges::find(steps, "0020_success_managers.sql");
        std::for_each(steps.begin(), own, run);
        store.exec("INSERT INTO source_system VALUES (1, 'one'), (2, 'two');"
                   "INSERT INTO batch (rid, started_at, as_of, program) VALUES (7, 0, 0, '');"
                   "INSERT INTO meta VALUES ('loss_reason_column', '1')");
        for (const std::string& deal : deals)
            store.exec("INSERT INTO opportunity (system, id, lost_reason, first_batch, batch, row_hash, "
                       "state_hash) VALUES (" +
                       deal + ", 7, 7, zeroblob(16), zeroblob(16))");
        run(*own);
        EXPECT_EQ(store.execAndGet("SELECT count(*) FROM meta").getInt(), 0);
        SQLite::Statement rows(store, "SELECT system, entity, field, first_batch FROM told_field");
        std::string text;
        while (rows.executeStep())
            text += rows.getColumn(0).getString() + ' ' + rows.getColumn(1).getString() + ' ' +
                    rows.getColumn(2).getString() + ' ' + rows.getColumn(3).getString() + '\n';
        return text;
    };
    EXPECT_EQ(told({"2, 'a', NULL", "2, 'b', NULL"}), "2 4 lost_reason 7\n")
        << "a column that nobody fills in";
    EXPECT_EQ(told({"1, 'a', 'Price'", "2, 'b', NULL"}), "1 4 lost_reason 7\n");
    EXPECT_EQ(told({"1, 'a', NULL", "2, 'b', NULL"}), "") << "the next import of either tells";
    EXPECT_EQ(told({}), "");
}

} // namespace gtm
