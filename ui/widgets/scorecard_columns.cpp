// SPDX-License-Identifier: GPL-3.0-only
// How wide each column of the scorecard is.
#include "ui/paint/canvas.h"
#include "ui/widgets/scorecard_view.h"

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kMostName = 340;

} // namespace

void ScorecardView::layoutColumns() {
    const auto& columns = m_model.columns();
    const Metrics& m = m_look.metrics();
    int used = 0, nameColumn = 0, trendColumn = -1;
    for (size_t i = 0; i < columns.size(); ++i) {
        const bool edge = i == 0 || i + 1 == columns.size();
        const double pads = edge ? kSidePad + kColumnGap / 2 : kColumnGap;
        const int width = m.ipx(columns[i].width + pads);
        if (columns[i].column == ScoreColumn::Name)
            nameColumn = int(i);
        else
            used += width;
        if (columns[i].column == ScoreColumn::Trend)
            trendColumn = int(i);
        setColumnWidth(int(i), width);
    }
    used += widenForTitles(viewport()->width() - used - m.ipx(kNameWidth + kColumnGap));
    // The name takes what is left, up to a point or until no sub-line is cut; from there on the trend has the
    // better use for it.
    const int left = std::max(m.ipx(kNameWidth + kColumnGap), viewport()->width() - used);
    const int name = trendColumn < 0
                         ? left
                         : std::min(left, std::max(m.ipx(kMostName), widestSubline() + m.ipx(kColumnGap)));
    setColumnWidth(nameColumn, name);
    if (trendColumn >= 0)
        setColumnWidth(trendColumn, columnWidth(trendColumn) + left - name);
}

int ScorecardView::widestSubline() const {
    double widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const ScoreRow* one = m_model.scoreRow(row))
            widest = std::max(widest, sublineWidth(m_look.metrics(), one->words));
    return qCeil(widest);
}

int ScorecardView::widenForTitles(int room) {
    const QFont& font = m_look.metrics().font(Type::Caption);
    int taken = 0;
    for (int i = 0; i < m_model.columnCount(); ++i) {
        if (m_model.columns()[static_cast<size_t>(i)].column == ScoreColumn::Name)
            continue;
        const QString words = m_model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        const int wanted = qCeil(textWidth(font, words)) + m_look.metrics().ipx(kColumnGap);
        const int more = std::min(wanted - columnWidth(i), room - taken);
        if (more <= 0)
            continue;
        setColumnWidth(i, columnWidth(i) + more);
        taken += more;
    }
    return taken;
}

} // namespace gtm::ui
