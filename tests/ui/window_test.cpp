// SPDX-License-Identifier: GPL-3.0-only
// The whole window over real stores, as a user drives it: keys, mouse, dropped files, and what it remembers.
#include "tests/support/temp_folder.h"
#include "ui/main_window.h"
#include "ui/models/scorecard_model.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/records_panel.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scorecard_view.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QTest>
#include <gtest/gtest.h>

#include <memory>

namespace gtm::ui {
namespace {

using test::TempFolder;

constexpr int kPatience = 120'000;

/// Folders that all cases share: the sample's exports, and a store that holds them.
struct Shared {
    TempFolder folder;
    std::vector<std::filesystem::path> sample;
    std::filesystem::path filled;
};
Shared* s_shared = nullptr;

struct Window : testing::Test {
    static void SetUpTestSuite() {
        s_shared = new Shared;
        auto files = writeSample(s_shared->folder / "sample");
        ASSERT_TRUE(files);
        s_shared->sample = *files;
        s_shared->filled = s_shared->folder / "filled.gtm";
        auto workspace = Workspace::open(s_shared->filled, {});
        ASSERT_TRUE(workspace);
        ImportRequest request;
        request.paths = {s_shared->folder / "sample"};
        ASSERT_TRUE(workspace->import(request));
    }
    static void TearDownTestSuite() {
        delete s_shared;
        s_shared = nullptr;
    }

