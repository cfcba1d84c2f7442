// SPDX-License-Identifier: GPL-3.0-only
// What a publication from the window makes of its pages, and those that it asks for by itself.
#include "core/workspace/model_sheet.h"
#include "tests/support/versions_window.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/record_dialog.h"
#include "ui/versions/draft.h"
#include "ui/versions/draft_bar.h"
#include "ui/versions/rates_dialog.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/table.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <gmock/gmock.h>

#include <algorithm>

namespace gtm::ui {

TEST_F(VersionsWindow, APublishedVersionMakesThePageOfItsKpi) {
    open(true);
    openKpi("win_rate");
    const kpi::Point before = window->shell().kpi().data().series.points.back();
    EXPECT_EQ(before.definitionVersion, 1);
    EXPECT_EQ(before.value, 0.5);
    openDefinition("win_rate");
    typeOver(QStringLiteral("outcome <> 'open'"), QStringLiteral("outcome = 'won'"));
    EXPECT_THAT(wordsIn(page().detail().bar()), testing::HasSubstr("The draft has no errors"));
    whenAsked<QDialog>([](QDialog* form) {
        fillPublish(form, QStringLiteral("Ann Lee"), QStringLiteral("Only what was won"));
        press(*form, QStringLiteral("Publish"));
    });
    press(page().detail().bar(), QStringLiteral("Publish"));
    waitForPublish();
    EXPECT_EQ(view(), View::Definitions) << banner();
    choose(QStringLiteral("Scoreboard"));
    Q_EMIT window->shell().board().kpiOpened("win_rate", {});
    settle();
    const kpi::Point after = window->shell().kpi().data().series.points.back();
    EXPECT_EQ(after.definitionVersion, 2);
    EXPECT_EQ(after.value, 1);
    EXPECT_EQ(window->shell().kpi().shownRecords().rows.size(), 2U) << "of four, two are won";
}

TEST_F(VersionsWindow, ADraftThatWasPublishedLeavesTheDraftsAndIsShownInForce) {
    open(true);
    openDefinition("win_rate");
    typeOver(QStringLiteral("outcome <> 'open'"), QStringLiteral("outcome = 'won'"));
    for (auto* tab : page().findChildren<QAbstractButton*>())
        if (tab->text() == QStringLiteral("Drafts 1"))
            tab->click();
    settle();
    const auto* list = page().findChild<Table*>();
    ASSERT_EQ(list->model()->rowCount(), 2) << "a head and the draft";
    whenAsked<QDialog>([](QDialog* form) {
        fillPublish(form, QStringLiteral("Ann Lee"), QStringLiteral("Only what was won"));
        press(*form, QStringLiteral("Publish"));
    });
    press(page().detail().bar(), QStringLiteral("Publish"));
    waitForPublish();
    EXPECT_GT(list->model()->rowCount(), 2);
    ASSERT_TRUE(page().draft());
    EXPECT_EQ(page().draft()->id(), "win_rate");
    EXPECT_FALSE(page().draft()->changed());
    EXPECT_EQ(list->currentIndex().data().toString(), QStringLiteral("Win rate"));
}

TEST_F(VersionsWindow, ANewKpiThatWasPublishedIsOfferedToTheBoard) {
    open(true);
    openDefinition("win_rate");
    whenAsked<QDialog>([](QDialog* dialog) {
        const auto fields = dialog->findChildren<QLineEdit*>();
        ASSERT_EQ(fields.size(), 2);
        QTest::keyClicks(fields[0], QStringLiteral("Our rate"));
        press(*dialog, QStringLiteral("Begin draft"));
    });
    press(page(), QStringLiteral("New KPI"));
    settle();
    whenAsked<QDialog>([](QDialog* form) {
        fillPublish(form, QStringLiteral("Ann Lee"), QStringLiteral("A rate of our own"));
        press(*form, QStringLiteral("Publish"));
    });
    press(page().detail().bar(), QStringLiteral("Publish"));
    waitForPublish();
    settle();
    EXPECT_THAT(banner(), testing::HasSubstr("Published: Our rate, version 1."));
    EXPECT_THAT(banner(), testing::HasSubstr("It is not on the board yet."));
    pressInBanner(QStringLiteral("Put it on the board"));
    settle();
    EXPECT_EQ(view(), View::Model);
    EXPECT_THAT(banner(), testing::HasSubstr("The board is arranged anew, in a draft of the model."));
    const auto groups = readBoard(model().draft()->text());
    ASSERT_TRUE(groups);
    const auto close = std::ranges::find(*groups, "close", &rules::BoardGroup::key);
    ASSERT_NE(close, groups->end());
    EXPECT_EQ(close->kpis.back(), "our_rate") << "the last of its group";
}

TEST_F(VersionsWindow, WhatAVersionChangedIsAskedOnceAVisitAndOfAnOldOneStaysKnown) {
    open(true);
    window.reset(); // one program writes
    publishTarget("win_rate");
    open(true);
    QSignalSpy wanted(&page(), &DefinitionsPage::changeWanted);
    openDefinition("win_rate");
    page().detail().showSide(VersionDetail::Side::Reading);
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("What version 2 changed"));
    const auto asked = wanted.size();
    for (const Qt::Key tab : {Qt::Key_1, Qt::Key_3}) {
        key(tab, Qt::ControlModifier);
        EXPECT_EQ(wanted.size(), asked + (tab == Qt::Key_3 ? 1 : 0));
    }
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("What version 2 changed"));
}

