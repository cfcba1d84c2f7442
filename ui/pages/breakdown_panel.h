// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "ui/theme/look.h"

#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace gtm::ui {

class BreakdownModel;
class Table;

/// The number by each of its dimensions, one block below the other. A click on a value toggles it as a
/// filter of the records; the blocks themselves stay whole.
class BreakdownPanel : public QScrollArea {
    Q_OBJECT
  public:
    explicit BreakdownPanel(const Look& look, QWidget* parent = nullptr);

    void setBreakdowns(const std::vector<report::KpiSeries>& blocks, const report::RecordList& records,
                       const std::string& currency);
    /// Whether any dimension splits the number at all.
    [[nodiscard]] bool splits() const { return !m_models.empty(); }
    /// Room that the columns need, in pixels.
    [[nodiscard]] int neededWidth() const;
    /// As tall as its blocks.
    [[nodiscard]] QSize sizeHint() const override;
    void setFilter(const kpi::Filter& filter);

  Q_SIGNALS:
    void toggled(const std::string& dimension, const std::string& value);

  private:
    void shareColumns();

    const Look& m_look;
    QVBoxLayout* m_column;
    std::vector<BreakdownModel*> m_models;
    std::vector<Table*> m_tables;
};

} // namespace gtm::ui
