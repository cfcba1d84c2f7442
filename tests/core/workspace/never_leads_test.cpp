// SPDX-License-Identifier: GPL-3.0-only
// New leads counts contacts that never were a lead (1), and no other KPI of leads does.
#include "core/rules/model.h"
#include "tests/core/workspace/rules_case.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace gtm {
namespace {

constexpr Day kContactWeek = makeDay(2026, 11, 15), kLastWeek = makeDay(2026, 11, 8);

struct NeverLeads : test::RulesCase {
    static std::string leads(const std::string& rows) {
        return "Id,FirstName,LastName,Company,Email,Status,LeadSource,OwnerId,CreatedDate,IsConverted,"
               "ConvertedDate,ConvertedContactId,ConvertedOpportunityId\n" +
               rows;
    }
    static std::string contacts(const std::string& rows) {
        return "Id,FirstName,LastName,AccountId,Email,LeadSource,OwnerId,CreatedDate,MasterRecordId,"
               "IsDeleted\n" +
               rows;
    }
    /// The records of new leads, by type, id and, where it is left out, the reason.
    [[nodiscard]] std::vector<std::string> newLeads(const std::string& kpi, Day day) const {
        std::vector<std::string> lines;
        const report::RecordList list = records(kpi, day);
        EXPECT_TRUE(list.tiesOut());
        for (const report::RecordRow& row : list.rows)
            lines.push_back(row.recordType + ' ' + row.id + (row.reason.empty() ? "" : ": " + row.reason));
        return lines;
    }
    void take(std::string_view rule) {
        const auto joins = workspace->joins();
        for (const report::Join& join : *joins)
            if (join.rule == rule) {
                EXPECT_TRUE(workspace->setJoined(join.id, true).has_value());
            }
        ASSERT_TRUE(workspace->reload());
    }
};

const std::string kTwoUsers =
    "Id,Name,Email,IsActive\nu,Ann,ann@own.example,true\nv,Bob,bob@own.example,true\n";

} // namespace

