// SPDX-License-Identifier: GPL-3.0-only
// The page of one KPI in the window, over a real store: what a number opens, and what is shown of it.
#include "core/report/format.h"
#include "tests/support/settled.h"
#include "tests/support/window_fixture.h"
#include "ui/models/record_life_models.h"
#include "ui/pages/breakdown_card.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/moved_panel.h"
#include "ui/pages/records_panel.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/pages/value_card.h"
#include "ui/record_dialog.h"
#include "ui/session.h"
#include "ui/widgets/board_charts.h"
#include "ui/widgets/multiples_view.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/table.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QTest>
#include <QTimer>

#include <array>
#include <cmath>

namespace gtm::ui {

namespace {

/// The number that stands for the shown records: their sum where amounts are added, else how many.
QString shownNumber(MainWindow& window, const ChartMark& mark) {
    RecordsModel model;
    const report::RecordList shown = window.shell().kpi().shownRecords();
    model.setRecords(shown, {"USD", shown.point.period.last, {}});
    if (!model.sumsMoney())
        return QString::fromStdString(report::countText(double(shown.rows.size())));
    model.setChoice({mark.choice.part, {}, {}, {}});
    waitForRows(model);
    double sum = 0;
    for (const report::RecordRow& row : shown.rows)
        sum += model.counted(row);
    return QString::fromStdString(report::moneyText(sum, "USD"));
}

} // namespace

TEST_F(Window, EveryNumberOfAPanelOpensExactlyItsRecords) {
    open(true, {1920, 1080});
    for (ChartWidget* chart : window->shell().board().findChildren<ChartWidget*>()) {
        const auto marks = chart->marks(chart->rect());
        EXPECT_GT(marks.size(), 3U) << chart->accessibleName().toStdString();
        for (const ChartMark& mark : marks) {
            Q_EMIT chart->opened(mark.kpi, mark.choice);
            settle();
            ASSERT_EQ(view(), View::Kpi);
            const QString number = shownNumber(*window, mark);
            // "12 in SLA, 3 late" is a bar of 15.
            const QStringList words = mark.value.split(QStringLiteral(", "));
            const bool touch = mark.choice.touch.has_value();
            const QString expected = touch ? QString::number(words[0].section(u' ', 0, 0).toInt() +
                                                             words[1].section(u' ', 0, 0).toInt())
                                           : words[0].section(u' ', 0, 0);
            EXPECT_EQ(number, expected) << mark.name.toStdString() << ": " << mark.value.toStdString();
            key(Qt::Key_Backspace);
            ASSERT_EQ(view(), View::Board);
        }
    }
}

TEST_F(Window, AKpiThatIsNotOnTheBoardCanBeLookedInto) {
    open(true);
    Session session;
    session.setStore(*opened(Workspace::open(folder / "store.gtm", {})));
    ASSERT_TRUE(session.compute());
    ASSERT_FALSE(session.board().row("lead_new"));
    const auto gathered = session.drilldown("lead_new", {});
    ASSERT_TRUE(gathered);
    EXPECT_EQ(gathered->row.name, "New leads");
    EXPECT_EQ(gathered->groupTitle, "Acquire");
    ASSERT_TRUE(gathered->row.point.value);
    EXPECT_TRUE(gathered->records->list().tiesOut());
    EXPECT_TRUE(gathered->row.changeVsCompared);
    const auto nothing = session.drilldown("no_such_kpi", {});
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, Code::UnknownKpi);
}

TEST_F(Window, WhatWasChosenStaysWhenTheWeekIsStepped) {
    open(true);
    DrilldownPage& page = window->shell().kpi();
    const Day newest = makeDay(2026, 11, 15);
    Q_EMIT window->shell().board().comparedChosen(newest - days{28});
    settle();
    openKpi("win_rate");
    EXPECT_EQ(page.data().comparedWeekEnding, newest - days{28});
    RecordChoice choice;
    choice.toggle("segment", "SMB");
    Q_EMIT page.records().choiceChanged(choice);
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(page.data().weekEnding, newest - days{7});
    EXPECT_EQ(page.data().comparedWeekEnding, newest - days{35}) << "as far away as it was chosen";
    EXPECT_EQ(page.data().choice.values, choice.values);
}