    /// A window on a store of its own; `filled` starts with the sample in it.
    void open(bool filled, QSize size = {1440, 900}) {
        const auto store = folder / "store.gtm";
        if (filled && !std::filesystem::exists(store))
            std::filesystem::copy_file(s_shared->filled, store);
        WindowOptions options;
        options.store = store;
        options.dataFolder = folder / "data";
        options.settingsFile = QString::fromStdString((folder / "settings.ini").string());
        options.programVersion = QStringLiteral("1.2.3");
        options.clock = [] { return Instant{std::chrono::sys_days{makeDay(2026, 11, 16)}}; };
        window = std::make_unique<MainWindow>(std::move(options));
        window->resize(size);
        window->show();
        window->activateWindow();
        settle();
    }
    static void settle() {
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
    }
    [[nodiscard]] View view() const { return window->shell().view(); }
    [[nodiscard]] ScorecardView& card() const { return window->shell().board().scorecard(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
        settle();
    }
    /// Until the worker is done and the board or a page stands there again.
    void waitForImport() const {
        EXPECT_TRUE(QTest::qWaitFor([&] { return view() != View::Progress; }, kPatience));
        settle();
    }
    [[nodiscard]] std::string banner() const {
        QString all;
        const Banner& box = window->shell().banner();
        if (box.isVisible())
            for (const Label* label : box.findChildren<Label*>())
                all += label->text() + u' ';
        return all.toStdString();
    }
    void pressInBanner(const QString& title) const {
        for (auto* button : window->shell().banner().findChildren<Button*>())
            if (button->text() == title) {
                QTest::mouseClick(button, Qt::LeftButton);
                settle();
                return;
            }
        ADD_FAILURE() << "no button " << title.toStdString() << " in: " << banner();
    }
    bool drop(const std::vector<std::filesystem::path>& paths) const {
        QMimeData mime;
        QList<QUrl> urls;
        for (const auto& path : paths)
            urls << QUrl::fromLocalFile(QString::fromStdString(path.string()));
        mime.setUrls(urls);
        QDragEnterEvent enter({400, 300}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped({400, 300}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(window.get(), &dropped);
        return dropped.isAccepted();
    }
    [[nodiscard]] std::vector<std::string> rows() const {
        std::vector<std::string> out;
        for (int row = 0; row < card().rows().rowCount(); ++row)
            if (const ScoreRow* kpi = card().rows().scoreRow(row))
                out.push_back(kpi->row.kpi);
        return out;
    }

    TempFolder folder;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(Window, StartsEmptyAndDroppedFilesFillTheBoard) {
    open(false);
    EXPECT_EQ(view(), View::Empty);
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm")) << "nothing is created before an import";
    ASSERT_TRUE(drop({s_shared->folder / "sample"}));
    EXPECT_EQ(view(), View::Progress);
    waitForImport();
    EXPECT_EQ(view(), View::Board);
    EXPECT_EQ(rows().size(), 17U);
    EXPECT_NE(banner().find("rejected"), std::string::npos) << banner();
    pressInBanner(QStringLiteral("Show what was left out"));
    EXPECT_EQ(view(), View::Imports);
    EXPECT_EQ(window->shell().imports().report().rejections.size(), 6U);
}

TEST_F(Window, TheSameFilesAgainSayThatNothingIsNew) {
    open(true);
    ASSERT_TRUE(drop({s_shared->sample.front()}));
    waitForImport();
    EXPECT_NE(banner().find("Nothing new"), std::string::npos) << banner();
}

TEST_F(Window, DropsThatAreNoFilesAreNotTaken) {
    open(true);
    QMimeData mime;
    mime.setText(QStringLiteral("just words"));
    QDragEnterEvent enter({400, 300}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(window.get(), &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(Window, KeysWalkTheRowsOpenOneAndComeBackToIt) {
    open(true);
    card().setFocus();
    card().selectKpi("lead_leak");
    key(Qt::Key_Down); // over the head of the next group
    EXPECT_EQ(card().selectedKpi(), "mql_to_sql");
    key(Qt::Key_Return);
    ASSERT_EQ(view(), View::Kpi);
    EXPECT_EQ(window->shell().kpi().kpi(), "mql_to_sql");
    key(Qt::Key_Backspace);
    EXPECT_EQ(view(), View::Board);
    EXPECT_EQ(card().selectedKpi(), "mql_to_sql");
    EXPECT_TRUE(card().hasFocus());
    key(Qt::Key_Return);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(view(), View::Board);
}

TEST_F(Window, SpaceShowsTheCardOfARowAndEscHidesIt) {
    open(true);
    card().setFocus();
    card().selectKpi("win_rate");
    auto* shown = window->findChild<KpiCard*>();
    ASSERT_TRUE(shown);
    EXPECT_FALSE(shown->isVisible());
    key(Qt::Key_Space);
    EXPECT_TRUE(shown->isVisible());
    key(Qt::Key_Escape);
    EXPECT_FALSE(shown->isVisible());
}

TEST_F(Window, AClickOnARowOpensItsRecordsWhichTieOut) {
    open(true);
    for (const std::string& kpi : rows()) {
        const int row = card().rows().rowOf(kpi);
        const QRect cell = card().visualRect(card().rows().index(row, 2));
        QTest::mouseClick(card().viewport(), Qt::LeftButton, {}, cell.center());
        settle();
        ASSERT_EQ(view(), View::Kpi) << kpi;
        EXPECT_EQ(window->shell().kpi().kpi(), kpi);
        const report::RecordList records = window->shell().kpi().shownRecords();
        EXPECT_FALSE(records.rows.empty()) << kpi;
        EXPECT_TRUE(records.tiesOut()) << kpi;
        EXPECT_EQ(records.point.value, card().rows().scoreRow(row)->row.point.value) << kpi;
        key(Qt::Key_Backspace);
    }
}

TEST_F(Window, WeeksStepWithCtrlAndTheArrows) {
    open(true);
    const Day newest = makeDay(2026, 11, 15);
    const auto shown = [&] {
        card().selectKpi("win_rate");
        return card().rows().scoreRow(card().rows().rowOf("win_rate"))->row.point.period.last;
    };
    EXPECT_EQ(shown(), newest);
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(shown(), newest - std::chrono::days{7});
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(shown(), newest - std::chrono::days{14});
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(shown(), newest - std::chrono::days{7});
}

TEST_F(Window, FindNarrowsTheRecordsAndEscClearsIt) {
    open(true);
    card().setFocus();
    card().selectKpi("win_rate");
    key(Qt::Key_Return);
    const auto all = window->shell().kpi().shownRecords().rows.size();
    key(Qt::Key_F, Qt::ControlModifier);
    const std::string account = window->shell().kpi().shownRecords().rows.front().account;
    QTest::keyClicks(QApplication::focusWidget(), QString::fromStdString(account));
    settle();
    const auto found = window->shell().kpi().shownRecords().rows;
    EXPECT_LT(found.size(), all);
    ASSERT_FALSE(found.empty());
    for (const auto& row : found)
        EXPECT_TRUE(row.account.find(account) != std::string::npos ||
                    row.name.find(account) != std::string::npos);
    const QString sum = window->shell().kpi().records().sumText();
    EXPECT_TRUE(sum.contains(QStringLiteral("%1 of %2").arg(found.size()).arg(all))) << sum.toStdString();
    key(Qt::Key_Escape);
    EXPECT_EQ(window->shell().kpi().shownRecords().rows.size(), all);
    EXPECT_EQ(view(), View::Kpi);
}

TEST_F(Window, TheRingStandsWhereTheKeyboardIsAndGoesWithTheMouse) {
    open(true);
    auto* ring = window->findChild<FocusRing*>();
    ASSERT_TRUE(ring);
    EXPECT_EQ(ring->ringed(), nullptr);
    for (int step = 0; step < 12; ++step) {
        key(Qt::Key_Tab);
        EXPECT_EQ(ring->ringed(), QApplication::focusWidget());
    }
    QTest::mouseClick(window->shell().board().scorecard().horizontalHeader()->viewport(), Qt::LeftButton);
    EXPECT_EQ(ring->ringed(), nullptr);
}

TEST_F(Window, PagesHaveTheirKeys) {
    open(true);
    key(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(view(), View::Imports);
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(view(), View::Board);
}

TEST_F(Window, ThemeScaleAndTrendAreRememberedAndSoAreTheStores) {
    open(true);
    const bool dark = window->look().dark();
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_NE(window->look().dark(), dark);
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(window->look().scalePercent(), 115);
    key(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(card().rows().index(1, 0).data(ScorecardModel::WeeksRole).toInt(), 52);
    window->resize(1500, 950);
    settle();
    window->close();
    window.reset();
    open(true);
    EXPECT_NE(window->look().dark(), dark);
    EXPECT_EQ(window->look().scalePercent(), 115);
    EXPECT_EQ(card().rows().index(1, 0).data(ScorecardModel::WeeksRole).toInt(), 52);
    Settings settings(QString::fromStdString((folder / "settings.ini").string()));
    EXPECT_EQ(settings.recentStores().size(), 1);
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(folder / "settings.ini").permissions(),
              perms::owner_read | perms::owner_write);
}

TEST_F(Window, FilesWithTooManyBrokenRowsAreAskedAboutBeforeTheyAreStored) {
    open(false);
    const auto file =
        folder.write("Opportunity.csv", "Id,Name,StageName,CloseDate,CreatedDate,Amount\n"
                                        "006000000000001AAA,One,Discovery,2026-10-01,2026-09-01,1\n"
                                        "006000000000002AAA,Two,Discovery,31/12,2026-09-01,1\n"
                                        ",Three,Discovery,2026-10-01,2026-09-01,1\n");
    ASSERT_TRUE(drop({file}));
    waitForImport();
    EXPECT_EQ(view(), View::Imports);
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm")) << "nothing is stored before the answer";
    pressInBanner(QStringLiteral("Import 2 rows"));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
}

TEST_F(Window, OwnFilesAreNotMixedIntoTheSample) {
    open(true);
    const auto file =
        folder.write("Opportunity.csv", "Id,Name,StageName,CloseDate,CreatedDate,Amount\n"
                                        "006000000000001AAA,One,Discovery,2026-10-01,2026-09-01,1\n");
    ASSERT_TRUE(drop({file}));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
    EXPECT_NE(banner().find("Sample data and other files are never mixed"), std::string::npos) << banner();
}

TEST_F(Window, AStoreThatIsNoneIsRefusedWithASentence) {
    folder.write("store.gtm", "this is no store");
    open(false);
    EXPECT_EQ(view(), View::Empty);
    EXPECT_FALSE(banner().empty());
    EXPECT_EQ(test::bytesOf(folder / "store.gtm"), "this is no store");
}

TEST_F(Window, ASecondWindowReadsOnlyAndSaysSo) {
    open(true);
    auto first = std::move(window);
    WindowOptions options;
    options.store = folder / "store.gtm";
    options.dataFolder = folder / "data";
    options.settingsFile = QString::fromStdString((folder / "other.ini").string());
    options.clock = [] { return Instant{}; };
    window = std::make_unique<MainWindow>(std::move(options));
    window->show();
    settle();
    EXPECT_EQ(view(), View::Board);
    EXPECT_NE(banner().find("reading only"), std::string::npos) << banner();
    ASSERT_TRUE(drop({s_shared->sample.front()}));
    settle();
    EXPECT_EQ(view(), View::Board) << "no import starts";
    EXPECT_NE(banner().find("nothing was imported"), std::string::npos) << banner();
}

TEST_F(Window, AnImportCanBeStoppedAndLeavesNothing) {
    open(false);
    ASSERT_TRUE(drop({s_shared->folder / "sample"}));
    ASSERT_EQ(view(), View::Progress);
    for (auto* button : window->findChildren<Button*>())
        if (button->isVisible() && button->text().contains(QStringLiteral("Stop")))
            QTest::mouseClick(button, Qt::LeftButton);
    waitForImport();
    EXPECT_EQ(view(), View::Empty);
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm"));
}

TEST_F(Window, FitsEverySizeWithoutASidewaysScroll) {
    open(true);
    for (const QSize size :
         {QSize(1024, 640), QSize(1200, 700), QSize(1440, 900), QSize(1920, 1080), QSize(3840, 2160)}) {
        window->resize(size);
        settle();
        EXPECT_EQ(window->size(), size);
        int used = 0;
        for (int i = 0; i < card().rows().columnCount(); ++i)
            used += card().columnWidth(i);
        EXPECT_LE(used, card().viewport()->width()) << size.width();
    }
}

} // namespace gtm::ui
