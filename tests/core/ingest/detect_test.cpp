// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/ingest/detect.h"
#include "tests/core/ingest/reading.h"

namespace gtm::ingest {
namespace {

std::vector<std::string> cells(std::string_view line) {
    std::vector<std::string> out;
    for (const std::string_view cell : split(line, '|'))
        out.emplace_back(cell);
    return out;
}

Recognition recognised(const std::vector<std::string>& lines, const Profile* chosen = nullptr) {
    std::vector<std::vector<std::string>> rows;
    for (const std::string& line : lines)
        rows.push_back(cells(line));
    return recognise(rows, testing::builtIn(), chosen);
}

struct HeaderCase {
    const char* header;
    const char* profile; ///< Empty: not recognised.
    const char* mapping;
};

TEST(Recognition, GoesByTheHeaders) {
    const std::vector<HeaderCase> all{
        {"Id|Name|OwnerId|BillingCountry|NumberOfEmployees", "salesforce-objects", "Account"},
        {"Id|IsDeleted|MasterRecordId|Name|Type|ParentId|LastName|BillingCountry|Website|OwnerId",
         "salesforce-objects", "Account"},
        {"Id|AccountId|LastName|FirstName|Email|MailingCountry", "salesforce-objects", "Contact"},
        {"Id|LastName|FirstName|Company|Email|Status|LeadSource|OwnerId|CreatedDate|IsConverted",
         "salesforce-objects", "Lead"},
        {"ID|STAGENAME|AMOUNT|CLOSEDATE", "salesforce-objects", "Opportunity"},
        {"id|stage_name|close_date|owner_id", "salesforce-objects", "Opportunity"},
        {"Id|Name|StageName|Account.Name|AccountId|Owner.Name", "salesforce-objects", "Opportunity"},
        {"Id|OpportunityId|StageName|CreatedDate", "salesforce-objects", "OpportunityHistory"},
        {"Id|OpportunityId|Field|OldValue|NewValue|CreatedDate", "salesforce-objects",
         "OpportunityFieldHistory"},
        {"Id|LeadId|Field|OldValue|NewValue|CreatedDate", "salesforce-objects", "LeadHistory"},
        {"Id|WhoId|WhatId|OwnerId|Subject|TaskSubtype|Status|ActivityDate", "salesforce-objects", "Task"},
        {"Id|WhoId|WhatId|Subject|Status|CreatedDate", "salesforce-objects", "Task"},
        {"Id|WhoId|Subject|StartDateTime|EndDateTime|IsChild", "salesforce-objects", "Event"},
        {"Id|Name|Email|IsActive|UserRoleId|ManagerId", "salesforce-objects", "User"},
        {"Id|AccountId|Account.Name|ContractNumber|Status|StartDate", "salesforce-objects", "Contract"},
        {"Id|Name|IsActive|ProductCode|Family", "", ""},
        {"Id|CaseNumber|Subject|Status|AccountId|OwnerId", "salesforce-objects", "Case"},
        {"id|stage_name|_fivetran_start|_fivetran_end", "salesforce-objects", "Opportunity versions"},
        {"Opportunity ID|Opportunity Name|Stage|Amount|Close Date|Created Date|Opportunity Owner",
         "salesforce-reports", "Opportunities report"},
        {"Opportunity Owner|Opportunity Name|Account Name|Account ID|Stage|Probability (%)",
         "salesforce-reports", "Opportunities report"},
        {"Lead ID|Lead Owner|Lead Status|Company / Account|Created Date", "salesforce-reports",
         "Leads report"},
        {"Account ID|Account Name|Account Owner|Type|Billing Country", "salesforce-reports",
         "Accounts report"},
        {"Contact ID|First Name|Last Name|Email|Account Name|Account ID", "salesforce-reports",
         "Contacts report"},
        {"Opportunity ID|Opportunity Name|From Stage|To Stage|Stage Duration|Last Modified|Stage|Amount",
         "salesforce-reports", "Opportunity History report"},
        {"Opportunity Name|Field / Event|Old Value|New Value|Edit Date|Edited By|Stage|Opportunity ID",
         "salesforce-reports", "Opportunity Field History report"},
        {"Activity ID|Subject|Date|Assigned|Status|Lead ID|Opportunity ID", "salesforce-reports",
         "Activities report"},
        {"deal_id|contact_id|stage|amount|close_date|source", "example-duckflow", "deals"},
        {"deal_id|contact_id|stage|amount|close_date|source|owner", "", ""},
        {"sales_agent|manager|regional_office", "example-maven-crm", "sales_teams"},
        {"product|series|sales_price", "", ""},
        {"", "", ""},
        {"Name|Email", "", ""},
    };
    for (const HeaderCase& item : all) {
        SCOPED_TRACE(item.header);
        const Recognition found = recognised({item.header, "1|2|3"});
        EXPECT_EQ(found.profile ? found.profile->name : "", item.profile);
        EXPECT_EQ(found.mapping ? found.mapping->name : "", item.mapping);
    }
}

TEST(Recognition, SaysByWhichHeadersAndHowWell) {
    const Recognition found = recognised({"Stage_Name|ID|Amount|Fax"});
    ASSERT_TRUE(found.recognised());
    EXPECT_EQ(found.reason, "ID, Stage_Name");
    EXPECT_GT(found.confidence, 0.0);
    EXPECT_LT(found.confidence, 0.5);
    EXPECT_EQ(recognised({"sales_agent|manager|regional_office"}).confidence, 1.0);
}

TEST(Recognition, SkipsTitlesAboveTheHeader) {
    const Recognition found = recognised(
        {"Open deals", "As of 2026-11-15|||", "Opportunity ID|Opportunity Name|Stage|Amount", "1|2|3|4"});
    ASSERT_TRUE(found.recognised());
    EXPECT_EQ(found.headerRow, 2U);
    EXPECT_TRUE(found.header.has("Opportunity Name"));
}

TEST(Recognition, LooksForTheHeaderInTheFirstFiftyRowsOnly) {
    std::vector<std::string> lines(kRowsForHeader - 1, "title");
    lines.emplace_back("Opportunity ID|Opportunity Name|Stage|Amount");
    EXPECT_TRUE(recognised(lines).recognised());
    lines.insert(lines.begin(), "title");
    EXPECT_FALSE(recognised(lines).recognised());
}

TEST(Recognition, LeavesVersionTablesOfOtherEntitiesAlone) {
    for (const char* header : {"id|name|billing_country|_fivetran_start",
                               "id|last_name|account_id|valid_from", "Id|Company|Status|dbt_valid_from"}) {
        const Recognition found = recognised({header});
        EXPECT_FALSE(found.recognised()) << header;
        EXPECT_TRUE(found.versionTable()) << header;
    }
    EXPECT_FALSE(recognised({"product|series|valid_from"}).versionTable());
}

TEST(Recognition, DoesNotTakeAListOfHeadersForAHeader) {
    EXPECT_FALSE(recognised({"['id'| 'name'| 'billing_country'| 'owner_id']"}).recognised());
}

TEST(Recognition, SaysWhatComesNearestAndWhatItLacks) {
    const Recognition found = recognised({"deal_id|contact_id|stage|amount|close_date"});
    EXPECT_FALSE(found.recognised());
    EXPECT_EQ(found.nearest, "example-duckflow: deals");
    EXPECT_EQ(found.lacking, "source");
}

TEST(Recognition, SeesTheMarkOfSampleData) {
    EXPECT_TRUE(recognised({"Id|StageName|GTM_Sample_Data__c"}).sample);
    EXPECT_FALSE(recognised({"Id|StageName"}).sample);
}

TEST(Recognition, AsksAChosenProfileFirst) {
    const auto own = parseProfile("name = \"own\"\nsource = \"own\"\nentity = \"opportunity\"\n[columns]\n"
                                  "id = \"deal_id\"\nstage = \"stage\"\nowner_name = \"rep\"\n",
                                  "own.toml");
    ASSERT_TRUE(own);
    const char* deals = "deal_id|contact_id|stage|amount|close_date|source";
    EXPECT_EQ(recognised({deals}).profile->name, "example-duckflow");
    EXPECT_EQ(recognised({deals}, &*own).profile->name, "own") << "its required fields have columns";
    EXPECT_EQ(recognised({"Id|StageName|Amount"}, &*own).profile->name, "salesforce-objects")
        << "it does not fit";
}

TEST(Headers, CountTheFirstOfEqualOnes) {
    const Header header({" Name ", "name", "", "Stage Name", "", ""});
    EXPECT_EQ(header.column("NAME"), 0);
    EXPECT_EQ(header.column("StageName"), 3);
    EXPECT_EQ(header.column("Stage"), -1);
    EXPECT_EQ(header.width(), 4U);
    EXPECT_EQ(header.names()[0], "Name");
}

} // namespace
} // namespace gtm::ingest
