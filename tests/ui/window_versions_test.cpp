// SPDX-License-Identifier: GPL-3.0-only
// Definitions and the model in the window over a real store: changed, checked, tried out, published.
#include "tests/support/versions_window.h"
#include "ui/pages/definition_fields.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/model_sections.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/versions/draft.h"
#include "ui/versions/draft_bar.h"
#include "ui/versions/sheet_table.h"
#include "ui/versions/try_out_dialog.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/table.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QScrollBar>
#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>

namespace gtm::ui {

TEST_F(VersionsWindow, ADefinitionIsCheckedWhileSomebodyTypes) {
    open(true);
    openDefinition("win_rate");
    EXPECT_THAT(wordsIn(page().detail().bar()), testing::HasSubstr("A version in force is not edited"));
    const std::string before = editor().toml();
    typeOver(QStringLiteral("unit = \"ratio\""), QStringLiteral("unit = \"rato\""));
    EXPECT_THAT(wordsIn(page().detail().bar()), testing::HasSubstr("1 problem. Unit: 'rato' is none of "));
    EXPECT_THAT(editor().accessibleDescription().toStdString(), testing::HasSubstr("Line 8: unit: "));
    EXPECT_EQ(page().table().model()->index(page().table().currentIndex().row(), 6).data().toString(),
              QStringLiteral("Draft"));
    for (int step = 0; step < 20 && page().draft()->changed(); ++step)
        key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor().toml(), before);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_NE(editor().toml(), before);
    const std::string wrong = editor().toml();
    window->close();
    window.reset();
    open(true);
    openDefinition("win_rate");
    EXPECT_EQ(editor().toml(), wrong) << "a draft outlives the window";
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor().toml(), wrong) << "no single step takes all of it away";
    press(page().detail().bar(), QStringLiteral("Discard draft"));
    EXPECT_EQ(editor().toml(), before);
    EXPECT_THAT(banner(), testing::HasSubstr("The draft is discarded"));
    pressInBanner(QStringLiteral("Undo"));
    EXPECT_EQ(editor().toml(), wrong);
}

TEST_F(VersionsWindow, ADefinitionIsFilledInFieldByField) {
    open(true);
    openDefinition("win_rate");
    page().edit();
    settle();
    ASSERT_EQ(page().detail().side(), VersionDetail::Side::Fields);
    EditTable& table = page().detail().fields()->table();
    const auto rowOf = [&](const char* title) {
        int row = 0;
        while (row < table.model()->rowCount() &&
               table.model()->index(row, 0).data() != QString::fromUtf8(title))
            ++row;
        EXPECT_LT(row, table.model()->rowCount()) << title;
        return row;
    };
    const int question = rowOf("Question"), weeks = rowOf("Window, weeks");
    ASSERT_TRUE(table.model()->setData(table.model()->index(question, 1),
                                       QStringLiteral("How many do we win?"), Qt::EditRole));
    settle();
    EXPECT_THAT(page().draft()->text(), testing::HasSubstr("question = \"How many do we win?\"\n"));
    EXPECT_THAT(wordsIn(page().detail().bar()), testing::HasSubstr("The draft has no errors"));
    table.setFocus();
    table.setCurrentIndex(table.model()->index(weeks, 1));
    key(Qt::Key_F2);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    field->setText(QStringLiteral("some"));
    QTest::keyClick(field, Qt::Key_Return);
    QApplication::processEvents();
    settle();
    const int check = table.model()->columnCount() - 1;
    EXPECT_EQ(table.model()->index(weeks, check).data().toString(),
              QStringLiteral("some is no whole number"));
    EXPECT_THAT(wordsIn(page().detail().bar()), testing::HasSubstr("1 problem. Window, weeks: "));
    table.setCurrentIndex(table.model()->index(question, 1));
    page().focusFirst();
    press(page().detail().bar(), QStringLiteral("Next problem"));
    EXPECT_EQ(page().detail().side(), VersionDetail::Side::Fields);
    EXPECT_EQ(table.currentIndex().row(), weeks);
    EXPECT_TRUE(table.hasFocus());
    key(Qt::Key_Home);
    EXPECT_EQ(table.currentIndex(), table.model()->index(0, 1));
    key(Qt::Key_End);
    EXPECT_EQ(table.currentIndex(), table.model()->index(table.model()->rowCount() - 1, 1));
    table.setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    const QModelIndex sample = table.model()->index(rowOf("Too few below"), 1);
    ASSERT_TRUE(table.model()->setData(sample, QStringLiteral("30"), Qt::EditRole));
    settle();
    EXPECT_THAT(page().draft()->text(), testing::HasSubstr("minimum_sample = 30\n"));
    table.setCurrentIndex(sample);
    key(Qt::Key_Delete);
    settle();
    EXPECT_THAT(page().draft()->text(), testing::Not(testing::HasSubstr("minimum_sample")));
    EXPECT_EQ(sample.data().toString(), QStringLiteral("20")) << "its default";
    for (int step = 0; step < 3; ++step)
        key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(page().draft()->changed());
    EXPECT_NE(table.model()->index(question, 1).data().toString(), QStringLiteral("How many do we win?"));
}

