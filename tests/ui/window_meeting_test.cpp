// SPDX-License-Identifier: GPL-3.0-only
// The meeting over a real store: started from the window, left for records, and what is agreed in it kept.
#include "tests/support/dialogs.h"
#include "tests/support/looks.h"
#include "tests/support/shots.h"
#include "tests/support/window_fixture.h"
#include "ui/action_dialog.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/records_panel.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/status_bar.h"
#include "ui/widgets/text_field.h"

#include <QFontInfo>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace gtm::ui {

namespace {

struct MeetingWindow : Window {
    [[nodiscard]] MeetingView& meeting() const { return *window->meeting().view(); }
    void press(Qt::Key key) const {
        QTest::keyClick(&meeting(), key);
        settle();
    }
    [[nodiscard]] bool hinted() const {
        const auto labels = window->shell().statusBar().findChildren<Label*>();
        return std::ranges::any_of(labels, [](Label* label) {
            return label->text() == QStringLiteral("F5 goes back to the meeting.");
        });
    }
    void start() const {
        card().setFocus();
        key(Qt::Key_F5);
        ASSERT_TRUE(window->meeting().running());
    }
};

} // namespace

TEST_F(MeetingWindow, WalksEveryKpiOfTheStoreAndSaysSomethingOfEach) {
    open(true);
    start();
    EXPECT_EQ(meeting().walk().page(), MeetingWalk::Page::Overview) << "nothing is agreed yet";
    for (const std::string& kpi : rows()) {
        press(Qt::Key_Right);
        ASSERT_EQ(meeting().walk().kpi(), kpi);
        EXPECT_TRUE(meeting().spokenPage().contains(u','));
        meeting().grab();
    }
}

TEST_F(MeetingWindow, EnterShowsTheRecordsAndF5GoesBack) {
    open(true);
    start();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    const std::string kpi = meeting().walk().kpi();
    press(Qt::Key_Return);
    EXPECT_FALSE(window->meeting().running());
    ASSERT_EQ(view(), View::Kpi);
    EXPECT_EQ(window->shell().kpi().kpi(), kpi);
    QTest::keyClick(window.get(), Qt::Key_F5);
    settle();
    ASSERT_TRUE(window->meeting().running());
    EXPECT_EQ(meeting().walk().kpi(), kpi);
}

TEST_F(MeetingWindow, RecordsHaveTheKeyboardAndTheirWayBack) {
    for (const Qt::Key back : {Qt::Key_Escape, Qt::Key_Backspace}) {
        open(true);
        start();
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        const std::string kpi = meeting().walk().kpi();
        press(Qt::Key_Return);
        DrilldownPage& page = window->shell().kpi();
        ASSERT_NE(window->focusWidget(), nullptr);
        EXPECT_TRUE(page.records().isAncestorOf(window->focusWidget()));
        EXPECT_TRUE(hinted());
        page.find(QStringLiteral("zzz"));
        key(Qt::Key_Escape);
        EXPECT_FALSE(window->meeting().running()) << "the search is cleared first";
        key(back);
        ASSERT_TRUE(window->meeting().running());
        EXPECT_EQ(meeting().walk().kpi(), kpi);
        EXPECT_FALSE(hinted());
        press(Qt::Key_Escape);
        key(Qt::Key_Escape);
        EXPECT_FALSE(window->meeting().running()) << "it was ended";
        window.reset();
    }
}

TEST_F(MeetingWindow, TheHintOutlastsAWalkThroughTheWindow) {
    open(true);
    start();
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    key(Qt::Key_1, Qt::ControlModifier);
    ASSERT_EQ(view(), View::Board);
    EXPECT_TRUE(hinted());
    key(Qt::Key_F5);
    ASSERT_TRUE(window->meeting().running());
    EXPECT_FALSE(hinted());
}

TEST_F(MeetingWindow, WhatIsAgreedInItOpensTheNextOne) {
    open(true);
    start();
    press(Qt::Key_Right);
    const std::string kpi = meeting().walk().kpi();
    whenAsked<QDialog>([](QDialog* dialog) {
        for (auto* field : dialog->findChildren<TextField*>())
            field->setText(field->accessibleName() == QStringLiteral("Owner") ? QStringLiteral("Ann Lee")
                                                                              : QStringLiteral("Ask why"));
        dialog->findChild<DateField*>()->setDay(makeDay(2026, 11, 14));
        dialog->accept();
    });
    press(Qt::Key_A);
    EXPECT_EQ(card().rows().scoreRow(card().rows().rowOf(kpi))->words.actions, QStringLiteral("1 (1 late)"));
    press(Qt::Key_Escape);
    window.reset();
    open(true);
    start();
    EXPECT_EQ(meeting().walk().page(), MeetingWalk::Page::Actions);
    EXPECT_TRUE(meeting().spokenPage().contains(QStringLiteral("Ask why, Ann Lee, Overdue 2 d")));
}

