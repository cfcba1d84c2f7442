// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/action_form.h"

#include "core/report/sentence.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/select_box.h"
#include "ui/widgets/text_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QStringListModel>

#include <algorithm>
#include <utility>

namespace gtm::ui {

namespace {

constexpr double kFieldUnits = 168, kDoneWhen = 66;

} // namespace

ActionForm::ActionForm(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_text(new TextField(look, tr("Action"), kFieldUnits))
    , m_owner(new TextField(look, tr("Owner"), kFieldUnits))
    , m_wrongText(new Label(look, Type::Small, &Theme::off))
    , m_wrongOwner(new Label(look, Type::Small, &Theme::off))
    , m_people(new QCompleter(this))
    , m_due(new DateField(look, tr("Due")))
    , m_kpi(new SelectBox(look, tr("For KPI")))
    , m_filter(new Button(look, Button::Kind::Chip, {}))
    , m_doneWhen(new QPlainTextEdit) {
    build();
    for (TextField* field : {m_text, m_owner})
        connect(field, &QLineEdit::editingFinished, this, &ActionForm::edited);
    connect(m_due, &QDateEdit::editingFinished, this, &ActionForm::edited);
    connect(m_kpi, &QComboBox::activated, this, &ActionForm::edited);
    connect(m_filter, &Button::clicked, this, [this] {
        m_action.filter.clear();
        showFilter();
        m_kpi->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    apply();
    connect(&look, &Look::changed, this, &ActionForm::apply);
}

ActionForm::~ActionForm() {
    // A field that loses the focus because it goes away has nobody to tell.
    for (QObject* field : std::initializer_list<QObject*>{m_text, m_owner, m_due, m_kpi})
        field->disconnect(this);
    m_doneWhen->removeEventFilter(this);
}

void ActionForm::build() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto title = [&](const QString& words, QWidget* field) {
        m_captions << captionFor(m_look, words, field);
        return m_captions.back();
    };
    grid->addWidget(title(tr("Action"), m_text), 0, 0, 1, 2);
    grid->addWidget(m_text, 1, 0, 1, 2);
    grid->addWidget(m_wrongText, 2, 0, 1, 2);
    grid->addWidget(title(tr("Owner"), m_owner), 3, 0);
    grid->addWidget(title(tr("Due"), m_due), 3, 1);
    grid->addWidget(m_owner, 4, 0);
    grid->addWidget(m_due, 4, 1);
    grid->addWidget(m_wrongOwner, 5, 0, 1, 2);
    grid->addWidget(title(tr("For KPI"), m_kpi), 6, 0, 1, 2);
    grid->addWidget(m_kpi, 7, 0, 1, 2);
    grid->addWidget(m_filter, 8, 0, 1, 2, Qt::AlignLeft);
    grid->addWidget(title(tr("Done when"), m_doneWhen), 9, 0, 1, 2);
    grid->addWidget(m_doneWhen, 10, 0, 1, 2);
    hideWhileTyping(m_text, m_wrongText);
    hideWhileTyping(m_owner, m_wrongOwner);
    for (QWidget* wide : std::initializer_list<QWidget*>{m_text, m_owner, m_kpi})
        wide->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setLimit(int(review::kLongestLine));
    m_owner->setLimit(int(review::kLongestLine));
    m_people->setCaseSensitivity(Qt::CaseInsensitive);
    m_people->setFilterMode(Qt::MatchContains);
    m_people->setModel(new QStringListModel(m_people));
    m_owner->setCompleter(m_people);
    m_doneWhen->setTabChangesFocus(true);
    m_doneWhen->setAccessibleName(tr("Done when"));
    m_doneWhen->setAcceptDrops(false);
    m_doneWhen->installEventFilter(this);
}

void ActionForm::apply() {
    const Metrics& m = m_look.metrics();
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->setHorizontalSpacing(m.ipx(12));
    grid->setVerticalSpacing(m.ipx(5));
    m_people->popup()->setFont(m.font(Type::Body));
    for (Label* caption : std::as_const(m_captions)) // nearer to its field than to the one above
        caption->setContentsMargins(0, caption == m_captions.front() ? 0 : m.ipx(8), 0, 0);
    m_doneWhen->setFont(m.font(Type::Body));
    m_doneWhen->setFixedHeight(m.ipx(kDoneWhen));
    m_doneWhen->document()->setDocumentMargin(m.px(6));
}

bool ActionForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_doneWhen && event->type() == QEvent::FocusOut)
        Q_EMIT edited();
    return QWidget::eventFilter(watched, event);
}

void ActionForm::setChoices(const ActionChoices& choices) {
    static_cast<QStringListModel*>(m_people->model())->setStringList(choices.people);
    const QString kept = m_kpi->currentData().toString();
    m_kpi->clear();
    for (const auto& [id, name] : choices.kpis)
        m_kpi->addItem(name, text(id));
    m_kpi->setCurrentIndex(m_kpi->findData(kept));
}

void ActionForm::setAction(const review::Action& action) {
    m_action = action;
    const auto put = [](TextField* field, const std::string& words) {
        if (field->text() != text(words)) // the cursor stays where somebody writes
            field->setText(text(words));
    };
    put(m_text, action.text);
    put(m_owner, action.owner);
    m_due->setDay(action.due);
    if (m_kpi->findData(text(action.kpi)) < 0) // of a KPI that is not on the board
        m_kpi->addItem(text(action.kpi), text(action.kpi));
    m_kpi->setCurrentIndex(m_kpi->findData(text(action.kpi)));
    if (m_doneWhen->toPlainText() != text(action.doneWhen))
        m_doneWhen->setPlainText(text(action.doneWhen));
    showFilter();
}

void ActionForm::showFilter() {
    const QString words = filterWords(m_action.filter);
    m_filter->setVisible(!m_action.filter.empty());
    m_filter->setText(words);
    m_filter->setProperty("said", words); // for the question of a dialog that is left
    m_filter->setAccessibleName(tr("Remove filter %1").arg(words));
}

review::Action ActionForm::action() const {
    review::Action said = m_action;
    said.text = m_text->text().toStdString();
    said.owner = m_owner->text().toStdString();
    said.due = m_due->day();
    said.kpi = m_kpi->currentData().toString().toStdString();
    said.doneWhen = m_doneWhen->toPlainText().toStdString();
    return said;
}

bool ActionForm::pointAt(const std::string& where) {
    m_wrongText->hide();
    m_wrongOwner->hide();
    if (where != "action" && where != "owner")
        return false;
    (where == "action" ? m_text : m_owner)->setFocus(Qt::OtherFocusReason);
    for (const Error& error : review::problemsOf(action())) // nobody is sent back twice
        for (const auto& [field, wrong] : {std::pair{"action", m_wrongText}, {"owner", m_wrongOwner}})
            if (error.where == field) {
                wrong->setText(ui::text(report::sentence(error)));
                wrong->show();
            }
    return true;
}

void ActionForm::focusText() {
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

void ActionForm::focusDue() {
    m_due->setFocus(Qt::OtherFocusReason);
    m_due->setSelectedSection(QDateTimeEdit::DaySection);
}

} // namespace gtm::ui
