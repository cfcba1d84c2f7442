// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <array>

namespace gtm::ui {

enum class ThemeChoice { System, Light, Dark };

/// View scales in per cent, smallest first.
inline constexpr std::array kViewScales{100, 115, 130, 150};

/// How the window looks at this moment: one theme, one scale. Widgets hold a reference and set
/// themselves up again on `changed`; what depends on the sizes of others waits for `applied`.
class Look : public QObject {
    Q_OBJECT
  public:
    explicit Look(QObject* parent = nullptr);

    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    [[nodiscard]] const Metrics& metrics() const { return m_metrics; }
    [[nodiscard]] bool dark() const { return m_theme == &darkTheme(); }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] int scalePercent() const { return m_percent; }

    void setChoice(ThemeChoice choice);
    /// Any value; the nearest view scale is taken.
    void setScalePercent(int percent);
    /// One step up (+1) or down (-1).
    void stepScale(int direction);
    /// The theme of another look, at any scale: for what is read from further away.
    void follow(const Look& other, double scale);

  Q_SIGNALS:
    void changed();
    /// After all that listens to `changed`: every widget has its new fonts, and can be measured.
    void applied();

  private:
    void tell();
    const Theme* m_theme = &lightTheme();
    Metrics m_metrics;
    ThemeChoice m_choice = ThemeChoice::System;
    int m_percent = 100;
    bool m_systemDark = false; ///< As found at start, before our own palette covers it.
};

/// A window with a look of its own: its fields are drawn by that, not by the program's.
class OwnLook {
  public:
    virtual ~OwnLook() = default;
    [[nodiscard]] virtual const Look& look() const = 0;
};

} // namespace gtm::ui
