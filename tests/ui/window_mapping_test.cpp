// SPDX-License-Identifier: GPL-3.0-only
// Files that nobody knows, or that can be read in two ways: what is asked, and that it is asked once.
#include "core/workspace/model_sheet.h"
#include "tests/support/dialogs.h"
#include "tests/support/mapping_window.h"
#include "ui/changes_dialog.h"
#include "ui/day_dialog.h"
#include "ui/help/guide_dialog.h"
#include "ui/models/import_models.h"
#include "ui/models/places_model.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/model_page.h"
#include "ui/pages/progress_page.h"
#include "ui/pages/version_detail.h"
#include "ui/versions/draft.h"
#include "ui/versions/draft_bar.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>

namespace gtm::ui {
namespace {

constexpr auto kRenewals = "acct_no;renew_dt;ARR (EUR);vertrags_nr\n"
                           "A-10442;03/11/2026;18.400,00;V-1\n"
                           "A-10457;05/01/2027;7.250,50;V-2\n"
                           "A-10461;04/12/2026;42.000,00;V-3\n";
/// A week later: the columns in another order, and a row more.
constexpr auto kNextRenewals = "vertrags_nr;acct_no;renew_dt;ARR (EUR)\n"
                               "V-1;A-10442;03/11/2026;18.400,00\n"
                               "V-2;A-10457;05/01/2027;7.250,50\n"
                               "V-3;A-10461;04/12/2026;42.000,00\n"
                               "V-4;A-1;01/02/2027;1.000,50\n";
constexpr auto kVendors = "Opportunity ID,Opportunity Name,Stage,Amount,Close Date,Created Date\n"
                          "006000000000001AAA,One,Discovery,10,04/05/2026,03/05/2026\n";

struct WindowMapping : MappingWindow {
    /// The renewals as somebody maps them, up to the question that their values leave open.
    void mapRenewals() const {
        pick(QStringLiteral("What the file holds"), QStringLiteral("Contracts"));
        pick(QStringLiteral("Column for ID"), QStringLiteral("vertrags_nr"));
        pick(QStringLiteral("Column for Start date"), QStringLiteral("renew_dt"));
        waitForMissing(QStringLiteral("Choose the date order for Start date to continue"));
    }
    /// The vendor's export with a second deal, whose amount is none, up to the check.
    void checkOpenAmount() { checkSecondDeal("Discovery,to be agreed"); }
    /// The same with a second deal in this stage and of this amount.
    void checkSecondDeal(const std::string& stageAndAmount) {
        open(false);
        ASSERT_TRUE(
            drop({folder.write("report_2026-11-15.csv", std::string(kVendors) + "006000000000002AAA,Two," +
                                                            stageAndAmount + ",04/06/2026,03/06/2026\n")}));
        waitForImport();
        ASSERT_EQ(view(), View::Mapping);
        QTest::mouseClick(questions().front()->findChildren<Button*>().front(), Qt::LeftButton);
        waitForMissing({});
        checkData();
    }
    /// Where it is said what is done with the rows of the first finding that leaves a choice.
    SelectBox* box() const {
        const auto boxes = check().findings().findChildren<SelectBox*>();
        const auto shown = std::ranges::find_if(
            boxes, [&](const SelectBox* one) { return one->isVisibleTo(&check().findings()); });
        return shown == boxes.end() ? nullptr : *shown;
    }
};

} // namespace

TEST_F(WindowMapping, AnUnknownFileIsMappedOnceAndNextWeeksIsImportedWithoutAQuestion) {
    open(false);
    ASSERT_TRUE(drop({folder.write("renewals_2026-11-15.csv", kRenewals)}));
    waitForImport();
    ASSERT_EQ(view(), View::Mapping);
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm"));
    mapRenewals();
    EXPECT_EQ(file(0).state(), State::Confirm);
    const auto asked = questions();
    ASSERT_EQ(asked.size(), 1U);
    const auto answers = asked.front()->findChildren<Button*>();
    ASSERT_EQ(answers.size(), 2);
    EXPECT_EQ(answers[0]->text(), QStringLiteral("3 Nov 2026"));
    EXPECT_EQ(answers[1]->text(), QStringLiteral("11 Mar 2026"));
    QTest::mouseClick(answers[0], Qt::LeftButton);
    waitForMissing({});
    EXPECT_EQ(file(0).state(), State::Mapped);
    EXPECT_EQ(file(0).draft.name, "renewals");
    checkAndImport(QStringLiteral("Import 3 rows"));
    EXPECT_NE(banner().find("3 rows stored"), std::string::npos) << banner();
    EXPECT_TRUE(std::filesystem::exists(folder / "data" / kProfileFolder / "renewals.toml"));
    const auto& report = window->shell().imports().report();
    ASSERT_EQ(report.files.size(), 1U);
    EXPECT_EQ(report.files.front().entity, "contract");
    EXPECT_EQ(report.files.front().profile, "renewals");

    ASSERT_TRUE(drop({folder.write("renewals_2026-11-22.csv", kNextRenewals)}));
    waitForImport();
    EXPECT_NE(view(), View::Mapping);
    EXPECT_NE(banner().find("4 rows stored"), std::string::npos) << banner();
    EXPECT_EQ(window->shell().imports().report().changed(), 1);
}

TEST_F(WindowMapping, ACheckThatIsStoppedLeavesTheFilesWaiting) {
    open(false);
    ASSERT_TRUE(drop({folder.write("renewals_2026-11-15.csv", kRenewals)}));
    waitForImport();
    ASSERT_EQ(view(), View::Mapping);
    mapRenewals();
    QTest::mouseClick(questions().front()->findChildren<Button*>().front(), Qt::LeftButton);
    waitForMissing({});
    pressOn(page(), QStringLiteral("Check data"));
    ASSERT_EQ(view(), View::Progress); // before the loop of events runs: nothing can have ended
    Q_EMIT window->shell().progress().stopRequested();
    waitForImport();
    EXPECT_EQ(view(), View::Mapping);
    EXPECT_EQ(banner(), "");
    EXPECT_EQ(page().files().size(), 1U);
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm"));
    checkAndImport(QStringLiteral("Import 3 rows"));
    EXPECT_NE(banner().find("3 rows stored"), std::string::npos) << banner();
}

TEST_F(WindowMapping, WhatIsDoneWithRowsIsChosenAndTheImportDoesIt) {
    checkOpenAmount();
    ASSERT_TRUE(box());
    EXPECT_TRUE(box()->accessibleName().startsWith(QStringLiteral("What to do: Amount: cells such as")));
    EXPECT_EQ(box()->currentText(), QStringLiteral("Import without Amount"));
    EXPECT_EQ(check().findings().report().rejected(), 0);

    QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Return);
    waitForImport();
    ASSERT_EQ(view(), View::Check) << banner();
    EXPECT_EQ(check().findings().report().rejected(), 1);
    ASSERT_TRUE(box());
    EXPECT_EQ(box()->currentText(), QStringLiteral("Reject 1 row"));
    EXPECT_EQ(QApplication::focusWidget(), box()) << "the keyboard stays where it was";
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm")) << "nothing is stored before";
    pressOn(check(), QStringLiteral("Import 1 row"));
    waitForImport();
    const ingest::ImportReport& report = window->shell().imports().report();
    EXPECT_GT(report.batch, 0) << banner();
    EXPECT_EQ(report.rowsRead(), 2);
    EXPECT_EQ(report.changed(), 1);
    ASSERT_EQ(report.rejections.size(), 1U);
    EXPECT_EQ(report.rejections.front().value, "to be agreed");
    EXPECT_TRUE(window->shell().imports().findChildren<SelectBox*>().empty()) << "it is done";
}

