// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/currency_text.h"
#include "core/ingest/number_text.h"
#include "core/ingest/salesforce_id.h"
#include "core/ingest/values.h"
#include "tests/core/ingest/cells.h"

#include <gmock/gmock.h>

namespace gtm::ingest {
namespace {

using namespace std::string_literals;
using crm::FieldType;
using testing::format;
using testing::notesOf;
using testing::shown;

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

TEST(ReadCell, TakesASignOfSeveralCurrenciesForThatOfTheAmounts) {
    CellFormat canada = format();
    canada.currency = "CAD";
    EXPECT_EQ(readCell(FieldType::Money, "$1000", canada).currency, "");
    CellFormat euro = format();
    euro.currency = "EUR";
    const CellResult dollars = readCell(FieldType::Money, "$1000", euro);
    EXPECT_EQ(dollars.currency, "USD");
    EXPECT_THAT(notesOf(dollars), ::testing::ElementsAre("sign_read"));
    const CellResult yen = readCell(FieldType::Money,
                                    "\u00A5"
                                    "1000",
                                    euro);
    EXPECT_EQ(yen.currency, "JPY");
    EXPECT_EQ(shown(yen), "1000");
}

TEST(Currencies, AreKnownByTheirNamesAndSigns) {
    const std::vector<std::pair<const char*, const char*>> all{
        {"US Dollar", "USD"}, {"EURO", "EUR"}, {"US$", "USD"}, {"Pound Sterling", "GBP"},
        {"\u20AC", "EUR"},    {"$", ""},       {"Dollar", ""}, {"Gold", ""}};
    for (const auto& [name, code] : all)
        EXPECT_EQ(currencyCalled(name), code) << name;
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

} // namespace
} // namespace gtm::ingest
