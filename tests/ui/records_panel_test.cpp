// SPDX-License-Identifier: GPL-3.0-only
// The records behind a number: what is asked for, and how wide their columns are.
#include "tests/support/board_fixture.h"
#include "tests/support/temp_folder.h"
#include "ui/models/records_model.h"
#include "ui/pages/records_panel.h"
#include "ui/settings.h"
#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <memory>

namespace gtm::ui {

TEST(RecordsPanel, ArrangesTheRecordsOfANumberOnce) {
    Look look;
    RecordsPanel panel(look);
    auto* model = panel.findChild<RecordsModel*>();
    ASSERT_TRUE(model);
    QSignalSpy arranged(model, &RecordsModel::arranged);
    const auto book =
        std::make_shared<const RecordBook>(std::make_shared<const report::RecordList>(fixture::records()),
                                           RecordContext{"USD", makeDay(2026, 11, 15), {}});
    panel.setBook(book, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !panel.waiting(); }, 60'000));
    EXPECT_EQ(arranged.size(), 1);
    EXPECT_EQ(panel.shownRecords().rows.size(), 104U) << "those in the number";
    panel.setChoice({RecordPart::LeftOut, {}, {}, {}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !panel.waiting(); }, 60'000));
    EXPECT_EQ(arranged.size(), 2);
}

namespace {

/// The records of a number in a panel of their own.
struct ShownRecords {
    ShownRecords() : panel(look) {
        panel.resize(900, 500);
        panel.show();
        show(fixture::records());
    }
    void show(const report::RecordList& list) {
        panel.setBook(std::make_shared<const RecordBook>(std::make_shared<const report::RecordList>(list),
                                                         RecordContext{"USD", makeDay(2026, 11, 15), {}}),
                      {});
        settle();
    }
    void settle() {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !panel.waiting(); }, 60'000));
    }
    [[nodiscard]] Table& table() const { return *panel.findChild<Table*>(); }
    [[nodiscard]] std::vector<int> widths() const {
        std::vector<int> all;
        for (int i = 0; i < table().model()->columnCount(); ++i)
            all.push_back(table().columnWidth(i));
        return all;
    }

    Look look;
    RecordsPanel panel;
};

} // namespace

TEST(RecordsPanel, KeepsItsWidthsWhateverIsFoundAndHoweverItIsSorted) {
    ShownRecords shown;
    const auto before = shown.widths();
    ASSERT_GT(before.size(), 3u);
    shown.panel.find(QStringLiteral("006-8120"));
    shown.settle();
    ASSERT_LT(shown.table().model()->rowCount(), 104);
    EXPECT_EQ(shown.widths(), before);
    shown.panel.clearFind();
    shown.table().horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    shown.settle();
    EXPECT_EQ(shown.widths(), before);
    // The same KPI in another week: a longer name ends in dots, a longer amount does not.
    report::RecordList later = fixture::records();
    for (report::RecordRow& row : later.rows)
        row.name += " and whatever was added to it since then";
    shown.show(later);
    EXPECT_EQ(shown.widths(), before);
    // Another KPI has widths of its own.
    later.definition.id = "another";
    shown.show(later);
    EXPECT_NE(shown.widths(), before);
}

TEST(RecordsPanel, KeepsTheWidthThatSomebodyGaveAColumn) {
    ShownRecords shown;
    QSignalSpy wished(&shown.panel, &RecordsPanel::wishChanged);
    QHeaderView& head = *shown.table().horizontalHeader();
    const int width = shown.table().columnWidth(1);
    const QPoint edge(head.sectionViewportPosition(1) + width - 1, head.height() / 2);
    QTest::mousePress(head.viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(head.viewport(), edge + QPoint(20, 0));
    QTest::mouseMove(head.viewport(), edge + QPoint(40, 0));
    QTest::mouseRelease(head.viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
    ASSERT_EQ(wished.size(), 1) << "once, when it is let go";
    const auto wish = wished.front().front().value<ColumnWish>();
    ASSERT_EQ(wish.widths.size(), 1u);
    EXPECT_NEAR(wish.widths.begin()->second, width + 40, 2);
    shown.panel.setWish(wish);
    shown.panel.find(QStringLiteral("006"));
    shown.settle();
    EXPECT_NEAR(shown.table().columnWidth(1), width + 40, 2);
    shown.panel.setWish({});
    EXPECT_EQ(shown.table().columnWidth(1), width);
}

TEST(Settings, RememberWhichColumnsOfRecordsSomebodyChoseAndHowWide) {
    const test::TempFolder folder;
    const QString file = QString::fromStdString((folder / "settings.ini").string());
    const ColumnWish wish{
        {QStringLiteral("id")}, {QStringLiteral("owner")}, {{QStringLiteral("amount"), 132.5}}};
    Settings(file).setColumnWish(wish);
    EXPECT_EQ(Settings(file).columnWish(), wish);
    Settings(file).setColumnWish({});
    EXPECT_EQ(Settings(file).columnWish(), ColumnWish());
}

} // namespace gtm::ui
