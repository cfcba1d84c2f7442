// SPDX-License-Identifier: GPL-3.0-only
// Which store the window has open, and what comes into it: both are read beside its thread.
#include "ui/app_menu.h"
#include "ui/main_window.h"
#include "ui/pages/definitions_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/model_page.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/status_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace gtm::ui {

namespace {

constexpr auto kDraftFolder = "drafts";

std::vector<std::filesystem::path> toPaths(const QStringList& files) {
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.emplace_back(file.toStdString());
    return paths;
}

} // namespace

void MainWindow::wireStore() {
    connect(&m_upkeep, &StoreUpkeep::opened, this, &MainWindow::showOpened);
    connect(&m_upkeep, &StoreUpkeep::openFailed, this, [this](const Error& error) {
        const Saying said = sayingOf(error);
        m_shell->banner().show(BannerLevel::Fail, said.what, said.meaning,
                               {{tr("Open another store"), [this] { askForStore(); }}});
        if (!m_session.open()) // the one before was closed to be replaced
            showStore();
    });
    connect(&m_upkeep, &StoreUpkeep::changed, this, &MainWindow::rereadStore);
    connect(&m_upkeep, &StoreUpkeep::publishFailed, this, [this] { m_returnTo.reset(); });
    connect(&m_upkeep, &StoreUpkeep::reopenWanted, this, &MainWindow::openStore);
    connect(&m_upkeep, &StoreUpkeep::otherStoreWanted, this, &MainWindow::askForStore);
    connect(&m_watch, &StoreWatch::vanished, this, [this] {
        if (m_session.open() && !busy())
            m_upkeep.sayGone();
        else
            m_watch.forget(); // it is told on the next look
    });
    connect(&m_imports, &ImportFlow::storeGone, &m_upkeep, &StoreUpkeep::sayGone);
    connect(&m_imports, &ImportFlow::stored, this, &MainWindow::rereadStore);
    connect(&m_imports, &ImportFlow::newStoreWanted, this,
            [this](const auto& paths) { askForNewStore([this, paths] { importPaths(paths); }); });
}

void MainWindow::openStore(const std::filesystem::path& path, const std::function<void()>& then) {
    if (!busy())
        m_upkeep.open(path, m_options.newStores, then);
}

void MainWindow::openRecentStore(const QString& path) {
    if (QFileInfo::exists(path))
        return openStore(path.toStdString());
    m_shell->banner().show(BannerLevel::Warn,
                           tr("There is no store %1 any more.").arg(QDir::toNativeSeparators(path)),
                           tr("It was moved, renamed or deleted, or its drive is not connected."),
                           {{tr("Open another store"), [this] { askForStore(); }},
                            {tr("Take it off the list"), [this, path] {
                                 m_settings.forgetRecentStore(path);
                                 m_menu->setRecentStores(m_settings.recentStores());
                                 m_shell->banner().dismiss();
                             }}});
}

void MainWindow::showOpened() {
    m_watch.forget();
    m_imports.dropMapping(); // the files were meant for the other store
    m_review.forget();
    m_shell->definitions().forget();
    m_shell->model().dropDraft();
    m_arranging = m_boardDue = false;
    m_versions.forget();
    m_menu->setUndo({}, {});
    m_meeting.forget();
    const QString shown = text(m_session.workspace().path().string());
    m_settings.addRecentStore(shown);
    m_menu->setRecentStores(m_settings.recentStores());
    setWindowTitle(tr("%1 - GTM Scoreboard").arg(QFileInfo(shown).completeBaseName()));
    if (m_session.workspace().readOnly())
        m_shell->banner().show(
            BannerLevel::Warn, tr("This store is open for reading only."),
            tr("Another program holds %1, or the file cannot be written. Imports, actions and notes need a "
               "store that can be written.")
                .arg(QDir::toNativeSeparators(shown)),
            {{tr("Open another store"), [this] { askForStore(); }}});
    const QDir parent = QFileInfo(shown).absoluteDir();
    if (!parent.exists() &&
        parent != QDir(text(m_options.dataFolder.string()))) // ours is made without a word
        m_shell->banner().show(
            BannerLevel::Warn, tr("There is no folder %1.").arg(QDir::toNativeSeparators(parent.path())),
            tr("The first import makes it and writes the store there. Was it another store that you meant?"),
            {{tr("Open another store"), [this] { askForStore(); }}});
    if (m_session.hasData())
        if (const auto week = m_settings.startWeek(shown))
            m_session.setWeek(week);
    m_versions.restore(m_options.dataFolder / kDraftFolder);
    m_shell->definitions().setDrafts(m_versions.draftedDefinitions(), m_versions.newDefinitions());
    showStore();
    sayKeptArrangement();
}

