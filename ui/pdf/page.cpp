// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pdf/page.h"

#include "ui/paint/canvas.h"
#include "ui/paint/legend.h"
#include "ui/text/headlines.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>

namespace gtm::ui {

namespace {

// Heights from the top of the page, in units of 0.75 pt.
constexpr double kHead = 36, kSummary = 31, kTableHead = 17, kGroup = 17, kFoot = 20;
constexpr double kLeastRow = 24.6, kMostRow = 54; ///< 6.5 mm; above the other a page only gets airier.

} // namespace

ScoreboardPrint::ScoreboardPrint(const report::Scoreboard& board, const QRectF& page, const Metrics& metrics,
                                 bool narrow)
    : m_board(board), m_metrics(metrics), m_page(page) {
    const auto slice = [&](double top, double bottom) {
        return QRectF(page.left(), page.top() + top, page.width(), bottom - top);
    };
    const double head = metrics.px(kHead), summary = head + metrics.px(kSummary);
    const double foot = page.height() - metrics.px(kFoot);
    m_head = slice(0, head);
    m_summary = slice(head, summary);
    m_table = slice(summary, foot);
    m_foot = slice(foot, page.height());
    double room = m_table.height() - metrics.px(kTableHead);
    for (const report::BoardGroup& group : board.groups) {
        m_rows += int(group.rows.size());
        room -= metrics.px(kGroup);
    }
    m_shown = std::min(m_rows, int(room / metrics.px(kLeastRow)));
    placeColumns(narrow);
}

void ScoreboardPrint::placeColumns(bool narrow) {
    // US Letter is 18 mm narrower; bullet and trends give way, no column is dropped.
    const std::vector<ColumnSpec> specs{{ScoreColumn::Status, 74, Qt::AlignLeft},
                                        {ScoreColumn::Name, 0, Qt::AlignLeft},
                                        {ScoreColumn::Value, 70, Qt::AlignRight},
                                        {ScoreColumn::Target, 66, Qt::AlignRight},
                                        {ScoreColumn::Against, narrow ? 70.0 : 84.0, Qt::AlignLeft},
                                        {ScoreColumn::VsCompared, 64, Qt::AlignRight},
                                        {ScoreColumn::VsAverage, 66, Qt::AlignRight},
                                        {ScoreColumn::Trend, narrow ? 80.0 : 96.0, Qt::AlignLeft},
                                        {ScoreColumn::LongTrend, narrow ? 100.0 : 136.0, Qt::AlignLeft},
                                        {ScoreColumn::Owner, 92, Qt::AlignLeft},
                                        {ScoreColumn::Version, 24, Qt::AlignLeft}};
    double used = kColumnGap * double(specs.size() - 1);
    for (const ColumnSpec& spec : specs)
        used += spec.width;
    double x = m_page.left();
    for (ColumnSpec spec : specs) {
        if (spec.column == ScoreColumn::Name)
            spec.width = m_page.width() / m_metrics.scale() - used;
        m_columns.push_back({spec, x});
        x += m_metrics.px(spec.width + kColumnGap);
    }
}

QRectF ScoreboardPrint::cell(const Place& place, const QRectF& line) const {
    return {place.left, line.top(), m_metrics.px(place.spec.width), line.height()};
}

void ScoreboardPrint::paint(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter, m_head);
    paintSummary(painter, m_summary);
    paintTable(painter, m_table);
    paintFoot(painter, m_foot);
}

QString ScoreboardPrint::whatIsShown() const {
    return Words::tr("Compared with %1. %2. %3.")
        .arg(weekName(m_board.comparedWeek, m_board.week), filterWords(m_board.filter),
             text(m_board.data.currency));
}

QString ScoreboardPrint::whereFrom() const {
    QString words = Words::tr("Data to %1").arg(text(report::longDate(m_board.data.asOfDay)));
    if (!m_board.data.importedAtText.empty())
        words += Words::tr(", imported %1").arg(text(m_board.data.importedAtText));
    words += u'.';
    if (!m_board.data.definitionSet.empty())
        words += Words::tr(" Definitions %1.").arg(text(m_board.data.definitionSet));
    if (m_shown < m_rows)
        words += Words::tr(" %1 of %2 KPIs.").arg(m_shown).arg(m_rows);
    return words;
}

