// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/segment_bar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/tab_order.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace gtm::ui {

SegmentBar::SegmentBar(const Look& look, const QString& name, QWidget* parent)
    : QWidget(parent), m_look(look), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this)) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !signalsBlocked())
            Q_EMIT chosen(id);
    });
}

void SegmentBar::setChoices(const QStringList& choices, int current) {
    const QSignalBlocker quiet(this);
    const auto old = m_group->buttons();
    QStringList shown;
    for (const auto* button : old)
        shown << button->text();
    if (shown != choices) {
        qDeleteAll(old);
        for (qsizetype i = 0; i < choices.size(); ++i) {
            auto* button = new Button(m_look, Button::Kind::Segment, choices[i], this);
            button->setUnits(m_units);
            button->setAccessibleName(accessibleName() + QStringLiteral(" ") + choices[i]);
            button->setPlace(choices.size() == 1       ? Button::Place::Alone
                             : i == 0                  ? Button::Place::First
                             : i == choices.size() - 1 ? Button::Place::Last
                                                       : Button::Place::Middle);
            m_group->addButton(button, int(i));
            m_row->addWidget(button);
            button->show();
        }
    }
    setCurrent(current);
}

void SegmentBar::setCurrent(int index) {
    const QSignalBlocker quiet(this);
    if (auto* button = m_group->button(index))
        button->setChecked(true);
    tabToChecked(*m_group);
}

int SegmentBar::current() const {
    return m_group->checkedId();
}

} // namespace gtm::ui
