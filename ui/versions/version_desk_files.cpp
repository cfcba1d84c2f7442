// SPDX-License-Identifier: GPL-3.0-only
// Drafts and documents as files: read, written, and what became of it.
#include "core/base/files.h"
#include "core/kpi/definition.h"
#include "core/report/change_log.h"
#include "core/workspace/version_files.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/text/words.h"
#include "ui/versions/version_desk.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace gtm::ui {

std::string VersionDesk::idOf(const std::string& toml) {
    return kpi::readDefinition(toml, {}).definition.id;
}

void VersionDesk::sayWritten(const Result<void>& written, const QString& path) {
    if (!written)
        sayError(written.error());
    else
        m_shell.banner().show(BannerLevel::Info, tr("%1 was written").arg(QFileInfo(path).fileName()),
                              QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
}

QString VersionDesk::askToWrite(const QString& title, const QString& name, const QString& filter) {
    const QString folder = m_settings.value(Setting::LastFolder).toString();
    const QString path = QFileDialog::getSaveFileName(
        m_window, title, QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name), filter);
    if (!path.isEmpty())
        m_settings.set(Setting::LastFolder, QFileInfo(path).absolutePath());
    return path;
}

QStringList VersionDesk::askToRead(const QString& title, bool several) {
    const QString folder = m_settings.value(Setting::LastFolder).toString();
    const QString filter = tr("TOML (*.toml);;All files (*)");
    QStringList files;
    if (several)
        files = QFileDialog::getOpenFileNames(m_window, title, folder, filter);
    else if (const QString one = QFileDialog::getOpenFileName(m_window, title, folder, filter);
             !one.isEmpty())
        files << one;
    if (!files.isEmpty())
        m_settings.set(Setting::LastFolder, QFileInfo(files.front()).absolutePath());
    return files;
}

void VersionDesk::importDefinitions() {
    std::vector<std::string> files;
    for (const QString& file : askToRead(tr("Import definitions"), true))
        files.push_back(file.toStdString());
    const auto read = readDraft(files, store::Subject::Definitions);
    if (!read) {
        sayError(read.error());
        return;
    }
    std::string shown;
    QStringList nameless;
    for (const TomlText& one : read->texts) {
        const std::string id = idOf(one.text);
        if (!kpi::isKpiId(id) || id == model().id()) { // it names the file of the draft
            nameless << QFileInfo(ui::text(one.where)).fileName();
            continue;
        }
        definition(id).edit(one.text, tr("import %1").arg(QFileInfo(ui::text(one.where)).fileName()));
        shown = id;
    }
    if (!nameless.isEmpty())
        m_shell.banner().show(
            BannerLevel::Fail,
            tr("%1 cannot be read as a definition").arg(nameless.join(QStringLiteral(", "))),
            tr("A definition is TOML and begins with its id. Nothing was taken from it."));
    if (!shown.empty())
        Q_EMIT definitionWanted(shown);
}

void VersionDesk::importModel() {
    const QStringList files = askToRead(tr("Import a model"), false);
    if (files.isEmpty())
        return;
    const auto read = readDraft({files.front().toStdString()}, store::Subject::Model);
    if (read)
        model().edit(read->texts.front().text, tr("import %1").arg(QFileInfo(files.front()).fileName()));
    else
        sayError(read.error());
}

void VersionDesk::exportDocument(const Draft& draft) {
    const std::string toml = draft.text();
    const QString path =
        askToWrite(tr("Export as TOML"), ui::text(draft.id()) + QStringLiteral(".toml"), tr("TOML (*.toml)"));
    if (!path.isEmpty())
        sayWritten(writeFile(toml, path.toStdString()), path);
}

void VersionDesk::exportAllDefinitions() {
    const QString folder = QFileDialog::getExistingDirectory(
        m_window, tr("Export all definitions to a folder"), m_settings.value(Setting::LastFolder).toString());
    if (folder.isEmpty())
        return;
    const auto written = exportDefinitions(m_session.workspace(), folder.toStdString());
    if (written)
        m_shell.banner().show(BannerLevel::Info,
                              counted(std::int64_t(*written), tr("%1 definition was written"),
                                      tr("%1 definitions were written")),
                              QDir::toNativeSeparators(folder));
    else
        sayError(written.error());
}

void VersionDesk::exportChangeLog() {
    const std::string log = report::changeLogMarkdown(m_session.workspace().changeLog());
    const QString path =
        askToWrite(tr("Export the change log"), QStringLiteral("change-log.md"), tr("Markdown (*.md)"));
    if (!path.isEmpty())
        sayWritten(writeFile(log, path.toStdString()), path);
}

} // namespace gtm::ui
