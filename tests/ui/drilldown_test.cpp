// SPDX-License-Identifier: GPL-3.0-only
// The page of one KPI in the window, over a real store: what a number opens, and what is shown of it.
#include "core/report/format.h"
#include "tests/support/window_fixture.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/records_panel.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/pages/value_card.h"
#include "ui/session.h"
#include "ui/widgets/board_charts.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QTest>

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
    ASSERT_TRUE(session.open(folder / "store.gtm", {}));
    ASSERT_TRUE(session.compute());
    ASSERT_FALSE(session.board().row("lead_new"));
    const auto gathered = session.drilldown("lead_new", {});
    ASSERT_TRUE(gathered);
    EXPECT_EQ(gathered->row.name, "New leads");
    EXPECT_EQ(gathered->groupTitle, "Acquire");
    ASSERT_TRUE(gathered->row.point.value);
    EXPECT_TRUE(gathered->records.tiesOut());
    EXPECT_TRUE(gathered->row.changeVsCompared);
    const auto nothing = session.drilldown("no_such_kpi", {});
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, Code::UnknownKpi);
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
    const auto length = [this] { return window->shell().kpi().findChild<SegmentBar*>()->current(); };
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

} // namespace gtm::ui
