// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/record_life.h"
#include "ui/models/table_model.h"

#include <vector>

namespace gtm::ui {

/// Records that were found by id or by name.
class FoundRecordsModel : public TableModel {
    Q_OBJECT
  public:
    explicit FoundRecordsModel(QObject* parent = nullptr);
    void setRecords(std::vector<report::RecordDisplay> records);
    [[nodiscard]] const report::RecordDisplay& record(int row) const {
        return m_records[static_cast<size_t>(row)];
    }
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    std::vector<report::RecordDisplay> m_records;
};

/// Every KPI and span of weeks that one record is in, in which role, or why it is left out; the newest weeks
/// of each KPI first.
class RecordUsesModel : public TableModel {
    Q_OBJECT
  public:
    explicit RecordUsesModel(QObject* parent = nullptr);
    void setLife(report::RecordLife life);
    [[nodiscard]] const report::RecordUse& use(int row) const { return m_uses[static_cast<size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    std::vector<report::RecordUse> m_uses;
    Day m_newest{};
};

/// "Deal", "Lead", "Contact", ...
[[nodiscard]] QString recordTypeTitle(const std::string& recordType);

} // namespace gtm::ui
