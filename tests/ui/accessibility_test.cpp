// SPDX-License-Identifier: GPL-3.0-only
// What somebody meets who does not use a mouse or does not see the screen: names, order, keyboard, charts.
#include "tests/support/looks.h"
#include "tests/support/shell_fixture.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/widgets/board_charts.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/trend_chart.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace gtm::ui {
namespace {

using fixture::describe;
using fixture::findNameless;
using fixture::tabRound;

class Accessible : public testing::TestWithParam<size_t> {
  protected:
    Accessible() : m_fixture(false, 100) {
        screens()[GetParam()].second(m_fixture);
        m_fixture.settle();
    }
    static const std::vector<std::pair<std::string, fixture::Fill>>& screens() { return fixture::screens(); }
    fixture::ShellFixture m_fixture;
};

} // namespace

TEST_P(Accessible, EveryFocusableControlHasAName) {
    for (QWidget* widget : m_fixture.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(face, nullptr) << describe(widget);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty()) << describe(widget);
    }
}

TEST_P(Accessible, TheTreeOfAScreenReaderHasNoNamelessControl) {
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&m_fixture.window());
    ASSERT_TRUE(root);
    std::vector<std::string> nameless;
    int walked = 0;
    findNameless(*root, nameless, walked);
    EXPECT_GT(walked, 20);
    EXPECT_TRUE(nameless.empty()) << nameless.size() << ", the first a " << nameless.front();
}

TEST_P(Accessible, ButtonsWithoutWordsHaveATooltipThatIsTheirName) {
    for (const QAbstractButton* button : m_fixture.window().findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text().isEmpty()) {
            EXPECT_EQ(button->toolTip(), button->accessibleName()) << describe(button);
        }
}

TEST_P(Accessible, TabReachesEveryControl) {
    const QList<QWidget*> round = tabRound(m_fixture.window());
    for (QWidget* widget : m_fixture.window().findChildren<QWidget*>()) {
        const bool wants = widget->isVisible() && widget->isEnabled() &&
                           (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        if (!wants)
            continue;
        // One button of an exclusive row takes the focus; the arrow keys reach the others.
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (button && button->group() && button->group()->exclusive() && !button->isChecked())
            continue;
        EXPECT_TRUE(round.contains(widget)) << "not reached: " << describe(widget);
    }
}

TEST_P(Accessible, PointsAtNothingSmallerThanItsFinger) {
    for (const QAbstractButton* button : m_fixture.window().findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || !button->text().isEmpty())
            continue;
        EXPECT_GE(button->width(), 28) << describe(button);
        EXPECT_GE(button->height(), 28) << describe(button);
    }
}

namespace {

using Names = std::vector<std::string>;

/// What Tab says on its way round, from the tabs of the window on.
Names tabNames(fixture::ShellFixture& fixture, const std::string& screen) {
    fixture::show(fixture, screen);
    Names names;
    for (const QWidget* stop : tabRound(fixture.window()))
        names.push_back(stop->accessibleName().toStdString());
    return names;
}

} // namespace

TEST(TabOrder, OfTheBoardIsBarsSummaryTablePanelsStatus) {
    fixture::ShellFixture f(false, 100);
    const Names expected{
        "Scoreboard",
        "Import CRM export",
        "Export scoreboard as PDF",
        "Start meeting",
        "Previous week",
        "Week",
        "Compare with",
        "Segment All",
        "Region",
        "Source",
        "Trend length 13 weeks",
        "Discuss first: Stage aging",
        "Discuss first: Pipeline leakage",
        "Discuss first: First touch within SLA",
        "Scorecard",
        "MQL to SQL conversion is the weakest step: 38.2\u202F% against a target of 42\u202F%",
        "$4.64M of $17.06M open pipeline is past its stage limit",
        "Leakage is $469K over its limit",
        "309 of 812 new leads touched late",
        "Add action",
        "Show all actions",
        "Open actions",
        "Last import: 23 rejected, 3 warnings",
        "F1 shortcuts"};
    EXPECT_EQ(tabNames(f, "board"), expected);
    // Filters, links and chips that are built anew keep their place.
    tabNames(f, "board-young");
    tabNames(f, "kpi-filtered");
    EXPECT_EQ(tabNames(f, "board"), expected);
}

