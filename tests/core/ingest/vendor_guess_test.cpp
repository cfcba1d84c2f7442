// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/ingest/codes.h"
#include "core/ingest/suggestion.h"
#include "tests/core/ingest/reading.h"

#include <gmock/gmock.h>

namespace gtm::ingest {
namespace {

using ::testing::HasSubstr;

Header headerOf(std::string_view line) {
    std::vector<std::string> names;
    for (const std::string_view name : split(line, ';'))
        names.emplace_back(name);
    return Header(std::move(names));
}

constexpr std::string_view kGermanDynamics =
    "(Nicht ändern) Verkaufschance;(Nicht ändern) Zeilenprüfsumme;(Nicht ändern) Geändert "
    "am;Thema;Potenzieller "
    "Kunde;Gesch. Abschlussdatum;Gesch. Umsatz;Status;Besitzer;Pipelinephase;Wahrscheinlichkeit;Erstellt am";
constexpr std::string_view kGermanDeals = "Datensatz-ID;Deal-Name;Deal-Phase;Pipeline;Betrag;Abschlussdatum;"
                                          "Erstellungsdatum;Zuständiger Mitarbeiter";

TEST(VendorGuess, TellsVendorAndEntityOfTranslatedHeaders) {
    const struct {
        std::string_view header, profile;
        crm::Entity entity;
        std::string_view pair;
    } cases[]{
        {kGermanDynamics, "dynamics", crm::Entity::Opportunity, "Thema = Topic"},
        {kGermanDeals, "hubspot", crm::Entity::Opportunity, "Datensatz-ID = Record ID"},
        {"Datensatz-ID;Vorname;Nachname;E-Mail;Lifecycle-Phase;Zuständiger Mitarbeiter für Kontakt",
         "hubspot", crm::Entity::Lead, "Vorname = First Name"},
        {"Opportunity-ID;Name der Opportunity;Phase;Betrag;Schlusstermin;Erstelldatum;Opportunity-Inhaber",
         "salesforce-reports", crm::Entity::Opportunity, "Phase = Stage"},
        {"Deal - Titel;Deal - Wert;Deal - Phase;Deal - Status;Deal - Besitzer;Deal - Deal erstellt",
         "pipedrive", crm::Entity::Opportunity, "Deal - Wert = Deal - Value"},
        {"Datensatz-ID;Deal-Besitzer;Dealname;Kontoname;Betrag;Abschlussdatum;Stufe;Erstellungszeit", "zoho",
         crm::Entity::Opportunity, "Stufe = Stage"},
    };
    for (const auto& item : cases) {
        const Header header = headerOf(item.header);
        const auto guess = guessVendor(header, testing::builtIn());
        ASSERT_TRUE(guess) << item.header;
        EXPECT_EQ(guess->profile->name, item.profile) << item.header;
        EXPECT_EQ(guess->mapping->entity, item.entity) << item.header;
        EXPECT_LT(guess->confidence, 1) << item.header;
        std::string pairs;
        for (const FieldSuggestion& field : guess->fields)
            pairs += header.names()[field.column] + " = " + field.resembles + "\n";
        EXPECT_THAT(pairs, HasSubstr(std::string(item.pair) + "\n"));
    }
}

TEST(VendorGuess, GoesBeforeWhatAnyTableMightHold) {
    const auto all = suggestEntities(headerOf(kGermanDeals), testing::builtIn());
    EXPECT_EQ(all.front().entity, crm::Entity::Opportunity);
    EXPECT_EQ(all.front().vendor, "hubspot");
    EXPECT_EQ(all.back().vendor, "");
}

TEST(VendorGuess, TellsRenamedHeadersByTheirSpelling) {
    const auto guess = guessVendor(headerOf("Oportunity Name;Stage;Amount;Close Date"), testing::builtIn());
    ASSERT_TRUE(guess);
    EXPECT_EQ(guess->profile->name, "salesforce-reports");
    EXPECT_EQ(guess->reason, "Oportunity Name = Opportunity Name");
}

TEST(VendorGuess, TakesNobodysTableForAnExport) {
    for (const std::string_view header : {"Mehl;Butter;Ofen", "Nummer;Verkaufschance;Verkaufsphase;Betrag",
                                          "Datensatz-ID;Vorname", "Thema;Ort;Dauer;Status;Besitzer"})
        EXPECT_FALSE(guessVendor(headerOf(header), testing::builtIn())) << header;
}

TEST(VendorGuess, ProposesAProfileThatReadsTheTranslatedWords) {
    const std::string content =
        std::string(kGermanDynamics) +
        "\n{2B2D2A6E-1F5A-4C5E-9A51-0C2F3D4E5F60};x;2026-02-03 10:00;Neue Halle;Muster "
        "GmbH;2026-05-31;12000;Gewonnen;Ada Lang;2-Entwickeln;40;2026-01-05 09:00\n"
        "2B2D2A6E-1F5A-4C5E-9A51-0C2F3D4E5F61;x;2026-02-03 10:00;Alte Halle;Muster "
        "GmbH;2026-06-30;8000;Offen;Ada Lang;1-Qualifizieren;20;2026-01-06 09:00\n";
    EXPECT_TRUE(testing::readText(content).records.empty()) << "never without being asked";

    Recognition unknown;
    unknown.header = headerOf(kGermanDynamics);
    const auto finding = likelyExport(unknown, testing::builtIn());
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->code, code::kLikelyExport);
    EXPECT_THAT(finding->value, HasSubstr("dynamics: Opportunities, "));
    EXPECT_THAT(finding->value, HasSubstr(" %"));
    EXPECT_THAT(finding->column, HasSubstr("Thema = Topic"));

