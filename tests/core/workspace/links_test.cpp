// SPDX-License-Identifier: GPL-3.0-only
// Links between records, and which records are one human or one company: small exports of the vendors, from
// the file to the number.
#include "core/workspace/workspace.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace gtm {

using test::TempFolder;

namespace {

struct Links : testing::Test {
    TempFolder folder;
    std::optional<Workspace> workspace;

    ingest::ImportReport import(const std::vector<std::pair<std::string, std::string>>& files,
                                Day asOf = makeDay(2026, 11, 15)) {
        if (!workspace) {
            OpenOptions options;
            options.zone = "UTC";
            options.currency = "USD";
            auto opened = Workspace::open(folder / "store.gtm", options);
            EXPECT_TRUE(opened);
            workspace.emplace(std::move(*opened));
        }
        const std::string exports = "exports" + std::to_string(m_imports++);
        for (const auto& [name, text] : files)
            folder.write(exports + "/" + name, text);
        ImportRequest request;
        request.timeZone = "UTC";
        request.paths = {folder / exports};
        request.asOf = asOf;
        auto report = workspace->import(request);
        EXPECT_TRUE(report) << report.error().where << ' ' << report.error().detail;
        EXPECT_TRUE(workspace->reload());
        if (!report)
            return {};
        for (const auto& file : report->files)
            EXPECT_TRUE(file.recognised() && file.rejected == 0) << file.path;
        return std::move(*report);
    }
    std::vector<std::string> rows(const std::string& query) const {
        SQLite::Database connection((folder / "store.gtm").string(), SQLite::OPEN_READONLY);
        SQLite::Statement statement(connection, query);
        std::vector<std::string> lines;
        while (statement.executeStep()) {
            std::string line;
            for (int i = 0; i < statement.getColumnCount(); ++i)
                line += (i ? " " : "") + statement.getColumn(i).getString();
            lines.push_back(line);
        }
        return lines;
    }
    /// Persons that count as new, by the ids of their first rows.
    std::vector<std::string> newPersons() const {
        return rows(
            "SELECT coalesce(l.id, c.id) FROM person p LEFT JOIN lead l ON p.object = 'lead' AND l.rid "
            "= p.record LEFT JOIN contact c ON p.object = 'contact' AND c.rid = p.record WHERE first = 1 "
            "ORDER BY p.rid");
    }
    std::int64_t logos() const {
        return std::stoll(rows("SELECT count(*) FROM deal WHERE first_won = 1").at(0));
    }
    /// The joins as "state object value: other with first".
    std::vector<std::string> joins() const {
        std::vector<std::string> lines;
        const auto all = workspace->joins();
        EXPECT_TRUE(all);
        for (const report::Join& j : *all)
            lines.push_back(j.state() + ' ' + j.rule + ' ' + j.value + ": " + j.other.source + ' ' +
                            j.other.id + " with " + j.first.source + ' ' + j.first.id + " since " +
                            std::to_string(j.sinceBatch));
        return lines;
    }
    void setJoined(std::int64_t join, bool joined) {
        const auto done = workspace->setJoined(join, joined);
        ASSERT_TRUE(done) << done.error().detail;
        ASSERT_TRUE(workspace->reload());
    }
    static std::vector<std::string> issues(const ingest::ImportReport& report) {
        std::vector<std::string> lines;
        for (const auto& file : report.files)
            for (const auto& finding : file.findings)
                if (finding.code.starts_with("link_"))
                    lines.push_back(finding.code + ' ' + file.entity + '.' + finding.column + ' ' +
                                    finding.value + " [" + finding.answer + "] " +
                                    std::to_string(finding.rows));
        std::ranges::sort(lines);
        return lines;
    }
    void expectVerified() const {
        const auto checks = workspace->verify();
        ASSERT_TRUE(checks);
        for (const report::VerifyCheck& check : *checks)
            EXPECT_TRUE(check.ok) << check.name << ": " << check.detail;
    }

  private:
    int m_imports = 0;
};

using Texts = std::vector<std::string>;

const std::string kSalesLeads =
    "Id,Company,FirstName,LastName,Email,Status,CreatedDate,IsConverted,ConvertedDate,"
    "ConvertedContactId,ConvertedOpportunityId\n";
const std::string kHubContacts =
    "\"Record ID\",\"First Name\",\"Email\",\"Lifecycle Stage\",\"Create Date\",\"Contact owner\"\n";
const std::string kWonHead = "Id,Name,AccountId,StageName,Amount,CreatedDate,CloseDate,IsClosed,IsWon\n";

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

TEST_F(Links, LeadsAndContactsOfOneAddressAreOneHumanUntilTheyAreSplit) {
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
    EXPECT_EQ(rows(touched), Texts{"0"});
    setJoined(1, true);
    EXPECT_EQ(
        rows("SELECT p.record FROM response r JOIN person p ON p.rid = r.person WHERE touch_on IS NOT NULL"),
        Texts{"1"})
        << "of the two leads only the first is the contact's human";
    expectVerified();
    EXPECT_EQ(workspace->setJoined(99, true).error().code, Code::UnknownJoin);
}

TEST_F(Links, TwoCrmsShareTheirPersonsAndASplitHoldsForTheNextImport) {
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

TEST_F(Links, AccountsOfTwoCrmsAreJoinedByDomainAndNeverByFreeMail) {
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

TEST_F(Links, OwnersOfOneNameAreNotGuessed) {
    const auto report = import(
        {{"User.csv",
          "Id,Username,Name,IsActive,Department\n0051,a,Jane Roe,true,East\n0052,b,jane roe,true,West\n"},
         {"Lead.csv",
          "Id,Company,Status,OwnerId,CreatedDate\n00Q1,Acme,Open,Jane Roe,2026-09-01T08:00:00Z\n"}});
    EXPECT_EQ(issues(report), Texts{"link_ambiguous user.name Jane Roe [0051, 0052] 1"});
    EXPECT_EQ(rows("SELECT owner, coalesce(team, '-') FROM owner_span"), Texts{"Jane Roe -"});
}

} // namespace gtm
