// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/look.h"

#include <QWidget>

class QAbstractItemModel;
class QGridLayout;

namespace gtm::ui {

/// A table of a few rows that are read and not chosen, among the words of a card: texts wrap, and there is a
/// rule below each row.
class SmallTable : public QWidget {
    Q_OBJECT
  public:
    /// `model` stays its owner's, and tells its rows by resets.
    SmallTable(const Look& look, const QString& name, const QAbstractItemModel& model,
               QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void fill();
    void apply();

    const Look& m_look;
    const QAbstractItemModel& m_model;
    QGridLayout* m_grid;
};

} // namespace gtm::ui
