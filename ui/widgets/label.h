// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/point.h"
#include "ui/paint/marks.h"
#include "ui/theme/look.h"

#include <QLabel>

namespace gtm::ui {

/// A line or a paragraph of text in one role and one ink.
class Label : public QLabel {
    Q_OBJECT
  public:
    Label(const Look& look, Type type, QColor Theme::*ink, const QString& text = {},
          QWidget* parent = nullptr);

    void setInk(QColor Theme::*ink);
    void setType(Type type);

  private:
    void apply();

    const Look& m_look;
    Type m_type;
    QColor Theme::*m_ink;
};

/// The caption of a field; a field with a key is reached through it.
[[nodiscard]] Label* captionFor(const Look& look, const QString& title, QWidget* field);

/// A status mark or a note mark as a widget, with its word as accessible name.
class MarkLabel : public QWidget {
    Q_OBJECT
  public:
    MarkLabel(const Look& look, kpi::Status status, double units = 16, QWidget* parent = nullptr);
    void setStatus(kpi::Status status);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Look& m_look;
    kpi::Status m_status;
    double m_units;
};

/// An icon that only shows, and says nothing.
class GlyphLabel : public QWidget {
    Q_OBJECT
  public:
    GlyphLabel(const Look& look, Glyph glyph, double units, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Look& m_look;
    Glyph m_glyph;
    double m_units;
};

} // namespace gtm::ui
