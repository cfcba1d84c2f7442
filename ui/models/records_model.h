// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/asker.h"
#include "ui/models/record_query.h"

#include <memory>

namespace gtm::ui {

/// The records behind one number as a table: those that are chosen and found, in the order that is wanted.
/// Picking and sorting many of them is done beside the window; a cell is made when it is looked at.
class RecordsModel : public TableModel {
    Q_OBJECT
  public:
    explicit RecordsModel(QObject* parent = nullptr);

    void setBook(std::shared_ptr<const RecordBook> book, const RecordChoice& choice);
    void setRecords(const report::RecordList& list, const RecordContext& context);
    /// Without a part: all rows.
    void setChoice(const RecordChoice& choice);
    void setWords(const QString& words);
    void setWish(const ColumnWish& wish);
    [[nodiscard]] const RecordBook& book() const { return *m_book; }
    [[nodiscard]] const report::RecordList& list() const { return m_book->list(); }
    [[nodiscard]] const RecordPick& picked() const { return m_pick; }
    [[nodiscard]] const RecordQuery& query() const { return m_query; }
    [[nodiscard]] const report::RecordRow& record(int row) const;
    [[nodiscard]] std::int64_t countOf(RecordPart part) const { return m_book->countOf(part); }
    [[nodiscard]] bool sumsMoney() const { return m_book->sumsMoney(); }
    [[nodiscard]] double counted(const report::RecordRow& row) const {
        return m_book->counted(row, m_query.choice);
    }
    /// Rows that are wanted and not there yet.
    [[nodiscard]] bool waiting() const { return m_asker.waiting(); }
    /// The column that the rows are sorted by; -1 for the order of the list.
    [[nodiscard]] int sortColumn() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    void sort(int column, Qt::SortOrder order) override;

  Q_SIGNALS:
    /// Other rows, or other columns, stand there now.
    void arranged();

  protected:
    [[nodiscard]] Cell cell(int row, int column) const override;

  private:
    void arrange();
    void show(const RecordQuery& query, RecordPick pick);

    std::shared_ptr<const RecordBook> m_book = std::make_shared<RecordBook>();
    RecordQuery m_wanted; ///< What was asked last.
    RecordQuery m_query;  ///< What is shown.
    RecordPick m_pick;
    Asker m_asker;
};

} // namespace gtm::ui
