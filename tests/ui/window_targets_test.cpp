// SPDX-License-Identifier: GPL-3.0-only
// Cells of the model in the window: targets, KPIs by name, room for what stands in them, lists of choices.
#include "tests/support/versions_window.h"
#include "ui/pages/model_sections.h"
#include "ui/versions/draft.h"
#include "ui/versions/sheet_table.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <gmock/gmock.h>

#include <algorithm>

namespace gtm::ui {

TEST_F(VersionsWindow, ATargetIsBegunOnThePageOfItsKpi) {
    open(true, {1920, 1080});
    openDefinition("win_rate");
    page().detail().showSide(VersionDetail::Side::Reading);
    settle();
    press(page(), QStringLiteral("Change targets"));
    settle();
    ASSERT_EQ(view(), View::Model);
    ModelSections& sections = model().sections();
    EXPECT_EQ(sections.section(), "targets");
    EditTable& table = sections.table();
    const QAbstractItemModel& rows = *table.model();
    ASSERT_EQ(rows.rowCount(), 1);
    EXPECT_EQ(rows.index(0, 0).data().toString(), QStringLiteral("Win rate"));
    EXPECT_EQ(table.currentIndex().data().toString(), QStringLiteral("0.25")) << "what holds now";
    EXPECT_THAT(model().draft()->text(), testing::HasSubstr("kpi = \"win_rate\""));
    EXPECT_GE(table.columnWidth(0), window->look().metrics().ipx(200)) << "room for a name";
    for (int column = 0; column < rows.columnCount(); ++column)
        if (rows.headerData(column, Qt::Horizontal).toString() == QStringLiteral("From")) {
            EXPECT_GE(table.columnWidth(column), window->look().metrics().ipx(100)) << "room for a date";
        }
    openDefinition("win_rate");
    page().detail().showSide(VersionDetail::Side::Reading);
    settle();
    press(page(), QStringLiteral("Change targets"));
    settle();
    EXPECT_EQ(rows.rowCount(), 1) << "it has its row";
    EXPECT_EQ(table.currentIndex().row(), 0);
}

TEST_F(VersionsWindow, AKpiIsChosenAmongTheNamesOfAll) {
    open(true, {1920, 1080});
    key(Qt::Key_6, Qt::ControlModifier);
    ModelSections& sections = model().sections();
    sections.showSection("targets");
    settle();
    press(sections, QStringLiteral("Add row"));
    settle();
    auto* field = sections.table().findChild<QLineEdit*>();
    ASSERT_TRUE(field);
    ASSERT_TRUE(field->completer());
    EXPECT_TRUE(field->completer()->popup()->isVisible()) << "all of them stand open";
    EXPECT_GE(field->completer()->completionCount(), 17);
    QTest::keyClicks(field, QStringLiteral("win ra"));
    ASSERT_GE(field->completer()->completionCount(), 1);
    QAbstractItemView* list = field->completer()->popup();
    int at = 0;
    while (at < list->model()->rowCount() &&
           list->model()->index(at, 0).data().toString() != QStringLiteral("Win rate"))
        ++at;
    list->setCurrentIndex(list->model()->index(at, 0));
    QTest::keyClick(list, Qt::Key_Return);
    settle();
    EXPECT_THAT(model().draft()->text(), testing::HasSubstr("kpi = \"win_rate\""));
    EXPECT_EQ(sections.table().model()->index(0, 0).data().toString(), QStringLiteral("Win rate"));
    const int check = sections.table().model()->columnCount() - 1;
    const auto checked = [&] { return sections.table().model()->index(0, check).data().toString(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return checked() == QStringLiteral("Value is missing"); }))
        << checked().toStdString();
}

TEST_F(VersionsWindow, NoRuleIsCutBesideFreeRoomNorWhatIsWrongWithIt) {
    open(true, {1920, 1080});
    key(Qt::Key_6, Qt::ControlModifier);
    ModelSections& sections = model().sections();
    sections.showSection("rules");
    settle();
    EditTable& table = sections.table();
    const auto& rules = std::ranges::find(modelSheets(), "rules", &SheetKind::id)->rules;
    const int minutes = int(std::ranges::find(rules, "minutes", &SheetRule::key) - rules.begin());
    ASSERT_TRUE(
        table.model()->setData(table.model()->index(minutes, 1), QStringLiteral("900"), Qt::EditRole));
    settle();
    const int check = table.model()->columnCount() - 1;
    EXPECT_EQ(table.model()->index(minutes, check).data().toString(),
              QStringLiteral("a number from 1 to 480 is expected"));
    const auto* cells = static_cast<const TableDelegate*>(table.itemDelegate());
    for (int row = 0; row < table.model()->rowCount(); ++row)
        for (const int column : {0, check})
            EXPECT_LE(cells->widthOf(table.model()->index(row, column)), table.columnWidth(column) + 1)
                << table.model()->index(row, column).data().toString().toStdString();
}

TEST_F(VersionsWindow, AChosenCellClosesItsListWithoutAWarning) {
    static int warnings;
    warnings = 0;
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& message) {
            warnings += message.contains(QStringLiteral("closeEditor")) ? 1 : 0;
        });
    open(true);
    key(Qt::Key_6, Qt::ControlModifier);
    ModelSections& sections = model().sections();
    sections.showSection("stages");
    EditTable& table = sections.table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 2)); // its outcome
    key(Qt::Key_F2);
    auto* box = table.findChild<ChoiceBox*>();
    EXPECT_TRUE(box);
    if (box) { // as Qt does where an entry of the list is clicked
        box->setCurrentIndex(2);
        box->hidePopup();
        Q_EMIT box->activated(2);
    }
    settle();
    qInstallMessageHandler(before);
    EXPECT_EQ(warnings, 0);
    EXPECT_TRUE(model().draft()->changed());
}

} // namespace gtm::ui
