// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pdf/kpi_page.h"

#include "core/report/review_text.h"
#include "ui/models/breakdown_model.h"
#include "ui/pages/actions_panel.h"
#include "ui/paint/aging.h"
#include "ui/paint/bullet.h"
#include "ui/paint/canvas.h"
#include "ui/paint/columns.h"
#include "ui/paint/funnel.h"
#include "ui/paint/leak.h"
#include "ui/paint/marks.h"
#include "ui/paint/touch.h"
#include "ui/paint/trend.h"
#include "ui/paint/waterfall.h"
#include "ui/pdf/definitions_page.h"
#include "ui/text/chart_words.h"
#include "ui/text/headlines.h"
#include "ui/text/row_text.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gtm::ui {

namespace {

// In units of 0.75 pt.
constexpr double kKpiAbove = 10, kKpiLeft = 300, kKpiGap = 26, kKpiPart = 14, kKpiLine = 16, kKpiTitle = 34,
                 kKpiDue = 70;
constexpr double kTrendShare = 0.36, kPictureShare = 0.3; ///< Of the height of the page.
constexpr size_t kBlocks = 3;                             ///< Dimensions side by side.

} // namespace

void KpiPrint::paint(QPainter& painter) const {
    const Metrics& m = m_sheet.metrics;
    const QRectF body = m_sheet.body().adjusted(0, m.px(kKpiAbove), 0, 0);
    const QRectF left(body.left(), body.top(), m.px(kKpiLeft), body.height());
    const QRectF right(left.right() + m.px(kKpiGap), body.top(), body.right() - left.right() - m.px(kKpiGap),
                       body.height());
    double y = paintValue(painter, left);
    y = paintWords(painter, QRectF(left.left(), y, left.width(), left.bottom() - y));
    paintAgreed(painter, QRectF(left.left(), y, left.width(), left.bottom() - y));
    const double trend = right.height() * kTrendShare,
                 picture = hasPicture() ? right.height() * kPictureShare : 0;
    const auto slice = [&](double top, double tall) {
        return QRectF(right.left(), right.top() + top, right.width(), tall - m.px(kKpiPart));
    };
    paintTrendPart(painter, slice(0, trend));
    if (hasPicture())
        paintPicture(painter, slice(trend, picture));
    paintBreakdowns(painter, slice(trend + picture, right.height() - trend - picture));
    paintSheetFoot(painter, m_sheet, m_sheet.page.left(),
                   m_kpi.records->list().tiesOut()
                       ? Words::tr("The records behind this number fold to it.")
                       : Words::tr("This number does not tie out with its records."));
}

double KpiPrint::paintValue(QPainter& painter, const QRectF& area) const {
    const Metrics& m = m_sheet.metrics;
    const Theme& t = m_sheet.theme;
    const report::BoardRow& row = m_kpi.row;
    const RowText words = rowText(row, m_kpi.currency);
    double y = area.top();
    const auto line = [&](double tall) {
        const QRectF rect(area.left(), y, area.width(), m.px(tall));
        y += m.px(tall);
        return rect;
    };
    drawText(painter, line(24), kAlignLeft, words.name, m.font(Type::Lead), t.ink);
    const QRectF value = line(32);
    drawText(painter, value, kAlignLeft, words.value, m.font(Type::Hero), row.point.value ? t.ink : t.ink3);
    const QFont& strong = m.font(Type::Strong);
    drawText(painter, value, kAlignRight, words.status, strong, statusInk(t, row.point.status));
    const double mark = m.px(m.sizes().statusMark);
    paintStatusMark(painter,
                    QRectF(value.right() - textWidth(strong, words.status) - m.px(6) - mark,
                           value.center().y() - mark / 2, mark, mark),
                    t, row.point.status);
    if (row.point.target && row.point.value)
        paintBullet(painter, line(20).adjusted(0, m.px(2), 0, -m.px(2)), t, m, row.point, row.direction);
    const QString compared = weekName(m_kpi.comparedWeekEnding, m_kpi.weekEnding);
    struct Line {
        QString name, said;
        Change change = Change::None;
    };
    const QFont& font = m.font(Type::Body);
    for (const auto& [name, said, change] :
         {Line{Words::tr("Target"), words.target},
          {Words::tr("vs %1").arg(compared), judged(words.vsCompared, words.compared), words.compared},
          {Words::tr("vs 4-week average"), judged(words.vsAverage, words.average), words.average},
          {Words::tr("Owner"), words.owner}}) {
        const QRectF rect = line(kKpiLine);
        drawText(painter, rect, kAlignLeft, name, font, t.ink3);
        drawText(painter, rect, kAlignRight, said, font, t.ink);
        const double side = m.px(m.sizes().changeMark);
        paintChangeMark(painter,
                        QRectF(rect.right() - textWidth(font, said) - m.px(6) - side,
                               rect.center().y() - side / 2, side, side),
                        t, change);
    }
    return y + m.px(kKpiPart);
}

