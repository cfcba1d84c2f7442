// SPDX-License-Identifier: GPL-3.0-only
// A file that nobody knows: what it might be, how it is mapped, and that the answer is remembered.
#include "core/ingest/question.h"
#include "core/report/sentence.h"
#include "core/workspace/mapping.h"
#include "core/workspace/workspace.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>

namespace gtm {
namespace {

using crm::Entity;
using ingest::DateOrder;
using ingest::DecimalMark;
using ingest::FileLook;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr auto kRenewals = "acct_no;renew_dt;ARR (EUR);csm_email;vertrags_nr\n"
                           "A-10442;03/11/2026;18.400,00;ines@northlight.example;V-1\n"
                           "A-10457;05/01/2027;7.250,50;ines@northlight.example;V-2\n"
                           "A-10461;04/12/2026;42.000,00;pavel@northlight.example;V-3\n";

struct Mapping : testing::Test {
    test::TempFolder folder;
    MappingDesk desk = *MappingDesk::open(folder / "profiles", "UTC", "EUR");

    FileLook lookAt(const std::filesystem::path& file) const {
        auto looks = desk.look({file}, [](double) {}, {});
        EXPECT_TRUE(looks);
        EXPECT_EQ(looks->size(), 1U);
        return looks->front();
    }
    static std::string column(const ingest::MappingDraft& draft, const char* field) {
        return draft.columns[static_cast<size_t>(crm::fieldIndex(draft.entity, field))];
    }
    static void give(ingest::MappingDraft& draft, const char* field, const char* header) {
        draft.columns[static_cast<size_t>(crm::fieldIndex(draft.entity, field))] = header;
    }
    static const ingest::FieldCheck& field(const ingest::MappingCheck& check, Entity entity,
                                           const char* name) {
        return check.fields[static_cast<size_t>(crm::fieldIndex(entity, name))];
    }
};

} // namespace

TEST_F(Mapping, ShowsWhatTheFileHoldsBeforeItIsKnown) {
    const FileLook look = lookAt(folder.write("renewals_nov.csv", kRenewals));
    EXPECT_TRUE(look.readable);
    EXPECT_FALSE(look.ready);
    EXPECT_THAT(look.header, ElementsAre("acct_no", "renew_dt", "ARR (EUR)", "csm_email", "vertrags_nr"));
    EXPECT_EQ(look.rowCount, 3);
    EXPECT_THAT(look.filled, ElementsAre(3, 3, 3, 3, 3));
    EXPECT_THAT(look.samples("csm_email", 2),
                ElementsAre("ines@northlight.example", "pavel@northlight.example"));
    EXPECT_THAT(look.samples("acct_no", 2), ElementsAre("A-10442", "A-10457"));
}

TEST_F(Mapping, ProposesEntityAndColumnsOfRenamedAndTranslatedHeaders) {
    const struct {
        const char* header;
        Entity entity;
        const char* field;
        const char* column;
    } cases[]{
        {"Opportunity ID,Oppurtunity Name,Sales Stage,Deal Amount,Closing Date", Entity::Opportunity,
         "close_date", "Closing Date"},
        {"Nummer,Verkaufschance,Verkaufsphase,Betrag,Abschlussdatum,Erstelldatum", Entity::Opportunity,
         "amount", "Betrag"},
        {"Nummer,Verkaufschance,Verkaufsphase,Betrag,Abschlussdatum,Erstelldatum", Entity::Opportunity,
         "stage", "Verkaufsphase"},
        {"Identifiant,Opportunité,Étape,Montant,Date de clôture", Entity::Opportunity, "close_date",
         "Date de clôture"},
        {"Lead ID,Lead Name,E-Mail-Adresse,Firma,Statut,Date de création", Entity::Lead, "created",
         "Date de création"},
        {"Ticket No,Account,Prioridad,Opened At,Resolved", Entity::Ticket, "severity", "Prioridad"},
    };
    for (const auto& item : cases) {
        const FileLook look =
            lookAt(folder.write("unknown.csv", std::string(item.header) + "\n1,2,3,4,5,6\n"));
        ASSERT_FALSE(look.suggestions.empty()) << item.header;
        EXPECT_EQ(look.suggestions.front().entity, item.entity) << item.header;
        EXPECT_EQ(column(desk.draft(look, item.entity), item.field), item.column) << item.header;
        EXPECT_LT(look.suggestions.back().confidence, look.suggestions.front().confidence);
    }
}

TEST_F(Mapping, ProposesNothingForWhatResemblesNothing) {
    const FileLook look = lookAt(folder.write("recipes.csv", "flour,butter,oven\n1,2,3\n4,5,6\n"));
    for (const ingest::EntitySuggestion& suggestion : look.suggestions)
        EXPECT_TRUE(suggestion.fields.empty()) << crm::entityName(suggestion.entity);
}

TEST_F(Mapping, AsksForWhatTheValuesDoNotShow) {
    const FileLook look = lookAt(folder.write("renewals_nov.csv", kRenewals));
    auto draft = desk.draft(look, Entity::Contract);
    draft.name = "renewals";
    draft.source = "billing";
    give(draft, "id", "vertrags_nr");
    give(draft, "account_id", "acct_no");
    give(draft, "start", "renew_dt");
    give(draft, "end_date", "");
    give(draft, "arr", "ARR (EUR)");
    EXPECT_TRUE(draft.missing().empty());
    auto check = desk.check(look, draft, {});
    ASSERT_TRUE(check) << check.error().detail;
    EXPECT_FALSE(check->ready);
    const auto question = std::ranges::find(check->report.findings, "needs_answer", &ingest::Finding::code);
    ASSERT_NE(question, check->report.findings.end());
    EXPECT_EQ(question->column, "renew_dt");
    EXPECT_THAT(question->answer, HasSubstr("date_order"));

    draft.dateOrder = DateOrder::Dmy;
    check = desk.check(look, draft, {});
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->ready);
    EXPECT_EQ(check->report.rowsRead, 3);
    EXPECT_EQ(check->report.rejected, 0);
    EXPECT_EQ(std::get<Day>(field(*check, Entity::Contract, "start").first[1]), makeDay(2027, 1, 5));
    EXPECT_EQ(std::get<Minor>(field(*check, Entity::Contract, "arr").first[1]), 725050);
    EXPECT_EQ(field(*check, Entity::Contract, "arr").filled, 3);
}