TEST_F(VersionsWindow, AChoiceIsTakenWhenItIsChosen) {
    open(true);
    openDefinition("win_rate");
    page().edit();
    settle();
    EditTable& table = page().detail().fields()->table();
    int unit = 0;
    while (unit < table.model()->rowCount() && table.model()->index(unit, 0).data() != QStringLiteral("Unit"))
        ++unit;
    ASSERT_LT(unit, table.model()->rowCount());
    table.setCurrentIndex(table.model()->index(unit, 1));
    key(Qt::Key_F2);
    auto* box = table.findChild<QComboBox*>();
    ASSERT_TRUE(box);
    settle();
    ASSERT_TRUE(box->view()->isVisible()) << "the list is open at once";
    EXPECT_GE(box->findText(QStringLiteral("money per day")), 0) << "in words";
    QTest::keyClick(box->view(), Qt::Key_Down);
    EXPECT_FALSE(page().draft()->changed()) << "it is only looked at";
    box->view()->setCurrentIndex(box->model()->index(box->findText(QStringLiteral("money per day")), 0));
    QTest::keyClick(box->view(), Qt::Key_Return);
    settle();
    EXPECT_THAT(page().draft()->text(), testing::HasSubstr("unit = \"money_per_day\"\n"));
    EXPECT_EQ(table.model()->index(unit, 1).data().toString(), QStringLiteral("money per day"));
    const std::string chosen = page().draft()->text();
    table.setFocus();
    key(Qt::Key_C); // count
    settle();
    box = table.findChild<QComboBox*>();
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->view()->isVisible()) << "a letter opens the list too";
    EXPECT_EQ(page().draft()->text(), chosen) << "and chooses nothing";
    QTest::keyClick(box->view(), Qt::Key_Escape);
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(table.findChild<QComboBox*>()) << "closed, it is no field any more";
    EXPECT_EQ(page().draft()->text(), chosen);
}

TEST_F(VersionsWindow, ANewKpiHasANameAndAnIdOfItsOwn) {
    open(true);
    openDefinition("win_rate");
    whenAsked<QDialog>([](QDialog* dialog) {
        const auto fields = dialog->findChildren<QLineEdit*>();
        ASSERT_EQ(fields.size(), 2);
        press(*dialog, QStringLiteral("Begin draft"));
        EXPECT_THAT(wordsIn(*dialog), testing::HasSubstr("Say what it is called."));
        QTest::keyClicks(fields[0], QStringLiteral("Cycle, in days"));
        EXPECT_EQ(fields[1]->text(), QStringLiteral("cycle_in_days"));
        fields[1]->clear();
        QTest::keyClicks(fields[1], QStringLiteral("cycle_days"));
        press(*dialog, QStringLiteral("Begin draft"));
        EXPECT_THAT(wordsIn(*dialog), testing::HasSubstr("Another KPI has this id."));
        QTest::keyClicks(fields[1], QStringLiteral("_mine"));
        press(*dialog, QStringLiteral("Begin draft"));
    });
    press(page(), QStringLiteral("New KPI"));
    settle();
    ASSERT_TRUE(page().draft());
    EXPECT_EQ(page().draft()->id(), "cycle_days_mine");
    EXPECT_EQ(page().detail().side(), VersionDetail::Side::Fields);
    const std::string toml = page().draft()->text();
    EXPECT_THAT(toml, testing::HasSubstr("id = \"cycle_days_mine\"\n"));
    EXPECT_THAT(toml, testing::HasSubstr("name = \"Cycle, in days\"\n"));
    EXPECT_THAT(toml, testing::Not(testing::HasSubstr("catalogue")));
    EXPECT_THAT(wordsIn(page().detail().bar()), testing::HasSubstr("The draft has no errors"));
    EXPECT_EQ(page().detail().versions().model()->rowCount(), 0) << "it has no version yet";
    EXPECT_EQ(page().table().model()->index(page().table().currentIndex().row(), 4).data().toString(),
              QString::fromUtf8("—"))
        << "nor was it ever in force";
    page().draft()->edit(toml + "\n", QStringLiteral("typing"));
    settle();
    EXPECT_TRUE(page().table().selectionModel()->hasSelection()) << "its row stays marked";
    page().draft()->stack().undo();
    window->activateWindow();
    settle();
    press(page().detail().bar(), QStringLiteral("Discard draft"));
    settle();
    EXPECT_NE(page().draft() ? page().draft()->id() : std::string(), "cycle_days_mine");
    auto* focused = qobject_cast<Button*>(QApplication::focusWidget());
    ASSERT_TRUE(focused) << "no list is left to take it";
    EXPECT_EQ(focused->text(), QStringLiteral("Drafts 0"));
    pressInBanner(QStringLiteral("Undo"));
    page().choose("cycle_days_mine");
    settle();
    ASSERT_TRUE(page().draft());
    EXPECT_EQ(page().draft()->text(), toml) << "it is the one that comes back";
}

