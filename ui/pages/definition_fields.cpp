// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/definition_fields.h"

#include "core/report/problem_text.h"
#include "ui/models/sheet_model.h"
#include "ui/text/model_words.h"
#include "ui/text/words.h"
#include "ui/versions/draft.h"
#include "ui/versions/sheet_table.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace gtm::ui {

DefinitionFields::DefinitionFields(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_model(new SheetModel(this))
    , m_table(new EditTable(look, tr("Fields of the definition")))
    , m_meaning(new Label(look, Type::Small, &Theme::ink2, sheetMeaning(definitionSheet().id)))
    , m_said(new Label(look, Type::Small, &Theme::off))
    , m_wrong(new Label(look, Type::Small, &Theme::off)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_meaning->setWordWrap(true);
    m_said->setWordWrap(true);
    m_said->hide();
    m_model->setKind(definitionSheet(), false);
    m_table->setModel(m_model);
    column->addWidget(m_meaning);
    column->addWidget(m_said);
    column->addWidget(m_table, 1);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    column->addWidget(m_wrong);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DefinitionFields::showWrong);
    connect(m_model, &SheetModel::dataChanged, this, &DefinitionFields::showWrong);
    connect(m_model, &SheetModel::modelReset, this, &DefinitionFields::showWrong);
    connect(m_model, &SheetModel::edited, this, &DefinitionFields::change);
    connect(m_table, &EditTable::removeRequested, this, [this] { reset(m_table->currentIndex()); });
    m_table->addRowCommand(tr("Reset to the default"), [this](const QModelIndex& index) { reset(index); });
    connect(&look, &Look::changed, this, &DefinitionFields::apply);
    apply();
}

void DefinitionFields::apply() {
    layout()->setSpacing(m_look.metrics().ipx(8));
}

void DefinitionFields::setDraft(Draft* draft, bool readOnly) {
    if (m_draft)
        m_draft->disconnect(this);
    m_draft = draft;
    m_model->setKind(definitionSheet(), draft && !readOnly);
    if (draft) {
        connect(draft, &Draft::textChanged, this, &DefinitionFields::follow);
        connect(draft, &Draft::checked, this, &DefinitionFields::follow);
    }
    fill();
}

void DefinitionFields::follow() {
    m_stale = !isVisible();
    if (isVisible())
        fill();
}

void DefinitionFields::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        follow();
}

void DefinitionFields::fill() {
    setPlain(m_draft ? m_draft->text() : std::string());
    if (m_draft && m_draft->errors())
        m_model->setErrors(m_draft->text(), *m_draft->errors());
}

void DefinitionFields::setPlain(const std::string& toml) {
    const auto rows = readSheet(toml, definitionSheet());
    m_said->hide();
    m_table->setEnabled(rows.has_value());
    if (!rows) {
        say(rows.error());
        return;
    }
    m_model->setRows(*rows);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 1));
}

void DefinitionFields::showWrong() {
    const int row = m_table->currentIndex().row();
    m_wrong->setText(row >= 0 && row < m_model->rowCount() ? m_model->wrongIn(row) : QString());
    m_wrong->setVisible(!m_wrong->text().isEmpty());
}

void DefinitionFields::change(size_t row, size_t column, const QString& words) {
    if (!m_draft)
        return;
    const auto toml = withCell(m_draft->text(), definitionSheet(), row, column, words.toStdString());
    if (toml) {
        m_draft->edit(*toml, tr("change %1").arg(ruleTitle(definitionSheet().rules[row])));
        return;
    }
    fill(); // as the document has it
    say(toml.error());
}

void DefinitionFields::reset(const QModelIndex& index) {
    const QModelIndex value = index.siblingAtColumn(1);
    if (value.flags().testFlag(Qt::ItemIsEditable) && !m_model->standardOf(value.row()).empty())
        m_model->setData(value, QString(), Qt::EditRole);
}

void DefinitionFields::say(const Error& error) {
    m_said->setText(tr("The text of the definition cannot be read, so that its fields cannot be changed: %1")
                        .arg(text(report::problemText(error.detail))));
    m_said->show();
}

bool DefinitionFields::showProblem(const Error& error) {
    const auto spot = m_draft ? spotOf(m_draft->text(), definitionSheet(), error) : std::nullopt;
    if (!spot)
        return false;
    m_table->setCurrentIndex(m_model->index(int(spot->row), 1));
    focusFirst();
    return true;
}

void DefinitionFields::focusFirst() {
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace gtm::ui

#include "moc_definition_fields.cpp"
