// SPDX-License-Identifier: GPL-3.0-only
#include "ui/versions/draft_bar.h"

#include "core/workspace/model_sheet.h"
#include "ui/paint/canvas.h"
#include "ui/text/model_words.h"
#include "ui/text/words.h"
#include "ui/versions/draft.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace gtm::ui {

namespace {

constexpr double kBeside = 640; ///< A narrower bar has its buttons below what it says.

/// "Window, weeks: a whole number is expected"
QString problemOf(const Draft& draft, const Error& error) {
    const auto& kinds = draft.subject() == store::Subject::Model ? modelSheets() : definitionSheets();
    return problemWords(draft.text(), kinds, error);
}

} // namespace

DraftBar::DraftBar(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_mark(new MarkLabel(look, kpi::Status::OnTrack))
    , m_words(new Label(look, Type::Small, &Theme::ink2))
    , m_problem(new Button(look, Button::Kind::Link, tr("Next problem")))
    , m_takeOver(new Button(look, Button::Kind::Primary, tr("Take over the newer version")))
    , m_discard(new Button(look, Button::Kind::Plain, tr("Discard draft")))
    , m_tryOut(new Button(look, Button::Kind::Plain, tr("Try out")))
    , m_publish(new Button(look, Button::Kind::Primary, tr("Publish"))) {
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    auto *said = new QHBoxLayout, *verbs = new QHBoxLayout;
    said->addWidget(m_mark);
    said->addWidget(m_words, 1);
    verbs->addStretch(1);
    for (Button* button : {m_problem, m_takeOver, m_discard, m_tryOut, m_publish}) {
        button->setUnits(32);
        verbs->addWidget(button);
    }
    m_box->addLayout(said, 1);
    m_box->addLayout(verbs);
    connect(m_problem, &Button::clicked, this, &DraftBar::nextErrorRequested);
    connect(m_takeOver, &Button::clicked, this, &DraftBar::takeOverRequested);
    connect(m_discard, &Button::clicked, this, [this] {
        if (!m_draft)
            return;
        const QPointer<Draft> draft = m_draft; // without it the page may go on to another one
        const int steps = draft->stack().index();
        draft->discard();
        Q_EMIT discarded(draft, steps);
    });
    connect(m_tryOut, &Button::clicked, this, &DraftBar::tryOutRequested);
    connect(m_publish, &Button::clicked, this, &DraftBar::publishRequested);
    apply();
    connect(&look, &Look::changed, this, &DraftBar::apply);
    refresh();
}

void DraftBar::apply() {
    const Metrics& m = m_look.metrics();
    layout()->setContentsMargins(0, m.ipx(9), 0, 0);
    for (QLayout* part :
         {static_cast<QLayout*>(m_box), m_box->itemAt(0)->layout(), m_box->itemAt(1)->layout()})
        part->setSpacing(m.ipx(8));
}

void DraftBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_box->setDirection(width() >= m_look.metrics().ipx(kBeside) ? QBoxLayout::LeftToRight
                                                                 : QBoxLayout::TopToBottom);
}

void DraftBar::setDraft(Draft* draft, bool readOnly) {
    if (m_draft)
        m_draft->disconnect(this);
    m_draft = draft;
    m_readOnly = readOnly;
    if (draft)
        for (const auto signal : {&Draft::textChanged, &Draft::checked})
            connect(draft, signal, this, &DraftBar::refresh);
    refresh();
}

void DraftBar::refresh() {
    const bool changed = m_draft && m_draft->changed();
    const auto* errors = m_draft && m_draft->errors() ? &*m_draft->errors() : nullptr;
    const bool stale = m_draft && m_draft->stale();
    const bool wrong = changed && errors && !errors->empty();
    const bool right = changed && errors && errors->empty() && !stale;
    m_mark->setVisible(wrong || right || stale);
    m_mark->setStatus(wrong ? kpi::Status::OffTrack : stale ? kpi::Status::AtRisk : kpi::Status::OnTrack);
    m_words->setInk(wrong ? &Theme::off : stale ? &Theme::risk : &Theme::ink2);
    if (!m_draft)
        m_words->clear();
    else if (m_readOnly)
        m_words->setText(tr("The store is open for reading only, so nothing can be published."));
    else if (!changed)
        m_words->setText(tr("A version in force is not edited. What you change here is a draft until it is "
                            "published."));
    else if (stale && !wrong)
        m_words->setText(
            tr("A newer version was published after this draft was begun. Published as it is, the "
               "draft would take that back."));
    else if (!errors)
        m_words->setText(tr("Checking the draft"));
    else if (right)
        m_words->setText(tr("The draft has no errors. It takes effect when it is published."));
    else
        m_words->setText(counted(std::ssize(*errors), tr("%1 problem"), tr("%1 problems")) +
                         QStringLiteral(". ") + problemOf(*m_draft, errors->front()));
    m_problem->setVisible(wrong);
    m_takeOver->setVisible(stale && m_draft->subject() == store::Subject::Model);
    m_tryOut->setVisible(!stale);
    m_publish->setVisible(!stale);
    m_discard->setEnabled(changed);
    m_tryOut->setEnabled(right);
    m_publish->setEnabled(right && !m_readOnly);
}

void DraftBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    horizontalRule(painter, 0, width(), 0, m_look.theme().line, 1);
}

} // namespace gtm::ui

#include "moc_draft_bar.cpp"
