// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/trend.h"

#include "ui/paint/axis.h"
#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"
#include "ui/text/words.h"
#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gtm::ui {

namespace {

constexpr int kDateTicks = 4;

class TrendPainter {
  public:
    TrendPainter(QPainter& painter, const QRectF& rect, const Theme& theme, const TrendStyle& style,
                 const Trend& trend)
        : m_painter(painter)
        , m_theme(theme)
        , m_style(style)
        , m_trend(trend)
        , m_axis(axisFor(trend.points, trend.format.unit))
        , m_axisHeight(QFontMetricsF(style.axis).height())
        , m_labelHeight(QFontMetricsF(style.label).height()) {
        const double above = trend.notes.empty() && !trend.agreed ? m_axisHeight / 2 : 1.4 * m_axisHeight;
        m_plot = rect.adjusted(trend.axes ? axisWidth() : m_style.dot, above, -labelWidth(),
                               trend.axes ? -1.5 * m_axisHeight : -m_style.dot);
    }

    void paint() {
        const PainterState state(m_painter);
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (m_trend.axes) {
            paintBands();
            paintScale();
            paintDates();
            paintBandWords();
        }
        paintTarget();
        paintAgreed();
        paintLine();
        paintNotes(m_painter, m_plot, m_theme,
                   {m_style.axis, m_style.dot, std::max(1.0, m_style.line / 2), 1.1}, m_trend.notes,
                   m_trend.points,
                   [this](double i, double value) { return QPointF(xOf(size_t(i)), yOf(value)); });
        paintValue();
    }

  private:
    [[nodiscard]] QString valueWords() const {
        return text(report::valueText(m_trend.points.back().value, m_trend.format));
    }
    [[nodiscard]] QString targetWords() const {
        report::FormatOptions plain = m_trend.format;
        plain.extraDecimals = 0;
        return Words::tr("target %1")
            .arg(text(report::targetText(m_trend.points.back(), kpi::Direction::Near, plain)));
    }
    [[nodiscard]] double labelWidth() const {
        const double target = m_trend.points.back().target ? textWidth(m_style.label, targetWords()) : 0;
        return std::max(target, textWidth(m_style.label, valueWords())) + 2 * m_style.dot;
    }
    [[nodiscard]] double axisWidth() const {
        double widest = 0;
        for (double value = m_axis.bottom; value <= m_axis.top; value += m_axis.step)
            widest = std::max(widest, textWidth(m_style.axis, axisText(value, m_trend.format)));
        return widest + m_style.dot;
    }
    [[nodiscard]] double xOf(size_t i) const {
        const auto count = m_trend.points.size();
        return count < 2 ? m_plot.right() : m_plot.left() + double(i) * m_plot.width() / double(count - 1);
    }
    [[nodiscard]] double yOf(double value) const {
        const double share = (value - m_axis.bottom) / (m_axis.top - m_axis.bottom);
        return m_plot.bottom() - std::clamp(share, 0.0, 1.0) * m_plot.height();
    }
    [[nodiscard]] std::optional<size_t> indexOf(Day week) const {
        for (size_t i = 0; i < m_trend.points.size(); ++i)
            if (m_trend.points[i].period.last == week)
                return i;
        return std::nullopt;
    }

    /// On track and at risk, stepping where targets changed.
    void paintBands() {
        const bool lower = m_trend.direction == kpi::Direction::Lower;
        if (!lower && m_trend.direction != kpi::Direction::Higher)
            return;
        const auto& points = m_trend.points;
        for (size_t from = 0, to = 0; from + 1 < points.size(); from = to) {
            const kpi::Point& point = points[from + 1];
            // As far as target and limit are the same: seams between weeks would show.
            for (to = from + 1; to + 1 < points.size() && points[to + 1].target == point.target &&
                                points[to + 1].atRisk == point.atRisk;)
                ++to;
            if (!point.target)
                continue;
            const auto fill = [&](double low, double high, const QColor& color) {
                m_painter.fillRect(QRectF(QPointF(xOf(from), yOf(high)), QPointF(xOf(to), yOf(low))), color);
            };
            const double edge = point.atRisk.value_or(*point.target);
            fill(lower ? m_axis.bottom : *point.target, lower ? *point.target : m_axis.top, m_theme.okSoft);
            fill(std::min(edge, *point.target), std::max(edge, *point.target), m_theme.riskSoft);
        }
    }

    void paintScale() {
        for (double value = m_axis.bottom; value <= m_axis.top * 1.0001; value += m_axis.step) {
            const double y = yOf(value);
            horizontalRule(m_painter, m_plot.left(), m_plot.right(), y, m_theme.line, 1);
            drawText(m_painter, QRectF(0, y - m_axisHeight / 2, m_plot.left() - m_style.dot, m_axisHeight),
                     kAlignRight, axisText(value, m_trend.format), m_style.axis, m_theme.ink2);
        }
        horizontalRule(m_painter, m_plot.left(), m_plot.right(), m_plot.bottom(), m_theme.line2, 1);
    }

    void paintDates() {
        const auto count = m_trend.points.size();
        const auto ticks = std::min<size_t>(kDateTicks, count);
        const Day newest = m_trend.points.back().period.last; // only its year goes without saying
        for (size_t tick = 0; tick < ticks; ++tick) {
            const size_t i = ticks < 2 ? count - 1 : tick * (count - 1) / (ticks - 1);
            const Day day = m_trend.points[i].period.last;
            const QString words =
                text(report::shortDate(day, int(std::chrono::year_month_day{newest}.year())));
            drawText(m_painter, QRectF(xOf(i) - 200, m_plot.bottom() + 0.3 * m_axisHeight, 400, m_axisHeight),
                     Qt::AlignCenter, words, m_style.axis, m_theme.ink2);
        }
    }

