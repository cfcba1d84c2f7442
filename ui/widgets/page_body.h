// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QScrollArea>

namespace gtm::ui {

/// What stands below the head of a page: as tall as the window leaves it, and scrolling only where that is
/// less than its parts can do with.
class PageBody : public QScrollArea {
    Q_OBJECT
  public:
    explicit PageBody(QLayout* inside);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fit();
};

} // namespace gtm::ui
