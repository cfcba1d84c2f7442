// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QObject>

class QButtonGroup;
class QWidget;

namespace gtm::ui {

/// Lets Tab go through a window as its parts stand: along the layouts, and where parts are placed by hand in
/// the order in which they lie upon each other. Qt's own order is that of construction, in which whatever is
/// built anew (buttons of a filter, chips, the blocks of a breakdown) comes last; the chain is tied again
/// then.
class TabOrder : public QObject {
    Q_OBJECT
  public:
    explicit TabOrder(QWidget* root);

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void chain();

    QWidget* m_root;
    bool m_waiting = false;
};

/// Of an exclusive group Tab reaches the checked button, or the first while none is; the arrow keys reach the
/// others. Qt sees to this when a button takes the focus, but not when it is checked by the program.
void tabToChecked(const QButtonGroup& group);

} // namespace gtm::ui
