// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "ui/models/table_model.h"

#include <string>
#include <vector>

namespace gtm::ui {

/// One block of a breakdown: the values of one dimension, what each adds, and its own rate.
class BreakdownModel : public TableModel {
    Q_OBJECT
  public:
    explicit BreakdownModel(const report::KpiSeries& series, const std::string& currency,
                            QObject* parent = nullptr);

    [[nodiscard]] const std::string& dimension() const { return m_dimension; }
    [[nodiscard]] const std::string& key(int row) const { return m_rows[static_cast<size_t>(row)].key; }
    /// Values that are in force as a filter.
    void setChosen(std::vector<std::string> keys);

    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] bool chosen(int row) const override;

  private:
    [[nodiscard]] double size(const kpi::Point& point) const;

    kpi::Definition m_definition;
    std::string m_dimension, m_currency;
    std::vector<kpi::BreakdownRow> m_rows;
    std::vector<std::string> m_chosen;
    double m_most = 0;
};

} // namespace gtm::ui
