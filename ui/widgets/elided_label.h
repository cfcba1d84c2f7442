// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/label.h"

namespace gtm::ui {

/// One line that ends in dots where it has too little room; the tooltip has all of it then.
class ElidedLabel : public Label {
    Q_OBJECT
  public:
    ElidedLabel(const Look& look, Type type, QColor Theme::*ink, QWidget* parent = nullptr);
    void setFullText(const QString& text);
    [[nodiscard]] const QString& fullText() const { return m_full; }
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fit();
    QString m_full;
};

} // namespace gtm::ui