TEST_F(Window, TheValueCardIsWholeWhateverWasShownBefore) {
    open(true);
    const auto* value = window->findChild<ValueCard*>();
    ASSERT_TRUE(value);
    auto order = rows();
    const auto forward = order;
    order.insert(order.end(), forward.rbegin(), forward.rend());
    for (const std::string& kpi : order) {
        openKpi(kpi);
        ASSERT_EQ(view(), View::Kpi) << kpi;
        EXPECT_GE(value->height(), value->heightForWidth(value->width())) << kpi;
        key(Qt::Key_Backspace);
    }
}

TEST_F(Window, TablesOfAKpiShowAllTheirColumns) {
    open(true);
    for (const auto& [size, percent] : {std::pair{QSize(1900, 1000), 100}, std::pair{QSize(1440, 900), 100},
                                        std::pair{QSize(1920, 1080), 130}}) {
        window->resize(size);
        window->look().setScalePercent(percent);
        settle();
        for (const std::string& kpi : rows()) {
            openKpi(kpi);
            for (const auto* table : window->shell().kpi().findChildren<Table*>()) {
                if (!table->isVisible())
                    continue;
                EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width())
                    << kpi << ", " << table->accessibleName().toStdString() << " at " << size.width() << ", "
                    << percent << " %";
            }
            key(Qt::Key_Backspace);
        }
    }
}

