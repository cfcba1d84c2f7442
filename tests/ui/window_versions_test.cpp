// SPDX-License-Identifier: GPL-3.0-only
// Definitions and the model in the window over a real store: changed, checked, tried out, published.
#include "tests/support/versions_window.h"
#include "ui/pages/definition_fields.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/model_sections.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/pages/settings_page.h"
#include "ui/versions/draft.h"
#include "ui/versions/draft_bar.h"
#include "ui/versions/sheet_table.h"
#include "ui/versions/try_out_dialog.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/select_box.h"
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

TEST_F(VersionsWindow, ARowOfTheBoardIsMovedThereAndPublished) {
    open(true, {1920, 1080});
    const auto before = rows();
    card().setFocus();
    card().selectKpi(before[0]);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(rows()[1], before[0]);
    EXPECT_EQ(card().selectedKpi(), before[0]);
    EXPECT_THAT(banner(), testing::HasSubstr("in a draft of the model"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(rows(), before);
    EXPECT_EQ(banner(), "") << "no draft is left to publish";
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(rows()[1], before[0]);
    EXPECT_THAT(banner(), testing::HasSubstr("in a draft of the model"));
    key(Qt::Key_Z, Qt::ControlModifier);
    // The last row is dragged to the top.
    const auto at = [&](const std::string& kpi) {
        return card().visualRect(card().rows().index(card().rows().rowOf(kpi), 0));
    };
    QWidget* inside = card().viewport();
    QTest::mousePress(inside, Qt::LeftButton, {}, at(before[3]).center());
    for (const QPoint point : {at(before[1]).center(), at(before[0]).topLeft() + QPoint(20, 4)}) {
        QMouseEvent move(QEvent::MouseMove, point, inside->mapToGlobal(point), Qt::LeftButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(inside, &move);
    }
    QTest::mouseRelease(inside, Qt::LeftButton, {}, at(before[0]).topLeft() + QPoint(20, 4));
    settle();
    EXPECT_EQ(view(), View::Board) << "a drag opens nothing";
    EXPECT_EQ(rows()[0], before[3]);
    whenAsked<QDialog>([](QDialog* form) {
        fillPublish(form, QStringLiteral("Ann Lee"), QStringLiteral("What we talk about first"));
        press(*form, QStringLiteral("Publish"));
    });
    pressInBanner(QStringLiteral("Publish"));
    waitForPublish();
    EXPECT_EQ(view(), View::Board);
    EXPECT_EQ(rows()[0], before[3]);
    EXPECT_FALSE(window->versions().modelChanged());
    EXPECT_EQ(stored().publications().front().reason, "What we talk about first");
}

TEST_F(VersionsWindow, AnArrangementSaysWhenItsDraftHoldsMore) {
    open(true, {1920, 1080});
    const auto before = rows();
    Draft& draft = window->versions().model();
    draft.edit(replacedIn(draft.text(), "gross_margin = 0.8", "gross_margin = 0.7"),
               QStringLiteral("typing"));
    card().setFocus();
    card().selectKpi(before[0]);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_THAT(banner(), testing::HasSubstr("other changes of the model too"));
    pressInBanner(QStringLiteral("Show the draft"));
    EXPECT_EQ(view(), View::Model);
    EXPECT_TRUE(draft.changed()) << "nothing was discarded";
    window.reset();
    open(true, {1920, 1080}); // drafts are kept
    EXPECT_EQ(rows()[1], before[0]);
    EXPECT_THAT(banner(), testing::HasSubstr("as a draft of the model from before has it"));
    EXPECT_THAT(banner(), testing::HasSubstr("other changes of the model too"));
}

TEST_F(VersionsWindow, AnArrangementIsNotDiscardedWithWhatCameAfterIt) {
    open(true, {1920, 1080});
    card().setFocus();
    card().selectKpi(rows()[0]);
    key(Qt::Key_Down, Qt::AltModifier);
    Draft& draft = window->versions().model();
    draft.edit(replacedIn(draft.text(), "gross_margin = 0.8", "gross_margin = 0.7"),
               QStringLiteral("typing"));
    pressInBanner(QStringLiteral("Discard draft"));
    EXPECT_EQ(view(), View::Model);
    EXPECT_THAT(draft.text(), testing::HasSubstr("gross_margin = 0.7")) << "it is shown instead";
}

TEST_F(VersionsWindow, DefinitionsOfAnotherDayAreReadOnlyAndLeaveAsPdf) {
    open(true);
    window.reset(); // one program writes
    publishTarget("win_rate");
    open(true, {1920, 1080});
    key(Qt::Key_3, Qt::ControlModifier);
    page().choose("win_rate");
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("win_rate, version 2"));
    EXPECT_TRUE(page().draft());
    auto* days = page().findChild<SelectBox*>();
    ASSERT_EQ(days->count(), 3) << "now, the day of the publication, the day of what ships";
    days->setCurrentIndex(2);
    Q_EMIT days->activated(2);
    settle();
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("win_rate, version 1"));
    EXPECT_THAT(cardWords(), testing::HasSubstr("25\u202f%")) << "it keeps its own target";
    EXPECT_FALSE(page().draft());
    EXPECT_THAT(editor().toml(), testing::HasSubstr("version = 1"));
    days->setCurrentIndex(0);
    Q_EMIT days->activated(0);
    press(page(), QStringLiteral("Retired 1"));
    settle();
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("win_rate, version 1"));
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("Mon 6 Jan 2025 to Sun 8 Nov 2026"));
    EXPECT_FALSE(page().draft());
    whenAskedChoose(folder / "cards.pdf");
    press(page(), QStringLiteral("Definitions PDF"));
    settle(); // it is written beside the window
    EXPECT_THAT(banner(), testing::HasSubstr("cards.pdf was written"));
    EXPECT_GT(std::filesystem::file_size(folder / "cards.pdf"), 1000U);
}

