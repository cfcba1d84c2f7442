// SPDX-License-Identifier: GPL-3.0-only
// Drafts, and the models of what is governed by versions, under Qt's own model tester.
#include "core/kpi/catalogue.h"
#include "core/workspace/model_sheet.h"
#include "tests/support/board_fixture.h"
#include "ui/models/board_model.h"
#include "ui/models/definitions_model.h"
#include "ui/models/dry_run_models.h"
#include "ui/models/sections_model.h"
#include "ui/models/sheet_model.h"
#include "ui/models/target_models.h"
#include "ui/text/model_words.h"
#include "ui/text/words.h"
#include "ui/versions/draft.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <gmock/gmock.h>

#include <algorithm>

namespace gtm::ui {

namespace {

struct Tested {
    explicit Tested(QAbstractItemModel& model)
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal) {}
    QAbstractItemModelTester tester;
};

report::DefinitionSet threeDefinitions() {
    report::DefinitionSet set{"2026.1", {}};
    for (const auto& [id, group, name, onBoard] : {std::tuple{"win_rate", "close", "Win rate", true},
                                                   std::tuple{"ttft", "acquire", "First touch", true},
                                                   std::tuple{"arr", "retain", "Recurring revenue", false}}) {
        kpi::Definition one = fixture::definition();
        one.id = id;
        one.group = group;
        one.words["en"].name = name;
        set.rows.push_back({one, onBoard});
    }
    return set;
}

std::string listed(const DefinitionsModel& model) {
    std::string out;
    for (int row = 0; row < model.rowCount(); ++row)
        out +=
            (out.empty() ? "" : " ") + (model.definition(row) ? model.definition(row)->id : std::string("-"));
    return out;
}

const SheetKind& sheetOf(const std::string& id) {
    return *std::ranges::find(modelSheets(), id, &SheetKind::id);
}

BoardGroups twoGroups() {
    return {{"a", "A", "", {"k1", "k2"}}, {"b", "B", "", {"k3"}}};
}

std::vector<std::string> flat(const BoardGroups& groups) {
    std::vector<std::string> out;
    for (const auto& group : groups) {
        out.push_back(group.key + ":");
        out.insert(out.end(), group.kpis.begin(), group.kpis.end());
    }
    return out;
}

report::GovernedText document(const std::string& text) {
    report::GovernedText out;
    out.text = text;
    return out;
}

} // namespace

TEST(Draft, TypingWithinALineIsOneStepAndALineEndsIt) {
    Draft draft(store::Subject::Model, "model");
    draft.setBase(document("a = 1\n"));
    for (const char* text : {"a = 12\n", "a = 123\n", "a = 123\n\n", "a = 123\nb\n"})
        draft.edit(text, QStringLiteral("typing"), Draft::Kind::Typing);
    EXPECT_TRUE(draft.changed());
    draft.stack().undo();
    EXPECT_EQ(draft.text(), "a = 123\n\n");
    draft.stack().undo();
    EXPECT_EQ(draft.text(), "a = 123\n");
    draft.stack().undo();
    EXPECT_EQ(draft.text(), "a = 1\n");
    EXPECT_FALSE(draft.changed());
}

TEST(Draft, TypingInAnotherLineIsAnotherStep) {
    Draft draft(store::Subject::Model, "model");
    draft.setBase(document("a = 1\nb = 2\n"));
    for (const char* text : {"a = 13\nb = 2\n", "a = 13\nb = 24\n", "a = 13\nb = 246\n"})
        draft.edit(text, QStringLiteral("typing"), Draft::Kind::Typing);
    draft.stack().undo();
    EXPECT_EQ(draft.text(), "a = 13\nb = 2\n");
    draft.stack().undo();
    EXPECT_FALSE(draft.changed());
}

TEST(Draft, DiscardingIsAStepThatCanBeTakenBack) {
    Draft draft(store::Subject::Model, "model");
    draft.setBase(document("a = 1\n"));
    draft.edit("a = 2\n", QStringLiteral("change"));
    draft.discard();
    EXPECT_FALSE(draft.changed());
    draft.stack().undo();
    EXPECT_EQ(draft.text(), "a = 2\n");
}