TEST_F(WindowMapping, AChoiceMadeWithKeysIsCheckedWhenItIsSettled) {
    checkSecondDeal("Legal Review,20");
    ASSERT_TRUE(box());
    const QSignalSpy made(&check(), &CheckPage::choiceMade);
    const auto chosen = [&] {
        return made.isEmpty() ? std::string() : made.last().first().value<ingest::RowChoice>().stage;
    };
    box()->setFocus();
    for (const int key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down})
        QTest::keyClick(box(), Qt::Key(key)); // no event is handled between them: the pause cannot end
    EXPECT_TRUE(made.isEmpty()) << "it is not left yet";
    EXPECT_FALSE(check().checking());
    const std::string last = box()->currentText().mid(int(qstrlen("Map to "))).toStdString();
    box()->clearFocus();
    EXPECT_EQ(made.size(), 1) << "the keyboard left it";
    EXPECT_EQ(chosen(), last);
    EXPECT_TRUE(check().checking());
    waitForImport();

    QTest::keyClick(box(), Qt::Key_Up);
    QTest::keyClick(box(), Qt::Key_Return);
    EXPECT_EQ(made.size(), 2) << "Return settles it";
    EXPECT_NE(chosen(), last);
    waitForImport();

    QTest::keyClick(box(), Qt::Key_Down);
    EXPECT_EQ(made.size(), 2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return made.size() == 3; }, 60'000)) << "nothing else than a pause";
    EXPECT_EQ(chosen(), last);
    waitForImport();

    box()->showPopup();
    QTest::keyClick(box()->view(), Qt::Key_Up);
    EXPECT_EQ(made.size(), 3) << "nothing is chosen in the list yet";
    QTest::keyClick(box()->view(), Qt::Key_Return);
    EXPECT_EQ(made.size(), 4) << "in the list it is, at once";
    waitForImport();
}

