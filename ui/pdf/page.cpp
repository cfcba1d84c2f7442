// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pdf/page.h"

#include "ui/paint/canvas.h"
#include "ui/paint/legend.h"
#include "ui/text/headlines.h"
#include "ui/text/row_text.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>

namespace gtm::ui {

namespace {

// In units of 0.75 pt.
constexpr double kSummary = 31, kTableHead = 17, kGroup = 17;
constexpr double kLeastRow = 24.6, kMostRow = 54; ///< 6.5 mm; above the other a page only gets airier.

/// Rows of a page share its room, up to what still reads as a table.
double rowHeight(const Sheet& sheet, const ScorePage& page, double room) {
    const auto rows = std::ranges::count_if(page.lines, [](const ScorePage::Line& line) { return line.row; });
    const double groups = double(std::ssize(page.lines) - rows) * sheet.metrics.px(kGroup);
    return std::min((room - groups) / double(std::max<std::ptrdiff_t>(rows, 1)), sheet.metrics.px(kMostRow));
}

} // namespace

std::vector<ScorePage> scorePages(const Sheet& sheet) {
    const Metrics& m = sheet.metrics;
    const double room = sheet.body().height() - m.px(kSummary + kTableHead);
    const double row = m.px(kLeastRow), group = m.px(kGroup);
    std::vector<ScorePage> pages(1);
    double used = 0;
    for (const report::BoardGroup& one : sheet.board.groups)
        for (const report::BoardRow& kpi : one.rows) {
            const bool headed = !pages.back().lines.empty() && pages.back().lines.back().group == &one;
            if (used + row + (headed ? 0 : group) > room) {
                pages.emplace_back();
                used = 0;
            }
            if (pages.back().lines.empty() || pages.back().lines.back().group != &one) {
                pages.back().lines.push_back({&one, nullptr});
                used += group;
            }
            pages.back().lines.push_back({&one, &kpi});
            used += row;
        }
    for (ScorePage& page : pages) // the last page is no airier than the first
        page.rowHeight = std::min(rowHeight(sheet, page, room), rowHeight(sheet, pages.front(), room));
    return pages;
}

ScoreboardPrint::ScoreboardPrint(const Sheet& sheet)
    : m_sheet(sheet), m_board(sheet.board), m_theme(sheet.theme), m_metrics(sheet.metrics) {
    placeColumns();
}

void ScoreboardPrint::placeColumns() {
    // US Letter is narrower: bullet and trends give way, no column is dropped.
    const bool narrow = m_sheet.narrow;
    const std::vector<ColumnSpec> specs{{ScoreColumn::Status, statusWidth(), Qt::AlignLeft},
                                        {ScoreColumn::Name, 0, Qt::AlignLeft},
                                        {ScoreColumn::Value, 68, Qt::AlignRight},
                                        {ScoreColumn::Target, targetWidth(), Qt::AlignRight},
                                        {ScoreColumn::Against, narrow ? 66.0 : 80.0, Qt::AlignLeft},
                                        {ScoreColumn::VsCompared, 62, Qt::AlignRight},
                                        {ScoreColumn::VsAverage, 66, Qt::AlignRight},
                                        {ScoreColumn::Trend, narrow ? 62.0 : 80.0, Qt::AlignLeft},
                                        {ScoreColumn::LongTrend, narrow ? 78.0 : 104.0, Qt::AlignLeft},
                                        {ScoreColumn::Owner, narrow ? 90.0 : 108.0, Qt::AlignLeft},
                                        {ScoreColumn::Version, 22, Qt::AlignLeft},
                                        {ScoreColumn::Actions, 52, Qt::AlignRight}};
    double used = kColumnGap * double(specs.size() - 1);
    for (const ColumnSpec& spec : specs)
        used += spec.width;
    double x = m_sheet.page.left();
    for (ColumnSpec spec : specs) {
        if (spec.column == ScoreColumn::Name)
            spec.width = m_sheet.page.width() / m_metrics.scale() - used;
        m_columns.push_back({spec, x});
        x += m_metrics.px(spec.width + kColumnGap);
    }
}

/// In units. What a row was before stands below its status, and is longer in some languages.
double ScoreboardPrint::statusWidth() const {
    double widest = 0;
    for (const report::BoardGroup& group : m_board.groups)
        for (const report::BoardRow& row : group.rows) {
            const RowText words = rowText(row, m_board.data.currency);
            widest = std::max({widest, textWidth(m_metrics.font(Type::Strong), words.status),
                               textWidth(m_metrics.font(Type::Micro), words.second)});
        }
    return std::max(72.0, widest / m_metrics.scale() + m_metrics.sizes().statusMark + 8);
}

/// In units. That a change is none of the ordinary ones stands below the target.
double ScoreboardPrint::targetWidth() const {
    double widest = 0;
    for (const report::BoardGroup& group : m_board.groups)
        for (const report::BoardRow& row : group.rows)
            widest = std::max(widest, textWidth(m_metrics.font(Type::Micro),
                                                rowText(row, m_board.data.currency).briefSignal));
    return std::max(64.0, widest / m_metrics.scale());
}

QRectF ScoreboardPrint::cell(const Place& place, const QRectF& line) const {
    return {place.left, line.top(), m_metrics.px(place.spec.width), line.height()};
}

void ScoreboardPrint::paint(QPainter& painter, const ScorePage& page) const {
    const QRectF body = m_sheet.body();
    const double summary = m_metrics.px(kSummary);
    paintSummary(painter, QRectF(body.left(), body.top(), body.width(), summary));
    paintTable(painter, body.adjusted(0, summary, 0, 0), page);
    paintFoot(painter);
}

void ScoreboardPrint::paintSummary(QPainter& painter, const QRectF& area) const {
    const QFont& number = m_metrics.font(Type::Value);
    const QFont& words = m_metrics.font(Type::Body);
    const QRectF line = area.adjusted(0, m_metrics.px(2), 0, 0);
    const double mark = m_metrics.px(m_metrics.sizes().statusMark);
    double x = line.left();
    const auto say = [&](const QString& text, const QFont& font, const QColor& ink, double gap) {
        drawText(painter, QRectF(x, line.top(), 1, line.height()), kAlignLeft, text, font, ink);
        x += textWidth(font, text) + m_metrics.px(gap);
    };
    const auto count = [&](kpi::Status status, int number_, const QString& what) {
        paintStatusMark(painter, QRectF(x, line.center().y() - mark / 2, mark, mark), m_theme, status);
        x += mark + m_metrics.px(5);
        say(QString::number(number_), number, m_theme.ink, 4);
        say(what, words, m_theme.ink2, 16);
    };
    count(kpi::Status::OffTrack, m_board.offTrack, Words::tr("off track"));
    count(kpi::Status::AtRisk, m_board.atRisk, Words::tr("at risk"));
    count(kpi::Status::OnTrack, m_board.onTrack, Words::tr("on track"));
    if (m_board.other > 0)
        count(kpi::Status::NoData, m_board.other, Words::tr("without a status"));
    // Statuses of a week that is not over are not held against the week before.
    const QString right = m_board.complete ? sinceCompared(m_board) : incompleteWeek(m_board);
    const QFont& rightFont = m_board.complete ? words : m_metrics.font(Type::Strong);
    drawText(painter, line, kAlignRight, right, rightFont, m_board.complete ? m_theme.ink2 : m_theme.risk);
    if (m_board.discussFirst.empty())
        return;
    x += m_metrics.px(10);
    say(Words::tr("Discuss first"), words, m_theme.ink3, 6);
    QStringList names;
    for (const std::string& name : m_board.discussFirst)
        names << text(name);
    const double room = line.right() - textWidth(rightFont, right) - m_metrics.px(16) - x;
    say(elided(words, names.join(QStringLiteral(", ")), room), words, m_theme.ink, 0);
}

void ScoreboardPrint::paintTable(QPainter& painter, const QRectF& area, const ScorePage& page) const {
    const QRectF head(area.left(), area.top(), area.width(), m_metrics.px(kTableHead));
    const QString compared = weekName(m_board.comparedWeekEnding, m_board.weekEnding);
    for (const Place& place : m_columns)
        paintHeadCell(painter, cell(place, head), m_theme, m_metrics, place.spec.alignment,
                      columnTitle(place.spec.column, compared, 13));
    horizontalRule(painter, head.left(), head.right(), head.bottom(), m_theme.line2, m_metrics.px(0.9));
    if (page.lines.empty())
        drawText(painter, area, Qt::AlignCenter, Words::tr("No KPI is on the board."),
                 m_metrics.font(Type::Body), m_theme.ink2);
    double y = head.bottom();
    for (const ScorePage::Line& line : page.lines) {
        const double tall = line.row ? page.rowHeight : m_metrics.px(kGroup);
        const QRectF rect(area.left(), y, area.width(), tall);
        if (line.row)
            paintRow(painter, rect, *line.row);
        else
            paintGroupRow(painter, rect.adjusted(0, m_metrics.px(1), 0, 0), m_theme, m_metrics,
                          text(line.group->title), text(line.group->team));
        y += tall;
    }
}

void ScoreboardPrint::paintRow(QPainter& painter, const QRectF& line, const report::BoardRow& row) const {
    const RowText words = rowText(row, m_board.data.currency);
    for (const Place& place : m_columns)
        paintScoreCell(painter, cell(place, line), m_theme, m_metrics, place.spec.column, row, words,
                       place.spec.column == ScoreColumn::LongTrend ? 52 : 13);
    horizontalRule(painter, line.left(), line.right(), line.bottom(), m_theme.line,
                   m_metrics.px(m_metrics.sizes().hairline));
}

void ScoreboardPrint::paintFoot(QPainter& painter) const {
    const double x = paintLegend(painter, sheetFoot(m_sheet), m_theme, m_metrics);
    paintSheetFoot(painter, m_sheet, x + m_metrics.px(16),
                   Words::tr("Bars: 0 to 150 % of target; line: target; grey: at risk, darker grey: off "
                             "track. Dotted line in trends: target. %1 not comparable.")
                       .arg(text(report::kDash)));
}

} // namespace gtm::ui
