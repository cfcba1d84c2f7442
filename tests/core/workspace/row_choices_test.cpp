// SPDX-License-Identifier: GPL-3.0-only
// What is done with the rows of a finding where somebody wants it otherwise than an import would.
#include "core/base/text.h"
#include "core/ingest/codes.h"
#include "core/report/json.h"
#include "core/report/quality.h"
#include "core/report/sentence.h"
#include "tests/support/import_case.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace gtm {

using ingest::RowChoice;
using ingest::Treatment;
using testing::ElementsAre;

namespace {

namespace code = ingest::code;
using Texts = std::vector<std::string>;

constexpr auto kPlainProfile = R"(name = "deals"
source = "own-crm"
entity = "opportunity"
decimal_mark = "."
time_zone = "UTC"

[columns]
id = "No"
name = "Deal"
account_id = "Account"
stage = "Phase"
amount = "Value"
created = "Opened"
close_date = "Closes"

[[stage]]
name = "Proposal"
match = ["Offer"]
order = 1
)";
constexpr auto kPlainHeader = "No,Deal,Account,Phase,Value,Opened,Closes\n";
constexpr auto kThreeDeals = "1,Alpha,A-1,Offer,100,2026-09-01,2026-12-01\n"
                             "2,Beta,A-2,Offer,TBD,2026-09-02,2026-12-02\n"
                             "3,Gamma,A-3,Offer,n/a?,2026-09-03,2026-12-03\n";

struct RowChoices : test::ImportCase {
    std::filesystem::path file, profile = folder.write("deals.toml", kPlainProfile);
    ingest::ImportReport report;

    void SetUp() override { open(); }
    void import(const std::string& rows, const std::vector<RowChoice>& choices = {}, bool dry = false) {
        file = folder.write("deals.csv", kPlainHeader + rows);
        ImportRequest request;
        request.paths = {file};
        request.profile = profile.string();
        request.asOf = makeDay(2026, 10, 11);
        request.choices = choices;
        for (RowChoice& choice : request.choices)
            choice.place = file.string();
        request.dryRun = dry;
        auto done = workspace->import(request);
        ASSERT_TRUE(done) << int(done.error().code) << done.error().detail;
        report = std::move(*done);
        ASSERT_TRUE(workspace->reload());
        ASSERT_EQ(report.files.size(), 1U);
        EXPECT_EQ(counts().front(), counts()[1] + counts()[2] + counts()[3] + counts()[4]);
    }
    /// Read, inserted, updated, unchanged, rejected.
    std::vector<std::int64_t> counts() const {
        const ingest::FileReport& one = report.files.front();
        return {one.rowsRead, one.inserted, one.updated, one.unchanged, one.rejected};
    }
    /// What the line of the report says that is about this, and what else it could be.
    std::string line(std::string_view code, std::string_view column) const {
        for (const report::QualityRow& row : report::qualityRows(report))
            if (row.code == code && row.column == column)
                return std::to_string(row.rows) + ": " + report::treatmentText(row) +
                       (row.choice ? " (" + joined(waysOf(row), ", ") + ")" : std::string());
        return {};
    }
    Texts waysOf(const report::QualityRow& row) const {
        Texts ways;
        for (const RowChoice& way : report::waysOf(row, report.stages))
            ways.push_back(treatmentText(row, way));
        return ways;
    }
    /// Ids and amounts of the stored deals; what is not known is `?`.
    Texts stored() const {
        return rows("SELECT id, COALESCE(amount / 100, '?') FROM opportunity ORDER BY id");
    }
    static RowChoice of(std::string_view code, const char* column, Treatment treatment) {
        return {{}, std::string(code), column, treatment};
    }
};

} // namespace

TEST_F(RowChoices, ACellThatCannotBeReadIsNotKnownOrItsRowIsRejected) {
    const std::string ways = " (Import without Value, Reject 2 rows)";
    import(kThreeDeals, {}, true);
    EXPECT_THAT(counts(), ElementsAre(3, 3, 0, 0, 0));
    EXPECT_EQ(line(code::kBadCell, "Value"), "2: Import without Value" + ways);
    import(kThreeDeals, {of(code::kBadCell, "Value", Treatment::Reject)}, true);
    EXPECT_THAT(counts(), ElementsAre(3, 1, 0, 0, 2));
    EXPECT_EQ(line(code::kBadNumber, "Value"), "2: Reject 2 rows" + ways) << "and back";
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm")) << "nothing is stored before";

    import(kThreeDeals, {of(code::kBadCell, "Value", Treatment::Reject)});
    EXPECT_THAT(counts(), ElementsAre(3, 1, 0, 0, 2));
    EXPECT_EQ(stored(), (Texts{"1 100"}));
    const auto rejections = workspace->lastImport()->rejections;
    ASSERT_EQ(rejections.size(), 2U) << "kept in the store with line and reason";
    EXPECT_EQ(report::sentence(rejections[0]), "Value: 'TBD' is not a number.");
    EXPECT_EQ(rejections[1].line, 4);
    EXPECT_EQ(rejections[1].cells[1], "Gamma");
    expectVerified();
    import(kThreeDeals);
    EXPECT_THAT(counts(), ElementsAre(3, 2, 0, 1, 0));
    EXPECT_EQ(stored(), (Texts{"1 100", "2 ?", "3 ?"})) << "never 0";
}

