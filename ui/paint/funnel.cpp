// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/funnel.h"

#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kBarGap = 22; ///< Between two bars; text may use it.

void paintRate(QPainter& painter, const QRectF& line, const Theme& theme, const Metrics& metrics,
               const report::FunnelStep& step, const FunnelText& words) {
    const QFont& caption = metrics.font(Type::Caption);
    if (step.kpi.empty()) {
        const bool fits = textWidth(caption, words.rate) <= line.width() - metrics.s2();
        drawText(painter, line, kAlignLeft, fits ? words.rate : words.change, caption, theme.ink3);
        return;
    }
    const double mark = metrics.px(14);
    paintStatusMark(painter, QRectF(line.left(), line.center().y() - mark / 2, mark, mark), theme,
                    step.point.status);
    QRectF rest = line.adjusted(mark + metrics.px(6), 0, 0, 0);
    drawText(painter, rest, kAlignLeft, words.rate, metrics.font(Type::Strong), theme.ink);
    rest.setLeft(rest.left() + textWidth(metrics.font(Type::Strong), words.rate) + metrics.s1());
    if (textWidth(caption, words.of) <= rest.width() - metrics.s1())
        drawText(painter, rest, kAlignLeft, words.of, caption, theme.ink3);
}

void paintBar(QPainter& painter, const QRectF& bar, const Theme& theme, const Metrics& metrics,
              const report::FunnelStep& step) {
    painter.fillRect(bar, theme.band1);
    const double share = step.kpi.empty() ? (step.count ? 1.0 : 0.0) : step.point.value.value_or(0);
    painter.fillRect(QRectF(bar.left(), bar.top(), std::clamp(share, 0.0, 1.0) * bar.width(), bar.height()),
                     theme.data);
    if (step.kpi.empty() || !step.point.target)
        return;
    const double tick = metrics.px(metrics.sizes().bulletTick);
    const double x = bar.left() + std::clamp(*step.point.target, 0.0, 1.0) * bar.width();
    const double over = metrics.px(4);
    painter.fillRect(QRectF(x - tick / 2, bar.top() - over, tick, bar.height() + 2 * over), theme.target);
}

} // namespace

FunnelText funnelText(const report::FunnelStep& step, const std::string& currency) {
    FunnelText out;
    out.label = text(step.label);
    out.count = step.count ? text(report::countText(*step.count)) : text(report::kDash);
    if (step.kpi.empty()) {
        if (step.changeVsPrevious) {
            out.change = text(report::changeText(step.changeVsPrevious, {kpi::Unit::Count, {}, 0}));
            out.rate = Words::tr("%1 vs prior 4 weeks").arg(out.change);
        }
        out.target = Words::tr("created, 4 weeks");
        return out;
    }
    const auto format = formatOf(kpi::Unit::Ratio, currency, step.point);
    out.rate = text(report::pointText(step.point, format));
    const bool plain = !step.point.value || step.point.status == kpi::Status::TooFew;
    out.of = plain ? QString() : Words::tr("of %1").arg(text(step.ofLabel));
    out.target =
        step.point.target
            ? Words::tr("target %1").arg(text(report::targetText(step.point, kpi::Direction::Near, format)))
            : Words::tr("no target");
    return out;
}

double funnelHeight(const Metrics& metrics) {
    return metrics.px(112);
}

std::vector<QRectF> funnelColumns(const QRectF& rect, size_t steps) {
    std::vector<QRectF> columns;
    const double width = rect.width() / double(std::max<size_t>(steps, 1));
    for (size_t i = 0; i < steps; ++i)
        columns.emplace_back(rect.left() + double(i) * width, rect.top(), width, rect.height());
    return columns;
}

void paintFunnel(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                 const std::vector<report::FunnelStep>& steps, const std::string& currency) {
    const auto columns = funnelColumns(rect, steps.size());
    for (size_t i = 0; i < steps.size(); ++i) {
        const FunnelText words = funnelText(steps[i], currency);
        const QRectF& column = columns[i];
        const auto line = [&](double top, double height) {
            return QRectF(column.left(), column.top() + metrics.px(top), column.width(), metrics.px(height));
        };
        drawText(painter, line(0, 18), kAlignLeft, words.label, metrics.font(Type::Small), theme.ink2);
        drawText(painter, line(18, 28), kAlignLeft, words.count, metrics.font(Type::Value2), theme.ink);
        paintRate(painter, line(50, 20), theme, metrics, steps[i], words);
        paintBar(painter, line(77, 12).adjusted(0, 0, -metrics.px(kBarGap), 0), theme, metrics, steps[i]);
        drawText(painter, line(95, 16), kAlignLeft, words.target, metrics.font(Type::Caption), theme.ink3);
    }
}

} // namespace gtm::ui
