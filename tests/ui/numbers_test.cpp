// SPDX-License-Identifier: GPL-3.0-only
// Numbers and dates in the style of their own setting, written and read.
#include "core/report/format.h"
#include "core/workspace/model_sheet.h"
#include "ui/language.h"
#include "ui/models/sheet_model.h"
#include "ui/text/words.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace gtm::ui {

namespace {

const report::FormatOptions kMoney{kpi::Unit::Money, "USD", 0};
const report::FormatOptions kRatio{kpi::Unit::Ratio, "USD", 0};
const report::FormatOptions kCount{kpi::Unit::Count, "USD", 0};

/// Numbers and dates as one style writes them.
std::vector<std::string> samples() {
    kpi::Point point;
    point.target = 0.425;
    return {report::countText(1234567, true),
            report::countText(123456),
            report::moneyText(4'640'000, "USD"),
            report::moneyText(690'000, "EUR"),
            report::moneyText(-1234, "CHF", false),
            report::valueText(72'340, kMoney),
            report::percentText(0.619),
            report::targetText(point, kpi::Direction::Higher, kRatio),
            axisText(5'000'000, kMoney).toStdString(),
            axisText(1'500'000, kMoney).toStdString(),
            axisText(5000, kCount).toStdString(),
            axisText(0.2, kRatio).toStdString(),
            report::longDate(makeDay(2026, 11, 15)),
            report::longDate(makeDay(2026, 11, 15), 2026),
            report::shortDate(makeDay(2026, 3, 1), 2026),
            report::monthText(makeDay(2026, 3, 1))};
}

/// The style of a setting, for as long as it lives.
struct NumberStyleOf {
    explicit NumberStyleOf(FormatChoice choice, const QLocale& system = QLocale::c()) {
        report::setNumberStyle(numberStyleOf(choice, system));
    }
    ~NumberStyleOf() { report::setNumberStyle(report::englishNumbers()); }
    NumberStyleOf(const NumberStyleOf&) = delete;
    NumberStyleOf& operator=(const NumberStyleOf&) = delete;
};

} // namespace

TEST(Numbers, FollowTheirStyleAndNotTheLanguage) {
    EXPECT_EQ(samples(), (std::vector<std::string>{
                             "1,234,567", "123.5K", "$4.64M", "\u20AC690K", "\u2212CHF\u00A01,234", "$72.3K",
                             "61.9\u202F%", "\u2265\u202F42.5\u202F%", "$5M", "$1.5M", "5,000", "20\u202F%",
                             "Sun 15 Nov 2026", "Sun 15 Nov", "1 Mar", "Mar"}));
    const NumberStyleOf german(FormatChoice::German);
    EXPECT_EQ(samples(),
              (std::vector<std::string>{
                  "1.234.567", "123,5\u00A0Tsd.", "4,64\u00A0M$", "690\u00A0T\u20AC", "\u22121.234\u00A0CHF",
                  "72,3\u00A0T$", "61,9\u202F%", "\u2265\u202F42,5\u202F%", "5\u00A0M$", "1,5\u00A0M$",
                  "5.000", "20\u202F%", "Sun 15.\u00A0Nov 2026", "Sun 15.\u00A0Nov", "1.\u00A0Mar", "Mar"}));
}

TEST(Numbers, AreTheSystemsWhereTheSettingSaysSo) {
    const QLocale germany(QLocale::German, QLocale::Germany), france(QLocale::French, QLocale::France);
    EXPECT_EQ(numberStyleOf(FormatChoice::System, germany), report::germanNumbers());
    EXPECT_EQ(numberStyleOf(FormatChoice::System, QLocale::c()), report::englishNumbers());
    EXPECT_EQ(numberStyleOf(FormatChoice::English, germany), report::englishNumbers());
    const NumberStyleOf french(FormatChoice::System, france);
    EXPECT_EQ(report::countText(1234567, true), "1\u202F234\u202F567");
    EXPECT_EQ(report::percentText(0.619), "61,9\u202F%");
}

TEST(Numbers, TypedAreReadWithTheMarksOfTheStyleAndNeverGuessed) {
    const std::string none = "no number";
    const auto read = [&](const char* typed) { return report::plainNumber(typed).value_or(none); };
    struct Case {
        const char* typed;
        std::string english, german;
    };
    const Case cases[]{{"0.25", "0.25", none},
                       {"0,25", none, "0.25"},
                       {"1.234,5", none, "1234.5"},
                       {"1,234.5", "1234.5", none},
                       {"1.234", "1.234", "1234"},
                       {"1,234", "1234", "1.234"},
                       {"0.250", "0.250", none},
                       {"12.34.567", none, none},
                       {" 250000 ", "250000", "250000"},
                       {"1 250 000", "1250000", "1250000"},
                       {"1250 000", none, none},
                       {"\u221230", "-30", "-30"},
                       {"-30", "-30", "-30"},
                       {".5", "0.5", none},
                       {",5", none, "0.5"},
                       {"5.", none, none},
                       {"007", none, none},
                       {"1e6", none, none},
                       {"25 %", none, none},
                       {"-", none, none},
                       {"", none, none}};
    for (const Case& one : cases)
        EXPECT_EQ(read(one.typed), one.english) << one.typed;
    EXPECT_EQ(report::fieldNumber("1234.5"), "1234.5");
    const NumberStyleOf german(FormatChoice::German);
    for (const Case& one : cases)
        EXPECT_EQ(read(one.typed), one.german) << one.typed;
    EXPECT_EQ(report::fieldNumber("1234.5"), "1234,5");
}

TEST(Numbers, OfTheModelStandInItsTablesWithTheMarksOfTheStyle) {
    const NumberStyleOf german(FormatChoice::German);
    const SheetKind& rates = *std::ranges::find(modelSheets(), "rates", &SheetKind::id);
    const std::string toml = "[[rate]]\ncurrency = \"SEK\"\nvalue = 0.0936\n";
    const auto with = [&](const char* typed) { return withCell(toml, rates, 0, 2, typed).value_or(""); };
    EXPECT_EQ(readSheet(toml, rates)->front()[2], "0,0936");
    EXPECT_EQ(with("0,0936"), toml) << "the same number";
    EXPECT_NE(with("1.234,5").find("value = 1234.5\n"), std::string::npos) << with("1.234,5");
    EXPECT_EQ(readSheet("[[rate]]\nvalue = 1e6\n", rates)->front()[2], "1000000");

    // A point is no decimal mark here: it is kept as it was typed, and told beside it.
    const std::string wrong = with("0.0936");
    EXPECT_NE(wrong.find("value = \"0.0936\"\n"), std::string::npos) << wrong;
    SheetModel model;
    model.setKind(rates, true);
    model.setRows(*readSheet(wrong, rates));
    EXPECT_EQ(model.wrongIn(0), QStringLiteral("Value: 0.0936 is no number; write it as 1234,5"));
    EXPECT_EQ(model.index(0, 2).data(ToneRole).toInt(), int(Tone::Off));
}

} // namespace gtm::ui
