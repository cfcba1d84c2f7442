// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QLineEdit>

namespace gtm::ui {

/// A field to search with. Escape clears it.
class FindField : public QLineEdit {
    Q_OBJECT
  public:
    FindField(const Look& look, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void apply();
    const Look& m_look;
};

} // namespace gtm::ui
