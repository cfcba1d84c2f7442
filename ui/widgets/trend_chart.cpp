// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/trend_chart.h"

#include "core/report/kpi_text.h"
#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"
#include "ui/paint/trend_labels.h"
#include "ui/text/accessible.h"
#include "ui/text/row_text.h"
#include "ui/text/words.h"
#include "ui/widgets/chart_table_dialog.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/trend_series.h"

#include <QAccessible>
#include <QChart>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

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
    m_limits.clear();
    m_fired.assign(m_points.size(), {});
    m_changedSince.reset();
    m_cursor = -1;
    build();
}

void TrendChart::setSignal(const kpi::Signal& signal) {
    m_limits = trendLimits(signal, m_points);
    m_fired = firedRules(signal, m_points);
    m_changedSince = signal.changedSince;
    build();
}

void TrendChart::setNotes(std::vector<TrendNote> notes) {
    if (m_notes == notes)
        return;
    m_notes = std::move(notes);
    viewport()->update();
}

QString TrendChart::noteOn(Day week) const {
    const auto note = std::ranges::find(m_notes, week, &TrendNote::week);
    return note == m_notes.end() ? QString() : note->words;
}

void TrendChart::describe(const QString& headline) {
    m_headline = headline;
    setAccessibleName(tr("Trend: %1").arg(headline));
    viewport()->setAccessibleName(accessibleName()); // it stands in the tree by itself
    setAccessibleDescription(m_points.empty() ? QString() : weekWords(m_points.back()));
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
    std::vector<double> limits;
    for (const TrendLimits& limit : m_limits)
        for (const auto& value : {limit.lower, limit.upper})
            if (value)
                limits.push_back(*value);
    m_scale = axisFor(m_points, m_format.unit, limits);
    TrendSeries(*chart(), m_look, m_points, m_direction, m_scale).add();
    for (const auto side : {Qt::AlignBottom, Qt::AlignLeft}) {
        auto* axis = new QValueAxis;
        const bool across = side == Qt::AlignBottom;
        axis->setRange(across ? -0.3 : m_scale.bottom, across ? double(m_points.size()) - 0.7 : m_scale.top);
        axis->setVisible(false);
        chart()->addAxis(axis, side);
        const auto all = chart()->series();
        for (QAbstractSeries* series : all)
            series->attachAxis(axis);
    }
    placePlot();
    viewport()->update();
}

void TrendChart::placePlot() {
    const Metrics& m = m_look.metrics();
    // Room for the words at both ends, whatever the unit and the language.
    double left = m.px(kPlotLeft), right = m.px(kPlotRight);
    if (anyValue()) {
        for (double y = m_scale.bottom; y < m_scale.top; y += m_scale.step)
            left = std::max(left, textWidth(m.font(Type::Caption), axisText(y, m_format)) + m.s2() + 1);
        for (const EndLabel& label : endLabels())
            right = std::max(right, textWidth(m.font(label.value ? Type::Name : Type::Caption), label.words) +
                                        m.s2() + m.s2());
    }
    chart()->setPlotArea(QRectF(rect()).adjusted(left, m.px(kPlotAbove), -right, -m.px(kPlotBelow)));
}

void TrendChart::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    placePlot();
}

QPointF TrendChart::place(double index, double value) const {
    const QRectF plot = chart()->plotArea();
    const double span = double(m_points.size()) - 0.4;
    return {plot.left() + (index + 0.3) / span * plot.width(),
            plot.bottom() - (value - m_scale.bottom) / (m_scale.top - m_scale.bottom) * plot.height()};
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
    paintSignal(*painter);
    const QRectF plot = chart()->plotArea();
    const auto versions =
        versionLabels(plot, m_look.metrics(), m_points, [this](double i) { return place(i, 0).x(); });
    LabelRoom room = drawnIn(plot, m_points, m_limits, versions,
                             [this](double index, double value) { return place(index, value); });
    paintRuleLabels(*painter, room);
    paintVersionLabels(*painter, plot, m_look.theme(), m_look.metrics(), versions);
    paintWritten(*painter, room);
    paintEndLabels(*painter);
    paintCursor(*painter);
}

void TrendChart::paintAxes(QPainter& painter) const {
    const Metrics& m = m_look.metrics();
    const Theme& t = m_look.theme();
    const QRectF plot = chart()->plotArea();
    const QFont& font = m.font(Type::Caption);
    for (double y = m_scale.bottom; y < m_scale.top; y += m_scale.step) {
        const QRectF label(0, place(0, y).y() - m.px(8), plot.left() - m.s2(), m.px(16));
        drawText(painter, label, Qt::AlignRight | Qt::AlignVCenter, axisText(y, m_format), font, t.ink3);
    }
    horizontalRule(painter, plot.left(), plot.right(), plot.bottom(), t.line2, 1);
    paintMonthTicks(painter, plot, m_look.theme(), m, m_points,
                    [this](size_t i) { return place(double(i), 0).x(); });
}

