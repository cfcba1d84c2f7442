// SPDX-License-Identifier: GPL-3.0-only
// Sections of a model as tables: what is not touched stays as it was written, and errors find their cells.
#include "core/base/toml_edit.h"
#include "core/base/toml_reader.h"
#include "core/kpi/catalogue.h"
#include "core/rules/model_plan.h"
#include "core/workspace/model_sheet.h"
#include "core/workspace/workspace.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace gtm {

namespace {

const std::string kSheetModel = R"(version = 3
effective = 2026-01-05 # Monday

# Stages in order.
[stages]
default_limit_days = 60

[[stages.stage]]
name = "Discovery" # äöü first
order = 10
limit_days = 30
# Late ones.
[[stages.stage]]
name = "Proposal"
order = 20
[[stages.stage]]
name = "Won"
outcome = "won"

# Business hours.
[sla]
hand_raiser_hours = 4

[targets]
win_rate = { value = 0.27, tolerance = 0.02 }

[[board]]
key = "close"
title = "Close"
kpis = [
    "win_rate", # first
    "cycle_days",
]

[calendar.berlin]
zone = "Europe/Berlin"
working_days = [1, 2, 3])";

const SheetKind& sheet(const std::string& id) {
    return *std::ranges::find(modelSheets(), id, &SheetKind::id);
}

std::string changed(const std::string& id, size_t row, size_t column, const std::string& cell,
                    const std::string& toml = kSheetModel) {
    const auto out = withCell(toml, sheet(id), row, column, cell);
    EXPECT_TRUE(out) << out.error().detail;
    return out.value_or("");
}

std::string replacedOnce(std::string text, const std::string& what, const std::string& with) {
    const size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

} // namespace

TEST(ModelSheet, ReadsEverySectionAsTexts) {
    const auto stages = readSheet(kSheetModel, sheet("stages"));
    ASSERT_TRUE(stages);
    EXPECT_THAT(*stages, testing::ElementsAre(SheetCells{"Discovery", "10", "", "30", "", ""},
                                              SheetCells{"Proposal", "20", "", "", "", ""},
                                              SheetCells{"Won", "", "won", "", "", ""}));
    EXPECT_THAT(*readSheet(kSheetModel, sheet("targets")),
                testing::ElementsAre(SheetCells{"win_rate", "", "", "", "", "", "0.27", "0.02"}));
    EXPECT_THAT(*readSheet(kSheetModel, sheet("calendars")),
                testing::ElementsAre(SheetCells{"berlin", "Europe/Berlin", "", "", "1; 2; 3", "", ""}));
    EXPECT_THAT(*readSheet(kSheetModel, sheet("rates")), testing::IsEmpty());
}

TEST(ModelSheet, ACellChangesItsValueAndNothingElse) {
    EXPECT_EQ(changed("stages", 0, 0, "Diagnose"),
              replacedOnce(kSheetModel, "\"Discovery\"", "\"Diagnose\""));
    EXPECT_EQ(changed("stages", 0, 3, "45"), replacedOnce(kSheetModel, "limit_days = 30", "limit_days = 45"));
    EXPECT_EQ(changed("stages", 0, 3, ""), replacedOnce(kSheetModel, "limit_days = 30\n", ""));
    EXPECT_EQ(changed("stages", 1, 3, "7"),
              replacedOnce(kSheetModel, "order = 20\n", "order = 20\nlimit_days = 7\n"));
    EXPECT_EQ(changed("calendars", 0, 4, "1; 7"), replacedOnce(kSheetModel, "[1, 2, 3]", "[1, 7]"));
    EXPECT_EQ(changed("calendars", 0, 0, "Berlin East"),
              replacedOnce(kSheetModel, "[calendar.berlin]", "[calendar.Berlin_East]"));
}

TEST(ModelSheet, AKeyThatIsNotThereIsAddedToItsTable) {
    const auto& rules = sheet("rules").rules;
    const auto rowOf = [&](const std::string& key) {
        return size_t(std::ranges::find(rules, key, &SheetRule::key) - rules.begin());
    };
    EXPECT_EQ(
        changed("rules", rowOf("other_hours"), 0, "48"),
        replacedOnce(kSheetModel, "hand_raiser_hours = 4\n", "hand_raiser_hours = 4\nother_hours = 48\n"));
    EXPECT_EQ(changed("rules", rowOf("gross_margin"), 0, "0.7"),
              kSheetModel + "\n\n[economics]\ngross_margin = 0.7\n");
    EXPECT_EQ(changed("rules", rowOf("organisation"), 0, "Acme \"West\""),
              replacedOnce(kSheetModel, "# Monday\n", "# Monday\norganisation = \"Acme \\\"West\\\"\"\n"));
}