TEST_F(MeetingWindow, ANoteIsPlainUnlessSomebodyChoosesItsKind) {
    open(true);
    start();
    press(Qt::Key_Right);
    const std::string kpi = meeting().walk().kpi();
    whenAsked<LineDialog>([](LineDialog* dialog) {
        EXPECT_EQ(dialog->kind(), review::NoteKind::Note);
        auto* field = dialog->findChild<TextField*>();
        field->setText(QStringLiteral("Two sellers left"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        if (dialog->isVisible()) {
            ADD_FAILURE() << "Ctrl+Enter keeps the note";
            dialog->accept();
        }
    });
    press(Qt::Key_N);
    EXPECT_TRUE(meeting().spokenPage().contains(QStringLiteral("Note: Two sellers left")))
        << meeting().spokenPage().toStdString();
    EXPECT_EQ(card().rows().scoreRow(card().rows().rowOf(kpi))->words.notes, QStringLiteral("1 note"));
    whenAsked<LineDialog>([](LineDialog* dialog) {
        dialog->findChild<TextField*>()->setText(QStringLiteral("Speak of the gap"));
        ui::press(*dialog, QStringLiteral("Talking point"));
        EXPECT_EQ(dialog->kind(), review::NoteKind::Point);
        dialog->accept();
    });
    press(Qt::Key_N);
    EXPECT_FALSE(meeting().spokenPage().contains(QStringLiteral("Note: Speak")));
    EXPECT_TRUE(meeting().spokenPage().contains(QStringLiteral("Speak of the gap")));
    const auto file = folder / "notes.csv";
    press(Qt::Key_Escape);
    whenAskedChoose(file);
    choose(QStringLiteral("Export notes as CSV"));
    const auto written = test::bytesOf(file);
    EXPECT_NE(written.find("note,Two sellers left"), std::string::npos) << written;
    EXPECT_NE(written.find("point,Speak of the gap"), std::string::npos) << written;
}

TEST_F(MeetingWindow, WhatItAsksIsAsLargeAsItsPageAndHasRoomThere) {
    open(true);
    start();
    press(Qt::Key_Right);
    meeting().showNormal();
    int met = 0;
    const auto look = [&](QDialog& dialog, double wanted, const std::string& name) {
        ++met;
        settle();
        fixture::keep(dialog, "meeting-dialog-" + name);
        EXPECT_EQ(fixture::clipped(dialog), "") << name;
        EXPECT_LE(dialog.width(), meeting().width()) << name;
        EXPECT_LE(dialog.height(), meeting().height()) << name;
        const auto* field = dialog.findChild<TextField*>();
        const double letters = QFontInfo(field->font()).pixelSize();
        EXPECT_GE(letters, std::floor(wanted)) << name;
        EXPECT_GE(field->height(), 2 * letters) << name;
        dialog.reject();
    };
    for (const bool dark : {false, true})
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 720), QSize(1024, 640)}) {
            window->look().setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
            meeting().resize(size);
            const double sheet = std::min(size.width() / 1920.0, size.height() / 1080.0);
            for (const int percent : {100, 130}) {
                meeting().setPercent(percent);
                const std::string name = std::to_string(size.width()) + "-" + std::to_string(percent) +
                                         (dark ? "-dark" : "-light");
                whenAsked<ActionDialog>(
                    [&](ActionDialog* dialog) { look(*dialog, 28 * sheet, "action-" + name); });
                press(Qt::Key_A);
                whenAsked<LineDialog>(
                    [&](LineDialog* dialog) { look(*dialog, 32 * sheet * percent / 100, "note-" + name); });
                press(Qt::Key_N);
            }
        }
    EXPECT_EQ(met, 24);
    press(Qt::Key_Escape);
    window->activateWindow();
    settle();
    whenAsked<ActionDialog>([](ActionDialog* dialog) {
        EXPECT_EQ(QFontInfo(dialog->findChild<TextField*>()->font()).pixelSize(), 14) << "the window's own";
        dialog->reject();
    });
    key(Qt::Key_N, Qt::ControlModifier);
}

TEST_F(MeetingWindow, RemembersSizeAndChoice) {
    open(true);
    start();
    press(Qt::Key_Plus);
    press(Qt::Key_2);
    window.reset();
    open(true);
    start();
    EXPECT_EQ(meeting().percent(), 115);
    EXPECT_EQ(meeting().walk().choice(), MeetingWalk::Choice::AtRiskToo);
}

} // namespace gtm::ui
