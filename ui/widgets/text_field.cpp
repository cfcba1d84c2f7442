// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/text_field.h"

#include "ui/paint/canvas.h"
#include "ui/widgets/label.h"

#include <QPainter>

#include <cmath>

namespace gtm::ui {

namespace {

constexpr double kCountFrom = 0.8; ///< Of the limit.

} // namespace

TextField::TextField(const Look& look, const QString& name, double units, QWidget* parent)
    : QLineEdit(parent), m_look(look), m_units(units) {
    setAccessibleName(name);
    setAcceptDrops(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    apply();
    connect(&look, &Look::changed, this, &TextField::apply);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (m_limit > 0)
            apply();
    });
}

void TextField::setLimit(int characters) {
    m_limit = characters;
    apply();
}

QString TextField::countWords() const {
    const auto count = text().toUcs4().size();
    return m_limit > 0 && double(count) >= m_limit * kCountFrom ? tr("%1 of %2").arg(count).arg(m_limit)
                                                                : QString();
}

void TextField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    const QString words = countWords();
    if (words.isEmpty())
        return;
    const Metrics& m = m_look.metrics();
    const Theme& t = m_look.theme();
    QPainter painter(this);
    drawText(painter, QRectF(rect()).adjusted(0, 0, -m.px(8), 0), Qt::AlignRight | Qt::AlignVCenter, words,
             m.font(Type::Caption), text().toUcs4().size() > m_limit ? t.off : t.ink3);
}

void TextField::apply() {
    setFont(m_look.metrics().font(Type::Body));
    const QString count = countWords();
    const double beside = count.isEmpty() ? 0 : textWidth(m_look.metrics().font(Type::Caption), count) + 8;
    setTextMargins(m_look.metrics().ipx(6), 0, m_look.metrics().ipx(6) + int(std::ceil(beside)), 0);
    updateGeometry();
}

QSize TextField::sizeHint() const {
    return {m_look.metrics().ipx(m_units), m_look.metrics().ipx(32)};
}

void hideWhileTyping(const TextField* field, Label* wrong) {
    wrong->setWordWrap(true);
    wrong->hide();
    QObject::connect(field, &QLineEdit::textEdited, wrong, &QWidget::hide);
}

} // namespace gtm::ui
