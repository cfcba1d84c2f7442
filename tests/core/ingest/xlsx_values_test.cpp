// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/xlsx_values.h"

#include <gtest/gtest.h>

#include <vector>

namespace gtm::ingest {
namespace {

struct FormatCase {
    const char* code;
    NumberKind kind;
};

TEST(NumberFormats, SayWhetherANumberIsADate) {
    using enum NumberKind;
    const std::vector<FormatCase> all{
        {"General", Number},
        {"0", Number},
        {"#,##0.00", Number},
        {"0.00E+00", Number},
        {"##0.0E+0", Number},
        {"0%", Number},
        {"@", Number},
        {"# ?/?", Number},
        {"#,##0.00_);[Red](#,##0.00)", Number},
        {"_-* #,##0.00\\ \"€\"_-;-* #,##0.00", Number},
        {"[$USD] #,##0.00", Number},
        {"#,##0\\ \"days\"", Number},
        {"0\\d", Number},
        {"\"yyyy\"0", Number},
        {"[Magenta]General;[Red]-General", Number},
        {"[>=100]0;0.0", Number},
        {"0 \"mm\"", Number},
        {"yyyy-mm-dd", Date},
        {"yyyy\\-mm\\-dd", Date},
        {"DD/MM/YYYY", Date},
        {"mmm-yy", Date},
        {"mmmm", Date},
        {"mmmm\" \"yyyy", Date},
        {"yyyy\"-\"mm\"-\"dd", Date},
        {"[$-409]mmmm\" \"d\", \"yyyy", Date},
        {"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", Date},
        {"[$-411]ggge\"年\"m\"月\"d\"日\";@", Date},
        {"d.m.yyyy;@", Date},
        {"[Red]d/m/yy", Date},
        {"yyyy-mm-dd hh:mm:ss", DateTime},
        {"m/d/yy h:mm AM/PM", DateTime},
        {"dd/mm/yyyy \"at\" hh:mm", DateTime},
        {"h:mm", Time},
        {"h:mm AM/PM", Time},
        {"mm:ss.0", Time},
        {"[h]:mm:ss", Elapsed},
        {"[hh]:mm", Elapsed},
        {"[mm]:ss", Elapsed},
        {"[ss]", Elapsed},
        {"", Number},
        {"\"open", Number},
        {"[open", Number},
        {"\\", Number},
    };
    for (const FormatCase& item : all)
        EXPECT_EQ(numberKindOf(item.code), item.kind) << item.code;
}

TEST(NumberFormats, KnowThoseThatAreBuiltIn) {
    using enum NumberKind;
    for (const int id : {0, 1, 2, 4, 9, 10, 11, 12, 37, 40, 44, 48, 49, 163})
        EXPECT_EQ(builtInNumberKind(id), Number) << id;
    for (const int id : {14, 15, 16, 17, 27, 31, 36, 50, 58})
        EXPECT_EQ(builtInNumberKind(id), Date) << id;
    for (const int id : {18, 19, 20, 21, 32, 45, 47})
        EXPECT_EQ(builtInNumberKind(id), Time) << id;
    EXPECT_EQ(builtInNumberKind(22), DateTime);
    EXPECT_EQ(builtInNumberKind(46), Elapsed);
}

struct NumberCase {
    const char* written;
    const char* text;
};

TEST(NumberTexts, AreAsWrittenWithoutNoise) {
    const std::vector<NumberCase> all{
        {"0", "0"},
        {"-0", "0"},
        {"1", "1"},
        {"-12.5", "-12.5"},
        {"72.0", "72"},
        {"1.50", "1.5"},
        {"007", "7"},
        {".5", "0.5"},
        {"5.", "5"},
        {"+5", "5"},
        {"0.1", "0.1"},
        {"22.222200000000001", "22.2222"},
        {"10.199999999999999", "10.2"},
        {"0.30000000000000004", "0.30000000000000004"},
        {"1.0413926851582251", "1.0413926851582251"},
        {"123456789012345", "123456789012345"},
        {"1234567890123456", "1234567890123456"},
        {"1E3", "1000"},
        {"1.5e-3", "0.0015"},
        {"1E-7", "0.0000001"},
        {"1E-9", "1e-09"},
        {"4876876000000624001", "4876876000000624001"},
        {"1.2345678901234567E+18", "1.2345678901234567E+18"}, // the digits behind are lost
        {"1E+21", "1E+21"},
        {"4.4501477170144023e-308", "4.4501477170144023e-308"},
        {"1e999", "1e999"},
        {"n/a", "n/a"},
        {"1 2", "1 2"},
        {" 7 ", "7"},
    };
    for (const NumberCase& item : all) {
        std::string scratch;
        EXPECT_EQ(numberText(item.written, scratch), item.text) << item.written;
    }
}

struct SerialCase {
    const char* serial;
    NumberKind kind;
    bool from1904;
    const char* text;
};

TEST(Serials, BecomeIsoDates) {
    using enum NumberKind;
    const std::vector<SerialCase> all{
        {"1", Date, false, "1900-01-01"},
        {"59", Date, false, "1900-02-28"},
        {"60", Date, false, "1900-02-29"}, // Excel's own day.
        {"61", Date, false, "1900-03-01"},
        {"0", Date, false, "1899-12-31"},
        {"44197", Date, false, "2021-01-01"},
        {"46341", Date, false, "2026-11-15"},
        {"46341.5868055556", Date, false, "2026-11-15 14:05:00"},
        {"46341.5868055556", DateTime, false, "2026-11-15 14:05:00"},
        {"46341", DateTime, false, "2026-11-15 00:00:00"},
        {"46340.999999", DateTime, false, "2026-11-15 00:00:00"},
        {"46341.58680", DateTime, false, "2026-11-15 14:05:00"},
        {"0.58680555555555558", Time, false, "14:05:00"},
        {"0.58680555555555558", DateTime, false, "14:05:00"},
        {"46341.25", Time, false, "2026-11-15 06:00:00"},
        {"10.63206", Elapsed, false, "255:10:10"},
        {"0.5", Elapsed, false, "12:00:00"},
        {"1.25", Elapsed, false, "30:00:00"},
        {"2958465", Date, false, "9999-12-31"},
        {"2958466", Date, false, "2958466"},
        {"-1", Date, false, "-1"},
        {"x", Date, false, "x"},
        {"0", Date, true, "1904-01-01"},
        {"1", Date, true, "1904-01-02"},
        {"44879", Date, true, "2026-11-15"},
        {"44879.25", DateTime, true, "2026-11-15 06:00:00"},
        {"2957003", Date, true, "9999-12-31"},
        {"2957004", Date, true, "2957004"},
    };
    for (const SerialCase& item : all) {
        std::string text;
        appendSerial(item.serial, item.kind, item.from1904, text);
        EXPECT_EQ(text, item.text) << item.serial << (item.from1904 ? " from 1904" : "");
    }
}

TEST(Serials, NeedNoneWhereTheCellHoldsIsoText) {
    EXPECT_EQ(isoCellText("2026-11-15"), "2026-11-15");
    EXPECT_EQ(isoCellText("2026-11-15T14:05:00Z"), "2026-11-15 14:05:00");
    EXPECT_EQ(isoCellText("2026-11-15T14:05:00.000"), "2026-11-15 14:05:00");
    EXPECT_EQ(isoCellText("2026-11-15T14:05:00.250"), "2026-11-15 14:05:00.250");
    EXPECT_EQ(isoCellText("14:05:00"), "14:05:00");
    EXPECT_EQ(isoCellText(""), "");
}

struct EscapeCase {
    const char* written;
    const char* text;
};

TEST(Escapes, StandForCharacters) {
    const std::vector<EscapeCase> all{
        {"a_x000D_\nb", "a\r\nb"}, {"_x0009_", "\t"},       {"_x005F_x000D_", "_x000D_"},
        {"_x20AC_5", "€5"},        {"_xD83D__xDE00_", "😀"}, {"_xD83D_x", "\xEF\xBF\xBDx"},
        {"_x00e4_", "ä"},          {"_x000D", "_x000D"},    {"_xZZZZ_", "_xZZZZ_"},
        {"_x_x0041_", "_xA"},      {"plain_x", "plain_x"},
    };
    for (const EscapeCase& item : all) {
        std::string text;
        appendUnescaped(item.written, text);
        EXPECT_EQ(text, item.text) << item.written;
        EXPECT_EQ(hasEscapes(item.written), std::string(item.written) != item.text) << item.written;
    }
}

} // namespace
} // namespace gtm::ingest
