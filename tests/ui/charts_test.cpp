// SPDX-License-Identifier: GPL-3.0-only
// The charts of a KPI's page: what they say, what they open, and the paper that they stand on.
#include "tests/support/board_fixture.h"
#include "tests/support/paper_text.h"
#include "tests/support/shell_fixture.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tool.h"
#include "ui/pages/breakdown_card.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/picture_panel.h"
#include "ui/paint/aging.h"
#include "ui/paint/funnel.h"
#include "ui/paint/trend_labels.h"
#include "ui/pdf/printing.h"
#include "ui/text/chart_words.h"
#include "ui/widgets/kpi_charts.h"
#include "ui/widgets/multiples_view.h"
#include "ui/widgets/segment_bar.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>

namespace gtm::ui {

namespace {

using report::ChartKind;
using test::noPoppler;
using test::outputOf;
using test::TempFolder;
using test::textOf;

const report::KpiChart& chartOf(ChartKind kind) {
    static const auto all = fixture::kpiCharts();
    return *std::ranges::find(all, kind, &report::KpiChart::kind);
}

} // namespace

TEST(TrendLabels, MonthsStandAtEvenStepsFromJanuaryOn) {
    if (noPoppler())
        GTEST_SKIP() << "pdftotext is not installed";
    const TempFolder folder;
    std::vector<kpi::Point> year(53);
    for (size_t i = 0; i < year.size(); ++i)
        year[i].period.last = makeDay(2025, 11, 9) + days{7 * int(i)};
    const std::pair<double, const char*> cases[]{{1.6, "DecJan2026FebMarAprMayJunJulAugSepOctNov"},
                                                 {1.0, "Dec2026FebMarAprMayJunJulAugSepOctNov"},
                                                 {0.9, "Jan2026MarMayJulSepNov"},
                                                 {0.75, "Jan2026AprJulOct"},
                                                 {0.5, "Jan2026AprJulOct"}};
    for (const auto& [units, titles] : cases) {
        const auto file = folder / "months.pdf";
        QPdfWriter writer(QString::fromStdString(file.string()));
        writer.setResolution(1200);
        QPainter painter(&writer);
        const Metrics metrics = Metrics::print(1200);
        const QRectF plot(200, 200, metrics.px(400 * units), metrics.px(100));
        paintMonthTicks(painter, plot, lightTheme(), metrics, year,
                        [&](size_t i) { return plot.left() + plot.width() * double(i) / 52; });
        painter.end();
        EXPECT_EQ(textOf(file), QString::fromLatin1(titles)) << units;
    }
}

TEST(TrendLabels, NamesAtTheEndNeverStandOnEachOther) {
    const auto label = [](double y, bool value = false) { return EndLabel{y, {}, {}, false, value}; };
    for (const double value : {0.0, 50.0, 196.0, 200.0}) {
        std::vector<EndLabel> labels{label(value, true), label(199), label(200),
                                     label(200),         label(3),   label(120)};
        spreadEndLabels(labels, 0, 200, 17);
        for (size_t i = 1; i < labels.size(); ++i)
            EXPECT_GE(labels[i].y - labels[i - 1].y, 17 - 1e-9) << value;
        EXPECT_GE(labels.front().y, 0);
        EXPECT_LE(labels.back().y, 200);
    }
}

TEST(ChartWords, StateTheFinding) {
    const std::pair<ChartKind, const char*> cases[]{
        {ChartKind::Spread, "14 of 52 records lie in one range: 40 d\u201360 d"},
        {ChartKind::StageDays, "Deals stay longest in Evaluation: 34 d"},
        {ChartKind::StageRates, "Evaluation passes on the smallest share: 58.0\u202F%"},
        {ChartKind::Handoffs, "60 of 671 handoffs of all kinds were late"},
        {ChartKind::ForecastQuarters, "The last quarter brought $3.40M against a call of $3.60M"},
        {ChartKind::RenewalMonths, "$610K of $5.90M due for renewal is at risk"},
        {ChartKind::Signals, "109 of 313 accounts meet three signals or more"}};
    for (const auto& [kind, words] : cases)
        EXPECT_EQ(chartHeadline(chartOf(kind), "USD").toStdString(), words);
    EXPECT_TRUE(chartHeadline(chartOf(ChartKind::Weeks), "USD")
                    .endsWith(QStringLiteral("of 13 weeks reached the target")));
}

TEST(ChartWords, JudgeEveryWeekByItsOwnTarget) {
    report::KpiChart chart = chartOf(ChartKind::Weeks);
    for (size_t i = 0; i < chart.columns.size(); ++i) {
        chart.columns[i].value = 1e6;
        chart.columns[i].target = i < 4 ? 9e5 : 2e6;
    }
    chart.line = 2e6;
    EXPECT_EQ(chartHeadline(chart, "USD"), QStringLiteral("4 of 13 weeks reached the target"));
    const ColumnChart shown = columnChart(chart, "USD");
    EXPECT_EQ(shown.bars.front().level, 9e5);
    EXPECT_EQ(shown.bars.back().level, shown.level) << "the words of the line name the newest target";
}

TEST(ChartWords, NameColumnsAsPeopleDo) {
    const auto names = [](ChartKind kind) {
        QStringList all;
        for (const auto& column : chartOf(kind).columns)
            all << columnName(chartOf(kind), column);
        return all.join(u'|').toStdString();
    };
    EXPECT_EQ(names(ChartKind::RenewalMonths), "Nov|Dec|Jan 2027") << "a year that is not that of the week";
    EXPECT_EQ(names(ChartKind::Handoffs), "MQL to SDR|SDR to AE|AE to CS|CS to sales");
    EXPECT_TRUE(names(ChartKind::Spread).starts_with("below 20 d|20 d\u201340 d"));
    EXPECT_TRUE(names(ChartKind::Spread).ends_with("120 d and over"));
    EXPECT_TRUE(names(ChartKind::ForecastQuarters).ends_with("Apr\u2013Jun 2026"));
}

TEST(ChartWords, TheMedianStandsWhereItLies) {
    const ColumnChart shown = columnChart(chartOf(ChartKind::Spread), "USD");
    ASSERT_TRUE(shown.across);
    EXPECT_NEAR(*shown.across, 2.75, 1e-9) << "55 lies three quarters into the third column, 40 to 60";
}

TEST(ColumnsView, EveryKindHasMarksInItsAreaAndATableTwin) {
    Look look;
    ColumnsView view(look);
    const QRectF area(0, 0, 900, 200);
    for (const report::KpiChart& chart : fixture::kpiCharts()) {
        view.setChart(chart, "USD");
        const auto marks = view.marks(area);
        ASSERT_EQ(marks.size(), chart.columns.size());
        for (size_t i = 0; i < marks.size(); ++i) {
            EXPECT_TRUE(area.contains(marks[i].rect)) << int(chart.kind);
            EXPECT_FALSE(marks[i].name.isEmpty());
            // A column of a dimension opens its records; others stand for nothing that can be filtered.
            EXPECT_EQ(marks[i].kpi.empty(), chart.dimension.empty());
        }
        EXPECT_EQ(view.table().rows.size(), chart.columns.size());
        for (const QStringList& row : view.table().rows)
            EXPECT_EQ(row.size(), view.table().head.size());
    }
}

TEST(BridgeView, ItsTableAddsUpToTheCentAndItsTermsOpenTheirDeals) {
    Look look;
    BridgeView view(look);
    const report::PipelineBridge bridge = fixture::bridge();
    view.setBridge(bridge, "USD");
    const ChartTable table = view.table();
    double sum = 0;
    for (size_t i = 0; i + 1 < table.rows.size(); ++i)
        sum += table.rows[i][1].toDouble();
    EXPECT_DOUBLE_EQ(sum, table.rows.back()[1].toDouble());
    const auto marks = view.marks({0, 0, 600, 300});
    ASSERT_EQ(marks.size(), bridge.terms.size() + 2);
    EXPECT_EQ(marks[6].name, QStringLiteral("Pushed out"));
    EXPECT_EQ(marks[6].choice.values.at("kind"), std::vector<std::string>{"pushed"});
    EXPECT_EQ(bridgeHeadline(bridge, "USD"),
              QStringLiteral("$2.72M is due this quarter: $1.40M less than when it began"));
}

TEST(MultiplesView, SharesOneScaleAndMarksWhatIsChosen) {
    Look look;
    MultiplesView view(look);
    view.setTrends(fixture::trends(), "USD");
    EXPECT_TRUE(view.scaleWords().startsWith(QStringLiteral("52 weeks on one scale, from 0\u202F% to")));
    EXPECT_TRUE(view.scaleWords().contains(QRegularExpression(QStringLiteral("to \\d*[05]\\x{202F}%"))))
        << view.scaleWords().toStdString();
    EXPECT_TRUE(view.scaleWords().contains(QRegularExpression(QStringLiteral("to \\d*[05]\\x{202F}%"))))
        << view.scaleWords().toStdString();
    view.setFilter({{"segment", {"SMB"}}});
    const auto marks = view.marks({0, 0, 600, 200});
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_FALSE(marks[0].value.contains(QStringLiteral("chosen")));
    EXPECT_TRUE(marks[2].value.contains(QStringLiteral("chosen as a filter")));
    EXPECT_EQ(view.table().head.size(), 53);
    EXPECT_GT(view.heightForWidth(200), view.heightForWidth(600));
}

TEST(BreakdownCard, ATrendTogglesTheFilterAndTheWayBackIsTheTable) {
    fixture::ShellFixture f(false, 100);
    fixture::show(f, "kpi-trends");
    BreakdownCard& card = f.shell().kpi().breakdown();
    MultiplesView& trends = card.trends();
    ASSERT_TRUE(trends.isVisible());
    const auto marks = trends.marks(trends.rect());
    QTest::mouseClick(&trends, Qt::LeftButton, {}, marks[0].rect.center().toPoint());
    EXPECT_TRUE(trends.marks(trends.rect())[0].value.contains(QStringLiteral("chosen")));
    EXPECT_LT(f.shell().kpi().shownRecords().rows.size(), 104U);
    QTest::mouseClick(&trends, Qt::LeftButton, {}, marks[0].rect.center().toPoint());
    EXPECT_FALSE(trends.marks(trends.rect())[0].value.contains(QStringLiteral("chosen")));
    QSignalSpy wanted(&f.shell().kpi(), &DrilldownPage::trendsWanted);
    card.findChild<SegmentBar*>()->findChildren<QAbstractButton*>().front()->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_TRUE(wanted.front().front().value<std::string>().empty());
    f.shell().kpi().setTrends({});
    f.settle();
    EXPECT_FALSE(trends.isVisible());
}

TEST(PicturePanel, ShowsOnePictureAtATimeAndSaysItsFinding) {
    Look look;
    PicturePanel panel(look);
    const report::Scoreboard board = fixture::board();
    panel.setPictures(
        {board.funnel, board.aging, board.leak, board.touch, board.bridge, fixture::kpiCharts()}, "USD");
    panel.resize(1800, 400);
    panel.show();
    const auto charts = panel.charts();
    ASSERT_EQ(charts.size(), 13U);
    const auto buttons = panel.findChild<SegmentBar*>()->findChildren<QAbstractButton*>();
    ASSERT_EQ(buttons.size(), std::ssize(charts));
    QStringList headlines;
    for (int i = 0; i < buttons.size(); ++i) {
        buttons[i]->click();
        for (size_t other = 0; other < charts.size(); ++other)
            EXPECT_EQ(charts[other]->isVisible(), int(other) == i);
        EXPECT_FALSE(headlines.contains(panel.headline())) << panel.headline().toStdString();
        headlines << panel.headline();
        EXPECT_EQ(charts[size_t(i)]->accessibleName(), panel.headline());
    }
    panel.setPictures({}, "USD");
    EXPECT_FALSE(panel.hasPictures());
}

TEST(Funnel, SaysTheNumberAloneWhereItsNounHasNoRoom) {
    if (noPoppler())
        GTEST_SKIP() << "pdftotext is not installed";
    auto steps = fixture::board().funnel;
    for (report::FunnelStep& step : steps)
        step.ofLabel = "opportunities that were decided";
    const TempFolder folder;
    const auto file = folder / "funnel.pdf";
    QPdfWriter writer(QString::fromStdString(file.string()));
    writer.setResolution(1200);
    QPainter painter(&writer);
    const Metrics metrics = Metrics::print(1200);
    const QRectF rect(0, 0, metrics.px(110) * double(steps.size()), metrics.px(150));
    paintFunnel(painter, rect, lightTheme(), metrics, steps, "USD");
    painter.end();
    const QString said = textOf(file);
    EXPECT_FALSE(said.contains(QChar(0x2026))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("opportunities"))) << said.toStdString();
    EXPECT_TRUE(said.contains(funnelText(steps.back(), "USD").briefOf.remove(u' '))) << said.toStdString();
}