TEST_F(WindowMapping, AStageThatTheModelDoesNotKnowIsMappedOnce) {
    checkSecondDeal("Legal Review,20");
    ASSERT_TRUE(box());
    EXPECT_EQ(box()->currentText(), QStringLiteral("Import"));
    const int at = box()->findText(QStringLiteral("Map to Negotiation"));
    ASSERT_GT(at, 0);
    box()->setCurrentIndex(at);
    Q_EMIT box()->activated(at);
    waitForImport();
    ASSERT_EQ(view(), View::Check) << banner();
    ASSERT_TRUE(box());
    EXPECT_EQ(box()->currentText(), QStringLiteral("Map to Negotiation"));
    EXPECT_TRUE(box()->accessibleName().contains(QStringLiteral("counts as Negotiation")));
    EXPECT_EQ(QApplication::focusWidget(), box()) << "the keyboard stays where it was";
    pressOn(check(), QStringLiteral("Import 2 rows"));
    waitForImport();
    EXPECT_EQ(view(), View::Board) << banner();
    OpenOptions reading;
    reading.readOnly = true;
    const auto store = Workspace::open(folder / "store.gtm", reading);
    ASSERT_TRUE(store);
    ASSERT_EQ(store->publications().size(), 1U);
    EXPECT_EQ(store->publications().front().reason,
              "Stages mapped in an import: 'Legal Review' is Negotiation");
    EXPECT_FALSE(store->publications().front().author.empty());
    const auto codes = [&] {
        std::vector<std::string> found;
        for (const ingest::FileReport& file : window->shell().imports().report().files)
            for (const ingest::Finding& finding : file.findings)
                found.push_back(finding.code);
        return found;
    };
    EXPECT_EQ(std::ranges::count(codes(), "mapped_stage"), 1);
    ASSERT_TRUE(drop({folder.write("report_2026-11-22.csv",
                                   std::string(kVendors) +
                                       "006000000000002AAA,Two,Legal Review,30,04/06/2026,03/06/2026\n")}));
    waitForImport();
    EXPECT_EQ(view(), View::Board) << banner();
    EXPECT_EQ(std::ranges::count(codes(), "unknown_stage"), 0);
}

