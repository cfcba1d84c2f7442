// SPDX-License-Identifier: GPL-3.0-only
// How wide each column of the scorecard is.
#include "ui/paint/canvas.h"
#include "ui/paint/scorecard_widths.h"
#include "ui/widgets/scorecard_view.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace gtm::ui {

namespace {

constexpr double kMostName = 340;
constexpr double kLeastDrawing = 88; ///< Of a bullet or a trend that makes room for words.

bool isDrawing(ScoreColumn column) {
    return column == ScoreColumn::Against || column == ScoreColumn::Trend;
}

} // namespace

int ScorecardView::padsOf(size_t column) const {
    const bool edge = column == 0 || column + 1 == m_model.columns().size();
    return m_look.metrics().ipx(edge ? kSidePad + kColumnGap / 2 : kColumnGap);
}

int ScorecardView::wordsWidth(size_t column) const {
    const Metrics& m = m_look.metrics();
    const ScoreColumn which = m_model.columns()[column].column;
    double widest = headWidth(m, m_model.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const ScoreRow* one = m_model.scoreRow(row))
            widest = std::max(widest, cellWidth(m, which, one->words));
    return qCeil(widest);
}

int ScorecardView::layoutWords(int room, int wished) {
    const auto& columns = m_model.columns();
    const Metrics& m = m_look.metrics();
    std::vector<double> widths, drawn, least; // `drawn`: as `widths` where drawings give way, and they alone
    double used = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        const bool name = columns[i].column == ScoreColumn::Name; // takes what is left
        const double pads = padsOf(i), words = name ? 0 : wordsWidth(i) + pads;
        widths.push_back(name ? 0 : std::max(m.px(columns[i].width) + pads, words));
        drawn.push_back(isDrawing(columns[i].column) ? std::max(m.px(kLeastDrawing) + pads, words)
                                                     : widths.back());
        least.push_back(isDrawing(columns[i].column) ? drawn.back() : words);
        used += widths.back();
    }
    takeFrom(widths, drawn, used - wished);
    takeFrom(widths, least, std::accumulate(widths.begin(), widths.end(), 0.0) - room);
    int taken = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].column == ScoreColumn::Name)
            continue;
        setColumnWidth(int(i), qRound(widths[i]));
        taken += columnWidth(int(i));
    }
    return taken;
}

void ScorecardView::layoutColumns() {
    const auto& columns = m_model.columns();
    const Metrics& m = m_look.metrics();
    const auto indexOf = [&](ScoreColumn column) {
        const auto at = std::ranges::find(columns, column, &ColumnSpec::column);
        return at == columns.end() ? -1 : int(at - columns.begin());
    };
    const int gap = m.ipx(kColumnGap), sublines = widestSubline() + gap, all = viewport()->width();
    const int room = all - m.ipx(kNameWidth) - gap;
    const int wished = std::min(room, all - std::min(sublines, m.ipx(kMostName) + gap));
    int used = layoutWords(room, wished);
    used += widenForTitles(wished - used);
    // The name takes what is left, up to a point or until no sub-line is cut; from there on the trend has the
    // better use for it.
    const int trend = indexOf(ScoreColumn::Trend);
    const int left = std::max(m.ipx(kNameWidth) + gap, all - used);
    const int name = trend < 0 ? left : std::min(left, std::max(m.ipx(kMostName), sublines));
    setColumnWidth(indexOf(ScoreColumn::Name), name);
    if (trend >= 0)
        setColumnWidth(trend, columnWidth(trend) + left - name);
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
        const int wanted = qCeil(textWidth(font, words)) + padsOf(static_cast<size_t>(i));
        const int more = std::min(wanted - columnWidth(i), room - taken);
        if (more <= 0)
            continue;
        setColumnWidth(i, columnWidth(i) + more);
        taken += more;
    }
    return taken;
}

} // namespace gtm::ui
