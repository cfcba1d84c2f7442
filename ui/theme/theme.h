// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <QPalette>

#include <span>

namespace gtm::ui {

/// Every colour of the product. Colour has three jobs: status (`ok`, `risk`, `off`), selection and links
/// (`accent`), and data (`data`). No colour is named anywhere else.
struct Theme {
    QColor bg, surface, surface2, line, line2;
    QColor ink, ink2, ink3;
    QColor accent, onAccent, accentSoft;
    QColor data, dataMid, dataSoft;
    QColor ok, okSoft, risk, riskFill, riskSoft, off, offSoft, onStatus, onRisk;
    QColor band1, band2, band3, target;
    QColor heatLo, heatHi, hotLo, hotHi;
};

/// One row of the colour table: the token's name as the design calls it, and where it lives.
struct Token {
    const char* name;
    QColor Theme::*member;
    QRgb light;
    QRgb dark;
};

[[nodiscard]] std::span<const Token> tokens();
[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();
/// Paper is always light.
[[nodiscard]] const Theme& printTheme();

/// The theme as Qt's widgets see it.
[[nodiscard]] QPalette palette(const Theme& theme);
/// Straight mix of two colours; 0 gives `low`, 1 gives `high`.
[[nodiscard]] QColor mix(const QColor& low, const QColor& high, double share);
/// WCAG 2.1 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace gtm::ui
