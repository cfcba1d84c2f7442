// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QWidget>

namespace gtm::ui {

/// A framed area of the empty page; the one for files is dashed, and lit while files hover over the window.
class Card : public QWidget {
    Q_OBJECT
  public:
    Card(const Look& look, bool dashed, QWidget* parent = nullptr);
    void setLit(bool lit);
    [[nodiscard]] bool lit() const { return m_lit; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Look& m_look;
    bool m_dashed;
    bool m_lit = false;
};

/// A glyph or the three status marks, as decoration.
class CardPicture : public QWidget {
    Q_OBJECT
  public:
    enum class Kind { Import, Sample };
    CardPicture(const Look& look, Kind kind, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Look& m_look;
    Kind m_kind;
};

} // namespace gtm::ui
