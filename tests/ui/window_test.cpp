// SPDX-License-Identifier: GPL-3.0-only
// The whole window over real stores, as a user drives it: keys, mouse, dropped files, and what it remembers.
#include "tests/support/window_fixture.h"
#include "ui/models/scorecard_model.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/records_panel.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/paint/canvas.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/select_box.h"
#include "ui/widgets/status_bar.h"
#include "ui/widgets/table.h"
#include "ui/widgets/top_bar.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMimeData>
#include <QPaintEvent>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace gtm::ui {
namespace {

/// What a widget paints while this lives.
class Painted : public QObject {
  public:
    explicit Painted(QWidget* widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
    QRegion region;
};

/// Sides of the focus ring that are drawn where they can be seen.
int ringSides(MainWindow& window) {
    const auto* frame = window.findChild<QFocusFrame*>();
    if (!frame || !frame->isVisible())
        return 0;
    const QImage picture = window.grab().toImage();
    const QRect seen = QRect(frame->mapTo(&window, QPoint()), frame->size()).intersected(picture.rect());
    const QRgb accent = window.look().theme().accent.rgb();
    const auto is = [&](int x, int y) { return picture.pixel(x, y) == accent; };
    const QPoint middle = seen.center();
    return is(middle.x(), seen.top()) + is(middle.x(), seen.bottom()) + is(seen.left(), middle.y()) +
           is(seen.right(), middle.y());
}

} // namespace

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

TEST_F(Window, TheFrameOfARowGoesFromAllItsCellsWhenTheNextTakesIt) {
    open(true);
    card().setFocus();
    // As when Tab comes to the table: a row is current, and none is selected.
    card().selectionModel()->clear();
    card().selectionModel()->setCurrentIndex(card().rows().index(2, 0), QItemSelectionModel::NoUpdate);
    settle();
    QRect row = card().visualRect(card().currentIndex());
    row.setLeft(0);
    row.setRight(card().viewport()->width() - 1);
    const Painted painted(card().viewport());
    key(Qt::Key_Down);
    EXPECT_TRUE((QRegion(row) - painted.region).isEmpty());
}

TEST_F(Window, SpaceShowsTheCardOfARowAndSpaceOrEscHidesIt) {
    open(true);
    card().setFocus();
    card().selectKpi("win_rate");
    auto* shown = window->findChild<KpiCard*>();
    ASSERT_TRUE(shown);
    EXPECT_FALSE(shown->isVisible());
    key(Qt::Key_Space);
    EXPECT_TRUE(shown->isVisible());
    const QString subline = card().rows().scoreRow(card().rows().rowOf("win_rate"))->words.subline;
    ASSERT_FALSE(subline.isEmpty());
    EXPECT_TRUE(std::ranges::any_of(shown->findChildren<Label*>(), [&](const Label* label) {
        return label->isVisible() && label->text() == parted(subline);
    })) << "what a row may have no room for stands on its card";
    const int height = shown->height();
    key(Qt::Key_Space);
    EXPECT_FALSE(shown->isVisible());
    key(Qt::Key_Space);
    EXPECT_TRUE(shown->isVisible());
    EXPECT_EQ(shown->height(), height) << "the same again";
    key(Qt::Key_Escape);
    EXPECT_FALSE(shown->isVisible());
}

TEST_F(Window, HomeAndEndGoToTheFirstAndTheLastRow) {
    open(true);
    const auto all = rows();
    card().setFocus();
    card().selectKpi(all[3]);
    key(Qt::Key_Home);
    EXPECT_EQ(card().selectedKpi(), all.front());
    key(Qt::Key_End);
    EXPECT_EQ(card().selectedKpi(), all.back());
}

TEST_F(Window, WhatWasDoneIsSaidOnItsPageOnly) {
    open(true);
    Banner& box = window->shell().banner();
    box.show(BannerLevel::Info, QStringLiteral("It was written"), {});
    key(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(banner(), "");
    box.show(BannerLevel::Info, QStringLiteral("It was taken back"), {}, {{QStringLiteral("Redo"), [] {}}});
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_NE(banner(), "") << "it can be answered";
    box.show(BannerLevel::Fail, QStringLiteral("It could not be written"), {});
    openKpi("win_rate");
    EXPECT_NE(banner(), "") << "it went wrong";
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

TEST_F(Window, WeeksStepOnThePageOfAKpi) {
    open(true);
    openKpi("win_rate");
    const auto shown = [&] { return window->shell().kpi().data().row.point.period.last; };
    const Day newest = shown();
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(view(), View::Kpi);
    EXPECT_EQ(window->shell().kpi().kpi(), "win_rate");
    EXPECT_EQ(shown(), newest - std::chrono::days{7});
    EXPECT_TRUE(window->shell().kpi().shownRecords().tiesOut());
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(shown(), newest);
}

TEST_F(Window, TheBoardIsFilteredByOwner) {
    open(true);
    SelectBox* owner = nullptr;
    for (auto* box : window->findChildren<SelectBox*>())
        if (box->accessibleName() == QStringLiteral("Owner"))
            owner = box;
    ASSERT_TRUE(owner);
    ASSERT_GT(owner->count(), 10);
    const QString name = owner->itemText(1);
    Q_EMIT owner->activated(1);
    settle();
    EXPECT_EQ(owner->currentText(), name) << "as the board says";
    openKpi("win_rate");
    const auto records = window->shell().kpi().shownRecords();
    ASSERT_FALSE(records.rows.empty());
    for (const auto& row : records.rows)
        EXPECT_EQ(row.owner, name.toStdString());
}

TEST_F(Window, PagesThatThereIsNothingForAreNotOffered) {
    for (const bool filled : {false, true}) {
        open(filled);
        QStringList offered;
        for (const auto* button : window->findChild<TopBar*>()->findChildren<Button*>())
            if (button->isEnabled())
                offered << button->text();
        for (const char* title : {"Actions", "Definitions", "Model"})
            EXPECT_EQ(offered.contains(QLatin1StringView(title)), filled) << title;
        EXPECT_TRUE(offered.contains(QStringLiteral("Imports")));
    }
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
        EXPECT_EQ(ringSides(*window), 4) << ring->ringed()->accessibleName().toStdString();
    }
    QTest::mouseClick(window->shell().board().scorecard().horizontalHeader()->viewport(), Qt::LeftButton);
    EXPECT_EQ(ring->ringed(), nullptr);
}

TEST_F(Window, PagesHaveTheirKeys) {
    open(true);
    EXPECT_TRUE(card().hasFocus()) << "from the start";
    key(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(view(), View::Imports);
    EXPECT_TRUE(window->shell().imports().isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(view(), View::Board);
    EXPECT_TRUE(card().hasFocus());
}

TEST_F(Window, TheMenuOffersOnlyWhatDoesSomethingHere) {
    open(true);
    const auto enabled = [this](const QString& title) {
        for (const QAction* action : window->actions())
            if (action->text() == title)
                return action->isEnabled();
        ADD_FAILURE() << "no action " << title.toStdString();
        return false;
    };
    const QString find = QStringLiteral("Find on this page"), week = QStringLiteral("Week back"),
                  back = QStringLiteral("Back"), records = QStringLiteral("Export records as CSV");
    const QString record = QStringLiteral("Find a record");
    const auto findsBy = [this, &record] {
        for (const QAction* action : window->actions())
            if (action->text() == record)
                return action->shortcut().toString();
        return QString();
    };
    EXPECT_TRUE(enabled(week) && enabled(record));
    EXPECT_EQ(findsBy(), QStringLiteral("Ctrl+F"));
    EXPECT_FALSE(enabled(find) || enabled(records) || enabled(back));
    openKpi("win_rate");
    EXPECT_TRUE(enabled(week));
    EXPECT_EQ(findsBy(), QStringLiteral("Ctrl+Shift+F")) << "the short one searches the records here";
    EXPECT_TRUE(enabled(find) && enabled(records) && enabled(back));
    key(Qt::Key_4, Qt::ControlModifier);
    EXPECT_FALSE(enabled(find) || enabled(records) || enabled(week));
    EXPECT_TRUE(enabled(back));
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

TEST_F(Window, TheMenuKeySortsBothTables) {
    open(true);
    const auto choose = [this](QWidget* table, const QString& title) {
        bool chosen = false;
        QTimer::singleShot(0, window.get(), [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_TRUE(menu);
            for (QAction* action : menu->actions())
                if (action->text() == title) {
                    chosen = true;
                    action->trigger();
                }
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, table->mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(table, &event);
        EXPECT_TRUE(chosen) << title.toStdString();
        window->activateWindow();
        settle();
    };
    const auto standard = rows();
    choose(&card(), QStringLiteral("Sort by Owner"));
    EXPECT_NE(rows(), standard);
    choose(&card(), QStringLiteral("Standard order"));
    EXPECT_EQ(rows(), standard);

    openKpi("win_rate");
    ASSERT_EQ(view(), View::Kpi);
    Table* records = nullptr;
    for (auto* table : window->shell().kpi().records().findChildren<Table*>())
        records = table;
    ASSERT_TRUE(records);
    const auto owners = [this] {
        std::vector<std::string> out;
        for (const auto& row : window->shell().kpi().shownRecords().rows)
            out.push_back(row.owner);
        return out;
    };
    const auto before = owners();
    choose(records, QStringLiteral("Sort by Owner"));
    EXPECT_TRUE(std::ranges::is_sorted(owners()));
    choose(records, QStringLiteral("Standard order"));
    EXPECT_EQ(owners(), before);
}

TEST_F(Window, TheFirstOneIsNoLargerThanTheScreen) {
    const auto sizeIn = [&](QSize room) {
        WindowOptions options;
        options.settingsFile = QString::fromStdString((folder / "first.ini").string());
        options.clock = [] { return Instant{}; };
        options.room = room;
        return MainWindow(std::move(options)).size();
    };
    EXPECT_EQ(sizeIn({1366, 700}), QSize(1366, 700));
    EXPECT_EQ(sizeIn({2560, 1400}), QSize(1440, 900));
    EXPECT_EQ(sizeIn({800, 600}), QSize(1024, 640)) << "less would cut words";
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
