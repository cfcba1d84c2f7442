// SPDX-License-Identifier: GPL-3.0-only
// A stage that the model does not know, which somebody maps to one that it knows.
#include "core/ingest/codes.h"
#include "core/report/quality.h"
#include "core/report/sentence.h"
#include "tests/support/import_case.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace gtm {

using ingest::RowChoice;
using ingest::Treatment;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;

namespace {

constexpr auto kDeals = "Id,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon\n"
                        "d1,One,Legal Review,100,2026-12-20,2026-10-01,false,false\n"
                        "d2,Two,Legal review,300,2026-12-20,2026-10-01,false,false\n"
                        "d3,Three,Discovery,50,2026-12-20,2026-10-01,false,false\n";
constexpr auto kListedStages = R"(name = "deals"
source = "own-crm"
entity = "opportunity"
time_zone = "UTC"

[columns]
id = "No"
name = "Deal"
stage = "Phase"
amount = "Value"

[[stage]]
name = "Proposal"
match = ["Offer"]
order = 1
)";
constexpr auto kListedHeader = "No,Deal,Phase,Value\n";

struct MappedStages : test::ImportCase {
    void SetUp() override { open(); }
    [[nodiscard]] ImportRequest asked(const std::string& name, Day asOf) const {
        ImportRequest request;
        request.paths = {folder / name};
        request.asOf = asOf;
        request.author = "Ann";
        request.reason = "A step of the contract";
        return request;
    }
    ingest::ImportReport run(const ImportRequest& request) {
        auto report = workspace->import(request);
        EXPECT_TRUE(report) << report.error().where << ' ' << report.error().detail;
        EXPECT_TRUE(workspace->reload());
        return report ? std::move(*report) : ingest::ImportReport();
    }
    /// The line of the report about the stage; its choice says what is done with it.
    [[nodiscard]] static std::optional<report::QualityRow> line(const ingest::ImportReport& report,
                                                                std::string_view code) {
        const auto rows = report::qualityRows(report);
        const auto found = std::ranges::find_if(
            rows, [&](const auto& row) { return row.code == code && row.column.empty(); });
        return found == rows.end() ? std::nullopt : std::optional(*found);
    }
    /// What a choice of this stage of the model is, from the report of a trial.
    [[nodiscard]] static RowChoice mapTo(const ingest::ImportReport& report, const char* stage) {
        const auto row = line(report, ingest::code::kUnknownStage);
        const auto ways = row ? report::waysOf(*row, report.stages) : std::vector<RowChoice>();
        const auto way = std::ranges::find(ways, stage, &RowChoice::stage);
        EXPECT_NE(way, ways.end()) << stage;
        return way == ways.end() ? RowChoice() : *way;
    }
    [[nodiscard]] std::vector<std::string> stagesOfDeals() const {
        return rows("SELECT o.id, d.stage FROM deal d JOIN opportunity o ON o.rid = d.rid ORDER BY o.id");
    }
};

} // namespace