double KpiPrint::paintWords(QPainter& painter, const QRectF& area) const {
    const double tall = definitionHeight(m_sheet, m_kpi.series.definition, area.width());
    paintDefinition(painter, m_sheet,
                    {&m_kpi.series.definition, 0, QRectF(area.left(), area.top(), area.width(), tall)});
    return area.top() + tall + m_sheet.metrics.px(kKpiPart);
}

void KpiPrint::paintAgreed(QPainter& painter, const QRectF& area) const {
    const Metrics& m = m_sheet.metrics;
    const Theme& t = m_sheet.theme;
    const report::Review& review = m_sheet.board.review;
    const auto open = review.openOf(m_kpi.row.kpi);
    const auto notes = review.notesOf(m_kpi.row.kpi, m_kpi.weekEnding);
    const auto late = std::ranges::count_if(open, &report::ActionRow::overdue);
    const QFont& font = m.font(Type::Body);
    const double one = m.px(kKpiLine);
    double y = area.top();
    const auto plain = [&](const QString& words) {
        if (y + one <= area.bottom())
            drawText(painter, QRectF(area.left(), y, area.width(), one), kAlignLeft, words, font, t.ink2);
        y += one;
    };
    // A headline and as many lines as the words need, down to `end`; what has no room is counted in one line.
    struct Agreed {
        QString due;
        bool late = false;
        QString words;
    };
    const auto block = [&](const QString& headline, double end, const std::vector<Agreed>& all) {
        if (y + m.px(kKpiTitle) + 2 * one > end) {
            plain(headline);
            return;
        }
        y = paintSheetTitle(painter, m_sheet, area.adjusted(0, y - area.top(), 0, 0), headline, {});
        for (size_t i = 0; i < all.size(); ++i) {
            const double indent = all[i].due.isEmpty() ? 0 : m.px(kKpiDue), width = area.width() - indent;
            const double tall = std::max(one, wrappedHeight(width, all[i].words, font));
            if (y + tall + (i + 1 < all.size() ? one : 0) > end) {
                plain(Words::tr("and %1 more").arg(all.size() - i));
                return;
            }
            drawText(painter, QRectF(area.left(), y, indent, one), kAlignLeft, all[i].due, font,
                     all[i].late ? t.off : t.ink2);
            drawWrapped(painter, QRectF(area.left() + indent, y, width, tall), all[i].words, font, t.ink);
            y += tall;
        }
    };
    std::vector<Agreed> actions, noted;
    for (const report::ActionRow& row : open)
        actions.push_back({text(report::dueOnPaper(row, review.today)), row.overdue(),
                           QStringLiteral("%1, %2").arg(text(row.action.text), text(row.action.owner))});
    for (const review::Note& note : notes)
        noted.push_back({{}, false, text(report::noteText(note))});
    if (!open.empty())
        block(actionsHeadline(open.size(), int(late)), area.bottom() - (notes.empty() ? 0 : one), actions);
    if (notes.empty())
        return;
    const QString week = Words::tr("Notes on %1").arg(weekName(m_kpi.weekEnding, m_kpi.weekEnding));
    const bool room = y + m.px(kKpiPart + kKpiTitle) + 2 * one <= area.bottom();
    y += open.empty() || !room ? 0 : m.px(kKpiPart);
    block(room ? week : QStringLiteral("%1: %2").arg(week).arg(notes.size()), area.bottom(), noted);
}

void KpiPrint::paintTrendPart(QPainter& painter, const QRectF& area) const {
    const Metrics& m = m_sheet.metrics;
    const double y = paintSheetTitle(painter, m_sheet, area, trendHeadline(m_kpi.series, m_kpi.currency),
                                     Words::tr("%1 weeks to %2")
                                         .arg(m_kpi.series.points.size())
                                         .arg(text(report::longDate(m_kpi.weekEnding))));
    Trend trend;
    trend.points = m_kpi.series.points;
    trend.format = formatOf(m_kpi.row.unit, m_kpi.currency, m_kpi.row.point);
    trend.direction = m_kpi.row.direction;
    trend.notes = trendNotes(m_sheet.board.review, m_kpi.row.kpi);
    paintTrend(painter, area.adjusted(0, y - area.top() + m.px(4), 0, 0), m_sheet.theme,
               {m.font(Type::Caption), m.font(Type::Body), m.px(1.6), m.px(3)}, trend);
}

bool KpiPrint::hasPicture() const {
    const KpiPictures& all = m_kpi.pictures;
    return !all.leak.reasons.empty() || all.bridge.point.value || !all.aging.stages.empty() ||
           !all.touch.buckets.empty() || !all.charts.empty() || !all.funnel.empty();
}

