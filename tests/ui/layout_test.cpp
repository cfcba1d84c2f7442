// SPDX-License-Identifier: GPL-3.0-only
// What stands where after something changed: filters, other KPIs, another scale, another size.
#include "tests/support/board_fixture.h"
#include "tests/support/shell_fixture.h"
#include "ui/models/import_models.h"
#include "ui/models/places_model.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/import_rail.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/kpi_review_card.h"
#include "ui/pages/progress_page.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/pages/value_card.h"
#include "ui/text/headlines.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/summary_strip.h"
#include "ui/widgets/table.h"
#include "ui/widgets/trend_chart.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace gtm::ui {
namespace {

using fixture::ShellFixture;

/// The label with these words, where it is in sight as a whole.
const Label* wholeLabel(const QWidget& parent, const QString& words) {
    for (const auto* label : parent.findChildren<Label*>())
        if (label->isVisible() && label->text() == words &&
            parent.rect().contains(QRect(label->mapTo(&parent, QPoint()), label->size())))
            return label;
    return nullptr;
}

/// The files of an import in a table that is wider than their words.
struct WideFiles {
    WideFiles() {
        model.setReport(fixture::importReport());
        table.setModel(&model);
        table.resize(1600, 400);
        table.show();
    }
    Look look;
    FilesModel model;
    Table table{look, QStringLiteral("Files")};
};

} // namespace

TEST(TableColumns, ShareTheRoomThatNoWordsNeed) {
    WideFiles files;
    Table& table = files.table;
    int end = 0;
    for (int column = 0; column < files.model.columnCount(); ++column) {
        EXPECT_GT(table.columnWidth(column), table.contentWidths()[size_t(column)] + 40) << column;
        end += table.columnWidth(column);
    }
    EXPECT_EQ(end, table.viewport()->width());
    EXPECT_GT(table.columnWidth(0), table.columnWidth(1)) << "names have most of it";
}

TEST(TableColumns, AreDraggedWiderThanTheirTable) {
    WideFiles files;
    Table& table = files.table;
    const QSignalSpy chosen(&table, &Table::widthChosen);
    QHeaderView& head = *table.horizontalHeader();
    const int before = table.columnWidth(0);
    const QPoint edge(before - 1, head.height() / 2), further = edge + QPoint(900, 0);
    QTest::mousePress(head.viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(head.viewport(), edge + QPoint(20, 0));
    QTest::mouseMove(head.viewport(), further);
    QTest::mouseRelease(head.viewport(), Qt::LeftButton, {}, further);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front()[0].toInt(), 0);
    EXPECT_NEAR(chosen.front()[1].toDouble() * files.look.metrics().scale(), before + 900, 2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table.horizontalScrollBar()->isVisible(); }));
    table.resize(1500, 300);
    EXPECT_NEAR(table.columnWidth(0), before + 900, 2)
        << "neither the scroll bar nor the window takes it back";
    QTest::mouseDClick(head.viewport(), Qt::LeftButton, {}, {table.columnWidth(0) - 1, head.height() / 2});
    EXPECT_TRUE(QTest::qWaitFor([&] { return chosen.size() == 2; }));
    EXPECT_LT(table.columnWidth(0), before) << "as wide as its words";
    const int fitted = table.columnWidth(0);
    table.resize(1600, 300);
    EXPECT_NEAR(table.columnWidth(0), fitted, 2);
}

TEST(TableColumns, ANumberThatLeadsStaysAtTheEdge) {
    Look look;
    PlacesModel model;
    ingest::FindingPlace place;
    place.line = 433;
    place.name = "Halfway Holdings";
    model.setPlaces({}, {place});
    Table table(look, QStringLiteral("Rows"));
    table.setModel(&model);
    table.resize(1600, 400);
    table.show();
    ASSERT_EQ(model.columnCount(), 2);
    EXPECT_LT(table.columnWidth(0), 160) << "of 1600, the line has what its words need";
    EXPECT_EQ(table.columnWidth(0) + table.columnWidth(1), table.viewport()->width());
}

TEST(TableRows, AreTallWhereAllOfThemAreSeenThen) {
    Look look;
    FilesModel model;
    model.setReport(fixture::importReport());
    const int rows = model.rowCount();
    Table table(look, QStringLiteral("Files"));
    table.setModel(&model);
    table.setRowUnits(36, 45);
    table.show();
    const int head = table.horizontalHeader()->height();
    for (const auto& [room, tall] : {std::pair{60 * rows, 45}, {40 * rows, 40}, {20 * rows, 36}}) {
        table.resize(1600, head + room);
        EXPECT_EQ(table.rowHeight(0), tall) << room;
    }
}

namespace {

/// How far down the table with this name stands on its page; -1: it is not shown.
int topOf(const ImportsPage& page, const char* name) {
    for (const auto* table : page.findChildren<Table*>())
        if (table->accessibleName() == QLatin1String(name) && table->isVisible())
            return table->mapTo(page.widget(), QPoint()).y();
    return -1;
}

} // namespace

TEST(ImportsLayout, FindingsStandBeforeFilesAndWhyNothingWasStoredBeforeBoth) {
    ShellFixture f(false, 100);
    const ImportsPage& page = f.shell().imports();
    show(f, "imports");
    const int findings = topOf(page, "Findings");
    EXPECT_GT(findings, 0);
    EXPECT_GT(topOf(page, "Why rows were rejected"), findings);
    EXPECT_GT(topOf(page, "Files"), topOf(page, "Why rows were rejected"));
    show(f, "imports-refused");
    EXPECT_GT(topOf(page, "Why rows were rejected"), 0);
    EXPECT_GT(topOf(page, "Findings"), topOf(page, "Why rows were rejected"));
    EXPECT_GT(topOf(page, "Files"), topOf(page, "Findings"));
}

