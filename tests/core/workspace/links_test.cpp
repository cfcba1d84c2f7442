// SPDX-License-Identifier: GPL-3.0-only
// Links between records: small exports of the vendors, from the file to the number.
#include "tests/core/workspace/links_case.h"

namespace gtm {

namespace {

using test::kHubContacts;
using test::kSalesLeads;
using test::kWonHead;
using test::Texts;

struct Links : test::LinksCase {};

} // namespace

TEST_F(Links, PipedriveNamesLinkWhereOneRecordAloneHasThem) {
    const auto report = import(
        {{"deals.csv",
          "Deal - ID,Deal - Title,Deal - Organization,Deal - Contact person,Deal - Owner,Deal - Stage,Deal - "
          "Status,Deal - Value,Deal - Deal created,Deal - Won time\n"
          "1,One,\" ACME gmbh\",ann LEE,Jane Roe,Qualified,Won,100,2026-09-10 08:00:00,2026-10-01 08:00:00\n"
          "2,Two,Acme GmbH,Ann Lee,Jane Roe,Qualified,Won,100,2026-09-20 08:00:00,2026-10-02 08:00:00\n"
          "3,Three,Beta,Bob Ray,Jane Roe,Qualified,Open,100,2026-09-20 08:00:00,\n"
          "4,Four,Gamma,,Jane Roe,Qualified,Open,100,2026-09-20 08:00:00,\n"},
         {"organizations.csv", "Organization - ID,Organization - Name,Organization - Owner\n"
                               "10,Acme GmbH,Jane Roe\n11,Beta,Jane Roe\n12,beta,Jane Roe\n"},
         {"people.csv",
          "Person - ID,Person - Name,Person - Email,Person - Organization,Person - Creation date\n"
          "7,Ann Lee,ann@acme.example,Acme GmbH,2026-09-01 08:00:00\n"
          "8,Bob Ray,bob@beta.example,Nowhere,2026-09-01 08:00:00\n"
          "9,BOB RAY,ray@beta.example,,2026-09-01 08:00:00\n"},
         {"activities.csv",
          "Activity - ID,Activity - Subject,Activity - Type,Activity - Done,Activity - Marked as done "
          "time,Activity - Deal,Activity - Contact person\n"
          "21,Call,Call,Done,2026-10-20 10:00:00,three,Ann Lee\n"
          "22,Call,Call,Done,2026-10-20 10:00:00,Five,\n"
          "23,Call,Call,Done,2026-10-20 10:00:00,Acme GmbH,Bob Ray\n"}});
    EXPECT_EQ(logos(), 1) << "both won deals belong to the account Acme GmbH";
    EXPECT_EQ(
        rows("SELECT c.id, p.has_opportunity, date(p.converted_on * 86400, 'unixepoch') FROM person p JOIN "
             "contact c ON c.rid = p.record ORDER BY c.id"),
        (Texts{"7 1 2026-09-10", "8 0 ", "9 0 "}))
        << "the first deal that names a person is the one he was converted into";
    EXPECT_EQ(rows("SELECT c.id FROM response r JOIN person p ON p.rid = r.person JOIN contact c ON c.rid = "
                   "p.record WHERE touch_on IS NOT NULL"),
              Texts{"7"})
        << "the call was to the one Ann Lee";
    EXPECT_EQ(
        rows("SELECT o.id, date(at_on * 86400, 'unixepoch') FROM deal_leak d JOIN opportunity o ON o.rid "
             "= d.deal WHERE reason = 'silent' AND at_on <= 20772 AND o.id IN ('3', '4') ORDER BY o.id"),
        (Texts{"4 2026-10-20"}))
        << "the call about the third deal broke its silence";
    EXPECT_EQ(issues(report), (Texts{"link_ambiguous activity.person_id Bob Ray [8, 9] 1",
                                     "link_ambiguous opportunity.account_name Beta [11, 12] 1",
                                     "link_ambiguous opportunity.contact_id Bob Ray [8, 9] 1",
                                     "link_unresolved activity.related_id Five [] 1",
                                     "link_unresolved contact.account_id Nowhere [] 1",
                                     "link_unresolved opportunity.account_name Gamma [] 1"}));
    expectVerified();
}

TEST_F(Links, HubSpotAssociationsLinkDealsToTheirContacts) {
    import({{"deals.csv",
             "\"Record ID\",\"Deal Name\",\"Deal Stage\",\"Create Date\",\"Associated Contact IDs\"\n"
             "\"91\",\"Rollout\",\"Discovery\",\"2026-09-12 08:00\",\"501;502\"\n"},
            { "contacts.csv",
              kHubContacts + "\"501\",\"Ann\",\"ann@acme.example\",\"Lead\",\"2026-09-01 08:00\",\"\"\n"
                             "\"503\",\"Bob\",\"bob@acme.example\",\"Lead\",\"2026-09-01 08:00\",\"\"\n" }});
    EXPECT_EQ(
        rows("SELECT has_opportunity, date(converted_on * 86400, 'unixepoch') FROM person ORDER BY rid"),
        (Texts{"1 2026-09-12", "0 "}));
}

TEST_F(Links, AConversionIntoADealThatWasNeverExportedIsReportedAndStands) {
    const auto report = import(
        {{"Lead.csv", kSalesLeads + "00Q1,Acme,Ann,Lee,ann@acme.example,Qualified,2026-09-01T08:00:00Z,true,"
                                    "2026-09-10,,0069\n"},
         {"Opportunity.csv",
          kWonHead + "0061,One,,Discovery,1,2026-09-01T08:00:00Z,2026-12-01,false,false\n"}});
    EXPECT_EQ(issues(report), Texts{"link_unresolved lead.converted_opportunity_id 0069 [] 1"});
    EXPECT_EQ(rows("SELECT has_opportunity FROM person"), Texts{"1"});
}

TEST_F(Links, IdsThatDifferOnlyByCaseStayTwoRecords) {
    // Fifteen characters, as reports write them: the last letter tells two deals and two accounts apart.
    import({{"Opportunity.csv", kWonHead +
                                    "006A000000abcdE,One,001A000000abcdE,Closed Won,100,2026-09-01T08:00:00Z,"
                                    "2026-10-01,true,true\n"
                                    "006A000000abcde,Two,001A000000abcde,Closed Won,200,2026-09-01T08:00:00Z,"
                                    "2026-10-01,true,true\n"},
            { "Account.csv",
              "Id,Name,BillingCountry\n001A000000abcdE,Upper,DE\n001A000000abcde,Lower,US\n" }});
    EXPECT_EQ(rows("SELECT o.name, a.name FROM opportunity o JOIN account a ON a.id = o.account_id ORDER BY "
                   "o.rid"),
              (Texts{"One Upper", "Two Lower"}));
    EXPECT_EQ(logos(), 2);
    // Other systems write ids of their own.
    import(
        {{ "deals.csv",
           "Record Id,Deal Name,Stage,Closing Date\nab1,One,Closed Won,2026-10-01\n"
           "AB1,Two,Closed Won,2026-10-01\n" }});
    EXPECT_EQ(rows("SELECT count(*) FROM opportunity"), Texts{"4"});
}

TEST_F(Links, OwnersOfOneNameAreNotGuessed) {
    const auto report = import(
        {{"User.csv",
          "Id,Username,Name,IsActive,Department\n0051,a,Jane Roe,true,East\n0052,b,jane roe,true,West\n"},
         {"Lead.csv",
          "Id,Company,Status,OwnerId,CreatedDate\n00Q1,Acme,Open,Jane Roe,2026-09-01T08:00:00Z\n"}});
    EXPECT_EQ(issues(report), Texts{"link_ambiguous user.name Jane Roe [0051, 0052] 1"});
    EXPECT_EQ(rows("SELECT owner, coalesce(team, '-') FROM owner_span"), Texts{"Jane Roe -"});
}

TEST_F(Links, AreToldByTheColumnsOfAFileOfTheirOwnSource) {
    const std::string sales =
        kWonHead + "0061,One,001B,Closed Won,1,2026-09-20T08:00:00Z,2026-09-01,true,true\n";
    const std::pair<std::string, std::string> accounts{"Account.csv",
                                                       "Id,Name,BillingCountry\n001A,Acme,DE\n"};
    std::string deals = "Deal - ID,Deal - Title,Deal - Organization,Deal - Owner,Deal - Stage,Deal - Status,"
                        "Deal - Value,Deal - Deal created,Deal - Won time\n";
    for (const char* id : {"1", "2", "3"})
        deals += std::string(id) + ",Two,Gamma,Jane Roe,Qualified,Won,100,2026-09-20 08:00:00,"
                                   "2026-10-01 08:00:00\n";
    const auto told = [](const ingest::ImportReport& report) {
        Texts lines;
        for (const auto& file : report.files)
            for (const auto& finding : file.findings)
                if (finding.code == "link_unresolved" || finding.code == "closed_before_created")
                    lines.push_back(file.path.substr(file.path.rfind('/') + 1) + ' ' + finding.code + ' ' +
                                    finding.column + ' ' + std::to_string(finding.rows));
        std::ranges::sort(lines);
        return lines;
    };
    const Texts ofSales{"Opportunity.csv closed_before_created  1",
                        "Opportunity.csv link_unresolved AccountId 1"};
    Texts ofBoth = ofSales;
    ofBoth.emplace_back("deals.csv link_unresolved Deal - Organization 3");
    EXPECT_EQ(
        told(import({accounts,
                     {"Opportunity.csv", sales},
                     {"deals.csv", deals},
                     {"organizations.csv",
                      "Organization - ID,Organization - Name,Organization - Owner\n10,Beta,Jane Roe\n"}})),
        ofBoth);
    const std::string other =
        kWonHead + "0062,New,001A,Discovery,1,2026-09-20T08:00:00Z,2026-12-01,false,false\n";
    EXPECT_EQ(told(import({{"Opportunity.csv", other}})), ofSales) << "no word on the deals of the other CRM";
    EXPECT_EQ(told(import({{"Opportunity.csv", other}})), ofSales) << "nothing is new, and all is said again";
}

TEST_F(Links, OfManyNamesAndCandidatesTheFirstAreTold) {
    std::string organizations = "Organization - ID,Organization - Name,Organization - Owner\n";
    for (int i = 10; i < 40; ++i)
        organizations += std::to_string(i) + ",Acme,Jane Roe\n";
    std::string deals = "Deal - ID,Deal - Title,Deal - Organization,Deal - Owner,Deal - Stage,Deal - Status,"
                        "Deal - Value,Deal - Deal created\n";
    auto addDeal = [&, id = 0](const std::string& account) mutable {
        deals +=
            std::to_string(++id) + ",One," + account + ",Jane Roe,Qualified,Open,100,2026-09-20 08:00:00\n";
    };
    addDeal("Acme");
    addDeal("acme");
    for (int i = 0; i < 9; ++i)
        addDeal("A" + std::string(1000, 'x') + std::to_string(i % 2));
    for (int i = 0; i < 7; ++i)
        addDeal("Nowhere " + std::to_string(i));
    const auto report = import({{"deals.csv", deals}, {"organizations.csv", organizations}});
    const std::string ten = " [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, ...] 1";
    EXPECT_EQ(issues(report), (Texts{"link_ambiguous opportunity.account_name Acme" + ten,
                                     "link_ambiguous opportunity.account_name acme" + ten,
                                     "link_unresolved opportunity.account_name A" + std::string(199, 'x') +
                                         ", Nowhere 0, Nowhere 1, Nowhere 2, Nowhere 3, ... [] 16"}))
        << "long names are told by their beginning";
}

TEST_F(Links, AnActivityOfAnotherSalesforceRecordIsNoDealsOfThatName) {
    import({{"Opportunity.csv",
             kWonHead + "0065g00000AAAAAAA5,500000000000001,,Discovery,1,2026-09-01T08:00:00Z,2026-12-01,"
                        "false,false\n"},
            { "Task.csv",
              "Id,WhatId,Status,TaskSubtype,CompletedDateTime,CreatedDate\n"
              "00T1,500000000000001,Completed,Call,2026-10-21T09:00:00Z,2026-10-21T09:00:00Z\n" }});
    EXPECT_EQ(rows("SELECT date(at_on * 86400, 'unixepoch') FROM deal_leak WHERE reason = 'silent'"),
              Texts{"2026-10-01"})
        << "a call about a case breaks no silence";
}

} // namespace gtm
