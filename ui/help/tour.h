// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QKeyEvent;

namespace gtm::ui {

class Button;
class Label;

/// A few hints for somebody who sees the program for the first time, one after the other beside what they
/// speak of. Each can be closed, which ends the tour. It takes no keyboard focus by itself: the first Tab
/// goes to it, and Esc closes it from anywhere.
class Tour : public QWidget {
    Q_OBJECT
  public:
    struct Hint {
        QPointer<QWidget> about;
        QString title, words;
    };
    /// Lies over `window`, which owns it.
    Tour(const Look& look, std::vector<Hint> hints, QWidget* window);

    [[nodiscard]] int hint() const { return m_hint; }

  Q_SIGNALS:
    void ended();

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void showHint(int hint);
    void place();
    void end();
    [[nodiscard]] bool takes(const QKeyEvent& key);

    const Look& m_look;
    std::vector<Hint> m_hints;
    int m_hint = 0;
    QPointer<QWidget> m_before; ///< Had the keyboard before the hints took it; null: they never did.
    Label *m_title, *m_words;
    Button *m_next, *m_close;
};

} // namespace gtm::ui
