// SPDX-License-Identifier: GPL-3.0-only
#include "ui/paint/multiples.h"

#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"

#include <QPainter>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kCellWidth = 176, kCellHeight = 74, kTrendGap = 10, kCellTitleLine = 20, kTrendPad = 6;
constexpr int kCellMostColumns = 6;

int cellColumns(const Metrics& m, double width, size_t trends) {
    const int fit = int((width + m.px(kTrendGap)) / m.px(kCellWidth + kTrendGap));
    return std::clamp(fit, 1, std::max(1, std::min(kCellMostColumns, int(trends))));
}

class CellPainter {
  public:
    CellPainter(QPainter& painter, const QRectF& cell, const Theme& theme, const Metrics& metrics,
                const Multiples& all, const SmallTrend& trend)
        : m_painter(painter), m_cell(cell), m_theme(theme), m_metrics(metrics), m_all(all), m_trend(trend) {
        const double pad = metrics.px(kTrendPad);
        m_plot = cell.adjusted(pad, pad + metrics.px(kCellTitleLine), -pad, -pad);
    }

    void paint() const {
        if (m_trend.chosen) {
            m_painter.fillRect(m_cell, m_theme.accentSoft);
            m_painter.fillRect(QRectF(m_cell.left(), m_cell.top(), m_metrics.px(3), m_cell.height()),
                               m_theme.accent);
        }
        paintTitle();
        horizontalRule(m_painter, m_plot.left(), m_plot.right(), yOf(std::max(m_all.bottom, 0.0)),
                       m_theme.line2, m_metrics.px(m_metrics.sizes().hairline));
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintTarget();
        paintLine();
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }

  private:
    void paintTitle() const {
        const QFont &name = m_metrics.font(Type::Small), &value = m_metrics.font(Type::Strong);
        const QRectF line(m_plot.left(), m_cell.top() + m_metrics.px(kTrendPad) / 2, m_plot.width(),
                          m_metrics.px(kCellTitleLine));
        const bool off = m_trend.status == kpi::Status::OffTrack;
        double used = textWidth(value, m_trend.words);
        drawText(m_painter, line, kAlignRight, m_trend.words, value, off ? m_theme.off : m_theme.ink);
        if (off || m_trend.status == kpi::Status::AtRisk) {
            const double mark = m_metrics.px(11);
            used += mark + m_metrics.px(5);
            paintStatusMark(m_painter, QRectF(line.right() - used, line.center().y() - mark / 2, mark, mark),
                            m_theme, m_trend.status);
        }
        drawText(m_painter, line, kAlignLeft,
                 elided(name, m_trend.title, line.width() - used - m_metrics.s2()), name, m_theme.ink);
    }

    [[nodiscard]] double xOf(size_t i) const {
        const auto count = m_trend.weeks.size();
        return count < 2 ? m_plot.right() : m_plot.left() + double(i) * m_plot.width() / double(count - 1);
    }
    [[nodiscard]] double yOf(double value) const {
        const double share = (value - m_all.bottom) / (m_all.top - m_all.bottom);
        return m_plot.bottom() - std::clamp(share, 0.0, 1.0) * m_plot.height();
    }

    void paintTarget() const {
        if (!m_trend.target)
            return;
        QPen pen(m_theme.ink3, m_metrics.px(1), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2, 2.5});
        m_painter.setPen(pen);
        const double y = yOf(*m_trend.target);
        m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    }

    void paintLine() const {
        m_painter.setPen(QPen(m_theme.data, m_metrics.px(1.7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPolygonF run;
        const auto flush = [&] {
            if (run.size() == 1)
                m_painter.drawPoint(run.front());
            else if (!run.isEmpty())
                m_painter.drawPolyline(run);
            run.clear();
        };
        for (size_t i = 0; i < m_trend.weeks.size(); ++i) {
            if (m_trend.weeks[i])
                run << QPointF(xOf(i), yOf(*m_trend.weeks[i]));
            else
                flush();
        }
        flush();
        if (m_trend.weeks.empty() || !m_trend.weeks.back())
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_trend.status == kpi::Status::OffTrack ? m_theme.off : m_theme.ink);
        const double dot = m_metrics.px(3);
        m_painter.drawEllipse(QPointF(xOf(m_trend.weeks.size() - 1), yOf(*m_trend.weeks.back())), dot, dot);
    }

    QPainter& m_painter;
    QRectF m_cell, m_plot;
    const Theme& m_theme;
    const Metrics& m_metrics;
    const Multiples& m_all;
    const SmallTrend& m_trend;
};

} // namespace

double multiplesHeight(const Metrics& metrics, double width, size_t trends) {
    const auto columns = size_t(cellColumns(metrics, width, trends));
    const size_t rows = (std::max<size_t>(trends, 1) + columns - 1) / columns;
    return double(rows) * metrics.px(kCellHeight) + double(rows - 1) * metrics.px(kTrendGap);
}

std::vector<QRectF> multiplesCells(const QRectF& rect, const Metrics& metrics, size_t trends) {
    std::vector<QRectF> cells;
    const int columns = cellColumns(metrics, rect.width(), trends);
    const double gap = metrics.px(kTrendGap), high = metrics.px(kCellHeight);
    const double wide = (rect.width() - (columns - 1) * gap) / columns;
    for (size_t i = 0; i < trends; ++i)
        cells.emplace_back(rect.left() + double(i % size_t(columns)) * (wide + gap),
                           rect.top() + double(i / size_t(columns)) * (high + gap), wide, high);
    return cells;
}

void paintMultiples(QPainter& painter, const QRectF& rect, const Theme& theme, const Metrics& metrics,
                    const Multiples& multiples) {
    const PainterState state(painter);
    const auto cells = multiplesCells(rect, metrics, multiples.trends.size());
    for (size_t i = 0; i < cells.size(); ++i)
        CellPainter(painter, cells[i], theme, metrics, multiples, multiples.trends[i]).paint();
}

} // namespace gtm::ui
