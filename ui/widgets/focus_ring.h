// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFocusFrame>
#include <QObject>

namespace gtm::ui {

/// Shows where the keyboard is: a ring around the focused widget, as long as the last thing the user
/// touched was the keyboard.
class FocusRing : public QObject {
    Q_OBJECT
  public:
    explicit FocusRing(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QWidget* ringed() const { return m_frame.widget(); }

  private:
    void follow(QWidget* now);

    QWidget* m_window;
    QFocusFrame m_frame;
    bool m_keyboard = false;
};

} // namespace gtm::ui
