// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace gtm::ui {

/// A row of exclusive choices. Tab goes to the chosen one, arrow keys move the choice.
class SegmentBar : public QWidget {
    Q_OBJECT
  public:
    SegmentBar(const Look& look, const QString& name, QWidget* parent = nullptr);

    void setUnits(double height) { m_units = height; }
    void setChoices(const QStringList& choices, int current);
    void setCurrent(int index);
    /// Gives the keyboard to the choice, or to the first while there is none.
    void focusChoice();
    [[nodiscard]] int current() const;

  Q_SIGNALS:
    /// By the user only.
    void chosen(int index);

  private:
    const Look& m_look;
    double m_units = 32;
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

} // namespace gtm::ui