TEST_F(Mapping, CountsCellsThatCannotBeRead) {
    const FileLook look = lookAt(folder.write("deals.csv", "Key,Step,Sum,Since\n"
                                                           "1,Open,100,2026-01-02\n"
                                                           "2,Open,soon,2026-01-03\n"
                                                           "3,Open,300,2026-01-04\n"));
    auto draft = desk.draft(look, Entity::Opportunity);
    draft.name = "deals";
    draft.source = "own";
    give(draft, "id", "Key");
    give(draft, "stage", "Step");
    give(draft, "amount", "Sum");
    give(draft, "created", "Since");
    const auto check = desk.check(look, draft, {});
    ASSERT_TRUE(check) << check.error().detail;
    EXPECT_EQ(field(*check, Entity::Opportunity, "amount").filled, 2);
    EXPECT_EQ(field(*check, Entity::Opportunity, "amount").bad, 1);
}

TEST_F(Mapping, ADraftWithoutARequiredColumnSaysWhich) {
    auto draft = ingest::MappingDraft::of(Entity::Contract);
    EXPECT_THAT(draft.missing(), ElementsAre("id", "start"));
    draft.name = "empty";
    draft.source = "own";
    EXPECT_FALSE(desk.keep(draft));
    EXPECT_FALSE(std::filesystem::exists(folder / "profiles" / "empty.toml"));
}

TEST_F(Mapping, ADraftOfOneColumnSaysThatNoFileIsRecognisedByIt) {
    const FileLook look = lookAt(folder.write("kunden.csv", "kd_nr;firma;ort\nA-1;Halden;Kiel\n"));
    auto draft = ingest::MappingDraft::of(Entity::Account);
    draft.name = "kunden";
    draft.source = "own";
    draft.signature = look.header;
    give(draft, "id", "kd_nr");
    EXPECT_THAT(draft.missing(), ElementsAre());
    const auto check = desk.check(look, draft, {});
    ASSERT_FALSE(check);
    EXPECT_EQ(check.error().code, Code::TooFewColumns);
    EXPECT_THAT(report::sentence(check.error()), HasSubstr("kunden reads one column only"));
    give(draft, "name", "firma");
    EXPECT_TRUE(desk.check(look, draft, {}));
}