void MainWindow::rereadStore() {
    m_boardDue = false;
    const auto done = m_session.reload();
    m_versions.reread();
    showStore();
    if (!done) // has the last word, behind what was done
        QMetaObject::invokeMethod(
            this, [this, error = done.error()] { sayNotReread(error); }, Qt::QueuedConnection);
}

/// What was done is done, and the window shows what stood there before it.
void MainWindow::sayNotReread(const Error& error) {
    const QString what = m_shell->banner().done();
    if (what.isEmpty()) {
        sayError(error);
        return;
    }
    const Saying said = sayingOf(error);
    m_shell->banner().show(BannerLevel::Fail, tr("%1, but the store could not be read again").arg(what),
                           QStringLiteral("%1 %2").arg(said.what, said.meaning).trimmed());
}

void MainWindow::showStore() {
    const auto back = std::exchange(m_returnTo, std::nullopt);
    const bool filled = m_session.hasData();
    m_shell->setHasBoard(filled);
    if (!filled) {
        m_shell->imports().clearReport();
        m_shell->statusBar().setNoStore();
        m_shell->topBar().setOverdue(0);
        m_shell->show(View::Empty);
        m_shell->focusPage();
        return;
    }
    m_shell->board().setChoices(m_session.choices());
    m_shell->board().setDefinitions(m_session.workspace().definitions());
    m_shell->board().scorecard().setArrangeable(!m_session.workspace().readOnly());
    m_shell->imports().setReport(m_session.lastImport());
    m_shell->imports().setLacksRates(m_session.lacksRates());
    showBoard([this, back] {
        if (back)
            returnTo(*back);
        m_shell->focusPage();
    });
}

void MainWindow::showAllPlaces(int finding) {
    settleQuestions();
    m_session.asker().ask(
        [this, workspace = m_session.sharedWorkspace(), finding]() -> Asker::Answer {
            return [this, finding, report = workspace->lastImport(ingest::Places::All)] {
                if (report)
                    m_shell->imports().showAllPlaces(*report, finding);
                else
                    sayError(report.error());
            };
        },
        tr("Reading the findings"));
}

void MainWindow::askForFiles() {
    if (!mayImport()) // before files are chosen
        return;
    const QString folder = m_settings.value(Setting::LastFolder).toString();
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Import CRM exports"), folder,
                                      tr("CRM exports (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)"));
    if (files.isEmpty())
        return;
    m_settings.set(Setting::LastFolder, QFileInfo(files.front()).absolutePath());
    importPaths(toPaths(files));
}

void MainWindow::askForFolder() {
    if (!mayImport())
        return;
    const QString chosen = QFileDialog::getExistingDirectory(
        this, tr("Import a folder of CRM exports"), m_settings.value(Setting::LastFolder).toString());
    if (chosen.isEmpty())
        return;
    m_settings.set(Setting::LastFolder, chosen);
    importPaths(toPaths({chosen}));
}

void MainWindow::importPaths(const std::vector<std::filesystem::path>& paths, bool choose) {
    if (!m_session.open()) {
        askForNewStore([this, paths, choose] { importPaths(paths, choose); });
        return;
    }
    if (!mayImport())
        return;
    if (std::ranges::any_of(paths, [](const auto& path) { return path.extension() == ".toml"; }))
        importMeasures(paths);
    else
        m_imports.start(paths, choose);
}

bool MainWindow::mayImport() {
    return mayWrite(tr("This store is open for reading only, so nothing was imported."));
}

void MainWindow::lookForStore() {
    if (!busy() && m_session.open())
        m_watch.look([workspace = m_session.sharedWorkspace()] { return workspace->gone(); });
}

bool MainWindow::mayWrite(const QString& refusal) {
    if (!m_session.open())
        return true;
    lookForStore(); // it may have gone since; what is kept meanwhile is refused by the store itself
    if (m_watch.gone()) {
        m_upkeep.sayGone();
        return false;
    }
    if (!m_session.workspace().readOnly())
        return true;
    m_shell->banner().show(BannerLevel::Warn, refusal,
                           tr("Close the other program that holds it, or choose another store."),
                           {{tr("Open another store"), [this] { askForStore(); }}});
    return false;
}

void MainWindow::askForStore() {
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open store"), {}, tr("Stores (*.gtm);;All files (*)"));
    if (!path.isEmpty())
        openStore(path.toStdString());
}

void MainWindow::askForNewStore(const std::function<void()>& then) {
    QString path =
        QFileDialog::getSaveFileName(this, tr("New store"), QDir::home().filePath(tr("scoreboard.gtm")),
                                     tr("Stores (*.gtm)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".gtm");
    openStore(path.toStdString(), then);
}

void MainWindow::openSample() {
    openStore(m_options.dataFolder / "sample.gtm", [this] {
        if (m_session.hasData())
            return;
        m_upkeep.writeSampleTo(m_options.dataFolder / "sample", tr("Writing the sample's exports"),
                               [this](const auto& files) { importPaths(files); });
    });
}

} // namespace gtm::ui