void TrendChart::paintRuleLabels(QPainter& painter, LabelRoom& room) const {
    const Metrics& m = m_look.metrics();
    const Theme& t = m_look.theme();
    const QRectF plot = chart()->plotArea();
    const auto xOf = [this](double i) { return place(i, 0).x(); };
    std::vector<RuleLabel> rules;
    if (m_changedSince)
        if (auto change = changeRule(plot, t, m, m_points, *m_changedSince, xOf))
            rules.push_back(std::move(*change));
    std::ranges::move(gapRules(plot, t, m, m_points, xOf), std::back_inserter(rules));
    paintRules(painter, plot, t, m, rules, room);
}

void TrendChart::paintSignal(QPainter& painter) const {
    const auto at = [this](double index, double value) { return place(index, value); };
    paintTrendLimits(painter, m_look.theme(), m_look.metrics(), m_limits, at);
    paintFiredWeeks(painter, m_look.theme(), m_look.metrics(), m_points, m_fired, at);
}

void TrendChart::paintWritten(QPainter& painter, const LabelRoom& room) const {
    const Metrics& m = m_look.metrics();
    const NoteStyle style{m.font(Type::Caption), m.px(3.5), 1, 1, room.taken()};
    paintNotes(painter, chart()->plotArea(), m_look.theme(), style, m_notes, m_points,
               [this](double index, double value) { return place(index, value); });
}

std::vector<EndLabel> TrendChart::endLabels() const {
    const kpi::Point& last = m_points.back();
    const Theme& t = m_look.theme();
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
        if (const QString limit = limitWords(last, m_direction, m_format); !limit.isEmpty())
            labels.push_back({at(*last.atRisk), limit, t.risk, false, false});
        const double middle = m_direction == kpi::Direction::Lower ? (*last.target + m_scale.bottom) / 2
                                                                   : (*last.target + m_scale.top) / 2;
        if (m_direction == kpi::Direction::Lower || m_direction == kpi::Direction::Higher)
            labels.push_back({at(middle), tr("on track"), t.ok, false, false});
    }
    if (!m_limits.empty()) {
        const TrendLimits& now = m_limits.back();
        // One that reads as the value does, or as the other, says nothing beside it.
        QStringList said{last.value ? labels.front().words : QString()};
        for (const auto& [value, words] :
             {std::pair{now.upper, tr("upper limit %1")}, std::pair{now.lower, tr("lower limit %1")}})
            if (const QString shown = text(report::valueText(value, m_format));
                value && !said.contains(shown)) {
                labels.push_back({at(*value), words.arg(shown), t.ink3, false, false});
                said << shown;
            }
    }
    return labels;
}

void TrendChart::paintEndLabels(QPainter& painter) const {
    const kpi::Point& last = m_points.back();
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    const QRectF plot = chart()->plotArea();
    paintEndLabelsAt(painter, plot.right() + m.s2(), plot, m, endLabels());
    const bool off = last.status == kpi::Status::OffTrack;
    if (last.value) {
        painter.setPen(QPen(t.surface, m.px(1.5)));
        painter.setBrush(off ? t.off : t.ink);
        painter.drawEllipse(place(double(m_points.size()) - 1, *last.value), m.px(4.5), m.px(4.5));
    }
}

QString TrendChart::weekWords(const kpi::Point& point) const {
    QString words =
        weekTitle(point.period.last) + QStringLiteral(": ") + text(report::pointText(point, m_format));
    if (point.target)
        words += tr(", target %1").arg(text(report::targetText(point, kpi::Direction::Near, m_format)));
    for (const kpi::SignalRule rule : m_fired[static_cast<size_t>(&point - m_points.data())])
        words += QStringLiteral(". ") + text(report::ruleText(rule));
    if (const QString note = noteOn(point.period.last); !note.isEmpty())
        words += QStringLiteral(". ") + tr("Note: %1").arg(note);
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
    const QFont& font = m.font(Type::Caption);
    const double pad = m.px(8), room = rect().width();
    const double width = std::min(textWidth(font, words) + 2 * pad, room);
    const double tall = std::max(m.px(22), wrappedHeight(width - 2 * pad, words, font) + m.px(6));
    const QRectF box(std::clamp(x - width / 2, std::min(plot.left(), room - width), room - width), 1, width,
                     tall);
    roundedBox(painter, box, m.px(4), t.surface, t.line2);
    drawWrapped(painter, box.adjusted(pad, m.px(3), -pad, 0), words, font, t.ink);
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
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(tabSeparated(table()));
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
    addPanelCommands(this, menu);
    menu.exec(event->globalPos());
}

void TrendChart::showTable() {
    ChartTableDialog dialog(m_look, m_headline, table(), this);
    dialog.exec();
}

ChartTable TrendChart::table() const {
    ChartTable table{
        {tr("Week"), tr("Value"), tr("Target"), tr("Status"), tr("Definition"), tr("Signal"), tr("Note")},
        {}};
    for (size_t i = 0; i < m_points.size(); ++i) {
        const kpi::Point& point = m_points[i];
        QStringList rules;
        for (const kpi::SignalRule rule : m_fired[i])
            rules << text(report::ruleText(rule));
        table.rows.push_back({weekTitle(point.period.last), text(report::pointText(point, m_format)),
                              text(report::targetText(point, m_direction, m_format)),
                              statusWord(point.status), tr("v%1").arg(point.definitionVersion),
                              rules.join(QStringLiteral("; ")), noteOn(point.period.last)});
    }
    return table;
}

} // namespace gtm::ui