TEST_F(Mapping, IsRememberedAndReadsNextWeeksFileWithoutAQuestion) {
    auto draft = desk.draft(lookAt(folder.write("renewals_nov.csv", kRenewals)), Entity::Contract);
    draft.name = "renewals";
    draft.source = "billing";
    draft.dateOrder = DateOrder::Dmy;
    draft.decimalMark = DecimalMark::Comma;
    give(draft, "id", "vertrags_nr");
    give(draft, "account_id", "acct_no");
    give(draft, "start", "renew_dt");
    give(draft, "end_date", "");
    give(draft, "arr", "ARR (EUR)");
    const auto kept = desk.keep(draft);
    ASSERT_TRUE(kept) << kept.error().detail;
    EXPECT_EQ(*kept, folder / "profiles" / "renewals.toml");

    // A column more is no other export; one less is.
    const auto next =
        folder.write("renewals_dec.csv", "vertrags_nr;acct_no;renew_dt;ARR (EUR);csm_email;note\n"
                                         "V-4;A-1;01/02/2027;1.000,50;x@y.example;new\n");
    EXPECT_TRUE(lookAt(next).ready);
    EXPECT_EQ(lookAt(next).report.profile, "renewals");
    EXPECT_FALSE(
        lookAt(folder.write("other.csv", "vertrags_nr;acct_no;renew_dt\nV-4;A-1;01/02/2027\n")).ready);

    auto workspace = Workspace::open(folder / "store.gtm", {});
    ASSERT_TRUE(workspace);
    ImportRequest request;
    request.paths = {next};
    request.asOf = makeDay(2026, 12, 1);
    EXPECT_EQ(workspace->import(request)->rowsRead(), 0) << "without the folder nobody knows the file";
    request.profileFolder = folder / "profiles";
    const auto report = workspace->import(request);
    ASSERT_TRUE(report) << report.error().detail;
    ASSERT_EQ(report->files.size(), 1U);
    EXPECT_EQ(report->files.front().inserted, 1);
    EXPECT_EQ(report->files.front().entity, "contract");
    EXPECT_EQ(report->files.front().vendor, "billing");
}

TEST_F(Mapping, AnAnswerForAVendorsExportIsKeptAsAnExtension) {
    const auto file =
        folder.write("report.csv", "Opportunity ID,Opportunity Name,Stage,Amount,Close Date,Created Date\n"
                                   "006000000000001AAA,One,Discovery,10,04/05/2026,03/05/2026\n");
    const FileLook look = lookAt(file);
    ASSERT_EQ(look.report.profile, "salesforce-reports");
    EXPECT_FALSE(look.ready);
    ingest::MappingDraft draft;
    draft.name = "salesforce reports of ours";
    draft.extends = look.report.profile;
    draft.dateOrder = DateOrder::Dmy;
    ASSERT_TRUE(desk.keep(draft));
    const FileLook again = lookAt(file);
    EXPECT_TRUE(again.ready);
    EXPECT_EQ(again.report.profile, "salesforce reports of ours");
}

TEST_F(Mapping, NamesThatShipOrAreNoFileNamesAreRefused) {
    ingest::MappingDraft draft;
    draft.extends = "hubspot";
    for (const char* name : {"hubspot", "../up", ".hidden", "a/b", ""}) {
        draft.name = name;
        EXPECT_FALSE(desk.keep(draft)) << name;
    }
    EXPECT_TRUE(!std::filesystem::exists(folder / "profiles") ||
                std::filesystem::is_empty(folder / "profiles"));
}

TEST_F(Mapping, ProposesDraftsUnderNamesThatNobodyHas) {
    const auto first = lookAt(folder.write("renewals_2026-11-15.csv", kRenewals));
    auto drafts = desk.propose({first, first});
    ASSERT_EQ(drafts.size(), 2U);
    EXPECT_EQ(drafts[0].name, "renewals");
    EXPECT_EQ(drafts[1].name, "renewals 2");
    EXPECT_EQ(drafts[0].entity, first.suggestions.front().entity);
    EXPECT_EQ(drafts[0].signature, first.header);
}

