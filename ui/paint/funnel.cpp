// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/funnel.h"

#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kBarGap = 22;   ///< Between two bars; text may use it.
constexpr double kRateMark = 19; ///< The mark of a rate and the gap behind it.
constexpr double kFunnel = 112, kOfLine = 16;
constexpr double kMostSpread = 1.4; ///< In a taller panel the lines stand this much further apart.

/// Room for "394 of 1,031 MQL" behind a rate.
double roomForOf(const Metrics& metrics, double column, const FunnelText& words) {
    return column - metrics.px(kRateMark) - textWidth(metrics.font(Type::Strong), words.rate) - metrics.s1();
}

/// Either all columns say behind their rate what it is a share of, or all say so on a line of their own.
bool ofFits(const Metrics& metrics, double column, const std::vector<report::FunnelStep>& steps,
            const std::string& currency) {
    return std::ranges::all_of(steps, [&](const report::FunnelStep& step) {
        const FunnelText words = funnelText(step, currency);
        const double room = step.kpi.empty() ? column - metrics.s2() : roomForOf(metrics, column, words);
        return textWidth(metrics.font(Type::Caption), step.kpi.empty() ? words.rate : words.of) <= room;
    });
}

void paintRate(QPainter& painter, const QRectF& line, const QRectF& below, const Theme& theme,
               const Metrics& metrics, const report::FunnelStep& step, const FunnelText& words, bool inLine) {
    const QFont& caption = metrics.font(Type::Caption);
    if (step.kpi.empty()) {
        drawText(painter, line, kAlignLeft, inLine ? words.rate : words.change, caption, theme.ink3);
        if (!inLine && !words.change.isEmpty())
            drawText(painter, below, kAlignLeft,
                     elided(caption, Words::tr("vs prior 4 weeks"), below.width() - metrics.s1()), caption,
                     theme.ink3);
        return;
    }
    const double mark = metrics.px(14);
    paintStatusMark(painter, QRectF(line.left(), line.center().y() - mark / 2, mark, mark), theme,
                    step.point.status);
    const QRectF rest = line.adjusted(metrics.px(kRateMark), 0, 0, 0);
    drawText(painter, rest, kAlignLeft, words.rate, metrics.font(Type::Strong), theme.ink);
    const double after = textWidth(metrics.font(Type::Strong), words.rate) + metrics.s1();
    const QRectF of = inLine ? rest.adjusted(after, 0, 0, 0) : below;
    const bool fits =
        textWidth(caption, words.of) <= of.width() - metrics.s2(); // the next column's begins there
    drawText(painter, of, kAlignLeft, fits ? words.of : words.briefOf, caption, theme.ink3);
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
    if (!plain && step.count && step.of) {
        out.briefOf = Words::tr("%1 of %2").arg(out.count, text(report::countText(*step.of)));
        out.of = out.briefOf + u' ' + text(step.ofLabel);
    }
    out.target =
        step.point.target
            ? Words::tr("target %1").arg(text(report::targetText(step.point, kpi::Direction::Near, format)))
            : Words::tr("no target");
    return out;
}

double funnelHeight(const Metrics& metrics, double width, const std::vector<report::FunnelStep>& steps,
                    const std::string& currency) {
    const double column = width / double(std::max<size_t>(steps.size(), 1));
    return metrics.px(ofFits(metrics, column, steps, currency) ? kFunnel : kFunnel + kOfLine);
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
    const bool inLine = !columns.empty() && ofFits(metrics, columns.front().width(), steps, currency);
    const double height = metrics.px(inLine ? kFunnel : kFunnel + kOfLine);
    const double spread = std::clamp(rect.height() / height, 1.0, kMostSpread), down = inLine ? 0 : kOfLine;
    for (size_t i = 0; i < steps.size(); ++i) {
        const FunnelText words = funnelText(steps[i], currency);
        const QRectF& column = columns[i];
        const auto line = [&](double top, double tall) {
            return QRectF(column.left(), column.top() + metrics.px(top) * spread, column.width(),
                          metrics.px(tall) * spread);
        };
        drawText(painter, line(0, 18), kAlignLeft, words.label, metrics.font(Type::Small), theme.ink2);
        drawText(painter, line(18, 28), kAlignLeft, words.count, metrics.font(Type::Value2), theme.ink);
        paintRate(painter, line(50, 20), line(69, kOfLine), theme, metrics, steps[i], words, inLine);
        paintBar(painter, line(77 + down, 12).adjusted(0, 0, -metrics.px(kBarGap), 0), theme, metrics,
                 steps[i]);
        const QFont& caption = metrics.font(Type::Caption);
        drawText(painter, line(95 + down, 16), kAlignLeft,
                 elided(caption, words.target, column.width() - metrics.s2()), caption, theme.ink3);
    }
}

} // namespace gtm::ui
