// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/mapping_fields.h"

#include "core/report/format.h"
#include "core/report/sentence.h"
#include "ui/pages/field_row.h"
#include "ui/pages/mapping_columns.h"
#include "ui/text/question_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/select_box.h"
#include "ui/widgets/text_field.h"

#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

using ingest::Question;

namespace {

constexpr int kMostSegments = 3;

} // namespace

MappingFields::MappingFields(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_words(new Label(look, Type::Small, &Theme::ink2))
    , m_entity(new SelectBox(look, tr("What the file holds")))
    , m_name(new TextField(look, tr("Name of the mapping"), 190))
    , m_source(new TextField(look, tr("Source system"), 150))
    , m_leave(new Button(look, Button::Kind::Plain, tr("Leave out")))
    , m_more(new Button(look, Button::Kind::Link, {}))
    , m_form(new QWidget)
    , m_entityBox(labelled(tr("Holds"), m_entity))
    , m_nameBox(labelled(tr("Mapping"), m_name))
    , m_sourceBox(labelled(tr("Source"), m_source))
    , m_rowsBox(new QWidget)
    , m_rows(new QVBoxLayout(m_rowsBox))
    , m_columns(new MappingColumns(look)) {
    auto* flow = new FlowLayout(m_form);
    m_leave->setUnits(32);
    for (QWidget* part : std::initializer_list<QWidget*>{m_entityBox, m_nameBox, m_sourceBox, m_leave})
        flow->addWidget(part);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setGaps(look.metrics().ipx(16), look.metrics().ipx(8));
    m_words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(look.metrics().ipx(13), 0, look.metrics().ipx(13), look.metrics().ipx(8));
    top->setSpacing(look.metrics().ipx(8));
    top->addWidget(m_words);
    top->addWidget(m_form);
    column->addLayout(top);
    column->addWidget(m_rowsBox);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto* more = new QHBoxLayout;
    more->setContentsMargins(look.metrics().ipx(13), 0, 0, 0);
    more->addWidget(m_more, 0, Qt::AlignLeft);
    column->addLayout(more);
    column->addWidget(m_columns);
    wire();
}

void MappingFields::wire() {
    connect(m_entity, &SelectBox::activated, this, [this](int index) {
        if (index == 0)
            return;
        m_file->setEntity(crm::Entity(m_entity->itemData(index).toInt()));
        m_all = false;
        showForm();
        buildRows();
        Q_EMIT draftChanged();
        Q_EMIT grown();
    });
    connect(m_name, &TextField::textEdited, this, [this](const QString& words) {
        m_file->setName(words.trimmed().toStdString());
        Q_EMIT draftChanged();
    });
    connect(m_source, &TextField::textEdited, this, [this](const QString& words) {
        m_file->setSource(words.trimmed().toStdString());
        Q_EMIT draftChanged();
    });
    connect(m_leave, &Button::clicked, this, [this] {
        m_file->leftOut = !m_file->leftOut;
        showForm();
        buildRows();
        Q_EMIT draftChanged();
        Q_EMIT grown();
    });
    connect(m_more, &Button::clicked, this, [this] {
        m_all = true;
        buildRows();
        Q_EMIT grown();
        if (!m_lines.empty())
            m_entity->setFocus(Qt::OtherFocusReason);
    });
    connect(m_columns, &MappingColumns::draftChanged, this, [this] {
        showForm();
        Q_EMIT draftChanged();
    });
    connect(m_columns, &MappingColumns::grown, this, &MappingFields::grown);
}

QWidget* MappingFields::labelled(const QString& title, QWidget* control) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.metrics().ipx(8));
    row->addWidget(new Label(m_look, Type::Caption, &Theme::ink2, title));
    row->addWidget(control);
    return box;
}

void MappingFields::setFile(MappedFile* file) {
    m_file = file;
    m_all = false;
    if (!file) {
        buildRows();
        return;
    }
    m_entity->clear();
    m_entity->addItem(tr("Choose what it holds"), -1);
    for (const ingest::EntitySuggestion& one : file->look.suggestions)
        m_entity->addItem(entityTitle(std::string(crm::entityName(one.entity))), int(one.entity));
    m_entity->setCurrentIndex(file->chosen ? m_entity->findData(int(file->draft.entity)) : 0);
    m_name->setText(text(file->draft.name));
    m_source->setText(text(file->draft.source));
    showForm();
    buildRows();
}