TEST_F(MappedStages, AStageIsMappedOnceAndNextWeeksImportIsReadTheSameWithoutAQuestion) {
    folder.write("Opportunity.csv", kDeals);
    ImportRequest request = asked("Opportunity.csv", makeDay(2026, 11, 1));
    request.dryRun = true;
    ingest::ImportReport report = run(request);
    const auto unknown = line(report, ingest::code::kUnknownStage);
    ASSERT_TRUE(unknown && unknown->choice);
    EXPECT_EQ(report::treatmentText(*unknown), "Import");
    EXPECT_THAT(report.stages, Contains("Negotiation"));
    EXPECT_EQ(report::waysOf(*unknown, report.stages).size(), report.stages.size() + 1);

    request.choices = {mapTo(report, "Negotiation")};
    report = run(request);
    EXPECT_FALSE(line(report, ingest::code::kUnknownStage));
    const auto mapped = line(report, ingest::code::kMappedStage);
    ASSERT_TRUE(mapped && mapped->choice);
    EXPECT_EQ(mapped->level, ingest::Level::Note);
    EXPECT_EQ(mapped->rows, 2) << "in whatever letters";
    EXPECT_EQ(mapped->places.front().id, "d2") << "the largest first";
    EXPECT_THAT(mapped->message, HasSubstr("counts as Negotiation"));
    EXPECT_EQ(report::treatmentText(*mapped), "Map to Negotiation");
    EXPECT_TRUE(mapped->choice->isAbout(request.choices.front())) << "it can be taken back";
    EXPECT_FALSE(mapped->effects.empty());
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm")) << "nothing is stored before";

    request.dryRun = false;
    report = run(request);
    EXPECT_TRUE(line(report, ingest::code::kMappedStage));
    EXPECT_EQ(stagesOfDeals(),
              (std::vector<std::string>{"d1 Negotiation", "d2 Negotiation", "d3 Discovery"}));
    EXPECT_EQ(rows("SELECT stage FROM opportunity WHERE id = 'd1'").front(), "Legal Review")
        << "the record stays as it was exported";
    ASSERT_EQ(workspace->publications().size(), 1U);
    EXPECT_EQ(workspace->publications().front().author, "Ann");
    EXPECT_EQ(workspace->publications().front().reason, "A step of the contract");
    EXPECT_THAT(workspace->modelDocument().text, HasSubstr("\"Legal"));
    expectVerified();

    std::string next = kDeals;
    next += "d4,Four,LEGAL REVIEW,70,2026-12-20,2026-11-03,false,false\n";
    folder.write("next/Opportunity.csv", next);
    report = run(asked("next/Opportunity.csv", makeDay(2026, 11, 8)));
    EXPECT_FALSE(line(report, ingest::code::kUnknownStage));
    EXPECT_FALSE(line(report, ingest::code::kMappedStage)) << "said once";
    EXPECT_THAT(stagesOfDeals(), Contains("d4 Negotiation"));
    EXPECT_EQ(workspace->publications().size(), 1U);
    expectVerified();
}

TEST_F(MappedStages, AMappingThatListsItsStagesNeedNotListThoseOfTheModel) {
    ImportRequest request = asked("deals.csv", makeDay(2026, 11, 1));
    request.profile = folder.write("deals.toml", kListedStages).string();
    folder.write("deals.csv", std::string(kListedHeader) + "1,One,Offer,100\n2,Two,Signed,300\n");
    request.dryRun = true;
    ingest::ImportReport report = run(request);
    const RowChoice mapped = mapTo(report, "Closed Won");
    const auto said = [&] {
        std::vector<std::string> columns;
        for (const auto& row : report::qualityRows(report))
            if (row.code == ingest::code::kUnknownStage)
                columns.push_back(row.column);
        return columns;
    };
    EXPECT_THAT(said(), UnorderedElementsAre("Phase", "")) << "neither the mapping nor the model knows it";

    request.choices = {mapped};
    request.dryRun = false;
    report = run(request);
    EXPECT_THAT(said(), IsEmpty()) << "it is mapped with this import";
    const std::vector<std::string> deals{"1 Proposal 0 0", "2 Signed 1 1"};
    EXPECT_EQ(rows("SELECT id, stage, is_closed, is_won FROM opportunity ORDER BY id"), deals)
        << "it says the outcome, as a stage of the mapping does";

    request.choices.clear();
    request.asOf = makeDay(2026, 11, 8);
    report = run(request);
    EXPECT_EQ(report.changed(), 0);
    EXPECT_THAT(said(), IsEmpty()) << "next week's import asks no more";
    EXPECT_EQ(rows("SELECT id, stage, is_closed, is_won FROM opportunity ORDER BY id"), deals);
    expectVerified();
}

TEST_F(MappedStages, AFileThatIsRememberedDoesNotRepeatAWarningThatTheModelHasAnswered) {
    ImportRequest request = asked("deals.csv", makeDay(2026, 11, 1));
    request.profile = folder.write("deals.toml", kListedStages).string();
    folder.write("deals.csv", std::string(kListedHeader) + "1,One,Offer,100\n2,Two,Signed,300\n");
    const auto warnings = [](const ingest::ImportReport& report) {
        return std::ranges::count(report::qualityRows(report), ingest::code::kUnknownStage,
                                  &report::QualityRow::code);
    };
    for (int weeks = 1; weeks <= 2; ++weeks) {
        EXPECT_EQ(warnings(run(request)), 2);
        request.asOf = *request.asOf + std::chrono::days{7};
    }
    request.dryRun = true;
    request.choices = {mapTo(run(request), "Closed Won")};
    request.dryRun = false;
    run(request);
    request.choices.clear();
    for (int weeks = 1; weeks <= 2; ++weeks) {
        request.asOf = *request.asOf + std::chrono::days{7};
        EXPECT_EQ(warnings(run(request)), 0);
    }
    expectVerified();
}

