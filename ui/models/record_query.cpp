// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/record_query.h"

#include <algorithm>

namespace gtm::ui {

using report::RecordRow;

namespace {

bool isShown(const RecordBook& book, const RecordField& field, const ColumnWish& wish) {
    const QString key = keyOf(field);
    return field.kind == RecordField::Kind::Name ||
           ((book.isUsual(field) || wish.shown.contains(key)) && !wish.hidden.contains(key));
}

/// Numbers before words, words by letters in any case.
struct SortKey {
    std::optional<double> number;
    QString words;
};

bool before(const SortKey& a, const SortKey& b) {
    if (a.number && b.number)
        return *a.number < *b.number;
    if (a.number || b.number)
        return a.number.has_value();
    return a.words.compare(b.words, Qt::CaseInsensitive) < 0;
}

void sortRows(std::vector<int>& rows, const RecordBook& book, const RecordQuery& query) {
    const auto& all = book.rowsFor(query.choice);
    std::vector<std::pair<SortKey, int>> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows) {
        const Cell cell = book.cell(all[static_cast<size_t>(row)], *query.sort, query.choice);
        keyed.emplace_back(cell.sort.isValid() ? SortKey{cell.sort.toDouble(), {}} : SortKey{{}, cell.text},
                           row);
    }
    std::ranges::stable_sort(keyed, [&](const auto& a, const auto& b) {
        return query.order == Qt::AscendingOrder ? before(a.first, b.first) : before(b.first, a.first);
    });
    std::ranges::transform(keyed, rows.begin(), &std::pair<SortKey, int>::second);
}

class Finder {
  public:
    Finder(const RecordBook& book, const RecordQuery& query, const std::vector<RecordField>& fields)
        : m_book(book), m_query(query), m_fields(fields), m_id(query.words.toStdString()) {}

    [[nodiscard]] bool finds(const RecordRow& row) const {
        if (m_query.words.isEmpty() || row.id.find(m_id) != std::string::npos)
            return true;
        return std::ranges::any_of(m_fields, [&](const RecordField& field) {
            return m_book.cell(row, field, m_query.choice).text.contains(m_query.words, Qt::CaseInsensitive);
        });
    }

  private:
    const RecordBook& m_book;
    const RecordQuery& m_query;
    const std::vector<RecordField>& m_fields;
    std::string m_id;
};

} // namespace

RecordPick pick(const RecordBook& book, const RecordQuery& query) {
    RecordPick out;
    out.available = book.fieldsOf(query.choice);
    for (const RecordField& field : out.available)
        if (isShown(book, field, query.wish))
            out.fields.push_back(field);
    const Finder finder(book, query, out.fields);
    const auto& rows = book.rowsFor(query.choice);
    for (int i = 0; i < std::ssize(rows); ++i) {
        const RecordRow& row = rows[static_cast<size_t>(i)];
        if (!book.inChosenPart(row, query.choice))
            continue;
        ++out.all;
        if (!book.passes(row, query.choice) || !finder.finds(row))
            continue;
        out.rows.push_back(i);
        out.counted += book.counted(row, query.choice);
        if (const auto effect = query.choice.moved ? book.moves().effectOf(row) : std::nullopt)
            out.effect = out.effect.value_or(0) + *effect;
    }
    if (query.sort && std::ranges::find(out.available, *query.sort) != out.available.end())
        sortRows(out.rows, book, query);
    return out;
}

} // namespace gtm::ui
