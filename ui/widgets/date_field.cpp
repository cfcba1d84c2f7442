// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/date_field.h"

#include "ui/language.h"
#include "ui/paint/canvas.h"
#include "ui/paint/marks.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QPainter>
#include <QWheelEvent>

namespace gtm::ui {

DateField::DateField(const Look& look, const QString& name, QWidget* parent)
    : QDateEdit(parent), m_look(look) {
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
    setLocale(wordsLocale());
    setDisplayFormat(report::numberStyle().german ? QStringLiteral("ddd d. MMM yyyy")
                                                  : QStringLiteral("ddd d MMM yyyy"));
    setCalendarPopup(true);
    setWeekStart(WeekStart::Monday);
    calendarWidget()->setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    apply();
    connect(&look, &Look::changed, this, &DateField::apply);
}

void DateField::apply() {
    setFont(m_look.metrics().font(Type::Body));
    calendarWidget()->setFont(font());
    lineEdit()->setTextMargins(m_look.metrics().ipx(6), 0, 0, 0);
    updateGeometry();
}

void DateField::setWeekStart(WeekStart start) {
    calendarWidget()->setFirstDayOfWeek(start == WeekStart::Monday ? Qt::Monday : Qt::Sunday);
}

void DateField::setDay(Day day) {
    const std::chrono::year_month_day date{day};
    setDate({int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))});
}

Day DateField::day() const {
    const QDate chosen = date();
    return makeDay(chosen.year(), unsigned(chosen.month()), unsigned(chosen.day()));
}

QSize DateField::sizeHint() const {
    return {m_look.metrics().ipx(168), m_look.metrics().ipx(32)};
}

void DateField::paintEvent(QPaintEvent*) {
    const Theme& t = m_look.theme();
    const Metrics& m = m_look.metrics();
    QPainter painter(this);
    roundedBox(painter, rect(), m.px(4), isEnabled() ? t.surface : t.surface2,
               isEnabled() ? t.line2 : t.line);
    const double side = m.px(16);
    paintGlyph(painter, QRectF(width() - side - m.px(5), (height() - side) / 2, side, side), Glyph::Down,
               isEnabled() ? t.ink : t.ink3);
}

void DateField::wheelEvent(QWheelEvent* event) {
    event->ignore(); // the page scrolls
}

} // namespace gtm::ui
