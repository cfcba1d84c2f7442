// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "ui/theme/look.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace gtm::ui {

class BreakdownModel;

/// The number by each of its dimensions, one block below the other. A click on a value toggles it as a
/// filter of the records; the blocks themselves stay whole.
class BreakdownPanel : public QScrollArea {
    Q_OBJECT
  public:
    explicit BreakdownPanel(const Look& look, QWidget* parent = nullptr);

    void setBreakdowns(const std::vector<report::KpiSeries>& blocks, const std::string& currency);
    void setFilter(const kpi::Filter& filter);

  Q_SIGNALS:
    void toggled(const std::string& dimension, const std::string& value);

  private:
    const Look& m_look;
    QVBoxLayout* m_column;
    std::vector<BreakdownModel*> m_models;
};

} // namespace gtm::ui