TEST(Draft, FollowsTheDocumentInForceOnlyWhileNobodyChangedIt) {
    Draft draft(store::Subject::Model, "model");
    draft.setBase(document("a = 1\n"));
    draft.setBase(document("a = 2\n"));
    EXPECT_EQ(draft.text(), "a = 2\n");
    draft.edit("a = 3\n", QStringLiteral("change"));
    draft.setBase(document("a = 4\n"));
    EXPECT_EQ(draft.text(), "a = 3\n");
    draft.settle();
    EXPECT_EQ(draft.text(), "a = 4\n");
    EXPECT_FALSE(draft.stack().canUndo());
}

TEST(DefinitionsModel, ListsWhatIsChosenUnderTheGroupsOfTheBoard) {
    DefinitionsModel model;
    const Tested tested(model);
    model.setDefinitions(threeDefinitions(), fixture::board());
    EXPECT_EQ(listed(model), "- ttft - win_rate");
    model.setChoice({DefinitionsModel::Which::All, {}});
    EXPECT_EQ(listed(model), "- ttft - win_rate - arr");
    model.setChoice({DefinitionsModel::Which::All, QStringLiteral("REVENUE")});
    EXPECT_EQ(listed(model), "- arr");
    model.setDrafts({"arr"});
    model.setChoice({DefinitionsModel::Which::Drafts, {}});
    EXPECT_EQ(listed(model), "- arr");
    EXPECT_EQ(model.index(1, 6).data().toString(), QStringLiteral("Draft"));
    EXPECT_EQ(model.count(DefinitionsModel::Which::OnBoard), 2);
}

TEST(DefinitionsModel, StandsInTheOrderOfTheBoardAndSaysWhoseGroupsAre) {
    DefinitionsModel model;
    const Tested tested(model);
    report::DefinitionSet set = threeDefinitions();
    for (const char* id : {"pipe_leak", "stage_aging"}) { // the board has them the other way round
        set.rows.push_back(set.rows.front());
        set.rows.back().definition.id = id;
    }
    model.setDefinitions(set, fixture::board());
    EXPECT_EQ(listed(model), "- ttft - win_rate stage_aging pipe_leak");
    EXPECT_EQ(model.index(0, 0).data(MoreRole).toString(), QStringLiteral("Marketing and SDR"));
}

TEST(DefinitionsModel, ListsWhatIsNoLongerInForceWithTheDayOfItsEnd) {
    DefinitionsModel model;
    const Tested tested(model);
    report::DefinitionSet retired = threeDefinitions();
    retired.rows.resize(1);
    retired.rows[0].onBoard = false;
    for (const int version : {2, 1}) {
        retired.rows[0].definition.version = version;
        retired.rows[0].until = makeDay(2026, 6 + unsigned(version), 20);
        retired.rows.push_back(retired.rows[0]);
    }
    retired.rows.erase(retired.rows.begin());
    model.setDefinitions(threeDefinitions(), fixture::board(), retired);
    EXPECT_EQ(model.count(DefinitionsModel::Which::Retired), 2);
    EXPECT_EQ(listed(model), "- ttft - win_rate") << "they are not in force";
    model.setChoice({DefinitionsModel::Which::Retired, {}});
    EXPECT_EQ(listed(model), "- win_rate win_rate");
    EXPECT_EQ(model.rowOf("win_rate", 1), 2);
    EXPECT_EQ(model.rowOf("win_rate", 3), -1);
    EXPECT_EQ(model.until(2), makeDay(2026, 7, 20));
    EXPECT_EQ(model.index(2, 6).data().toString(), QStringLiteral("until 20 Jul 2026"));
}

TEST(VersionsModel, ListsTheNewestFirstAndWhatShipsLast) {
    VersionsModel model;
    const Tested tested(model);
    store::Publication by;
    by.subject = store::Subject::Definitions;
    by.author = "Ann Lee";
    by.reason = "Because";
    by.effective = makeDay(2026, 11, 9);
    by.toAll = false;
    by.texts = {{"arr", 4, ""}, {"win_rate", 2, "version = 2\n"}};
    const auto log =
        logOf({{by, {"ARR", "Win rate"}, {"", "version = 1\n"}}}, store::Subject::Definitions, "win_rate");
    ASSERT_EQ(log.size(), 1u);
    model.setLog(log, 1, makeDay(2025, 1, 6));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("v2"));
    EXPECT_EQ(model.index(0, 2).data().toString(), QStringLiteral("New records"));
    EXPECT_EQ(model.index(0, 4).data().toString(), QStringLiteral("Ann Lee"));
    EXPECT_EQ(model.index(1, 3).data().toString(), QStringLiteral("Ships with the program"));
}

