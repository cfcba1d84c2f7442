// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace gtm::ui {

inline constexpr Qt::Alignment kAlignLeft = Qt::AlignLeft | Qt::AlignVCenter;
inline constexpr Qt::Alignment kAlignRight = Qt::AlignRight | Qt::AlignVCenter;

/// Text inside a rectangle, never wrapped and never cut.
void drawText(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text,
              const QFont& font, const QColor& color);
/// Words with places at which one that is longer than any line may be parted.
[[nodiscard]] QString parted(const QString& words);
/// Text that wraps at words, a very long one within it; returns the height it took.
double drawWrapped(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                   const QColor& color);
[[nodiscard]] double wrappedHeight(double width, const QString& text, const QFont& font);
/// Only for sub-lines and record names; never for a number, a status or a KPI's name.
[[nodiscard]] QString elided(const QFont& font, const QString& text, double width);

/// Straight rules that fall on whole pixels. `thickness` in painter units.
void horizontalRule(QPainter& painter, double left, double right, double y, const QColor& color,
                    double thickness);
void verticalRule(QPainter& painter, double x, double top, double bottom, const QColor& color,
                  double thickness);

/// A filled box with a 1 px border inside its rectangle.
void roundedBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
                const QColor& border, double thickness = 1);

/// Saves a painter's state and restores it.
class PainterState {
  public:
    explicit PainterState(QPainter& painter);
    ~PainterState();
    PainterState(const PainterState&) = delete;
    PainterState& operator=(const PainterState&) = delete;

  private:
    QPainter& m_painter;
};

} // namespace gtm::ui