    const Profile profile = testing::profileOf(finding->answer);
    EXPECT_EQ(profile.source, "dynamics");
    const auto read = testing::readText(content, {}, &profile);
    ASSERT_EQ(read.records.size(), 2U);
    EXPECT_EQ(read.records[0].id(), "2b2d2a6e-1f5a-4c5e-9a51-0c2f3d4e5f60");
    EXPECT_EQ(read.field(0, "name") + read.field(0, "account_name"), "Neue HalleMuster GmbH");
    EXPECT_EQ(read.field(0, "is_closed") + read.field(0, "is_won"), "11");
    EXPECT_EQ(read.field(1, "is_closed") + read.field(1, "is_won"), "00");
    EXPECT_EQ(read.field(1, "probability"), "0.2");
    EXPECT_EQ(read.field(0, "close_date"), "2026-05-31");
    EXPECT_EQ(read.rows(code::kBadCell), -1);
}

TEST(Suggestion, KnowsASuccessManagerByWhatPeopleCallHim) {
    const auto columnOf = [](std::string_view line, crm::Entity entity, const char* field) {
        const Header header = headerOf(line);
        for (const FieldSuggestion& one : suggestColumns(header, entity, testing::builtIn()).fields)
            if (one.field == crm::fieldIndex(entity, field))
                return header.names()[one.column];
        return std::string();
    };
    for (const char* name : {"CSM", "Customer Success Manager", "CS Owner", "Success Manager"}) {
        const std::string line = std::string("Kunden-Nr;Bezeichnung;Owner;") + name;
        EXPECT_EQ(columnOf(line, crm::Entity::Account, "csm_name"), name);
        EXPECT_EQ(columnOf(line, crm::Entity::Account, "owner_name"), "Owner") << name;
    }
    EXPECT_EQ(columnOf("Nr;Name;CSM ID", crm::Entity::Account, "csm_id"), "CSM ID");
    EXPECT_EQ(columnOf("Vertragsnummer;Kunde;Beginn;CSM", crm::Entity::Contract, "owner_name"), "CSM")
        << "a contract has one owner";
}

TEST(VendorGuess, OffersNoProfileWithoutAColumnThatEveryRecordNeeds) {
    Recognition unknown;
    unknown.header = headerOf("Name der Opportunity;Phase;Schlusstermin;Lead-Quelle");
    const auto finding = likelyExport(unknown, testing::builtIn());
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->answer, "") << "no column gives an id";
}

} // namespace
} // namespace gtm::ingest
