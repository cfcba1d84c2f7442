// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/profile.h"
#include "core/ingest/view_name.h"
#include "tests/core/ingest/reading.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace gtm::ingest {
namespace {

using crm::Entity;

using testing::builtIn;

TEST(BuiltInProfiles, ReachEveryProgramThatLinksCore) {
    std::vector<std::string> names;
    for (const Profile& profile : builtIn()) {
        names.push_back(profile.name);
        EXPECT_TRUE(profile.builtIn);
    }
    EXPECT_THAT(names, ::testing::ElementsAre("dynamics", "example-duckflow", "example-maven-crm", "hubspot",
                                              "pipedrive", "revenue-tables", "salesforce-objects",
                                              "salesforce-reports", "zoho"));
}

TEST(BuiltInProfiles, ReadSalesforceObjectsAsTheDataLoaderWritesThem) {
    const std::vector<Profile> profiles = builtIn();
    const auto objects = std::ranges::find(profiles, "salesforce-objects", &Profile::name);
    ASSERT_NE(objects, profiles.end());
    for (const Mapping& mapping : objects->mappings) {
        EXPECT_EQ(mapping.reading.idKind, IdKind::Salesforce);
        EXPECT_EQ(mapping.reading.timeZone, "UTC");
        EXPECT_FALSE(mapping.reading.footers);
    }
}

TEST(BuiltInProfiles, MapEveryEntityAndNameEachMappingOnce) {
    std::set<Entity> entities;
    for (const Profile& profile : builtIn()) {
        std::set<std::string> names;
        for (const Mapping& mapping : profile.mappings) {
            entities.insert(mapping.entity);
            EXPECT_TRUE(names.insert(mapping.name).second) << profile.name << ": " << mapping.name;
        }
    }
    EXPECT_EQ(entities.size(), static_cast<size_t>(crm::kMappedEntityCount));
}

constexpr const char* kSmall = R"(
name = "acme"
source = "acme"
entity = "opportunity"
date_order = "dmy"
decimal_mark = ","
time_zone = "Europe/Berlin"
century = 2000
probability_scale = 100
currency_column = ["Cur"]
skip_when_equal = ["From", "To"]
[columns]
id = "Deal No"
stage = "Phase"
amount = ["Sum", "Old sum"]
type = {header = "Kind", prefix = ["N", "E"], values = {N = "new", "*" = "other"}}
is_won = {header = "Phase", then = "true", prefix = ["Won"]}
account_id = {join = ["account_name", "region"], with = "/"}
account_name = "Customer"
region = "Land"
close_date = "Closing"
[values.stage]
"Angebot" = "Proposal"
[defaults]
currency = "EUR"
is_closed = "no"
[[stage]]
name = "Proposal"
match = ["Proposal", "Offer"]
order = 2
limit_days = 30
[[stage]]
name = "Won"
outcome = "won"
[keep_when]
Art = ["Deal"]
)";

TEST(Profiles, SayAllThatAMappingCanSay) {
    const auto profile = parseProfile(kSmall, "acme.toml");
    ASSERT_TRUE(profile) << profile.error().where << " " << profile.error().detail;
    ASSERT_EQ(profile->mappings.size(), 1U);
    const Mapping& mapping = profile->mappings[0];
    EXPECT_EQ(mapping.name, "acme");
    EXPECT_EQ(mapping.reading.dateOrder, DateOrder::Dmy);
    EXPECT_EQ(mapping.reading.decimalMark, DecimalMark::Comma);
    EXPECT_EQ(mapping.reading.timeZone, "Europe/Berlin");
    EXPECT_EQ(mapping.reading.century, 2000);
    EXPECT_EQ(mapping.reading.ratioScale, 100);
    EXPECT_EQ(mapping.reading.idKind, IdKind::Text);
    EXPECT_TRUE(mapping.reading.footers);
    const auto rule = [&](const char* field) {
        return mapping.rule(crm::fieldIndex(Entity::Opportunity, field));
    };
    EXPECT_EQ(rule("amount")->sources.at(1).header, "Old sum");
    EXPECT_EQ(rule("stage")->sources.at(0).values.apply("angebot"), "Proposal");
    EXPECT_EQ(rule("stage")->sources.at(0).values.apply("Other"), "Other");
    EXPECT_EQ(rule("type")->sources.at(0).values.apply("n"), "new");
    EXPECT_EQ(rule("type")->sources.at(0).values.apply("Existing"), "other");
    EXPECT_THAT(rule("type")->sources.at(0).prefixes, ::testing::ElementsAre("N", "E"));
    EXPECT_EQ(rule("is_won")->sources.at(0).then, "true");
    EXPECT_EQ(rule("account_id")->joinWith, "/");
    EXPECT_EQ(rule("account_id")->join.size(), 2U);
    EXPECT_EQ(*rule("currency")->fallback, crm::Value(std::string("EUR")));
    EXPECT_EQ(*rule("is_closed")->fallback, crm::Value(false));
    EXPECT_EQ(rule("probability"), nullptr);
    EXPECT_EQ(mapping.stage("OFFER")->name, "Proposal");
    EXPECT_EQ(mapping.stage("offer")->limitDays, 30);
    EXPECT_EQ(mapping.stage("offer")->order, 2);
    EXPECT_EQ(mapping.stage("won")->outcome, StageOutcome::Won);
    EXPECT_EQ(mapping.stage("lost"), nullptr);
    EXPECT_THAT(mapping.keepWhen,
                ::testing::ElementsAre(::testing::Pair("Art", std::vector<std::string>{"deal"})));
    EXPECT_EQ(mapping.skipWhenEqual.size(), 2U);
    EXPECT_EQ(mapping.currencyColumn.size(), 1U);
}

