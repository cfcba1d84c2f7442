// SPDX-License-Identifier: GPL-3.0-only
#include "ui/joins_dialog.h"

#include "core/report/sentence.h"
#include "ui/models/joins_model.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gtm::ui {

JoinsDialog::JoinsDialog(const Look& look, const Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_look(look)
    , m_workspace(workspace)
    , m_model(new JoinsModel(this))
    , m_table(new Table(look, tr("Joined records")))
    , m_split(new Button(look, Button::Kind::Plain, tr("Split")))
    , m_join(new Button(look, Button::Kind::Plain, tr("Join again")))
    , m_undo(new Button(look, Button::Kind::Link, tr("Undo")))
    , m_close(new Button(look, Button::Kind::Primary, tr("Close")))
    , m_words(new Label(look, Type::Small, &Theme::ink2)) {
    setWindowTitle(tr("Joined records"));
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JoinsDialog::showButtons);
    connect(m_split, &Button::clicked, this, [this] { setJoined(*current(), false, true); });
    connect(m_join, &Button::clicked, this, [this] { setJoined(*current(), true, true); });
    connect(m_undo, &Button::clicked, this, [this] {
        const report::Join before = *m_last;
        setJoined(before, !before.split, false);
    });
    connect(m_close, &Button::clicked, this, &QDialog::accept);
    reread({});
}

void JoinsDialog::build() {
    const Metrics& m = m_look.metrics();
    const int pad = m.ipx(20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(m.ipx(12));
    column->addWidget(new Label(m_look, Type::Title, &Theme::ink, tr("Joined records")));
    auto* meaning =
        new Label(m_look, Type::Body, &Theme::ink2,
                  tr("Leads and contacts of one address count as one person, accounts of one "
                     "website as one company. People of one name and mail domain are only suggested. What is "
                     "split or joined here stays so for later imports."));
    meaning->setWordWrap(true);
    column->addWidget(meaning);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table, 1);
    auto* said = new QHBoxLayout;
    m_words->setWordWrap(true);
    m_undo->setShortcut(QKeySequence::Undo);
    said->addWidget(m_words, 1);
    said->addWidget(m_undo);
    column->addLayout(said);
    auto* row = new QHBoxLayout;
    row->addWidget(m_split);
    row->addWidget(m_join);
    row->addStretch(1);
    row->addWidget(m_close);
    column->addLayout(row);
    resize(m.ipx(860), m.ipx(480));
}

void JoinsDialog::reread(std::optional<std::int64_t> selected) {
    auto joins = m_workspace.joins();
    if (!joins) {
        say(text(report::sentence(joins.error())), true);
    } else if (joins->empty()) {
        say(tr("No two records have an address or a website in common, so each counts by itself."), false);
    }
    m_model->setJoins(joins ? std::move(*joins) : std::vector<report::Join>());
    if (m_model->rowCount() > 0)
        m_table->selectRow(selected ? std::max(0, m_model->rowOf(*selected)) : 0);
    showButtons();
}

const report::Join* JoinsDialog::current() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->join(row) : nullptr;
}

void JoinsDialog::showButtons() {
    const report::Join* join = current();
    const bool able = join && !join->untilBatch && !m_workspace.readOnly() && !m_worker.running();
    m_split->setEnabled(able && !join->split);
    m_join->setEnabled(able && join->split);
    m_join->setText(join && join->state() == "suggested" ? tr("Join") : tr("Join again"));
    m_undo->setVisible(m_last.has_value() && !m_worker.running());
    m_close->setEnabled(!m_worker.running());
    m_table->setEnabled(m_model->rowCount() > 0 && !m_worker.running());
}

void JoinsDialog::setJoined(const report::Join& join, bool joined, bool undoable) {
    say(tr("Computing every number anew"), false);
    const report::Join before = join;
    m_worker.start([this, workspace = &m_workspace, before, joined,
                    undoable](const std::stop_token&) -> Worker::Outcome {
        return [this, before, joined, undoable, done = workspace->setJoined(before.id, joined)] {
            if (!done) {
                say(text(report::sentence(done.error())), true);
                showButtons();
                return;
            }
            m_changed = true;
            m_last = undoable ? std::optional(before) : std::nullopt;
            say((joined ? tr("%1 counts with %2.") : tr("%1 counts by itself, apart from %2."))
                    .arg(partyWords(before.other), partyWords(before.first)),
                false);
            reread(before.id);
            m_table->setFocus(Qt::OtherFocusReason);
        };
    });
    showButtons();
}

void JoinsDialog::reject() {
    if (!m_worker.running())
        QDialog::reject();
}

void JoinsDialog::say(const QString& words, bool wrong) {
    m_words->setInk(wrong ? &Theme::off : &Theme::ink2);
    m_words->setText(words);
}

} // namespace gtm::ui

#include "moc_joins_dialog.cpp"