TEST(ModelSheet, FirstTouchRulesAreRowsThatTheDocumentNeedNotHave) {
    const SheetKind& kind = sheet("first_touch");
    const auto one = withRow(kSheetModel, kind, 0, {"Web", "", "0.5"});
    ASSERT_TRUE(one) << one.error().detail;
    EXPECT_EQ(*one, kSheetModel + "\n\n[[sla.rule]]\nsource = \"Web\"\nhours = 0.5\n");
    const auto two = withRow(*one, kind, 0, {"Web", "SMB", "2"});
    ASSERT_TRUE(two);
    EXPECT_THAT(*readSheet(*two, kind),
                testing::ElementsAre(SheetCells{"Web", "SMB", "2"}, SheetCells{"Web", "", "0.5"}));
    const std::string wrong = changed("first_touch", 1, 2, "-1", *two);
    const auto errors = rules::readModel(wrong, "model.toml", Zone::utc(), "USD", {}).errors;
    const auto hours =
        std::ranges::find_if(errors, [](const Error& e) { return e.detail.starts_with("hours: "); });
    ASSERT_NE(hours, errors.end());
    EXPECT_EQ(spotOf(wrong, kind, *hours)->row, 1U);
    EXPECT_EQ(spotOf(wrong, kind, *hours)->column, 2U);
}

TEST(ModelSheet, WhatACellCannotBeStaysThereForTheCheckToSay) {
    const std::string toml = changed("stages", 0, 3, "many");
    const auto errors = rules::readModel(toml, "model.toml", Zone::utc(), "USD", {}).errors;
    const auto wrong = std::ranges::find_if(
        errors, [](const Error& e) { return e.detail == "limit_days: a whole number is expected"; });
    ASSERT_NE(wrong, errors.end());
    const auto spot = spotOf(toml, sheet("stages"), *wrong);
    ASSERT_TRUE(spot);
    EXPECT_EQ(spot->row, 0u);
    EXPECT_EQ(spot->column, 3u);
    EXPECT_FALSE(spotOf(toml, sheet("quotas"), *wrong));
}

TEST(ModelSheet, RowsAreAddedRemovedAndMoved) {
    const SheetKind& stages = sheet("stages");
    const auto added = withRow(kSheetModel, stages, 1, {"Demo", "", "", "14", "no", "Show; Tell"});
    ASSERT_TRUE(added);
    EXPECT_EQ((*readSheet(*added, stages))[1], (SheetCells{"Demo", "", "", "14", "no", "Show; Tell"}));
    EXPECT_THAT(*added, testing::HasSubstr("# Late ones.\n[[stages.stage]]\nname = \"Proposal\""));
    EXPECT_EQ(*withoutRow(*added, stages, 1), kSheetModel) << "as if it had never been";
    const auto moved = withRowMoved(kSheetModel, stages, 1, 0);
    ASSERT_TRUE(moved);
    EXPECT_THAT(*readSheet(*moved, stages),
                testing::ElementsAre(SheetCells{"Proposal", "10", "", "", "", ""},
                                     SheetCells{"Discovery", "20", "", "30", "", ""},
                                     SheetCells{"Won", "", "won", "", "", ""}));
    EXPECT_THAT(*moved, testing::HasSubstr("\"Discovery\" # äöü first\n"));
}

TEST(ModelSheet, TargetsInShortBecomeRowsWhenOneIsChanged) {
    const auto added =
        withRow(kSheetModel, sheet("targets"), 1, {"cycle_days", "", "", "", "", "", "50", ""});
    ASSERT_TRUE(added);
    const auto targets = rules::parseModel(*added + "\n[[stages.stage]]\nname = \"L\"\noutcome = \"lost\"\n",
                                           {}, Zone::utc(), "USD");
    ASSERT_TRUE(targets) << targets.error().where << targets.error().detail;
    ASSERT_EQ(targets->plan.targets.size(), 2u);
    EXPECT_EQ(targets->plan.targets[0].kpi, "win_rate");
    EXPECT_EQ(targets->plan.targets[0].tolerance, 0.02);
    EXPECT_EQ(targets->plan.targets[1].value, 50);
}

TEST(ModelSheet, TheBoardIsReorderedInItsGroups) {
    auto board = readBoard(kSheetModel);
    ASSERT_TRUE(board);
    ASSERT_EQ(board->front().kpis, (std::vector<std::string>{"win_rate", "cycle_days"}));
    EXPECT_EQ(*withBoard(kSheetModel, *board), kSheetModel);
    std::swap(board->front().kpis[0], board->front().kpis[1]);
    EXPECT_EQ(readBoard(*withBoard(kSheetModel, *board))->front().kpis, board->front().kpis);
}