TEST_F(NeverLeads, AreNewPeopleAndNoLeads) {
    OpenOptions options;
    options.zone = "UTC";
    options.currency = "USD";
    options.modelToml = rules::defaultModelText();
    const std::string domains = "domains = []\ntest_accounts = []";
    options.modelToml.replace(options.modelToml.find(domains), domains.size(),
                              "domains = [\"own.example\"]\ntest_accounts = [\"Trial\"]");
    workspace.emplace(std::move(*Workspace::open(folder / "store.gtm", options)));
    import(
        {{"User.csv", kTwoUsers},
         {"Account.csv", "Id,Name,BillingCountry,Type,Segment__c\n"
                         "a1,Oak,DE,Customer,Enterprise\na2,Trial,US,Other,SMB\n"},
         {"Lead.csv",
          leads("q1,A,One,Oak,one@oak.example,New,Web form,u,2026-11-10T10:00:00Z,false,,,\n"
                "q2,B,Two,Oak,two@oak.example,Converted,Web form,u,2026-11-10T10:00:00Z,true,2026-11-11,"
                "c1,\n")},
         {"Contact.csv", contacts("c1,B,Two,a1,new@oak.example,Web form,u,2026-11-11T10:00:00Z,,false\n"
                                  "c2,A,One,a1,ONE@oak.example,Web form,u,2026-11-12T10:00:00Z,,false\n"
                                  "c3,C,Three,a1,three@oak.example,Web form,v,2026-11-09T10:00:00Z,,false\n"
                                  "c4,C,Three,a1,three@oak.example,Web form,v,2026-11-13T10:00:00Z,,false\n"
                                  "c5,D,Four,,,,v,2026-11-13T10:00:00Z,,false\n"
                                  "c6,E,Five,a1,five@oak.example,,v,2026-11-13T10:00:00Z,,true\n"
                                  "c7,C,Three,a1,three@oak.example,,v,2026-11-14T10:00:00Z,c3,true\n"
                                  "c8,F,Six,a1,six@oak.example,Purchased List,v,2026-11-14T10:00:00Z,,false\n"
                                  "c9,G,Seven,a1,seven@own.example,,v,2026-11-14T10:00:00Z,,false\n"
                                  "d1,H,Eight,a2,eight@elm.example,,v,2026-11-14T10:00:00Z,,false\n")},
         {"Opportunity.csv", "Id,Name,StageName,CreatedDate\no1,Deal,Discovery,2026-11-12T10:00:00Z\n"},
         { "Task.csv",
           "Id,WhoId,OwnerId,TaskSubtype,Status,IsClosed,CompletedDateTime,CreatedDate\n"
           "t1,c3,v,Call,Completed,true,2026-11-13T10:00:00Z,2026-11-13T10:00:00Z\n" }},
        makeDay(2027, 3, 1));
    EXPECT_THAT(newLeads("lead_new", kContactWeek),
                testing::UnorderedElementsAre("lead q1", "lead q2", "contact c3", "contact c5",
                                              "contact c4: same_person", "contact c6: deleted",
                                              "contact c7: merged", "contact c8: list_import",
                                              "contact c9: internal", "contact d1: test"));
    EXPECT_EQ(week("lead_new", kContactWeek).value, 4);
    EXPECT_EQ(week("lead_new_raw", kContactWeek).value, 8) << "all but what was deleted or merged";
    EXPECT_EQ(lens("lead_new", "raw", kContactWeek).point.value, 2) << "they count leads alone";
    EXPECT_EQ(week("lead_new", kContactWeek, {{"owner", {"Bob"}}}).value, 2);
    EXPECT_EQ(week("lead_new", kContactWeek, {{"segment", {"Enterprise"}}}).value, 1) << "its account's";
    EXPECT_EQ(week("lead_new", kContactWeek, {{"region", {"EMEA"}}}).value, 1);

    EXPECT_EQ(week("unassigned_share", kContactWeek).denominator, 1) << "the open lead";
    EXPECT_EQ(rows("SELECT count(*) FROM response"), std::vector<std::string>{"2"});
    EXPECT_EQ(lens("lead_to_opp", "all_leads", kContactWeek).point.denominator, 2);
    EXPECT_EQ(week("lead_to_opp_30", makeDay(2026, 12, 20)).denominator, 2);
    EXPECT_EQ(week("lead_to_opp_60", makeDay(2027, 1, 17)).denominator, 2);
    EXPECT_EQ(week("lead_to_opp", makeDay(2027, 2, 14)).denominator, 2);
    EXPECT_EQ(workspace->recordLife("c5", kContactWeek)->uses.front().kpi, "lead_new");
    expectVerified();
}

TEST_F(NeverLeads, AreLeadsOnceALeadComesForThem) {
    const std::string people = contacts("c1,A,One,,one@oak.example,,u,2026-11-03T10:00:00Z,,false\n"
                                        "c2,B,Two,,two@oak.example,,u,2026-11-03T10:00:00Z,,false\n"
                                        "c3,C,Three,,three@oak.example,,u,2026-11-10T10:00:00Z,,false\n");
    const std::string lead = "q1,L,First,Oak,first@oak.example,New,Web,u,2026-11-10T10:00:00Z,false,,,\n";
    import({{"User.csv", kTwoUsers}, {"Lead.csv", leads(lead)}, { "Contact.csv", people }});
    EXPECT_EQ(week("lead_new", kLastWeek).value, 2);
    EXPECT_EQ(week("lead_new", kContactWeek).value, 2);
    const auto before = rows("SELECT * FROM person ORDER BY rid");

    import({{ "Lead.csv",
              leads(lead + "q2,A,One,Oak,one@oak.example,New,Web,u,2026-11-12T10:00:00Z,false,,,\n"
                           "q3,T,Two,Oak,other@oak.example,Converted,Web,u,2026-11-12T10:00:00Z,true,"
                           "2026-11-13,c2,\n") }},
           makeDay(2026, 11, 16));
    expectVerified();
    EXPECT_EQ(week("lead_new", kLastWeek).records, 0)
        << "both are leads by now, of the week in which those came";
    EXPECT_THAT(newLeads("lead_new", kContactWeek),
                testing::UnorderedElementsAre("lead q1", "lead q2", "lead q3", "contact c3"));

    ASSERT_TRUE(workspace->undoImport());
    ASSERT_TRUE(workspace->reload());
    EXPECT_EQ(rows("SELECT * FROM person ORDER BY rid"), before);
    EXPECT_EQ(week("lead_new", kLastWeek).value, 2);
    expectVerified();
}