void ScoreboardPrint::paintHead(QPainter& painter, const QRectF& area) const {
    const QFont& title = m_metrics.font(Type::Title);
    const QFont& week = m_metrics.font(Type::Lead);
    const QFont& small = m_metrics.font(Type::Body);
    const QRectF line = area.adjusted(0, m_metrics.px(8), 0, -m_metrics.px(4));
    const QString name = Words::tr("GTM scoreboard");
    drawText(painter, line, kAlignLeft, name, title, m_theme.ink);
    const double after = textWidth(title, name) + m_metrics.px(14);
    const QString weekWords = weekTitle(m_board.week, m_board.weekEnding);
    drawText(painter, line.adjusted(after, m_metrics.px(3), 0, 0), kAlignLeft, weekWords, week, m_theme.ink);

    const double room = line.width() - after - textWidth(week, weekWords) - m_metrics.px(20);
    const double height = m_metrics.px(15);
    const QRectF second(area.left(), area.bottom() - m_metrics.px(5) - height, area.width(), height);
    const QRectF first = second.translated(0, -height);
    const QFont& strong = m_metrics.font(Type::Strong);
    const QString sample = m_board.data.sample ? sampleWords() + u'.' : QString();
    const QString shown = elided(small, whatIsShown(), room - textWidth(strong, sample) - m_metrics.px(7));
    drawText(painter, first, kAlignRight, shown, small, m_theme.ink2);
    drawText(painter, first.adjusted(0, 0, -textWidth(small, shown) - m_metrics.px(7), 0), kAlignRight,
             sample, strong, m_theme.ink);
    drawText(painter, second, kAlignRight, elided(small, whereFrom(), room), small, m_theme.ink2);
    horizontalRule(painter, area.left(), area.right(), area.bottom(), m_theme.ink, m_metrics.px(1.5));
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

void ScoreboardPrint::paintTable(QPainter& painter, const QRectF& area) const {
    const QRectF head(area.left(), area.top(), area.width(), m_metrics.px(kTableHead));
    const QString compared = weekName(m_board.comparedWeek, m_board.week);
    for (const Place& place : m_columns)
        paintHeadCell(painter, cell(place, head), m_theme, m_metrics, place.spec.alignment,
                      columnTitle(place.spec.column, compared, 13));
    horizontalRule(painter, head.left(), head.right(), head.bottom(), m_theme.line2, m_metrics.px(0.9));
    const double groups = m_metrics.px(kGroup) * double(m_board.groups.size());
    const double height =
        std::min((area.bottom() - head.bottom() - groups) / std::max(m_shown, 1), m_metrics.px(kMostRow));
    double y = head.bottom();
    int left = m_shown;
    for (const report::BoardGroup& group : m_board.groups) {
        if (left == 0)
            return;
        const QRectF line(area.left(), y + m_metrics.px(1), area.width(), m_metrics.px(kGroup - 1));
        paintGroupRow(painter, line, m_theme, m_metrics, text(group.title), text(group.team));
        y += m_metrics.px(kGroup);
        for (const report::BoardRow& row : group.rows) {
            if (left-- == 0)
                return;
            paintRow(painter, QRectF(area.left(), y, area.width(), height),
                     {&row, rowText(row, m_board.data.currency)});
            y += height;
        }
    }
}

void ScoreboardPrint::paintRow(QPainter& painter, const QRectF& line, const PrintedRow& row) const {
    for (const Place& place : m_columns)
        paintScoreCell(painter, cell(place, line), m_theme, m_metrics, place.spec.column, *row.row, row.words,
                       place.spec.column == ScoreColumn::LongTrend ? 52 : 13);
    horizontalRule(painter, line.left(), line.right(), line.bottom(), m_theme.line,
                   m_metrics.px(m_metrics.sizes().hairline));
}

void ScoreboardPrint::paintFoot(QPainter& painter, const QRectF& area) const {
    const QFont& font = m_metrics.font(Type::Caption);
    const QRectF line = area.adjusted(0, m_metrics.px(6), 0, 0);
    const double x = paintLegend(painter, line, m_theme, m_metrics);
    const QString page = Words::tr("Page 1 of 1");
    const QRectF rest = line.adjusted(x - line.left() + m_metrics.px(16), 0, 0, 0);
    const QString words =
        Words::tr("Bars: 0 to 150 % of target; line: target; grey: at risk, darker grey: off track. "
                  "Dotted line in trends: target. %1 not comparable.")
            .arg(text(report::kDash));
    const double room = rest.width() - textWidth(font, page) - m_metrics.px(12);
    drawText(painter, rest, kAlignLeft, elided(font, words, room), font, m_theme.ink3);
    drawText(painter, line, kAlignRight, page, font, m_theme.ink3);
}

} // namespace gtm::ui
