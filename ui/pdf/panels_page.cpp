// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pdf/panels_page.h"

#include "core/report/review_text.h"
#include "ui/pages/actions_panel.h"
#include "ui/paint/aging.h"
#include "ui/paint/canvas.h"
#include "ui/paint/funnel.h"
#include "ui/paint/leak.h"
#include "ui/paint/marks.h"
#include "ui/paint/touch.h"
#include "ui/paint/waterfall.h"
#include "ui/text/chart_words.h"
#include "ui/text/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace gtm::ui {

namespace {

// In units of 0.75 pt.
constexpr double kAbove = 9, kGutter = 22, kFunnelPart = 152, kPart = 10;
/// Of the height below the funnel.
constexpr double kAgingShare = 0.34, kLeastTouch = 0.285, kMostTouch = 0.4;
constexpr double kCareShare = 0.5; ///< At most, of what the actions would have.
constexpr double kLine = 19, kActionLine = 22, kTitleTall = 36, kNoteGap = 5, kHeadLine = 18,
                 kSegmentHead = 16, kSegmentLine = 17, kHeatLine = 22,
                 kBridgeLine = 14; ///< The last: at least.

QString careWords(const report::CareNote& note) {
    return text(note.lead) + u' ' + text(note.rest);
}

double careHeight(const Sheet& sheet, const report::CareNote& note, double width) {
    return wrappedHeight(width, careWords(note), sheet.metrics.font(Type::Caption)) +
           sheet.metrics.px(kNoteGap);
}

/// Returns the y below it.
double paintCareNote(QPainter& painter, const Sheet& sheet, const QRectF& area, double y,
                     const report::CareNote& note) {
    const double tall = careHeight(sheet, note, area.width());
    drawWrapped(painter, QRectF(area.left(), y, area.width(), tall), careWords(note),
                sheet.metrics.font(Type::Caption), sheet.theme.ink);
    return y + tall;
}

} // namespace

PanelsPrint::PanelsPrint(const Sheet& sheet) : m_sheet(sheet), m_notes(report::careNotes(sheet.board)) {
    const Metrics& m = sheet.metrics;
    const QRectF body = sheet.body().adjusted(0, m.px(kAbove), 0, 0);
    const double half = (body.width() - m.px(kGutter)) / 2;
    const QRectF left(body.left(), body.top(), half, body.height());
    const QRectF right = left.translated(half + m.px(kGutter), 0);
    const double funnel = std::max(
        m.px(kFunnelPart), // narrow columns say on a line of their own what a rate is a share of
        m.px(kTitleTall + kPart) + funnelHeight(m, half, sheet.board.funnel, sheet.board.data.currency));
    const double rest = body.height() - funnel;
    // The histogram gives its height to the rows of the segments, or takes what they leave, as the heat table
    // does.
    const report::SegmentTable& table = sheet.board.bySegment;
    const double rows = m.px(kTitleTall + kPart + kSegmentHead + kSegmentLine * double(table.rows.size()));
    const double heat = m.px(kTitleTall + kPart + kHeatLine * double(sheet.board.aging.stages.size() + 2));
    const double share = rest * kAgingShare;
    const double aging = std::max(share, std::min(heat, rest * (1 - kMostTouch) - rows));
    const double touch = std::clamp(rest - aging - rows, rest * kLeastTouch, rest * kMostTouch);
    const auto slice = [&](const QRectF& column, double top, double tall) {
        return QRectF(column.left(), column.top() + top, column.width(), tall - m.px(kPart));
    };
    m_funnel = slice(left, 0, funnel);
    m_leak = slice(right, 0, funnel);
    m_aging = slice(left, funnel, aging);
    m_touch = slice(left, funnel + aging, touch);
    m_segments = slice(left, funnel + aging + touch, rest - aging - touch);
    // The bridge takes the room that notes and actions leave. The notes take what they need, and the actions
    // what is left; half of it is theirs where they need it.
    const auto open = double(sheet.board.review.open.size());
    const double actions = m.px(kTitleTall + kPart + kHeadLine + kActionLine * open);
    double notes = m.px(kTitleTall + kPart + kLine);
    for (const report::CareNote& note : m_notes)
        notes += careHeight(sheet, note, half);
    const size_t steps = bridgeWaterfall(sheet.board.bridge, sheet.board.data.currency).steps.size();
    const double least = std::max(share, m.px(kTitleTall + kPart + kBridgeLine * double(steps + 2)));
    const double bridge = std::clamp(rest - notes - actions, least,
                                     std::max(least, m.px(kTitleTall + kPart) + waterfallHeight(m, steps)));
    m_bridge = slice(right, funnel, bridge);
    const double below = rest - bridge;
    const double most = std::max(below * kCareShare, below - actions);
    double care = m.px(kTitleTall + kPart);
    for (const report::CareNote& note : m_notes) {
        const double tall = careHeight(sheet, note, half);
        if (care + tall > most)
            break;
        care += tall;
        ++m_noted;
    }
    if (m_noted < m_notes.size() || m_notes.empty())
        care += m.px(kLine);
    m_care = slice(right, funnel + bridge, care);
    m_actions = slice(right, funnel + bridge + care, below - care);
}

