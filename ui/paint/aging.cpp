// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/aging.h"

#include "ui/paint/canvas.h"
#include "ui/text/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kAgingHead = 22, kTotal = 26, kCellGap = 2;
constexpr double kMostLabel = 150; ///< A longer stage name is cut; its tooltip says all of it.
constexpr double kOpen = 72, kPast = 78;

/// Largest amounts inside and past the limits; heat is a share of them.
struct Scale {
    double within = 0, past = 0;
};
Scale scaleOf(const report::AgingTable& aging) {
    Scale scale;
    for (const auto& stage : aging.stages)
        for (const auto& cell : stage.cells) {
            scale.within = std::max(scale.within, cell.amount);
            if (cell.pastLimit)
                scale.past = std::max(scale.past, cell.amount);
        }
    return scale;
}

/// A share of one stage is judged by the KPI's own target and tolerance, where that is judged itself.
QColor shareInk(const Theme& theme, const kpi::Point& point, double past, double open) {
    const bool off =
        point.status != kpi::Status::TooFew && open > 0 && point.atRisk && past / open > *point.atRisk;
    return off ? theme.off : theme.ink2;
}

QFont medium(QFont font) {
    font.setWeight(QFont::Medium);
    return font;
}

void paintCells(QPainter& painter, const AgingLayout& layout, const Theme& theme, const Metrics& metrics,
                const report::AgingTable& aging, const std::string& currency) {
    const Scale scale = scaleOf(aging);
    const QFont& regular = metrics.font(Type::Small);
    const QFont strong = medium(regular);
    for (size_t r = 0; r < aging.stages.size(); ++r) {
        for (size_t c = 0; c < aging.stages[r].cells.size(); ++c) {
            const report::AgingCell& cell = aging.stages[r].cells[c];
            const QRectF& box = layout.cells[r][c];
            const QRectF body = box.adjusted(0, 0, -metrics.s2(), 0);
            if (cell.amount <= 0) {
                drawText(painter, body, kAlignRight, text(report::kDash), regular, theme.ink3);
                continue;
            }
            painter.fillRect(box, cell.pastLimit
                                      ? mix(theme.hotLo, theme.hotHi, cell.amount / scale.past)
                                      : mix(theme.heatLo, theme.heatHi, cell.amount / scale.within));
            drawText(painter, body, kAlignRight, text(report::moneyText(cell.amount, currency)),
                     cell.pastLimit ? strong : regular, theme.ink);
        }
    }
}