TEST_F(VersionsWindow, WhereNothingIsListedNothingIsShown) {
    open(true);
    openDefinition("win_rate");
    ASSERT_TRUE(page().detail().emptyWords().isEmpty());
    page().findChild<FindField*>()->setText(QStringLiteral("no such words"));
    settle();
    EXPECT_EQ(page().detail().emptyWords(), QStringLiteral("No definition is chosen."));
    EXPECT_FALSE(page().draft());
    page().findChild<FindField*>()->clear();
    settle();
    EXPECT_TRUE(page().detail().emptyWords().isEmpty());
    ASSERT_TRUE(page().draft());
    EXPECT_EQ(page().draft()->id(), "win_rate");
}

TEST_F(VersionsWindow, ADraftIsTriedOutAndPublished) {
    open(true);
    openDefinition("win_rate");
    typeOver(QStringLiteral("outcome = 'won' THEN 1"), QStringLiteral("outcome = 'lost' THEN 1"));
    EXPECT_THAT(wordsIn(page().detail().bar()), testing::HasSubstr("The draft has no errors"));
    whenAsked<QDialog>([](QDialog* dialog) {
        auto* tryOut = qobject_cast<TryOutDialog*>(dialog);
        ASSERT_TRUE(tryOut);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !tryOut->running(); }, 600'000));
        EXPECT_THAT(wordsIn(*dialog), testing::HasSubstr("over the last 26 weeks"));
        const auto tables = dialog->findChildren<Table*>();
        std::set<QString> kpis;
        for (int row = 0; row < tables[0]->model()->rowCount(); ++row)
            kpis.insert(tables[0]->model()->index(row, 0).data().toString());
        EXPECT_TRUE(kpis.contains(QStringLiteral("Win rate")));
        EXPECT_EQ(tables[1]->model()->rowCount(), 26);
        EXPECT_TRUE(dialog->findChild<DateField*>()->isEnabled());
        for (const QSize room : {QSize(984, 580), QSize(1240, 640)}) {
            dialog->resize(room);
            QCoreApplication::processEvents();
            EXPECT_EQ(dialog->size(), room) << "it fits a small screen";
            for (const Table* table : tables)
                EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0)
                    << table->accessibleName().toStdString();
            EXPECT_LE(dialog->minimumSizeHint().height(), room.height());
        }
        auto* day = dialog->findChild<DateField*>();
        day->setDay(day->day() + days{7});
        whenAskedPress(QStringLiteral("Cancel"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        EXPECT_TRUE(dialog->isVisible()) << "another day was chosen";
        day->setDay(day->day() - days{7});
        QTimer::singleShot(0, dialog, [dialog] { press(*dialog, QStringLiteral("Publish")); });
        whenAsked<QDialog>([](QDialog* form) {
            press(*form, QStringLiteral("Publish"));
            EXPECT_TRUE(form->isVisible());
            EXPECT_THAT(wordsIn(*form), testing::HasSubstr("Say who answers for this version."));
            fillPublish(form, QStringLiteral("Ann Lee"), QStringLiteral("Raised for 2027"));
            form->findChild<DateField*>()->setDay(makeDay(2026, 11, 12));
            press(*form, QStringLiteral("Publish"));
            EXPECT_TRUE(form->isVisible()) << "no Monday";
            EXPECT_THAT(wordsIn(*form), testing::HasSubstr("Choose Mon 9 Nov 2026 or Mon 16 Nov 2026"));
            form->findChild<DateField*>()->setDay(makeDay(2026, 11, 9));
            press(*form, QStringLiteral("Publish"));
        });
    });
    press(page().detail().bar(), QStringLiteral("Try out"));
    waitForPublish();
    EXPECT_EQ(view(), View::Definitions);
    EXPECT_THAT(banner(), testing::HasSubstr("Published: Win rate, version 2."));
    EXPECT_FALSE(page().draft()->changed());
    EXPECT_THAT(editor().toml(), testing::HasSubstr("version = 2\n"));
    page().detail().showSide(VersionDetail::Side::Versions);
    EXPECT_EQ(page().detail().versions().model()->index(0, 3).data().toString(),
              QStringLiteral("Raised for 2027"));
    EXPECT_EQ(stored().definitionDocument("win_rate")->by->author, "Ann Lee");
    EXPECT_EQ(window->shell().board().scorecard().rows().rowCount(), 21) << "the board was computed anew";
}

