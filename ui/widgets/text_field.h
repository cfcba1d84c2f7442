// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QLineEdit>

namespace gtm::ui {

/// A field for a few words. Files that are dropped on it are for the window.
class TextField : public QLineEdit {
    Q_OBJECT
  public:
    TextField(const Look& look, const QString& name, double units, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  private:
    void apply();
    const Look& m_look;
    double m_units;
};

} // namespace gtm::ui