/// The line between the last day inside a stage's limit and the first day past it.
void paintStair(QPainter& painter, const AgingLayout& layout, const Theme& theme, const Metrics& metrics,
                const report::AgingTable& aging) {
    const double half = metrics.px(kCellGap) / 2;
    QPainterPath path;
    for (size_t r = 0; r < aging.stages.size(); ++r) {
        const auto& cells = aging.stages[r].cells;
        const auto first = std::ranges::find_if(cells, &report::AgingCell::pastLimit);
        if (first == cells.end()) {
            continue;
        }
        const QRectF& box = layout.cells[r][static_cast<size_t>(first - cells.begin())];
        const double x = box.left() - half;
        const bool joined = r > 0 && path.elementCount() > 0;
        if (joined)
            path.lineTo(x, box.top() - half);
        else
            path.moveTo(x, box.top());
        path.lineTo(x, r + 1 == aging.stages.size() ? box.bottom() : box.bottom() + half);
    }
    const PainterState state(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.ink, metrics.px(2.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(path);
}

void paintTotals(QPainter& painter, const AgingLayout& layout, const Theme& theme, const Metrics& metrics,
                 const report::AgingTable& aging, const std::string& currency) {
    const QFont strong = medium(metrics.font(Type::Small));
    horizontalRule(painter, layout.total.left(), layout.total.right(), layout.total.top(), theme.line2,
                   metrics.px(metrics.sizes().hairline));
    drawText(painter, layout.total, kAlignLeft, Words::tr("Total"), strong, theme.ink);
    for (size_t c = 0; c < aging.bands.size(); ++c) {
        double sum = 0;
        for (const auto& stage : aging.stages)
            sum += stage.cells[c].amount;
        const QRectF body(layout.bandsLeft + double(c) * layout.bandWidth, layout.total.top(),
                          layout.bandWidth - metrics.px(kCellGap) - metrics.s2(), layout.total.height());
        drawText(painter, body, kAlignRight,
                 sum > 0 ? text(report::moneyText(sum, currency)) : text(report::kDash),
                 metrics.font(Type::Small), theme.ink2);
    }
    const QRectF open(layout.bandsRight, layout.total.top(), layout.openRight - layout.bandsRight,
                      layout.total.height());
    drawText(painter, open, kAlignRight, text(report::moneyText(aging.open, currency)), strong, theme.ink);
    drawText(painter, layout.total, kAlignRight, pastShare(aging.past, aging.open), strong,
             shareInk(theme, aging.point, aging.past, aging.open));
}

/// What the widest words of a cell and of the columns beside the cells take, with the space before them.
struct Needs {
    double cell = 0, open = 0, past = 0;
};
Needs needsOf(const Metrics& metrics, const report::AgingTable& aging, const std::string& currency) {
    const QFont& caption = metrics.font(Type::Caption);
    const QFont strong = medium(metrics.font(Type::Small));
    const auto widthOf = [&](const QString& words) { return textWidth(strong, words) + metrics.s2(); };
    const auto amount = [&](double value) { return widthOf(text(report::moneyText(value, currency))); };
    Needs needs{0, std::max(textWidth(caption, Words::tr("Open")) + metrics.s2(), amount(aging.open)),
                std::max(textWidth(caption, Words::tr("Past limit")) + metrics.s2(),
                         widthOf(pastShare(aging.past, aging.open)))};
    for (const report::AgingStage& stage : aging.stages) {
        for (const report::AgingCell& cell : stage.cells)
            needs.cell = std::max(needs.cell, amount(cell.amount));
        needs.open = std::max(needs.open, amount(stage.open));
        needs.past = std::max(needs.past, widthOf(pastShare(stage.past, stage.open)));
    }
    return needs;
}

} // namespace

double agingHeight(const Metrics& metrics, size_t stages) {
    return metrics.px(kAgingHead + kTotal + 26 * double(stages));
}

AgingLayout layoutAging(const QRectF& rect, const Metrics& metrics, const report::AgingTable& aging,
                        const std::string& currency) {
    AgingLayout layout;
    double label = metrics.px(72);
    for (const auto& stage : aging.stages)
        label = std::max(label, textWidth(metrics.font(Type::Small), text(stage.stage)));
    label = std::min(label, metrics.px(kMostLabel));
    layout.bandsLeft = rect.left() + label + metrics.px(14);
    const double gap = metrics.px(kCellGap);
    const auto place = [&](double open, double past) {
        layout.openRight = rect.right() - past;
        layout.bandsRight = layout.openRight - open;
        layout.bandWidth =
            (layout.bandsRight - layout.bandsLeft) / double(std::max<size_t>(aging.bands.size(), 1));
    };
    place(metrics.px(kOpen), metrics.px(kPast));
    // Where an amount is wider than its cell, the columns beside the cells keep only what their words need.
    if (const Needs needs = needsOf(metrics, aging, currency); needs.cell + gap > layout.bandWidth)
        place(std::min(needs.open, metrics.px(kOpen)), std::min(needs.past, metrics.px(kPast)));
    layout.head = QRectF(rect.left(), rect.top(), rect.width(), metrics.px(kAgingHead));
    layout.total = QRectF(rect.left(), rect.bottom() - metrics.px(kTotal), rect.width(), metrics.px(kTotal));
    const double rowHeight =
        (layout.total.top() - layout.head.bottom()) / double(std::max<size_t>(aging.stages.size(), 1));
    for (size_t r = 0; r < aging.stages.size(); ++r) {
        const double top = layout.head.bottom() + double(r) * rowHeight;
        layout.rows.emplace_back(rect.left(), top, rect.width(), rowHeight);
        auto& cells = layout.cells.emplace_back();
        for (size_t c = 0; c < aging.bands.size(); ++c)
            cells.emplace_back(layout.bandsLeft + double(c) * layout.bandWidth, top, layout.bandWidth - gap,
                               rowHeight - gap);
    }
    return layout;
}

void paintAging(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                const report::AgingTable& aging, const std::string& currency) {
    const AgingLayout layout = layoutAging(rect, metrics, aging, currency);
    const QFont& caption = metrics.font(Type::Caption);
    const QFont& small = metrics.font(Type::Small);
    for (size_t c = 0; c < aging.bands.size(); ++c)
        drawText(painter,
                 QRectF(layout.bandsLeft + double(c) * layout.bandWidth, layout.head.top(),
                        layout.bandWidth - metrics.px(kCellGap) - metrics.s2(), layout.head.height()),
                 kAlignRight, bandTitle(aging.bands[c]), caption, theme.ink3);
    drawText(painter,
             QRectF(layout.bandsRight, layout.head.top(), layout.openRight - layout.bandsRight,
                    layout.head.height()),
             kAlignRight, Words::tr("Open"), caption, theme.ink3);
    drawText(painter, layout.head, kAlignRight, Words::tr("Past limit"), caption, theme.ink3);
    paintCells(painter, layout, theme, metrics, aging, currency);
    for (size_t r = 0; r < aging.stages.size(); ++r) {
        const report::AgingStage& stage = aging.stages[r];
        const QRectF row = layout.rows[r].adjusted(0, 0, 0, -metrics.px(kCellGap));
        const double label = layout.bandsLeft - row.left() - metrics.px(8);
        drawText(painter, row, kAlignLeft, elided(small, text(stage.stage), label), small, theme.ink);
        drawText(painter,
                 QRectF(layout.bandsRight, row.top(), layout.openRight - layout.bandsRight, row.height()),
                 kAlignRight, text(report::moneyText(stage.open, currency)), small, theme.ink2);
        const QColor ink = shareInk(theme, aging.point, stage.past, stage.open);
        drawText(painter, row, kAlignRight, pastShare(stage.past, stage.open),
                 ink == theme.off ? medium(small) : small, ink);
    }
    paintStair(painter, layout, theme, metrics, aging);
    paintTotals(painter, layout, theme, metrics, aging, currency);
}

QString pastShare(double past, double open) {
    return text(open > 0 ? report::percentText(past / open) : std::string(report::kDash));
}

} // namespace gtm::ui
