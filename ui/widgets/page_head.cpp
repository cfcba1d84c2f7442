// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/page_head.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace gtm::ui {

PageHead::PageHead(const Look& look, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_row(new FlowLayout(this))
    , m_title(new Label(look, Type::Title, &Theme::ink, title))
    , m_words(new Label(look, Type::Small, &Theme::ink2)) {
    setMinimumWidth(1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_row->addWidget(m_title);
    m_row->addWidget(m_words);
    apply();
    connect(&look, &Look::changed, this, &PageHead::apply);
}

void PageHead::setWords(const QString& words) {
    m_words->setText(words);
}

void PageHead::addChoice(QWidget* choice, const QString& title) {
    if (title.isEmpty()) {
        m_row->addWidget(choice);
        return;
    }
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new Label(m_look, Type::Small, &Theme::ink2, title);
    label->setBuddy(choice);
    row->addWidget(label);
    row->addWidget(choice);
    m_row->addWidget(both);
}

void PageHead::addVerbs(std::initializer_list<Button*> buttons) {
    for (Button* button : buttons) {
        button->setUnits(32);
        m_row->addWidget(button);
    }
    m_row->setPushed(int(buttons.size()));
}

void PageHead::apply() {
    const Metrics& m = m_look.metrics();
    m_row->setContentsMargins(m.ipx(16), m.ipx(12), m.ipx(16), m.ipx(12));
    m_row->setGaps(m.ipx(12), m.ipx(8));
    for (Label* label : {m_title, m_words})
        label->setMinimumHeight(m.ipx(32));
}

} // namespace gtm::ui