TEST(Aging, CellsThatAreTooNarrowGetTheRoomBesideThem) {
    const report::AgingTable aging = fixture::board().aging;
    const Metrics metrics = Metrics::print(96);
    const auto beside = [&](double width) {
        return width - layoutAging(QRectF(0, 0, width, 200), metrics, aging, "USD").bandsRight;
    };
    EXPECT_LT(beside(320), beside(900) - 20);
    EXPECT_EQ(beside(900), beside(1000));
}

TEST(KpiPaper, PutsTheKpiOnOnePageOfVectors) {
    if (noPoppler())
        GTEST_SKIP() << "poppler-utils is not installed";
    fixture::ShellFixture f(false, 100);
    const TempFolder folder;
    for (const char* screen : {"kpi-filtered", "kpi-pictures"})
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            fixture::show(f, screen);
            const auto file = folder / "kpi.pdf";
            ASSERT_TRUE(
                writeKpiPdf(f.shell().kpi().data(), fixture::board(), file, paper, QStringLiteral("1.2.3")));
            const QString path = QString::fromStdString(file.string());
            EXPECT_TRUE(outputOf(QStringLiteral("pdfinfo"), {path})
                            ->contains(QRegularExpression(QStringLiteral("Pages:\\s+1\n"))));
            EXPECT_EQ(outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path})
                          ->trimmed()
                          .split(u'\n')
                          .size(),
                      2);
            const QString text = textOf(file, {QStringLiteral("-layout")});
            EXPECT_TRUE(text.contains(QRegularExpression(QStringLiteral("\\d+Nov2025"))))
                << "the trend begins in another year";
            for (const char* words : {"Stageaging", "27.2%", "Offtrack", "Stageaging,version3", "Enterprise",
                                      "Closeorre-date12Commitdeals", "Therecordsbehindthisnumberfoldtoit."})
                EXPECT_TRUE(text.contains(QLatin1StringView(words))) << words;
        }
    EXPECT_EQ(kpiFileName(fixture::board(), "stage_aging", QStringLiteral("pdf")),
              QStringLiteral("gtm-scoreboard-2026-W46-stage-aging.pdf"));
    EXPECT_EQ(kpiFileName(fixture::board(), "stage_aging", QStringLiteral("csv")),
              QStringLiteral("gtm-scoreboard-2026-W46-stage-aging.csv"))
        << "as every other proposal";
}

