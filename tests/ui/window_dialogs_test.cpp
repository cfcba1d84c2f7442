// SPDX-License-Identifier: GPL-3.0-only
// Every dialog as somebody meets it who does not use a mouse, does not see the screen, or reads a longer
// language.
#include "tests/support/dialogs.h"
#include "tests/support/long_words.h"
#include "tests/support/looks.h"
#include "tests/support/shots.h"
#include "tests/support/window_fixture.h"
#include "ui/help/guide_dialog.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/widgets/chart_table_dialog.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/kpi_charts.h"

#include <QAction>
#include <QButtonGroup>
#include <QTest>

#include <optional>

namespace gtm::ui {

namespace {

/// What is wrong with a dialog that stands there.
void inspect(QDialog& dialog, const std::string& name) {
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    EXPECT_FALSE(dialog.windowTitle().isEmpty()) << name;
    std::vector<std::string> nameless;
    int walked = 0;
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&dialog);
    ASSERT_TRUE(root) << name;
    fixture::findNameless(*root, nameless, walked);
    EXPECT_TRUE(nameless.empty()) << name << ": " << (nameless.empty() ? "" : nameless.front());
    EXPECT_EQ(fixture::clipped(dialog), "") << name;
    const QList<QWidget*> round = fixture::tabRound(dialog);
    for (QWidget* widget : dialog.findChildren<QWidget*>()) {
        const bool wants = widget->isVisible() && widget->isEnabled() &&
                           (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool chosenAmongOthers =
            button && button->group() && button->group()->exclusive() && !button->isChecked();
        if (wants && !chosenAmongOthers) {
            EXPECT_TRUE(round.contains(widget)) << name << ": " << fixture::describe(widget);
        }
    }
    fixture::keep(dialog, "dialog-" + name);
}

} // namespace

/// The dialogs that commands of the menu open, in English and in a language that is longer.
TEST_F(Window, EveryDialogHasNamesAnOrderAndRoomForItsWords) {
    for (const bool longWords : {false, true}) {
        window.reset();
        open(true, {1280, 720});
        openKpi("win_rate");
        // Commands are found by their English titles; what they open speaks the longer language.
        for (const char* title : {"Find a record", "Add action", "Add note", "Joined records", "Mappings",
                                  "Keyboard shortcuts", "About GTM Scoreboard", "Take last import back"}) {
            std::optional<fixture::LongWords> longer;
            if (longWords)
                longer.emplace();
            const std::string name = std::string(title) + (longWords ? ", longer" : "");
            bool met = false;
            whenAsked<QDialog>([&](QDialog* dialog) {
                met = true;
                inspect(*dialog, name);
                dialog->reject();
            });
            choose(QString::fromLatin1(title));
            EXPECT_TRUE(met) << name;
        }
    }
}

TEST_F(Window, TheGuideOpensAtWhatIsShownAndHasNamesAndRoom) {
    open(true, {1280, 720});
    key(Qt::Key_F1, Qt::ControlModifier);
    auto* guide = window->findChild<GuideDialog*>();
    ASSERT_TRUE(guide && guide->isVisible());
    EXPECT_EQ(guide->chapter(), QStringLiteral("numbers.md"));
    inspect(*guide, "guide");
    guide->close();
    window->activateWindow();
    choose(QStringLiteral("Actions"));
    choose(QStringLiteral("Guide"));
    EXPECT_EQ(window->findChildren<GuideDialog*>().size(), 1);
    EXPECT_EQ(guide->chapter(), QStringLiteral("meeting.md"));
}

TEST_F(Window, TheKeysOfWindowAndMeetingStandOnOneSheet) {
    open(true, {1280, 720});
    QStringList said;
    whenAsked<QDialog>([&](QDialog* dialog) {
        for (const auto* label : dialog->findChildren<QLabel*>())
            said << label->text();
        inspect(*dialog, "keys");
        dialog->reject();
    });
    key(Qt::Key_F1);
    for (const char* words :
         {"Export PDF", "Ctrl+P", "Guide", "Ctrl+F1", "Next KPI", "Right, Space, Page Down"})
        EXPECT_TRUE(said.contains(QString::fromLatin1(words))) << words;
}

TEST_F(Window, AChartAsATableHasNamesAndRoom) {
    open(true, {1280, 720});
    openKpi("pipe_created_amt");
    const auto charts = window->findChildren<ColumnsView*>();
    for (ColumnsView* chart : charts) {
        ChartTableDialog dialog(window->look(), chart->accessibleName(), chart->table(), window.get());
        dialog.show();
        inspect(dialog, "chart as table");
    }
    EXPECT_FALSE(charts.empty());
}

TEST_F(Window, TheRingGoesIntoDialogs) {
    open(true);
    const auto* ring = window->findChild<FocusRing*>();
    whenAsked<QDialog>([&](QDialog* dialog) {
        for (int step = 0; step < 4; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            settle();
            EXPECT_EQ(ring->ringed(), QApplication::focusWidget());
            EXPECT_TRUE(dialog->isAncestorOf(ring->ringed()));
        }
        dialog->reject();
    });
    key(Qt::Key_N, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(!ring->ringed() || window->isAncestorOf(ring->ringed()));
}

TEST_F(Window, StepsToOtherKpisAreOfferedWhereThereAreSome) {
    open(true);
    const auto offered = [&](const char* name) {
        for (const auto* button : window->shell().kpi().findChildren<QAbstractButton*>())
            if (button->accessibleName() == QLatin1StringView(name))
                return button->isEnabled();
        return false;
    };
    const auto all = rows();
    const auto show = [&](const std::string& kpi) {
        Q_EMIT window->shell().board().kpiOpened(kpi, {});
        settle();
        ASSERT_EQ(window->shell().kpi().kpi(), kpi);
    };
    show(all.front());
    EXPECT_FALSE(offered("Previous KPI"));
    EXPECT_TRUE(offered("Next KPI"));
    show(all[1]);
    EXPECT_TRUE(offered("Previous KPI"));
    show(all.back());
    EXPECT_FALSE(offered("Next KPI"));
    show("lead_new"); // which is not on the board
    EXPECT_FALSE(offered("Previous KPI"));
    EXPECT_FALSE(offered("Next KPI"));
}

} // namespace gtm::ui
