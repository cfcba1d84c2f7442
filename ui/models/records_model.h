// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "ui/models/table_model.h"

#include <optional>
#include <string>
#include <vector>

namespace gtm::ui {

/// The records behind one number. Columns that no record fills are left out. A role and a filter choose
/// which rows are shown; the list itself stays whole.
class RecordsModel : public TableModel {
    Q_OBJECT
  public:
    explicit RecordsModel(QObject* parent = nullptr);

    void setRecords(const report::RecordList& list, const std::string& currency);
    /// Only rows of this role; empty: all.
    void setRole(std::optional<report::Role> role);
    /// Only rows with these values of dimensions.
    void setFilter(const kpi::Filter& filter);
    [[nodiscard]] const report::RecordList& list() const { return m_list; }
    [[nodiscard]] const report::RecordRow& record(int row) const;
    [[nodiscard]] std::int64_t countOf(report::Role role) const;

    int rowCount(const QModelIndex& parent = {}) const override;

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    enum class Field {
        Name,
        Account,
        Segment,
        Owner,
        Part,
        Stage,
        Factor,
        Reason,
        Age,
        Created,
        Close,
        Value,
        Amount
    };
    void chooseColumns();
    void refill();
    [[nodiscard]] TableColumn column(Field field) const;
    [[nodiscard]] bool filled(Field field) const;
    [[nodiscard]] Cell dayCell(std::optional<Day> day) const;
    [[nodiscard]] Cell closeCell(const report::RecordRow& row) const;

    report::RecordList m_list;
    std::string m_currency;
    std::vector<Field> m_fields;
    std::vector<int> m_shown; ///< Positions in the list.
    std::optional<report::Role> m_role;
    kpi::Filter m_filter;
};

/// The value of a dimension of a record; the definition says what its part means.
[[nodiscard]] std::string dimensionOf(const report::RecordRow& row, const kpi::Definition& definition,
                                      const std::string& dimension);

} // namespace gtm::ui
