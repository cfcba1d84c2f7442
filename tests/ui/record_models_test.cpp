// SPDX-License-Identifier: GPL-3.0-only
// Models of a KPI's page: its records and their breakdowns, chosen, arranged and said.
#include "tests/support/board_fixture.h"
#include "tests/support/settled.h"
#include "tests/support/watched.h"
#include "ui/models/breakdown_model.h"
#include "ui/models/records_model.h"
#include "ui/text/words.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <memory>

namespace gtm::ui {

TEST(RecordsModel, PartsAndFiltersChooseRowsAndTheListStaysWhole) {
    RecordsModel model;
    const Watched watched(model);
    const report::RecordList list = fixture::records();
    model.setRecords(list, {"USD", list.point.period.last, {}});
    waitForRows(model);
    EXPECT_EQ(model.rowCount(), std::ssize(list.rows));
    std::int64_t all = 0;
    for (const auto part : {RecordPart::Number, RecordPart::Rest, RecordPart::LeftOut}) {
        model.setChoice({part, {}, {}, {}});
        waitForRows(model);
        EXPECT_EQ(model.rowCount(), model.countOf(part));
        for (int row = 0; row < model.rowCount(); ++row)
            EXPECT_TRUE(inPart(model.record(row), part));
        all += model.countOf(part);
    }
    EXPECT_EQ(all, std::ssize(list.rows));
    EXPECT_EQ(model.countOf(RecordPart::Base),
              model.countOf(RecordPart::Number) + model.countOf(RecordPart::Rest));
    model.setChoice({{}, {{"segment", {"Enterprise"}}}, {}, {}});
    waitForRows(model);
    EXPECT_LT(model.rowCount(), std::ssize(list.rows));
    EXPECT_GT(model.rowCount(), 0);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_EQ(model.record(row).segment, "Enterprise");
    const report::AgingBand band{15, 30};
    model.setChoice({{}, {}, band, {}});
    waitForRows(model);
    EXPECT_GT(model.rowCount(), 0);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_TRUE(report::inBand(band, daysBetween(*model.record(row).since, list.point.period.last)));
    EXPECT_EQ(std::ssize(model.list().rows), std::ssize(list.rows));
}

TEST(RecordBook, SaysKindsInWordsUnderAHead) {
    report::RecordList list = fixture::records();
    list.definition.record = kpi::RecordType::Handoff;
    list.definition.partDimension.clear();
    for (report::RecordRow& row : list.rows)
        row.part = "ae_cs";
    const RecordBook book(std::make_shared<const report::RecordList>(list), {"USD", {}, {}});
    const RecordField part{RecordField::Kind::Part};
    EXPECT_EQ(book.column(part).title, QStringLiteral("Kind"));
    EXPECT_EQ(book.cell(list.rows.front(), part, {}).text, QStringLiteral("AE to CS"));
}

TEST(RecordBook, OnlyOpenDealsAreLate) {
    report::RecordList list = fixture::records();
    list.definition.basis = kpi::Basis::AsOf; // as the reliability of a forecast, which is of closed deals
    for (size_t i = 0; i < 2; ++i) {
        list.rows[i].closeDate = makeDay(2026, 8, 7);
        list.rows[i].open = i == 1;
    }
    const RecordBook book(std::make_shared<const report::RecordList>(list),
                          {"USD", makeDay(2026, 11, 15), {}});
    const auto close = [&](size_t row) { return book.cell(list.rows[row], {RecordField::Kind::Close}, {}); };
    EXPECT_EQ(close(0).text, QStringLiteral("7 Aug"));
    EXPECT_EQ(close(0).tone, Tone::Ink2);
    EXPECT_EQ(close(1).text, QStringLiteral("7 Aug, passed"));
    EXPECT_EQ(close(1).tone, Tone::Off);
}

TEST(RecordBook, AFirstTouchPastAMinuteDoesNotReadAsThatMinute) {
    report::RecordList list = fixture::records();
    list.definition.record = kpi::RecordType::Lead;
    list.rows[0].value = 15;
    list.rows[1].value = 15.2;
    const RecordBook book(std::make_shared<const report::RecordList>(list), {"USD", {}, {}});
    const auto touch = [&](size_t row) {
        return book.cell(list.rows[row], {RecordField::Kind::Value}, {}).text.remove(QChar(0x202F));
    };
    EXPECT_TRUE(touch(0).startsWith(QStringLiteral("15"))) << touch(0).toStdString();
    EXPECT_TRUE(touch(1).startsWith(QStringLiteral("16"))) << touch(1).toStdString();
}

TEST(RecordBook, AccountsStandOnceAndWithTheirArr) {
    report::RecordList list = fixture::records();
    list.definition.record = kpi::RecordType::Account;
    for (report::RecordRow& row : list.rows)
        row.amount.reset();
    const RecordBook book(std::make_shared<const report::RecordList>(list), {"USD", {}, {}});
    const RecordChoice number{RecordPart::Number, {}, {}, {}};
    QStringList heads;
    for (const RecordField& field : book.fieldsOf(number))
        heads << book.column(field).title;
    EXPECT_EQ(heads.count(QStringLiteral("Account")), 1) << heads.join(u'|').toStdString();
    EXPECT_TRUE(heads.contains(QStringLiteral("ARR, USD"))) << heads.join(u'|').toStdString();
    const RecordField arr{RecordField::Kind::Amount};
    EXPECT_EQ(book.cell(list.rows.front(), arr, number).sort.toDouble(), *list.rows.front().numerator);
}

TEST(BreakdownModel, ShowsEveryValueAndMarksTheChosenOnes) {
    for (const report::KpiSeries& block : fixture::breakdowns()) {
        BreakdownModel model(block, fixture::records(), "USD", 2e6);
        const Watched watched(model);
        ASSERT_EQ(model.rowCount(), std::ssize(block.rows));
        ASSERT_GT(model.rowCount(), 0);
        model.setChosen({model.key(0)});
        for (int row = 0; row < model.rowCount(); ++row)
            EXPECT_EQ(model.index(row, 0).data(ChosenRole).toBool(), row == 0) << block.dimension;
    }
}

TEST(BreakdownModel, ShowsOfACompositeEveryValueAndNoCount) {
    report::KpiSeries block = fixture::breakdowns().front();
    block.definition.aggregate = kpi::Aggregate::Composite;
    kpi::Point& lacking = block.rows.back().point;
    lacking.records = 0;
    lacking.value.reset();
    lacking.flags = {kpi::Flag::NoFactor};
    const BreakdownModel model(block, fixture::records(), "USD", 2e6);
    ASSERT_EQ(model.rowCount(), std::ssize(block.rows)) << "a factor has something there";
    EXPECT_TRUE(model.columns()[3].title.isEmpty());
    int reasons = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        EXPECT_TRUE(model.index(row, 3).data().toString().isEmpty()) << "its factors count different records";
        reasons += model.index(row, 4).data(Qt::ToolTipRole).toString() ==
                   QStringLiteral("One of its factors has no value or is 0");
    }
    EXPECT_EQ(reasons, 1);
}