TEST(Printing, PrintsThePagesOfThePdfAndOnlyThoseThatWereChosen) {
    if (noPoppler())
        GTEST_SKIP() << "poppler-utils is not installed";
    const TempFolder folder;
    const auto written = folder / "board.pdf";
    ASSERT_TRUE(writeScoreboardPdf(fixture::board(), written, Paper::A4, QStringLiteral("1.2.3")));
    for (const int only : {0, 2}) {
        QPrinter printer(QPrinter::HighResolution);
        preparePrinter(printer, fixture::board(), Paper::A4);
        printer.setOutputFormat(QPrinter::PdfFormat);
        const auto file = folder / ("printed-" + std::to_string(only) + ".pdf");
        printer.setOutputFileName(QString::fromStdString(file.string()));
        if (only > 0)
            printer.setFromTo(only, only);
        ASSERT_TRUE(printScoreboard(printer, fixture::board()));
        EXPECT_EQ(printer.docName(), pdfTitle(fixture::board()));
        const QString first = QString::number(std::max(only, 1)), last = QString::number(only > 0 ? only : 2);
        EXPECT_EQ(textOf(file), textOf(written, {QStringLiteral("-f"), first, QStringLiteral("-l"), last}));
    }
}

TEST(Printing, SaysWhereItCouldNotPrint) {
    QPrinter printer(QPrinter::HighResolution);
    preparePrinter(printer, fixture::board(), Paper::Letter);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QStringLiteral("/no-such-folder/board.pdf"));
    const auto printed = printScoreboard(printer, fixture::board());
    ASSERT_FALSE(printed);
    EXPECT_EQ(printed.error().code, Code::FileUnwritable);
}

} // namespace gtm::ui