TEST(TabOrder, OfAKpiIsHeadTrendBreakdownRecords) {
    fixture::ShellFixture f(false, 100);
    const Names expected{
        "Scoreboard",
        "Import CRM export",
        "Back to the scoreboard",
        "Back to Close on the scoreboard",
        "Previous KPI",
        "Next KPI",
        "Export records as CSV",
        "This KPI as PDF",
        "Stage aging: 27.2 percent, Off track",
        "History of the definition",
        "Add action",
        "Close or re-date 12 Commit deals",
        "Proposal exit: legal contact named",
        "Weekly stage review in Enterprise",
        "Add note",
        "Two sellers left, their deals wait",
        "Ask: Agree the Proposal exit rule by Fri 20 Nov",
        "CRM report, aging over 30 days: Why would they say 31.0\u202F%?",
        "Another house: Why would they have no value?",
        "Trend length 52 weeks",
        "Trend: Above target since week 21, and up 4.5 pt in the last two weeks. A real change since "
        "week 45: outside the limits",
        "What moved it Records",
        "Up 2.1 pt since week 45, mostly by records that entered",
        "Breakdown as Table",
        "By stage",
        "By segment",
        "By owner",
        "Records In the number 104",
        "Remove filter Segment: Enterprise",
        "Remove filter Stage: Commit",
        "Clear filters",
        "Columns of the records",
        "Find in records",
        "Records",
        "Last import: 23 rejected, 3 warnings",
        "F1 shortcuts"};
    tabNames(f, "kpi");
    EXPECT_EQ(tabNames(f, "kpi-filtered"), expected);
}

TEST(TabOrder, OfAKpiFollowsItsPartsWhereTheyStandBelowEachOther) {
    fixture::ShellFixture f(false, 100);
    for (const QSize& size : {QSize(1024, 640), QSize(1440, 900), QSize(1920, 1080), QSize(1280, 720)}) {
        f.window().resize(size);
        tabNames(f, "kpi");
        QPoint last(-1, -1);
        int parts = 0;
        for (const QWidget* stop : tabRound(f.window())) {
            const QWidget* part = stop;
            while (part && !qobject_cast<const Panel*>(part))
                part = part->parentWidget();
            if (!part)
                continue;
            const QPoint at = part->mapTo(&f.window(), QPoint());
            EXPECT_TRUE(at.y() >= last.y() || at.x() > last.x()) << size.width() << ": " << describe(stop);
            parts += at != last ? 1 : 0;
            last = at;
        }
        EXPECT_GE(parts, 6) << size.width();
    }
}

INSTANTIATE_TEST_SUITE_P(EveryScreen, Accessible, testing::Range<size_t>(0, fixture::screens().size()),
                         [](const auto& one) {
                             std::string name = fixture::screens()[one.param].first;
                             std::erase(name, '-');
                             return name;
                         });

namespace {

/// Charts of the board, on a window that has the focus.
struct Charts : testing::Test {
    Charts() : fixture(false, 100) { fixture::show(fixture, "board"); }
    fixture::ShellFixture fixture;
};

} // namespace

