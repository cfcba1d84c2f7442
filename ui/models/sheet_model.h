// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/workspace/model_sheet.h"
#include "ui/models/cell_names.h"
#include "ui/models/table_model.h"

#include <QStringList>

#include <map>

namespace gtm::ui {

/// A section of the model whose cells can be changed. It holds texts; what a change makes of the document is
/// for whoever listens. The last column says what is wrong with a row.
class SheetModel : public TableModel {
    Q_OBJECT
  public:
    explicit SheetModel(QObject* parent = nullptr);

    /// Another section: its columns.
    void setKind(const SheetKind& kind, bool editable);
    /// What stands for ids and numbers in its cells, shown and typed.
    void setNames(CellNames names);
    [[nodiscard]] const CellNames& names() const { return m_names; }
    void setRows(std::vector<SheetCells> rows);
    /// What the check of the document says about the cells that are shown.
    void setErrors(const std::string& toml, const std::vector<Error>& errors);
    [[nodiscard]] const SheetKind& kind() const { return *m_kind; }
    /// The column of the section; none: a title, or what is wrong.
    [[nodiscard]] std::optional<size_t> sheetColumn(int column) const;
    [[nodiscard]] const SheetColumn* columnAt(const QModelIndex& index) const;
    /// All that a cell can be; empty: anything.
    [[nodiscard]] std::vector<std::string> choicesAt(const QModelIndex& index) const;
    /// What holds in the row of a rule where nothing is written; empty: nothing does.
    [[nodiscard]] const std::string& standardOf(int row) const;
    /// What is wrong in a row, all of it, each with the title of its column.
    [[nodiscard]] QString wrongIn(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  Q_SIGNALS:
    void edited(size_t row, size_t column, const QString& text);

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    /// A row of a definition that can be written in percent, too: its KPI is a share.
    [[nodiscard]] bool isShare(int row) const;
    /// What a cell that should hold a number says instead; empty: it does hold one, or need not.
    [[nodiscard]] QString wrongNumber(int row, int column) const;
    /// What is wrong with a cell; -1: with the row.
    [[nodiscard]] QString wrongAt(int row, int column) const;
    /// The same of every row.
    [[nodiscard]] QStringList allWrong() const;
    /// Cells, or what is wrong with them, are others.
    void tell();
    [[nodiscard]] bool titled() const { return m_kind && m_kind->shape == SheetShape::Rules; }

    const SheetKind* m_kind = nullptr;
    bool m_editable = false;
    CellNames m_names;
    std::vector<SheetCells> m_rows;
    QStringList m_told; ///< What was wrong in each row when the views measured it last.
    std::map<std::pair<int, int>, QString> m_wrong; ///< By row and column of the section; -1: the row.
};

} // namespace gtm::ui
