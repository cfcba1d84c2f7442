// SPDX-License-Identifier: GPL-3.0-only
// Files that come into the window, by drop above all: what is stored, refused and said.
#include "tests/support/dialogs.h"
#include "tests/support/window_fixture.h"
#include "ui/changes_dialog.h"
#include "ui/day_dialog.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/mapping_page.h"
#include "ui/pages/progress_page.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/status_bar.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QTest>

#include <algorithm>

namespace gtm::ui {

namespace {

/// An export that is no sample data.
std::filesystem::path ownDeals(const test::TempFolder& folder) {
    return folder.write(
        "Opportunity.csv",
        "Id,Name,StageName,Amount,CloseDate,CreatedDate,IsClosed,IsWon,OwnerId,LastModifiedDate\n"
        "d1,Deal,Closed Won,100,2026-10-05,2026-09-01T10:00:00Z,true,true,u1,2026-11-10T10:00:00Z\n");
}

} // namespace

TEST_F(Window, StartsEmptyAndDroppedFilesFillTheBoard) {
    open(false);
    EXPECT_EQ(view(), View::Empty);
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm")) << "nothing is created before an import";
    for (const auto* button : window->shell().statusBar().findChildren<Button*>())
        if (button->text() == QStringLiteral("Open an existing store")) {
            EXPECT_TRUE(button->isVisible());
        }
    ASSERT_TRUE(drop({sampleFolder()}));
    EXPECT_EQ(view(), View::Progress);
    EXPECT_TRUE(std::ranges::any_of(
        window->shell().progress().rail().findChildren<ElidedLabel*>(),
        [](const ElidedLabel* label) { return label->fullText() == QLatin1String("store.gtm"); }))
        << "the steps name the store while the files are looked at";
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
    ASSERT_TRUE(drop({sampleFiles().front()}));
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

TEST_F(Window, NothingInsideTheWindowTakesADropFromIt) {
    open(true);
    for (const QWidget* widget : window->findChildren<QWidget*>())
        EXPECT_FALSE(widget->acceptDrops() && !widget->testAttribute(Qt::WA_TransparentForMouseEvents))
            << widget->metaObject()->className() << " in "
            << widget->parentWidget()->metaObject()->className();
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
    EXPECT_NE(banner().find("Nothing was imported: 1 of 3 rows in Opportunity.csv would be rejected."),
              std::string::npos)
        << banner();
    EXPECT_NE(banner().find("The limit is 5 % of a file."), std::string::npos) << banner();
    pressInBanner(QStringLiteral("Import 2 rows"));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
}

TEST_F(Window, TheDayOfAnExportWithoutAnyDateIsAsked) {
    open(false);
    const auto file = folder.write("Account.csv", "Id,Name,Industry\n001000000000001AAA,Acme,Steel\n");
    ASSERT_TRUE(drop({file}));
    DayDialog* question = dayQuestion();
    ASSERT_TRUE(question);
    EXPECT_NE(question->windowTitle().indexOf(QStringLiteral("Account.csv")), -1);
    QTest::keyClick(question, Qt::Key_Escape);
    settle();
    EXPECT_EQ(view(), View::Empty);
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm"));
    EXPECT_NE(banner().find("nothing in Account.csv says how far the data reaches"), std::string::npos)
        << banner();
    EXPECT_EQ(banner().find("--"), std::string::npos) << "no words of the command line: " << banner();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    pressInBanner(QStringLiteral("Say the day"));
    question = dayQuestion();
    ASSERT_TRUE(question);
    question->findChild<DateField*>()->setDay(makeDay(2026, 11, 15));
    press(*question, QStringLiteral("Go on with this day"));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
    EXPECT_EQ(window->shell().imports().report().asOf, makeDay(2026, 11, 15));
}

TEST_F(Window, TheQuestionForTheDayNamesEveryFile) {
    open(false);
    ASSERT_TRUE(drop({folder.write("Account.csv", "Id,Name,Industry\n001000000000001AAA,Acme,Steel\n"),
                      folder.write("User.csv", "Id,Name,Email,IsActive\n"
                                               "005000000000001AAA,Ann,ann@acme.example,true\n")}));
    DayDialog* question = dayQuestion();
    ASSERT_TRUE(question);
    EXPECT_EQ(question->windowTitle(), QStringLiteral("Up to which day do Account.csv and User.csv reach?"));
    QTest::keyClick(question, Qt::Key_Escape);
    settle();
    EXPECT_NE(banner().find("nothing in Account.csv and User.csv says how far"), std::string::npos)
        << banner();
}

TEST_F(Window, TheQuestionForTheDayNamesTheFilesOfAFolder) {
    open(false);
    folder.write("week 46/Account.csv", "Id,Name,Industry\n001000000000001AAA,Acme,Steel\n");
    folder.write("week 46/notes.txt", "what was said\n");
    ASSERT_TRUE(drop({folder / "week 46"}));
    DayDialog* question = dayQuestion();
    ASSERT_TRUE(question);
    EXPECT_EQ(question->windowTitle(), QStringLiteral("Up to which day does Account.csv reach?"));
    QTest::keyClick(question, Qt::Key_Escape);
    settle();
    EXPECT_NE(banner().find("nothing in Account.csv says how far"), std::string::npos) << banner();
}

TEST_F(Window, AnExportThatIsDifferentIsAskedAboutAndEscapeStoresNothing) {
    open(false);
    const std::string head = "Id,Name,StageName,CloseDate,CreatedDate,Amount,LastModifiedDate\n";
    std::string rows;
    for (const char c : std::string("ABCD"))
        rows += std::string("00600000000000") + c + "AAA,Deal " + c +
                ",Discovery,2026-12-01,2026-09-01,1,2026-10-01T10:00:00Z\n";
    ASSERT_TRUE(drop({folder.write("a_2026-10-10/Opportunity_2026-10-10.csv", head + rows)}));
    waitForImport();
    ASSERT_EQ(view(), View::Board);
    rows.erase(rows.rfind("006"));
    rows.replace(rows.find("Discovery"), 9, "Legal");
    const auto later = folder.write("Opportunity_2026-10-17.csv", head + rows);
    for (const auto& [key, batch] : {std::pair{Qt::Key_Escape, 1}, {Qt::Key_Return, 2}}) {
        ASSERT_TRUE(drop({later}));
        ChangesDialog* question = nullptr;
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return (question = window->findChild<ChangesDialog*>()) && question->isVisible(); },
            600'000));
        settle();
        auto* table = question->findChild<Table*>();
        ASSERT_TRUE(table);
        EXPECT_EQ(table->model()->rowCount(), 2) << "a new stage, a missing deal";
        auto* cancel = qobject_cast<Button*>(question->focusWidget());
        ASSERT_TRUE(cancel);
        EXPECT_EQ(cancel->text(), QStringLiteral("Cancel import")) << "the safe answer has the focus";
        if (key == Qt::Key_Return)
            QTest::keyClick(question, Qt::Key_Tab);
        settle();
        QTest::keyClick(question->focusWidget(), key);
        waitForImport();
        EXPECT_EQ(view(), View::Board);
        EXPECT_EQ(window->shell().imports().report().batch, batch);
        EXPECT_FALSE(window->findChild<ChangesDialog*>() && window->findChild<ChangesDialog*>()->isVisible());
    }
    EXPECT_NE(banner().find("3 rows stored"), std::string::npos) << banner();
}

TEST_F(Window, FilesThatAreNoTablesAreNoSuccess) {
    open(false);
    const auto book = folder.write("deals.xlsx", "PK, but no table");
    const auto page = folder.write("report.csv", "<html><body>no table</body></html>");
    ASSERT_TRUE(drop({book}));
    waitForImport();
    EXPECT_EQ(view(), View::Empty);
    EXPECT_NE(banner().find("Nothing was imported: deals.xlsx is no export that is known."),
              std::string::npos)
        << banner();
    pressInBanner(QStringLiteral("Show the files"));
    EXPECT_EQ(view(), View::Imports);
    bool dash = false;
    for (const auto* label : window->shell().imports().findChildren<Label*>())
        dash = dash || label->text() == text(report::kDash);
    EXPECT_TRUE(dash) << "no day that the data reaches to";
    ASSERT_TRUE(drop({page, book}));
    waitForImport();
    EXPECT_NE(banner().find("Nothing was imported: none of 2 files is an export that is known."),
              std::string::npos)
        << banner();
}

TEST_F(Window, ATableThatNobodyKnowsCanBeMapped) {
    open(false);
    ASSERT_TRUE(drop({folder.write("notes.csv", "a,b\n1,2\n")}));
    waitForImport();
    EXPECT_EQ(view(), View::Mapping);
    EXPECT_EQ(window->shell().mapping().missing(),
              QStringLiteral("Choose what notes.csv holds, or leave it out"));
}

TEST_F(Window, AFileThatWasNamedAndIsNoExportIsSaidBesideTheSuccess) {
    open(false);
    const auto book = folder.write("deals.xlsx", "PK, but no table");
    ASSERT_TRUE(drop({folder.write("Account.csv", "Id,Name,Industry\n001000000000001AAA,Acme,Steel\n"),
                      folder.write("User.csv", "Id,Name,Email,IsActive\n"
                                               "005000000000001AAA,Ann,ann@acme.example,true\n"),
                      folder.write("Lead.csv", "Id,LastName,CreatedDate\n00Q000000000001AAA,Bo,2026-11-09\n"),
                      book}));
    waitForImport();
    EXPECT_NE(banner().find("deals.xlsx is no export that is known"), std::string::npos) << banner();
}

TEST_F(Window, TabsThatAreClickedWhileTheSampleIsWrittenChangeNothing) {
    open(false);
    auto* pages = window->shell().findChild<QStackedWidget*>({}, Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(pages);
    int worked = 0;
    QList<View> shown;
    const auto clickTabs = [&] {
        for (const Qt::Key tab : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
            QTest::keyClick(window.get(), tab, Qt::ControlModifier);
            shown << view();
        }
    };
    // First the store is opened, then its exports are written. A click that is waiting before the work begins
    // comes before its end.
    QObject::connect(pages, &QStackedWidget::currentChanged, window.get(), [&](int page) {
        if (View(page) == View::Progress && ++worked == 2)
            QMetaObject::invokeMethod(window.get(), clickTabs, Qt::QueuedConnection);
    });
    press(window->shell(), QStringLiteral("Open sample"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return view() == View::Board; }, 600'000));
    settle();
    EXPECT_EQ(shown, QList<View>(4, View::Progress));
    EXPECT_EQ(rows().size(), 17U);
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
    whenAskedChoose(folder / "store.gtm"); // the same again
    pressInBanner(QStringLiteral("New store for these files"));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
    EXPECT_NE(banner().find("Sample data and other files are never mixed"), std::string::npos)
        << "they are not dropped in silence: " << banner();
}

TEST_F(Window, OfSampleAndOwnFilesInOneDropTheOwnOnesAreTakenByAStoreThatCan) {
    open(false);
    ASSERT_TRUE(drop({sampleFiles().front(), ownDeals(folder)}));
    waitForImport();
    EXPECT_EQ(view(), View::Empty);
    EXPECT_NE(banner().find("some of these files are sample data, the others are not"), std::string::npos)
        << banner();
    pressInBanner(QStringLiteral("Import the other files"));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
    const ingest::ImportReport& stored = window->shell().imports().report();
    ASSERT_EQ(stored.files.size(), 1U);
    EXPECT_EQ(stored.files.front().path, ownDeals(folder).string());
    ASSERT_TRUE(drop({sampleFiles().front(), ownDeals(folder)})); // and by the store that has them now
    waitForImport();
    pressInBanner(QStringLiteral("Import the other files"));
    waitForImport();
    EXPECT_NE(banner().find("Nothing new"), std::string::npos) << banner();
}

TEST_F(Window, OfSampleAndOwnFilesInOneFolderTheOwnOnesAreTakenByANewStoreWhereThisOneIsASample) {
    open(true);
    std::filesystem::create_directory(folder / "mixed");
    std::filesystem::copy_file(sampleFiles().front(), folder / "mixed" / sampleFiles().front().filename());
    std::filesystem::rename(ownDeals(folder), folder / "mixed" / "deals.csv");
    ASSERT_TRUE(drop({folder / "mixed"}));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
    whenAskedChoose(folder / "own.gtm");
    pressInBanner(QStringLiteral("New store for the other files"));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
    EXPECT_TRUE(window->windowTitle().startsWith(QStringLiteral("own"))) << banner();
    const ingest::ImportReport& stored = window->shell().imports().report();
    ASSERT_EQ(stored.files.size(), 1U);
    EXPECT_EQ(stored.files.front().path, (folder / "mixed" / "deals.csv").string());
}

TEST_F(Window, AStoreThatIsNoneIsRefusedWithASentence) {
    folder.write("store.gtm", "this is no store");
    open(false);
    EXPECT_EQ(view(), View::Empty);
    EXPECT_FALSE(banner().empty());
    EXPECT_EQ(test::bytesOf(folder / "store.gtm"), "this is no store");
}

TEST_F(Window, AStoreInAFolderThatIsNotThereIsSaid) {
    open(false);
    EXPECT_EQ(banner(), "");
    window->openStore(folder / "nowhere" / "store.gtm");
    waitForImport();
    EXPECT_EQ(view(), View::Empty);
    EXPECT_NE(banner().find("There is no folder " + (folder / "nowhere").string()), std::string::npos)
        << banner();
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
    EXPECT_NE(banner().find((folder / "store.gtm").string()), std::string::npos) << banner();
    window->activateWindow();
    settle();
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_NE(banner().find("no action can be added"), std::string::npos) << banner();
    key(Qt::Key_I, Qt::ControlModifier); // no file is asked for first
    EXPECT_NE(banner().find("nothing was imported"), std::string::npos) << banner();
    window->shell().banner().dismiss();
    ASSERT_TRUE(drop({sampleFiles().front()}));
    settle();
    EXPECT_EQ(view(), View::Board) << "no import starts";
    EXPECT_NE(banner().find("nothing was imported"), std::string::npos) << banner();
}

TEST_F(Window, AnImportCanBeStoppedAndLeavesNothing) {
    open(false);
    ASSERT_TRUE(drop({sampleFolder()}));
    ASSERT_EQ(view(), View::Progress);
    for (auto* button : window->findChildren<Button*>())
        if (button->isVisible() && button->text().contains(QStringLiteral("Stop")))
            QTest::mouseClick(button, Qt::LeftButton);
    waitForImport();
    EXPECT_EQ(view(), View::Empty);
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm"));
}

} // namespace gtm::ui