TEST_F(NeverLeads, AreLeadsWhileTheirCrmIsKnownToKeepNone) {
    import({{"User.csv", kTwoUsers},
            { "Contact.csv",
              contacts("c1,A,One,,one@oak.example,,u,2026-11-03T10:00:00Z,,false\n"
                       "c2,B,Two,,two@oak.example,,u,2026-11-10T10:00:00Z,,false\n") }});
    const std::string waiting = "SELECT count(*) FROM response";
    EXPECT_EQ(rows(waiting), std::vector<std::string>{"2"});
    EXPECT_EQ(week("lead_new", kContactWeek).value, 1);
    import({{ "Lead.csv",
              leads("q1,B,Two,Oak,two@oak.example,New,Web,u,2026-11-10T10:00:00Z,false,,,\n") }},
           makeDay(2026, 11, 16));
    EXPECT_EQ(rows(waiting), std::vector<std::string>{"1"});
    EXPECT_THAT(newLeads("lead_new", kContactWeek), testing::ElementsAre("lead q1"));
    EXPECT_THAT(newLeads("lead_new", kLastWeek), testing::ElementsAre("contact c1"));
    expectVerified();
}

TEST_F(NeverLeads, KeepTheirRowsWhileLeadsCome) {
    const std::string contact = contacts("c1,A,One,,one@oak.example,,u,2026-11-03T10:00:00Z,,false\n");
    std::string all;
    const auto lead = [](const std::string& id) {
        return id + ",L," + id + ",Oak," + id + "@oak.example,New,Web,u,2026-11-10T10:00:00Z,false,,,\n";
    };
    for (const char* id : {"q1", "q2", "q3"})
        all += lead(id);
    import({{"User.csv", kTwoUsers}, {"Lead.csv", leads(all)}, { "Contact.csv", contact }});
    const std::string rid = "SELECT rid FROM never_lead";
    EXPECT_EQ(rows(rid), std::vector<std::string>{"5"}) << "four places for three leads";
    import({{ "Lead.csv", leads(all + lead("q4")) }}, makeDay(2026, 11, 16));
    EXPECT_EQ(rows(rid), std::vector<std::string>{"5"});
    expectVerified();
    import({{ "Lead.csv", leads(all + lead("q4") + lead("q5")) }}, makeDay(2026, 11, 17));
    EXPECT_EQ(rows(rid), std::vector<std::string>{"9"});
    expectVerified();
}

TEST_F(NeverLeads, AreAsOldAsWhatWasMergedIntoThemAndNoMoreNewThanThat) {
    import({{"User.csv", kTwoUsers},
            {"Lead.csv", leads("q1,A,One,Oak,one@oak.example,Converted,Web,u,2026-11-02T10:00:00Z,true,"
                               "2026-11-03,c1,\n")},
            { "Contact.csv",
              contacts("c1,A,One,,other@oak.example,,u,2026-11-03T10:00:00Z,c2,true\n"
                       "c2,A,One,,elder@oak.example,,u,2026-11-10T10:00:00Z,,false\n"
                       "c3,B,Two,,two@oak.example,,u,2026-11-04T10:00:00Z,c4,true\n"
                       "c4,B,Two,,b@oak.example,,u,2026-11-11T10:00:00Z,,false\n") }});
    EXPECT_THAT(newLeads("lead_new", kContactWeek), testing::IsEmpty())
        << "what one contact was converted from the other was, and the newer one came with the older";
    EXPECT_THAT(newLeads("lead_new", kLastWeek),
                testing::UnorderedElementsAre("lead q1", "contact c3: merged", "contact c4"));
    expectVerified();
}

