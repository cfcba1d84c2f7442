// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace gtm::ui {

/// Shows where the keyboard is: a ring around the focused widget of a window or of one of its dialogs, as
/// long as the last thing the user touched was the keyboard.
class FocusRing : public QObject {
    Q_OBJECT
  public:
    explicit FocusRing(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QWidget* ringed() const { return m_frame ? m_frame->widget() : nullptr; }

  private:
    void follow(QWidget* now);

    QWidget* m_window;
    QPointer<QFocusFrame> m_frame; ///< Moves into the page that it surrounds, and may go with it.
    bool m_keyboard = false;
};

} // namespace gtm::ui
