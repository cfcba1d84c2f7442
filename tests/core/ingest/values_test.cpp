// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/codes.h"
#include "core/ingest/number_text.h"
#include "core/ingest/salesforce_id.h"
#include "core/ingest/values.h"

#include <gmock/gmock.h>

namespace gtm::ingest {
namespace {

using namespace std::string_literals;
using crm::FieldType;

struct Zones {
    Zone utc = Zone::utc();
    Zone newYork = *Zone::named("America/New_York");
    Zone berlin = *Zone::named("Europe/Berlin");
};

const Zones& zones() {
    static const Zones all;
    return all;
}

CellFormat format() {
    CellFormat out;
    out.written = &zones().utc;
    out.reporting = &zones().utc;
    return out;
}

std::string shown(const CellResult& cell) {
    if (!cell.problem.empty())
        return "!" + std::string(cell.problem);
    return crm::plainText(cell.value).value_or("null");
}

std::vector<std::string> notesOf(const CellResult& cell) {
    std::vector<std::string> out;
    for (unsigned n = 0; n < kCellNotes; ++n) {
        if (cell.notes & 1U << n)
            out.emplace_back(noteCode(n));
    }
    return out;
}

// --- Ids

TEST(SalesforceIds, FoldFromFifteenToEighteenByTheirChecksum) {
    // From the public Salesforce sample tables.
    for (const std::string_view id : {"0015500000Xyy06AAB", "006q000000HddohAAB", "00Q1G00000nDnM5UAK",
                                      "0051G000007Ez4XQAS", "00T1G00003Ufap9UAB", "000000000000000AAA"}) {
        EXPECT_TRUE(std::ranges::equal(salesforceSuffix(id.substr(0, 15)), id.substr(15))) << id;
        EXPECT_EQ(salesforceIdForm(id), SalesforceId::Long);
        EXPECT_EQ(salesforceIdForm(id.substr(0, 15)), SalesforceId::Short);
    }
    EXPECT_EQ(salesforceIdForm("0015500000Xyy06AAA"), SalesforceId::None);
    EXPECT_EQ(salesforceIdForm("0015500000Xyy0-"), SalesforceId::None);
    EXPECT_EQ(salesforceIdForm("0015500000Xyy06A"), SalesforceId::None);
}

struct IdCase {
    std::string text;
    std::string shown;
    std::vector<std::string> notes;
};

TEST(ReadCell, ReadsSalesforceIds) {
    CellFormat salesforce = format();
    salesforce.idKind = IdKind::Salesforce;
    const std::vector<IdCase> all{
        {"006q000000Hddoh", "006q000000HddohAAB", {}},
        {"006q000000HddohAAB", "006q000000HddohAAB", {}},
        {" 006q000000HddohAAB ", "006q000000HddohAAB", {}},
        {"006q000000hddoh", "006q000000hddohAAA", {}},
        {"006q000000HddohAAA", "006q000000HddohAAA", {"id_checksum"}},
        {"006Q000000HDDOHAAB", "006Q000000HDDOHAAB", {"id_checksum"}},
        {"tqs6UXPA/Lm7W+0dX0+syw==", "tqs6UXPA/Lm7W+0dX0+syw==", {"id_checksum"}},
        {"000000000000000AAA", "null", {}},
        {"000000000000000", "null", {}},
        {"", "null", {}},
        {"N/A", "null", {}},
        {"006q0\0"s + "000Hddoh", "!nul_in_value", {}},
        {"006\n006", "!bad_id", {}},
        {std::string(256, 'a'), "!bad_id", {}},
    };
    for (const IdCase& item : all) {
        SCOPED_TRACE(item.text);
        const CellResult cell = readCell(FieldType::Id, item.text, salesforce);
        EXPECT_EQ(shown(cell), item.shown);
        EXPECT_EQ(notesOf(cell), item.notes);
    }
}

TEST(ReadCell, KeepsOtherIdsAsTheyAre) {
    for (const char* id :
         {"006q000000Hddoh", "Moses Frase", "000000000000000AAA", "76340251;46897301", "Ä-1"})
        EXPECT_EQ(shown(readCell(FieldType::Id, id, format())), id);
}

// --- Text

TEST(ReadCell, KnowsOnlyEmptyAndNullAsNoText) {
    for (const FieldType type : {FieldType::Text, FieldType::Category}) {
        EXPECT_EQ(shown(readCell(type, "", format())), "null");
        EXPECT_EQ(shown(readCell(type, "  \u00A0 ", format())), "null");
        EXPECT_EQ(shown(readCell(type, "null", format())), "null");
        for (const char* text : {"None", "N/A", "-", "Null", "true", "0", "(blank)"})
            EXPECT_EQ(shown(readCell(type, text, format())), text);
    }
    EXPECT_EQ(shown(readCell(FieldType::Text, "  a b\n", format())), "a b");
}

TEST(ReadCell, TakesNulBytesOutOfTextOnly) {
    const CellResult text = readCell(FieldType::Text, "a\0b"s, format());
    EXPECT_EQ(shown(text), "ab");
    EXPECT_THAT(notesOf(text), ::testing::ElementsAre("nul_removed"));
    EXPECT_EQ(shown(readCell(FieldType::Text, "\0"s, format())), "null");
    for (const FieldType type : {FieldType::Id, FieldType::Money, FieldType::Number, FieldType::Day,
                                 FieldType::Moment, FieldType::Bool, FieldType::Ratio})
        EXPECT_EQ(shown(readCell(type, "1\0"s, format())), "!nul_in_value");
}

TEST(ReadCell, KnowsTheNullTokensOfTypedCells) {
    for (const char* token : {"", " ", "\"\"", "-", "--", "—", "N/A", "#N/A", "null", "NULL", "None",
                              "(blank)", "(No value)", "[not provided]"}) {
        for (const FieldType type : {FieldType::Money, FieldType::Day, FieldType::Bool, FieldType::Ratio}) {
            const CellResult cell = readCell(type, token, format());
            EXPECT_TRUE(cell.null() && cell.problem.empty()) << token;
        }
    }
}

// --- Booleans

TEST(ReadCell, ReadsBooleans) {
    for (const char* text : {"true", "TRUE", "1", "Yes", "y", "checked", "Done", "x", "X"})
        EXPECT_EQ(shown(readCell(FieldType::Bool, text, format())), "1") << text;
    for (const char* text : {"false", "False", "0", "NO", "n", "unchecked", "Undone", "To do"})
        EXPECT_EQ(shown(readCell(FieldType::Bool, text, format())), "0") << text;
    for (const char* text : {"maybe", "2", "Completed", "10"})
        EXPECT_EQ(shown(readCell(FieldType::Bool, text, format())), "!bad_bool") << text;
}

// --- Numbers and money

struct NumberCase {
    std::string text;
    char mark;
    std::string minor; ///< Minor units of USD, or the problem.
    std::vector<std::string> notes;
};

TEST(ReadCell, ReadsMoneyExactly) {
    const std::vector<NumberCase> all{
        {"1054", '.', "105400", {}},
        {"0", '.', "0", {}},
        {"-0", '.', "0", {}},
        {"0.00", '.', "0", {}},
        {".5", '.', "50", {}},
        {"5.", '.', "500", {}},
        {"007", '.', "700", {}},
        {"1,054.25", '.', "105425", {}},
        {"1,234,567.89", '.', "123456789", {}},
        {"12,34,567.89", '.', "123456789", {}},
        {"1.234.567,89", ',', "123456789", {}},
        {"1 234 567,89", ',', "123456789", {}},
        {"1\u00A0234,5", ',', "123450", {}},
        {"1\u202F234,5", ',', "123450", {}},
        {"1\u2009234.5", '.', "123450", {}},
        {"1'234.50", '.', "123450", {}},
        {"1\u2019234.50", '.', "123450", {}},
        {"$12,400.00", '.', "1240000", {}},
        {"USD 1,000.00", '.', "100000", {}},
        {"1,000.00 USD", '.', "100000", {}},
        {"USD1000", '.', "100000", {}},
        {"-$5", '.', "-500", {}},
        {"$-5", '.', "-500", {}},
        {"($5.10)", '.', "-510", {}},
        {"$(5.10)", '.', "-510", {}},
        {"5.10-", '.', "-510", {}},
        {"\u2212"
         "5",
         '.',
         "-500",
         {}},
        {"+5", '.', "500", {}},
        {"5k", '.', "500000", {"suffix_read"}},
        {"1.5M", '.', "150000000", {"suffix_read"}},
        {"$1.2K", '.', "120000", {"suffix_read"}},
        {"1.0E7", '.', "1000000000", {}},
        {"1.5e-1", '.', "15", {}},
        {"0.005", '.', "1", {"rounded"}},
        {"0.004999", '.', "0", {"rounded"}},
        {"-0.005", '.', "-1", {"rounded"}},
        {"2.675", '.', "268", {"rounded"}},
        {"1.005", '.', "101", {"rounded"}},
        {"0.00001", '.', "0", {"rounded"}},
        {"1.10000", '.', "110", {}},
        {"92233720368547758.07", '.', "9223372036854775807", {}},
        {"92233720368547758.08", '.', "!bad_number", {}},
        {"99999999999999999999", '.', "!bad_number", {}},
        {"1,5", '.', "!bad_number", {}},
        {"1.5", ',', "!bad_number", {}},
        {"1,23,4", '.', "!bad_number", {}},
        {"1 5", '.', "!bad_number", {}},
        {"1,234 567", '.', "!bad_number", {}},
        {"1.2.3", '.', "!bad_number", {}},
        {"1.5", 0, "!bad_number", {}},
        {"15", 0, "1500", {}},
        {"abc", '.', "!bad_number", {}},
        {"$", '.', "!bad_number", {}},
        {"(5", '.', "!bad_number", {}},
        {"--5", '.', "!bad_number", {}},
        {"(-5)", '.', "!bad_number", {}},
        {"USD 5 EUR", '.', "!bad_number", {}},
        {"5%", '.', "!bad_number", {}},
        {"5m", '.', "!bad_number", {}},
        {"0x10", '.', "!bad_number", {}},
        {"nan", '.', "!bad_number", {}},
        {"1e99", '.', "!bad_number", {}},
    };
    for (const NumberCase& item : all) {
        SCOPED_TRACE(item.text);
        CellFormat cells = format();
        cells.decimalMark = item.mark;
        const CellResult cell = readCell(FieldType::Money, item.text, cells);
        EXPECT_EQ(shown(cell), item.minor);
        EXPECT_EQ(notesOf(cell), item.notes);
    }
}

TEST(ReadCell, GivesMoneyTheDecimalsOfItsCurrency) {
    CellFormat yen = format();
    yen.currency = "JPY";
    EXPECT_EQ(shown(readCell(FieldType::Money, "1,000", yen)), "1000");
    const CellResult rounded = readCell(FieldType::Money, "1000.5", yen);
    EXPECT_EQ(shown(rounded), "1001");
    EXPECT_THAT(notesOf(rounded), ::testing::ElementsAre("rounded"));
    CellFormat dinar = format();
    dinar.currency = "KWD";
    EXPECT_EQ(shown(readCell(FieldType::Money, "1.2345", dinar)), "1235");
}

TEST(ReadCell, SaysWhichCurrencyAMoneyCellNames) {
    EXPECT_EQ(readCell(FieldType::Money, "€1000", format()).currency, "EUR");
    EXPECT_EQ(readCell(FieldType::Money, "JPY 1000", format()).currency, "JPY");
    EXPECT_EQ(shown(readCell(FieldType::Money, "JPY 1000", format())), "1000");
    EXPECT_EQ(readCell(FieldType::Money, "$1000", format()).currency, "") << "there are many dollars";
}

TEST(ReadCell, ReadsNumbersAndRatios) {
    CellFormat percent = format();
    percent.ratioScale = 100;
    EXPECT_EQ(shown(readCell(FieldType::Number, "2,822", format())), "2822");
    EXPECT_EQ(shown(readCell(FieldType::Number, "1.1", format())), "1.1");
    EXPECT_EQ(shown(readCell(FieldType::Ratio, "0.25", format())), "0.25");
    EXPECT_EQ(shown(readCell(FieldType::Ratio, "25", percent)), "0.25");
    EXPECT_EQ(shown(readCell(FieldType::Ratio, "25%", percent)), "0.25");
    EXPECT_EQ(shown(readCell(FieldType::Ratio, "25%", format())), "0.25");
    EXPECT_EQ(shown(readCell(FieldType::Ratio, "1000", percent)), "!out_of_range");
    EXPECT_EQ(shown(readCell(FieldType::Ratio, "-1", percent)), "!out_of_range");
}

TEST(DecimalMarks, AreToldByTheValues) {
    struct Case {
        const char* text;
        MarkHint hint;
    };
    const std::vector<Case> all{
        {"1000", MarkHint::None},          {"", MarkHint::None},           {"Total (12)", MarkHint::None},
        {"1,234.56", MarkHint::Point},     {"1.234,56", MarkHint::Comma},  {"1,234,567", MarkHint::Point},
        {"1.234.567", MarkHint::Comma},    {"1,5", MarkHint::Comma},       {"1.50", MarkHint::Point},
        {"1,234", MarkHint::Ambiguous},    {"1.234", MarkHint::Ambiguous}, {"$1.234", MarkHint::Ambiguous},
        {"(12.345)", MarkHint::Ambiguous}, {"0.125", MarkHint::Point},     {"0,125", MarkHint::Comma},
        {"1234,567", MarkHint::Comma},     {"1 234,567", MarkHint::Comma}, {"EUR 1.234,5", MarkHint::Comma},
        {"1.0E7", MarkHint::Point},
    };
    for (const Case& item : all)
        EXPECT_EQ(markHint(item.text), item.hint) << item.text;
}

// --- Dates and times

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
