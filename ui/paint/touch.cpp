// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/touch.h"

#include "ui/paint/canvas.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kAxis = 22;   ///< Labels of the buckets.
constexpr double kLegend = 18; ///< "in SLA" and "late".
constexpr double kCount = 17;  ///< Number above the tallest bar.
constexpr double kNames = 17;  ///< "SLA 4 h", where several lines stand.
constexpr double kBucketGap = 6;
constexpr double kLabelGap = 7; ///< Two labels nearer than this read as one.

bool severalSlas(const report::TouchTable& touch) {
    return touch.slaMinutes.size() > 1;
}

QString withShare(const QString& words, std::int64_t part, std::int64_t all) {
    return Words::tr("%1 %2 (%3)")
        .arg(words, text(report::countText(double(part))),
             text(report::percentText(double(part) / double(all))));
}

/// Index of the first bucket past an SLA; where lines stand.
std::vector<size_t> slaEdges(const report::TouchTable& touch) {
    std::vector<size_t> edges;
    for (const int sla : touch.slaMinutes) {
        const auto at = std::ranges::find_if(touch.buckets, [sla](const report::TouchBucket& bucket) {
            return !bucket.toMinutes || *bucket.toMinutes > sla;
        });
        edges.push_back(static_cast<size_t>(at - touch.buckets.begin()));
    }
    return edges;
}

