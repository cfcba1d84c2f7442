// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/version_detail.h"

#include "ui/models/definitions_model.h"
#include "ui/pages/definition_fields.h"
#include "ui/text/words.h"
#include "ui/versions/draft.h"
#include "ui/versions/draft_bar.h"
#include "ui/versions/draft_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/table.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gtm::ui {

VersionDetail::VersionDetail(const Look& look, const QString& title, QWidget* reading,
                             DefinitionFields* fields)
    : Panel(look)
    , m_look(look)
    , m_shown{Side::Reading, Side::Versions, Side::Text}
    , m_sides(new SegmentBar(look, tr("What is shown of it")))
    , m_export(new Button(look, Button::Kind::Plain, tr("Export TOML")))
    , m_stack(new QStackedWidget)
    , m_model(new VersionsModel(this))
    , m_versions(new Table(look, tr("Versions")))
    , m_changes(new QPlainTextEdit)
    , m_fields(fields)
    , m_editor(new DraftEditor(look, tr("Document as TOML")))
    , m_bar(new DraftBar(look)) {
    m_sides->setUnits(28);
    QStringList titles{title, tr("Versions"), tr("TOML")};
    if (fields) {
        m_shown.insert(m_shown.begin() + 1, Side::Fields);
        titles.insert(1, tr("Fields"));
    }
    m_sides->setChoices(titles, 0);
    m_export->setUnits(28);
    head()->addWidget(m_sides);
    head()->addWidget(m_export);
    m_stack->addWidget(reading);
    if (fields)
        m_stack->addWidget(fields);
    m_stack->addWidget(buildVersions());
    m_stack->addWidget(m_editor);
    m_stack->setMinimumSize(1, 1);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bar);
    setContent(inside);
    wire();
    apply();
    connect(&look, &Look::changed, this, &VersionDetail::apply);
}

QWidget* VersionDetail::buildVersions() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_versions->setModel(m_model);
    m_versions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changes->setReadOnly(true);
    m_changes->setAcceptDrops(false);
    m_changes->setTabChangesFocus(true);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_changes->setAccessibleName(tr("What the version changed"));
    column->addWidget(m_versions, 1);
    column->addWidget(m_changes, 1);
    return box;
}

void VersionDetail::wire() {
    connect(m_sides, &SegmentBar::chosen, this, [this](int at) { showSide(m_shown[size_t(at)]); });
    connect(m_versions->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                const report::LogEntry* one = m_model->entry(now.row());
                m_changes->setPlainText(one ? text(report::changeLogMarkdown({*one}))
                                            : tr("This version ships with the program."));
            });
    connect(m_editor, &DraftEditor::typed, this, [this] {
        if (m_draft)
            m_draft->edit(m_editor->toml(), tr("typing"), Draft::Kind::Typing);
    });
    connect(m_editor, &DraftEditor::undoRequested, this, [this](bool undo) {
        if (m_draft)
            undo ? m_draft->stack().undo() : m_draft->stack().redo();
    });
    connect(m_bar, &DraftBar::nextErrorRequested, this, &VersionDetail::showNextProblem);
    connect(m_bar, &DraftBar::discarded, this, &VersionDetail::discarded);
    connect(m_bar, &DraftBar::takeOverRequested, this, [this] { Q_EMIT takeOverRequested(m_draft); });
    connect(m_bar, &DraftBar::tryOutRequested, this, [this] { Q_EMIT tryOutRequested(m_draft); });
    connect(m_bar, &DraftBar::publishRequested, this, [this] { Q_EMIT publishRequested(m_draft); });
    connect(m_export, &Button::clicked, this, [this] {
        if (m_draft)
            Q_EMIT exportRequested(m_draft);
    });
}

void VersionDetail::apply() {
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(m_look.metrics().ipx(13));
    m_changes->setFont(fixed);
}

void VersionDetail::setDraft(Draft* draft, bool readOnly) {
    if (m_draft)
        m_draft->disconnect(this);
    m_draft = draft;
    m_problem = 0;
    m_bar->setDraft(draft, readOnly);
    m_export->setEnabled(draft != nullptr);
    m_editor->setReadOnly(!draft);
    if (m_fields)
        m_fields->setDraft(draft, readOnly);
    if (draft) {
        connect(draft, &Draft::textChanged, this, &VersionDetail::showText);
        connect(draft, &Draft::checked, this, &VersionDetail::showErrors);
    }
    showText();
    showErrors();
}

void VersionDetail::setPlain(const std::string& toml) {
    m_editor->showText(toml);
    if (m_fields)
        m_fields->setPlain(toml);
}

void VersionDetail::showText() {
    m_editor->showText(m_draft ? m_draft->text() : std::string());
}

void VersionDetail::showErrors() {
    m_editor->showErrors(m_draft && m_draft->errors() ? *m_draft->errors() : std::vector<Error>());
}

void VersionDetail::showNextProblem() {
    if (!m_draft || !m_draft->errors() || m_draft->errors()->empty())
        return;
    const std::vector<Error>& errors = *m_draft->errors();
    const Error& error = errors[m_problem++ % errors.size()];
    if (side() != Side::Text) { // only what is seen takes the focus
        showSide(m_fields ? Side::Fields : Side::Reading);
        if (m_showProblem && m_showProblem(error))
            return;
    }
    showSide(Side::Text);
    m_editor->goTo(error);
}

void VersionDetail::setLog(std::vector<report::LogEntry> log, int firstVersion, Day first) {
    m_model->setLog(std::move(log), firstVersion, first);
    if (m_model->rowCount() > 0)
        m_versions->selectRow(0);
    else
        m_changes->clear();
}

void VersionDetail::showSide(Side side) {
    const int at = int(std::ranges::find(m_shown, side) - m_shown.begin());
    m_sides->setCurrent(at);
    m_stack->setCurrentIndex(at);
    Q_EMIT sideShown();
}

VersionDetail::Side VersionDetail::side() const {
    return m_shown[size_t(m_stack->currentIndex())];
}

} // namespace gtm::ui

#include "moc_version_detail.cpp"
