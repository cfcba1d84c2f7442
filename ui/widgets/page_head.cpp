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
    m_row->setPushLast(true);
    apply();
    connect(&look, &Look::changed, this, &PageHead::apply);
}

void PageHead::setWords(const QString& words) {
    m_words->setText(words);
}

void PageHead::addChoice(QWidget* choice) {
    m_row->addWidget(choice);
}

void PageHead::addVerbs(std::initializer_list<Button*> buttons) {
    auto* verbs = new QWidget;
    auto* row = new QHBoxLayout(verbs);
    row->setContentsMargins(0, 0, 0, 0);
    for (Button* button : buttons) {
        button->setUnits(32);
        row->addWidget(button);
    }
    m_row->addWidget(verbs);
}

void PageHead::apply() {
    const Metrics& m = m_look.metrics();
    m_row->setContentsMargins(m.ipx(16), m.ipx(9), m.ipx(16), m.ipx(9));
    m_row->setGaps(m.ipx(12), m.ipx(8));
    for (Label* label : {m_title, m_words})
        label->setMinimumHeight(m.ipx(32));
}

} // namespace gtm::ui
