// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/record_book.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace gtm::ui {

/// Columns that somebody chose to see, or not to see, by their keys; the others stand where they usually do.
struct ColumnWish {
    QStringList shown, hidden;
    std::map<QString, double> widths = {}; ///< That somebody gave them, in units, by their keys.
    bool operator==(const ColumnWish&) const = default;
};

/// What is wanted of the records of a book.
struct RecordQuery {
    RecordChoice choice;
    QString words;                   ///< Found in any shown column, or in the id; in any case of letters.
    std::optional<RecordField> sort; ///< Empty: the order of the list.
    Qt::SortOrder order = Qt::AscendingOrder;
    ColumnWish wish;
};

/// The answer: which rows, in which order, by which columns, and what they come to.
struct RecordPick {
    std::vector<RecordField> available; ///< Every field that the chosen part fills.
    std::vector<RecordField> fields;    ///< Those that are shown.
    std::vector<int> rows;              ///< Positions in `RecordBook::rowsFor`.
    std::int64_t all = 0;               ///< Rows of the chosen part, before filters and words.
    double counted = 0;                 ///< What the rows add to it.
    std::optional<double> effect;       ///< What they did to the KPI, where they were chosen by that.
};
[[nodiscard]] RecordPick pick(const RecordBook& book, const RecordQuery& query);

} // namespace gtm::ui
