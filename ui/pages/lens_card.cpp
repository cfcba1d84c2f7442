// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/lens_card.h"

#include "core/report/lens.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace gtm::ui {

LensCard::LensCard(const Look& look, QWidget* parent)
    : QWidget(parent), m_look(look), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    apply();
    connect(&look, &Look::changed, this, &LensCard::apply);
}

void LensCard::setReadings(const std::vector<report::LensReading>& readings, const std::string& currency) {
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    while (QLayoutItem* item = m_column->takeAt(0))
        delete item;
    for (const report::LensReading& reading : readings)
        addReading(reading, currency);
    m_column->addStretch(1);
}

void LensCard::addReading(const report::LensReading& reading, const std::string& currency) {
    const report::FormatOptions format{reading.unit, currency};
    const QString value = text(report::valueText(reading.point.value, format));
    auto* ask = new Button(m_look, Button::Kind::Link,
                           reading.point.value ? tr("Why would they say %1?").arg(value)
                                               : tr("Why would they have no value?"));
    ask->setType(Type::Small);
    ask->setCheckable(true);
    auto* who = new Label(m_look, Type::Caption, &Theme::ink3, text(reading.who));
    who->setWordWrap(true);
    QStringList lines{text(reading.what), text(reading.why)};
    if (reading.difference)
        lines.prepend(capitalised(text(report::lensDifferenceText(*reading.difference, format))) + u'.');
    lines << text(report::lensRecordsText(reading));
    auto* answer = new Label(m_look, Type::Small, &Theme::ink, lines.join(u'\n'));
    answer->setWordWrap(true);
    answer->hide();
    ask->setAccessibleName(QStringLiteral("%1: %2").arg(text(reading.who), ask->text()));
    connect(ask, &Button::toggled, this, [this, ask, answer, words = lines.join(u' ')](bool open) {
        answer->setVisible(open);
        ask->setAccessibleDescription(open ? words : QString());
        Q_EMIT shapeChanged();
    });
    m_column->addWidget(who);
    m_column->addWidget(ask, 0, Qt::AlignLeft);
    m_column->addWidget(answer);
    ask->show();
    who->show();
}

void LensCard::apply() {
    m_column->setSpacing(m_look.metrics().ipx(4));
}

} // namespace gtm::ui
