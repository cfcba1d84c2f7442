// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QComboBox>

namespace gtm::ui {

/// A drop-down in the window's look. The name is what assistive technology calls it.
class SelectBox : public QComboBox {
    Q_OBJECT
  public:
    SelectBox(const Look& look, const QString& name, QWidget* parent = nullptr);

    /// Medium for the week, which is the one that matters most.
    void setStrong(bool strong) { m_strong = strong; }
    /// What the box itself shows of an item, where that is less than the list does; and in narrow windows.
    static constexpr int kBoxRole = Qt::UserRole + 1;
    static constexpr int kShortRole = Qt::UserRole + 2;
    void setCompact(bool compact);
    [[nodiscard]] int widthFor(bool compact) const;
    void showPopup() override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    void apply();
    [[nodiscard]] const QFont& textFont() const;
    [[nodiscard]] QString shownText(bool compact) const;

    const Look& m_look;
    bool m_strong = false;
    bool m_compact = false;
};

} // namespace gtm::ui
