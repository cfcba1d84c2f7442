// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/trend_chart.h"

#include "ui/paint/axis.h"
#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"
#include "ui/paint/trend_labels.h"
#include "ui/text/accessible.h"
#include "ui/text/words.h"
#include "ui/widgets/chart_table_dialog.h"

#include <QAccessible>
#include <QAreaSeries>
#include <QChart>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMenu>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace gtm::ui {

namespace {

constexpr double kPlotLeft = 48, kPlotRight = 112, kPlotAbove = 26, kPlotBelow = 26;

} // namespace

TrendChart::TrendChart(const Look& look, QWidget* parent) : QChartView(parent), m_look(look) {
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setAcceptDrops(false); // files are for the window
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins({});
    connect(&look, &Look::changed, this, &TrendChart::build);
}

QSize TrendChart::sizeHint() const {
    return {m_look.metrics().ipx(600), m_look.metrics().ipx(250)};
}

void TrendChart::setSeries(const report::KpiSeries& series, const std::string& currency, int weeks) {
    const auto shown = std::min<size_t>(series.points.size(), static_cast<size_t>(weeks));
    m_points.assign(series.points.end() - static_cast<std::ptrdiff_t>(shown), series.points.end());
    m_format = formatOf(series.definition.unit, currency);
    m_direction = series.definition.direction;
    m_cursor = -1;
    build();
}

void TrendChart::describe(const QString& headline) {
    m_headline = headline;
    setAccessibleName(tr("Trend: %1").arg(headline));
    setAccessibleDescription(m_points.empty() ? QString() : weekWords(m_points.back()));
}

void TrendChart::chooseScale() {
    const Axis axis = axisFor(m_points, m_format.unit);
    m_step = axis.step;
    m_bottom = axis.bottom;
    m_top = axis.top;
}

bool TrendChart::anyValue() const {
    return std::ranges::any_of(m_points, [](const kpi::Point& point) { return point.value.has_value(); });
}

void TrendChart::build() {
    chart()->removeAllSeries();
    const auto old = chart()->axes();
    for (QAbstractAxis* axis : old) {
        chart()->removeAxis(axis);
        delete axis;
    }
    if (!anyValue()) // a target alone says nothing
        return;
    chooseScale();
    const Theme& t = m_look.theme();
    const auto target = [](const kpi::Point& p) { return p.target; };
    const auto atRisk = [](const kpi::Point& p) { return p.target ? p.atRisk : std::nullopt; };
    const auto edge = [](double value) {
        return [value](const kpi::Point& p) { return p.target ? std::optional(value) : std::nullopt; };
    };
    if (m_direction == kpi::Direction::Lower) {
        addBand(t.okSoft, edge(m_bottom), target);
        addBand(t.riskSoft, target, atRisk);
    } else if (m_direction == kpi::Direction::Higher) {
        addBand(t.okSoft, target, edge(m_top));
        addBand(t.riskSoft, atRisk, target);
    }
    addGrid();
    addTarget();
    addLines();
    for (const auto side : {Qt::AlignBottom, Qt::AlignLeft}) {
        auto* axis = new QValueAxis;
        const bool across = side == Qt::AlignBottom;
        axis->setRange(across ? -0.3 : m_bottom, across ? double(m_points.size()) - 0.7 : m_top);
        axis->setVisible(false);
        chart()->addAxis(axis, side);
        const auto all = chart()->series();
        for (QAbstractSeries* series : all)
            series->attachAxis(axis);
    }
    placePlot();
    viewport()->update();
}

void TrendChart::addSeries(QList<QPointF> points, const QPen& pen) {
    auto* series = new QLineSeries;
    series->append(points);
    series->setPen(pen);
    chart()->addSeries(series);
}

