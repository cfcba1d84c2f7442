// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QProxyStyle>

namespace gtm::ui {

/// Fusion, with flat scroll bars, fields and focus ring drawn from the theme.
class Style : public QProxyStyle {
    Q_OBJECT
  public:
    explicit Style(const Look& look);

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;

  private:
    /// Of the window that a widget is in, where that has one of its own.
    [[nodiscard]] const Look& lookOf(const QWidget* widget) const;
    const Look& m_look;
};

} // namespace gtm::ui