TEST_F(Charts, ArrowKeysWalkThroughTheMarksAndSayThem) {
    const auto charts = fixture.window().findChildren<ChartWidget*>();
    int walked = 0;
    for (ChartWidget* chart : charts) {
        const auto marks = chart->marks(chart->rect());
        if (!chart->isVisible() || marks.size() < 2)
            continue;
        ++walked;
        EXPECT_FALSE(chart->accessibleName().isEmpty());
        chart->setFocus(Qt::TabFocusReason);
        EXPECT_EQ(chart->cursor(), 0);
        QSet<int> seen{0};
        const int keys[]{Qt::Key_Right, Qt::Key_Down};
        for (int step = 0; step < 40; ++step) {
            QTest::keyClick(chart, Qt::Key(keys[step % 2]));
            seen << chart->cursor();
            const ChartMark& mark = marks[static_cast<size_t>(chart->cursor())];
            EXPECT_TRUE(chart->accessibleDescription().contains(mark.value));
        }
        EXPECT_GT(seen.size(), 1);
    }
    EXPECT_EQ(walked, 4) << "funnel, aging, leakage, first touch";
}

TEST_F(Charts, EnterOpensWhatStandsBehindAMark) {
    for (ChartWidget* chart : fixture.window().findChildren<ChartWidget*>()) {
        const auto marks = chart->marks(chart->rect());
        if (!chart->isVisible() || marks.empty())
            continue;
        QSignalSpy opened(chart, &ChartWidget::opened);
        chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(chart, Qt::Key_Return);
        EXPECT_EQ(opened.size(), marks.front().kpi.empty() ? 0 : 1) << chart->accessibleName().toStdString();
    }
}

TEST_F(Charts, HaveATableTwinWithARowForEveryLineOfTheChart) {
    for (ChartWidget* chart : fixture.window().findChildren<ChartWidget*>()) {
        if (!chart->isVisible())
            continue;
        const ChartTable table = chart->table();
        EXPECT_FALSE(table.head.isEmpty());
        EXPECT_FALSE(table.rows.empty()) << chart->accessibleName().toStdString();
        for (const QStringList& row : table.rows)
            EXPECT_EQ(row.size(), table.head.size());
    }
}

TEST_F(Charts, CtrlCInAChartCopiesItsTable) {
    for (ChartWidget* chart : fixture.window().findChildren<ChartWidget*>()) {
        if (!chart->isVisible())
            continue;
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(chart, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        EXPECT_EQ(lines.size(), std::ssize(chart->table().rows) + 1);
        EXPECT_EQ(lines.front().split(u'\t'), chart->table().head);
    }
}

TEST_F(Charts, EveryPanelIsCopiedAsPictureAndAsTable) {
    int panels = 0;
    for (Panel* panel : fixture.shell().board().findChildren<Panel*>()) {
        if (!panel->isVisible())
            continue;
        ++panels;
        QMenu menu;
        panel->addCommands(menu);
        QStringList titles;
        const auto actions = menu.actions();
        for (const QAction* action : actions)
            titles << action->text();
        EXPECT_EQ(titles, (QStringList{QStringLiteral("Copy as picture"), QStringLiteral("Copy as table"),
                                       QStringLiteral("Save as PNG")}));
        QSignalSpy saved(panel, &Panel::savePictureRequested);
        actions[2]->trigger();
        EXPECT_EQ(saved.size(), 1);
        actions[1]->trigger();
        EXPECT_GT(QGuiApplication::clipboard()->text().count(u'\n'), 3) << panel->headline().toStdString();
        actions[0]->trigger();
        const QImage picture = QGuiApplication::clipboard()->image();
        EXPECT_EQ(picture.size(), panel->size() * 2);
        EXPECT_NE(picture.pixelColor(picture.width() / 2, 0), picture.pixelColor(picture.width() / 2, 20))
            << "a card has an edge";
    }
    EXPECT_EQ(panels, 6);
}

TEST_F(Charts, APanelWithNothingToShowOffersNoTable) {
    for (const auto& [name, fill] : fixture::screens())
        if (name == "board-without-leads")
            fill(fixture);
    fixture.settle();
    for (Panel* panel : fixture.shell().board().findChildren<Panel*>()) {
        QMenu menu;
        panel->addCommands(menu);
        EXPECT_EQ(menu.actions().size(), panel->emptyWords().isEmpty() ? 3 : 2);
    }
}

} // namespace gtm::ui