void TrendChart::addBand(const QColor& color, const Limit& low, const Limit& high) {
    auto *below = new QLineSeries, *above = new QLineSeries;
    const auto flush = [&] {
        if (below->count() > 0) {
            auto* area = new QAreaSeries(above, below);
            above->setParent(area);
            below->setParent(area);
            area->setPen(Qt::NoPen);
            area->setBrush(color);
            chart()->addSeries(area);
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

void TrendChart::addGrid() {
    const double last = double(m_points.size());
    for (double y = m_bottom + m_step; y < m_top; y += m_step)
        addSeries({{-1, y}, {last, y}}, QPen(m_look.theme().line, 1));
}

void TrendChart::addTarget() {
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

void TrendChart::addLines() {
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

void TrendChart::placePlot() {
    const Metrics& m = m_look.metrics();
    chart()->setPlotArea(
        QRectF(rect()).adjusted(m.px(kPlotLeft), m.px(kPlotAbove), -m.px(kPlotRight), -m.px(kPlotBelow)));
}

void TrendChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    placePlot();
}

QPointF TrendChart::place(double index, double value) const {
    const QRectF plot = chart()->plotArea();
    const double span = double(m_points.size()) - 0.4;
    return {plot.left() + (index + 0.3) / span * plot.width(),
            plot.bottom() - (value - m_bottom) / (m_top - m_bottom) * plot.height()};
}

int TrendChart::nearest(double x) const {
    const QRectF plot = chart()->plotArea();
    const double span = double(m_points.size()) - 0.4;
    const auto index = std::lround((x - plot.left()) / plot.width() * span - 0.3);
    return int(std::clamp<long>(index, 0, std::ssize(m_points) - 1));
}

void TrendChart::drawForeground(QPainter* painter, const QRectF&) {
    if (!anyValue())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintAxes(*painter);
    paintBreaks(*painter);
    paintEndLabels(*painter);
    paintCursor(*painter);
}

void TrendChart::paintAxes(QPainter& painter) const {
    const Metrics& m = m_look.metrics();
    const Theme& t = m_look.theme();
    const QRectF plot = chart()->plotArea();
    const QFont& font = m.font(Type::Caption);
    for (double y = m_bottom; y < m_top; y += m_step) {
        const QRectF label(0, place(0, y).y() - m.px(8), plot.left() - m.s2(), m.px(16));
        drawText(painter, label, Qt::AlignRight | Qt::AlignVCenter, axisText(y, m_format), font, t.ink3);
    }
    horizontalRule(painter, plot.left(), plot.right(), plot.bottom(), t.line2, 1);
    paintMonthTicks(painter, plot, m_look.theme(), m, m_points,
                    [this](size_t i) { return place(double(i), 0).x(); });
}

void TrendChart::paintBreaks(QPainter& painter) const {
    const Metrics& m = m_look.metrics();
    const Theme& t = m_look.theme();
    const QRectF plot = chart()->plotArea();
    const auto xOf = [this](double i) { return place(i, 0).x(); };
    paintGapLabels(painter, plot, t, m, m_points, xOf);
    paintVersionLabels(painter, plot, t, m, m_points, xOf);
}

void TrendChart::paintEndLabels(QPainter& painter) const {
    const kpi::Point& last = m_points.back();
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    const QRectF plot = chart()->plotArea();
    std::vector<EndLabel> labels;
    const auto at = [this](double value) { return place(0, value).y(); };
    const bool off = last.status == kpi::Status::OffTrack;
    if (last.value)
        labels.push_back(
            {at(*last.value), text(report::pointText(last, m_format)), off ? t.off : t.ink, true, true});
    if (last.target) {
        labels.push_back({at(*last.target),
                          tr("target %1").arg(text(report::targetText(last, kpi::Direction::Near, m_format))),
                          t.ink, true, false});
        if (last.atRisk)
            labels.push_back({at(*last.atRisk), tr("at risk to %1").arg(axisText(*last.atRisk, m_format)),
                              t.risk, false, false});
        const double middle =
            m_direction == kpi::Direction::Lower ? (*last.target + m_bottom) / 2 : (*last.target + m_top) / 2;
        if (m_direction == kpi::Direction::Lower || m_direction == kpi::Direction::Higher)
            labels.push_back({at(middle), tr("on track"), t.ok, false, false});
    }
    paintEndLabelsAt(painter, plot.right() + m.s2(), plot, m, std::move(labels));
    if (last.value) {
        painter.setPen(QPen(t.surface, m.px(1.5)));
        painter.setBrush(off ? t.off : t.ink);
        painter.drawEllipse(place(double(m_points.size()) - 1, *last.value), m.px(4.5), m.px(4.5));
    }
}

QString TrendChart::weekWords(const kpi::Point& point) const {
    QString words = weekTitle(isoWeek(point.period.last), point.period.last) + QStringLiteral(": ") +
                    text(report::pointText(point, m_format));
    if (point.target)
        words += tr(", target %1").arg(text(report::targetText(point, kpi::Direction::Near, m_format)));
    return words;
}

void TrendChart::paintCursor(QPainter& painter) const {
    if (m_cursor < 0 || m_cursor >= std::ssize(m_points))
        return;
    const kpi::Point& point = m_points[static_cast<size_t>(m_cursor)];
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    const QRectF plot = chart()->plotArea();
    const double x = place(m_cursor, 0).x();
    verticalRule(painter, x, plot.top(), plot.bottom(), t.accent, 1);
    if (point.value) {
        painter.setPen(QPen(t.accent, m.px(2)));
        painter.setBrush(t.surface);
        painter.drawEllipse(place(m_cursor, *point.value), m.px(4), m.px(4));
    }
    const QString words = weekWords(point);
    const double width = textWidth(m.font(Type::Caption), words) + m.px(16);
    const QRectF box(std::clamp(x - width / 2, plot.left(), std::max(plot.left(), rect().width() - width)), 1,
                     width, m.px(22));
    roundedBox(painter, box, m.px(4), t.surface, t.line2);
    drawText(painter, box, Qt::AlignCenter, words, m.font(Type::Caption), t.ink);
}

void TrendChart::setCursorAt(int index) {
    if (index == m_cursor)
        return;
    m_cursor = index;
    viewport()->update();
    if (index < 0)
        return;
    const QString words = spoken(weekWords(m_points[static_cast<size_t>(index)]));
    setAccessibleDescription(words);
    QAccessibleValueChangeEvent changed(this, words);
    QAccessible::updateAccessibility(&changed);
}

void TrendChart::keyPressEvent(QKeyEvent* event) {
    const int last = int(m_points.size()) - 1;
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0 && event->modifiers() == Qt::NoModifier && last >= 0) {
        setCursorAt(m_cursor < 0 ? last : std::clamp(m_cursor + step, 0, last));
        return;
    }
    if (event->key() == Qt::Key_Menu) {
        showTable();
        return;
    }
    event->ignore();
}

void TrendChart::mouseMoveEvent(QMouseEvent* event) {
    const bool inside = chart()->plotArea().adjusted(-6, -20, 6, 6).contains(event->position());
    setCursorAt(inside && !m_points.empty() ? nearest(event->position().x()) : -1);
}

void TrendChart::leaveEvent(QEvent* event) {
    if (!hasFocus())
        setCursorAt(-1);
    QChartView::leaveEvent(event);
}

void TrendChart::focusOutEvent(QFocusEvent* event) {
    setCursorAt(-1);
    QChartView::focusOutEvent(event);
}

void TrendChart::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    connect(menu.addAction(tr("Show as table")), &QAction::triggered, this, &TrendChart::showTable);
    menu.exec(event->globalPos());
}

void TrendChart::showTable() {
    ChartTableDialog dialog(m_look, m_headline, table(), this);
    dialog.exec();
}

ChartTable TrendChart::table() const {
    ChartTable table{{tr("Week"), tr("Value"), tr("Target"), tr("Status"), tr("Definition")}, {}};
    for (const kpi::Point& point : m_points)
        table.rows.push_back({weekTitle(isoWeek(point.period.last), point.period.last),
                              text(report::pointText(point, m_format)),
                              text(report::targetText(point, m_direction, m_format)),
                              statusWord(point.status), tr("v%1").arg(point.definitionVersion)});
    return table;
}

} // namespace gtm::ui