std::vector<report::CareNote> PanelsPrint::careLeft() const {
    return {m_notes.begin() + std::ptrdiff_t(m_noted), m_notes.end()};
}

void PanelsPrint::paint(QPainter& painter) const {
    paintCharts(painter);
    paintCare(painter);
    paintSegments(painter);
    paintActions(painter);
    paintSheetFoot(painter, m_sheet, m_sheet.page.left(),
                   Words::tr("Every number can be opened to its records in the program: choose it and press "
                             "Enter."));
}

/// A chart below its finding, or its title and why there is nothing to draw.
template<typename Paint>
void PanelsPrint::paintPart(QPainter& painter, const QRectF& area, const PartWords& words,
                            const std::optional<Absence>& absence, Paint paint) const {
    if (absence) {
        const double y = paintSheetTitle(painter, m_sheet, area, words.title, {});
        drawWrapped(painter, QRectF(area.left(), y, area.width(), area.bottom() - y), absence->words,
                    m_sheet.metrics.font(Type::Body), m_sheet.theme.ink2);
        return;
    }
    const double y = paintSheetTitle(painter, m_sheet, area, words.headline, words.subline);
    paint(area.adjusted(0, y - area.top(), 0, 0));
}

void PanelsPrint::paintCharts(QPainter& painter) const {
    const report::Scoreboard& board = m_sheet.board;
    const Theme& t = m_sheet.theme;
    const Metrics& m = m_sheet.metrics;
    const std::string& currency = board.data.currency;
    paintPart(painter, m_funnel,
              {Words::tr("Conversion by step"), funnelHeadline(board),
               Words::tr("Bar: share that moved on; line: target.")},
              funnelAbsence(board),
              [&](const QRectF& area) { paintFunnel(painter, area, t, m, board.funnel, currency); });
    paintPart(painter, m_aging,
              {Words::tr("Stage aging"), agingHeadline(board.aging, currency),
               Words::tr("Days in current stage. Right of the line: past the limit for that stage.")},
              agingAbsence(board),
              [&](const QRectF& area) { paintAging(painter, area, t, m, board.aging, currency); });
    paintPart(painter, m_leak,
              {Words::tr("Pipeline leakage"), leakHeadline(board.leak, currency),
               Words::tr("Left pipeline with no decision, 4 weeks")},
              leakAbsence(board),
              [&](const QRectF& area) { paintLeak(painter, area, t, m, board.leak, currency); });
    paintPart(
        painter, m_bridge,
        {Words::tr("Pipeline bridge"), bridgeHeadline(board.bridge, currency), bridgeSubline(board.bridge)},
        bridgeAbsence(board), [&](const QRectF& area) {
            paintWaterfall(painter, area, t, m, bridgeWaterfall(board.bridge, currency));
        });
    paintPart(painter, m_touch,
              {Words::tr("First touch"), touchHeadline(board.touch),
               Words::tr("Working hours to first touch, 4 weeks")},
              touchAbsence(board), [&](const QRectF& area) { paintTouch(painter, area, t, m, board.touch); });
}

