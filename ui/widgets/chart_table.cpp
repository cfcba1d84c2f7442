// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/chart_table.h"

namespace gtm::ui {

QString tabSeparated(const ChartTable& table) {
    QStringList lines{table.head.join(u'\t')};
    for (const QStringList& row : table.rows)
        lines << row.join(u'\t');
    return lines.join(u'\n');
}

} // namespace gtm::ui