TEST(Profiles, ReadSignaturesOfOneListOrSeveral) {
    const std::string start = "name = \"a\"\nsource = \"a\"\nentity = \"user\"\n";
    const std::string columns = "\n[columns]\nid = \"Id\"\n";
    EXPECT_TRUE(parseProfile(start + columns, "a")->mappings[0].signatures.empty());
    EXPECT_EQ(parseProfile(start + "signature = [\"Id\", \"B\"]" + columns, "a")->mappings[0].signatures,
              (std::vector<std::vector<std::string>>{{"Id", "B"}}));
    EXPECT_EQ(
        parseProfile(start + "signature = [[\"Id\"], [\"B\", \"C\"]]" + columns, "a")->mappings[0].signatures,
        (std::vector<std::vector<std::string>>{{"Id"}, {"B", "C"}}));
}

TEST(Profiles, HoldSeveralMappings) {
    const auto profile =
        parseProfile("name = \"a\"\nsource = \"s\"\ndate_order = \"mdy\"\n"
                     "[[mapping]]\nname = \"one\"\nentity = \"user\"\n[mapping.columns]\nid = \"Id\"\n"
                     "[[mapping]]\nname = \"two\"\nentity = \"user\"\ndate_order = \"ymd\"\n"
                     "[mapping.columns]\nid = \"Id\"\n",
                     "a.toml");
    ASSERT_TRUE(profile) << profile.error().detail;
    ASSERT_EQ(profile->mappings.size(), 2U);
    EXPECT_EQ(profile->mappings[0].reading.dateOrder, DateOrder::Mdy);
    EXPECT_EQ(profile->mappings[1].reading.dateOrder, DateOrder::Ymd);
}

TEST(Profiles, ExtendAnotherAndChangeHowCellsAreWritten) {
    const auto profile =
        parseProfile("name = \"ours\"\nextends = \"salesforce-reports\"\ndate_order = \"dmy\"\n"
                     "time_zone = \"Europe/Berlin\"\n",
                     "ours.toml", builtIn());
    ASSERT_TRUE(profile) << profile.error().detail;
    EXPECT_EQ(profile->source, "salesforce");
    ASSERT_EQ(profile->mappings.size(), findProfile("salesforce-reports", builtIn())->mappings.size());
    for (const Mapping& mapping : profile->mappings) {
        EXPECT_EQ(mapping.reading.dateOrder, DateOrder::Dmy);
        EXPECT_EQ(mapping.reading.timeZone, "Europe/Berlin");
        EXPECT_EQ(mapping.reading.idKind, IdKind::Salesforce) << "what is not said stays";
    }
    EXPECT_EQ(profile->mappings[1].reading.ratioScale, 100);
}

struct ErrorCase {
    std::string toml;
    int line;
    std::string says;
};

TEST(Profiles, SayHowFilesNameTheirView) {
    const auto hubspot = findProfile("hubspot", builtIn());
    ASSERT_TRUE(hubspot);
    const auto heir = parseProfile("name = \"ours\"\nextends = \"hubspot\"\n", "ours.toml", builtIn());
    ASSERT_TRUE(heir) << heir.error().detail;
    EXPECT_EQ(heir->viewInName, hubspot->viewInName);
    const std::vector<std::pair<std::string, std::string>> all{
        {"x/hubspot-crm-exports-open-deals-2026-10-03.csv", "open-deals"},
        {"hubspot-crm-exports-a-2026-10-03-1.zip/hubspot-crm-exports-b-2026-10-03.csv", "a"},
        {"hubspot-crm-exports-Offene Geschäfte (EU)-2026-10-03.csv", "Offene Geschäfte (EU)"},
        {"hubspot-crm-exports-2026-10-03.csv", ""},
        {"hubspot-crm-exports-open-deals.csv", ""},
        {"Opportunity.csv", ""}};
    for (const auto& [path, view] : all)
        EXPECT_EQ(viewIn(path, hubspot->viewInName), view) << path;
    EXPECT_EQ(viewIn("my.export of a.csv", "my.export of {view}.csv"), "a");
    EXPECT_EQ(viewIn("my-export of a.csv", "my.export of {view}.csv"), "") << "a point is a point";
    EXPECT_EQ(viewIn("hubspot-crm-exports-a-2026-10-03.csv", ""), "");
}

