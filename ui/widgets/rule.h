// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QWidget>

namespace gtm::ui {

/// A hairline between the parts of a card.
class Rule : public QWidget {
    Q_OBJECT
  public:
    explicit Rule(const Look& look, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Look& m_look;
};

} // namespace gtm::ui