TEST_F(MappedStages, AChoiceThatIsTakenBackMapsNothing) {
    folder.write("Opportunity.csv", kDeals);
    ImportRequest request = asked("Opportunity.csv", makeDay(2026, 11, 1));
    request.dryRun = true;
    const auto report = run(request);
    request.choices = {mapTo(report, "Negotiation")};
    RowChoice back = *line(run(request), ingest::code::kMappedStage)->choice;
    back.treatment = Treatment::Import;
    back.stage.clear();
    ingest::choose(request.choices, back);
    ASSERT_EQ(request.choices.size(), 1U);
    request.dryRun = false;
    EXPECT_TRUE(line(run(request), ingest::code::kUnknownStage));
    EXPECT_TRUE(workspace->publications().empty());
}

TEST_F(MappedStages, StagesOfAStoreThatIsThereAreMappedInItsPastToo) {
    folder.write("Opportunity.csv", kDeals);
    run(asked("Opportunity.csv", makeDay(2026, 11, 1)));
    EXPECT_THAT(stagesOfDeals(), Not(Contains("d1 Negotiation")));
    folder.write("again/Opportunity.csv", kDeals);
    ImportRequest request = asked("again/Opportunity.csv", makeDay(2026, 11, 8));
    request.dryRun = true;
    request.choices = {mapTo(run(request), "Negotiation")};
    request.dryRun = false;
    run(request);
    EXPECT_THAT(stagesOfDeals(), Contains("d1 Negotiation"));
    expectVerified();
}

TEST_F(MappedStages, NothingIsOfferedWhereAVersionOfTheModelWaitsOrHoldsForNewRecordsOnly) {
    folder.write("Opportunity.csv", kDeals);
    run(asked("Opportunity.csv", makeDay(2026, 11, 1)));
    for (const auto& [effective, toAll] :
         {std::pair{makeDay(2026, 10, 26), false}, {makeDay(2026, 11, 16), true}}) {
        SCOPED_TRACE(toAll);
        const std::string model = workspace->modelDocument().text + "\n# changed\n";
        const Signature signature{"Ann", "Changed", effective, toAll, {}, "test"};
        ASSERT_TRUE(workspace->publish({store::Subject::Model, {{"model", model}}}, signature));
        ASSERT_TRUE(workspace->reload());
        ImportRequest request = asked("Opportunity.csv", makeDay(2026, 11, 1));
        request.dryRun = true;
        const auto report = run(request);
        EXPECT_THAT(report.stages, IsEmpty());
        const auto unknown = line(report, ingest::code::kUnknownStage);
        ASSERT_TRUE(unknown);
        EXPECT_FALSE(unknown->choice) << "there is one way only";
        request.choices = {
            {unknown->path, "unknown_stage", {}, Treatment::Map, "Legal Review", "Negotiation"}};
        EXPECT_TRUE(line(run(request), ingest::code::kUnknownStage)) << "nor is it done";
    }
}

TEST_F(MappedStages, AnImportThatNobodyAnswersForMapsNothing) {
    folder.write("Opportunity.csv", kDeals);
    ImportRequest request = asked("Opportunity.csv", makeDay(2026, 11, 1));
    request.author.clear();
    request.dryRun = true;
    const auto report = run(request);
    request.choices = {mapTo(report, "Negotiation")};
    request.dryRun = false;
    const auto refused = workspace->import(request);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::Unsigned);
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm"));
}

TEST(MappedStage, ANameThatAListCannotHoldIsNotMapped) {
    ingest::FileReport file;
    file.path = "a.csv";
    ingest::Finding finding = ingest::makeFinding(ingest::Level::Warn, ingest::code::kUnknownStage, "Legal");
    EXPECT_TRUE(ingest::choiceOf(file, finding));
    finding.value = "Legal; Security";
    EXPECT_FALSE(ingest::choiceOf(file, finding));
    finding.value = std::string(ingest::kLongestExcerpt, 'x');
    EXPECT_FALSE(ingest::choiceOf(file, finding)) << "it may have been cut";
}

} // namespace gtm
