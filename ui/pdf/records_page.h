// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/models/record_query.h"
#include "ui/pdf/sheet.h"

#include <vector>

namespace gtm::ui {

/// Some of the records of one KPI: those that miss, where a share of records is to be high, else those that
/// it counts.
struct RecordsPage {
    const RecordBook* book;
    RecordQuery query;
    RecordPick pick;
    size_t first = 0, last = 0; ///< Of the rows that were picked, the last one excluded.
    size_t shown = 0;           ///< Of all pages of the KPI.
};

/// Each KPI begins on a page of its own; of very many records the first stand there, and how many more.
[[nodiscard]] std::vector<RecordsPage> recordsPages(const Sheet& sheet, const std::vector<RecordBook>& books);
void paintRecords(QPainter& painter, const Sheet& sheet, const RecordsPage& page);

} // namespace gtm::ui
