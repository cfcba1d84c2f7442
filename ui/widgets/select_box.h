// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QComboBox>
#include <QTimer>

namespace gtm::ui {

/// A drop-down in the window's look. The name is what assistive technology calls it.
class SelectBox : public QComboBox {
    Q_OBJECT
  public:
    SelectBox(const Look& look, const QString& name, QWidget* parent = nullptr);

    /// Medium for the week, which is the one that matters most.
    void setStrong(bool strong) { m_strong = strong; }
    /// What the box itself shows of an item, where that is less than the list does; and in narrow windows.
    static constexpr int kBoxRole = Qt::UserRole + 1;
    static constexpr int kShortRole = Qt::UserRole + 2;
    void setCompact(bool compact);
    [[nodiscard]] int widthFor(bool compact) const;
    void showPopup() override;
    void hidePopup() override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    /// Somebody chose, and is done with it: in the list at once, with keys after a short pause, or when the
    /// keyboard goes elsewhere. `activated` comes with every key.
    void settled(int index);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    void apply();
    [[nodiscard]] const QFont& textFont() const;
    [[nodiscard]] QString shownText(bool compact) const;
    void settle();

    const Look& m_look;
    bool m_strong = false;
    bool m_compact = false;
    bool m_byKey = false;    ///< A key goes through the items.
    bool m_choosing = false; ///< The list was opened before such a choice stood.
    QTimer m_pause;          ///< Runs until a choice that was made with keys stands.
};

} // namespace gtm::ui
