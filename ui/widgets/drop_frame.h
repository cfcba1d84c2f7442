// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QWidget>

namespace gtm::ui {

/// Lies over the window while files are dragged over it and says what dropping them does.
class DropFrame : public QWidget {
    Q_OBJECT
  public:
    DropFrame(const Look& look, QWidget* parent);
    void showFor(int files);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Look& m_look;
    QString m_words;
};

} // namespace gtm::ui