TEST(Profiles, NameTheLineAndWhatToWriteInstead) {
    const std::string start = "name = \"a\"\nsource = \"a\"\nentity = \"opportunity\"\n";
    const std::string columns = "[columns]\nid = \"Id\"\nstage = \"Stage\"\n";
    const std::vector<ErrorCase> all{
        {"name = ", 1, ""},
        {"source = \"a\"\nentity = \"user\"\n[columns]\nid = \"Id\"\n", 1, "name: is missing"},
        {"name = \"a\"\nentity = \"user\"\n[columns]\nid = \"Id\"\n", 1, "source: is missing"},
        {"name = \"a\"\nsource = \"a\"\n", 1, "mapping: write entity and [columns]"},
        {"name = \"a\"\nsource = \"a\"\nentity = \"deal\"\n" + columns, 3, "\"opportunity\""},
        {start, 1, "columns: write a table"},
        {start + "[columns]\nid = \"Id\"\n", 4, "stage must have a column or a default"},
        {start + "[columns]\nstage = \"Id\"\n", 4, "id must have a column"},
        {start + columns + "stages = \"x\"\n", 7, "stages is no field of opportunity; did you mean stage?"},
        {start + columns + "amount = 5\n", 7, "write a header"},
        {start + columns + "amount = \"--\"\n", 7, "write a header"},
        {start + columns + "amount = [\"A\", 5]\n", 7, "write a header"},
        {start + columns + "amount = {unpivot = \"cell\"}\n", 1, "unpivot: is missing"},
        {start + "unpivot = \"Sum of \"\n" + columns + "amount = {unpivot = \"beside\", header = \"--\"}\n",
         8, "write a header"},
        {start + columns + "amount = {header = \"A\", heder = \"B\"}\n", 7, "did you mean header?"},
        {start + columns + "amount = {join = [\"stage\"]}\n", 7, "only an id or a text"},
        {start + columns + "name = {join = [\"stgae\"]}\n", 7, "is no other field"},
        {start + columns + "name = {join = []}\n", 7, "write a list of fields"},
        {start + "date_order = \"us\"\n" + columns, 4, "\"auto\", \"ymd\", \"mdy\", \"dmy\""},
        {start + "decimal_mark = \"'\"\n" + columns, 4, "\"auto\", \".\", \",\""},
        {start + "time_zone = \"Europe/Berln\"\n" + columns, 4, "write the name of a zone"},
        {start + "century = 20\n" + columns, 4, "such as 2000"},
        {start + "probability_scale = 10\n" + columns, 4, "write 100 for percent"},
        {start + "view_in_name = \"deals-{date}\"\n" + columns, 4, "write what stands around {view}"},
        {start + "view_in_name = \"{view}-{date}\"\n" + columns, 4, "write what stands around {view}"},
        {start + "signature = [[\"A\"], 5]\n" + columns, 4, "signature: write a list of headers"},
        {start + "skip_when_equal = [\"A\"]\n" + columns, 4, "at least two headers"},
        {start + "date_only = [\"amount\"]\n" + columns, 4, "is no field with a column"},
        {start + "date_oder = \"ymd\"\n" + columns, 4, "did you mean date_order?"},
        {start + columns + "[defaults]\nis_won = \"perhaps\"\n", 8, "write the value in quotes"},
        {start + columns + "[defaults]\namount = 5\n", 8, "write the value in quotes"},
        {start + columns + "[values.amount]\nx = \"y\"\n", 7, "for a field that has a column"},
        {start + columns + "[values.stage]\nx = 5\n", 8, "write the word to read instead"},
        {start + columns + "[[stage]]\nname = \"Won\"\noutcome = \"win\"\n", 9,
         "\"open\", \"won\", \"lost\""},
        {"name = \"a\"\nextends = \"salesforce-report\"\n", 2, "did you mean \"salesforce-reports\"?"},
    };
    for (const ErrorCase& item : all) {
        SCOPED_TRACE(item.toml);
        const auto profile = parseProfile(item.toml, "a.toml", builtIn());
        ASSERT_FALSE(profile);
        EXPECT_EQ(profile.error().code, Code::BadDefinition);
        EXPECT_EQ(profile.error().where, "a.toml:" + std::to_string(item.line));
        EXPECT_THAT(profile.error().detail, ::testing::HasSubstr(item.says));
    }
}

TEST(Profiles, AreFoundByNameOrFile) {
    const testing::Folder folder;
    const auto file = folder.write("acme.toml", kSmall);
    EXPECT_EQ(findProfile("salesforce-reports", builtIn())->name, "salesforce-reports");
    EXPECT_EQ(findProfile(file.string(), builtIn())->name, "acme");
    const auto missing = findProfile("salesforce-object", builtIn());
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, Code::UnknownProfile);
    EXPECT_EQ(missing.error().detail, "salesforce-objects") << "the nearest name";
}

} // namespace
} // namespace gtm::ingest
