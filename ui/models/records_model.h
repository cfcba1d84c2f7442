// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/detail.h"
#include "ui/models/record_choice.h"
#include "ui/models/table_model.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gtm::ui {

/// What a list of records needs beside itself to be read.
struct RecordContext {
    std::string currency;
    Day evaluation{}; ///< The day that ages are counted to.
    /// Of a composite: the definition behind each of its factors.
    std::map<std::string, kpi::Definition> factors;
};

/// The records behind one number. Columns that no record fills are left out. A choice says which rows are
/// shown; the list itself stays whole.
class RecordsModel : public TableModel {
    Q_OBJECT
  public:
    explicit RecordsModel(QObject* parent = nullptr);

    void setRecords(const report::RecordList& list, const RecordContext& context);
    /// Without a part: all rows.
    void setChoice(const RecordChoice& choice);
    [[nodiscard]] const report::RecordList& list() const { return m_list; }
    [[nodiscard]] const report::RecordRow& record(int row) const;
    [[nodiscard]] std::int64_t countOf(RecordPart part) const;
    /// Whether the number adds up amounts of money rather than counting records.
    [[nodiscard]] bool sumsMoney() const;
    /// What a row adds to the chosen part, in the currency of the board.
    [[nodiscard]] double counted(const report::RecordRow& row) const;

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
    [[nodiscard]] bool inChosenPart(const report::RecordRow& row) const;
    [[nodiscard]] bool passes(const report::RecordRow& row) const;
    [[nodiscard]] std::optional<int> ageOf(const report::RecordRow& row) const;
    [[nodiscard]] const kpi::Definition& definitionOf(const report::RecordRow& row) const;
    [[nodiscard]] TableColumn column(Field field) const;
    [[nodiscard]] bool filled(Field field) const;
    [[nodiscard]] Cell dayCell(std::optional<Day> day) const;
    [[nodiscard]] Cell closeCell(const report::RecordRow& row) const;
    [[nodiscard]] Cell amountCell(const report::RecordRow& row) const;
    [[nodiscard]] Cell valueCell(const report::RecordRow& row) const;

    report::RecordList m_list;
    RecordContext m_context;
    std::vector<Field> m_fields;
    std::vector<int> m_shown; ///< Positions in the list.
    RecordChoice m_choice;
};

/// The value of a dimension of a record; the definition says what its part means.
[[nodiscard]] std::string dimensionOf(const report::RecordRow& row, const kpi::Definition& definition,
                                      const std::string& dimension);

} // namespace gtm::ui
