// SPDX-License-Identifier: GPL-3.0-only
#include "ui/mappings_dialog.h"

#include "core/base/files.h"
#include "core/report/sentence.h"
#include "ui/dialogs.h"
#include "ui/models/mapping_models.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace gtm::ui {

MappingsDialog::MappingsDialog(const Look& look, std::filesystem::path folder, QWidget* parent)
    : QDialog(parent)
    , m_look(look)
    , m_folder(std::move(folder))
    , m_model(new MappingsModel(this))
    , m_table(new Table(look, tr("Mappings")))
    , m_edit(new Button(look, Button::Kind::Plain, tr("Edit")))
    , m_export(new Button(look, Button::Kind::Plain, tr("Export")))
    , m_remove(new Button(look, Button::Kind::Plain, tr("Remove")))
    , m_list(listPage())
    , m_text(textPage())
    , m_words(new Label(look, Type::Small, &Theme::ink2)) {
    setWindowTitle(tr("Mappings"));
    const int pad = look.metrics().ipx(20);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(look.metrics().ipx(12));
    column->addWidget(new Label(look, Type::Title, &Theme::ink, tr("Mappings")));
    column->addWidget(m_list, 1);
    column->addWidget(m_text, 1);
    column->addWidget(m_words);
    m_words->setWordWrap(true);
    m_text->hide();
    resize(look.metrics().ipx(760), look.metrics().ipx(460));
    reread();
}

QWidget* MappingsDialog::listPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    auto* import = new Button(m_look, Button::Kind::Plain, tr("Import"));
    import->setAccessibleName(tr("Import a mapping"));
    auto* close = new Button(m_look, Button::Kind::Primary, tr("Close"));
    for (Button* button : {m_edit, m_export, m_remove, import})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MappingsDialog::showButtons);
    connect(m_edit, &Button::clicked, this, &MappingsDialog::edit);
    connect(m_export, &Button::clicked, this, &MappingsDialog::exportCurrent);
    connect(m_remove, &Button::clicked, this, &MappingsDialog::removeCurrent);
    connect(import, &Button::clicked, this, &MappingsDialog::importFile);
    connect(close, &Button::clicked, this, &QDialog::accept);
    return page;
}

QWidget* MappingsDialog::textPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_toml = new QPlainTextEdit;
    m_toml->setAccessibleName(tr("Text of the mapping"));
    m_toml->setAcceptDrops(false);
    m_toml->setTabChangesFocus(true);
    m_toml->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    column->addWidget(m_toml, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* back = new Button(m_look, Button::Kind::Plain, tr("Back"));
    back->setAccessibleName(tr("Back without saving"));
    auto* keep = new Button(m_look, Button::Kind::Primary, tr("Save mapping"));
    row->addWidget(back);
    row->addWidget(keep);
    column->addLayout(row);
    connect(keep, &Button::clicked, this, &MappingsDialog::save);
    connect(back, &Button::clicked, this, &MappingsDialog::back);
    return page;
}

bool MappingsDialog::mayDrop() {
    if (!m_text->isVisibleTo(this) || !m_toml->document()->isModified())
        return true;
    return confirm(m_look, tr("Leave the text as it was?"), tr("What was changed in it is not saved yet."),
                   tr("Drop the changes"), this);
}

void MappingsDialog::back() {
    if (mayDrop())
        reread();
}

void MappingsDialog::reject() {
    if (mayDrop())
        QDialog::reject();
}

void MappingsDialog::reread() {
    m_text->hide();
    m_list->show();
    auto own = ownMappings(m_folder);
    m_own = own ? std::move(*own) : ingest::ProfileFolder{{}, {own.error()}};
    m_model->setProfiles(m_own.profiles);
    if (!m_own.profiles.empty())
        m_table->selectRow(0);
    showButtons();
    QStringList wrong;
    for (const Error& error : m_own.unreadable)
        wrong << text(report::sentence(error));
    say(!wrong.isEmpty() ? wrong.join(u'\n')
        : m_own.profiles.empty()
            ? tr("None yet. Files that are not known are mapped when they are imported, "
                 "and the mapping is kept here.")
            : tr("They are kept in %1.").arg(QDir::toNativeSeparators(text(m_folder.string()))),
        !wrong.isEmpty());
}

void MappingsDialog::showButtons() {
    for (Button* button : {m_edit, m_export, m_remove})
        button->setEnabled(current() != nullptr);
}

const ingest::OwnProfile* MappingsDialog::current() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < std::ssize(m_own.profiles) ? &m_own.profiles[static_cast<size_t>(row)] : nullptr;
}

void MappingsDialog::say(const QString& words, bool wrong) {
    m_words->setInk(wrong ? &Theme::off : &Theme::ink2);
    m_words->setText(words);
}

void MappingsDialog::edit() {
    m_toml->setPlainText(text(current()->toml));
    m_list->hide();
    m_text->show();
    m_toml->setFocus(Qt::OtherFocusReason);
    say(tr("Changes hold from the next import on."), false);
}

void MappingsDialog::save() {
    const auto kept = keepMapping(m_folder, m_toml->toPlainText().toStdString(), current()->file);
    if (kept)
        reread();
    else
        say(text(report::sentence(kept.error())), true);
}

void MappingsDialog::exportCurrent() {
    const QString name = text(current()->file.filename().string());
    const QString path = QFileDialog::getSaveFileName(this, tr("Export mapping"), QDir::home().filePath(name),
                                                      tr("Mappings (*.toml)"));
    if (path.isEmpty())
        return;
    const auto written = writeFile(current()->toml, path.toStdString());
    say(written ? tr("%1 was written").arg(QDir::toNativeSeparators(path))
                : text(report::sentence(written.error())),
        !written);
}

void MappingsDialog::importFile() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Import mapping"), QDir::homePath(),
                                                      tr("Mappings (*.toml);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto toml = ingest::profileText(path.toStdString());
    if (!toml) {
        say(text(report::sentence(toml.error())), true);
        return;
    }
    auto kept = keepMapping(m_folder, *toml);
    if (!kept && kept.error().code == Code::ProfileExists) {
        const QString name = text(kept.error().where);
        if (!confirm(m_look, tr("Put this mapping in the place of %1?").arg(name),
                     tr("There is a mapping of that name already. Its text is replaced."),
                     tr("Replace %1").arg(name), this))
            return;
        kept = keepMapping(m_folder, *toml, kept.error().detail);
    }
    if (kept)
        reread();
    else
        say(text(report::sentence(kept.error())), true);
}

void MappingsDialog::removeCurrent() {
    const ingest::OwnProfile own = *current();
    const QString name = text(own.profile.name);
    if (!confirm(m_look, tr("Remove the mapping %1?").arg(name),
                 tr("Files that it reads are asked about again. What was imported by it stays."),
                 tr("Remove %1").arg(name), this))
        return;
    if (const auto removed = removeMapping(own); !removed)
        say(text(report::sentence(removed.error())), true);
    else
        reread();
}

} // namespace gtm::ui

#include "moc_mappings_dialog.cpp"