TEST_F(Mapping, ProposesTheVendorOfAnExportInAnotherLanguage) {
    const auto look =
        lookAt(folder.write("Deals.csv", "Deal - ID,Deal - Titel,Deal - Wert,Deal - Phase,Deal - Status\n"
                                         "7,Neue Halle,12000,Angebot,Gewonnen\n"));
    auto draft = desk.propose({look}).front();
    EXPECT_EQ(draft.source, "pipedrive");
    EXPECT_EQ(draft.entity, Entity::Opportunity);
    EXPECT_EQ(column(draft, "stage"), "Deal - Phase");
    EXPECT_EQ(column(draft, "is_won"), "Deal - Status");
    auto check = desk.check(look, draft, {});
    ASSERT_TRUE(check) << check.error().detail;
    EXPECT_EQ(field(*check, Entity::Opportunity, "is_won").filled, 1);
    EXPECT_EQ(field(*check, Entity::Opportunity, "is_won").bad, 0);

    draft.setColumn(crm::fieldIndex(Entity::Opportunity, "is_won"), "Deal - Phase");
    EXPECT_FALSE(draft.readings.contains(crm::fieldIndex(Entity::Opportunity, "is_won")))
        << "the words of one column say nothing about another";
}

TEST_F(Mapping, QuestionsShowTheirExampleBothWaysAndTakeAnAnswer) {
    const FileLook look = lookAt(
        folder.write("report.csv", "Opportunity ID,Opportunity Name,Stage,Amount,Close Date,Created Date\n"
                                   "006000000000001AAA,One,Discovery,10,04/05/2026,03/05/2026\n"));
    const auto questions = ingest::questionsOf(look.report);
    ASSERT_EQ(questions.size(), 2U);
    EXPECT_EQ(questions[0].kind, ingest::Question::Kind::DateOrder);
    EXPECT_EQ(questions[0].column, "Close Date");
    ASSERT_EQ(questions[0].choices.size(), 2U);
    EXPECT_EQ(std::get<Day>(questions[0].choices[0].reads), makeDay(2026, 5, 4));
    EXPECT_EQ(std::get<Day>(questions[0].choices[1].reads), makeDay(2026, 4, 5));
    auto draft = desk.propose({look}).front();
    EXPECT_EQ(draft.extends, "salesforce-reports");
    EXPECT_EQ(draft.name, "my-salesforce-reports");
    ingest::answer(draft, questions[0].kind, questions[0].choices[1].word);
    EXPECT_EQ(ingest::answerIn(draft, questions[0].kind), "mdy");
    const auto check = desk.check(look, draft, {});
    ASSERT_TRUE(check) << check.error().detail;
    EXPECT_TRUE(check->ready);
}

TEST_F(Mapping, WhatThisWeeksValuesShowedIsKeptForNextWeeks) {
    const FileLook look = lookAt(folder.write("deals.csv", "Key,Step,Sum,Since\n1,Open,10,31/12/2026\n"));
    auto draft = desk.draft(look, Entity::Opportunity);
    draft.name = draft.source = "deals";
    give(draft, "id", "Key");
    give(draft, "stage", "Step");
    give(draft, "amount", "Sum");
    give(draft, "created", "Since");
    const auto check = desk.check(look, draft, {});
    ASSERT_TRUE(check && check->ready);
    ASSERT_TRUE(desk.keep(draft)); // as it is: the next file cannot show it
    const FileLook open = lookAt(folder.write("next.csv", "Key,Step,Sum,Since\n2,Open,10,04/05/2026\n"));
    EXPECT_FALSE(open.ready);
    auto more = desk.propose({open}).front();
    EXPECT_EQ(more.name, "deals") << "the own profile is completed";
    ingest::answer(more, ingest::Question::Kind::DateOrder, "dmy");
    ASSERT_TRUE(desk.keep(more));
    EXPECT_TRUE(lookAt(open.source.file).ready);

    ingest::settle(draft, check->report);
    EXPECT_EQ(draft.dateOrder, DateOrder::Dmy);
    draft.file = more.file;
    ASSERT_TRUE(desk.keep(draft));
    EXPECT_TRUE(lookAt(open.source.file).ready);
}

