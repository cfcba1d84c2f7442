// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/values.h"
#include "tests/core/ingest/cells.h"

#include <gmock/gmock.h>

namespace gtm::ingest {
namespace {

using crm::FieldType;
using testing::format;
using testing::notesOf;
using testing::shown;
using testing::zones;

struct TimeCase {
    std::string text;
    DateOrder order;
    std::string moment;
};

TEST(ReadCell, ReadsMomentsInTheirForms) {
    const auto ymd = DateOrder::Ymd, mdy = DateOrder::Mdy, dmy = DateOrder::Dmy;
    const std::vector<TimeCase> all{
        {"2026-09-15T14:05:06.123Z", ymd, "2026-09-15T14:05:06.123Z"},
        {"2026-09-15T14:05:06.000+0000", ymd, "2026-09-15T14:05:06Z"},
        {"2026-09-15T14:05:06+02:00", ymd, "2026-09-15T12:05:06Z"},
        {"2026-09-15T01:00:00+02", ymd, "2026-09-14T23:00:00Z"},
        {"2026-09-15T20:00:00-0500", ymd, "2026-09-16T01:00:00Z"},
        {"2026-09-15 14:05:06", ymd, "2026-09-15T14:05:06Z"},
        {"2026-09-15 14:05:06.5", ymd, "2026-09-15T14:05:06.500Z"},
        {"2026-09-15 14:05:06.123456789", ymd, "2026-09-15T14:05:06.123Z"},
        {"2026-09-15 14:05", ymd, "2026-09-15T14:05:00Z"},
        {"2021-01-07 6:49:18", ymd, "2021-01-07T06:49:18Z"},
        {"2026-09-15 14:05:06 UTC", ymd, "2026-09-15T14:05:06Z"},
        {"2026-09-15 00:00:00", ymd, "2026-09-15T00:00:00Z"},
        {"9999-12-31 23:59:59", ymd, "9999-12-31T23:59:59Z"},
        {"2026-09-15", ymd, "2026-09-15"},
        {"2026-9-5", ymd, "2026-09-05"},
        {"2026/09/15", ymd, "2026-09-15"},
        {"2026-02-29", ymd, "!bad_date"},
        {"2024-02-29", ymd, "2024-02-29"},
        {"2026-13-01", ymd, "!bad_date"},
        {"2026-09-15T24:00:00", ymd, "!bad_date"},
        {"2026-09-15T14:60", ymd, "!bad_date"},
        {"2026-09-15T14", ymd, "!bad_date"},
        {"2026-09-15 x", ymd, "!bad_date"},
        {"2026-09", ymd, "!bad_date"},
        {"15", ymd, "!bad_date"},
        {"today", ymd, "!bad_date"},
        {"9/15/2026", mdy, "2026-09-15"},
        {"09/05/2026", mdy, "2026-09-05"},
        {"09/05/2026", dmy, "2026-05-09"},
        {"15-09-2026", dmy, "2026-09-15"},
        {"2026-09-15", mdy, "2026-09-15"},
        {"2026-09-15", dmy, "2026-09-15"},
        {"9/15/2026", ymd, "!bad_date"},
        {"9/15/2026", dmy, "!bad_date"},
        {"9/5/2026", DateOrder::Mixed, "!bad_date"},
        {"2026-09-05", DateOrder::Mixed, "2026-09-05"},
        {"9/15/2026 3:04 PM", mdy, "2026-09-15T15:04:00Z"},
        {"9/15/2026, 3:04 PM", mdy, "2026-09-15T15:04:00Z"},
        {"9/15/2026, 3:04:05\u202FPM", mdy, "2026-09-15T15:04:05Z"},
        {"9/15/2026 12:00 AM", mdy, "2026-09-15T00:00:00Z"},
        {"9/15/2026 12:30pm", mdy, "2026-09-15T12:30:00Z"},
        {"9/15/2026 13:00 PM", mdy, "!bad_date"},
        {"9/15/2026 0:30 AM", mdy, "!bad_date"},
        {"15/09/2026 14:05", dmy, "2026-09-15T14:05:00Z"},
        {"15.09.2026", mdy, "2026-09-15"},
        {"15.9.2026 8:05:00", mdy, "2026-09-15T08:05:00Z"},
        {"9.15.2026", mdy, "!bad_date"},
        {"31/12", dmy, "!bad_date"},
        {"15-Sep-2026", ymd, "2026-09-15"},
        {"15 September 2026 10:00", ymd, "2026-09-15T10:00:00Z"},
        {"Sep 15, 2026", ymd, "2026-09-15"},
        {"sept 15, 2026", ymd, "2026-09-15"},
        {"September 15, 2026, 3:04 PM", ymd, "2026-09-15T15:04:00Z"},
        {"15-Foo-2026", ymd, "!bad_date"},
        {"30-Feb-2026", ymd, "!bad_date"},
        {"1789481106123", ymd, "2026-09-15T14:05:06.123Z"},
        {"178948110612", ymd, "1975-09-03T03:48:30.612Z"},
        {"17894811061", ymd, "!bad_date"},
        {"9/15/26", mdy, "!short_year"},
        {"15-Sep-26", ymd, "!short_year"},
        {"29/2/00", dmy, "!short_year"},
        {"13/13/26", dmy, "!bad_date"},
    };
    for (const TimeCase& item : all) {
        SCOPED_TRACE(item.text);
        CellFormat cells = format();
        cells.dateOrder = item.order;
        EXPECT_EQ(shown(readCell(FieldType::Moment, item.text, cells)), item.moment);
    }
}

TEST(ReadCell, ReadsTheDaysThatSpreadsheetsCount) {
    EXPECT_EQ(shown(readCell(FieldType::Day, "46371", format())), "2026-12-15");
    EXPECT_EQ(shown(readCell(FieldType::Moment, "46266.5", format())), "2026-09-01T12:00:00Z");
    EXPECT_EQ(shown(readCell(FieldType::Moment, "46266", format())), "2026-09-01");
    CellFormat from1904 = format();
    from1904.from1904 = true;
    EXPECT_EQ(shown(readCell(FieldType::Day, "44909", from1904)), "2026-12-15");
    for (const char* text : {"4637", "25568", "73051", "463710", "46371.5.5", "-46371"})
        EXPECT_EQ(shown(readCell(FieldType::Day, text, format())), "!bad_date") << text;
}

TEST(ReadCell, ReadsTwoDigitYearsWithACentury) {
    CellFormat cells = format();
    cells.dateOrder = DateOrder::Mdy;
    cells.century = 2000;
    EXPECT_EQ(shown(readCell(FieldType::Day, "9/15/26", cells)), "2026-09-15");
    EXPECT_EQ(shown(readCell(FieldType::Day, "2/29/25", cells)), "!bad_date");
    EXPECT_EQ(shown(readCell(FieldType::Day, "9/15/2027", cells)), "2027-09-15");
}

TEST(ReadCell, NeverShiftsADate) {
    CellFormat cells = format();
    cells.reporting = &zones().newYork;
    for (const char* text :
         {"2026-09-15", "2026-09-15 00:00:00", "2026-09-15T00:00:00.000Z", "2026-09-15T00:00:00+02:00"}) {
        const CellResult cell = readCell(FieldType::Day, text, cells);
        EXPECT_EQ(shown(cell), "2026-09-15") << text;
        EXPECT_EQ(cell.notes, 0U);
    }
    const auto date = readCell(FieldType::Moment, "2026-09-15", cells);
    EXPECT_EQ(std::get<crm::Moment>(date.value), (crm::Moment{makeDay(2026, 9, 15), std::nullopt}));
}

TEST(ReadCell, DropsTheTimeOfADayWithANote) {
    CellFormat cells = format();
    cells.reporting = &zones().newYork;
    const CellResult local = readCell(FieldType::Day, "2026-09-15 23:30:00", cells);
    EXPECT_EQ(shown(local), "2026-09-15");
    EXPECT_THAT(notesOf(local), ::testing::ElementsAre("time_dropped"));
    const CellResult instant = readCell(FieldType::Day, "2026-09-15T02:30:00Z", cells);
    EXPECT_EQ(shown(instant), "2026-09-14") << "an instant lies on the day of the reporting zone";
    EXPECT_THAT(notesOf(instant), ::testing::ElementsAre("time_dropped"));
}

TEST(ReadCell, ReadsAMomentThatHoldsADate) {
    CellFormat cells = format();
    cells.reporting = &zones().newYork;
    cells.dateOnly = true;
    const auto cell = readCell(FieldType::Moment, "2026-09-15 00:00:00", cells);
    EXPECT_EQ(std::get<crm::Moment>(cell.value), (crm::Moment{makeDay(2026, 9, 15), std::nullopt}));
}

TEST(ReadCell, PlacesAMomentOnTheDayOfTheReportingZone) {
    CellFormat cells = format();
    cells.written = &zones().berlin;
    cells.reporting = &zones().newYork;
    const auto cell = readCell(FieldType::Moment, "2026-09-15 03:00:00", cells);
    const auto moment = std::get<crm::Moment>(cell.value);
    EXPECT_EQ(isoText(*moment.at), "2026-09-15T01:00:00Z");
    EXPECT_EQ(isoText(moment.on), "2026-09-14");
}

TEST(ReadCell, NotesWhatTheClocksSkippedOrShowedTwice) {
    CellFormat cells = format();
    cells.written = &zones().newYork;
    const CellResult gap = readCell(FieldType::Moment, "2026-03-08 02:30:00", cells);
    EXPECT_EQ(shown(gap), "2026-03-08T07:30:00Z") << "moved forward by the gap";
    EXPECT_THAT(notesOf(gap), ::testing::ElementsAre("clock_gap"));
    const CellResult overlap = readCell(FieldType::Moment, "2026-11-01 01:30:00", cells);
    EXPECT_EQ(shown(overlap), "2026-11-01T05:30:00Z") << "the first, daylight one";
    EXPECT_THAT(notesOf(overlap), ::testing::ElementsAre("clock_overlap"));
    EXPECT_EQ(readCell(FieldType::Moment, "2026-11-01T01:30:00Z", cells).notes, 0U);
}

TEST(DateOrders, AreToldByTheValues) {
    struct Case {
        const char* text;
        OrderHint hint;
        bool shortYear = false;
    };
    const std::vector<Case> all{
        {"2026-09-15", OrderHint::None},
        {"15.09.2026", OrderHint::None},
        {"15-Sep-2026", OrderHint::None},
        {"", OrderHint::None},
        {"Total", OrderHint::None},
        {"9/15/2026", OrderHint::Mdy},
        {"15/9/2026", OrderHint::Dmy},
        {"15/9/2026 14:05", OrderHint::Dmy},
        {"4/5/2026", OrderHint::Ambiguous},
        {"5/5/2026", OrderHint::Either},
        {"13/45/2026", OrderHint::None},
        {"30/2/2026", OrderHint::None},
        {"4/5/26", OrderHint::Ambiguous, true},
        {"15/9/26", OrderHint::Dmy, true},
    };
    for (const Case& item : all) {
        EXPECT_EQ(dateHint(item.text).order, item.hint) << item.text;
        EXPECT_EQ(dateHint(item.text).shortYear, item.shortYear) << item.text;
    }
}

} // namespace
} // namespace gtm::ingest
