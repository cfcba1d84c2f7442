// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/paint/marks.h"
#include "ui/theme/look.h"

#include <QPushButton>

namespace gtm::ui {

/// Every button of the window, painted from the theme. Space and Enter press it.
class Button : public QPushButton {
    Q_OBJECT
  public:
    enum class Kind {
        Plain,   ///< Outlined.
        Primary, ///< The one best next step.
        Link,    ///< Accent text without a box.
        Drop,    ///< A link to what gives something up.
        Ink,     ///< A link that reads as ordinary text until it is pointed at.
        Tab,     ///< Page of the window; checkable.
        Segment, ///< One of a row of exclusive choices; checkable.
        Chip,    ///< A filter in force, with a cross that removes it.
    };
    Button(const Look& look, Kind kind, const QString& text, QWidget* parent = nullptr);

    /// An icon without text needs a name: it becomes tooltip and accessible name.
    void setGlyph(Glyph glyph);
    /// Key that does the same, in a box at the right: "Ctrl+I".
    void setKeyHint(const QString& keys);
    void setKeyHintVisible(bool visible);
    [[nodiscard]] const QString& keyHint() const { return m_keys; }
    /// A few loud words in a pill behind the text: "2 overdue". Empty: none.
    void setBadge(const QString& words);
    /// Height in units: 34 in the toolbar, 32 in the filter bar, 28 in panels.
    void setUnits(double height);
    void setType(Type type);
    enum class Place { Alone, First, Middle, Last };
    void setPlace(Place place);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    [[nodiscard]] bool plainText() const;
    /// The glyph stands behind the words: a cross, or an arrow to what opens below.
    [[nodiscard]] bool glyphBehind() const;
    [[nodiscard]] double padding() const;
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] QFont textFont() const;
    void paintBox(QPainter& painter) const;
    void paintSegment(QPainter& painter) const;
    void paintContent(QPainter& painter) const;
    void paintKeyHint(QPainter& painter, QRectF body) const;
    [[nodiscard]] double badgeWidth() const;
    void paintBadge(QPainter& painter, QRectF& body) const;

    const Look& m_look;
    Kind m_kind;
    Glyph m_glyph = Glyph::None;
    QString m_keys, m_badge;
    bool m_keysVisible = true;
    double m_units = 34;
    Type m_type = Type::Body;
    Place m_place = Place::Alone;
};

} // namespace gtm::ui
