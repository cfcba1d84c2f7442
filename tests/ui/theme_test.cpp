// SPDX-License-Identifier: GPL-3.0-only
// Colours and type: contrast of every pair that the product draws, digits of one width, no missing glyph.
#include "core/report/format.h"
#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <gtest/gtest.h>

#include <map>
#include <set>

namespace gtm::ui {
namespace {

struct Pair {
    const char *text, *ground;
    double least; ///< WCAG 2.1: 4.5 for text, 3 for shapes.
};

/// What is drawn on what. `riskFill` and the target tick on a bar are left out: an outline and the longer
/// tick carry them.
constexpr Pair kPairs[]{
    {"ink", "surface", 4.5},
    {"ink", "bg", 4.5},
    {"ink", "accentSoft", 4.5},
    {"ink", "heatHi", 4.5},
    {"ink", "hotHi", 4.5},
    {"ink2", "surface", 4.5},
    {"ink2", "surface2", 4.5},
    {"ink3", "surface", 4.5},
    {"ink3", "bg", 4.5},
    {"ink3", "surface2", 4.5},
    {"ink3", "accentSoft", 4.5},
    {"accent", "surface", 4.5},
    {"accent", "accentSoft", 4.5},
    {"onAccent", "accent", 4.5},
    {"ok", "surface", 4.5},
    {"ok", "okSoft", 4.5},
    {"risk", "surface", 4.5},
    {"risk", "riskSoft", 4.5},
    {"off", "surface", 4.5},
    {"off", "offSoft", 4.5},
    {"onStatus", "off", 4.5},
    {"onRisk", "riskFill", 4.5},
    {"line2", "surface", 3},
    {"line2", "surface2", 3},
    {"data", "surface", 3},
    {"data", "band1", 3},
    {"data", "band3", 3},
    {"dataMid", "surface", 3},
    {"target", "band1", 3},
    {"off", "band1", 3},
    // On the bands of a trend: its line, the limits, and the words at its marks.
    {"data", "okSoft", 3},
    {"data", "riskSoft", 3},
    {"ink", "okSoft", 4.5},
    {"ink2", "okSoft", 4.5},
    {"ink2", "riskSoft", 4.5},
    {"ink3", "okSoft", 3},
    {"ink3", "riskSoft", 3},
    // A small trend that is in force as a filter, and what is late in a column.
    {"data", "accentSoft", 3},
    {"off", "accentSoft", 4.5},
};

QColor colour(const Theme& theme, std::string_view name) {
    for (const Token& token : tokens())
        if (name == token.name)
            return theme.*token.member;
    ADD_FAILURE() << "no token " << name;
    return {};
}

} // namespace

TEST(Theme, EveryPairReachesItsContrastInBothThemes) {
    for (const Theme* theme : {&lightTheme(), &darkTheme()})
        for (const Pair& pair : kPairs)
            EXPECT_GE(contrast(colour(*theme, pair.text), colour(*theme, pair.ground)), pair.least)
                << pair.text << " on " << pair.ground << (theme == &lightTheme() ? ", light" : ", dark");
}

TEST(Theme, ContrastIsThatOfWcag) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-9);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.005);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1, 1e-9);
}

/// Without any colour the marks still differ by their shapes, also at the smallest size that is drawn.
TEST(StatusMarks, AreToldApartByShapeAlone) {
    using kpi::Status;
    const Status all[]{Status::OnTrack,  Status::AtRisk, Status::OffTrack,
                       Status::NoTarget, Status::TooFew, Status::NoData};
    for (const Theme* theme : {&lightTheme(), &darkTheme()})
        for (const int size : {11, 16, 32}) {
            std::vector<QImage> shapes;
            for (const Status status : all) {
                QImage mark(size * 4, size * 4, QImage::Format_ARGB32_Premultiplied);
                mark.fill(theme->surface);
                QPainter painter(&mark);
                painter.scale(4, 4);
                paintStatusMark(painter, QRectF(0, 0, size, size), *theme, status);
                painter.end();
                // What is drawn at all, whatever its colour.
                QImage shape(mark.size(), QImage::Format_Grayscale8);
                for (int y = 0; y < mark.height(); ++y)
                    for (int x = 0; x < mark.width(); ++x)
                        shape.setPixelColor(
                            x, y,
                            contrast(mark.pixelColor(x, y), theme->surface) > 1.6 ? Qt::black : Qt::white);
                shapes.push_back(shape);
            }
            for (size_t a = 0; a < shapes.size(); ++a)
                for (size_t b = a + 1; b < shapes.size(); ++b) {
                    int differ = 0;
                    for (int y = 0; y < shapes[a].height(); ++y)
                        for (int x = 0; x < shapes[a].width(); ++x)
                            differ += shapes[a].pixel(x, y) != shapes[b].pixel(x, y);
                    EXPECT_GT(differ, shapes[a].width() * shapes[a].height() / 50)
                        << report::statusText(all[a]) << " and " << report::statusText(all[b]) << " at "
                        << size;
                }
        }
}

TEST(StatusMarks, HaveAWordEach) {
    std::set<std::string> words;
    for (const auto status : {kpi::Status::OnTrack, kpi::Status::AtRisk, kpi::Status::OffTrack,
                              kpi::Status::NoTarget, kpi::Status::TooFew, kpi::Status::NoData})
        EXPECT_TRUE(words.insert(report::statusText(status)).second);
}

TEST(Theme, TokensHaveNamesOfTheirOwn) {
    std::set<std::string> names;
    for (const Token& token : tokens())
        EXPECT_TRUE(names.insert(token.name).second) << token.name;
}

TEST(Type, AllDigitsHaveOneAdvanceInBothWeights) {
    for (const Metrics& metrics : {Metrics::screen(), Metrics::screen(1.5), Metrics::print(1200)})
        for (int type = 0; type < kTypeCount; ++type) {
            const QFontMetricsF measure(metrics.font(static_cast<Type>(type)));
            for (char digit = '1'; digit <= '9'; ++digit)
                EXPECT_EQ(measure.horizontalAdvance(QLatin1Char(digit)),
                          measure.horizontalAdvance(QLatin1Char('0')))
                    << digit << " in type " << type;
        }
}

TEST(Type, NoFontIsSmallerThanTheDesignAllows) {
    const Metrics metrics = Metrics::screen();
    for (int type = 0; type < kTypeCount; ++type)
        EXPECT_GE(QFontInfo(metrics.font(static_cast<Type>(type))).pixelSize(), 12) << type;
}

TEST(Type, RobotoHasEveryMarkThatNumbersUse) {
    const QRawFont font = QRawFont::fromFont(Metrics::screen().font(Type::Body));
    ASSERT_EQ(font.familyName(), kFontFamily);
    const std::string all = std::string(report::kDash) + report::kMinus + report::kNarrowSpace + "≤≥–×$€£¥%+";
    for (const QChar c : QString::fromStdString(all))
        EXPECT_TRUE(font.supportsCharacter(c)) << int(c.unicode());
}

} // namespace gtm::ui