TEST_F(Mapping, ANameThatAnotherFileHasIsRefusedAndAnAnswerGoesWhereItsProfileStands) {
    const auto file = folder.write("profiles/acme.toml", "name = \"deals of ours\" # by hand\n"
                                                         "extends = \"salesforce-reports\"\n");
    ingest::MappingDraft other;
    other.extends = "hubspot";
    other.name = "deals of ours";
    const auto refused = desk.keep(other);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::ProfileExists);
    EXPECT_EQ(refused.error().detail, file.string());
    other.name = "acme"; // another name, and the file of that name is somebody else's
    EXPECT_EQ(desk.keep(other)->filename(), "acme 2.toml");

    const FileLook look = lookAt(
        folder.write("report.csv", "Opportunity ID,Opportunity Name,Stage,Amount,Close Date,Created Date\n"
                                   "006000000000001AAA,One,Discovery,10,04/05/2026,03/05/2026\n"));
    auto draft = desk.propose({look}).front();
    EXPECT_EQ(draft.file, file);
    ingest::answer(draft, ingest::Question::Kind::DateOrder, "dmy");
    EXPECT_EQ(*desk.keep(draft), file);
    EXPECT_THAT(test::bytesOf(file), HasSubstr("# by hand"));
    EXPECT_TRUE(lookAt(look.source.file).ready);
}

TEST_F(Mapping, ColumnsThatAreKeptAreWrittenBesideWhatStandsInAProfile) {
    const FileLook known = lookAt(folder.write("Account.csv", "Id,Name,Website,Tier__c,Vertical__c,Fax\n"
                                                              "1,Acme,acme.example,Gold,Banks,555\n"));
    ASSERT_TRUE(known.ready) << known.report.profile;
    auto draft = desk.propose({known}).front();
    EXPECT_EQ(draft.extends, "salesforce-objects");
    draft.ownColumns = {{ingest::dimensionNameOf("Tier__c"), {"Tier__c"}}};
    const auto kept = desk.keep(draft);
    ASSERT_TRUE(kept) << kept.error().detail;
    FileLook again = lookAt(known.source.file);
    EXPECT_EQ(again.report.profile, "my-salesforce-objects");
    EXPECT_THAT(again.report.skippedColumns, ElementsAre("Vertical__c", "Fax"));

    auto more = desk.propose({again}).front();
    more.ownColumns = {{"Vertical", {"Vertical__c"}}, {"Fax", {"Fax"}, false}};
    ASSERT_TRUE(ingest::takesColumns(more.completes));
    const auto completed = desk.keep(more);
    ASSERT_TRUE(completed) << completed.error().detail;
    EXPECT_EQ(*completed, *kept);
    again = lookAt(known.source.file);
    EXPECT_TRUE(again.report.skippedColumns.empty());
    EXPECT_THAT(test::bytesOf(*kept), HasSubstr("Tier"));
    EXPECT_THAT(test::bytesOf(*kept), HasSubstr("[unmapped.account]\nFax = "));
}

TEST_F(Mapping, NamesOfDimensionsComeFromTheirHeaders) {
    const std::pair<const char*, const char*> cases[]{{"Tier__c", "Tier"},
                                                      {"deal_tier", "deal tier"},
                                                      {"Region", "Region 2"},
                                                      {"a=b,\"c\"", "a b  c"},
                                                      {"\"\"", "Column"}};
    for (const auto& [header, name] : cases) {
        EXPECT_EQ(ingest::dimensionNameOf(header), name);
        EXPECT_TRUE(crm::isDimensionName(ingest::dimensionNameOf(header))) << header;
    }
}

