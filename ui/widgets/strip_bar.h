// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/point.h"
#include "ui/theme/look.h"

#include <QWidget>

#include <optional>

namespace gtm::ui {

/// A line of fixed height at the foot of a panel: a sum, or a statement with its mark on a tint.
class StripBar : public QWidget {
    Q_OBJECT
  public:
    StripBar(const Look& look, double units, QWidget* parent = nullptr);

    void setSum(const QString& left, const QString& right);
    /// Room kept free at the right, in pixels, so that a sum stands under its column.
    void setInset(int pixels);
    void setStatement(kpi::Status status, const QString& words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QString left() const { return m_left; }
    [[nodiscard]] QString right() const { return m_right; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const Look& m_look;
    double m_units;
    int m_inset = 0;
    QString m_left, m_right;
    std::optional<kpi::Status> m_status;
};

} // namespace gtm::ui