TEST_F(WindowMapping, ADraftOfTheModelSaysThatAnImportMadeANewerVersionAndTakesItOver) {
    checkSecondDeal("Discovery,20");
    pressOn(check(), QStringLiteral("Import 2 rows"));
    waitForImport();
    key(Qt::Key_6, Qt::ControlModifier);
    ASSERT_EQ(view(), View::Model);
    Draft& draft = *window->shell().model().draft();
    const SheetKind& stages = modelSheets().front();
    ASSERT_EQ(stages.id, "stages");
    const auto own = withCell(draft.text(), stages, 0, 0, "First talk");
    ASSERT_TRUE(own);
    draft.edit(*own, QStringLiteral("rename"));
    settle();
    EXPECT_FALSE(draft.stale());

    Q_EMIT window->shell().imports().mappingRequested(folder.write(
        "report_2026-11-22.csv",
        std::string(kVendors) + "006000000000002AAA,Two,Legal Review,30,04/06/2026,03/06/2026\n"));
    waitForImport();
    ASSERT_EQ(view(), View::Mapping) << banner();
    checkData();
    ASSERT_TRUE(box());
    const int at = box()->findText(QStringLiteral("Map to Negotiation"));
    ASSERT_GT(at, 0);
    box()->setCurrentIndex(at);
    Q_EMIT box()->activated(at);
    waitForImport();
    pressOn(check(), QStringLiteral("Import 2 rows"));
    ChangesDialog* question = nullptr; // the stage is new to this export
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return (question = window->findChild<ChangesDialog*>()) && question->isVisible(); }, 600'000));
    settle();
    pressOn(*question, QStringLiteral("Import anyway"));
    waitForImport();
    EXPECT_TRUE(draft.stale());
    EXPECT_EQ(draft.text(), *own) << "nothing is overwritten";

    window->activateWindow();
    settle();
    key(Qt::Key_6, Qt::ControlModifier);
    ASSERT_EQ(view(), View::Model);
    const auto shown = [&](const QString& verb) {
        const auto buttons = window->shell().model().detail().bar().findChildren<Button*>();
        return std::ranges::any_of(buttons, [&](const Button* one) {
            return one->text() == verb && one->isVisibleTo(&window->shell().model());
        });
    };
    EXPECT_FALSE(shown(QStringLiteral("Publish"))) << "it would take the alias back";
    pressOn(window->shell().model().detail().bar(), QStringLiteral("Take over the newer version"));
    settle();
    EXPECT_FALSE(draft.stale());
    EXPECT_TRUE(shown(QStringLiteral("Publish")));
    EXPECT_NE(banner().find("All of its own changes are kept."), std::string::npos) << banner();
    EXPECT_NE(draft.text().find("\"First talk\""), std::string::npos);
    EXPECT_NE(draft.text().find("\"Legal Review\""), std::string::npos);
    draft.stack().undo();
    EXPECT_TRUE(draft.stale());
    EXPECT_EQ(draft.text(), *own);
    draft.discard();
    EXPECT_FALSE(draft.changed()) << "the newer version alone";
    EXPECT_NE(draft.text().find("\"Legal Review\""), std::string::npos);
}

TEST_F(WindowMapping, AFindingLeadsToAllItsRecords) {
    checkSecondDeal("Legal Review,20");
    auto* findings = named<Table>(check(), QStringLiteral("Findings"));
    auto* places = named<Table>(check(), QStringLiteral("Worst records of the finding"));
    ASSERT_TRUE(findings && places);
    const auto* model = static_cast<const FindingsModel*>(findings->model());
    int row = 0;
    while (row < model->rowCount() && model->row(row).code != "unknown_stage")
        ++row;
    ASSERT_LT(row, model->rowCount());
    const QModelIndex link = model->index(row, model->showColumn());
    EXPECT_EQ(link.data().toString(), QStringLiteral("Show records"));
    Q_EMIT findings->rowChosen(link);
    EXPECT_EQ(QApplication::focusWidget(), places) << "the list can be read on";
    EXPECT_EQ(places->model()->rowCount(), 1);
    const auto* listed = static_cast<const PlacesModel*>(places->model());
    EXPECT_EQ(listed->index(0, listed->columnOf(PlacesModel::kRecord)).data().toString(),
              QStringLiteral("Two"));
    EXPECT_EQ(listed->index(0, listed->columnOf(PlacesModel::kStage)).data().toString(),
              QStringLiteral("Legal Review"));
}

