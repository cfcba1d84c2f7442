// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFont>

#include <array>

namespace gtm::ui {

/// The roles that text can have; each is one size, one line height and one weight.
enum class Type {
    Micro,   ///< "was on track", bucket labels; the smallest on screen.
    Caption, ///< Table heads, axis labels, sub-lines.
    Small,   ///< Targets, changes, owners.
    Body,
    Strong, ///< Body in Medium: buttons, active tab.
    Name,   ///< KPI names, panel headlines.
    Lead,   ///< First sentence of an empty page.
    Brand,
    Title,   ///< Page titles.
    Value,   ///< Scorecard value.
    Value2,  ///< Counts of the funnel and of import cards.
    Display, ///< Title of the empty page.
    Hero,    ///< Drill-down value.
};
inline constexpr int kTypeCount = 13;

/// Sizes of drawn things that differ between screen and paper, in units of the design.
struct Sizes {
    double statusMark, changeMark, coreDot, bulletHeight, bulletBar, bulletTick, sparkLine, sparkDot,
        hairline;
    double groupIndent;
    bool paper; ///< Nothing can be clicked.
};

/// Lengths and fonts. A unit is a device-independent pixel at 100 % on screen and 0.75 pt on paper.
class Metrics {
  public:
    /// Screen, at a view scale of 1.0, 1.15, 1.3 or 1.5.
    [[nodiscard]] static Metrics screen(double scale = 1.0);
    /// Paper: lengths come out in the device pixels of a printer with this resolution.
    [[nodiscard]] static Metrics print(int dotsPerInch);

    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] double px(double units) const { return units * m_scale; }
    [[nodiscard]] int ipx(double units) const { return qRound(units * m_scale); }
    [[nodiscard]] const QFont& font(Type type) const { return m_fonts[static_cast<size_t>(type)]; }
    /// Line height of a role, scaled.
    [[nodiscard]] double line(Type type) const { return m_lines[static_cast<size_t>(type)]; }
    [[nodiscard]] const Sizes& sizes() const { return *m_sizes; }

    /// Side margin of a page and gap between its main columns.
    [[nodiscard]] int gutter() const { return ipx(16); }
    [[nodiscard]] int panelGap() const { return ipx(10); } ///< Between panels of the scoreboard.
    [[nodiscard]] int cardGap() const { return ipx(12); }  ///< Between cards of the other pages.

    // Spacing: 4, 8, 12, 16, 24, 32, 48; nothing else.
    [[nodiscard]] double s1() const { return px(4); }
    [[nodiscard]] double s2() const { return px(8); }
    [[nodiscard]] double s3() const { return px(12); }
    [[nodiscard]] double s4() const { return px(16); }
    [[nodiscard]] double s5() const { return px(24); }
    [[nodiscard]] double s6() const { return px(32); }
    [[nodiscard]] double s7() const { return px(48); }

  private:
    double m_scale = 1;
    std::array<QFont, kTypeCount> m_fonts;
    std::array<double, kTypeCount> m_lines{};
    const Sizes* m_sizes = nullptr;
};

/// Advance of a text in a font, as the painter will draw it.
[[nodiscard]] double textWidth(const QFont& font, const QString& text);

} // namespace gtm::ui