void paintBar(QPainter& painter, const QRectF& column, const Theme& theme, const Metrics& metrics,
              const report::TouchBucket& bucket, double unit) {
    const double solid = double(bucket.inSla) * unit, late = double(bucket.late) * unit;
    painter.fillRect(QRectF(column.left(), column.bottom() - solid, column.width(), solid), theme.data);
    if (bucket.late > 0) {
        const PainterState state(painter);
        const double pen = metrics.px(1.5);
        painter.setPen(QPen(theme.off, pen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(theme.offSoft);
        painter.drawRect(QRectF(column.left() + pen / 2, column.bottom() - solid - late + pen / 2,
                                column.width() - pen, std::max(late - pen, 0.0)));
    }
    const QRectF label(column.left(), column.bottom() - solid - late - metrics.px(kCount), column.width(),
                       metrics.px(kCount));
    drawText(painter, label, Qt::AlignCenter, text(report::countText(double(bucket.inSla + bucket.late))),
             metrics.font(Type::Small), theme.ink);
}

QString goodWords(const report::TouchTable& touch) {
    return withShare(Words::tr("in SLA"), touch.inSla, touch.inSla + touch.late);
}
QString badWords(const report::TouchTable& touch) {
    return withShare(Words::tr("late"), touch.late, touch.inSla + touch.late);
}
QFont badFont(const Metrics& metrics) {
    QFont font = metrics.font(Type::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

/// Where the line of an SLA stands: before the first bucket past it.
double slaX(const QRectF& rect, const std::vector<QRectF>& columns, size_t edge, const Metrics& metrics) {
    return edge >= columns.size() ? rect.right() : columns[edge].left() - metrics.px(kBucketGap) / 2;
}

/// One SLA: its line carries the two-sided label. Several: each line is named where it stands.
void paintSlaLines(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                   const report::TouchTable& touch) {
    const auto columns = touchColumns(rect, metrics, touch);
    const auto edges = slaEdges(touch);
    const QFont& font = metrics.font(Type::Caption);
    double free = rect.left();
    for (size_t i = 0; i < edges.size(); ++i) {
        const double x = slaX(rect, columns, edges[i], metrics);
        const double top = rect.top() + (severalSlas(touch) ? metrics.px(kLegend) : 0);
        verticalRule(painter, x - metrics.px(1), top, columns.front().bottom(), theme.target, metrics.px(2));
        if (!severalSlas(touch))
            continue;
        const QString name = Words::tr("SLA %1").arg(bucketEdge(touch.slaMinutes[i]));
        const double width = textWidth(font, name), left = x - metrics.px(5) - width;
        if (left < free && i > 0) // no room behind the line before
            continue;
        drawText(painter, QRectF(rect.left(), top, left + width - rect.left(), metrics.px(kNames)),
                 Qt::AlignRight | Qt::AlignVCenter, name, font, theme.ink2);
        free = x;
    }
}

/// Where the label of a bucket stands: below its bar, and within the chart.
double labelLeft(const QRectF& rect, const QRectF& column, double width) {
    return std::clamp(column.center().x() - width / 2, rect.left(),
                      std::max(rect.left(), rect.right() - width));
}

} // namespace

QString touchBucketTitle(const report::TouchTable& touch, size_t bucket) {
    if (touch.buckets[bucket].toMinutes)
        return QString::fromUtf8("\u2264\u202F%1").arg(bucketEdge(*touch.buckets[bucket].toMinutes));
    if (bucket > 0 && touch.buckets[bucket - 1].toMinutes)
        return QString::fromUtf8(">\u202F%1").arg(bucketEdge(*touch.buckets[bucket - 1].toMinutes));
    return Words::tr("any");
}

std::vector<QRectF> touchColumns(const QRectF& rect, const Metrics& metrics,
                                 const report::TouchTable& touch) {
    std::vector<QRectF> columns;
    const double top = rect.top() + metrics.px(kLegend + kCount + 6 + (severalSlas(touch) ? kNames : 0));
    const double bottom = rect.bottom() - metrics.px(kAxis);
    const double gap = metrics.px(kBucketGap);
    const auto count = double(std::max<size_t>(touch.buckets.size(), 1));
    const double width = (rect.width() + gap) / count;
    for (size_t i = 0; i < touch.buckets.size(); ++i)
        columns.emplace_back(rect.left() + double(i) * width, top, width - gap, bottom - top);
    return columns;
}

TouchLegend touchLegend(const QRectF& rect, const Metrics& metrics, const report::TouchTable& touch) {
    if (touch.inSla + touch.late == 0)
        return {};
    const double wide = textWidth(metrics.font(Type::Caption), goodWords(touch));
    const double lateWide = textWidth(badFont(metrics), badWords(touch)), space = metrics.s2();
    // One SLA: a two-sided label at its line, pushed inside where it would leave the panel.
    double x = rect.left() + wide + space;
    if (!severalSlas(touch)) {
        const auto columns = touchColumns(rect, metrics, touch);
        const auto edges = slaEdges(touch);
        const double split = edges.empty() ? rect.center().x() : slaX(rect, columns, edges.front(), metrics);
        x = std::clamp(split, x, std::max(x, rect.right() - lateWide - space));
    }
    const double height = metrics.px(kLegend);
    return {QRectF(x - space - wide, rect.top(), wide, height),
            QRectF(x + space, rect.top(), lateWide, height)};
}

QStringList touchLabels(const QRectF& rect, const Metrics& metrics, const report::TouchTable& touch) {
    const auto columns = touchColumns(rect, metrics, touch);
    // Those that have room behind the one before.
    const auto fitting = [&](auto titleOf) {
        QStringList labels;
        double free = rect.left();
        for (size_t i = 0; i < columns.size(); ++i) {
            const QString title = titleOf(i);
            const double width = textWidth(metrics.font(Type::Caption), title);
            const double left = labelLeft(rect, columns[i], width);
            const bool fits = left >= free && width <= rect.width();
            labels << (fits ? title : QString());
            if (fits)
                free = left + width + metrics.px(kLabelGap);
        }
        return labels;
    };
    const QStringList titles = fitting([&](size_t i) { return touchBucketTitle(touch, i); });
    if (!titles.contains(QString()))
        return titles;
    return fitting([&](size_t i) { // all of them shorter, so that they read alike
        const auto to = touch.buckets[i].toMinutes;
        return to ? bucketEdge(*to) : touchBucketTitle(touch, i);
    });
}

void paintTouch(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                const report::TouchTable& touch) {
    std::int64_t most = 0;
    for (const auto& bucket : touch.buckets)
        most = std::max(most, bucket.inSla + bucket.late);
    if (most == 0)
        return;
    const auto columns = touchColumns(rect, metrics, touch);
    const double unit = columns.front().height() / double(most);
    const double thin = metrics.px(metrics.sizes().hairline);
    const double axis = columns.front().bottom();
    const QStringList labels = touchLabels(rect, metrics, touch);
    for (size_t i = 0; i < touch.buckets.size(); ++i) {
        paintBar(painter, columns[i], theme, metrics, touch.buckets[i], unit);
        const QString& title = labels[qsizetype(i)];
        const double width = textWidth(metrics.font(Type::Caption), title);
        drawText(painter, QRectF(labelLeft(rect, columns[i], width), axis, width, metrics.px(kAxis)),
                 Qt::AlignCenter, title, metrics.font(Type::Caption), theme.ink3);
    }
    horizontalRule(painter, rect.left(), rect.right(), axis - thin, theme.line2, thin);
    paintSlaLines(painter, rect, theme, metrics, touch);
    const TouchLegend legend = touchLegend(rect, metrics, touch);
    drawText(painter, legend.good, kAlignLeft, goodWords(touch), metrics.font(Type::Caption), theme.ink2);
    drawText(painter, legend.bad, kAlignLeft, badWords(touch), badFont(metrics),
             touch.late > 0 && touch.point.status != kpi::Status::TooFew ? theme.off : theme.ink2);
}

} // namespace gtm::ui
