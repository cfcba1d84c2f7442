// SPDX-License-Identifier: GPL-3.0-only
// Tables of daily values in the window: dropped with what declares them, recognised the next time, and their
// page.
#include "tests/support/dialogs.h"
#include "tests/support/shots.h"
#include "tests/support/window_fixture.h"
#include "ui/measures_dialog.h"
#include "ui/pages/mapping_page.h"
#include "ui/pages/measure_page.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/widgets/measure_chart.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/select_box.h"
#include "ui/widgets/text_field.h"

#include <QAbstractButton>
#include <QTest>

namespace gtm::ui {

namespace {

constexpr const char* kDeclared = "name = \"web\"\ndate = \"Day\"\n[[measure]]\nname = \"visits\"\n"
                                  "title = \"Visits\"\ncolumn = \"Visits\"\n"
                                  "[[measure]]\nname = \"twice\"\nsum = [\"visits\", \"visits\"]\n";

/// Ten visits a day, so many weeks up to the one that ends on 15 November 2026.
std::string visits(int weeks) {
    std::string csv = "Day,Visits\n";
    for (int i = 7 * weeks - 1; i >= 0; --i)
        csv += isoText(makeDay(2026, 11, 15) - days{i}) + ",10\n";
    return csv;
}

} // namespace

TEST_F(Window, DailyValuesDroppedWithTheirDeclarationHaveAPage) {
    open(false);
    ASSERT_TRUE(drop({folder.write("web.toml", kDeclared), folder.write("visits.csv", visits(60))}));
    waitForImport();
    EXPECT_NE(banner().find("420 rows stored"), std::string::npos) << banner();
    pressInBanner(QStringLiteral("Show the measures"));
    settle();
    ASSERT_EQ(view(), View::Measure);
    MeasurePage& page = window->shell().measure();
    EXPECT_EQ(page.kpi(), "measure:visits");
    const ChartTable table = page.chart().table();
    ASSERT_EQ(table.rows.size(), 18U) << "six weeks and twelve months";
    EXPECT_EQ(table.rows[5].join(u'|'), QStringLiteral("Week 46|2026-11-09|2026-11-15|70|70|7/7"));
    EXPECT_EQ(table.rows[17][0], QStringLiteral("Oct 2026"));
    EXPECT_EQ(table.rows[17][3], QStringLiteral("310"));
    EXPECT_EQ(page.boxTable().rows[0].join(u'|'), QStringLiteral("Last week|70|0.0 %|0.0 %"));
    EXPECT_EQ(page.chart().accessibleName(), QStringLiteral("Visits"));
    EXPECT_TRUE(page.chart().accessibleDescription().contains(QStringLiteral("Last week 70")));
    EXPECT_EQ(page.chart().marks(page.chart().rect()).size(), 18U) << "each is read out by the arrow keys";
    for (const auto& [width, height, theme] :
         {std::tuple{1920, 1080, ThemeChoice::Light}, {1280, 720, ThemeChoice::Dark}}) {
        window->look().setChoice(theme);
        window->resize(width, height);
        settle();
        fixture::keep(*window, "measure-" + std::to_string(width));
        EXPECT_LE(page.chart().mapTo(&page, QPoint()).x() + page.chart().width(), page.width());
    }

    // Another form of the series, and the other measure.
    for (auto* button : named<SegmentBar>(page, QStringLiteral("Series"))->findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Year before"))
            button->click();
    settle();
    EXPECT_EQ(page.chart().table().rows[5][3], QStringLiteral("0.0 %"));
    auto* box = named<SelectBox>(page, QStringLiteral("Measure"));
    ASSERT_TRUE(box);
    ASSERT_EQ(box->count(), 2);
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    settle();
    EXPECT_EQ(page.kpi(), "measure:twice");
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(view(), View::Board);
    choose(QStringLiteral("Measures"));
    settle();
    EXPECT_EQ(page.kpi(), "measure:twice") << "the one that was looked at last";

    // The next file of the kind needs no declaration and no question.
    ASSERT_TRUE(drop({folder.write("more.csv", "Day,Visits\n2026-11-15,40\n")}));
    waitForImport();
    EXPECT_NE(banner().find("1 row stored"), std::string::npos) << banner();
    choose(QStringLiteral("Measures"));
    settle();
    EXPECT_EQ(page.chart().table().rows[5][3], QStringLiteral("42.9 %"))
        << "200 after 140, in the form chosen before";
}

TEST_F(Window, ADeclarationWithoutATableSaysSo) {
    open(false);
    ASSERT_TRUE(drop({folder.write("web.toml", kDeclared)}));
    settle();
    EXPECT_NE(banner().find("Drop both together."), std::string::npos) << banner();
    EXPECT_EQ(view(), View::Empty);
}

TEST_F(Window, AFileOnTheMappingPageStaysThereUntilItIsReadAsDailyValues) {
    open(false);
    ASSERT_TRUE(drop({folder.write("visits.csv", visits(8))}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return view() == View::Mapping; }, 600'000));
    MappingPage& page = window->shell().mapping();
    whenAsked<MeasuresDialog>([](MeasuresDialog* dialog) { dialog->reject(); });
    press(page, QStringLiteral("These are daily values"));
    settle();
    EXPECT_EQ(view(), View::Mapping);
    EXPECT_FALSE(page.files().empty()) << "nothing was decided";
    whenAsked<MeasuresDialog>([](MeasuresDialog* dialog) { dialog->accept(); });
    press(page, QStringLiteral("These are daily values"));
    settle();
    waitForImport();
    EXPECT_NE(banner().find("56 rows stored"), std::string::npos) << banner();
    EXPECT_TRUE(page.files().empty());
}

TEST(MeasuresDialog, AsksOnlyWhatTheValuesLeaveOpen) {
    const test::TempFolder folder;
    const Look look;
    auto draft = ingest::proposeMeasures(folder.write("t.csv", "Day,Cost,Seen\n11/5/2026,1.5,2\n"), {});
    ASSERT_TRUE(draft);
    MeasuresDialog dialog(look, *draft, nullptr);
    dialog.show();
    fixture::keep(dialog, "measures-dialog");
    EXPECT_FALSE(named<SelectBox>(dialog, QStringLiteral("Decimal mark"))->isVisible()) << "1.5 says it";
    auto* order = named<SelectBox>(dialog, QStringLiteral("Order of dates"));
    ASSERT_TRUE(order && order->isVisible());
    EXPECT_EQ(dialog.focusWidget(), order) << "the first open question";
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible()) << "nothing is guessed";
    order->setCurrentIndex(order->findData(QStringLiteral("dmy")));
    auto* fold = named<SelectBox>(dialog, QStringLiteral("How days of Seen add up"));
    ASSERT_TRUE(fold);
    fold->setCurrentIndex(fold->findData(QString()));
    named<TextField>(dialog, QStringLiteral("Name of Cost"))->setText(QStringLiteral("Ad cost"));
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
    ASSERT_EQ(dialog.set().measures.size(), 1U);
    EXPECT_EQ(dialog.set().measures[0].name, "ad_cost");
    EXPECT_EQ(dialog.set().dateOrder, ingest::DateOrder::Dmy);
}

} // namespace gtm::ui