TEST(ModelSheet, EveryCellOfTheModelThatShipsCanBeWrittenBack) {
    const std::string toml = rules::defaultModelText();
    const auto before = parseToml(toml, {});
    for (const SheetKind& kind : modelSheets()) {
        const auto rows = readSheet(toml, kind);
        ASSERT_TRUE(rows) << kind.id;
        for (size_t row = 0; row < rows->size(); ++row)
            for (size_t column = 0; column < (*rows)[row].size(); ++column) {
                if ((*rows)[row][column].empty())
                    continue; // an empty list and none are one
                const auto out = withCell(toml, kind, row, column, (*rows)[row][column]);
                ASSERT_TRUE(out) << kind.id << ' ' << row << ' ' << column << out.error().detail;
                EXPECT_EQ(*parseToml(*out, {}), *before) << kind.id << ' ' << row << ' ' << column;
            }
    }
}

TEST(TomlEdit, RefusesWhatIsWrittenInOneLine) {
    const std::string inOneLine = "stage = [{ name = \"A\" }, { name = \"B\" }]\n";
    EXPECT_EQ(withTomlTableMoved(inOneLine, "stage", 0, 1).error().code, Code::BadDefinition);
    EXPECT_EQ(withTomlValue("a = 1\n[a.b\n", {}, "a", "2").error().code, Code::BadDefinition);
}

TEST(TomlEdit, TakesNoListWithinATableForTheTable) {
    const std::string toml = "[[sla.rule]]\nhours = 2\n";
    const std::string with = toml + "\n[sla]\nother_hours = 8\n";
    EXPECT_EQ(*withTomlValue(toml, {"sla", {}}, "other_hours", "8"), with) << "not a key of the first row";
    EXPECT_EQ(*withTomlValue(with, {"sla", {}}, "other_hours", "9"), toml + "\n[sla]\nother_hours = 9\n");
}

TEST(TomlEdit, TakesNoLineOfATextForAHeader) {
    const std::string toml = "a = \"\"\"\n[not a table]\n\"\"\"\n[b]\nc = 1\n";
    EXPECT_EQ(*withTomlValue(toml, {}, "d", "2"), "a = \"\"\"\n[not a table]\n\"\"\"\nd = 2\n[b]\nc = 1\n");
}

TEST(DefinitionSheet, ReadsEveryShippedDefinitionAndWritesBackWhatItRead) {
    const SheetKind& kind = definitionSheet();
    const auto catalogue = kpi::Catalogue::builtIn();
    ASSERT_TRUE(catalogue);
    for (const kpi::Definition& definition : catalogue->all()) {
        const std::string& toml = definition.source;
        const auto rows = readSheet(toml, kind);
        ASSERT_TRUE(rows) << definition.id << ' ' << rows.error().detail;
        for (size_t row = 0; row < rows->size(); ++row) {
            if ((*rows)[row][0].empty()) // no key, or an empty list
                continue;
            const auto same = withCell(toml, kind, row, 0, (*rows)[row][0]);
            ASSERT_TRUE(same) << definition.id << ' ' << kind.rules[row].key << ' ' << same.error().detail;
            EXPECT_EQ(readSheet(*same, kind).value(), *rows) << definition.id << ' ' << kind.rules[row].key;
            EXPECT_TRUE(kpi::parseDefinition(*same, definition.id)) << kind.rules[row].key;
        }
    }
    EXPECT_GE(catalogue->all().size(), 50U);
}

const std::string kDefinition = R"(id = "win_rate" # ours
unit = "ratio"
window = { weeks = 4 } # trailing
target = 0.25

[text.en]
name = "Win rate"
)";

size_t fieldAt(const std::string& key) {
    const auto& rules = definitionSheet().rules;
    return size_t(std::ranges::find(rules, key, &SheetRule::key) - rules.begin());
}

TEST(DefinitionSheet, ChangesOneFieldAndNothingElse) {
    const auto with = [](const std::string& key, const std::string& text) {
        const auto out = withCell(kDefinition, definitionSheet(), fieldAt(key), 0, text);
        EXPECT_TRUE(out) << out.error().detail;
        return out.value_or("");
    };
    EXPECT_EQ(with("weeks", "13"), replacedOnce(kDefinition, "{ weeks = 4 }", "{ weeks = 13 }"));
    EXPECT_EQ(with("weeks", ""), replacedOnce(kDefinition, "window = { weeks = 4 } # trailing\n", ""));
    EXPECT_EQ(with("quarters", "4"),
              replacedOnce(kDefinition, "{ weeks = 4 }", "{ quarters = 4, weeks = 4 }"));
    EXPECT_EQ(with("name", "Our \"win\" rate"),
              replacedOnce(kDefinition, "\"Win rate\"", "\"Our \\\"win\\\" rate\""));
    EXPECT_EQ(with("synonyms", "close rate; hit rate"),
              kDefinition + "synonyms = [\"close rate\", \"hit rate\"]\n");
    EXPECT_EQ(with("target", "soon"), replacedOnce(kDefinition, "0.25", "\"soon\""))
        << "kept, so that the check says what is expected";
}