TEST_F(VersionsWindow, AfterAVersionThatFailedAnImportShowsTheBoard) {
    open(true);
    choose(QStringLiteral("Model"));
    ASSERT_EQ(view(), View::Model);
    report::RecordDisplay nobody;
    nobody.recordType = "opportunity";
    nobody.id = "no-such-deal";
    whenAsked<QDialog>([](QDialog* form) {
        fillPublish(form, QStringLiteral("Ann Lee"), QStringLiteral("By mistake"));
        press(*form, QStringLiteral("Publish"));
    });
    window->versions().leaveOut(nobody);
    waitForPublish();
    EXPECT_EQ(view(), View::Model);
    EXPECT_THAT(banner(), testing::HasSubstr("no-such-deal"));
    ASSERT_TRUE(drop({folder.write("Opportunity 2026-11-15.csv", kFewDeals)}));
    waitForImport();
    EXPECT_EQ(view(), View::Board);
}

TEST_F(VersionsWindow, ExchangeRatesThatAmountsLackAreAskedForAfterTheImport) {
    open(true);
    const auto file = folder.write(
        "Opportunity 2026-11-15.csv",
        kFewDeals +
            std::string("d5,Five,Closed Won,1000,SEK,2026-11-12,2026-09-01T10:00:00Z,true,true,u1\n"));
    ASSERT_TRUE(drop({file}));
    waitForImport();
    EXPECT_THAT(banner(), testing::HasSubstr("Some amounts have no exchange rate"));
    whenAsked<RatesDialog>([](RatesDialog* dialog) { dialog->reject(); });
    pressInBanner(QStringLiteral("Enter exchange rates"));
    window->shell().show(View::Imports); // whoever puts it off finds it beside the findings
    const ImportsPage& page = window->shell().imports();
    const auto buttons = page.findChildren<Button*>();
    EXPECT_TRUE(std::ranges::any_of(buttons, [&](const Button* button) {
        return button->isVisibleTo(&page) && button->text() == QStringLiteral("Enter exchange rates");
    }));
    whenAsked<RatesDialog>([](RatesDialog* dialog) {
        const auto fields = dialog->findChildren<TextField*>();
        ASSERT_EQ(fields.size(), 3);
        const QString publish = QStringLiteral("Publish");
        press(*dialog, publish);
        EXPECT_THAT(wordsIn(*dialog), testing::HasSubstr("Write at least one rate."));
        for (const char* wrong : {"0,1", "-1", "a tenth", "0"}) {
            fields[0]->setText(QString::fromLatin1(wrong));
            press(*dialog, publish);
            EXPECT_THAT(wordsIn(*dialog), testing::HasSubstr("SEK: write a number above 0")) << wrong;
        }
        fields[0]->setText(QStringLiteral("0.1"));
        press(*dialog, publish);
        EXPECT_THAT(wordsIn(*dialog), testing::HasSubstr("Say who answers"));
        fields[1]->setText(QStringLiteral("Ann Lee"));
        EXPECT_EQ(fields[2]->text(), QStringLiteral("Exchange rates of SEK"));
        press(*dialog, publish);
    });
    press(page, QStringLiteral("Enter exchange rates"));
    settle();
    waitForPublish();
    EXPECT_EQ(view(), View::Imports);
    EXPECT_THAT(wordsIn(page), testing::Not(testing::HasSubstr("Enter exchange rates")));
    const Workspace after = stored();
    ASSERT_EQ(after.publications().size(), 1U);
    EXPECT_EQ(after.publications().front().author, "Ann Lee");
    EXPECT_THAT(after.modelDocument().text,
                testing::HasSubstr("currency = \"SEK\"\nfrom = 2026-11-15\nvalue = 0.1"));
    EXPECT_TRUE(after.lackingRates()->empty());
}

