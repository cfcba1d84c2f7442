// SPDX-License-Identifier: GPL-3.0-only
// What stands where on the board: its columns and rows, and the panels beside them.
#include "tests/support/board_fixture.h"
#include "tests/support/german.h"
#include "tests/support/long_words.h"
#include "tests/support/shell_fixture.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/paint/scorecard_widths.h"
#include "ui/widgets/board_charts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/score_head.h"
#include "ui/widgets/scorecard_view.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include <algorithm>

namespace gtm::ui {
namespace {

using fixture::ShellFixture;

} // namespace

TEST(ScorecardLayout, GivesARowWithoutDataTheRoomToSayWhatItNeeds) {
    const fixture::German german;
    ShellFixture f(false, 100);
    f.window().resize(1280, 720);
    show(f, "board-without-leads");
    ScorecardView& card = f.shell().board().scorecard();
    const auto& columns = card.rows().columns();
    const auto name = std::ranges::find(columns, ScoreColumn::Name, &ColumnSpec::column) - columns.begin();
    int needing = 0;
    for (int row = 0; row < card.rows().rowCount(); ++row) {
        const ScoreRow* one = card.rows().scoreRow(row);
        if (!one || !one->words.needsImport)
            continue;
        ++needing;
        EXPECT_GE(card.columnWidth(int(name)), sublineWidth(f.look().metrics(), one->words))
            << one->words.subline.toStdString();
    }
    EXPECT_GT(needing, 0);
}

TEST(ScorecardLayout, KeepsTheTrendOfTheSmallestWindowAtAnEnlargedView) {
    const auto has = [](double width, ScoreColumn column) {
        return std::ranges::count(scoreColumns(width), column, &ColumnSpec::column) == 1;
    };
    EXPECT_TRUE(has(1024 / 1.15, ScoreColumn::Trend));
    for (const ScoreColumn column : {ScoreColumn::Against, ScoreColumn::VsAverage, ScoreColumn::Owner})
        EXPECT_FALSE(has(1024 / 1.15, column)) << "these give way before it";
    EXPECT_FALSE(has(1024 / 1.3, ScoreColumn::Trend)) << "there is no room for it";
    // What is kept there stands side by side: 14 at both ends, 10 between, 16 beside the table, its scroll
    // bar.
    double used = 2 * kSidePad + 2 * 16 + 14 - kColumnGap;
    for (const ColumnSpec& column : scoreColumns(850))
        used += column.width + kColumnGap;
    EXPECT_LE(used, 850);
}

namespace {

struct Untranslated {};

template<typename Language>
void expectWordsApart(const char* language) {
    [[maybe_unused]] const Language spoken;
    for (const QSize size : {QSize(1920, 1080), QSize(1440, 900), QSize(1280, 720), QSize(1024, 640)})
        for (const char* screen : {"board", "board-long"}) {
            ShellFixture f(false, 100);
            f.window().resize(size);
            show(f, screen);
            ScorecardView& card = f.shell().board().scorecard();
            const Metrics& m = f.look().metrics();
            for (int column = 0; column < card.rows().columnCount(); ++column) {
                const QRect cell(0, 0, card.columnWidth(column), 10);
                const double room =
                    card.painter().contentRect(cell, column, card.rows().columnCount()).width();
                const QString title =
                    card.rows().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                const std::string where = title.toStdString() + " at " + std::to_string(size.width()) +
                                          " in " + language + ", " + screen;
                EXPECT_GE(room + 1, headWidth(m, title)) << where;
                for (int row = 0; row < card.rows().rowCount(); ++row)
                    if (const ScoreRow* one = card.rows().scoreRow(row)) {
                        EXPECT_GE(room + 1,
                                  cellWidth(m, card.rows().columns()[size_t(column)].column, one->words))
                            << where << ", " << one->words.name.toStdString();
                    }
            }
        }
}

} // namespace

TEST(ScorecardLayout, KeepsWordsAndTitlesOfNeighboursApart) {
    expectWordsApart<Untranslated>("English");
    expectWordsApart<fixture::German>("German");
    expectWordsApart<fixture::LongWords>("a longer language");
}

TEST(ScorecardLayout, ATitleTakesTwoLinesBeforeItEndsInDots) {
    const Metrics m = Metrics::screen();
    const QFont& font = m.font(Type::Caption);
    const QString title = QStringLiteral("vs 4-week average");
    EXPECT_EQ(onTwoLines(font, title, textWidth(font, title)), QStringList{title});
    EXPECT_EQ(onTwoLines(font, title, textWidth(font, title) - 1),
              (QStringList{QStringLiteral("vs 4-week"), QStringLiteral("average")}));
    EXPECT_EQ(onTwoLines(font, title, twoLineWidth(font, title)).size(), 2);
    EXPECT_TRUE(onTwoLines(font, title, 20).back().endsWith(QChar(0x2026)));
}

TEST(BoardLayout, ScrollsOneThingOnlyAndKeepsTheHeadOfTheTable) {
    ShellFixture f(false, 100);
    show(f, "board");
    const auto* page = f.shell().board().findChild<QScrollArea*>();
    auto& table = f.shell().board().scorecard();
    const auto* head = f.shell().board().findChild<StuckHead*>();
    ASSERT_TRUE(page && head);
    for (const QSize size : {QSize(1920, 1080), QSize(1920, 800), QSize(1920, 660), QSize(1840, 900),
                             QSize(1800, 900), QSize(1440, 900), QSize(1280, 720), QSize(1024, 640)}) {
        const std::string at = std::to_string(size.width()) + " x " + std::to_string(size.height());
        f.window().resize(size);
        f.settle();
        auto* bar = page->verticalScrollBar();
        EXPECT_FALSE(bar->maximum() > 0 && table.verticalScrollBar()->maximum() > 0) << at;
        EXPECT_EQ(page->horizontalScrollBar()->maximum(), 0) << at;
        EXPECT_GE(table.rowHeight(1), 36) << at;
        bar->setValue(0);
        f.settle();
        EXPECT_FALSE(head->isVisible()) << at;
        const int start = table.mapTo(page->widget(), QPoint()).y();
        if (bar->maximum() < start + 100)
            continue;
        bar->setValue(start + 100);
        f.settle();
        EXPECT_TRUE(head->isVisible()) << at;
        EXPECT_EQ(head->mapTo(page, QPoint()).y(), 0) << at;
        EXPECT_EQ(head->width(), table.horizontalHeader()->width()) << at;
        const auto rgb = [](const QPixmap& picture) {
            return picture.toImage().convertToFormat(QImage::Format_RGB32);
        };
        EXPECT_EQ(rgb(f.window().grab(QRect(head->mapTo(&f.window(), QPoint()), head->size()))),
                  rgb(table.horizontalHeader()->grab()))
            << at;
    }
}

TEST(BoardLayout, GivesRowsAwayBeforeAnythingScrolls) {
    ShellFixture f(false, 100);
    show(f, "board");
    auto& table = f.shell().board().scorecard();
    f.window().resize(1920, 1080);
    f.settle();
    const int tall = table.rowHeight(1);
    f.window().resize(1440, 800);
    f.settle();
    EXPECT_LT(table.rowHeight(1), tall);
    EXPECT_GE(table.rowHeight(1), 36);
    f.window().resize(1440, 640);
    f.settle();
    EXPECT_EQ(table.rowHeight(1), 36);
}

TEST(BoardLayout, CoreFiveOnlyLeavesNoHole) {
    ShellFixture f(false, 100);
    show(f, "board");
    f.window().resize(1440, 900);
    f.settle();
    auto& table = f.shell().board().scorecard();
    const int before = table.height();
    table.rows().setCoreOnly(true);
    Q_EMIT table.shapeChanged();
    f.settle();
    EXPECT_LT(table.height(), before);
    EXPECT_EQ(table.height(), table.contentHeight());
}

namespace {

std::string wordsAbove(ShellFixture& f, const ChartWidget* chart) {
    for (const auto* panel : f.shell().board().findChildren<Panel*>())
        if (panel->isAncestorOf(chart))
            return (panel->headline() + u'|' + panel->emptyWords()).toStdString();
    return {};
}

template<typename View>
std::string wordsOf(ShellFixture& f) {
    return wordsAbove(f, f.shell().board().template findChild<View*>());
}

} // namespace

TEST(Panels, SayWhatTheyNeedAndLinkToTheImport) {
    ShellFixture f(false, 100);
    show(f, "board-without-leads");
    EXPECT_EQ(wordsOf<FunnelView>(f), "Conversion by step|Needs Leads export");
    EXPECT_EQ(wordsOf<TouchView>(f), "First touch|Needs Leads export, Activities export");
    EXPECT_FALSE(f.shell().board().findChild<FunnelView*>()->isVisible());
    EXPECT_TRUE(f.shell().board().findChild<AgingView*>()->isVisible());
    QSignalSpy wanted(&f.shell().board(), &ScoreboardPage::importRequested);
    for (auto* button : f.shell().board().findChildren<Button*>())
        if (button->isVisible() && button->accessibleName() == QStringLiteral("First touch: Import"))
            button->click();
    EXPECT_EQ(wanted.size(), 1);
}

TEST(Panels, SayThatAFilterLeavesNothingAndOfferToClearIt) {
    ShellFixture f(false, 100);
    show(f, "board");
    report::Scoreboard board = fixture::board();
    board.filter = {{"segment", {"SMB"}}, {"region", {"LATAM"}}};
    board.aging.stages.clear();
    board.leak.point.value.reset();
    board.leak.total = 0;
    board.touch.inSla = board.touch.late = 0;
    board.funnel.clear();
    f.shell().board().setScoreboard(board);
    f.settle();
    EXPECT_EQ(wordsOf<AgingView>(f), "Stage aging|No open deals for LATAM, SMB.");
    EXPECT_EQ(wordsOf<LeakView>(f), "Pipeline leakage|No open deals for LATAM, SMB.");
    EXPECT_EQ(wordsOf<TouchView>(f), "First touch|No new leads that are due for LATAM, SMB.");
    EXPECT_EQ(wordsOf<FunnelView>(f), "Conversion by step|No leads in these weeks for LATAM, SMB.");
    for (const auto* chart : f.shell().board().findChildren<ChartWidget*>())
        EXPECT_FALSE(chart->isVisible()) << chart->accessibleName().toStdString();
    QSignalSpy cleared(&f.shell().board(), &ScoreboardPage::filterChosen);
    for (auto* button : f.shell().board().findChildren<Button*>())
        if (button->isVisible() && button->accessibleName() == QStringLiteral("Stage aging: Clear filters"))
            button->click();
    ASSERT_EQ(cleared.size(), 1);
    EXPECT_TRUE(cleared.front().front().value<kpi::Filter>().empty());
    // What comes back stands where it stood.
    f.shell().board().setScoreboard(fixture::board());
    f.settle();
    EXPECT_EQ(wordsOf<LeakView>(f), "Leakage is $469K over its limit|");
    EXPECT_TRUE(f.shell().board().findChild<LeakView*>()->isVisible());
}

} // namespace gtm::ui
