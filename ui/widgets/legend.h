// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QWidget>

namespace gtm::ui {

/// The marks of the scorecard and what they mean, in the status bar.
class Legend : public QWidget {
    Q_OBJECT
  public:
    explicit Legend(const Look& look, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Look& m_look;
};

} // namespace gtm::ui