TEST(BreakdownModel, CountsPassagesWhereADealHasOneOfEveryStage) {
    report::KpiSeries block = fixture::breakdowns().front();
    EXPECT_EQ(BreakdownModel(block, fixture::records(), "USD", 2e6).columns()[3].title,
              QStringLiteral("Deals"));
    block.definition.partDimension = "stage";
    block.definition.basis = kpi::Basis::Event;
    EXPECT_EQ(BreakdownModel(block, fixture::records(), "USD", 2e6).columns()[3].title,
              QStringLiteral("Passages"));
}

TEST(BreakdownModel, SaysByAMarkAndAWordWhatIsNotOnTrack) {
    report::KpiSeries block = fixture::breakdowns().front();
    const std::pair<kpi::Status, CellMark> cases[]{{kpi::Status::OffTrack, CellMark::OffTrack},
                                                   {kpi::Status::AtRisk, CellMark::AtRisk},
                                                   {kpi::Status::OnTrack, CellMark::None}};
    for (const auto& [status, mark] : cases) {
        for (kpi::BreakdownRow& row : block.rows)
            row.point.status = status;
        const BreakdownModel model(block, fixture::records(), "USD", 2e6);
        const QModelIndex value = model.index(0, 4);
        EXPECT_EQ(value.data(MarkRole).toInt(), int(mark));
        const QString said = value.data(Qt::AccessibleTextRole).toString();
        EXPECT_EQ(said.endsWith(uncapitalised(statusWord(status))), mark != CellMark::None)
            << said.toStdString();
    }
}

} // namespace gtm::ui
