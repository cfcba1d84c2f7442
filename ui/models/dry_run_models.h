// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/dry_run.h"
#include "ui/models/table_model.h"

namespace gtm::ui {

/// The KPIs that a publication would change: those with most statuses that flip first.
class DryRunKpisModel : public TableModel {
    Q_OBJECT
  public:
    explicit DryRunKpisModel(QObject* parent = nullptr);
    void setRun(report::DryRun run);
    [[nodiscard]] const report::DryRunKpi& kpi(int row) const { return m_run.kpis[static_cast<size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    report::DryRun m_run;
};

/// The weeks of one of them as they are and as they would be, newest first.
class DryRunWeeksModel : public TableModel {
    Q_OBJECT
  public:
    explicit DryRunWeeksModel(QObject* parent = nullptr);
    void setKpi(const report::DryRunKpi& kpi, const std::string& currency);
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    report::DryRunKpi m_kpi;
    std::string m_currency;
};

/// The records of one of them that would stand on another side of the number.
class SideChangesModel : public TableModel {
    Q_OBJECT
  public:
    explicit SideChangesModel(QObject* parent = nullptr);
    void setKpi(const report::DryRunKpi& kpi);
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    std::vector<report::SideChange> m_records;
};

} // namespace gtm::ui