TEST_F(NeverLeads, AreOneHumanWithWhomSomebodyJoinsThem) {
    import({{"User.csv", kTwoUsers},
            {"Lead.csv", leads("q1,Ann,Lee,Oak,lee@oak.example,New,Web,u,2026-11-02T10:00:00Z,false,,,\n")},
            { "Contact.csv",
              contacts("c1,Ann,Lee,,a.lee@oak.example,,u,2026-11-10T10:00:00Z,,false\n"
                       "c2,Lee,Ann,,a.lee@oak.example,,u,2026-11-11T10:00:00Z,,false\n"
                       "c3,Bo,Ray,,ray@oak.example,,u,2026-11-10T10:00:00Z,,false\n"
                       "c4,Bo,Ray,,b.ray@oak.example,,u,2026-11-11T10:00:00Z,,false\n") }});
    EXPECT_THAT(
        newLeads("lead_new", kContactWeek),
        testing::UnorderedElementsAre("contact c1", "contact c2: same_person", "contact c3", "contact c4"))
        << "nothing is joined silently";
    take("name");
    EXPECT_THAT(newLeads("lead_new", kContactWeek),
                testing::UnorderedElementsAre("contact c3", "contact c4: same_person"))
        << "who has the address of somebody who was a lead was one, too";
    expectVerified();
}

TEST_F(NeverLeads, HaveTheOwnerOfTheDay) {
    const auto contact = [](const std::string& owner) {
        return contacts("c1,A,One,,one@oak.example,,u,2026-11-03T10:00:00Z,,false\n"
                        "c2,B,Two,,two@oak.example,," +
                        owner + ",2026-11-10T10:00:00Z,,false\n");
    };
    const std::string lead = leads("q1,L,First,Oak,,New,Web,u,2026-11-10T10:00:00Z,false,,,\n");
    import({{"User.csv", kTwoUsers}, {"Lead.csv", lead}, { "Contact.csv", contact("u") }});
    import({{"Contact.csv", contact("v")},
            { "owners.csv",
              "Change ID,Object,Record ID,Old owner,New owner,Changed\n"
              "1,Contact,c1,v,u,2026-11-05 08:00\n" }},
           makeDay(2026, 11, 16));
    EXPECT_EQ(week("lead_new", kLastWeek, {{"owner", {"Bob"}}}).value, 1) << "until the 5th";
    EXPECT_EQ(week("lead_new", kContactWeek, {{"owner", {"Bob"}}}).value, 0)
        << "not before the second import";
    EXPECT_EQ(week("lead_new", kContactWeek, {{"owner", {"Ann"}}}).value, 2);
    expectVerified();
}

TEST_F(NeverLeads, AreCountedOnceWhereAnotherCrmKeepsThemAsContacts) {
    import({{"User.csv", kTwoUsers},
            {"Lead.csv", leads("q1,L,First,Oak,,New,Web,u,2026-11-10T10:00:00Z,false,,,\n")},
            {"Contact.csv", contacts("c1,A,One,,one@oak.example,,u,2026-11-10T10:00:00Z,,false\n")},
            { "people.csv",
              "Person - ID,Person - Name,Person - Email - Work,Person - Owner,Person - Creation "
              "date\n8,A One,one@oak.example,Eve,2026-11-12 08:00:00\n" }});
    EXPECT_THAT(newLeads("lead_new", kContactWeek), testing::UnorderedElementsAre("lead q1", "contact 8"));
    expectVerified();
}

} // namespace gtm
