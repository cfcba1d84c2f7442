// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/columns.h"

#include "ui/paint/canvas.h"

#include <QPainter>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kColumnTitles = 22, kColumnAbove = 18, kColumnBarGap = 8, kColumnMostWide = 180,
                 kColumnDot = 4.5;

double tallest(const ColumnChart& chart) {
    double most = chart.level.value_or(0);
    for (const ColumnBar& bar : chart.bars)
        most = std::max({most, bar.value.value_or(0), bar.level.value_or(0),
                         chart.style == ColumnChart::Style::Pairs ? bar.part.value_or(0) : 0.0});
    return std::max(most, 1e-12);
}

/// Words of a line across stand at its right end, those of a line up above the columns.
double lineRoom(const Metrics& m, const ColumnChart& chart) {
    return chart.level ? textWidth(m.font(Type::Caption), chart.lineWords) + m.s2() : 0;
}

class ColumnPainter {
  public:
    ColumnPainter(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                  const ColumnChart& chart)
        : m_painter(painter)
        , m_rect(rect)
        , m_theme(theme)
        , m_metrics(metrics)
        , m_chart(chart)
        , m_columns(columnRects(rect, metrics, chart))
        , m_unit(m_columns.front().height() / tallest(chart)) {}

    void paint() const {
        const PainterState state(m_painter);
        const double thin = m_metrics.px(m_metrics.sizes().hairline);
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (m_chart.style == ColumnChart::Style::Pairs)
                paintPair(m_columns[i], m_chart.bars[i]);
            else
                paintBar(m_columns[i], m_chart.bars[i]);
        }
        horizontalRule(m_painter, m_rect.left(), m_columns.back().right(), bottom() - thin, m_theme.line2,
                       thin);
        paintLine();
        paintWords();
    }

  private:
    [[nodiscard]] double bottom() const { return m_columns.front().bottom(); }
    [[nodiscard]] double yOf(double value) const { return bottom() - std::max(value, 0.0) * m_unit; }

    void paintBar(const QRectF& column, const ColumnBar& bar) const {
        if (!bar.value)
            return;
        const double late =
            m_chart.style == ColumnChart::Style::LatePart ? bar.part.value_or(0) * m_unit : 0.0;
        const double top = yOf(*bar.value);
        m_painter.fillRect(QRectF(column.left(), top + late, column.width(), bottom() - top - late),
                           m_theme.data);
        if (late <= 0)
            return;
        const double pen = m_metrics.px(1.5);
        m_painter.setPen(QPen(m_theme.off, pen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.setBrush(m_theme.offSoft);
        m_painter.drawRect(
            QRectF(column.left() + pen / 2, top + pen / 2, column.width() - pen, std::max(late - pen, 0.0)));
    }

    void paintPair(const QRectF& column, const ColumnBar& bar) const {
        const double x = column.center().x(), dot = m_metrics.px(kColumnDot);
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (bar.value && bar.part) {
            m_painter.setPen(QPen(m_theme.dataMid, m_metrics.px(1.7)));
            m_painter.drawLine(QPointF(x, yOf(*bar.part)), QPointF(x, yOf(*bar.value)));
        }
        if (bar.part) {
            m_painter.setPen(QPen(m_theme.ink2, m_metrics.px(1.7)));
            m_painter.setBrush(m_theme.surface);
            m_painter.drawEllipse(QPointF(x, yOf(*bar.part)), dot, dot);
        }
        if (bar.value) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.data);
            m_painter.drawEllipse(QPointF(x, yOf(*bar.value)), dot, dot);
        }
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }

    void paintLine() const {
        const QFont& font = m_metrics.font(Type::Caption);
        const double thick = m_metrics.px(1.5), high = m_metrics.px(kColumnAbove);
        if (m_chart.level) {
            const double y = yOf(*m_chart.level), right = m_columns.back().right() + m_metrics.s1();
            paintSteps(right, thick);
            drawText(m_painter,
                     QRectF(right + m_metrics.s1(), y - high / 2, lineRoom(m_metrics, m_chart), high),
                     kAlignLeft, m_chart.lineWords, font, m_theme.ink2);
        }
        if (!m_chart.across)
            return;
        const double step = m_columns.size() > 1 ? m_columns[1].left() - m_columns[0].left() : 0;
        const double x = m_columns.front().left() + *m_chart.across * step;
        // It makes room for the number of its column.
        const auto at = std::min(size_t(std::max(0.0, *m_chart.across)), m_columns.size() - 1);
        const double top = yOf(m_chart.bars[at].value.value_or(0));
        verticalRule(m_painter, x, m_rect.top() + high, top - high, m_theme.target, thick);
        verticalRule(m_painter, x, top, bottom(), m_theme.target, thick);
        const double wide = textWidth(font, m_chart.lineWords);
        const double left =
            std::clamp(x - wide / 2, m_rect.left(), std::max(m_rect.left(), m_rect.right() - wide));
        drawText(m_painter, QRectF(left, m_rect.top(), wide, high), kAlignLeft, m_chart.lineWords, font,
                 m_theme.ink2);
    }

    /// Each column has the line at its own height, joined where that changes.
    void paintSteps(double right, double thick) const {
        const double half = m_metrics.px(kColumnBarGap) / 2;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const std::optional<double>& level = m_chart.bars[i].level;
            if (!level)
                continue;
            const bool first = i == 0, last = i + 1 == m_columns.size();
            const double from = first ? m_rect.left() : m_columns[i].left() - half;
            horizontalRule(m_painter, from, last ? right : m_columns[i + 1].left() - half, yOf(*level),
                           m_theme.target, thick);
            const std::optional<double> before = first ? std::nullopt : m_chart.bars[i - 1].level;
            if (before && *before != *level)
                verticalRule(m_painter, from, yOf(std::max(*before, *level)),
                             yOf(std::min(*before, *level)) + thick, m_theme.target, thick);
        }
    }

    /// A title is shortened, a number that does not fit is left out: its column and the table say it.
    void paintWords() const {
        const QFont &caption = m_metrics.font(Type::Caption), &small = m_metrics.font(Type::Small);
        const double gap = m_metrics.px(kColumnBarGap), high = m_metrics.px(kColumnAbove);
        double freeTitle = m_rect.left() - gap, freeWords = m_rect.left() - gap;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QRectF& column = m_columns[i];
            const ColumnBar& bar = m_chart.bars[i];
            const QString title = elided(caption, bar.title, column.width() + gap - m_metrics.px(2));
            paintCentred(column.center().x(), bottom(), m_metrics.px(kColumnTitles), title, caption,
                         m_theme.ink3, freeTitle);
            const double top =
                yOf(std::max(bar.value.value_or(0),
                             m_chart.style == ColumnChart::Style::Pairs ? bar.part.value_or(0) : 0.0));
            const double lift = m_chart.style == ColumnChart::Style::Pairs ? m_metrics.px(kColumnDot) : 0;
            paintCentred(column.center().x(), top - high - lift, high, bar.words, small, m_theme.ink,
                         freeWords);
        }
    }

    void paintCentred(double x, double top, double high, const QString& words, const QFont& font,
                      const QColor& ink, double& free) const {
        const double wide = textWidth(font, words), left = x - wide / 2;
        if (words.isEmpty() || left < free)
            return;
        free = left + wide + m_metrics.px(3);
        drawText(m_painter, QRectF(left, top, wide, high), Qt::AlignCenter, words, font, ink);
    }

    QPainter& m_painter;
    QRectF m_rect;
    const Theme& m_theme;
    const Metrics& m_metrics;
    const ColumnChart& m_chart;
    std::vector<QRectF> m_columns;
    double m_unit;
};

} // namespace

std::vector<QRectF> columnRects(const QRectF& rect, const Metrics& metrics, const ColumnChart& chart) {
    std::vector<QRectF> columns;
    const double gap = metrics.px(kColumnBarGap), count = double(std::max<size_t>(chart.bars.size(), 1));
    const double room = rect.width() - lineRoom(metrics, chart);
    const double step = std::min((room + gap) / count, metrics.px(kColumnMostWide));
    const double top = rect.top() + metrics.px(kColumnAbove * (chart.across ? 2 : 1));
    const double bottom = rect.bottom() - metrics.px(kColumnTitles);
    for (size_t i = 0; i < chart.bars.size(); ++i)
        columns.emplace_back(rect.left() + double(i) * step, top, step - gap, bottom - top);
    if (!columns.empty()) // which the last one may miss by a rounding
        columns.back().setRight(std::min(columns.back().right(), rect.right()));
    return columns;
}

void paintColumns(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                  const ColumnChart& chart) {
    if (!chart.bars.empty())
        ColumnPainter(painter, rect, theme, metrics, chart).paint();
}

} // namespace gtm::ui
