// SPDX-License-Identifier: GPL-3.0-only
// Actions and notes in the window over a real store: agreed, changed, closed, taken back, and kept.
#include "tests/support/dialogs.h"
#include "tests/support/window_fixture.h"
#include "ui/action_dialog.h"
#include "ui/pages/action_detail.h"
#include "ui/pages/actions_page.h"
#include "ui/pages/actions_panel.h"
#include "ui/pages/definitions_page.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/kpi_review_card.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/select_box.h"
#include "ui/widgets/since_chart.h"
#include "ui/widgets/status_bar.h"
#include "ui/widgets/table.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/trend_chart.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <fstream>

namespace gtm::ui {

namespace {

TextField* field(QWidget& in, const char* name) {
    for (auto* one : in.findChildren<TextField*>())
        if (one->accessibleName() == QLatin1StringView(name))
            return one;
    return nullptr;
}

bool saysThere(const QWidget& in, const char* words) {
    for (const Label* label : in.findChildren<Label*>())
        if (label->isVisible() && label->text() == QLatin1StringView(words))
            return true;
    return false;
}

struct ReviewWindow : Window {
    /// Answers the next dialog for a new action.
    static void whenAskedAgree(const QString& text, const QString& owner, std::optional<Day> due = {}) {
        whenAsked<QDialog>([=](QDialog* dialog) {
            field(*dialog, "Action")->setText(text);
            field(*dialog, "Owner")->setText(owner);
            if (due)
                dialog->findChild<DateField*>()->setDay(*due);
            press(*dialog, QStringLiteral("Add action"));
        });
    }
    static void whenAskedSay(const char* label, const QString& words, const QString& verb) {
        whenAsked<QDialog>([=](QDialog* dialog) {
            field(*dialog, label)->setText(words);
            press(*dialog, verb);
        });
    }
    /// A key, after a dialog may have had the attention.
    void shortcut(Qt::Key letter, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const {
        window->activateWindow();
        settle();
        key(letter, modifiers);
    }
    [[nodiscard]] ActionsPage& page() const { return window->shell().actions(); }
    [[nodiscard]] QString actionsCell(const std::string& kpi) const {
        const ScoreRow* row = card().rows().scoreRow(card().rows().rowOf(kpi));
        return row ? row->words.actions : QString();
    }
    [[nodiscard]] report::Review stored() const {
        OpenOptions options;
        options.readOnly = true;
        const auto workspace = Workspace::open(folder / "store.gtm", options);
        auto review = workspace->review(makeDay(2026, 11, 16));
        EXPECT_TRUE(review);
        return std::move(*review);
    }
    void agree(const std::string& kpi, const QString& text, std::optional<Day> due = {}) const {
        window->activateWindow();
        settle();
        card().setFocus();
        card().selectKpi(kpi);
        whenAskedAgree(text, QStringLiteral("Ann Lee"), due);
        shortcut(Qt::Key_N);
    }
};

} // namespace

TEST_F(ReviewWindow, AnActionIsAgreedOnTheRowAndCountsThere) {
    open(true, {1920, 1080});
    EXPECT_EQ(actionsCell("win_rate"), QString::fromUtf8("—"));
    agree("win_rate", QStringLiteral("Ask lost deals why"));
    EXPECT_EQ(actionsCell("win_rate"), QStringLiteral("1"));
    agree("win_rate", QStringLiteral("Later than late"), makeDay(2026, 11, 14));
    EXPECT_EQ(actionsCell("win_rate"), QStringLiteral("2 (1 late)"));
    EXPECT_EQ(window->shell().board().actions().headline(), QStringLiteral("2 open actions, 1 overdue"));
    const report::Review all = stored();
    ASSERT_EQ(all.open.size(), 2U);
    EXPECT_EQ(all.open[0].action.text, "Later than late");
    EXPECT_EQ(all.open[1].action.kpi, "win_rate");
    EXPECT_EQ(all.open[1].action.due, makeDay(2026, 11, 22)) << "the day before the next meeting";
}

TEST_F(ReviewWindow, NothingIsAgreedWithoutAnOwner) {
    open(true);
    whenAsked<QDialog>([](QDialog* dialog) {
        field(*dialog, "Action")->setText(QStringLiteral("Something"));
        field(*dialog, "Owner")->clear();
        press(*dialog, QStringLiteral("Add action"));
        EXPECT_TRUE(dialog->isVisible());
        EXPECT_TRUE(saysThere(*dialog->findChild<ActionForm*>(), "Say who does it.")) << "beside its field";
        EXPECT_EQ(dialog->focusWidget(), field(*dialog, "Owner"));
        dialog->reject();
    });
    shortcut(Qt::Key_N);
    EXPECT_TRUE(stored().open.empty());
}

TEST_F(ReviewWindow, EverythingThatAnActionLacksIsSaidAtOnce) {
    open(true);
    whenAsked<QDialog>([](QDialog* dialog) {
        field(*dialog, "Action")->clear();
        field(*dialog, "Owner")->clear();
        press(*dialog, QStringLiteral("Add action"));
        const auto* form = dialog->findChild<ActionForm*>();
        EXPECT_TRUE(saysThere(*form, "Say what is to be done."));
        EXPECT_TRUE(saysThere(*form, "Say who does it."));
        EXPECT_EQ(dialog->focusWidget(), field(*dialog, "Action")) << "the first of them";
        dialog->reject();
    });
    shortcut(Qt::Key_N);
    EXPECT_TRUE(stored().open.empty());
}

TEST_F(ReviewWindow, EscapeAsksBeforeItDiscardsWhatWasTyped) {
    open(true);
    bool stayed = false;
    whenAsked<ActionDialog>([&stayed](ActionDialog* dialog) {
        field(*dialog, "Action")->setText(QStringLiteral("Half a thou"));
        whenAskedPress(QStringLiteral("Cancel"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        stayed = dialog->isVisible();
        whenAskedPress(QStringLiteral("Discard it"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        EXPECT_FALSE(dialog->isVisible());
    });
    shortcut(Qt::Key_N);
    EXPECT_TRUE(stayed);
    EXPECT_TRUE(stored().open.empty());
    whenAsked<ActionDialog>([](ActionDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    shortcut(Qt::Key_N); // nothing was typed: nothing is asked
}

TEST_F(ReviewWindow, AnActionThatIsTooLongIsSaidAndNotCut) {
    open(true);
    const QString words = QString(130, u'x');
    whenAsked<QDialog>([&](QDialog* dialog) {
        field(*dialog, "Owner")->setText(QStringLiteral("Ann Lee"));
        TextField* action = field(*dialog, "Action");
        action->clear();
        action->setText(words.left(90));
        const int free = action->textMargins().right();
        action->setText(words);
        EXPECT_GT(action->textMargins().right(), free) << "the count stands beside the words";
        press(*dialog, QStringLiteral("Add action"));
        EXPECT_TRUE(dialog->isVisible());
        EXPECT_EQ(action->text(), words);
        QStringList said;
        for (const Label* label : dialog->findChildren<Label*>())
            said << label->text();
        EXPECT_TRUE(said.join(u' ').contains(QStringLiteral("120"))) << said.join(u' ').toStdString();
        action->setText(words.left(120));
        press(*dialog, QStringLiteral("Add action"));
    });
    shortcut(Qt::Key_N);
    ASSERT_EQ(stored().open.size(), 1U);
    EXPECT_EQ(stored().open.front().action.text.size(), 120U);
}

TEST_F(ReviewWindow, WhereDefinitionsAreReadOnlyNothingIsTakenBackUnseen) {
    open(true, {1920, 1080});
    agree("win_rate", QStringLiteral("One"));
    shortcut(Qt::Key_3);
    DefinitionsPage& definitions = window->shell().definitions();
    auto* days = definitions.findChild<SelectBox*>();
    ASSERT_GE(days->count(), 2);
    days->setCurrentIndex(days->count() - 1);
    Q_EMIT days->activated(days->count() - 1);
    settle();
    ASSERT_FALSE(definitions.draft());
    shortcut(Qt::Key_Z);
    EXPECT_EQ(stored().open.size(), 1U) << "the step before is another page's";
    shortcut(Qt::Key_2);
    shortcut(Qt::Key_Z);
    EXPECT_TRUE(stored().open.empty()) << "and is still there";
    EXPECT_TRUE(saysThere(window->shell().statusBar(), "Undone: add action"));
    shortcut(Qt::Key_Y);
    EXPECT_TRUE(saysThere(window->shell().statusBar(), "Done again: add action"));
}

TEST_F(ReviewWindow, UndoAndRedoGoThroughEveryStep) {
    open(true);
    agree("win_rate", QStringLiteral("One"));
    shortcut(Qt::Key_2);
    ASSERT_EQ(view(), View::Actions);
    whenAskedSay("What happened", QStringLiteral("It worked"), QStringLiteral("Mark done"));
    for (Button* button : page().detail().findChildren<Button*>())
        if (button->text() == QStringLiteral("Mark done"))
            button->setFocus();
    press(page().detail(), QStringLiteral("Mark done"));
    settle();
    EXPECT_EQ(stored().closed.size(), 1U);
    EXPECT_EQ(stored().closed.front().action.outcome, "It worked");
    ASSERT_TRUE(window->focusWidget());
    EXPECT_TRUE(page().isAncestorOf(window->focusWidget())) << "the last one leaves the list";
    shortcut(Qt::Key_Z);
    EXPECT_EQ(stored().open.size(), 1U);
    EXPECT_TRUE(stored().closed.empty());
    shortcut(Qt::Key_Z);
    EXPECT_TRUE(stored().open.empty());
    shortcut(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    shortcut(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    const report::Review all = stored();
    ASSERT_EQ(all.closed.size(), 1U);
    EXPECT_EQ(all.closed.front().action.log.size(), 2U);
}

TEST_F(ReviewWindow, AFieldThatIsLeftIsKeptWithItsLineInTheLog) {
    open(true, {1920, 1080});
    agree("win_rate", QStringLiteral("One"));
    shortcut(Qt::Key_2);
    TextField* owner = field(page().detail(), "Owner");
    ASSERT_TRUE(owner);
    owner->setFocus();
    owner->selectAll();
    QTest::keyClicks(owner, QStringLiteral("Bob Stone"));
    QTest::keyClick(owner, Qt::Key_Tab);
    settle();
    EXPECT_EQ(stored().open.front().action.owner, "Bob Stone");
    EXPECT_EQ(stored().open.front().action.log.back().text, "Ann Lee");
    // What cannot be kept is said, and what is stored stays.
    window->activateWindow(); // the list of names was a window of its own
    settle();
    owner->setFocus();
    owner->selectAll();
    QTest::keyClick(owner, Qt::Key_Delete);
    QTest::keyClick(owner, Qt::Key_Tab);
    settle();
    EXPECT_EQ(stored().open.front().action.owner, "Bob Stone");
    EXPECT_TRUE(saysThere(page().detail(), "Say who does it."));
}

TEST_F(ReviewWindow, WhetherAnActionHasWorkedIsShownUpToTheNewestWeek) {
    open(true);
    agree("win_rate", QStringLiteral("Ask lost deals why"));
    window->activateWindow();
    settle();
    key(Qt::Key_Left, Qt::ControlModifier);
    key(Qt::Key_Left, Qt::ControlModifier);
    settle();
    ASSERT_EQ(card().rows().scoreRow(card().rows().rowOf("win_rate"))->row.point.period.last,
              makeDay(2026, 11, 1));
    key(Qt::Key_2, Qt::ControlModifier);
    settle();
    ASSERT_EQ(view(), View::Actions);
    const ChartTable weeks = page().findChild<SinceChart*>()->table();
    ASSERT_FALSE(weeks.rows.empty());
    EXPECT_EQ(weeks.rows.back().front(), QStringLiteral("Sun 15 Nov 2026"));
}

TEST_F(ReviewWindow, KeysWalkTheListOverItsHeads) {
    open(true, {1920, 1080});
    agree("win_rate", QStringLiteral("Late"), makeDay(2026, 11, 14));
    agree("pipe_leak", QStringLiteral("Far"), makeDay(2026, 12, 24));
    shortcut(Qt::Key_2);
    Table& table = page().table();
    ASSERT_TRUE(table.hasFocus());
    const auto first = page().chosen();
    key(Qt::Key_Down);
    EXPECT_NE(page().chosen(), first);
    key(Qt::Key_Up);
    EXPECT_EQ(page().chosen(), first);
    key(Qt::Key_Backspace);
    EXPECT_EQ(view(), View::Board);
}

TEST_F(ReviewWindow, ANoteIsWrittenOnTheRowOfTheBoard) {
    open(true);
    card().setFocus();
    card().selectKpi("win_rate");
    whenAskedSay("Note", QStringLiteral("Two sellers left"), QStringLiteral("Add note"));
    shortcut(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(stored().notes.size(), 1U);
    EXPECT_EQ(stored().notes.front().kpi, "win_rate");
}

TEST_F(ReviewWindow, APageOfAKpiShowsItsActionsAndNotes) {
    open(true, {1920, 1080});
    openKpi("win_rate");
    whenAskedAgree(QStringLiteral("Ask why"), QStringLiteral("Ann Lee"));
    shortcut(Qt::Key_N);
    whenAskedSay("Note", QStringLiteral("Two sellers left"), QStringLiteral("Add note"));
    shortcut(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QStringList words;
    for (const Label* label : window->shell().kpi().review().findChildren<Label*>())
        words << label->accessibleName() << label->text();
    EXPECT_TRUE(words.contains(QStringLiteral("Ask why")));
    EXPECT_TRUE(words.contains(QStringLiteral("Two sellers left")));
    ASSERT_EQ(stored().notes.size(), 1U);
    EXPECT_EQ(stored().notes.front().kpi, "win_rate");
    const auto* trend = window->shell().kpi().findChild<TrendChart*>();
    EXPECT_EQ(trend->table().rows.back().back(), QStringLiteral("Two sellers left"));
    const ScoreRow* row = card().rows().scoreRow(card().rows().rowOf("win_rate"));
    ASSERT_TRUE(row);
    EXPECT_EQ(row->words.notes, QStringLiteral("1 note"));
}

TEST_F(ReviewWindow, ANoteOnAKpiThatIsNotOnTheBoardNamesIt) {
    open(true);
    Q_EMIT window->shell().board().kpiOpened("lead_new", {});
    settle();
    QString title;
    whenAsked<QDialog>([&title](QDialog* dialog) {
        title = dialog->windowTitle();
        dialog->reject();
    });
    shortcut(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(title.startsWith(QStringLiteral("Note on New leads, "))) << title.toStdString();
}

TEST_F(ReviewWindow, ActionsOutliveTheWindowAndAreWrittenAsCsv) {
    open(true);
    agree("win_rate", QStringLiteral("Stay"));
    window.reset();
    open(true);
    EXPECT_EQ(actionsCell("win_rate"), QStringLiteral("1"));
    const auto file = folder / "actions.csv";
    whenAskedChoose(file);
    choose(QStringLiteral("Export actions as CSV"));
    std::ifstream in(file);
    const std::string csv((std::istreambuf_iterator<char>(in)), {});
    EXPECT_NE(csv.find("1,open,,2026-11-22,Stay,Ann Lee,win_rate,Win rate"), std::string::npos) << csv;
}

TEST_F(ReviewWindow, TheDefinitionKeepsItsRoomBesideMoreActions) {
    open(true);
    window->resize(1920, 1080);
    openKpi("sla_response");
    const auto cut = [&] {
        QStringList lines;
        for (auto* label : window->shell().kpi().findChildren<Label*>())
            if (label->isVisible() && label->wordWrap() &&
                label->height() < label->heightForWidth(label->width()))
                lines << label->text();
        return lines.join(QStringLiteral("; ")).toStdString();
    };
    EXPECT_EQ(cut(), "");
    for (int i = 0; i < 3; ++i) {
        whenAskedAgree(QStringLiteral("Route inbound leads %1").arg(i), QStringLiteral("Dana"));
        shortcut(Qt::Key_N);
        settle();
        EXPECT_EQ(cut(), "") << i;
    }
}

} // namespace gtm::ui
