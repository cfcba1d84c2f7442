// SPDX-License-Identifier: GPL-3.0-only
// Which records are one human or one company, within a CRM and across CRMs.
#include "tests/core/workspace/links_case.h"

namespace gtm {

namespace {

using test::kHubContacts;
using test::kSalesLeads;
using test::kWonHead;
using test::Texts;

struct Identity : test::LinksCase {};

} // namespace

TEST_F(Identity, LeadsAndContactsOfOneAddressAreOneHumanUntilTheyAreSplit) {
    const std::string head = "Id,LastName,Email,CreatedDate\n";
    import(
        {{"Lead.csv", kSalesLeads +
                          "00Q1,Acme,Ann,Lee,Ann@Acme.example ,Open,2026-09-01T08:00:00Z,false,,,\n"
                          "00Q2,Acme,Ann,Lee,ann@acme.example,Open,2026-09-20T08:00:00Z,false,,,\n"
                          "00Q3,Acme,Bob,Ray,bob@acme.example,Qualified,2026-09-20T08:00:00Z,true,2026-10-01,"
                          "0039,\n"},
         {"Contact.csv", head + "0031,Lee,ANN@ACME.EXAMPLE,2026-09-02T08:00:00Z\n"
                                "0039,Ray,bob@acme.example,2026-10-01T08:00:00Z\n"},
         { "Task.csv",
           "Id,WhoId,Status,TaskSubtype,CompletedDateTime,CreatedDate\n"
           "00T1,0031,Completed,Call,2026-09-21T09:00:00Z,2026-09-21T09:00:00Z\n" }});
    EXPECT_EQ(joins(), (Texts{"joined email ann@acme.example: salesforce 0031 with salesforce 00Q1 since 1",
                              "joined email ann@acme.example: salesforce 00Q2 with salesforce 00Q1 since 1"}))
        << "a conversion names its contact: no rule is needed for that one";
    EXPECT_EQ(newPersons(), (Texts{"00Q1", "00Q3"}));
    const std::string touched = "SELECT count(*) FROM response WHERE touch_on IS NOT NULL";
    EXPECT_EQ(rows(touched), Texts{"1"}) << "the call to the contact was a call to the newest lead";

    setJoined(2, false);
    EXPECT_EQ(newPersons(), (Texts{"00Q1", "00Q2", "00Q3"}));
    setJoined(1, false);
    EXPECT_EQ(newPersons(), (Texts{"00Q1", "00Q2", "00Q3", "0031"})) << "a contact that was no lead";
    EXPECT_EQ(rows(touched), Texts{"0"});
    setJoined(1, true);
    EXPECT_EQ(
        rows("SELECT p.record FROM response r JOIN person p ON p.rid = r.person WHERE touch_on IS NOT NULL"),
        Texts{"1"})
        << "of the two leads only the first is the contact's human";
    expectVerified();
    EXPECT_EQ(workspace->setJoined(99, true).error().code, Code::UnknownJoin);
}

TEST_F(Identity, TwoCrmsShareTheirPersonsAndASplitHoldsForTheNextImport) {
    const std::string leads = kSalesLeads +
                              "00Q1,Acme,Ann,Lee,ann@acme.example,Qualified,2026-09-01T08:00:00Z,true,"
                              "2026-09-20,,0061\n"
                              "00Q2,Acme,Bob,Ray,bob@acme.example,Open,2026-09-01T08:00:00Z,false,,,\n";
    const std::string contacts =
        kHubContacts + "\"501\",\"Ann\",\"ANN@acme.example\",\"Lead\",\"2026-02-01 08:00\",\"Jo\"\n"
                       "\"502\",\"Cyd\",\"cyd@acme.example\",\"Lead\",\"2026-02-01 08:00\",\"Jo\"\n";
    import({{ "Lead.csv", leads }}, makeDay(2026, 11, 1));
    EXPECT_EQ(newPersons(), (Texts{"00Q1", "00Q2"}));
    import({{ "contacts.csv", contacts }}, makeDay(2026, 11, 8));
    EXPECT_EQ(joins(), Texts{"joined email ann@acme.example: hubspot 501 with salesforce 00Q1 since 2"});
    EXPECT_EQ(newPersons(), (Texts{"00Q2", "501", "502"})) << "Ann came in February; her lead is a copy";
    const std::string ofAnn =
        "SELECT has_opportunity, date(p.converted_on * 86400, 'unixepoch') FROM person p JOIN "
        "lead l ON l.rid = p.record WHERE l.id = '501'";
    EXPECT_EQ(rows(ofAnn), Texts{"1 2026-09-20"}) << "and so is her conversion";

    setJoined(1, false);
    EXPECT_EQ(newPersons(), (Texts{"00Q1", "00Q2", "501", "502"}));
    EXPECT_EQ(rows(ofAnn), Texts{"0 "});
    import(
        {{ "contacts.csv",
           contacts + "\"503\",\"Di\",\"di@acme.example\",\"Lead\",\"2026-11-09 08:00\",\"Jo\"\n" }});
    EXPECT_EQ(joins(), Texts{"split email ann@acme.example: hubspot 501 with salesforce 00Q1 since 2"});
    EXPECT_EQ(newPersons(), (Texts{"00Q1", "00Q2", "501", "502", "503"}));
    expectVerified();
    setJoined(1, true);
    EXPECT_EQ(newPersons(), (Texts{"00Q2", "501", "502", "503"}));

    // Another address: the records no longer say that they are one.
    import(
        {{ "Lead.csv",
           kSalesLeads + "00Q1,Acme,Ann,Lee,lee@acme.example,Qualified,2026-09-01T08:00:00Z,true,"
                         "2026-09-20,,0061\n" }});
    EXPECT_EQ(joins(), Texts{"ended email ann@acme.example: hubspot 501 with salesforce 00Q1 since 2"});
    ASSERT_TRUE(workspace->undoImport());
    ASSERT_TRUE(workspace->reload());
    EXPECT_EQ(joins(), Texts{"joined email ann@acme.example: hubspot 501 with salesforce 00Q1 since 2"});
    expectVerified();
}

TEST_F(Identity, AccountsOfTwoCrmsAreJoinedByDomainAndNeverByFreeMail) {
    const auto report =
        import({{"Account.csv",
                 "Id,Name,BillingCountry,Website\n0011,Acme,DE,https://www.Acme.example/de\n"
                 "0012,Hobby,DE,gmail.com\n0013,Beta East,DE,beta.example\n0014,Beta West,US,beta.example\n"},
                {"Opportunity.csv",
                 kWonHead + "0061,One,0011,Closed Won,100,2026-09-01T08:00:00Z,2026-10-01,true,true\n"},
                {"companies.csv",
                 "\"Record ID\",\"Company name\",\"Company owner\",\"Company Domain Name\"\n"
                 "\"71\",\"ACME Inc\",\"Jo\",\"acme.example\"\n\"72\",\"Somebody\",\"Jo\",\"gmail.com\"\n"
                 "\"73\",\"Beta\",\"Jo\",\"beta.example\"\n"},
                {"deals.csv",
                 "\"Record ID\",\"Deal Name\",\"Deal Stage\",\"Create Date\",\"Close Date\",\"Is Closed "
                 "Won\",\"Is Deal Closed?\",\"Associated Company IDs\"\n"
                 "\"91\",\"One\",\"Closed Won\",\"2026-09-12 08:00\",\"2026-10-09 "
                 "08:00\",\"Yes\",\"Yes\",\"71\"\n"}});
    EXPECT_EQ(joins(), Texts{"joined domain acme.example: hubspot 71 with salesforce 0011 since 1"});
    EXPECT_EQ(issues(report), Texts{"link_ambiguous account.website beta.example [0013, 0014] 1"});
    EXPECT_EQ(logos(), 1) << "one company, one new logo; both deals stay";
    EXPECT_EQ(rows("SELECT count(*) FROM deal"), Texts{"2"});
    setJoined(1, false);
    EXPECT_EQ(logos(), 2);
    expectVerified();
}

TEST_F(Identity, RecordsThatAnExportNamesAsMergedCountNoMore) {
    const auto deal = [](const std::string& id, const std::string& merged = {}) {
        return "\"" + id + "\",\"Rollout\",\"Discovery\",\"2026-09-12 08:00\",\"" + merged + "\"\n";
    };
    const auto person = [](const std::string& id, const std::string& merged = {}) {
        return "\"" + id + "\",\"Ann\",\"" + id + "@acme.example\",\"Lead\",\"2026-09-02 08:00\",\"" +
               merged + "\"\n";
    };
    const std::string dealHead =
        "\"Record ID\",\"Deal Name\",\"Deal Stage\",\"Create Date\",\"Merged Deal IDs\"\n";
    const std::string personHead = "\"Record ID\",\"First Name\",\"Email\",\"Lifecycle Stage\",\"Create "
                                   "Date\",\"Merged contact IDs\"\n";
    import({{"deals.csv", dealHead + deal("1") + deal("2") + deal("3") + deal("4")},
            { "contacts.csv",
              personHead + person("51") + person("52") + person("53") + person("54") }},
           makeDay(2026, 11, 1));
    const std::vector<std::pair<std::string, std::string>> files{
        {"deals.csv", dealHead + deal("1", "2;99") + deal("3") + deal("4")},
        {"contacts.csv", personHead + person("51", "52") + person("53") + person("54")}};
    const auto report = import(files, makeDay(2026, 11, 8));
    EXPECT_EQ(rows("SELECT o.id, coalesce(d.out_reason, '-') FROM deal d JOIN opportunity o ON o.rid = d.rid "
                   "ORDER BY o.id"),
              (Texts{"1 -", "2 merged", "3 -", "4 -"}));
    EXPECT_EQ(rows("SELECT l.id FROM person p JOIN lead l ON l.rid = p.record WHERE p.out_reason = 'merged'"),
              Texts{"52"});
    std::vector<std::string> codes;
    for (const auto& file : report.files)
        for (const auto& finding : file.findings)
            if (finding.code.starts_with("merged_") || finding.code.starts_with("missing_"))
                codes.push_back(file.entity + ' ' + finding.code + ' ' + std::to_string(finding.rows));
    std::ranges::sort(codes);
    EXPECT_EQ(codes, (Texts{"lead merged_records 1", "opportunity merged_records 1"}))
        << "and none is missing";
    const auto again = import(files, makeDay(2026, 11, 8));
    EXPECT_EQ(again.changed(), 0);
    for (const auto& finding : again.files.front().findings)
        EXPECT_NE(finding.code, "merged_records");
    expectVerified();
}

TEST_F(Identity, PeopleOfOneNameAndDomainAreSuggestedAndJoinedOnlyWhenTaken) {
    const std::string leads = kSalesLeads +
                              "00Q1,Acme,Ann,Lee,ann@acme.example,Open,2026-09-01T08:00:00Z,false,,,\n"
                              "00Q2,Acme,ANN,Lee,a.lee@acme.example,Open,2026-09-20T08:00:00Z,false,,,\n"
                              "00Q3,Acme,Ann,Lee,ann@gmail.com,Open,2026-09-20T08:00:00Z,false,,,\n"
                              "00Q4,Acme,Ann,Ray,ray@acme.example,Open,2026-09-20T08:00:00Z,false,,,\n";
    import({{"Lead.csv", leads},
            { "contacts.csv",
              "\"Record ID\",\"First Name\",\"Last Name\",\"Email\",\"Lifecycle Stage\",\"Create "
              "Date\"\n\"501\",\"Ann\",\"Lee\",\"a.lee@acme.example\",\"Lead\",\"2026-09-02 08:00\"\n" }});
    const std::string suggestion =
        " name ann lee @ acme.example: salesforce 00Q2 with salesforce 00Q1 since 1";
    const std::string byEmail = "joined email a.lee@acme.example: hubspot 501 with salesforce 00Q2 since 1";
    EXPECT_EQ(joins(), (Texts{byEmail, "suggested" + suggestion}));
    EXPECT_EQ(newPersons().size(), 4u) << "nothing is merged silently";

    setJoined(2, true);
    EXPECT_EQ(joins(), (Texts{byEmail, "joined" + suggestion}));
    EXPECT_EQ(newPersons(), (Texts{"00Q1", "00Q3", "00Q4"}));
    import({{ "Lead.csv", leads + "00Q5,Acme,Bo,Ray,bo@acme.example,Open,2026-10-01T08:00:00Z,false,,,\n" }});
    EXPECT_EQ(newPersons(), (Texts{"00Q1", "00Q3", "00Q4", "00Q5"})) << "it holds for the next import";
    setJoined(2, false);
    EXPECT_EQ(joins().back(), "suggested" + suggestion);
    EXPECT_EQ(newPersons().size(), 5u);
    expectVerified();
}

TEST_F(Identity, PeopleOfOnePhoneNumberAreSuggestedAndJoinedOnlyWhenTaken) {
    const std::string leads =
        "Id,Company,FirstName,LastName,Email,Phone,Status,CreatedDate,IsConverted\n"
        "00Q1,Acme,Ann,Lee,ann@acme.example,+49 (0)30 / 123-456,Open,2026-09-01T08:00:00Z,false\n"
        "00Q2,Acme,Ann,Lee,,0049 30 123456,Open,2026-09-20T08:00:00Z,false\n" // nobody wrote the address
        "00Q3,Acme,Bo,Ray,bo@acme.example,+49 30 123456 ext. 7,Open,2026-09-20T08:00:00Z,false\n"
        "00Q4,Acme,Cy,Fox,cy@acme.example,00000000,Open,2026-09-20T08:00:00Z,false\n"
        "00Q5,Acme,Di,Orr,di@acme.example,0000 0000,Open,2026-09-20T08:00:00Z,false\n";
    import(
        {{"Lead.csv", leads},
         { "contacts.csv",
           "\"Record ID\",\"First Name\",\"Last Name\",\"Email\",\"Phone Number\",\"Lifecycle "
           "Stage\",\"Create Date\"\n"
           "\"501\",\"Ann\",\"Lee\",\"a@home.example\",\"+4930123456\",\"Lead\",\"2026-09-02 08:00\"\n" }});
    const std::string lead = " phone +4930123456: salesforce 00Q2 with salesforce 00Q1 since 1";
    const std::string contact = " phone +4930123456: hubspot 501 with salesforce 00Q1 since 1";
    Texts said = joins();
    std::ranges::sort(said);
    EXPECT_EQ(said, (Texts{"suggested" + contact, "suggested" + lead}));
    EXPECT_EQ(newPersons().size(), 6u) << "nothing is merged silently";

    setJoined(joins().front() == "suggested" + lead ? 1 : 2, true);
    EXPECT_EQ(newPersons(), (Texts{"00Q1", "00Q3", "00Q4", "00Q5", "501"}));
    expectVerified();
}

TEST_F(Identity, JoinsOfOneHumanAddUp) {
    const std::string head = "Id,Company,LastName,Email,Phone,Status,CreatedDate,IsConverted\n";
    const std::string tail = ",Open,2026-09-01T08:00:00Z,false\n";
    import(
        {{ "Lead.csv",
           head + "00Q1,Acme,Lee,a@acme.example,4155550101" + tail +
               "00Q2,Acme,Ray,b@acme.example,4155550101" + tail + "00Q3,Acme,Ray,b@acme.example,4155550102" +
               tail + "00Q4,Acme,Fox,c@acme.example,4155550102" + tail }});
    EXPECT_EQ(newPersons(), (Texts{"00Q1", "00Q2", "00Q4"}));
    const Texts said = joins();
    for (size_t i = 0; i < said.size(); ++i)
        if (said[i].starts_with("suggested"))
            setJoined(static_cast<std::int64_t>(i) + 1, true);
    EXPECT_EQ(newPersons(), Texts{"00Q1"}) << "Lee is Ray by one number, and Ray is Fox by the other";
    expectVerified();
}

TEST_F(Identity, APlaceholderAddressDoesNotHideAPhoneNumber) {
    std::string leads = "Id,Company,LastName,Email,Phone,Status,CreatedDate,IsConverted\n";
    for (int i = 10; i < 35; ++i)
        leads += "00Q" + std::to_string(i) + ",Acme,L" + std::to_string(i) + ",none@acme.example," +
                 (i < 12 ? "4155550101" : "") + ",Open,2026-09-01T08:00:00Z,false\n";
    import({{ "Lead.csv", leads }});
    EXPECT_EQ(joins(), Texts{"suggested phone 4155550101: salesforce 00Q11 with salesforce 00Q10 since 1"});
}

TEST_F(Identity, ANumberOfManyRecordsIsASwitchboards) {
    std::string leads = "Id,Company,LastName,Email,Phone,Status,CreatedDate,IsConverted\n";
    for (const char* id : {"1", "2", "3", "4", "5", "6"})
        leads += std::string("00Q") + id + ",Acme,L" + id + "," + id +
                 "@acme.example,(415) 555-0100,Open,2026-09-01T08:00:00Z,false\n";
    import({{ "Lead.csv", leads }});
    EXPECT_EQ(joins(), Texts{});
}

TEST_F(Identity, HostsOfManyCompaniesJoinNoAccounts) {
    const auto report =
        import({{"Account.csv",
                 "Id,Name,BillingCountry,Website\n0011,Acme,DE,https://www.linkedin.com/company/acme\n"
                 "0012,Beta,DE,sites.google.com/view/beta\n0013,Gamma,DE,gamma.example.com\n"
                 "0014,Zeta,DE,https://zeta.business.site/\n0015,Eta,DE,business.site\n"},
                {"companies.csv", "\"Record ID\",\"Company name\",\"Company owner\",\"Company Domain Name\"\n"
                                  "\"71\",\"Delta\",\"Jo\",\"linkedin.com\"\n"
                                  "\"72\",\"Epsilon\",\"Jo\",\"sites.google.com\"\n"
                                  "\"73\",\"Gamma\",\"Jo\",\"gamma.example.com\"\n"
                                  "\"74\",\"Zeta\",\"Jo\",\"zeta.business.site\"\n"
                                  "\"75\",\"Theta\",\"Jo\",\"www.business.site\"\n"}});
    EXPECT_EQ(joins(), (Texts{"joined domain gamma.example.com: hubspot 73 with salesforce 0013 since 1",
                              "joined domain zeta.business.site: hubspot 74 with salesforce 0014 since 1"}))
        << "below such a host the name is the company's own";
    for (const ingest::FileReport& file : report.files) { // each of its own CRM
        const auto said = std::ranges::find(file.findings, "shared_host", &ingest::Finding::code);
        ASSERT_NE(said, file.findings.end());
        EXPECT_EQ(said->value, "business.site, linkedin.com, sites.google.com");
        EXPECT_EQ(said->rows, 3) << file.path;
    }
}

TEST_F(Identity, AnAddressOfManyRecordsOfOneCrmIsNobodys) {
    const auto leads = [](int count) {
        std::string text = kSalesLeads;
        for (int i = 0; i < count; ++i)
            text += "00Q" + std::to_string(100 + i) +
                    ",Acme,Ann,Lee,none@acme.example,Open,2026-09-01T08:00:00Z,false,,,\n";
        return text;
    };
    const std::string contacts =
        kHubContacts + "\"501\",\"Ann\",\"none@acme.example\",\"Lead\",\"2026-09-02 08:00\",\"Jo\"\n";
    import({{"Lead.csv", leads(20)}, { "contacts.csv", contacts }});
    EXPECT_EQ(newPersons(), Texts{"00Q100"}) << "twenty forms of one human";
    const auto report = import({{"Lead.csv", leads(21)}, {"contacts.csv", contacts}});
    EXPECT_EQ(newPersons().size(), 22u) << "a placeholder tells no two apart, and makes no two one";
    for (const std::string& join : joins())
        EXPECT_TRUE(join.starts_with("ended ")) << join;
    const auto& findings = report.files.front().findings;
    const auto said = std::ranges::find(findings, "placeholder_address", &ingest::Finding::code);
    ASSERT_NE(said, findings.end());
    EXPECT_EQ(said->value, "none@acme.example");
    EXPECT_EQ(said->rows, 21) << "the contact is of the other CRM";
    expectVerified();
}

} // namespace gtm
