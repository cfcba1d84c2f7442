// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/metrics.h"

#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHash>
#include <QScreen>

namespace gtm::ui {

namespace {

struct Role {
    double size, line;
    QFont::Weight weight;
};
using Roles = std::array<Role, kTypeCount>;

constexpr auto kRegular = QFont::Normal;
constexpr auto kMedium = QFont::Medium;

constexpr Roles kScreenRoles{{
    {12, 13, kRegular},   // Micro
    {12.5, 15, kRegular}, // Caption
    {13.5, 18, kRegular}, // Small
    {14, 20, kRegular},   // Body
    {14, 20, kMedium},    // Strong
    {15, 20, kMedium},    // Name
    {18, 28, kRegular},   // Lead
    {18, 24, kMedium},    // Brand
    {22, 28, kMedium},    // Title
    {19, 24, kMedium},    // Value
    {24, 28, kMedium},    // Value2
    {36, 44, kMedium},    // Display
    {56, 60, kMedium},    // Hero
}};

/// Units of 0.75 pt: value 10.5 pt, name 8.7 pt, body 8.5 pt, sub-lines 7.1 pt.
constexpr Roles kPrintRoles{{
    {9.47, 11, kRegular},
    {9.47, 11, kRegular},
    {11.33, 14, kRegular},
    {11.33, 14, kRegular},
    {11.33, 14, kMedium},
    {11.6, 14, kMedium},
    {14, 18, kRegular},
    {14, 18, kMedium},
    {22, 26, kMedium},
    {14, 17, kMedium},
    {18, 22, kMedium},
    {22, 26, kMedium},
    {22, 26, kMedium},
}};

constexpr Sizes kScreenSizes{16, 9, 5, 20, 7, 2.5, 1.7, 3, 1, 14, false};
constexpr Sizes kPrintSizes{12.5, 7.5, 4.2, 16, 7, 2.4, 1.4, 2.6, 0.75, 6, true};

/// Without this much extra spacing Roboto draws "fi" as one glyph, and a PDF's text cannot be searched
/// for "first". In pixels of the screen; Qt scales it to the resolution of paper by itself.
constexpr double kNoLigatures = 0.05;
constexpr qsizetype kMostWidths = 8192;

QFont face(QFont::Weight weight) {
    QFont font{QString{kFontFamily}};
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return font;
}

} // namespace

Metrics Metrics::screen(double scale) {
    // QFont takes whole pixels only. A point size that lands on the pixel size wanted is exact, because
    // the screen's logical resolution is known.
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double dpi = screen ? screen->logicalDotsPerInchY() : 96.0;
    Metrics metrics;
    metrics.m_scale = scale;
    metrics.m_sizes = &kScreenSizes;
    for (size_t i = 0; i < kScreenRoles.size(); ++i) {
        metrics.m_fonts[i] = face(kScreenRoles[i].weight);
        metrics.m_fonts[i].setPointSizeF(kScreenRoles[i].size * scale * 72.0 / dpi);
        metrics.m_lines[i] = kScreenRoles[i].line * scale;
    }
    return metrics;
}

Metrics Metrics::print(int dotsPerInch) {
    Metrics metrics;
    metrics.m_scale = dotsPerInch / 96.0; // 0.75 pt
    metrics.m_sizes = &kPrintSizes;
    for (size_t i = 0; i < kPrintRoles.size(); ++i) {
        metrics.m_fonts[i] = face(kPrintRoles[i].weight);
        metrics.m_fonts[i].setPixelSize(qRound(kPrintRoles[i].size * metrics.m_scale));
        metrics.m_lines[i] = kPrintRoles[i].line * metrics.m_scale;
    }
    return metrics;
}

double textWidth(const QFont& font, const QString& text) {
    // The same words are measured again and again, and shaping them takes most of it. Papers are painted on
    // threads of their own.
    thread_local QHash<std::pair<QFont, QString>, double> known;
    const std::pair key(font, text);
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    if (known.size() >= kMostWidths)
        known.clear();
    return *known.insert(key, QFontMetricsF(font).horizontalAdvance(text));
}

} // namespace gtm::ui
