// SPDX-License-Identifier: GPL-3.0-only
#include "ui/action_dialog.h"

#include "core/report/sentence.h"
#include "ui/leave_guard.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace gtm::ui {

namespace {

constexpr double kDialogWidth = 520;
/// As they stand side by side.
constexpr std::array kNoteKinds{review::NoteKind::Note, review::NoteKind::Point, review::NoteKind::Ask};

QString meaningOf(review::NoteKind kind) {
    switch (kind) {
    case review::NoteKind::Note:
        return LineDialog::tr("Stays with the KPI and its week.");
    case review::NoteKind::Point:
        return LineDialog::tr("Stands first among the talking points of its week.");
    case review::NoteKind::Ask:
        return LineDialog::tr("What the meeting is to agree on.");
    }
    return {};
}

} // namespace

ReviewDialog::ReviewDialog(const Look& look, const QString& title, const QString& verb, QWidget* parent)
    : QDialog(parent)
    , m_look(look)
    , m_fields(new QVBoxLayout)
    , m_error(new Label(look, Type::Small, &Theme::off)) {
    new LeaveGuard(look, *this);
    setWindowTitle(title);
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    auto* head = new Label(look, Type::Title, &Theme::ink, title);
    head->setWordWrap(true);
    column->addWidget(head);
    column->addLayout(m_fields);
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    auto* row = new QHBoxLayout;
    auto* leave = new Button(look, Button::Kind::Plain, tr("Cancel"));
    auto* go = new Button(look, Button::Kind::Primary, verb);
    go->setDefault(true);
    leave->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(go);
    column->addLayout(row);
    connect(leave, &Button::clicked, this, &QDialog::reject);
    connect(go, &Button::clicked, this, &ReviewDialog::accept);
    apply();
    connect(&look, &Look::changed, this, &ReviewDialog::apply);
}

void ReviewDialog::apply() {
    const Metrics& m = m_look.metrics();
    const int pad = m.ipx(20);
    layout()->setContentsMargins(pad, pad, pad, pad);
    layout()->setSpacing(m.ipx(12));
    setMinimumWidth(m.ipx(kDialogWidth));
}

void ReviewDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) // where Enter begins another line
        return accept();
    QDialog::keyPressEvent(event);
}

void ReviewDialog::accept() {
    if (const auto done = m_try ? m_try() : Result<void>(); !done) {
        m_error->setText(text(report::sentence(done.error())));
        m_error->setVisible(!pointAt(done.error().where, m_error->text()));
        return;
    }
    QDialog::accept();
}

void ReviewDialog::addField(const QString& title, TextField* field, Label* wrong) {
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QWidget* part : std::initializer_list<QWidget*>{captionFor(m_look, title, field), field, wrong})
        m_fields->addWidget(part);
    hideWhileTyping(field, wrong);
}

ActionDialog::ActionDialog(const Look& look, const ActionChoices& choices, const review::Action& draft,
                           QWidget* parent)
    : ReviewDialog(look, tr("Add action"), tr("Add action"), parent), m_form(new ActionForm(look)) {
    m_form->setChoices(choices);
    m_form->setAction(draft);
    fields()->addWidget(m_form);
    m_form->focusText();
}

LineDialog::LineDialog(const Look& look, const Question& question, QWidget* parent)
    : ReviewDialog(look, question.title, question.verb, parent)
    , m_line(new TextField(look, question.label, kDialogWidth - 40)) {
    m_line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->setLimit(int(review::kLongestLine));
    m_line->setText(question.text);
    fields()->setSpacing(look.metrics().ipx(6));
    fields()->addWidget(new Label(look, Type::Caption, &Theme::ink2, question.label));
    fields()->addWidget(m_line);
    if (question.kind)
        addKinds(look, *question.kind);
    m_line->setFocus(Qt::OtherFocusReason);
}

void LineDialog::addKinds(const Look& look, review::NoteKind chosen) {
    m_kind = new SegmentBar(look, tr("Kind of note"));
    m_kind->setChoices({tr("Note"), tr("Talking point"), tr("Ask")},
                       int(std::ranges::find(kNoteKinds, chosen) - kNoteKinds.begin()));
    auto* meaning = new Label(look, Type::Small, &Theme::ink2, meaningOf(chosen));
    fields()->addWidget(m_kind, 0, Qt::AlignLeft);
    fields()->addWidget(meaning);
    connect(m_kind, &SegmentBar::chosen, meaning, [this, meaning] { meaning->setText(meaningOf(kind())); });
}

std::string LineDialog::line() const {
    return m_line->text().toStdString();
}

review::NoteKind LineDialog::kind() const {
    return kNoteKinds[size_t(m_kind->current())];
}

} // namespace gtm::ui
