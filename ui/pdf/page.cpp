// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pdf/page.h"

#include "ui/paint/canvas.h"
#include "ui/paint/legend.h"
#include "ui/paint/scorecard_widths.h"
#include "ui/text/headlines.h"
#include "ui/text/row_text.h"
#include "ui/text/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <functional>

namespace gtm::ui {

namespace {

// In units of 0.75 pt.
constexpr double kSummary = 31, kTableHead = 17, kHighHead = 28, kGroup = 17;
constexpr double kLeastRow = 24.6, kMostRow = 54; ///< 6.5 mm; above the other a page only gets airier.
constexpr double kRowPad = 2;                     ///< Around the words of a row that needs more.
constexpr double kLeastName = 150; ///< Below it columns give way that are wider than their words,
constexpr double kGives = 0.7;     ///< down to this part of their width.

/// What the rows of a page share: each that needs more has that, the others divide the rest.
double sharedHeight(const ScorePage& page, double room) {
    std::vector<double> needs;
    for (const ScorePage::Line& line : page.lines) {
        if (line.row)
            needs.push_back(line.height);
        else
            room -= line.height;
    }
    std::ranges::sort(needs, std::ranges::greater());
    auto sharing = double(needs.size());
    for (const double need : needs) {
        if (need <= room / sharing)
            return room / sharing;
        room -= need;
        --sharing;
    }
    return 0;
}

} // namespace

std::vector<ScorePage> scorePages(const Sheet& sheet) {
    return ScoreboardPrint(sheet).pages();
}

ScoreboardPrint::ScoreboardPrint(const Sheet& sheet)
    : m_sheet(sheet), m_board(sheet.board), m_theme(sheet.theme), m_metrics(sheet.metrics) {
    placeColumns();
}

std::vector<ScorePage> ScoreboardPrint::pages() const {
    std::vector<ScorePage> pages = split();
    const double first = sharedHeight(pages.front(), room());
    for (ScorePage& page : pages) { // the last page is no airier than the first
        const double shared = std::min({sharedHeight(page, room()), first, m_metrics.px(kMostRow)});
        for (ScorePage::Line& line : page.lines)
            if (line.row)
                line.height = std::max(line.height, shared);
    }
    return pages;
}

/// With the height that each line needs.
std::vector<ScorePage> ScoreboardPrint::split() const {
    const double group = m_metrics.px(kGroup);
    std::vector<ScorePage> pages(1);
    double used = 0;
    for (const report::BoardGroup& one : m_board.groups)
        for (const report::BoardRow& kpi : one.rows) {
            const double row = heightOf(kpi);
            const bool headed = !pages.back().lines.empty() && pages.back().lines.back().group == &one;
            if (used + row + (headed ? 0 : group) > room()) {
                pages.emplace_back();
                used = 0;
            }
            if (pages.back().lines.empty() || pages.back().lines.back().group != &one) {
                pages.back().lines.push_back({&one, nullptr, group});
                used += group;
            }
            pages.back().lines.push_back({&one, &kpi, row});
            used += row;
        }
    return pages;
}

double ScoreboardPrint::room() const {
    return m_sheet.body().height() - m_metrics.px(kSummary) - headHeight();
}

double ScoreboardPrint::headHeight() const {
    const bool high = std::ranges::any_of(m_columns, [this](const Place& place) {
        return textWidth(m_metrics.font(Type::Caption), titleOf(place.spec.column)) >
               m_metrics.px(place.spec.width);
    });
    return m_metrics.px(high ? kHighHead : kTableHead);
}

double ScoreboardPrint::heightOf(const report::BoardRow& row) const {
    const RowText words = rowText(row, m_board.data.currency);
    double needed = 0;
    for (const Place& place : m_columns)
        needed =
            std::max(needed, cellHeight(m_metrics, place.spec.column, m_metrics.px(place.spec.width), words));
    // A name and one line below it fit the least row, though what fonts keep around them does not.
    const double usual = QFontMetricsF(m_metrics.font(Type::Name)).height() +
                         QFontMetricsF(m_metrics.font(Type::Caption)).height();
    const bool more = needed > usual + m_metrics.px(1);
    return more ? needed + m_metrics.px(kRowPad) : m_metrics.px(kLeastRow);
}

QString ScoreboardPrint::titleOf(ScoreColumn column) const {
    return columnTitle(column, weekName(m_board.comparedWeekEnding, m_board.weekEnding), 13);
}

double ScoreboardPrint::wordsWidth(ScoreColumn column, const std::vector<RowText>& rows) const {
    double widest = headWidth(m_metrics, titleOf(column));
    for (const RowText& words : rows)
        widest = std::max(widest, cellWidth(m_metrics, column, words));
    return widest / m_metrics.scale();
}

void ScoreboardPrint::placeColumns() {
    // US Letter is narrower: bullet and trends give way, no column is dropped.
    const bool narrow = m_sheet.narrow;
    const std::vector<ColumnSpec> specs{{ScoreColumn::Status, 72, Qt::AlignLeft},
                                        {ScoreColumn::Name, 0, Qt::AlignLeft},
                                        {ScoreColumn::Value, 68, Qt::AlignRight},
                                        {ScoreColumn::Target, 64, Qt::AlignRight},
                                        {ScoreColumn::Against, narrow ? 66.0 : 80.0, Qt::AlignLeft},
                                        {ScoreColumn::VsCompared, 62, Qt::AlignRight},
                                        {ScoreColumn::VsAverage, 66, Qt::AlignRight},
                                        {ScoreColumn::Trend, narrow ? 62.0 : 80.0, Qt::AlignLeft},
                                        {ScoreColumn::LongTrend, narrow ? 78.0 : 104.0, Qt::AlignLeft},
                                        {ScoreColumn::Owner, narrow ? 90.0 : 108.0, Qt::AlignLeft},
                                        {ScoreColumn::Version, 22, Qt::AlignLeft},
                                        {ScoreColumn::Actions, 52, Qt::AlignRight}};
    std::vector<RowText> rows;
    for (const report::BoardGroup& group : m_board.groups)
        for (const report::BoardRow& row : group.rows)
            rows.push_back(rowText(row, m_board.data.currency));
    std::vector<double> widths, least;
    double used = kColumnGap * double(specs.size() - 1) + kLeastName;
    for (const ColumnSpec& spec : specs) {
        const double words = spec.column == ScoreColumn::Name ? 0 : wordsWidth(spec.column, rows);
        widths.push_back(std::max(spec.width, words));
        least.push_back(std::max(spec.width * kGives, words));
        used += widths.back();
    }
    const double page = m_sheet.page.width() / m_metrics.scale();
    takeFrom(widths, least, used - page);
    double name = page - kColumnGap * double(specs.size() - 1);
    for (const double width : widths)
        name -= width;
    double x = m_sheet.page.left();
    for (size_t i = 0; i < specs.size(); ++i) {
        ColumnSpec spec = specs[i];
        spec.width = spec.column == ScoreColumn::Name ? name : widths[i];
        m_columns.push_back({spec, x});
        x += m_metrics.px(spec.width + kColumnGap);
    }
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
    const QRectF head(area.left(), area.top(), area.width(), headHeight());
    for (const Place& place : m_columns)
        paintHeadCell(painter, cell(place, head), m_theme, m_metrics, place.spec.alignment,
                      titleOf(place.spec.column));
    horizontalRule(painter, head.left(), head.right(), head.bottom(), m_theme.line2, m_metrics.px(0.9));
    if (page.lines.empty())
        drawText(painter, area, Qt::AlignCenter, Words::tr("No KPI is on the board."),
                 m_metrics.font(Type::Body), m_theme.ink2);
    double y = head.bottom();
    for (const ScorePage::Line& line : page.lines) {
        const QRectF rect(area.left(), y, area.width(), line.height);
        if (line.row)
            paintRow(painter, rect, *line.row);
        else
            paintGroupRow(painter, rect.adjusted(0, m_metrics.px(1), 0, 0), m_theme, m_metrics,
                          text(line.group->title), text(line.group->team));
        y += line.height;
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
