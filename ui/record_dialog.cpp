// SPDX-License-Identifier: GPL-3.0-only
#include "ui/record_dialog.h"

#include "core/report/sentence.h"
#include "ui/models/record_life_models.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace gtm::ui {

namespace {

constexpr int kMostFound = 200;

} // namespace

RecordDialog::RecordDialog(const Look& look, const Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_look(look)
    , m_workspace(workspace)
    , m_find(new FindField(look, tr("Id or name of a record")))
    , m_found(new FoundRecordsModel(this))
    , m_uses(new RecordUsesModel(this))
    , m_foundTable(new Table(look, tr("Found records")))
    , m_usesTable(new Table(look, tr("Where the record counts")))
    , m_said(new Label(look, Type::Small, &Theme::ink2))
    , m_head(new Label(look, Type::Name, &Theme::ink))
    , m_leaveOut(new Button(look, Button::Kind::Plain, tr("Leave this record out"))) {
    setWindowTitle(tr("Find a record"));
    build();
    wire();
    search({});
}

void RecordDialog::build() {
    const Metrics& m = m_look.metrics();
    const int pad = m.ipx(20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(m.ipx(10));
    column->addWidget(new Label(m_look, Type::Title, &Theme::ink, tr("Find a record")));
    m_find->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_find);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    for (Table* table : {m_foundTable, m_usesTable})
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_foundTable->setModel(m_found);
    m_usesTable->setModel(m_uses);
    column->addWidget(m_foundTable, 2);
    m_head->setWordWrap(true);
    column->addWidget(m_head);
    column->addWidget(m_usesTable, 3);
    column->addStretch(0); // where no table is shown yet, what is said stays below the field
    auto* row = new QHBoxLayout;
    auto* close = new Button(m_look, Button::Kind::Plain, tr("Close"));
    connect(close, &Button::clicked, this, &RecordDialog::reject);
    for (Button* button : {m_leaveOut, close})
        button->setAutoDefault(false);
    row->addWidget(m_leaveOut);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    resize(m.ipx(900), m.ipx(620));
    m_find->setFocus(Qt::OtherFocusReason);
}

void RecordDialog::wire() {
    connect(m_find, &QLineEdit::textChanged, this, &RecordDialog::search);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (m_found->rowCount() > 0)
            m_foundTable->setFocus(Qt::TabFocusReason);
    });
    connect(m_leaveOut, &Button::clicked, this, [this] {
        if (const report::RecordDisplay* record = leavable()) {
            m_leftOut = *record;
            accept();
        }
    });
    connect(m_foundTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordDialog::askLife);
    connect(m_foundTable, &Table::rowOpened, this, [this] {
        if (m_uses->rowCount() > 0) {
            m_usesTable->selectRow(0);
            m_usesTable->setFocus(Qt::TabFocusReason);
        }
    });
    connect(m_usesTable, &Table::rowOpened, this, &RecordDialog::openUse);
    connect(m_usesTable, &QAbstractItemView::doubleClicked, this, &RecordDialog::openUse);
    connect(&m_search, &Asker::slow, this, [this] { say(tr("Looking through the records")); });
    connect(&m_life, &Asker::slow, this,
            [this] { m_head->setText(tr("Following the record through every KPI")); });
}

const report::RecordDisplay* RecordDialog::leavable() const {
    constexpr std::array kKinds{"opportunity", "lead", "contact", "account"};
    const int row = m_foundTable->currentIndex().row();
    if (m_workspace.readOnly() || row < 0 || row >= m_found->rowCount())
        return nullptr;
    const report::RecordDisplay& record = m_found->record(row);
    return std::ranges::find(kKinds, record.recordType) == kKinds.end() ? nullptr : &record;
}

void RecordDialog::find(const QString& words) {
    m_find->setText(words);
}

void RecordDialog::search(const QString& typed) {
    const QString words = typed.trimmed();
    m_search.ask(
        [this, words, workspace = &m_workspace]() -> Asker::Answer {
            return [this, words, found = workspace->findRecords(words.toStdString(), kMostFound)] {
                showFound(words, found);
            };
        },
        {});
}

void RecordDialog::showFound(const QString& words, const Result<std::vector<report::RecordDisplay>>& found) {
    m_found->setRecords(found.value_or(std::vector<report::RecordDisplay>()));
    const int count = m_found->rowCount();
    if (!found)
        say(text(report::sentence(found.error())), true);
    else if (words.isEmpty())
        say(tr("Type the id that a record has in its CRM, or a part of its name."));
    else if (count == 0)
        say(tr("No record has this id, or this in its name. Only records that a KPI looks at are found."));
    else if (count == kMostFound)
        say(tr("More than %1 records have this in their name; these are the first.").arg(kMostFound));
    else
        say(counted(count, tr("%1 record"), tr("%1 records")));
    m_foundTable->setVisible(count > 0);
    if (count > 0)
        m_foundTable->selectRow(0);
    else
        askLife();
}

void RecordDialog::askLife() {
    m_leaveOut->setEnabled(leavable() != nullptr);
    const int row = m_foundTable->currentIndex().row();
    if (row < 0 || row >= m_found->rowCount()) {
        m_life.forget();
        m_head->clear();
        m_uses->setLife({});
        m_usesTable->hide();
        return;
    }
    const report::RecordDisplay record = m_found->record(row);
    m_life.ask(
        [this, record, workspace = &m_workspace]() -> Asker::Answer {
            return [this, record, life = workspace->recordLife(record.id)] {
                m_shown = record.id;
                m_uses->setLife(life.value_or(report::RecordLife()));
                const QString name = text(record.name.empty() ? record.id : record.name);
                m_head->setText(!life ? text(report::sentence(life.error()))
                                : m_uses->rowCount() == 0
                                    ? tr("%1 counts in no KPI of the last two years").arg(name)
                                    : tr("Where %1 counts").arg(name));
                if (life)
                    for (const auto& [field, value] : life->own)
                        m_head->setText(m_head->text() + u'\n' + text(field) + QStringLiteral(": ") +
                                        text(value));
                m_usesTable->setVisible(m_uses->rowCount() > 0);
            };
        },
        {});
}

void RecordDialog::openUse(const QModelIndex& index) {
    if (!index.isValid())
        return;
    m_wanted = Wanted{m_shown, m_uses->use(index.row())};
    accept();
}

void RecordDialog::keyPressEvent(QKeyEvent* event) {
    // The first Esc empties the field, the next one closes.
    if (event->matches(QKeySequence::Cancel) && m_find->hasFocus() && !m_find->text().isEmpty())
        m_find->clear();
    else
        QDialog::keyPressEvent(event);
}

void RecordDialog::say(const QString& words, bool wrong) {
    m_said->setInk(wrong ? &Theme::off : &Theme::ink2);
    m_said->setText(words);
}

} // namespace gtm::ui

#include "moc_record_dialog.cpp"