TEST(DefinitionSheet, ReadsPercentWhereTheKpiIsAShare) {
    const auto with = [](const std::string& toml, const std::string& text) {
        return withCell(toml, definitionSheet(), fieldAt("target"), 0, text).value_or("");
    };
    EXPECT_EQ(with(kDefinition, "95 %"), replacedOnce(kDefinition, "0.25", "0.95"));
    EXPECT_EQ(with(kDefinition, "1.1\u202F%"), replacedOnce(kDefinition, "0.25", "0.011"));
    EXPECT_EQ(with(kDefinition, "most %"), replacedOnce(kDefinition, "0.25", "\"most %\""));
    const std::string cycle = replacedOnce(kDefinition, "\"ratio\"", "\"days\"");
    EXPECT_EQ(with(cycle, "95 %"), replacedOnce(cycle, "0.25", "\"95 %\"")) << "percent of what";
}

TEST(DefinitionSheet, TellsWhatHoldsWhereNothingIsWritten) {
    const auto catalogue = kpi::Catalogue::builtIn();
    const std::string toml = catalogue->find("lead_leak")->source;
    int told = 0;
    for (size_t row = 0; row < definitionSheet().rules.size(); ++row) {
        const SheetRule& rule = definitionSheet().rules[row];
        if (rule.standard.empty())
            continue;
        ++told;
        const auto without = withCell(toml, definitionSheet(), row, 0, "");
        const auto with = without.and_then([&](const std::string& text) {
            return withCell(text, definitionSheet(), row, 0, rule.standard);
        });
        ASSERT_TRUE(with) << rule.key;
        EXPECT_EQ((*readSheet(*without, definitionSheet()))[row].front(), "") << rule.key;
        const auto a = kpi::readDefinition(*without, "a").definition;
        const auto b = kpi::readDefinition(*with, "b").definition;
        EXPECT_EQ(std::tie(a.maturityDays, a.minimumSample, a.core, a.target.baseline),
                  std::tie(b.maturityDays, b.minimumSample, b.core, b.target.baseline))
            << rule.key;
    }
    EXPECT_EQ(told, 4);
    const auto plain =
        kpi::readDefinition(*withCell(toml, definitionSheet(), fieldAt("minimum_sample"), 0, ""), "plain");
    EXPECT_EQ(plain.definition.minimumSample, 20);
}

TEST(DefinitionSheet, TakesNoWindowThatCannotBe) {
    const auto catalogue = kpi::Catalogue::builtIn();
    const std::string toml = catalogue->find("win_rate")->source;
    for (const auto& [key, value, wrong] :
         {std::tuple{"weeks", "0", "weeks: a whole number from 1 to 520 is expected"},
          {"weeks", "-3", "weeks: a whole number from 1 to 520 is expected"},
          {"quarters", "2", "quarters: a window has weeks or quarters, not both"},
          {"minimum_sample", "-5", "minimum_sample: a whole number from 0 to 1000000 is expected"},
          {"maturity_days", "-5", "maturity_days: a whole number from 0 to 3640 is expected"}}) {
        const auto changed = withCell(toml, definitionSheet(), fieldAt(key), 0, value);
        ASSERT_TRUE(changed) << key;
        const auto errors = kpi::readDefinition(*changed, "draft").errors;
        ASSERT_EQ(errors.size(), 1U) << key << ' ' << value;
        EXPECT_EQ(errors[0].detail, wrong);
        EXPECT_EQ(spotOf(*changed, definitionSheet(), errors[0]).value().row, fieldAt(key));
    }
}

TEST(DefinitionSheet, SaysWhichFieldAnErrorIsAbout) {
    const auto at = [](int line, const std::string& key) {
        const auto spot = spotOf(kDefinition, definitionSheet(),
                                 {Code::BadDefinition, "draft:" + std::to_string(line), key + ": is wrong"});
        return spot ? std::optional(spot->row) : std::nullopt;
    };
    EXPECT_EQ(at(2, "unit"), fieldAt("unit"));
    EXPECT_EQ(at(3, "weeks"), fieldAt("weeks"));
    EXPECT_EQ(at(7, "name"), fieldAt("name"));
    EXPECT_EQ(at(1, "id"), std::nullopt) << "it is none of the fields";
}

} // namespace gtm