TEST(StageLimitsModel, ShowsStagesSideBySideAsLongAsTheyHaveRoom) {
    StageLimitsModel model;
    const QAbstractItemModelTester tester(&model);
    EXPECT_EQ(model.rowCount(), 0);
    model.setLimits({{"Discovery", 30}, {"Commit", std::nullopt}});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Commit"));
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("30"));
    EXPECT_EQ(model.index(0, 1).data().toString(), text(report::kDash)) << "it has none";
    model.setLimits(std::vector<kpi::StageInfo>(9, {"Proposal", 14}));
    ASSERT_EQ(model.rowCount(), 9);
    EXPECT_EQ(model.index(8, 0).data().toString(), QStringLiteral("Proposal"));
    EXPECT_EQ(model.index(8, 1).data().toString(), QStringLiteral("14"));
}

TEST(DryRunModels, ShowBothSidesAndMarkWhatFlips) {
    report::DryRun run;
    run.kpis.push_back({"a", "Quiet", kpi::Unit::Count, {{makeDay(2026, 11, 8), 1.0, 2.0, {}, {}}}, {}});
    run.kpis.push_back({"b",
                        "Flips",
                        kpi::Unit::Ratio,
                        {{makeDay(2026, 11, 8), 0.5, 0.5, kpi::Status::OnTrack, kpi::Status::OnTrack},
                         {makeDay(2026, 11, 15), 0.5, 0.25, kpi::Status::OnTrack, kpi::Status::OffTrack}},
                        {{"opportunity", "d1", "One", "Acme", "numerator", "excluded"}}});
    DryRunKpisModel kpis;
    DryRunWeeksModel weeks;
    SideChangesModel records;
    const Tested testedKpis(kpis), testedWeeks(weeks), testedRecords(records);
    kpis.setRun(run);
    EXPECT_EQ(kpis.index(0, 0).data().toString(), QStringLiteral("Flips")) << "those that flip come first";
    EXPECT_EQ(kpis.index(0, 1).data().toString(), QStringLiteral("1"));
    weeks.setKpi(kpis.kpi(0), "USD");
    EXPECT_EQ(weeks.index(0, 2).data().toString(), QString::fromUtf8("25.0\u202F%"))
        << "the newest week first";
    EXPECT_EQ(weeks.index(0, 3).data().toString(), QString::fromUtf8("\u221225.0 pt"));
    EXPECT_EQ(weeks.index(0, 5).data().toString(), QStringLiteral("Off track"));
    report::DryRunKpi close{"c", "Close", kpi::Unit::Ratio, {{makeDay(2026, 11, 15), 0.2496, 0.2496}}, {}};
    close.weeks.front().decimalsBefore = 1; // its target is 25 %
    weeks.setKpi(close, "USD");
    EXPECT_EQ(weeks.index(0, 1).data().toString(), QString::fromUtf8("24.96\u202F%"));
    EXPECT_EQ(weeks.index(0, 2).data().toString(), QString::fromUtf8("25.0\u202F%"));
    weeks.setKpi(kpis.kpi(0), "USD");
    records.setKpi(kpis.kpi(0));
    EXPECT_EQ(records.index(0, 4).data().toString(), QStringLiteral("Left out"));
}

TEST(SheetModel, TellsAnEditAndShowsWhatIsWrongInItsRow) {
    SheetModel model;
    const Tested tested(model);
    model.setKind(sheetOf("stages"), true);
    const std::string toml = "[[stages.stage]]\nname = \"A\"\nlimit_days = \"x\"\n";
    model.setRows(*readSheet(toml, sheetOf("stages")));
    QSignalSpy edits(&model, &SheetModel::edited);
    EXPECT_TRUE(model.setData(model.index(0, 0), QStringLiteral("B"), Qt::EditRole));
    EXPECT_FALSE(model.setData(model.index(0, 0), QStringLiteral(" B "), Qt::EditRole)) << "the same";
    EXPECT_FALSE(model.flags(model.index(0, model.columnCount() - 1)).testFlag(Qt::ItemIsEditable));
    EXPECT_EQ(edits.size(), 1);
    model.setErrors(toml, {{Code::BadDefinition, "model.toml:3", "limit_days: a whole number is expected"}});
    EXPECT_EQ(model.wrongIn(0), QStringLiteral("Limit, days: x is no whole number"));
    model.setErrors(toml, {{Code::BadDefinition, "model.toml:2", "name: is used twice"}});
    EXPECT_EQ(model.wrongIn(0), QStringLiteral("Name: is used twice; Limit, days: x is no whole number"));
    EXPECT_EQ(model.index(0, 3).data(ToneRole).toInt(), int(Tone::Off));
}

