// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/leak.h"

#include "core/report/sentence.h"
#include "ui/paint/canvas.h"
#include "ui/text/headlines.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kLeakHead = 20;

/// The horizontal scale of the bars.
struct Plot {
    double left, right, end;
    [[nodiscard]] double x(double amount) const { return left + amount / end * (right - left); }
};

Plot plotOf(const QRectF& rect, const Metrics& metrics, const report::LeakTable& leak,
            const std::string& currency) {
    const QFont& font = metrics.font(Type::Small);
    double labels = textWidth(metrics.font(Type::Strong), Words::tr("Total leaked"));
    for (const auto& reason : leak.reasons)
        labels = std::max(labels, textWidth(font, text(report::reasonText(reason.key))));
    const double amounts =
        textWidth(metrics.font(Type::Strong), text(report::moneyText(leak.total, currency)));
    const double end = std::max({leak.total, leak.limit.value_or(0), 1.0}) * 1.04;
    return {rect.left() + labels + metrics.s2(),
            rect.right() - std::max(amounts, metrics.px(44)) - metrics.s2(), end};
}

void paintLimit(QPainter& painter, const QRectF& rect, const Plot& plot, const Theme& theme,
                const Metrics& metrics, const report::LeakTable& leak, const std::string& currency,
                bool line) {
    if (!leak.limit)
        return;
    const double x = plot.x(*leak.limit);
    const double top = rect.top() + metrics.px(kLeakHead) - metrics.px(2);
    if (!line) {
        painter.fillRect(QRectF(x, top, plot.right - x, rect.bottom() - top), theme.offSoft);
        return;
    }
    verticalRule(painter, x - metrics.px(1), top, rect.bottom(), theme.target, metrics.px(2));
    const QFont& font = metrics.font(Type::Caption);
    const QString label = leakLimitText(leak, currency);
    const double width = textWidth(font, label);
    const double left = std::clamp(x - metrics.px(4) - width, rect.left(), rect.right() - width);
    drawText(painter, QRectF(left, rect.top(), width, metrics.px(kLeakHead) - metrics.px(4)), kAlignLeft,
             label, font, theme.ink2);
}

} // namespace

double leakHeight(const Metrics& metrics, size_t reasons) {
    return metrics.px(kLeakHead + 22.0 * double(reasons + 1) + 6);
}

std::vector<QRectF> leakRows(const QRectF& rect, const Metrics& metrics, const report::LeakTable& leak) {
    std::vector<QRectF> rows;
    const double top = rect.top() + metrics.px(kLeakHead);
    const auto count = double(leak.reasons.size() + 1);
    const double height = std::min((rect.bottom() - top) / count, metrics.px(48));
    for (size_t i = 0; i <= leak.reasons.size(); ++i)
        rows.emplace_back(rect.left(), top + double(i) * height, rect.width(), height);
    return rows;
}

QString leakLimitText(const report::LeakTable& leak, const std::string& currency) {
    if (!leak.limit)
        return {};
    const auto format = formatOf(kpi::Unit::Ratio, currency, leak.point);
    return Words::tr("limit %1 = %2")
        .arg(text(report::targetText(leak.point, kpi::Direction::Near, format)),
             text(report::moneyText(*leak.limit, currency)));
}

void paintLeak(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
               const report::LeakTable& leak, const std::string& currency) {
    if (leak.reasons.empty())
        return;
    const auto rows = leakRows(rect, metrics, leak);
    QRectF area = rect;
    area.setBottom(rows.back().bottom());
    const Plot plot = plotOf(area, metrics, leak, currency);
    const double barHeight = metrics.px(14) * std::min(1.6, rows.front().height() / metrics.px(22));
    const double thin = metrics.px(metrics.sizes().hairline);
    paintLimit(painter, area, plot, theme, metrics, leak, currency, false);
    double sum = 0;
    for (size_t i = 0; i < leak.reasons.size(); ++i) {
        const report::LeakReason& reason = leak.reasons[i];
        const QRectF& row = rows[i];
        const double from = plot.x(sum), to = plot.x(sum + reason.amount);
        sum += reason.amount;
        if (reason.amount > 0) {
            const QRectF bar(from, row.center().y() - barHeight / 2, std::max(to - from, thin), barHeight);
            painter.fillRect(bar, theme.data);
            size_t next = i + 1; // past reasons without an amount, which have no bar
            while (next < leak.reasons.size() && leak.reasons[next].amount <= 0)
                ++next;
            verticalRule(painter, to - thin, bar.bottom(), rows[next].center().y() - barHeight / 2,
                         theme.ink3, thin);
        }
        drawText(painter, row, kAlignLeft, text(report::reasonText(reason.key)), metrics.font(Type::Small),
                 theme.ink);
        drawText(painter, row, kAlignRight, leakAmountText(reason, currency), metrics.font(Type::Small),
                 reason.missing.empty() ? theme.ink : theme.ink3);
    }
    const QRectF& total = rows.back();
    horizontalRule(painter, total.left(), total.right(), total.top(), theme.line2, thin);
    const bool over = leak.point.status != kpi::Status::TooFew && leak.limit && leak.total > *leak.limit;
    painter.fillRect(
        QRectF(plot.left, total.center().y() - barHeight / 2, plot.x(leak.total) - plot.left, barHeight),
        over ? theme.off : theme.data);
    drawText(painter, total, kAlignLeft, Words::tr("Total leaked"), metrics.font(Type::Strong), theme.ink);
    drawText(painter, total, kAlignRight, text(report::moneyText(leak.total, currency)),
             metrics.font(Type::Strong), theme.ink);
    paintLimit(painter, area, plot, theme, metrics, leak, currency, true);
}

} // namespace gtm::ui