TEST_F(Window, TheTrendOfAKpiHasALengthOfItsOwnThatIsRemembered) {
    open(true);
    const auto length = [this] {
        for (const auto* bar : window->shell().kpi().findChildren<SegmentBar*>())
            if (bar->accessibleName() == QStringLiteral("Trend length"))
                return bar->current();
        return -1;
    };
    openKpi("win_rate");
    EXPECT_EQ(length(), 1) << "52 weeks at first";
    key(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(length(), 0);
    key(Qt::Key_Backspace);
    EXPECT_EQ(card().rows().index(1, 0).data(ScorecardModel::WeeksRole).toInt(), 13);
    key(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(card().rows().index(1, 0).data(ScorecardModel::WeeksRole).toInt(), 52);
    window->close();
    window.reset();
    open(true);
    openKpi("win_rate");
    EXPECT_EQ(length(), 0);
}

TEST_F(Window, AKpiLeavesAsPdfFromItsPageWhereThereIsRoom) {
    open(true, {1280, 800});
    openKpi("win_rate");
    auto* pdf = named<QAbstractButton>(window->shell().kpi(), QStringLiteral("This KPI as PDF"));
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(pdf->isVisible());
    EXPECT_EQ(pdf->text(), QStringLiteral("This KPI as PDF"));
    window->look().setScalePercent(150);
    settle();
    EXPECT_TRUE(!pdf->isVisible() || pdf->geometry().right() < window->shell().kpi().width());
}

TEST_F(Window, OnlyOpenDealsCanBeLateAndFactorsHaveNames) {
    open(true);
    openKpi("sales_velocity");
    const auto* table = [this]() -> const Table* {
        for (const auto* one : window->shell().kpi().records().findChildren<Table*>())
            return one;
        return nullptr;
    }();
    ASSERT_TRUE(table);
    const auto* model = table->model();
    QStringList heads;
    for (int c = 0; c < model->columnCount(); ++c)
        heads << model->headerData(c, Qt::Horizontal).toString();
    const auto of = static_cast<int>(heads.indexOf(QStringLiteral("Part of")));
    const auto stage = static_cast<int>(heads.indexOf(QStringLiteral("Stage now")));
    const auto close = static_cast<int>(heads.indexOf(QStringLiteral("Close date")));
    ASSERT_TRUE(of >= 0 && stage >= 0 && close >= 0) << heads.join(u',').toStdString();
    int late = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString factor = model->index(row, of).data().toString();
        EXPECT_FALSE(factor.contains(u'_')) << factor.toStdString();
        if (!model->index(row, close).data().toString().contains(QStringLiteral("passed")))
            continue;
        ++late;
        EXPECT_FALSE(model->index(row, stage).data().toString().startsWith(QStringLiteral("Closed")));
    }
    EXPECT_GT(late, 0);
}

TEST_F(Window, APartOfWhatMovedShowsItsRecordsAndTheirEffectSums) {
    open(true);
    openKpi("win_rate");
    auto& panel = *window->findChild<MovedPanel*>();
    const auto marks = panel.view().marks(panel.view().rect());
    ASSERT_EQ(marks.size(), 5U);
    Session session;
    session.setStore(*opened(Workspace::open(folder / "store.gtm", {})));
    ASSERT_TRUE(session.compute());
    const auto gathered = session.drilldown("win_rate", {});
    ASSERT_TRUE(gathered);
    const kpi::Moved& moved = gathered->moved.moved;
    ASSERT_GT(moved.entered.records, 0);
    ASSERT_GT(moved.left.records, 0);
    const std::array groups{&moved.entered, &moved.left, &moved.changed};
    for (size_t i = 0; i < groups.size(); ++i) {
        if (marks[i + 1].kpi.empty())
            continue;
        Q_EMIT panel.view().opened(marks[i + 1].kpi, marks[i + 1].choice);
        settle();
        EXPECT_EQ(std::ssize(window->shell().kpi().shownRecords().rows), groups[i]->records);
        const QString effect = QString::fromStdString(
            report::changeText(groups[i]->effect, {kpi::Unit::Ratio, gathered->currency}));
        EXPECT_TRUE(window->shell().kpi().records().sumText().endsWith(effect))
            << window->shell().kpi().records().sumText().toStdString();
    }
}

TEST_F(Window, ARecordIsFoundByNameAndByIdAndLeadsToItsNumber) {
    open(true);
    openKpi("win_rate");
    const report::RecordRow row = window->shell().kpi().shownRecords().rows.front();
    Session session;
    session.setStore(*opened(Workspace::open(folder / "store.gtm", {})));
    RecordDialog dialog(window->look(), session.workspace(), window.get());
    const auto answered = [&] { return QTest::qWaitFor([&] { return !dialog.waiting(); }, 60'000); };
    dialog.show();
    dialog.find(QString::fromStdString(row.name));
    ASSERT_TRUE(answered());
    const auto tables = dialog.findChildren<Table*>();
    ASSERT_EQ(tables.size(), 2);
    EXPECT_GE(tables[0]->model()->rowCount(), 1);
    dialog.find(QString::fromStdString(row.id));
    ASSERT_TRUE(answered());
    ASSERT_EQ(tables[0]->model()->rowCount(), 1);
    const auto* uses = qobject_cast<RecordUsesModel*>(tables[1]->model());
    ASSERT_TRUE(uses);
    int at = -1;
    for (int i = 0; i < uses->rowCount(); ++i)
        if (at < 0 && uses->use(i).kpi == "win_rate" && uses->use(i).role == row.role)
            at = i;
    ASSERT_GE(at, 0);
    tables[1]->selectRow(at);
    QTest::keyClick(tables[1], Qt::Key_Return);
    ASSERT_TRUE(dialog.wanted());
    EXPECT_EQ(dialog.wanted()->id, row.id);
    EXPECT_EQ(dialog.wanted()->use.kpi, "win_rate");
    dialog.find(QStringLiteral("no record is called like this"));
    ASSERT_TRUE(answered());
    EXPECT_FALSE(tables[0]->isVisible());
}

TEST_F(Window, EnterOnARecordAsksWhereItCountsAndOpensThatNumber) {
    open(true);
    openKpi("win_rate");
    auto* table = window->shell().kpi().records().findChild<Table*>();
    table->selectRow(0);
    const std::string id = window->shell().kpi().shownRecords().rows.front().id;
    std::string kpi;
    // The dialog waits for its answer, and its first line is opened.
    QTimer::singleShot(0, window.get(), [&] {
        auto* dialog = window->findChild<RecordDialog*>();
        ASSERT_TRUE(dialog);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog->waiting(); }, 60'000));
        auto* uses = dialog->findChildren<Table*>()[1];
        uses->selectRow(0);
        kpi = qobject_cast<RecordUsesModel*>(uses->model())->use(0).kpi;
        QTest::keyClick(uses, Qt::Key_Return);
    });
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    ASSERT_EQ(view(), View::Kpi);
    EXPECT_EQ(window->shell().kpi().kpi(), kpi);
    const auto rows = window->shell().kpi().shownRecords().rows;
    ASSERT_FALSE(rows.empty());
    for (const auto& row : rows)
        EXPECT_EQ(row.id, id);
}

TEST_F(Window, ColumnsOfRecordsAreChosenAndRemembered) {
    open(true);
    openKpi("win_rate");
    const auto has = [this](const QString& title) {
        const auto* model = window->shell().kpi().records().findChild<Table*>()->model();
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->headerData(column, Qt::Horizontal).toString() == title)
                return true;
        return false;
    };
    EXPECT_FALSE(has(QStringLiteral("CRM id")));
    Q_EMIT window->shell().kpi().columnsChosen({{QStringLiteral("id")}, {QStringLiteral("segment")}});
    settle();
    EXPECT_TRUE(has(QStringLiteral("CRM id")));
    EXPECT_FALSE(has(QStringLiteral("Segment")));
    window->close();
    window.reset();
    open(true);
    openKpi("sales_velocity");
    EXPECT_TRUE(has(QStringLiteral("CRM id")));
    EXPECT_FALSE(has(QStringLiteral("Segment")));
}

TEST_F(Window, EveryKpiTellsItsMovesAndTiesOut) {
    open(true);
    Session session;
    session.setStore(*opened(Workspace::open(folder / "store.gtm", {})));
    ASSERT_TRUE(session.compute());
    for (const std::string& kpi : rows()) {
        const auto gathered = session.drilldown(kpi, {});
        ASSERT_TRUE(gathered) << kpi;
        EXPECT_TRUE(gathered->records->list().tiesOut()) << kpi;
        MovedView view(window->look());
        for (const MovedBy way : waysOf(gathered->moved)) {
            view.setMoved(gathered->moved, way, {gathered->currency, {}, {}});
            double at = view.waterfall().before;
            for (const WaterfallStep& step : view.waterfall().steps)
                at += step.effect;
            EXPECT_NEAR(at, view.waterfall().after, 1e-6 * std::max(1.0, std::abs(at))) << kpi;
        }
    }
}

TEST_F(Window, SmallTrendsStayWhenTheNextKpiIsShownAndWhenTheWindowOpensAgain) {
    open(true, {1920, 1080});
    openKpi("win_rate");
    auto& card = window->shell().kpi().breakdown();
    EXPECT_FALSE(card.trends().isVisible());
    for (auto* bar : card.findChildren<SegmentBar*>())
        bar->findChildren<QAbstractButton*>().back()->click();
    settle();
    ASSERT_TRUE(card.trends().isVisible());
    const auto marks = card.trends().marks(card.trends().rect());
    ASSERT_GT(marks.size(), 1U);
    const std::string dimension = marks.front().choice.values.begin()->first;
    key(Qt::Key_Backspace);
    openKpi("stage_aging");
    EXPECT_TRUE(card.trends().isVisible());
    window.reset();
    open(true, {1920, 1080});
    openKpi("win_rate");
    MultiplesView& again = window->shell().kpi().breakdown().trends();
    ASSERT_TRUE(again.isVisible());
    EXPECT_EQ(again.marks(again.rect()).front().choice.values.begin()->first, dimension);
}

/// Every term of the bridge opens deals that add up to it, to the cent.
TEST_F(Window, EveryTermOfTheBridgeOpensItsDeals) {
    open(true, {1920, 1080});
    openKpi("pipe_leak");
    const report::PipelineBridge bridge = window->shell().kpi().data().pictures.bridge;
    ASSERT_GT(bridge.terms.size(), 3U);
    for (const auto& term : bridge.terms) {
        RecordChoice choice;
        choice.values = {{"kind", {term.key}}};
        Q_EMIT window->shell().kpi().kpiOpened("pipe_waterfall", choice);
        settle();
        ASSERT_EQ(window->shell().kpi().kpi(), "pipe_waterfall");
        double sum = 0;
        const auto shown = window->shell().kpi().shownRecords();
        for (const report::RecordRow& row : shown.rows)
            sum += row.value.value_or(0);
        EXPECT_EQ(std::ssize(shown.rows), term.deals) << term.key;
        EXPECT_EQ(std::llround(sum * 100), std::llround(term.amount * 100)) << term.key;
    }
}

} // namespace gtm::ui