TEST(SheetModel, ARuleHasItsTitleBesideItsValue) {
    SheetModel model;
    const Tested tested(model);
    model.setKind(sheetOf("rules"), true);
    model.setRows(*readSheet("organisation = \"Acme\"\n", sheetOf("rules")));
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("Name of the organisation"));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("Acme"));
    EXPECT_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(model.flags(model.index(0, 1)).testFlag(Qt::ItemIsEditable));
}

TEST(SheetModel, ASharesTargetIsToBeWrittenAsOne) {
    SheetModel model;
    model.setKind(definitionSheet(), true);
    const auto wrongOf = [&](const std::string& unit) {
        const std::string toml = "unit = \"" + unit + "\"\ntarget = \"most\"\n";
        model.setRows(*readSheet(toml, definitionSheet()));
        const auto at = std::ranges::find(definitionSheet().rules, "target", &SheetRule::key);
        return model.wrongIn(int(at - definitionSheet().rules.begin()));
    };
    EXPECT_EQ(wrongOf("ratio"), QStringLiteral("most is no number; write it as 0.95"));
    EXPECT_EQ(wrongOf("days"), QStringLiteral("most is no number; write it as 1234.5"));
}

TEST(SheetModel, AFieldWithoutAValueShowsItsDefaultInGrey) {
    SheetModel model;
    const Tested tested(model);
    const SheetKind& fields = definitionSheet();
    const auto rowOf = [&](const char* key) {
        return int(std::ranges::find(fields.rules, key, &SheetRule::key) - fields.rules.begin());
    };
    model.setKind(fields, true);
    model.setRows(*readSheet("maturity_days = 14\n", fields));
    const QModelIndex written = model.index(rowOf("maturity_days"), 1);
    EXPECT_EQ(written.data().toString(), QStringLiteral("14"));
    EXPECT_EQ(written.data(ToneRole).toInt(), int(Tone::Ink));
    const QModelIndex standard = model.index(rowOf("minimum_sample"), 1);
    EXPECT_EQ(standard.data().toString(), QStringLiteral("20"));
    EXPECT_EQ(standard.data(ToneRole).toInt(), int(Tone::Ink3));
    EXPECT_EQ(standard.data(Qt::EditRole).toString(), QString()) << "nothing is written";
    EXPECT_EQ(standard.data(Qt::AccessibleTextRole).toString(), QStringLiteral("20, the default"));
    EXPECT_EQ(model.index(rowOf("core"), 1).data().toString(), choiceTitle("no"));
    EXPECT_EQ(model.index(rowOf("target"), 1).data().toString(), QString()) << "none holds";
}

TEST(SheetModel, ARuleAndAColumnMayHaveChoices) {
    SheetModel model;
    const SheetKind& rules = sheetOf("rules");
    model.setKind(rules, true);
    model.setRows(*readSheet("[fiscal]\nweek_start = \"sunday\"\n", rules));
    const int row = int(std::ranges::find(rules.rules, "week_start", &SheetRule::key) - rules.rules.begin());
    EXPECT_EQ(model.index(row, 1).data().toString(), QStringLiteral("Sunday"));
    EXPECT_EQ(model.index(row, 1).data(Qt::EditRole).toString(), QStringLiteral("sunday"));
    EXPECT_THAT(model.choicesAt(model.index(row, 1)), testing::ElementsAre("monday", "sunday"));
    EXPECT_TRUE(model.choicesAt(model.index(0, 1)).empty()) << "anything";
    EXPECT_TRUE(model.choicesAt(model.index(row, 0)).empty()) << "its title";
    model.setKind(sheetOf("stages"), true);
    model.setRows(*readSheet("[[stages.stage]]\nname = \"A\"\n", sheetOf("stages")));
    EXPECT_THAT(model.choicesAt(model.index(0, 2)), testing::ElementsAre("open", "won", "lost"));
}