    void paintTarget() {
        const double thick = std::max(1.5, m_style.line * 0.6);
        const auto& points = m_trend.points;
        for (size_t from = 1, to = 1; from < points.size(); from = to) {
            while (to < points.size() && points[to].target == points[from].target)
                ++to; // seams between weeks would show
            if (points[from].target)
                horizontalRule(m_painter, xOf(from - 1), xOf(to - 1), yOf(*points[from].target),
                               m_theme.target, thick);
        }
    }

    /// "On track", at that end of its band which the line keeps clear of.
    void paintBandWords() {
        const bool lower = m_trend.direction == kpi::Direction::Lower;
        const auto& points = m_trend.points;
        if ((!lower && m_trend.direction != kpi::Direction::Higher) || points.size() < 2 || !points[1].target)
            return;
        const double edge = yOf(*points[1].target), end = lower ? m_plot.bottom() : m_plot.top();
        const double pad = m_axisHeight * 0.4, top = lower ? end - m_axisHeight - pad : end + pad;
        const QString words = Words::tr("On track");
        const QRectF label(m_plot.left() + m_style.dot, top, textWidth(m_style.axis, words), m_axisHeight);
        bool free = std::abs(edge - end) >= m_axisHeight + 2 * pad;
        for (size_t i = 0; i < points.size() && xOf(i) <= label.right() + m_style.dot; ++i)
            free = free && (!points[i].value || yOf(*points[i].value) < label.top() - m_style.dot ||
                            yOf(*points[i].value) > label.bottom() + m_style.dot);
        if (free)
            drawText(m_painter, label, kAlignLeft, words, m_style.axis, m_theme.ok);
    }

    void paintAgreed() {
        const auto at = m_trend.agreed ? indexOf(*m_trend.agreed) : std::nullopt;
        if (!at)
            return;
        QPen pen(m_theme.ink3, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({3, 3});
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(xOf(*at), m_plot.top()), QPointF(xOf(*at), m_plot.bottom()));
        const QString words = Words::tr("agreed");
        const double width = textWidth(m_style.axis, words);
        const double before = xOf(*at) - width - m_style.dot; // the newest value is named behind the line
        const double x = before >= m_plot.left() ? before : xOf(*at) + m_style.dot;
        drawText(m_painter, QRectF(x, m_plot.top() - m_axisHeight / 2, width, m_axisHeight), kAlignLeft,
                 words, m_style.axis, m_theme.ink2);
    }

    void paintLine() {
        QPolygonF run;
        int version = 0;
        const auto flush = [&](const QColor& color) {
            m_painter.setPen(QPen(color, m_style.line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            if (run.size() == 1)
                m_painter.drawPoint(run.front());
            else if (!run.isEmpty())
                m_painter.drawPolyline(run);
            run.clear();
        };
        const auto& points = m_trend.points;
        const auto colorOf = [&](int of) {
            return of == points.back().definitionVersion ? m_theme.data : m_theme.dataMid;
        };
        for (size_t i = 0; i < points.size(); ++i) {
            if (!points[i].value || points[i].definitionVersion != version)
                flush(colorOf(version));
            version = points[i].definitionVersion;
            if (points[i].value)
                run << QPointF(xOf(i), yOf(*points[i].value));
        }
        flush(colorOf(version));
    }

    /// The newest point and its value; the target's words give way to it.
    void paintValue() {
        const kpi::Point& last = m_trend.points.back();
        const double x = m_plot.right() + 2 * m_style.dot;
        std::optional<double> valueY;
        if (last.value) {
            valueY = yOf(*last.value);
            m_painter.setPen(Qt::NoPen);
            const bool off = last.status == kpi::Status::OffTrack;
            m_painter.setBrush(off ? m_theme.off : m_theme.ink);
            m_painter.drawEllipse(QPointF(m_plot.right(), *valueY), m_style.dot, m_style.dot);
            drawText(m_painter, QRectF(x, *valueY - m_labelHeight / 2, 1, m_labelHeight), kAlignLeft,
                     valueWords(), m_style.label, statusInk(m_theme, last.status));
        }
        if (!last.target)
            return;
        double y = yOf(*last.target);
        if (valueY && std::abs(*valueY - y) < m_labelHeight)
            y = *valueY + (y >= *valueY ? m_labelHeight : -m_labelHeight);
        drawText(m_painter, QRectF(x, y - m_labelHeight / 2, 1, m_labelHeight), kAlignLeft, targetWords(),
                 m_style.label, m_theme.ink);
    }

    QPainter& m_painter;
    const Theme& m_theme;
    const TrendStyle& m_style;
    const Trend& m_trend;
    Axis m_axis;
    double m_axisHeight, m_labelHeight;
    QRectF m_plot;
};

} // namespace

void paintTrend(QPainter& painter, const QRectF& rect, const Theme& theme, const TrendStyle& style,
                const Trend& trend) {
    if (std::ranges::any_of(trend.points, [](const kpi::Point& point) { return point.value.has_value(); }))
        TrendPainter(painter, rect, theme, style, trend).paint();
}

} // namespace gtm::ui
