// SPDX-License-Identifier: GPL-3.0-only
// A store that goes bad under the open window: what is said, and what stands there still.
#include "core/store/database.h"
#include "tests/support/dialogs.h"
#include "tests/support/versions_window.h"
#include "ui/action_dialog.h"
#include "ui/changes_dialog.h"
#include "ui/settings.h"
#include "ui/versions/draft_bar.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QApplication>
#include <QTest>
#include <gmock/gmock.h>

namespace gtm::ui {

namespace {

constexpr int kFailurePatience = 600'000;

struct Failures : VersionsWindow {
    [[nodiscard]] std::filesystem::path store() const { return folder / "store.gtm"; }
    /// What is written goes well from now on, and reading it again does not.
    void spoilReading() const {
        auto opened = store::Database::open(store(), store::Access::ReadWrite);
        ASSERT_TRUE(opened);
        ASSERT_TRUE(opened->setMeta("zone", "Nowhere/Land"));
    }
    /// An export with a deal more, and one in which most are missing.
    [[nodiscard]] std::filesystem::path moreDeals() const {
        return folder.write("Opportunity 2026-11-15.csv", kFewDeals + anotherDeal());
    }
    [[nodiscard]] std::filesystem::path anotherExport() const {
        return folder.write("Opportunity 2026-11-15.csv", headOf(kFewDeals) + anotherDeal());
    }
    /// Somebody comes back to the window from another program.
    void comeBack() const {
        QEvent back(QEvent::ActivationChange);
        QApplication::sendEvent(window.get(), &back);
        settle();
    }
    /// The store that is open is the one at that place, with what it held, and can be written.
    void expectOpenAt(const std::filesystem::path& place) const {
        EXPECT_EQ(window->windowTitle().toStdString(), place.stem().string() + " - GTM Scoreboard");
        EXPECT_EQ(view(), View::Board) << banner();
        EXPECT_EQ(rows().size(), 17U);
        EXPECT_EQ(banner(), "");
        EXPECT_TRUE(Workspace::open(place, {})->readOnly()) << "the window holds its lock";
        ASSERT_TRUE(drop({moreDeals()}));
        waitForImport();
        EXPECT_THAT(banner(), testing::HasSubstr("stored"));
    }
    static std::string headOf(const std::string& csv) { return csv.substr(0, csv.find('\n') + 1); }
    static std::string anotherDeal() {
        return "d5,Five,Closed Won,100,USD,2026-11-12,2026-09-01T10:00:00Z,true,true,u1\n";
    }
    /// The board from before stands there, and the banner has the last word on why.
    void expectToldAndStanding() const {
        EXPECT_EQ(view(), View::Board);
        EXPECT_EQ(rows().size(), 17U);
        EXPECT_THAT(banner(), testing::HasSubstr("Nowhere/Land"));
        window->activateWindow(); // a dialog had the keyboard
        settle();
        openKpi("win_rate"); // questions about it are still answered
        EXPECT_EQ(view(), View::Kpi) << banner();
    }
};

} // namespace

TEST_F(Failures, ARecentStoreThatIsGoneIsSaidAndCanBeTakenOffTheList) {
    const QString gone = QString::fromStdString((folder / "moved.gtm").string());
    const QString ini = QString::fromStdString((folder / "settings.ini").string());
    Settings(ini).addRecentStore(gone);
    open(true);
    const auto actions = window->findChildren<QAction*>();
    const auto recent = std::ranges::find(actions, QStringLiteral("moved.gtm"), &QAction::text);
    ASSERT_NE(recent, actions.end());
    (*recent)->trigger();
    settle();
    EXPECT_EQ(view(), View::Board) << "the store that is open stays";
    EXPECT_THAT(banner(), testing::HasSubstr("There is no store " + gone.toStdString()));
    pressInBanner(QStringLiteral("Take it off the list"));
    EXPECT_EQ(banner(), "");
    EXPECT_EQ(Settings(ini).recentStores().size(), 1) << "that which is open";
    EXPECT_FALSE(Settings(ini).recentStores().contains(gone));
    EXPECT_FALSE(std::filesystem::exists(gone.toStdString()));
}

TEST_F(Failures, AnImportThatCannotBeReadAgainIsTold) {
    open(true);
    spoilReading();
    ASSERT_TRUE(drop({moreDeals()}));
    waitForImport();
    EXPECT_THAT(banner(), testing::HasSubstr("stored, but the store could not be read again"));
    expectToldAndStanding();
}

TEST_F(Failures, AnImportThatIsTakenBackAndCannotBeReadAgainIsTold) {
    open(true);
    ASSERT_TRUE(drop({moreDeals()}));
    waitForImport();
    spoilReading();
    whenAskedPress(QStringLiteral("Take import 2 back"));
    choose(QStringLiteral("Take last import back"));
    EXPECT_THAT(banner(),
                testing::HasSubstr("Import 2 was taken back, but the store could not be read again"));
    expectToldAndStanding();
}

TEST_F(Failures, AVersionThatCannotBeReadAgainIsTold) {
    open(true);
    openDefinition("win_rate");
    typeOver(QStringLiteral("target = 0.25"), QStringLiteral("target = 0.3"));
    spoilReading();
    whenAsked<QDialog>([](QDialog* form) {
        fillPublish(form, QStringLiteral("Ann Lee"), QStringLiteral("Raised for 2027"));
        press(*form, QStringLiteral("Publish"));
    });
    press(page().detail().bar(), QStringLiteral("Publish"));
    waitForPublish();
    EXPECT_THAT(banner(), testing::HasSubstr("Nowhere/Land"));
    window->activateWindow(); // a dialog had the keyboard
    settle();
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(view(), View::Board) << banner();
    EXPECT_EQ(rows().size(), 17U);
}

TEST_F(Failures, AStoreThatRubbishTookThePlaceOfWhileAnImportAskedIsTold) {
    open(true);
    ASSERT_TRUE(drop({anotherExport()}));
    ChangesDialog* question = nullptr; // most deals are missing
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (question = window->findChild<ChangesDialog*>()) && question->isVisible(); },
        kFailurePatience));
    std::filesystem::rename(folder.write("rubbish", std::string(100'000, '?')), store());
    question->accept();
    waitForImport();
    EXPECT_EQ(view(), View::Board);
    EXPECT_EQ(rows().size(), 17U);
    EXPECT_THAT(banner(), testing::HasSubstr("store.gtm"));
}

TEST_F(Failures, AStoreThatIsDeletedIsToldOnComingBackAndTakesNoMoreActions) {
    open(true);
    std::filesystem::remove(store());
    comeBack();
    EXPECT_THAT(banner(),
                testing::AllOf(testing::HasSubstr("is no longer at"), testing::HasSubstr("store.gtm"),
                               testing::HasSubstr("cannot be kept in it any more")));
    key(Qt::Key_Escape);
    key(Qt::Key_N, Qt::ControlModifier); // no form opens that could keep nothing
    EXPECT_THAT(banner(), testing::HasSubstr("is no longer at"));
    ASSERT_TRUE(drop({moreDeals()}));
    EXPECT_FALSE(std::filesystem::exists(store()));
    EXPECT_EQ(view(), View::Board);
    EXPECT_EQ(rows().size(), 17U) << "what was read stands there still";
}

TEST_F(Failures, AStoreThatIsDeletedWhileAnActionIsTypedRefusesItAndKeepsTheWords) {
    open(true);
    bool told = false;
    whenAsked<ActionDialog>([&](ActionDialog* dialog) {
        review::Action typed = dialog->form().action();
        typed.text = "Ask";
        typed.owner = "Ann Lee";
        dialog->form().setAction(typed);
        std::filesystem::remove(store());
        press(*dialog, QStringLiteral("Add action"));
        for (const Label* label : dialog->findChildren<Label*>())
            told =
                told || (label->isVisible() && label->text().contains(QStringLiteral("nothing was changed")));
        EXPECT_TRUE(dialog->isVisible());
        dialog->reject();
    });
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(told);
}

TEST_F(Failures, OfAStoreThatIsDeletedACopyIsSavedAndOpened) {
    open(true);
    std::filesystem::remove(store());
    comeBack();
    const auto copy = folder / "rescued.gtm";
    whenAskedChoose(copy);
    pressInBanner(QStringLiteral("Save a copy as ..."));
    waitForImport();
    EXPECT_TRUE(std::filesystem::exists(copy));
    pressInBanner(QStringLiteral("Open the copy"));
    waitForImport();
    EXPECT_TRUE(window->windowTitle().startsWith(QStringLiteral("rescued")));
    EXPECT_EQ(rows().size(), 17U);
}

TEST_F(Failures, AStoreThatIsMovedIsGoneOnWithAtItsNewPlace) {
    open(true);
    const auto moved = folder / "moved.gtm";
    std::filesystem::rename(store(), moved);
    comeBack();
    EXPECT_THAT(banner(), testing::HasSubstr("is no longer at"));
    whenAskedChoose(moved);
    pressInBanner(QStringLiteral("Open another store"));
    settle();
    expectOpenAt(moved);
    EXPECT_FALSE(std::filesystem::exists(store().string() + ".lock"));
}

TEST_F(Failures, AFolderThatIsMovedIsGoneOnWithAtItsNewPlaceThoughItsLockCameAlong) {
    open(true);
    const auto before = folder / "before" / "deals.gtm", after = folder / "after" / "deals.gtm";
    std::filesystem::create_directory(before.parent_path());
    std::filesystem::copy_file(store(), before);
    window->openStore(before);
    settle();
    std::filesystem::rename(before.parent_path(), after.parent_path());
    ASSERT_TRUE(std::filesystem::exists(after.string() + ".lock"));
    window->openStore(after);
    settle();
    expectOpenAt(after);
}

TEST_F(Failures, FilesThatAreDroppedOnAStoreThatIsGoneAreNotAskedAbout) {
    open(true);
    std::filesystem::remove(store());
    ASSERT_TRUE(drop({folder.write("unknown.csv", "Something,Else\n1,2\n")}));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
    EXPECT_THAT(banner(), testing::HasSubstr("is no longer at"));
}

TEST_F(Failures, ABoardThatCannotBeComputedAfterOpeningIsTold) {
    open(true);
    const auto other = folder / "other.gtm";
    whenAskedChoose(other);
    choose(QStringLiteral("Back up store"));
    // The window names a store when it is open, and asks for its board after that.
    const auto spoil = [&other] {
        auto opened = store::Database::open(other, store::Access::ReadWrite);
        ASSERT_TRUE(opened);
        ASSERT_TRUE(
            opened->attempt([](SQLite::Database& connection) { connection.exec("DROP TABLE review_note"); }));
    };
    QObject::connect(window.get(), &QWidget::windowTitleChanged, window.get(), spoil,
                     Qt::SingleShotConnection);
    window->openStore(other);
    settle();
    EXPECT_EQ(view(), View::Empty);
    EXPECT_THAT(banner(), testing::HasSubstr("other.gtm"));
    for (const Qt::Key tab : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4})
        key(tab, Qt::ControlModifier);
    window->openStore(store());
    settle();
    EXPECT_EQ(view(), View::Board) << "the one from before is opened again";
    EXPECT_EQ(rows().size(), 17U);
}

} // namespace gtm::ui