TEST_F(WindowMapping, AStoppedCheckOfAChoiceTakesItBack) {
    checkOpenAmount();
    const ingest::FileReport file = check().findings().report().files.front();
    Q_EMIT check().choiceMade({file.path, "bad_cell", "Amount", ingest::Treatment::Reject});
    ASSERT_EQ(view(), View::Check) << "the report stays in its place";
    EXPECT_TRUE(check().checking());
    EXPECT_EQ(check().findings().report().rejected(), 0) << "until there is another one";
    EXPECT_FALSE(check().findings().isEnabled());
    key(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(view(), View::Check);
    pressOn(check(), QStringLiteral("Stop"));
    waitForImport();
    ASSERT_EQ(view(), View::Check);
    EXPECT_EQ(banner(), "");
    EXPECT_TRUE(check().findings().isEnabled());
    EXPECT_EQ(check().findings().report().rejected(), 0);
    pressOn(check(), QStringLiteral("Import 2 rows"));
    waitForImport();
    EXPECT_EQ(window->shell().imports().report().changed(), 2);
}

TEST_F(WindowMapping, TheGuideOpensAtTheCheckOfTheData) {
    open(false);
    ASSERT_TRUE(drop({folder.write("renewals_2026-11-15.csv", kRenewals)}));
    waitForImport();
    mapRenewals();
    QTest::mouseClick(questions().front()->findChildren<Button*>().front(), Qt::LeftButton);
    waitForMissing({});
    checkData();
    const auto says = [&](const QString& words) {
        const auto labels = check().findChildren<Label*>();
        return std::ranges::any_of(
            labels, [&](const Label* one) { return one->isVisibleTo(&check()) && one->text() == words; });
    };
    EXPECT_TRUE(says(QStringLiteral("Effect on the scoreboard")));
    EXPECT_TRUE(says(QStringLiteral("First import: the board starts with week 46.")));
    key(Qt::Key_F1, Qt::ControlModifier);
    auto* guide = window->findChild<GuideDialog*>();
    ASSERT_TRUE(guide);
    EXPECT_EQ(guide->chapter(), QStringLiteral("mapping-profiles.md"));
    EXPECT_EQ(guide->page().textCursor().block().text(), QStringLiteral("Check data"));
}

TEST_F(WindowMapping, AVendorsExportAsksOnlyForWhatItsValuesDoNotShow) {
    open(false);
    ASSERT_TRUE(drop({folder.write("report.csv", kVendors)}));
    waitForImport();
    ASSERT_EQ(view(), View::Mapping);
    EXPECT_EQ(boxes(), std::vector<std::string>{}) << "the columns are those of the export";
    const auto asked = questions();
    ASSERT_EQ(asked.size(), 1U) << "two columns, one question";
    EXPECT_EQ(page().missing(), QStringLiteral("Choose the date order for Close Date to continue"));
    const auto answers = asked.front()->findChildren<Button*>();
    EXPECT_EQ(QApplication::focusWidget(), answers[0]) << "the keyboard is where the question is";
    EXPECT_TRUE(answers[0]->focusPolicy() & Qt::TabFocus) << "Tab reaches it before anything is chosen";
    EXPECT_EQ(asked.front()->current(), -1) << "to be there is no answer";
    key(Qt::Key_Right);
    key(Qt::Key_Space);
    EXPECT_EQ(ingest::answerIn(file(0).draft, ingest::Question::Kind::DateOrder), "mdy");
    waitForMissing({});
    checkAndImport(QStringLiteral("Import 1 row"));
    EXPECT_EQ(view(), View::Board);
    ASSERT_TRUE(drop({folder.write("again.csv", kVendors)}));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
    EXPECT_NE(banner().find("Nothing new"), std::string::npos) << banner();
}

TEST_F(WindowMapping, CancelLeavesNothing) {
    open(false);
    ASSERT_TRUE(drop({folder.write("renewals.csv", kRenewals)}));
    waitForImport();
    mapRenewals();
    press(QStringLiteral("Cancel"));
    EXPECT_EQ(view(), View::Empty);
    EXPECT_TRUE(page().files().empty());
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm"));
    EXPECT_FALSE(std::filesystem::exists(folder / "data" / kProfileFolder));
}

TEST_F(WindowMapping, TheCheckShowsWhatWouldBeStoredAndStoresNothing) {
    open(false);
    ASSERT_TRUE(drop(
        {folder.write("renewals_2026-11-15.csv", std::string(kRenewals) + "A-10470;99/99/2026;1,00;V-4\n")}));
    waitForImport();
    mapRenewals();
    QTest::mouseClick(questions().front()->findChildren<Button*>()[0], Qt::LeftButton);
    waitForMissing({});
    checkData();
    const ingest::ImportReport& report = check().findings().report();
    EXPECT_TRUE(report.dryRun);
    EXPECT_EQ(report.rowsRead(), 4);
    EXPECT_EQ(report.rejected(), 1);
    EXPECT_EQ(check().rail().line(ImportRail::Step::Map), QStringLiteral("1 file mapped"));
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm"));
    EXPECT_FALSE(std::filesystem::exists(folder / "data" / kProfileFolder)) << "nor is the mapping kept";

    key(Qt::Key_2, Qt::ControlModifier); // to another page and back: what was checked is there still
    key(Qt::Key_4, Qt::ControlModifier);
    ASSERT_EQ(view(), View::Check);
    pressOn(check(), QStringLiteral("Back"));
    settle();
    ASSERT_EQ(view(), View::Mapping);
    EXPECT_EQ(page().missing(), QString()) << "what was chosen stays";
    checkData();
    pressOn(check(), QStringLiteral("Cancel"));
    settle();
    EXPECT_EQ(view(), View::Empty);
    EXPECT_TRUE(page().files().empty());
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm"));
    EXPECT_FALSE(std::filesystem::exists(folder / "data" / kProfileFolder));
}

TEST_F(WindowMapping, ACheckAsksForTheDayOfFilesWithoutADateAndTheImportKeepsIt) {
    open(false);
    ASSERT_TRUE(
        drop({folder.write("kunden.csv", "kd_nr;Account Name\nA-1;Halden Retail\nA-2;Quorum Health\n")}));
    waitForImport();
    ASSERT_EQ(view(), View::Mapping);
    pick(QStringLiteral("What the file holds"), QStringLiteral("Accounts"));
    pick(QStringLiteral("Column for ID"), QStringLiteral("kd_nr"));
    waitForMissing({});
    pressOn(page(), QStringLiteral("Check data"));
    DayDialog* question = dayQuestion();
    ASSERT_TRUE(question);
    EXPECT_EQ(view(), View::Mapping) << "the files wait behind the question";
    QTest::keyClick(question, Qt::Key_Escape);
    settle();
    EXPECT_EQ(view(), View::Mapping);
    EXPECT_EQ(page().files().size(), 1U);
    EXPECT_NE(banner().find("nothing in kunden.csv says how far"), std::string::npos) << banner();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    pressInBanner(QStringLiteral("Say the day"));
    question = dayQuestion();
    ASSERT_TRUE(question);
    question->findChild<DateField*>()->setDay(makeDay(2026, 11, 15));
    ui::press(*question, QStringLiteral("Go on with this day"));
    waitForImport();
    ASSERT_EQ(view(), View::Check);
    EXPECT_FALSE(std::filesystem::exists(folder / "store.gtm"));
    pressOn(check(), QStringLiteral("Import 2 rows"));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
    EXPECT_EQ(window->shell().imports().report().asOf, makeDay(2026, 11, 15)) << "it is not asked twice";
}

TEST_F(WindowMapping, ProposalsAreMarkedUntilSomebodyChooses) {
    open(false);
    ASSERT_TRUE(drop({folder.write("deals.csv", "Opportunity ID,Oppurtunity Name,Sales Stage,Deal Amount\n"
                                                "1,One,Discovery,10\n")}));
    waitForImport();
    ASSERT_EQ(view(), View::Mapping);
    const auto proposed = [&] {
        return std::ranges::count_if(page().findChildren<Label*>(), [](const Label* label) {
            return label->text().startsWith(QStringLiteral("Proposed, for it resembles"));
        });
    };
    const auto before = proposed();
    ASSERT_GT(before, 0);
    pick(QStringLiteral("Column for Name"), QStringLiteral("Choose column"));
    pick(QStringLiteral("Column for Name"), QStringLiteral("Oppurtunity Name"));
    EXPECT_EQ(proposed(), before - 1);
}

TEST_F(WindowMapping, AnExportInAnotherLanguageOpensWithItsVendorAndTheReason) {
    open(false);
    ASSERT_TRUE(drop({folder.write("deals.csv", "Datensatz-ID,Deal-Name,Deal-Phase,Betrag,Abschlussdatum\n"
                                                "101,Neue Halle,Angebot,12000,2026-05-31\n")}));
    waitForImport();
    ASSERT_EQ(view(), View::Mapping);
    EXPECT_TRUE(std::ranges::any_of(page().findChildren<Label*>(), [](const Label* label) {
        return label->text().startsWith(
                   QStringLiteral("The headers resemble those of an export of Hubspot")) &&
               label->text().contains(QStringLiteral("Datensatz-ID = Record ID"));
    }));
}

TEST_F(WindowMapping, FilesThatWaitCanBeLeftOutAndOthersJoin) {
    open(false);
    const auto renewals = folder.write("renewals.csv", kRenewals);
    ASSERT_TRUE(drop({renewals}));
    waitForImport();
    mapRenewals();
    ASSERT_TRUE(drop({folder.write("report.csv", kVendors)}));
    waitForImport();
    ASSERT_EQ(view(), View::Mapping);
    ASSERT_EQ(page().files().size(), 2U);
    EXPECT_EQ(file(0).draft.entity, crm::Entity::Contract) << "what was chosen stays";
    ASSERT_EQ(page().current(), 0);
    press(QStringLiteral("Leave out"));
    EXPECT_EQ(file(0).state(), State::LeftOut);
    waitForMissing(QStringLiteral("Choose the date order for Close Date to continue"));
    press(QStringLiteral("Take in"));
    EXPECT_EQ(file(0).state(), State::Confirm);
}

TEST_F(WindowMapping, FilesThatTheSampleMayNotTakeAreRefusedBeforeAnybodyMapsThem) {
    open(true);
    ASSERT_TRUE(drop({folder.write("renewals.csv", kRenewals)}));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
    EXPECT_NE(banner().find("Sample data and other files are never mixed"), std::string::npos) << banner();
    whenAskedChoose(folder / "own.gtm");
    pressInBanner(QStringLiteral("New store for these files"));
    waitForImport();
    ASSERT_EQ(view(), View::Mapping) << banner();
    ASSERT_EQ(page().files().size(), 1U);
    EXPECT_EQ(file(0).look.place, (folder / "renewals.csv").string());
    ASSERT_TRUE(drop({sampleFiles().front()})); // a store that is made by these files may not take it either
    waitForImport();
    EXPECT_EQ(view(), View::Mapping);
    EXPECT_EQ(page().files().size(), 1U) << "what waits does so still";
    EXPECT_NE(banner().find("Sample data and other files are never mixed"), std::string::npos) << banner();
}

TEST_F(WindowMapping, NamesThatAreTakenAreSaidBeforeAnythingIsKept) {
    open(false);
    ASSERT_TRUE(drop({folder.write("renewals.csv", kRenewals)}));
    waitForImport();
    mapRenewals();
    QTest::mouseClick(questions().front()->findChildren<Button*>()[0], Qt::LeftButton);
    waitForMissing({});
    auto* name = control<TextField>(QStringLiteral("Name of the mapping"));
    ASSERT_NE(name, nullptr);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("hubspot"));
    EXPECT_EQ(page().missing(),
              QStringLiteral("There is a mapping called hubspot already; write another name"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("ours"));
    EXPECT_EQ(page().missing(), QString());
}

TEST_F(WindowMapping, SideFilesOfAFolderAreNoQuestion) {
    open(false);
    std::filesystem::create_directories(folder / "exports");
    folder.write("exports/Opportunity.csv", "Id,Name,StageName,CloseDate,CreatedDate,Amount\n"
                                            "006000000000001AAA,One,Discovery,2026-10-01,2026-09-01,1\n");
    folder.write("exports/notes.csv", "a,b\n1,2\n");
    ASSERT_TRUE(drop({folder / "exports"}));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
}

TEST_F(WindowMapping, AFolderOfVeryManyExportsIsShownBeforeItIsImported) {
    open(false);
    const auto write = [&](const std::string& in, int count) {
        for (int i = 0; i < count; ++i)
            folder.write(in + "/Opportunity 2026-11-" + std::to_string(10 + i % 5) + " part " +
                             std::to_string(i) + ".csv",
                         "Id,Name,StageName,Amount,CloseDate,CreatedDate\n" + std::to_string(i) +
                             ",One,Discovery,10,2026-12-05,2026-10-05T10:00:00Z\n");
        return folder / in;
    };
    ASSERT_TRUE(drop({write("many", 51)}));
    waitForImport();
    ASSERT_EQ(view(), View::Mapping) << banner();
    EXPECT_EQ(page().files().size(), 51U);
    press(QStringLiteral("Cancel"));
    ASSERT_TRUE(drop({write("fewer", 50)}));
    waitForImport();
    EXPECT_NE(view(), View::Mapping) << banner();
    EXPECT_EQ(window->shell().imports().report().files.size(), 50U);
}

TEST_F(WindowMapping, AFileThatWasLeftAloneCanBeMappedFromTheImportsPage) {
    open(false);
    const auto notes = folder.write("exports/notes.csv", "a,b\n1,2\n");
    folder.write("exports/Opportunity.csv", "Id,Name,StageName,CloseDate,CreatedDate,Amount\n"
                                            "006000000000001AAA,One,Discovery,2026-10-01,2026-09-01,1\n");
    ASSERT_TRUE(drop({folder / "exports"}));
    waitForImport();
    key(Qt::Key_4, Qt::ControlModifier);
    ImportsPage& imports = window->shell().imports();
    Table* table = nullptr;
    for (auto* one : imports.findChildren<Table*>())
        if (one->accessibleName() == QStringLiteral("Files"))
            table = one;
    ASSERT_TRUE(table);
    const auto button = [&]() -> Button* {
        for (auto* one : imports.findChildren<Button*>())
            if (one->text() == QStringLiteral("Map columns") && one->isVisible())
                return one;
        return nullptr;
    };
    const auto& files = imports.report().files;
    for (int row = 0; row < std::ssize(files); ++row) {
        table->selectRow(row);
        EXPECT_EQ(button() != nullptr, !files[static_cast<size_t>(row)].recognised());
        if (button()) {
            QTest::mouseClick(button(), Qt::LeftButton);
            break;
        }
    }
    waitForImport();
    ASSERT_EQ(view(), View::Mapping);
    EXPECT_EQ(file(0).look.source.file, notes);
}

TEST_F(WindowMapping, MappingsAreEditedAndRemovedInTheirDialog) {
    const auto kept = folder.write(std::string("data/") + kProfileFolder + "/ours.toml",
                                   "name = \"ours\"\nextends = \"hubspot\"\n");
    open(false);
    whenAsked<QDialog>([&](QDialog* dialog) {
        const auto click = [dialog](const char* title) {
            for (auto* button : dialog->findChildren<Button*>())
                if (button->text() == QString::fromLatin1(title)) {
                    ASSERT_TRUE(button->isEnabled()) << title;
                    button->click();
                    return;
                }
            ADD_FAILURE() << "no button " << title;
        };
        auto* toml = dialog->findChild<QPlainTextEdit*>();
        click("Edit");
        EXPECT_EQ(toml->toPlainText().toStdString(), test::bytesOf(kept));
        toml->setPlainText(QStringLiteral("name = \"ours\"\nextends = \"hubspott\"\n"));
        click("Save mapping");
        EXPECT_NE(test::bytesOf(kept).find("\"hubspot\""), std::string::npos) << "it is wrong, and not kept";
        bool said = false;
        for (const auto* label : dialog->findChildren<Label*>())
            said = said || (label->isVisible() && label->text().contains(QStringLiteral("hubspott")));
        EXPECT_TRUE(said);
        toml->setPlainText(QStringLiteral("name = \"ours\"\nextends = \"hubspot\"\ndate_order = \"dmy\"\n"));
        click("Save mapping");
        EXPECT_NE(test::bytesOf(kept).find("dmy"), std::string::npos);
        whenAskedPress(QStringLiteral("Remove ours"));
        click("Remove");
        EXPECT_FALSE(std::filesystem::exists(kept));
        click("Close");
    });
    choose(QStringLiteral("Mappings"));
}

TEST_F(WindowMapping, ThePageWaitsBehindItsTabWhileSomebodyLooksElsewhere) {
    open(false);
    ASSERT_TRUE(drop({folder.write("renewals.csv", kRenewals)}));
    waitForImport();
    ASSERT_EQ(view(), View::Mapping);
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(view(), View::Empty);
    key(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(view(), View::Mapping);
    window->openStore(folder / "other.gtm");
    settle();
    ASSERT_EQ(window->shell().view(), View::Empty);
    key(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(view(), View::Imports) << "the files were meant for the other store";
}

} // namespace gtm::ui
