// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/value_card.h"

#include "core/report/sentence.h"
#include "ui/paint/bullet.h"
#include "ui/paint/canvas.h"
#include "ui/text/accessible.h"
#include "ui/text/words.h"

#include <QPainter>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr double kMark = 18; ///< Of the status beside the value.
constexpr double kValue = 62, kStatus = 26, kBullet = 44, kLine = 24;

/// "16.0 % to 27.2 %" over the weeks that are known.
QString rangeWords(const report::KpiSeries& series, const report::FormatOptions& format) {
    std::optional<double> low, high;
    for (const kpi::Point& point : series.points) {
        if (!point.value)
            continue;
        low = std::min(low.value_or(*point.value), *point.value);
        high = std::max(high.value_or(*point.value), *point.value);
    }
    return low ? ValueCard::tr("%1 to %2")
                     .arg(text(report::valueText(low, format)), text(report::valueText(high, format)))
               : text(report::kDash);
}

} // namespace

ValueCard::ValueCard(const Look& look, QWidget* parent) : QWidget(parent), m_look(look) {
    setFocusPolicy(Qt::StrongFocus); // so that its numbers are read out
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ValueCard::setKpi(const report::BoardRow& row, const report::KpiSeries& series,
                       const std::string& currency, const QString& comparedWeek) {
    m_row = row;
    m_words = rowText(row, currency);
    const auto format = formatOf(row.unit, currency, row.point);
    const QString target = row.point.target ? targetWords(row.point, row.direction, format) : tr("none");
    m_lines = {
        {tr("Target"), target},
        {tr("vs %1").arg(comparedWeek), judged(m_words.vsCompared, m_words.compared), m_words.compared},
        {tr("vs 4-week average"), judged(m_words.vsAverage, m_words.average), m_words.average},
        {tr("%1-week range").arg(series.points.size()), rangeWords(series, format)}};
    if (row.point.mean)
        m_lines.push_back({tr("Mean"), text(report::valueText(row.point.mean, format))});
    if (row.point.p90)
        m_lines.push_back({tr("9 of 10 within"), text(report::valueText(row.point.p90, format))});
    if (row.point.pending > 0)
        m_lines.push_back({tr("Still open"), text(report::countText(double(row.point.pending)))});
    if (row.point.censored > 0)
        m_lines.push_back({tr("Not touched yet"), text(report::countText(double(row.point.censored)))});
    if (const QString mixed = text(report::mixedVersionsText(row.point)); !mixed.isEmpty())
        m_lines.push_back({{}, mixed});
    setAccessibleName(
        QStringLiteral("%1: %2, %3").arg(m_words.name, spoken(m_words.value), spokenStatus(m_words)));
    QStringList rest;
    for (const Line& line : m_lines)
        rest << (line.title.isEmpty() ? line.value : line.title + u' ' + spoken(line.value));
    setAccessibleDescription(rest.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

const QFont& ValueCard::valueFont(double width) const {
    const QFont& hero = m_look.metrics().font(Type::Hero);
    return textWidth(hero, m_words.value) <= width ? hero : m_look.metrics().font(Type::Display);
}

bool ValueCard::statusBelow(double width) const {
    const Metrics& m = m_look.metrics();
    const double status = m.px(16 + 10 + kMark) + textWidth(m.font(Type::Brand), m_words.status);
    return textWidth(valueFont(width), m_words.value) + status > width || !m_words.second.isEmpty() ||
           !m_row.point.value;
}

QSize ValueCard::sizeHint() const {
    const int width = m_look.metrics().ipx(376);
    return {width, heightForWidth(width)};
}

int ValueCard::heightForWidth(int width) const {
    const double bullet = m_row.point.target && m_row.point.value ? kBullet : 8;
    const double units =
        kValue + (statusBelow(width) ? kStatus : 0) + bullet + kLine * double(m_lines.size());
    return m_look.metrics().ipx(units);
}

void ValueCard::paintValue(QPainter& painter, const QRectF& area) const {
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    const QFont& font = valueFont(area.width());
    const QRectF line(area.left(), area.top(), area.width(), m.px(kValue - 6));
    drawText(painter, line, Qt::AlignLeft | Qt::AlignVCenter, m_words.value, font,
             m_row.point.value ? t.ink : t.ink3);
    const bool below = statusBelow(area.width());
    const QString word = m_words.second.isEmpty() ? m_words.status : spokenStatus(m_words);
    const QFont& loud = m.font(below ? Type::Name : Type::Brand); // beside the value it has to hold its own
    const double wide = textWidth(loud, word), mark = m.px(below ? 16 : kMark);
    const double y = below ? area.top() + m.px(kValue + 8) : line.bottom() - m.px(16);
    const double x = below ? area.left() : area.right() - wide - mark - m.px(8);
    paintStatusMark(painter, QRectF(x, y - mark / 2, mark, mark), t, m_row.point.status);
    drawText(painter, QRectF(x + mark + m.px(8), y - m.px(12), wide, m.px(24)),
             Qt::AlignLeft | Qt::AlignVCenter, word, loud, statusInk(t, m_row.point.status));
}

void ValueCard::paintEvent(QPaintEvent*) {
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    QPainter painter(this);
    const QRectF area = rect();
    paintValue(painter, area);
    double y = m.px(kValue + (statusBelow(area.width()) ? kStatus : 0));
    if (m_row.point.target && m_row.point.value) {
        paintBullet(painter, QRectF(0, y + m.px(6), area.width(), m.px(24)), t, m, m_row.point,
                    m_row.direction);
        y += m.px(kBullet);
    } else {
        y += m.px(8);
    }
    const QFont& font = m.font(Type::Small);
    for (const Line& line : m_lines) {
        const QRectF row(0, y, area.width(), m.px(kLine));
        drawText(painter, row, Qt::AlignLeft | Qt::AlignVCenter, line.title, font, t.ink3);
        drawText(painter, row, Qt::AlignRight | Qt::AlignVCenter, line.value, font, t.ink);
        const double mark = m.px(m.sizes().changeMark);
        const double x = row.right() - textWidth(font, line.value) - m.px(7) - mark;
        paintChangeMark(painter, QRectF(x, row.center().y() - mark / 2, mark, mark), t, line.change);
        y += m.px(kLine);
    }
}

} // namespace gtm::ui
