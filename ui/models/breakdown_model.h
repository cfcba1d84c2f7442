// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "ui/models/table_model.h"

#include <map>
#include <string>
#include <vector>

namespace gtm::ui {

/// What a value of a dimension adds to the number; its bar is this long.
[[nodiscard]] double breakdownSize(const kpi::Definition& definition, const kpi::Point& point);

/// One block of a breakdown: the values of one dimension, largest first, what each adds, and its own rate. Of
/// very many the smallest stand together in the last row.
class BreakdownModel : public TableModel {
    Q_OBJECT
  public:
    /// `most` is the size of a full bar, the same for all blocks of a KPI. `records` give the deals behind a
    /// part of an amount.
    BreakdownModel(const report::KpiSeries& series, const report::RecordList& records,
                   const std::string& currency, double most, QObject* parent = nullptr);

    [[nodiscard]] const std::string& dimension() const { return m_dimension; }
    [[nodiscard]] const std::string& key(int row) const { return m_rows[static_cast<size_t>(row)].key; }
    /// The last row of very many values, which stands for the smallest of them and is no filter.
    [[nodiscard]] bool isRest(int row) const { return m_rest > 0 && row + 1 == rowCount(); }
    /// Values that are in force as a filter.
    void setChosen(std::vector<std::string> keys);

    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;
    [[nodiscard]] bool chosen(int row) const override;

  private:
    void joinSmallest();
    [[nodiscard]] std::int64_t recordsOf(const kpi::BreakdownRow& row) const;

    kpi::Definition m_definition;
    std::string m_dimension, m_currency;
    std::vector<kpi::BreakdownRow> m_rows;
    std::vector<std::string> m_chosen;
    std::map<std::string, std::int64_t> m_inNumber; ///< Records in the number, where it adds up amounts.
    double m_most = 0;
    size_t m_rest = 0; ///< Values that the last row stands for.
};

} // namespace gtm::ui
