// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>

#include <vector>

namespace gtm::ui {

/// What is painted, as a plain table.
struct ChartTable {
    QStringList head;
    std::vector<QStringList> rows;
};
/// As spreadsheets take it from the clipboard.
[[nodiscard]] QString tabSeparated(const ChartTable& table);

} // namespace gtm::ui
