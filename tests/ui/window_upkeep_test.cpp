// SPDX-License-Identifier: GPL-3.0-only
// Imports that are taken back, copies of the store and their return, asked for in the menu.
#include "tests/support/dialogs.h"
#include "tests/support/temp_folder.h"
#include "tests/support/window_fixture.h"
#include "ui/opened_store.h"
#include "ui/pages/imports_page.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <future>

namespace gtm::ui {

namespace {

struct Upkeep : Window {
    [[nodiscard]] bool offers(const QString& title) const {
        for (const QAction* action : window->actions())
            if (action->text() == title)
                return action->isEnabled();
        return false;
    }
    /// Chooses a command of the menu and waits for nothing.
    void trigger(const QString& title) const {
        for (QAction* action : window->actions())
            if (action->text() == title)
                return action->trigger();
        ADD_FAILURE() << "no command " << title.toStdString();
    }
    [[nodiscard]] std::int64_t lastBatch() const { return window->shell().imports().report().batch; }
};

} // namespace

TEST_F(Upkeep, AnImportIsTakenBackAndPutBack) {
    open(true);
    ASSERT_TRUE(drop({sampleFiles().front()}));
    waitForImport();
    ASSERT_EQ(lastBatch(), 2);
    whenAskedPress(QStringLiteral("Cancel"));
    choose(QStringLiteral("Take last import back"));
    EXPECT_EQ(lastBatch(), 2) << "the answer was no";
    whenAskedPress(QStringLiteral("Take import 2 back"));
    choose(QStringLiteral("Take last import back"));
    EXPECT_EQ(lastBatch(), 1);
    EXPECT_EQ(view(), View::Board);
    EXPECT_NE(banner().find("Import 2 was taken back"), std::string::npos) << banner();
    whenAskedPress(QStringLiteral("Restore before-undo-1.gtm"));
    pressInBanner(QStringLiteral("Put it back"));
    waitForImport();
    EXPECT_EQ(lastBatch(), 2);
    EXPECT_EQ(rows().size(), 17U);
    EXPECT_NE(banner().find("The store is now as before-undo-1.gtm holds it"), std::string::npos) << banner();
}

TEST_F(Upkeep, TheOnlyImportLeavesAnEmptyStore) {
    open(true);
    whenAskedPress(QStringLiteral("Take import 1 back"));
    choose(QStringLiteral("Take last import back"));
    EXPECT_EQ(view(), View::Empty);
    EXPECT_EQ(lastBatch(), 0) << "the page of imports shows none";
    EXPECT_FALSE(offers(QStringLiteral("Take last import back")));
    EXPECT_FALSE(offers(QStringLiteral("Back up store")));
    EXPECT_TRUE(offers(QStringLiteral("Restore from backup")));
}

TEST_F(Upkeep, ACopyIsWrittenOnceAndBringsTheStoreBack) {
    open(true);
    const auto copy = folder / "copy.gtm";
    whenAskedChoose(copy);
    choose(QStringLiteral("Back up store"));
    EXPECT_NE(banner().find("copy.gtm was written"), std::string::npos) << banner();
    ASSERT_TRUE(std::filesystem::exists(copy));
    whenAskedChoose(copy);
    choose(QStringLiteral("Back up store"));
    EXPECT_EQ(banner().find("copy.gtm was written"), std::string::npos) << "a copy is never written over";
    EXPECT_NE(banner().find("copy.gtm"), std::string::npos) << banner();

    ASSERT_TRUE(drop({sampleFiles().front()}));
    waitForImport();
    ASSERT_EQ(lastBatch(), 2);
    whenAskedChoose(copy);
    whenAskedPress(QStringLiteral("Restore copy.gtm"));
    choose(QStringLiteral("Restore from backup"));
    EXPECT_EQ(lastBatch(), 1);
    EXPECT_EQ(rows().size(), 17U);
}

TEST_F(Upkeep, WhatIsNoStoreIsNotPutInItsPlace) {
    open(true);
    const auto notes = folder.write("notes.gtm", "just words");
    whenAskedChoose(notes);
    whenAskedPress(QStringLiteral("Restore notes.gtm"));
    choose(QStringLiteral("Restore from backup"));
    EXPECT_EQ(view(), View::Board) << "the store is open as it was";
    EXPECT_EQ(lastBatch(), 1);
    EXPECT_NE(banner().find("notes.gtm"), std::string::npos) << banner();
}

TEST_F(Upkeep, TheOpenStoreOpenedAgainCanStillBeWritten) {
    open(true);
    whenAskedChoose(folder / "store.gtm");
    choose(QStringLiteral("Open store"));
    EXPECT_EQ(view(), View::Board);
    EXPECT_EQ(banner().find("reading only"), std::string::npos) << banner();
    ASSERT_TRUE(drop({sampleFiles().front()}));
    waitForImport();
    EXPECT_EQ(lastBatch(), 2);
}

TEST_F(Upkeep, AWindowThatClosesWhileAStoreIsRestoredWritesWhatWasAskedFor) {
    open(true);
    const auto copy = folder / "copy.gtm", board = folder / "board.xlsx";
    whenAskedChoose(copy);
    choose(QStringLiteral("Back up store"));
    whenAskedChoose(board);
    trigger(QStringLiteral("Export scoreboard as XLSX"));
    whenAskedChoose(copy);
    whenAskedPress(QStringLiteral("Restore copy.gtm"));
    trigger(QStringLiteral("Restore from backup"));
    window->close();
    window.reset();
    EXPECT_GT(std::filesystem::file_size(board), 1000U);
    const auto stored = Workspace::open(folder / "store.gtm", {});
    ASSERT_TRUE(stored);
    EXPECT_FALSE(stored->readOnly()) << "its lock is free";
    EXPECT_EQ(stored->lastImport()->batch, 1);
}

TEST(OpenedStore, IsGoneWhenNobodyHasAnyStateOfIt) {
    constexpr auto kNow = std::chrono::seconds(0);
    const test::TempFolder folder;
    auto first = opened(Workspace::open(folder / "store.gtm", {}));
    ASSERT_TRUE(first);
    const auto gone = first->hold->gone;
    auto asked = first->workspace; // a question about it is still being answered
    auto second = opened(asked->reopened(), first->hold);
    ASSERT_TRUE(second);
    *first = {};
    *second = {};
    EXPECT_EQ(gone.wait_for(kNow), std::future_status::timeout);
    asked.reset();
    EXPECT_EQ(gone.wait_for(kNow), std::future_status::ready);
    EXPECT_FALSE(Workspace::open(folder / "store.gtm", {})->readOnly()) << "its lock is free";
}

} // namespace gtm::ui
