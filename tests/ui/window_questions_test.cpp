// SPDX-License-Identifier: GPL-3.0-only
// Columns that are kept as dimensions, zones, what is left out of folders, and records that are split.
#include "tests/support/dialogs.h"
#include "tests/support/mapping_window.h"
#include "tests/support/shots.h"
#include "ui/joins_dialog.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/progress_page.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

#include <QAction>
#include <QPlainTextEdit>

namespace gtm::ui {
namespace {

constexpr auto kDeals = "Id,Name,StageName,CloseDate,CreatedDate,Amount,IsClosed,IsWon,Tier__c\n"
                        "006000000000001AAA,One,Closed Won,2026-11-10,2026-09-01,1,true,true,Gold\n"
                        "006000000000002AAA,Two,Closed Won,2026-11-11,2026-09-01,1,true,true,Silver\n";
constexpr auto kTimes = "Deal - ID,Deal - Title,Deal - Stage,Deal - Status,Deal - Deal created\n"
                        "1,One,Demo,Open,2026-07-09 07:43:21\n";

struct WindowQuestions : MappingWindow {
    /// The button of the selected file on the page of imports.
    void pressOnImports(const QString& title) const {
        for (auto* one : window->shell().imports().findChildren<Button*>())
            if (one->text() == title && one->isVisible()) {
                QTest::mouseClick(one, Qt::LeftButton);
                waitForImport();
                return;
            }
        ADD_FAILURE() << "no button " << title.toStdString();
    }
    SelectBox* filter(const QString& name) const {
        for (auto* box : window->shell().board().findChildren<SelectBox*>())
            if (box->accessibleName() == name)
                return box;
        return nullptr;
    }
    QAction* command(const QString& title) const {
        for (QAction* action : window->actions())
            if (action->text() == title)
                return action;
        ADD_FAILURE() << "no command " << title.toStdString();
        return nullptr;
    }
};

} // namespace

TEST_F(WindowQuestions, AColumnOfAKnownExportIsKeptAsADimensionAndFiltersTheBoard) {
    open(false);
    const auto file = folder.write("Opportunity_2026-11-15.csv", kDeals);
    ASSERT_TRUE(drop({file}));
    waitForImport();
    ASSERT_EQ(view(), View::Board);
    key(Qt::Key_4, Qt::ControlModifier);
    window->shell().imports().findChild<Table*>()->selectRow(0);
    pressOnImports(QStringLiteral("Keep more columns"));
    ASSERT_EQ(view(), View::Mapping);
    EXPECT_EQ(this->file(0).state(), State::Recognised);
    press(QStringLiteral("Keep 1 more column"));
    pick(QStringLiteral("What becomes of Tier__c"), QStringLiteral("Keep unmapped"));
    waitForMissing({});
    EXPECT_EQ(this->file(0).keptAs("Tier__c")->filters, false);
    EXPECT_EQ(this->file(0).keptAs("Tier__c")->name, "Tier");
    pick(QStringLiteral("What becomes of Tier__c"), QStringLiteral("Keep as dimension"));
    waitForMissing({});
    EXPECT_EQ(this->file(0).state(), State::Mapped);
    auto* name = control<TextField>(QStringLiteral("Name of Tier__c in the store"));
    ASSERT_NE(name, nullptr);
    EXPECT_EQ(name->text(), QStringLiteral("Tier"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("region"));
    EXPECT_NE(page().missing().indexOf(QStringLiteral("Name the dimension for Tier__c")), -1);
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Deal Tier"));
    waitForMissing({});
    checkAndImport(QStringLiteral("Import 2 rows"));
    ASSERT_EQ(view(), View::Board);
    EXPECT_EQ(window->shell().imports().report().changed(), 2) << "the values are new to the store";
    auto* box = filter(QStringLiteral("Deal Tier"));
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->count(), 3) << "all, Gold, Silver";
    kpi::Filter chosen;
    QObject::connect(&window->shell().board(), &ScoreboardPage::filterChosen,
                     [&](const kpi::Filter& filter) { chosen = filter; });
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    settle();
    EXPECT_EQ(chosen, (kpi::Filter{{"Deal Tier", {"Gold"}}}));
    EXPECT_EQ(box->currentIndex(), 1);
    fixture::keep(*window, "board-own-dimension");
}

TEST_F(WindowQuestions, TheZoneOfAnExportIsAskedOnce) {
    open(false);
    ASSERT_TRUE(drop({folder.write("deals_2026-07-12.csv", kTimes)}));
    waitForImport();
    ASSERT_EQ(view(), View::Mapping);
    EXPECT_EQ(page().missing(), QStringLiteral("Choose the time zone of deals_2026-07-12.csv to continue"));
    auto* zones = control<SelectBox>(QStringLiteral("Time zone"));
    ASSERT_NE(zones, nullptr);
    EXPECT_EQ(zones->itemText(1), QStringLiteral("UTC")) << "the store's stands first";
    pick(QStringLiteral("Time zone"), QStringLiteral("UTC"));
    waitForMissing({});
    checkAndImport(QStringLiteral("Import 1 row"));
    EXPECT_EQ(view(), View::Board);
    ASSERT_TRUE(drop({folder.write("deals_2026-07-19.csv", kTimes)}));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
}

TEST_F(WindowQuestions, OneFileOfAFolderIsLeftOut) {
    open(false);
    const std::string head = "Id,Name,StageName,CloseDate,CreatedDate,Amount\n";
    folder.write("exports/a.csv", head + "006000000000001AAA,One,Discovery,2026-10-01,2026-09-01,1\n");
    folder.write("exports/b.csv", head + "006000000000002AAA,Two,Discovery,2026-10-01,2026-09-01,1\n");
    window->importPaths({folder / "exports"}, true);
    waitForImport();
    ASSERT_EQ(view(), View::Mapping);
    ASSERT_EQ(page().files().size(), 2U);
    press(QStringLiteral("Leave out"));
    EXPECT_EQ(file(0).state(), State::LeftOut);
    checkAndImport(QStringLiteral("Import 1 row"));
    const auto& report = window->shell().imports().report();
    ASSERT_EQ(report.files.size(), 1U);
    EXPECT_NE(report.files.front().path.find("b.csv"), std::string::npos);
}

TEST_F(WindowQuestions, AStopEndsALookThatWaitsBehindAReading) {
    open(false);
    ASSERT_TRUE(drop({folder.write("renewals.csv", "acct_no,renew_dt,nr\nA,03/11/2026,1\n")}));
    waitForImport();
    ASSERT_EQ(view(), View::Mapping);
    // Both before the event loop runs: the reading of the draft is under way, the look waits.
    pick(QStringLiteral("What the file holds"), QStringLiteral("Contracts"));
    window->importPaths({folder.write("more.csv", "a,b\n1,2\n")});
    ASSERT_EQ(view(), View::Progress);
    Q_EMIT window->shell().progress().stopRequested();
    waitForImport();
    EXPECT_EQ(view(), View::Mapping);
    EXPECT_EQ(page().files().size(), 1U) << "what waited does so still, and nothing joined it";
}

TEST_F(WindowQuestions, EscapeDropsNoTextWithoutAQuestion) {
    const auto kept = folder.write(std::string("data/") + kProfileFolder + "/acme.toml",
                                   "name = \"ours\"\nextends = \"hubspot\"\n");
    open(false);
    whenAsked<QDialog>([&](QDialog* dialog) {
        const auto click = [dialog](const char* title) {
            for (auto* button : dialog->findChildren<Button*>())
                if (button->text() == QString::fromLatin1(title) && button->isVisible())
                    return button->click();
            ADD_FAILURE() << "no button " << title;
        };
        auto* toml = dialog->findChild<QPlainTextEdit*>();
        click("Edit");
        QTest::keyClicks(toml, QStringLiteral("# mine"));
        whenAsked<QDialog>([](QDialog* question) { question->reject(); });
        QTest::keyClick(dialog, Qt::Key_Escape);
        EXPECT_TRUE(dialog->isVisible());
        EXPECT_TRUE(toml->toPlainText().contains(QStringLiteral("# mine")));
        toml->setPlainText(QStringLiteral("name = \"theirs\"\nextends = \"hubspot\"\n"));
        click("Save mapping");
        EXPECT_NE(test::bytesOf(kept).find("theirs"), std::string::npos) << "another name, the same file";
        click("Edit");
        QTest::keyClicks(toml, QStringLiteral("#"));
        whenAskedPress(QStringLiteral("Drop the changes"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        EXPECT_FALSE(dialog->isVisible());
    });
    choose(QStringLiteral("Mappings"));
    EXPECT_EQ(test::bytesOf(kept).find('#'), std::string::npos);
}

TEST_F(WindowQuestions, WhatCannotBeUsedWhileAnImportRunsIsNotOffered) {
    open(true);
    const auto commands = {QStringLiteral("Scoreboard"), QStringLiteral("Imports"),
                           QStringLiteral("Mappings"),   QStringLiteral("Joined records"),
                           QStringLiteral("Import"),     QStringLiteral("Take last import back"),
                           QStringLiteral("Export PDF")};
    for (const QString& title : commands)
        EXPECT_TRUE(command(title)->isEnabled()) << title.toStdString();
    ASSERT_TRUE(drop({sampleFiles().front()}));
    ASSERT_EQ(view(), View::Progress);
    for (const QString& title : commands)
        EXPECT_FALSE(command(title)->isEnabled()) << title.toStdString();
    waitForImport();
    EXPECT_TRUE(command(QStringLiteral("Scoreboard"))->isEnabled());
}

TEST_F(WindowQuestions, AnImportThatIsStoppedWhileItStoresChangesNothing) {
    open(true);
    ASSERT_TRUE(drop({sampleFolder()}));
    bool stopped = false;
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            for (const auto* label : window->shell().progress().findChildren<Label*>())
                if (!stopped && label->text().startsWith(QStringLiteral("Storing"))) {
                    stopped = true;
                    Q_EMIT window->shell().progress().stopRequested();
                }
            return view() != View::Progress;
        },
        120'000));
    EXPECT_TRUE(stopped);
    EXPECT_EQ(view(), View::Board);
    window.reset();
    const auto workspace = Workspace::open(folder / "store.gtm", {});
    ASSERT_TRUE(workspace);
    EXPECT_EQ(workspace->lastImport()->batch, 1) << "as it was before";
    const auto checks = workspace->verify();
    ASSERT_TRUE(checks);
    for (const report::VerifyCheck& check : *checks)
        EXPECT_TRUE(check.ok) << check.name << ": " << check.detail;
}

TEST_F(WindowQuestions, JoinedRecordsAreSplitAndJoinedAgain) {
    open(false);
    folder.write("in/Lead.csv", "Id,LastName,Company,Email,Status,CreatedDate\n"
                                "00Q000000000001AAA,Lee,Acme,ann@acme.example,New,2026-09-01\n"
                                "00Q000000000002AAA,Leigh,Acme,ANN@acme.example,New,2026-10-01\n");
    ASSERT_TRUE(drop({folder / "in"}));
    waitForImport();
    ASSERT_EQ(view(), View::Board) << banner();
    whenAsked<QDialog>([&](QDialog* dialog) {
        auto* joins = dynamic_cast<JoinsDialog*>(dialog);
        ASSERT_NE(joins, nullptr);
        auto* table = joins->findChild<Table*>();
        const auto state = [&] { return table->model()->index(0, 0).data().toString(); };
        const auto press = [&](const char* title) {
            for (auto* button : joins->findChildren<Button*>())
                if (button->text() == QString::fromLatin1(title)) {
                    ASSERT_TRUE(button->isEnabled()) << title;
                    button->click();
                }
        };
        const auto becomes = [&](const char* word) {
            EXPECT_TRUE(QTest::qWaitFor([&] { return state() == QString::fromLatin1(word); }, 120'000))
                << state().toStdString();
        };
        ASSERT_EQ(table->model()->rowCount(), 1);
        fixture::keep(*joins, "joins");
        EXPECT_EQ(state(), QStringLiteral("Joined"));
        press("Split");
        becomes("Split");
        press("Undo");
        becomes("Joined");
        press("Split");
        becomes("Split");
        press("Join again");
        becomes("Joined");
        EXPECT_TRUE(joins->changed());
        QTest::keyClick(joins, Qt::Key_Escape);
    });
    choose(QStringLiteral("Joined records"));
    EXPECT_EQ(view(), View::Board);
}

TEST_F(WindowQuestions, WithoutJoinsTheDialogSaysSo) {
    open(false);
    ASSERT_TRUE(drop({folder.write("Opportunity_2026-11-15.csv", kDeals)}));
    waitForImport();
    whenAsked<QDialog>([&](QDialog* dialog) {
        bool said = false;
        for (const auto* label : dialog->findChildren<Label*>())
            said = said || label->text().startsWith(QStringLiteral("No two records"));
        EXPECT_TRUE(said);
        dialog->reject();
    });
    choose(QStringLiteral("Joined records"));
}

} // namespace gtm::ui
