// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/records_model.h"

#include <algorithm>

namespace gtm::ui {

RecordsModel::RecordsModel(QObject* parent) : TableModel({}, parent) {}

void RecordsModel::setBook(std::shared_ptr<const RecordBook> book, const RecordChoice& choice) {
    m_asker.forget();
    beginResetModel(); // nothing of the book before is shown from here on
    m_book = std::move(book);
    m_pick = {};
    m_wanted.choice = choice;
    m_wanted.words.clear();
    m_wanted.sort.reset();
    setColumns({});
    endResetModel();
    arrange();
}

void RecordsModel::setRecords(const report::RecordList& list, const RecordContext& context) {
    setBook(std::make_shared<const RecordBook>(std::make_shared<const report::RecordList>(list), context),
            m_wanted.choice);
}

void RecordsModel::setChoice(const RecordChoice& choice) {
    m_wanted.choice = choice;
    arrange();
}

void RecordsModel::setWords(const QString& words) {
    if (words == m_wanted.words)
        return;
    m_wanted.words = words;
    arrange();
}

void RecordsModel::setWish(const ColumnWish& wish) {
    const bool same = wish.shown == m_wanted.wish.shown && wish.hidden == m_wanted.wish.hidden;
    m_wanted.wish = wish;
    if (!same) // widths move no row
        arrange();
}

void RecordsModel::sort(int column, Qt::SortOrder order) {
    std::optional<RecordField> field;
    if (column >= 0 && column < std::ssize(m_pick.fields))
        field = m_pick.fields[static_cast<size_t>(column)];
    if (field == m_wanted.sort && order == m_wanted.order)
        return;
    m_wanted.sort = field;
    m_wanted.order = order;
    arrange();
}

int RecordsModel::sortColumn() const {
    const auto at = m_query.sort ? std::ranges::find(m_pick.fields, *m_query.sort) : m_pick.fields.end();
    return at == m_pick.fields.end() ? -1 : int(at - m_pick.fields.begin());
}

void RecordsModel::arrange() {
    m_asker.ask(
        [this, book = m_book, query = m_wanted]() -> Asker::Answer {
            return [this, query, picked = pick(*book, query)] { show(query, picked); };
        },
        {});
}

void RecordsModel::show(const RecordQuery& query, RecordPick pick) {
    beginResetModel();
    m_query = query;
    m_pick = std::move(pick);
    std::vector<TableColumn> columns;
    for (const RecordField& field : m_pick.fields)
        columns.push_back(m_book->column(field));
    setColumns(std::move(columns));
    endResetModel();
    Q_EMIT arranged();
}

const report::RecordRow& RecordsModel::record(int row) const {
    return m_book->rowsFor(m_query.choice)[static_cast<size_t>(m_pick.rows[static_cast<size_t>(row)])];
}

int RecordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_pick.rows.size());
}

Cell RecordsModel::cell(int row, int column) const {
    return m_book->cell(record(row), m_pick.fields[static_cast<size_t>(column)], m_query.choice);
}

} // namespace gtm::ui