TEST(ModelWords, EverySectionColumnAndRuleHasAName) {
    std::set<QString> titles;
    for (const SheetKind& kind : modelSheets()) {
        EXPECT_TRUE(titles.insert(sheetTitle(kind.id)).second) << kind.id;
        for (size_t i = 0; i < kind.columns.size(); ++i)
            EXPECT_FALSE(columnTitle(kind, i).contains(u'_')) << kind.id << ' ' << kind.columns[i].key;
        for (const SheetRule& rule : kind.rules)
            EXPECT_FALSE(ruleTitle(rule).contains(u'_')) << rule.path << ' ' << rule.key;
    }
    for (const SheetRule& rule : definitionSheet().rules)
        for (const std::string& word : rule.choices)
            EXPECT_FALSE(choiceTitle(word).contains(u'_')) << word;
    const auto group = std::ranges::find(definitionSheet().rules, "group", &SheetRule::key);
    std::set<std::string> groups;
    for (const kpi::Definition& one : kpi::Catalogue::builtIn()->all())
        groups.insert(one.group);
    EXPECT_EQ(groups, std::set(group->choices.begin(), group->choices.end()));
}

TEST(BoardOrder, ARowStepsThroughItsGroupAndIntoTheNext) {
    using testing::ElementsAre;
    EXPECT_THAT(flat(steppedKpi(twoGroups(), "k2", -1)), ElementsAre("a:", "k2", "k1", "b:", "k3"));
    EXPECT_THAT(flat(steppedKpi(twoGroups(), "k2", 1)), ElementsAre("a:", "k1", "b:", "k2", "k3"));
    EXPECT_THAT(flat(steppedKpi(twoGroups(), "k3", -1)), ElementsAre("a:", "k1", "k2", "k3", "b:"));
    EXPECT_THAT(flat(steppedKpi(twoGroups(), "k1", -1)), ElementsAre("a:", "k1", "k2", "b:", "k3"));
    EXPECT_THAT(flat(besideKpi(twoGroups(), "k1", "k2", true)), ElementsAre("a:", "k2", "k1", "b:", "k3"));
    EXPECT_THAT(flat(besideKpi(twoGroups(), "k1", "k3", false)), ElementsAre("a:", "k2", "b:", "k1", "k3"));
    EXPECT_THAT(flat(toggledKpi(twoGroups(), "k1", "a")), ElementsAre("a:", "k2", "b:", "k3"));
    EXPECT_THAT(flat(toggledKpi(twoGroups(), "k9", "a")), ElementsAre("a:", "k1", "k2", "k9", "b:", "k3"));
    EXPECT_THAT(flat(toggledKpi(twoGroups(), "k9", "none")), ElementsAre("a:", "k1", "k2", "b:", "k3", "k9"));
}

TEST(BoardModel, ADragTellsTheBoardAsItWouldBe) {
    BoardModel model;
    const Tested tested(model);
    model.setEditable(true);
    report::DefinitionSet set = threeDefinitions();
    model.setGroups({{"a", "A", "", {"win_rate", "ttft"}}, {"b", "B", "", {}}});
    model.setDefinitions(set.rows);
    ASSERT_EQ(model.rowCount(), 6) << "two heads, two rows, and what is not on the board";
    BoardGroups then;
    QObject::connect(&model, &BoardModel::arranged, [&](const BoardGroups& groups) { then = groups; });
    const auto drag = [&](int from, int row, const QModelIndex& on = {}) {
        const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(from, 0)}));
        EXPECT_FALSE(model.dropMimeData(mime.get(), Qt::MoveAction, row, 0, on));
        return flat(then);
    };
    using testing::ElementsAre;
    EXPECT_THAT(drag(2, 1), ElementsAre("a:", "ttft", "win_rate", "b:"));
    EXPECT_THAT(drag(1, 3), ElementsAre("a:", "ttft", "win_rate", "b:")) << "before the next head";
    EXPECT_THAT(drag(1, -1, model.index(3, 0)), ElementsAre("a:", "ttft", "b:", "win_rate")) << "on a head";
    EXPECT_THAT(drag(5, 2), ElementsAre("a:", "win_rate", "arr", "ttft", "b:")) << "from outside";
    EXPECT_THAT(drag(1, 6), ElementsAre("a:", "ttft", "b:")) << "off the board";
}

TEST(SectionsModel, CountsRowsAndMarksProblems) {
    SectionsModel model;
    const Tested tested(model);
    model.setSections(
        {{"stages", QStringLiteral("Stages"), 14, 0}, {"rates", QStringLiteral("Rates"), 0, 2}});
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("14"));
    EXPECT_EQ(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Rates, 2 problems"));
}

} // namespace gtm::ui