void PanelsPrint::paintCare(QPainter& painter) const {
    const Metrics& m = m_sheet.metrics;
    double y = paintSheetTitle(painter, m_sheet, m_care, Words::tr("Read with care"),
                               Words::tr("What to know about data and definitions, and notes of the week"));
    for (size_t i = 0; i < m_noted; ++i)
        y = paintCareNote(painter, m_sheet, m_care, y, m_notes[i]);
    QString words;
    if (m_notes.empty())
        words = Words::tr("Nothing this week.");
    else if (m_noted < m_notes.size())
        words = Words::tr("%1 more on page %2").arg(m_notes.size() - m_noted).arg(m_sheet.number + 1);
    drawText(painter, QRectF(m_care.left(), y, m_care.width(), m.px(kLine)), kAlignLeft, words,
             m.font(Type::Caption), m_sheet.theme.ink2);
}

void paintCarePage(QPainter& painter, const Sheet& sheet, const std::vector<report::CareNote>& notes) {
    const QRectF area = sheet.body().adjusted(0, sheet.metrics.px(kAbove), 0, 0);
    double y = paintSheetTitle(painter, sheet, area, Words::tr("Read with care, continued"),
                               Words::tr("What to know about data and definitions, and notes of the week"));
    for (const report::CareNote& note : notes)
        y = paintCareNote(painter, sheet, area, y, note);
    paintSheetFoot(painter, sheet, area.left(), {});
}

void PanelsPrint::paintSegments(QPainter& painter) const {
    const Metrics& m = m_sheet.metrics;
    const Theme& t = m_sheet.theme;
    const report::SegmentTable& table = m_sheet.board.bySegment;
    double y = paintSheetTitle(painter, m_sheet, m_segments, Words::tr("Core KPIs by segment"),
                               Words::tr("Each against its own target where one is set"));
    if (table.segments.empty() || table.rows.empty()) {
        drawText(painter, QRectF(m_segments.left(), y, m_segments.width(), m.px(kLine)), kAlignLeft,
                 Words::tr("No segment is known."), m.font(Type::Body), t.ink2);
        return;
    }
    const double name = m_segments.width() * 0.36;
    const double column = (m_segments.width() - name) / double(table.segments.size());
    const double room = m_segments.bottom() - y - m.px(kSegmentHead);
    const double line = std::min(m.px(kLine), room / double(table.rows.size()));
    const auto cell = [&](size_t i) {
        return QRectF(m_segments.left() + name + double(i) * column, y, column, line);
    };
    for (size_t i = 0; i < table.segments.size(); ++i)
        drawText(painter, cell(i), kAlignRight,
                 elided(m.font(Type::Caption), text(table.segments[i]), column - m.px(6)),
                 m.font(Type::Caption), t.ink3);
    y += m.px(kSegmentHead);
    for (const report::SegmentTable::Row& row : table.rows) {
        const QFont& font = m.font(Type::Body);
        drawText(painter, QRectF(m_segments.left(), y, name, line), kAlignLeft,
                 elided(font, text(row.name), name), font, t.ink);
        for (size_t i = 0; i < row.points.size(); ++i) {
            const auto format = formatOf(row.unit, m_sheet.board.data.currency, row.points[i]);
            const QString value = text(report::pointText(row.points[i], format));
            drawText(painter, cell(i), kAlignRight, value, font, t.ink);
            const double mark = m.px(11);
            paintStatusMark(painter, QRectF(cell(i).right() - m.px(66), y + (line - mark) / 2, mark, mark), t,
                            row.points[i].status);
        }
        horizontalRule(painter, m_segments.left(), m_segments.right(), y, t.line, m.px(m.sizes().hairline));
        y += line;
    }
}

