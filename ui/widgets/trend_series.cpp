// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/trend_series.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gtm::ui {

void TrendSeries::add() {
    addBands();
    addGrid();
    addTarget();
    addLines();
}

void TrendSeries::addBands() {
    const Theme& t = m_look.theme();
    const auto target = [](const kpi::Point& p) { return p.target; };
    const auto atRisk = [](const kpi::Point& p) { return p.target ? p.atRisk : std::nullopt; };
    const auto edge = [](double value) {
        return [value](const kpi::Point& p) { return p.target ? std::optional(value) : std::nullopt; };
    };
    if (m_direction == kpi::Direction::Lower) {
        addBand(t.okSoft, edge(m_scale.bottom), target);
        addBand(t.riskSoft, target, atRisk);
    } else if (m_direction == kpi::Direction::Higher) {
        addBand(t.okSoft, target, edge(m_scale.top));
        addBand(t.riskSoft, atRisk, target);
    }
}

void TrendSeries::addSeries(const QList<QPointF>& points, const QPen& pen) {
    auto* series = new QLineSeries;
    series->append(points);
    series->setPen(pen);
    m_chart.addSeries(series);
}

void TrendSeries::addBand(const QColor& color, const Limit& low, const Limit& high) {
    auto *below = new QLineSeries, *above = new QLineSeries;
    const auto flush = [&] {
        if (below->count() > 0) {
            auto* area = new QAreaSeries(above, below);
            above->setParent(area);
            below->setParent(area);
            area->setPen(Qt::NoPen);
            area->setBrush(color);
            m_chart.addSeries(area);
            below = new QLineSeries;
            above = new QLineSeries;
        }
    };
    for (size_t i = 0; i < m_points.size(); ++i) {
        const auto from = low(m_points[i]), to = high(m_points[i]);
        if (!from || !to) {
            flush();
            continue;
        }
        // A changed target steps half way between two weeks.
        for (const double x : {double(i) - 0.5, double(i) + 0.5}) {
            below->append(x, *from);
            above->append(x, *to);
        }
    }
    flush();
    delete below;
    delete above;
}

void TrendSeries::addGrid() {
    const double last = double(m_points.size());
    for (double y = m_scale.bottom + m_scale.step; y < m_scale.top; y += m_scale.step)
        addSeries({{-1, y}, {last, y}}, QPen(m_look.theme().line, 1));
}

void TrendSeries::addTarget() {
    QList<QPointF> run;
    const QPen pen(m_look.theme().target, m_look.metrics().px(1.5), Qt::SolidLine, Qt::FlatCap,
                   Qt::MiterJoin);
    for (size_t i = 0; i < m_points.size(); ++i) {
        if (m_points[i].target) {
            run << QPointF(double(i) - 0.5, *m_points[i].target)
                << QPointF(double(i) + 0.5, *m_points[i].target);
        } else if (!run.isEmpty()) {
            addSeries(std::exchange(run, {}), pen);
        }
    }
    if (!run.isEmpty())
        addSeries(run, pen);
}

void TrendSeries::addLines() {
    QList<QPointF> run;
    const int newest = m_points.back().definitionVersion;
    const auto flush = [&](int version) {
        const QColor ink = version == newest ? m_look.theme().data : m_look.theme().dataMid;
        if (run.size() == 1) // a week between two gaps: a short stroke, so that it is seen at all
            run = {run.front() - QPointF(0.15, 0), run.front() + QPointF(0.15, 0)};
        if (!run.isEmpty())
            addSeries(run, QPen(ink, m_look.metrics().px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        run.clear();
    };
    for (size_t i = 0; i < m_points.size(); ++i) {
        const bool changed = i > 0 && m_points[i].definitionVersion != m_points[i - 1].definitionVersion;
        if (changed || !m_points[i].value)
            flush(i > 0 ? m_points[i - 1].definitionVersion : newest);
        if (m_points[i].value)
            run << QPointF(double(i), *m_points[i].value);
    }
    flush(newest);
}

} // namespace gtm::ui
