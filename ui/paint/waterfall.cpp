// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/waterfall.h"

#include "ui/paint/canvas.h"

#include <QPainter>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kRow = 24, kMostRow = 34, kBar = 12, kLeastPlot = 90;

/// Everything between the lowest and the highest value on the way.
struct Reach {
    double low, high;
};
Reach reachOf(const Waterfall& waterfall) {
    double at = waterfall.before;
    Reach reach{std::min(at, waterfall.after), std::max(at, waterfall.after)};
    for (const WaterfallStep& step : waterfall.steps) {
        at += step.effect;
        reach.low = std::min(reach.low, at);
        reach.high = std::max(reach.high, at);
    }
    return reach;
}

/// The horizontal scale, and where the words stand.
struct StepsPlot {
    double left, right, from, to;
    double words; ///< Right end of the effects.
    double aside; ///< Right end of what stands before them; 0 where there is no room.
    bool cut;
    bool links; ///< There is a bar that a line can go on from.

    [[nodiscard]] double x(double value) const {
        return left + (value - from) / (to - from) * (right - left);
    }
};

StepsPlot stepsPlotOf(const QRectF& rect, const Metrics& m, const Waterfall& waterfall) {
    const QFont &small = m.font(Type::Small), &strong = m.font(Type::Strong);
    double titles =
        std::max(textWidth(strong, waterfall.beforeTitle), textWidth(strong, waterfall.afterTitle));
    double words =
        std::max(textWidth(strong, waterfall.beforeWords), textWidth(strong, waterfall.afterWords));
    double aside = 0;
    for (const WaterfallStep& step : waterfall.steps) {
        titles = std::max(titles, textWidth(small, step.title));
        words = std::max(words, textWidth(small, step.words) + m.px(6 + m.sizes().changeMark));
        aside = std::max(aside, textWidth(m.font(Type::Caption), step.aside));
    }
    titles = std::min(titles, rect.width() * 0.36);
    StepsPlot plot{};
    plot.left = rect.left() + titles + m.s3();
    plot.words = rect.right();
    plot.right = rect.right() - words - m.s3();
    if (aside > 0 && plot.right - aside - m.s3() - plot.left >= m.px(kLeastPlot)) {
        plot.aside = plot.right;
        plot.right -= aside + m.s3();
    }
    const Reach reach = reachOf(waterfall);
    plot.cut = waterfallIsCut(waterfall);
    plot.links = reach.low != 0 || reach.high != 0;
    const double span = std::max(reach.high - reach.low, 1e-12);
    plot.from = plot.cut ? reach.low - span * 0.3 : std::min(0.0, reach.low);
    plot.to = std::max(plot.cut ? reach.high + span * 0.05 : reach.high, plot.from + 1e-12);
    if (!plot.cut && plot.to < 0)
        plot.to = 0;
    return plot;
}

/// Where rows stand close, as on paper, bars keep a gap between them.
double barHeight(const QRectF& row, const Metrics& m) {
    return std::min(m.px(kBar), row.height() * 0.62);
}

/// A white zigzag through a bar that does not begin at zero.
void paintCut(QPainter& painter, const QRectF& bar, const Theme& theme, const Metrics& m) {
    const double x = bar.left() + m.px(10), step = bar.height() / 4;
    QPolygonF line;
    for (int i = 0; i <= 4; ++i)
        line << QPointF(x + (i % 2 == 0 ? -m.px(2) : m.px(2)), bar.top() + step * i);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.surface, m.px(2.5)));
    painter.drawPolyline(line);
}

void paintEnd(QPainter& painter, const QRectF& row, const StepsPlot& plot, const Theme& theme,
              const Metrics& m, double value, const QString& title, const QString& words) {
    const double from = plot.cut ? plot.left : plot.x(0), to = plot.x(value), height = barHeight(row, m);
    const QRectF bar =
        QRectF(QPointF(from, row.center().y() - height / 2), QPointF(to, row.center().y() + height / 2))
            .normalized();
    painter.fillRect(bar, theme.dataMid);
    if (plot.cut)
        paintCut(painter, bar, theme, m);
    const QFont& font = m.font(Type::Strong);
    drawText(painter, row, kAlignLeft, elided(font, title, plot.left - row.left() - m.s2()), font, theme.ink);
    drawText(painter, QRectF(row.left(), row.top(), plot.words - row.left(), row.height()), kAlignRight,
             words, font, theme.ink);
}

void paintStep(QPainter& painter, const QRectF& row, const StepsPlot& plot, const Theme& theme,
               const Metrics& m, double at, const WaterfallStep& step) {
    const double a = plot.x(at), b = plot.x(at + step.effect), height = barHeight(row, m);
    const double thin = m.px(m.sizes().hairline);
    if (step.effect != 0)
        painter.fillRect(
            QRectF(std::min(a, b), row.center().y() - height / 2, std::max(std::abs(b - a), thin), height),
            theme.data);
    const double next = row.bottom() + row.height() / 2 - height / 2;
    // Through a row without a bar the line goes on.
    if (plot.links)
        verticalRule(painter, b, row.center().y() + (step.effect != 0 ? height / 2 : -height / 2), next,
                     theme.ink3, thin);
    const QFont& font = m.font(Type::Small);
    drawText(painter, row, kAlignLeft, elided(font, step.title, plot.left - row.left() - m.s2()), font,
             theme.ink);
    drawText(painter, QRectF(row.left(), row.top(), plot.words - row.left(), row.height()), kAlignRight,
             step.words, font, theme.ink);
    const double mark = m.px(m.sizes().changeMark);
    const double x = plot.words - textWidth(font, step.words) - m.px(6) - mark;
    paintChangeMark(painter, QRectF(x, row.center().y() - mark / 2, mark, mark), theme, step.change);
    if (plot.aside > 0)
        drawText(painter, QRectF(row.left(), row.top(), plot.aside - row.left(), row.height()), kAlignRight,
                 step.aside, m.font(Type::Caption), theme.ink3);
}

} // namespace

bool waterfallIsCut(const Waterfall& waterfall) {
    const Reach reach = reachOf(waterfall);
    return reach.low > 0 && reach.high - reach.low < reach.high * 0.3;
}

double waterfallHeight(const Metrics& metrics, size_t steps) {
    return metrics.px(kRow * double(steps + 2));
}

std::vector<QRectF> waterfallRows(const QRectF& rect, const Metrics& metrics, size_t steps) {
    std::vector<QRectF> rows;
    const double height = std::min(rect.height() / double(steps + 2), metrics.px(kMostRow));
    for (size_t i = 0; i < steps + 2; ++i)
        rows.emplace_back(rect.left(), rect.top() + double(i) * height, rect.width(), height);
    return rows;
}

void paintWaterfall(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                    const Waterfall& waterfall) {
    const auto rows = waterfallRows(rect, metrics, waterfall.steps.size());
    const StepsPlot plot = stepsPlotOf(rect, metrics, waterfall);
    paintEnd(painter, rows.front(), plot, theme, metrics, waterfall.before, waterfall.beforeTitle,
             waterfall.beforeWords);
    double at = waterfall.before;
    for (size_t i = 0; i < waterfall.steps.size(); ++i) {
        paintStep(painter, rows[i + 1], plot, theme, metrics, at, waterfall.steps[i]);
        at += waterfall.steps[i].effect;
    }
    paintEnd(painter, rows.back(), plot, theme, metrics, waterfall.after, waterfall.afterTitle,
             waterfall.afterWords);
}

} // namespace gtm::ui