TEST_F(VersionsWindow, LimitsOfStagesBesideAPastVersionSayThatTheyAreThoseOfNow) {
    ImportRequest request; // a stage is in use where a deal is open
    request.paths = {folder.write(
        "Opportunity 2026-11-15.csv",
        kFewDeals +
            std::string("d5,Five,Proposal,100,USD,2026-12-11,2026-09-01T10:00:00Z,false,false,u1\n"))};
    request.timeZone = "UTC";
    ASSERT_TRUE(Workspace::open(folder / "store.gtm", {})->import(request));
    publishTarget("stage_aging", "target = 0.2");
    open(true, {1920, 1080});
    key(Qt::Key_3, Qt::ControlModifier);
    page().choose("stage_aging");
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("Stage limits, days"));
    press(page(), QStringLiteral("Retired 1"));
    settle();
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("stage_aging, version 1"));
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("Stage limits of now, days"));
}

TEST_F(VersionsWindow, ADefinitionIsChosenFromAPastView) {
    open(true);
    window.reset(); // one program writes
    publishTarget("win_rate");
    open(true);
    key(Qt::Key_3, Qt::ControlModifier);
    std::string off; // not on the board
    const report::DefinitionSet set = stored().definitionSet();
    for (const report::DefinitionSet::Row& row : set.rows)
        if (!row.onBoard)
            off = row.definition.id;
    ASSERT_FALSE(off.empty());
    press(page(), QStringLiteral("Retired 1"));
    settle();
    ASSERT_EQ(page().chosen(), "win_rate");
    page().choose(off);
    settle();
    EXPECT_EQ(page().chosen(), off);
    ASSERT_TRUE(page().draft());
    EXPECT_EQ(page().draft()->id(), off);
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

TEST_F(VersionsWindow, AStoreOpensWithTheWeekThatWasShownLastWhereThatIsWanted) {
    const auto shownWeek = [&] {
        return window->shell().board().scorecard().rows().scoreRow(1)->row.point.period.last;
    };
    for (const bool wanted : {false, true}) {
        open(true);
        key(Qt::Key_Comma, Qt::ControlModifier);
        press(window->shell().settings(),
              wanted ? QStringLiteral("Last shown") : QStringLiteral("Newest complete"));
        key(Qt::Key_1, Qt::ControlModifier);
        key(Qt::Key_Left, Qt::ControlModifier);
        settle();
        EXPECT_EQ(shownWeek(), makeDay(2026, 11, 8));
        window.reset();
        open(true);
        EXPECT_EQ(shownWeek(), makeDay(2026, 11, wanted ? 8U : 15U));
        window.reset();
    }
    Settings(QString::fromStdString((folder / "settings.ini").string()))
        .setLastWeek(QString::fromStdString((folder / "store.gtm").string()), makeDay(2026, 12, 27));
    open(true);
    EXPECT_EQ(shownWeek(), makeDay(2026, 11, 15)) << "the data does not reach that week";
}

TEST_F(VersionsWindow, SettingsHoldAtOnceAndAreKept) {
    open(true);
    key(Qt::Key_Comma, Qt::ControlModifier);
    ASSERT_EQ(view(), View::Settings);
    press(window->shell().settings(), QStringLiteral("Dark"));
    EXPECT_TRUE(window->look().dark());
    press(window->shell().settings(), QStringLiteral("115 %"));
    EXPECT_EQ(window->look().scalePercent(), 115);
    press(window->shell().settings(), QStringLiteral("Deutsch"));
    auto* name = window->shell().settings().findChild<TextField*>();
    QTest::keyClicks(name, QStringLiteral("Ann Lee"));
    window.reset();
    const Settings kept(QString::fromStdString((folder / "settings.ini").string()));
    EXPECT_EQ(kept.theme(), ThemeChoice::Dark);
    EXPECT_EQ(kept.language(), LanguageChoice::German);
    EXPECT_EQ(kept.value(Setting::ViewScale).toInt(), 115);
    EXPECT_EQ(kept.value(Setting::Author).toString(), QStringLiteral("Ann Lee"));
    open(true);
    key(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(window->shell().settings().findChild<TextField*>()->text(), QStringLiteral("Ann Lee"));
}

} // namespace gtm::ui