void PanelsPrint::paintActions(QPainter& painter) const {
    const Metrics& m = m_sheet.metrics;
    const Theme& t = m_sheet.theme;
    const report::Review& review = m_sheet.board.review;
    const double line = m.px(kActionLine), head = m.px(kHeadLine);
    const double room = m_actions.height() - m.px(kTitleTall) - head;
    const size_t fits = std::min(review.open.size(), size_t(std::max(0.0, room / line)));
    double y = paintSheetTitle(
        painter, m_sheet, m_actions, actionsHeadline(review.open.size(), review.overdue()),
        fits < review.open.size() ? Words::tr("The %1 due first").arg(fits) + QStringLiteral(", ") +
                                        Words::tr("and %1 more").arg(review.open.size() - fits)
        : review.open.empty() ? Words::tr("What the meeting agrees on stands here.")
                              : Words::tr("By the day they are due"));
    // When it is due, its KPI and its owner stand whole, within reason; the words of the action give way.
    const double most = m_actions.width() / 3;
    double due = 0, kpi = 0, owner = 0;
    const auto widen = [&](double& width, Type type, const QString& words) {
        width =
            std::min(most, std::max(width, textWidth(m.font(type), words) + m.px(m_sheet.narrow ? 9 : 14)));
    };
    widen(due, Type::Caption, Words::tr("Due"));
    widen(kpi, Type::Caption, Words::tr("For KPI"));
    widen(owner, Type::Caption, Words::tr("Owner"));
    for (size_t i = 0; i < fits; ++i) {
        const report::ActionRow& one = review.open[i];
        widen(due, Type::Strong, text(report::dueOnPaper(one, review.today)));
        widen(kpi, Type::Body, text(one.kpiName));
        widen(owner, Type::Body, text(one.action.owner));
    }
    const double action = m_actions.width() - due - kpi - owner;
    // Words that need more lines have them, the action due first before the others, while there is room.
    double spare = room - double(fits) * line;
    const auto more = [&](const report::ActionRow& one) {
        const double wrapped = wrappedHeight(action - m.px(8), text(one.action.text), m.font(Type::Body));
        const double grown = wrapped - QFontMetricsF(m.font(Type::Body)).height();
        return grown > 1 && grown <= spare ? grown : 0;
    };
    const auto row = [&](const QStringList& words, const QFont& font, const QFont& first, const QColor& ink,
                         const QColor& firstInk, double tall) {
        double x = m_actions.left();
        const double widths[]{due, action, kpi, owner};
        for (int i = 0; i < 4; ++i) {
            const QRectF cell(x, y, widths[i] - m.px(8), i == 1 ? tall : std::min(tall, line));
            if (i == 1 && tall > line)
                drawWrapped(painter, cell.adjusted(0, (line - QFontMetricsF(font).height()) / 2, 0, 0),
                            words[i], font, ink);
            else
                drawText(painter, cell, kAlignLeft, elided(i == 0 ? first : font, words[i], cell.width()),
                         i == 0 ? first : font, i == 0 ? firstInk : ink);
            x += widths[i];
        }
        y += tall;
        horizontalRule(painter, m_actions.left(), m_actions.right(), y, t.line, m.px(m.sizes().hairline));
    };
    if (fits > 0)
        row({Words::tr("Due"), Words::tr("Action"), Words::tr("For KPI"), Words::tr("Owner")},
            m.font(Type::Caption), m.font(Type::Caption), t.ink3, t.ink3, head);
    for (size_t i = 0; i < fits; ++i) {
        const report::ActionRow& one = review.open[i];
        const double grown = more(one);
        row({text(report::dueOnPaper(one, review.today)), text(one.action.text), text(one.kpiName),
             text(one.action.owner)},
            m.font(Type::Body), m.font(one.overdue() ? Type::Strong : Type::Body), t.ink,
            one.overdue() ? t.off : t.ink2, line + grown);
        spare -= grown;
    }
}

} // namespace gtm::ui
