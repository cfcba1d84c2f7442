// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "ui/theme/look.h"

#include <QDateEdit>

namespace gtm::ui {

/// A day: typed, stepped with the arrow keys, or chosen from a calendar (Alt+Down).
class DateField : public QDateEdit {
    Q_OBJECT
  public:
    DateField(const Look& look, const QString& name, QWidget* parent = nullptr);
    /// The first column of its calendar; Monday unless said otherwise.
    void setWeekStart(WeekStart start);
    void setDay(Day day);
    [[nodiscard]] Day day() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    /// Tab leaves the field; Left and Right go from day to month to year.
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }

  private:
    void apply();
    const Look& m_look;
};

} // namespace gtm::ui
