// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QHash>
#include <QVariant>
#include <QWidget>

class QDialog;

namespace gtm::ui {

/// Keeps what was typed in a dialog from being lost: where its fields say something else than when it opened,
/// Escape and closing it ask first. A button that leaves says so itself and does not ask. What a widget
/// without a value of its own stands for it tells in its property "said".
class LeaveGuard : public QObject {
    Q_OBJECT
  public:
    LeaveGuard(const Look& look, QDialog& dialog);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void remember();
    [[nodiscard]] bool typed() const;
    [[nodiscard]] bool mayLeave() const;

    const Look& m_look;
    QDialog& m_dialog;
    QHash<QWidget*, QVariant> m_begun; ///< What each field said at first.
    bool m_opened = false;
};

} // namespace gtm::ui