TEST_F(Mapping, AsksInWhichZoneTimesAreWrittenAndProposesTheStores) {
    desk = *MappingDesk::open(folder / "profiles", "Europe/Berlin", "EUR");
    const auto file =
        folder.write("deals.csv", "Key,Step,Since\n1,Open,2026-03-04 09:15\n2,Open,2026-03-05 00:00\n");
    const FileLook look = lookAt(file);
    auto draft = desk.draft(look, Entity::Opportunity);
    draft.name = draft.source = "deals";
    give(draft, "id", "Key");
    give(draft, "stage", "Step");
    give(draft, "created", "Since");
    auto check = desk.check(look, draft, {});
    ASSERT_TRUE(check) << check.error().detail;
    EXPECT_FALSE(check->ready);
    const auto questions = ingest::questionsOf(check->report);
    ASSERT_EQ(questions.size(), 1U);
    EXPECT_EQ(questions[0].kind, ingest::Question::Kind::TimeZone);
    EXPECT_EQ(questions[0].rows, 1) << "midnight is how dates are written";
    EXPECT_EQ(questions[0].choices[0].word, "Europe/Berlin");
    EXPECT_EQ(questions[0].choices[1].word, "UTC");
    ingest::answer(draft, ingest::Question::Kind::TimeZone, "America/New_York");
    check = desk.check(look, draft, {});
    ASSERT_TRUE(check->ready);
    const auto& first = std::get<crm::Moment>(field(*check, Entity::Opportunity, "created").first[0]);
    EXPECT_EQ(isoText(*first.at), "2026-03-04T14:15:00Z");
    ASSERT_TRUE(desk.keep(draft));
    const FileLook next = lookAt(folder.write("leads.csv", "Who,When\n1,2026-03-04 09:15\n"));
    EXPECT_EQ(desk.propose({next}).front().timeZone, "America/New_York") << "one CRM writes in one zone";
}

TEST(ProfileFolders, AFileThatIsNoProfileIsSaidAndTheOthersHold) {
    test::TempFolder folder;
    folder.write("good.toml", "name = \"good\"\nextends = \"hubspot\"\n");
    folder.write("bad.toml", "name = \"bad\"\nentity = \"dragon\"\n");
    folder.write("notes.txt", "none");
    const auto builtIn = ingest::builtInProfiles();
    const auto read = ingest::readProfileFolder(folder / "", *builtIn);
    ASSERT_EQ(read.profiles.size(), 1U);
    EXPECT_EQ(read.profiles.front().profile.name, "good");
    ASSERT_EQ(read.unreadable.size(), 1U);
    EXPECT_THAT(read.unreadable.front().where, HasSubstr("bad.toml"));
}

TEST_F(Mapping, AnOwnProfileThatCannotBeReadIsNamedWithFileLineAndRemedy) {
    const auto file =
        folder.write("profiles/acme.toml", "name = \"acme\"\nsource = \"acme\"\nentity = \"account\"\n"
                                           "[columns]\nid = \"Nr\"\nname = \"Firma\"\n"
                                           "[dimensions]\nmanager = \"Chef\"\n");
    ASSERT_EQ(desk.unreadable().size(), 1U);
    EXPECT_EQ(desk.unreadable().front().where, file.string() + ":8");
    auto workspace = Workspace::open(folder / "store.gtm", OpenOptions{});
    ASSERT_TRUE(workspace);
    ImportRequest request;
    request.profileFolder = folder / "profiles";
    request.paths = {folder.write("exports/Firmen.csv", "Nr,Firma,Chef\n1,Arbor,Ann\n"),
                     folder.write("exports/Account.csv",
                                  "Id,Name,Type,Industry,OwnerId,CreatedDate\n"
                                  "001000000000001AAA,Arbor,Customer,Food,,2026-11-01\n")};
    const auto word = [](const ingest::FileReport& of) {
        const auto found = std::ranges::find(of.findings, "bad_profile", &ingest::Finding::code);
        return found == of.findings.end() ? ingest::Finding{} : *found;
    };
    const auto unknown = workspace->import(request);
    ASSERT_TRUE(unknown) << unknown.error().detail;
    EXPECT_FALSE(unknown->clean());
    const auto of = std::ranges::find(unknown->files, request.paths[0].string(), &ingest::FileReport::path);
    ASSERT_NE(of, unknown->files.end());
    EXPECT_EQ(word(*of).level, ingest::Level::Reject);
    EXPECT_EQ(word(*of).column, file.string() + ":8");
    EXPECT_THAT(word(*of).value, HasSubstr("write another, such as \"manager 2\""));

    request.paths.erase(request.paths.begin());
    ASSERT_TRUE(workspace->reload());
    const auto known = workspace->import(request);
    ASSERT_TRUE(known) << known.error().detail;
    EXPECT_TRUE(known->clean()) << "what is known needs no profile of its own";
    EXPECT_EQ(word(known->files.front()).level, ingest::Level::Warn);
}

} // namespace gtm