TEST(ProgressLayout, StandsBesideTheStepsOfAnImportOnly) {
    ShellFixture f(false, 100);
    show(f, "progress");
    ProgressPage& page = f.shell().progress();
    EXPECT_TRUE(page.rail().isVisible());
    page.startUnstoppable(QStringLiteral("Restoring"), QStringLiteral("It is copied."));
    f.settle();
    EXPECT_FALSE(page.rail().isVisible());
    for (const auto* button : page.findChildren<Button*>())
        EXPECT_FALSE(button->isVisible()) << button->text().toStdString();
    page.startChecking();
    f.settle();
    EXPECT_TRUE(page.rail().isVisible());
}

TEST(KpiLayout, TheCardOfTheDefinitionLeadsToItsVersions) {
    ShellFixture f(false, 100);
    show(f, "kpi");
    QSignalSpy wanted(&f.shell().kpi(), &DrilldownPage::historyRequested);
    for (auto* button : f.shell().kpi().findChildren<Button*>())
        if (button->accessibleName() == QLatin1String("History of the definition"))
            button->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().value<std::string>(), "stage_aging");
}

TEST(FlowLayoutLines, ItemsThatArePushedGoToTheNextLineTogether) {
    QWidget host;
    auto* flow = new FlowLayout(&host);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setGaps(10, 5);
    flow->setPushed(2);
    std::vector<QWidget*> items;
    for (int i = 0; i < 4; ++i) {
        items.push_back(new QWidget(&host));
        items.back()->setFixedSize(100, 20);
        items.back()->show();
        flow->addWidget(items.back());
    }
    const auto places = [&](int width) {
        flow->setGeometry(QRect(0, 0, width, flow->heightForWidth(width)));
        std::vector<std::pair<int, int>> all;
        for (const QWidget* item : items)
            all.emplace_back(item->x(), item->y());
        return all;
    };
    using Places = std::vector<std::pair<int, int>>;
    EXPECT_EQ(places(500), (Places{{0, 0}, {110, 0}, {290, 0}, {400, 0}}));
    EXPECT_EQ(places(330), (Places{{0, 0}, {110, 0}, {120, 25}, {230, 25}}));
    EXPECT_EQ(places(150), (Places{{0, 0}, {0, 25}, {0, 50}, {0, 75}})) << "no line holds both";
}

TEST(ProgressLayout, WhatIsShortHasTheWholeCardForItsWords) {
    ShellFixture f(false, 100);
    ProgressPage& page = f.shell().progress();
    const QString headline = QStringLiteral("Taking import 2 back"),
                  note = QStringLiteral("The store is copied first.");
    page.start();
    page.startUnstoppable(headline, note);
    f.shell().show(View::Progress);
    f.settle();
    const auto* bars = page.findChild<ProgressList*>();
    for (const auto* area : page.findChildren<QScrollArea*>()) {
        EXPECT_FALSE(area->isAncestorOf(bars) && area->isVisible()) << "there are no bars";
    }
    for (const QString& words : {headline, note}) {
        const Label* label = wholeLabel(page, words);
        ASSERT_TRUE(label) << words.toStdString();
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << words.toStdString();
    }
}

TEST(KpiLayout, WhatWasAgreedStandsBelowTheValueInSight) {
    ShellFixture f(false, 100);
    const auto placeOf = [&f](const QWidget& part) {
        return QRect(part.mapTo(&f.window(), QPoint()), part.size());
    };
    for (const QSize size : {QSize(1440, 900), QSize(1280, 800), QSize(1920, 1080)}) {
        f.window().resize(size);
        show(f, "kpi");
        const QRect review = placeOf(f.shell().kpi().review());
        EXPECT_GE(review.top(), placeOf(*f.shell().kpi().findChild<ValueCard*>()).bottom());
        EXPECT_LT(review.right(), placeOf(*f.shell().kpi().findChild<TrendChart*>()).left());
        const bool wide = size.width() >= 1900; // then the definition stands between them
        EXPECT_TRUE(wide || review.bottom() < size.height()) << size.width();
    }
}

TEST(SummaryStripLayout, KeepsItsWordsThroughFiltersAndScales) {
    ShellFixture f(false, 100);
    show(f, "board");
    const auto* strip = f.shell().findChild<SummaryStrip*>();
    ASSERT_TRUE(strip);
    const auto check = [&](const report::Scoreboard& board, const std::string& when) {
        EXPECT_TRUE(wholeLabel(*strip, sinceCompared(board))) << when;
        EXPECT_TRUE(wholeLabel(*strip, QString::number(board.onTrack))) << when;
    };
    for (const int width : {1920, 1440, 1024}) {
        f.window().resize(width, 900);
        for (const int percent : {100, 130, 150, 115, 100}) {
            f.look().setScalePercent(percent);
            f.settle();
            check(fixture::board(), std::to_string(width) + " at " + std::to_string(percent));
        }
        for (const auto& board : {fixture::youngBoard(), fixture::boardWithoutLeads(), fixture::board()}) {
            f.shell().board().setScoreboard(board);
            f.settle();
            check(board, std::to_string(width));
        }
    }
}

} // namespace gtm::ui