void KpiPrint::paintPicture(QPainter& painter, const QRectF& area) const {
    const Theme& t = m_sheet.theme;
    const Metrics& m = m_sheet.metrics;
    const KpiPictures& all = m_kpi.pictures;
    const std::string& currency = m_kpi.currency;
    const auto below = [&](const QString& headline, const QString& subline) {
        const double y = paintSheetTitle(painter, m_sheet, area, headline, subline);
        return area.adjusted(0, y - area.top(), 0, 0);
    };
    if (!all.leak.reasons.empty())
        paintLeak(painter, below(leakHeadline(all.leak, currency), {}), t, m, all.leak, currency);
    else if (all.bridge.point.value)
        paintWaterfall(painter, below(bridgeHeadline(all.bridge, currency), bridgeSubline(all.bridge)), t, m,
                       bridgeWaterfall(all.bridge, currency));
    else if (!all.aging.stages.empty())
        paintAging(painter, below(agingHeadline(all.aging, currency), {}), t, m, all.aging, currency);
    else if (!all.touch.buckets.empty())
        paintTouch(painter, below(touchHeadline(all.touch), {}), t, m, all.touch);
    else if (!all.charts.empty())
        paintColumns(
            painter,
            below(chartHeadline(all.charts.front(), currency), chartSubline(all.charts.front().kind)), t, m,
            columnChart(all.charts.front(), currency));
    else
        paintFunnel(painter, below(funnelHeadline(m_sheet.board), {}), t, m, all.funnel, currency);
}

void KpiPrint::paintBreakdowns(QPainter& painter, const QRectF& area) const {
    const Metrics& m = m_sheet.metrics;
    double most = 0;
    std::vector<const report::KpiSeries*> blocks;
    for (const report::KpiSeries& block : m_kpi.breakdowns) {
        for (const kpi::BreakdownRow& row : block.rows)
            most = std::max(most, breakdownSize(block.definition, row.point));
        if (block.rows.size() > 1 && blocks.size() < kBlocks)
            blocks.push_back(&block);
    }
    if (blocks.empty())
        return;
    const QString value = rowText(m_kpi.row, m_kpi.currency).value;
    const double y = paintSheetTitle(painter, m_sheet, area, Words::tr("Where %1 comes from").arg(value), {});
    const double gap = m.px(kKpiGap);
    const double wide = (area.width() - gap * double(blocks.size() - 1)) / double(blocks.size());
    for (size_t i = 0; i < blocks.size(); ++i)
        paintBlock(painter, QRectF(area.left() + double(i) * (wide + gap), y, wide, area.bottom() - y),
                   *blocks[i], most);
}

/// Rows that have no room are counted in the last line.
void KpiPrint::paintBlock(QPainter& painter, const QRectF& area, const report::KpiSeries& block,
                          double most) const {
    enum { Key, Bar, Part, Records, Value };
    const Metrics& m = m_sheet.metrics;
    const Theme& t = m_sheet.theme;
    const BreakdownModel model(block, m_kpi.records->list(), m_kpi.currency, most);
    const double line = m.px(kKpiLine), value = m.px(66), records = m.px(34);
    const double bar = area.width() * 0.2, key = area.width() - value - records - bar - m.px(8);
    const auto words = [&](int row, int column) {
        return model.data(model.index(row, column), Qt::DisplayRole).toString();
    };
    const QFont &font = m.font(Type::Body), &head = m.font(Type::Caption);
    QRectF rect(area.left(), area.top(), area.width(), line);
    const auto cells = [&](const QString& name, const QString& count, const QString& number,
                           const QFont& type, const QColor& ink, const QColor& countInk) {
        drawText(painter, rect, kAlignLeft, elided(type, name, key - m.px(4)), type, ink);
        drawText(painter, rect.adjusted(0, 0, -value, 0), kAlignRight, count, type, countInk);
        drawText(painter, rect, kAlignRight, number, type, ink);
    };
    cells(dimensionTitle(block.dimension), model.columns()[Records].title, model.columns()[Value].title, head,
          t.ink3, t.ink3);
    horizontalRule(painter, rect.left(), rect.right(), rect.bottom(), t.line2, m.px(m.sizes().hairline));
    const int fits = std::max(0, int(std::floor(area.height() / line)) - 1);
    const int shown = model.rowCount() <= fits ? model.rowCount() : fits - 1;
    for (int row = 0; row < shown; ++row) {
        rect.translate(0, line);
        cells(words(row, Key), words(row, Records), words(row, Value), font, t.ink, t.ink2);
        const auto mark = CellMark(model.data(model.index(row, Value), MarkRole).toInt());
        const double side = m.px(m.sizes().changeMark);
        const QRectF box(rect.right() - textWidth(font, words(row, Value)) - m.px(4) - side,
                         rect.center().y() - side / 2, side, side);
        for (const kpi::Status status : {kpi::Status::AtRisk, kpi::Status::OffTrack})
            if (markOf(status) == mark)
                paintStatusMark(painter, box, t, status);
        const double share = model.data(model.index(row, Bar), BarRole).toDouble();
        painter.fillRect(QRectF(rect.left() + key, rect.center().y() - m.px(4), share * bar, m.px(8)),
                         t.data);
    }
    if (shown < model.rowCount()) {
        rect.translate(0, line);
        drawText(painter, rect, kAlignLeft,
                 Words::tr("and %1 more").arg(model.rowCount() - std::max(shown, 0)), head, t.ink3);
    }
}

} // namespace gtm::ui