TEST_F(RowChoices, ACellThatRejectsItsRowByItselfCanBeLeftUnknown) {
    const std::string rows = "1,Alpha,A-1,Offer,100,2026-09-01,2026-12-01\n"
                             "2,Beta,A-2,Offer," +
                             std::string("2\0", 2) + "0,2026-09-02,2026-12-02\n";
    import(rows);
    EXPECT_THAT(counts(), ElementsAre(2, 1, 0, 0, 1));
    EXPECT_EQ(line(code::kNulInValue, "Value"), "1: Reject 1 row (Import without Value, Reject 1 row)");
    import(rows, {of(code::kNulInValue, "Value", Treatment::Import)});
    EXPECT_THAT(counts(), ElementsAre(2, 1, 0, 1, 0));
    EXPECT_EQ(stored(), (Texts{"1 100", "2 ?"}));
    EXPECT_EQ(line(code::kNulInValue, "Value"),
              "1: Import without Value (Import without Value, Reject 1 row)");
    const auto& findings = report.files.front().findings;
    const auto warning = std::ranges::find(findings, code::kNulInValue, &ingest::Finding::code);
    ASSERT_NE(warning, findings.end());
    EXPECT_EQ(warning->level, ingest::Level::Warn);
    EXPECT_EQ(report::sentence(*warning),
              "Value: the value holds a NUL byte. Such cells are stored as not known.");
}

TEST_F(RowChoices, WhatARowCannotDoWithoutLeavesNoChoice) {
    import("1,Alpha,A-1,Offer,100,soon,2026-12-01\n2,Beta,A-2,Offer,100,2026-09-02,2026-12-02\n"
           ",Gamma,A-3,Offer,100,2026-09-03,2026-12-03\n",
           {of(code::kBadCell, "Opened", Treatment::Import), of(code::kMissingId, "No", Treatment::Import)});
    EXPECT_EQ(line(code::kMissingId, "No"), "1: Reject 1 row");
    EXPECT_EQ(counts()[4], report.rejected());
    EXPECT_GE(report.rejected(), 1);
}

TEST_F(RowChoices, OfAnIdInSeveralRowsTheLatestCountsOrNone) {
    const std::string rows = "1,Alpha,A-1,Offer,100,2026-09-01,2026-12-01\n"
                             "2,Beta,A-2,Offer,200,2026-09-02,2026-12-02\n"
                             "1,Alpha,A-1,Offer,150,2026-09-01,2026-12-01\n"
                             "2,Beta,A-2,Offer,200,2026-09-02,2026-12-02\n";
    import(rows, {}, true);
    EXPECT_THAT(counts(), ElementsAre(4, 2, 1, 1, 0));
    EXPECT_EQ(line(code::kRepeatedId, "No"), "2: Keep the latest (Keep the latest, Reject 2 rows)")
        << "the same twice is no contradiction";
    import(rows, {of(code::kRepeatedId, "No", Treatment::Reject)});
    EXPECT_THAT(counts(), ElementsAre(4, 1, 0, 1, 2));
    EXPECT_EQ(line(code::kRepeatedId, "No"), "2: Reject 2 rows (Keep the latest, Reject 2 rows)");
    EXPECT_EQ(report.rejections[0].line, 2);
    EXPECT_EQ(report.rejections[1].line, 4);
    EXPECT_EQ(report::sentence(report.rejections[0]),
              "No: '1' stands in several rows with different values.");
    EXPECT_EQ(stored(), (Texts{"2 200"}));
    import(rows);
    EXPECT_THAT(counts(), ElementsAre(4, 1, 1, 2, 0));
    EXPECT_EQ(stored(), (Texts{"1 150", "2 200"}));
    expectVerified();
}

TEST_F(RowChoices, RowsOfAStageThatTheMappingDoesNotKnowCanBeLeftOut) {
    const std::string rows = "1,Alpha,A-1,Offer,100,2026-09-01,2026-12-01\n"
                             "2,Beta,A-2,Parked,200,2026-09-02,2026-12-02\n";
    import(rows, {}, true);
    EXPECT_THAT(counts(), ElementsAre(2, 2, 0, 0, 0));
    EXPECT_EQ(line(code::kUnknownStage, "Phase"), "1: Import (Import, Leave out 1 row)");
    import(rows, {of(code::kUnknownStage, "Phase", Treatment::Reject)});
    EXPECT_THAT(counts(), ElementsAre(2, 1, 0, 0, 1));
    EXPECT_EQ(line(code::kUnknownStage, "Phase"), "1: Leave out 1 row (Import, Leave out 1 row)");
    EXPECT_EQ(report::sentence(report.rejections.front()), "Phase: 'Parked' is not in the mapping's stages.");
    EXPECT_EQ(report::rejectionTitle("unknown_stage", "Phase"), "Phase is not in the mapping's stages");
    EXPECT_EQ(stored(), (Texts{"1 100"}));
}