void MappingFields::showForm() {
    const bool mappable = m_file->mappable(), out = m_file->leftOut;
    const bool own = !m_file->draft.answersOnly() && mappable && !out;
    m_entityBox->setVisible(own);
    m_sourceBox->setVisible(own);
    m_nameBox->setVisible(m_file->drafted() && m_file->draft.completes.empty());
    m_leave->setVisible(mappable || m_file->named || m_file->look.ready);
    m_leave->setText(out ? tr("Take in") : tr("Leave out"));
    m_leave->setAccessibleName(out ? tr("Take %1 in").arg(m_file->fileName())
                                   : tr("Leave %1 out").arg(m_file->fileName()));
    QString words;
    if (out)
        words = tr("This file is left out of the import.");
    else if (m_file->keepsColumns())
        words = tr("Recognised. The columns that are kept make it a mapping of your own.");
    else if (m_file->look.ready)
        words = tr("Recognised, and nothing has to be said about it.");
    else if (!mappable)
        for (const ingest::Finding& finding : m_file->look.report.findings)
            words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + text(report::sentence(finding));
    else if (m_file->draft.answersOnly())
        words = tr("The file is known, but its values do not show how they are written.");
    else
        words = m_file->vendorWords();
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void MappingFields::buildRows() {
    for (const Line& line : m_lines) {
        line.row->hide();
        line.row->deleteLater();
    }
    m_lines.clear();
    if (m_head)
        m_head->hide();
    int hidden = 0;
    if (m_file && m_file->drafted() && m_file->mappable() && m_file->chosen) {
        addHead();
        std::vector<Question::Kind> asked;
        for (const Question& question : m_file->questions) {
            const bool whole = question.column.empty() || question.kind == Question::Kind::TimeZone ||
                               m_file->draft.answersOnly();
            if (!whole || std::ranges::find(asked, question.kind) != asked.end())
                continue;
            asked.push_back(question.kind);
            addAnswer(question);
        }
        const auto fields = crm::fields(m_file->draft.entity);
        const bool any = !m_file->draft.answersOnly();
        for (const int pass : {0, 1, 2}) // what is required, what has a column, and the rest
            for (size_t i = 0; any && i < fields.size(); ++i) {
                const int rank = fields[i].required ? 0 : !m_file->draft.columns[i].empty() ? 1 : 2;
                if (rank != pass)
                    continue;
                if (rank == 2 && !m_all)
                    ++hidden;
                else
                    addField(int(i));
            }
    }
    m_more->setText(counted(hidden, tr("Show %1 more field"), tr("Show %1 more fields")));
    m_more->setVisible(hidden > 0);
    m_columns->setFile(m_file);
    showChecks();
}

void MappingFields::addHead() {
    const bool columns = !m_file->draft.answersOnly();
    if (m_head)
        m_head->deleteLater();
    m_head = new FieldRow(m_look, columns ? tr("Scoreboard field") : tr("Question"), {}, m_rowsBox);
    m_head->setHead(columns ? tr("Column in file") : QString(), tr("First values"), tr("Check"));
    addRow(m_head);
}

void MappingFields::addRow(FieldRow* row) {
    m_rows->addWidget(row);
    row->setRoom(m_beside, m_samples);
    row->show();
}

void MappingFields::addField(int field) {
    const crm::Field& what = crm::fields(m_file->draft.entity)[static_cast<size_t>(field)];
    const QString title = fieldTitle(what.name);
    auto* row = new FieldRow(m_look, title, FieldRow::needWords(what.required), m_rowsBox);
    QStringList headers;
    int current = -1;
    for (const std::string& name : m_file->look.header) {
        if (name == m_file->draft.columns[static_cast<size_t>(field)])
            current = int(headers.size());
        headers << text(name);
    }
    row->setChoices(tr("Column for %1").arg(title), tr("Choose column"), headers, current);
    addRow(row);
    const Line line{row, field, {}};
    m_lines.push_back(line);
    connect(row, &FieldRow::chosen, this, [this, field](int index) {
        m_file->setColumn(field, index < 0 ? "" : m_file->look.header[static_cast<size_t>(index)]);
        m_columns->setFile(m_file);
        showChecks();
        Q_EMIT draftChanged();
    });
    connect(row, &FieldRow::answered, this, [this, line](int choice) { answer(line, choice); });
}

void MappingFields::addAnswer(const Question& question) {
    auto* row = new FieldRow(m_look, questionTitle(question.kind), FieldRow::needWords(true), m_rowsBox);
    addRow(row);
    const Line line{row, -1, question.kind};
    m_lines.push_back(line);
    for (const auto signal : {&FieldRow::chosen, &FieldRow::answered})
        connect(row, signal, this, [this, line](int choice) { answer(line, choice); });
}

void MappingFields::answer(const Line& line, int choice) {
    const Question* question = questionOf(line);
    if (!question)
        return;
    const bool any = choice >= 0 && choice < std::ssize(question->choices);
    m_file->setAnswer(question->kind,
                      any ? question->choices[static_cast<size_t>(choice)].word : std::string());
    showChecks();
    Q_EMIT draftChanged();
}

const Question* MappingFields::questionOf(const Line& line) const {
    for (const Question& question : m_file->questions) {
        const bool fits = line.field < 0
                              ? question.kind == line.kind
                              : !question.column.empty() && question.kind != Question::Kind::TimeZone &&
                                    question.column == m_file->draft.columns[static_cast<size_t>(line.field)];
        if (fits)
            return &question;
    }
    return nullptr;
}

void MappingFields::showChecks() {
    std::vector<Question::Kind> asked;
    for (const Line& line : m_lines) {
        if (line.field < 0)
            showAnswer(line);
        else
            showField(line, asked);
    }
}

void MappingFields::showAnswer(const Line& line) {
    const Question& question = *questionOf(line);
    const QStringList words = choiceWords(question);
    const int current = choiceIn(m_file->draft, question);
    line.row->setSamples(question.column.empty()
                             ? QString()
                             : QStringLiteral("%1: %2").arg(text(question.column), text(question.example)));
    line.row->setCheck(current < 0 ? kpi::Status::AtRisk : kpi::Status::OnTrack, questionWords(question));
    const QString title = questionTitle(question.kind);
    if (words.size() <= kMostSegments)
        line.row->setQuestion(title, words, current);
    else
        line.row->setChoices(title, tr("Choose one"), words, current);
}

QString MappingFields::proposalOf(int field) const {
    if (m_file->confirmed[static_cast<size_t>(field)])
        return {};
    const auto entity =
        std::ranges::find(m_file->look.suggestions, m_file->draft.entity, &ingest::EntitySuggestion::entity);
    if (entity == m_file->look.suggestions.end())
        return {};
    const auto found = std::ranges::find(entity->fields, field, &ingest::FieldSuggestion::field);
    return found == entity->fields.end() || found->confidence >= 1
               ? QString()
               : tr("Proposed, for it resembles %1").arg(text(found->resembles));
}

QString MappingFields::readAs(const ingest::FieldCheck& check) const {
    QString words =
        check.filled == 0 ? tr("Empty in every row") : tr("%1 filled").arg(fullCount(check.filled));
    if (!check.first.empty())
        if (const QString first = readWords(check.first.front(), m_currency);
            !std::holds_alternative<std::string>(check.first.front()))
            words += tr(", the first read as %1").arg(first);
    return words;
}

void MappingFields::showField(const Line& line, std::vector<Question::Kind>& asked) {
    const auto at = static_cast<size_t>(line.field);
    const std::string& column = m_file->draft.columns[at];
    const bool required = crm::fields(m_file->draft.entity)[at].required;
    line.row->setSamples(column.empty() ? text(report::kDash) : firstValues(m_file->look, column));
    line.row->setQuestion({}, {}, -1);
    if (column.empty()) {
        line.row->setCheck(required ? std::optional(kpi::Status::AtRisk) : std::nullopt,
                           required ? tr("Needs a column") : tr("Not imported"));
        return;
    }
    const Question* question = questionOf(line);
    if (question) {
        const int current = choiceIn(m_file->draft, *question);
        const bool first = std::ranges::find(asked, question->kind) == asked.end();
        asked.push_back(question->kind);
        if (first)
            line.row->setQuestion(tr("%1 of %2").arg(questionTitle(question->kind), text(column)),
                                  choiceWords(*question), current);
        if (current < 0) {
            line.row->setCheck(kpi::Status::AtRisk,
                               first ? questionWords(*question) : tr("Read the same way as above"));
            return;
        }
    }
    const ingest::FieldCheck* check =
        m_file->check && *m_file->check && (*m_file->check)->ready ? &(*m_file->check)->fields[at] : nullptr;
    const QString proposal = proposalOf(line.field);
    QString words =
        check ? readAs(*check)
              : tr("%1 filled")
                    .arg(fullCount(m_file->look.filled[static_cast<size_t>(
                        std::ranges::find(m_file->look.header, column) - m_file->look.header.begin())]));
    if (check && check->bad > 0)
        words = counted(check->bad, tr("%1 cell cannot be read"), tr("%1 cells cannot be read")) +
                QStringLiteral(", ") + words;
    if (!proposal.isEmpty())
        words = proposal + QStringLiteral(". ") + words;
    line.row->setCheck(check && check->bad > 0 ? kpi::Status::OffTrack
                       : !proposal.isEmpty()   ? kpi::Status::AtRisk
                                               : kpi::Status::OnTrack,
                       words);
}

void MappingFields::setRoom(bool questionsBeside, bool samples) {
    if (questionsBeside == m_beside && samples == m_samples)
        return;
    m_beside = questionsBeside;
    m_samples = samples;
    if (m_head)
        m_head->setRoom(m_beside, m_samples);
    for (const Line& line : m_lines)
        line.row->setRoom(m_beside, m_samples);
    m_columns->setRoom(m_beside, m_samples);
}

void MappingFields::focusFirst() {
    if (m_file && m_file->draft.answersOnly() && !m_lines.empty())
        m_lines.front().row->focusQuestion();
    else if (m_entityBox->isVisibleTo(this))
        m_entity->setFocus(Qt::OtherFocusReason);
    else
        m_leave->setFocus(Qt::OtherFocusReason);
}

} // namespace gtm::ui