TEST_F(VersionsWindow, ADocumentLeavesAsAFileAndComesBackAsADraft) {
    open(true);
    openDefinition("cycle_days");
    const auto file = folder / "mine.toml";
    whenAskedChoose(file);
    press(page().detail(), QStringLiteral("Export TOML"));
    std::ifstream in(file);
    std::string toml(std::istreambuf_iterator<char>(in), {});
    EXPECT_EQ(toml, page().draft()->text());
    const std::string named = "name = \"";
    toml.replace(toml.find(named) + named.size(), 0, "Our ");
    std::ofstream(folder / "changed.toml") << toml;
    whenAskedChoose(folder / "changed.toml");
    press(page(), QStringLiteral("Import TOML"));
    settle();
    EXPECT_EQ(page().chosen(), "cycle_days");
    EXPECT_THAT(editor().toml(), testing::HasSubstr("name = \"Our "));
    EXPECT_TRUE(page().draft()->changed());
}

TEST_F(VersionsWindow, SectionsOfTheModelAreChangedAsTables) {
    open(true);
    key(Qt::Key_6, Qt::ControlModifier);
    ASSERT_EQ(view(), View::Model);
    ModelSections& sections = model().sections();
    sections.showSection("stages");
    EditTable& table = sections.table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 3));
    key(Qt::Key_F2);
    QWidget* field = QApplication::focusWidget();
    ASSERT_TRUE(qobject_cast<QLineEdit*>(field));
    qobject_cast<QLineEdit*>(field)->setText(QStringLiteral("soon"));
    QTest::keyClick(field, Qt::Key_Return);
    QApplication::processEvents(); // the editor gives what it has, and the check begins
    settle();
    EXPECT_THAT(model().draft()->text(), testing::HasSubstr("limit_days = \"soon\""));
    const int check = table.model()->columnCount() - 1;
    EXPECT_EQ(table.model()->index(0, check).data().toString(),
              QStringLiteral("Limit, days: soon is no whole number"));
    EXPECT_THAT(wordsIn(sections), testing::HasSubstr("Limit, days: soon is no whole number"))
        << "in full below the table";
    table.setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(model().draft()->changed());
    const QString first = table.model()->index(0, 0).data().toString();
    table.setCurrentIndex(table.model()->index(0, 0));
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(table.model()->index(1, 0).data().toString(), first);
    EXPECT_EQ(table.currentIndex().row(), 1);
    const int rows = table.model()->rowCount();
    key(Qt::Key_Delete);
    EXPECT_EQ(table.model()->rowCount(), rows - 1);
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(model().draft()->changed());
    model().detail().showSide(VersionDetail::Side::Text);
    EXPECT_EQ(model().detail().editor().toml(), model().draft()->text());
}

TEST_F(VersionsWindow, FilesAreWrittenBesideTheWindow) {
    open(true);
    whenAskedChoose(folder / "board.pdf");
    key(Qt::Key_P, Qt::ControlModifier);
    whenAskedChoose(folder / "board.xlsx");
    choose(QStringLiteral("Export scoreboard as XLSX"));
    settle();
    EXPECT_THAT(banner(), testing::HasSubstr("board.xlsx was written")) << "it was asked for last";
    for (const char* file : {"board.pdf", "board.xlsx"})
        EXPECT_GT(std::filesystem::file_size(folder / file), 1000U) << file;
}

} // namespace gtm::ui