TEST_F(RowChoices, AFileIsNotRememberedAsReadInAnotherWay) {
    const std::vector reject{of(code::kBadCell, "Value", Treatment::Reject)};
    import(kThreeDeals);
    EXPECT_THAT(counts(), ElementsAre(3, 3, 0, 0, 0));
    import(kThreeDeals);
    EXPECT_THAT(counts(), ElementsAre(3, 0, 0, 3, 0));
    import(kThreeDeals, reject);
    EXPECT_THAT(counts(), ElementsAre(3, 0, 0, 1, 2)) << "what was stored before stays";
    import(kThreeDeals, reject);
    EXPECT_THAT(counts(), ElementsAre(3, 0, 0, 1, 2));
    import(kThreeDeals);
    EXPECT_THAT(counts(), ElementsAre(3, 0, 0, 3, 0));
    EXPECT_EQ(line(code::kBadCell, "Value"), "2: Import without Value (Import without Value, Reject 2 rows)");
    expectVerified();
}

TEST_F(RowChoices, AChoiceAboutAnotherFileChangesNothing) {
    ImportRequest request;
    request.paths = {folder.write("deals.csv", std::string(kPlainHeader) + kThreeDeals)};
    request.profile = profile.string();
    request.asOf = makeDay(2026, 10, 11);
    request.choices = {{"other.csv", std::string(code::kBadCell), "Value", Treatment::Reject}};
    const auto done = workspace->import(request);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->rejected(), 0);
}

TEST_F(RowChoices, AFindingNamesItsRowsAsTheExportDoes) {
    const std::string rows = "1,Alpha,A-1,Offer,TBD,2026-09-01,2026-12-01\n"
                             "2,Beta,A-2,Offer,#REF!,2026-09-02,2026-12-02\n";
    const auto named = [&] {
        std::string said;
        for (const report::QualityRow& row : report::qualityRows(report))
            if (row.column == "Value")
                for (const ingest::FindingPlace& place : row.places)
                    said += std::to_string(place.line) + ' ' + place.id + ' ' + place.name + ' ' +
                            place.stage + ' ' + report::cellReason(row.code, place.value) + '\n';
        return said;
    };
    for (const Treatment treatment : {Treatment::Import, Treatment::Reject}) {
        import(rows, {of(code::kBadCell, "Value", treatment)});
        EXPECT_EQ(named(), "2 1 Alpha Offer Text\n3 2 Beta Offer Spreadsheet error\n");
        const auto stored = workspace->lastImport();
        ASSERT_TRUE(stored);
        report = *stored;
        EXPECT_EQ(named(), "2 1 Alpha Offer Text\n3 2 Beta Offer Spreadsheet error\n") << "also later";
    }
}

TEST(RowChoice, TheLaterOneAboutTheSameHolds) {
    const RowChoice first{"a.csv", "bad_cell", "Amount", Treatment::Reject};
    RowChoice second = first, other = first;
    second.treatment = Treatment::Import;
    other.column = "Close Date";
    std::vector<RowChoice> choices;
    for (const RowChoice& one : {first, other, second})
        ingest::choose(choices, one);
    EXPECT_THAT(choices, ElementsAre(other, second));
}

TEST_F(RowChoices, ARowThatIsLeftOutTellsNoHistoryEither) {
    // One export, and two mappings of it: deals, and when each entered its stages.
    file =
        folder.write("hubspot-deals.csv",
                     "\"Record ID\",\"Deal Name\",\"Deal Stage\",\"Amount\",\"Create Date\",\"Date entered "
                     "\"\"Discovery (Sales Pipeline)\"\"\"\n"
                     "\"1\",\"Alpha\",\"Discovery\",\"100\",\"2026-09-01 10:00\",\"2026-09-01 10:00\"\n"
                     "\"2\",\"Beta\",\"Discovery\",\"TBD\",\"2026-09-02 10:00\",\"2026-09-02 10:00\"\n");
    ImportRequest request;
    request.paths = {file};
    request.asOf = makeDay(2026, 10, 11);
    request.timeZone = "UTC";
    request.choices = {{file.string(), std::string(code::kBadCell), "Amount", Treatment::Reject}};
    const auto done = workspace->import(request);
    ASSERT_TRUE(done) << done.error().detail;
    EXPECT_EQ(rows("SELECT id FROM opportunity"), Texts{"1"});
    EXPECT_EQ(rows("SELECT opportunity_id FROM stage_history"), Texts{"1"});
    request.choices.clear();
    ASSERT_TRUE(workspace->reload());
    ASSERT_TRUE(workspace->import(request));
    EXPECT_EQ(rows("SELECT id FROM opportunity ORDER BY id"), (Texts{"1", "2"}));
    EXPECT_EQ(rows("SELECT opportunity_id FROM stage_history ORDER BY 1"), (Texts{"1", "2"}));
}

} // namespace gtm