TEST_F(VersionsWindow, ExchangeRatesAreAskedForAfterDailyValuesThatCameAlong) {
    open(true);
    const auto declared = folder.write("web.toml", "name = \"web\"\ndate = \"Day\"\n[[measure]]\n"
                                                   "name = \"visits\"\ntitle = \"Visits\"\n"
                                                   "column = \"Visits\"\n");
    ASSERT_TRUE(drop({declared, folder.write("visits.csv", "Day,Visits\n2026-11-14,10\n")}));
    waitForImport();
    const auto deals = folder.write(
        "Opportunity 2026-11-15.csv",
        kFewDeals +
            std::string("d5,Five,Closed Won,1000,SEK,2026-11-12,2026-09-01T10:00:00Z,true,true,u1\n"));
    ASSERT_TRUE(drop({deals, folder.write("more.csv", "Day,Visits\n2026-11-15,40\n")}));
    const auto asks = [&] {
        return banner().find("Some amounts have no exchange rate") != std::string::npos;
    };
    EXPECT_TRUE(QTest::qWaitFor(asks, 600'000)) << banner();
    EXPECT_THAT(banner(), testing::HasSubstr("1 row stored"));
    pressInBanner(QStringLiteral("Show the measures"));
    EXPECT_EQ(view(), View::Measure);
}

TEST_F(VersionsWindow, ARecordIsLeftOutWithNameAndReason) {
    open(true);
    openKpi("win_rate");
    const auto& records = window->shell().kpi().shownRecords().rows;
    ASSERT_FALSE(records.empty());
    const QString id = QString::fromStdString(records.front().id);
    whenAsked<RecordDialog>([id](RecordDialog* dialog) {
        dialog->find(id);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog->waiting(); }, 600'000));
        whenAsked<QDialog>([](QDialog* form) {
            fillPublish(form, QStringLiteral("Ann Lee"), QStringLiteral("Signed twice"));
            press(*form, QStringLiteral("Publish"));
        });
        press(*dialog, QStringLiteral("Leave this record out"));
    });
    key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    waitForPublish();
    const std::string text = stored().modelDocument().text;
    EXPECT_THAT(text, testing::HasSubstr("id = \"" + id.toStdString() +
                                         "\"\nauthor = \"Ann Lee\"\nreason = \"Signed twice\""));
}

TEST_F(VersionsWindow, ARecordIsNotLeftOutBesideADraftOfTheModel) {
    open(true, {1920, 1080});
    card().setFocus();
    card().selectKpi(rows()[0]);
    key(Qt::Key_Down, Qt::AltModifier); // of the board's order
    ASSERT_TRUE(window->versions().modelChanged());
    report::RecordDisplay record;
    record.recordType = "opportunity";
    record.id = "d1";
    window->versions().leaveOut(record);
    EXPECT_THAT(banner(), testing::HasSubstr("has a draft that is not published"));
    EXPECT_TRUE(stored().publications().empty());
    EXPECT_TRUE(window->versions().modelChanged());
}

} // namespace gtm::ui
