// SPDX-License-Identifier: GPL-3.0-only
// Names in the tables of the model, where the document has ids and numbers.
#include "core/workspace/model_sheet.h"
#include "ui/models/sheet_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include <algorithm>

namespace gtm::ui {

namespace {

const SheetKind& sheetCalled(const std::string& id) {
    return *std::ranges::find(modelSheets(), id, &SheetKind::id);
}

} // namespace

TEST(SheetNames, SaysWhichCellsOfARowAreMissing) {
    SheetModel model;
    const SheetKind& targets = sheetCalled("targets");
    model.setKind(targets, true);
    const std::string toml = "[[target]]\nfrom = 2026-10-01\n";
    model.setRows(*readSheet(toml, targets));
    model.setErrors(toml, {{Code::BadDefinition, "model.toml:1", "kpi: is missing"},
                           {Code::BadDefinition, "model.toml:1", "value: is missing"}});
    EXPECT_EQ(model.wrongIn(0), QStringLiteral("KPI is missing; Value is missing"));
}

TEST(SheetNames, KpisAndWeekdaysStandThereByNameAndAreKeptAsTheyAreWritten) {
    SheetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CellNames names;
    names.setKpis({{"win_rate", QStringLiteral("Win rate")},
                   {"ttft", QStringLiteral("Time to first touch")},
                   {"mine", QStringLiteral("Same")},
                   {"yours", QStringLiteral("Same")}});
    model.setNames(names);
    const auto cell = [&](int column) { return model.index(0, column); };
    const auto columnOf = [](const SheetKind& kind, const char* key) {
        return int(std::ranges::find(kind.columns, key, &SheetColumn::key) - kind.columns.begin());
    };
    const SheetKind& targets = sheetCalled("targets");
    model.setKind(targets, true);
    model.setRows(*readSheet("[[target]]\nkpi = \"win_rate\"\nvalue = 1\n", targets));
    const int kpi = columnOf(targets, "kpi");
    EXPECT_EQ(cell(kpi).data().toString(), QStringLiteral("Win rate"));
    EXPECT_EQ(cell(kpi).data(Qt::EditRole).toString(), QStringLiteral("Win rate"));
    QSignalSpy edits(&model, &SheetModel::edited);
    EXPECT_FALSE(model.setData(cell(kpi), QStringLiteral("win rate"), Qt::EditRole)) << "the same KPI";
    EXPECT_TRUE(model.setData(cell(kpi), QStringLiteral("Time to first touch"), Qt::EditRole));
    EXPECT_EQ(edits.back()[2].toString(), QStringLiteral("ttft"));
    EXPECT_TRUE(model.setData(cell(kpi), QStringLiteral("win_rate"), Qt::EditRole)) << "an id will do";
    EXPECT_TRUE(model.setData(cell(kpi), QStringLiteral("Same (yours)"), Qt::EditRole));
    EXPECT_EQ(edits.back()[2].toString(), QStringLiteral("yours"));
    EXPECT_TRUE(model.setData(cell(kpi), QStringLiteral("No such"), Qt::EditRole));
    EXPECT_EQ(edits.back()[2].toString(), QStringLiteral("No such")) << "for the check to say so";

    const SheetKind& groups = sheetCalled("groups");
    model.setKind(groups, true);
    model.setRows(*readSheet("[[board]]\nkey = \"a\"\nkpis = [\"ttft\", \"win_rate\"]\n", groups));
    const int listed = columnOf(groups, "kpis");
    EXPECT_EQ(cell(listed).data().toString(), QStringLiteral("Time to first touch; Win rate"));
    EXPECT_TRUE(model.setData(cell(listed), QStringLiteral("Win rate;ttft"), Qt::EditRole));
    EXPECT_EQ(edits.back()[2].toString(), QStringLiteral("win_rate; ttft"));

    const SheetKind& calendars = sheetCalled("calendars");
    model.setKind(calendars, true);
    model.setRows(*readSheet("[calendar.de]\nworking_days = [1, 5]\n", calendars));
    const int days = columnOf(calendars, "working_days");
    EXPECT_EQ(cell(days).data().toString(), QStringLiteral("Monday; Friday"));
    EXPECT_TRUE(model.setData(cell(days), QStringLiteral("monday; 3"), Qt::EditRole));
    EXPECT_EQ(edits.back()[2].toString(), QStringLiteral("1; 3"));
}

TEST(SheetNames, TheDayOfTheMeetingIsChosenByItsName) {
    SheetModel model;
    const SheetKind& rules = sheetCalled("rules");
    model.setKind(rules, true);
    model.setRows(*readSheet("[meeting]\nday = 2\n", rules));
    const int row = int(std::ranges::find(rules.rules, "day", &SheetRule::key) - rules.rules.begin());
    EXPECT_EQ(model.index(row, 1).data().toString(), QStringLiteral("Tuesday"));
    EXPECT_EQ(model.choicesAt(model.index(row, 1)).size(), 7U);
}

} // namespace gtm::ui
