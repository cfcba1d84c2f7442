// SPDX-License-Identifier: GPL-3.0-only
#include "ui/store_upkeep.h"

#include "core/base/files.h"
#include "core/report/versions.h"
#include "ui/dialogs.h"
#include "ui/pages/progress_page.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/shell.h"
#include "ui/text/sentences.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace gtm::ui {

namespace fs = std::filesystem;

namespace {

QString named(const fs::path& file) {
    return text(file.filename().string());
}

/// What a path is to the store that is open.
enum class Standing { Other, Same, Moved };

Standing standingOf(const Workspace* shown, const fs::path& path) {
    if (!shown)
        return Standing::Other;
    const auto real = realPath(path);
    const bool same = real && *real == shown->path();
    // Of a file under another name, as of another file under its name, the lock is held by the one that is
    // open.
    if (same ? shown->gone() : shown->liesAt(path))
        return Standing::Moved;
    return same && !shown->readOnly() ? Standing::Same : Standing::Other;
}

/// Ready when nobody has the store at a path open any more; at once where it never was.
std::shared_future<void> leftOf(const Session::LeftStores& left, const fs::path& path) {
    const auto real = realPath(path);
    if (const auto known = left.find(real ? *real : path); known != left.end())
        return known->second;
    std::promise<void> never;
    never.set_value();
    return never.get_future().share();
}

/// Waits until nobody has a store open any more; false where it is to wait no longer.
bool isGone(const std::shared_future<void>& store, const std::stop_token& stop) {
    while (store.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready)
        if (stop.stop_requested())
            return false;
    return true;
}

} // namespace

StoreUpkeep::StoreUpkeep(QWidget* window, const Look& look, Shell& shell, Session& session,
                         const Settings& settings, std::function<Day()> today, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_look(look)
    , m_shell(shell)
    , m_session(session)
    , m_settings(settings)
    , m_today(std::move(today)) {}

void StoreUpkeep::run(const QString& headline, const QString& note, Worker::Job job) {
    m_shell.banner().dismiss();
    m_reading = false;
    if (m_shell.view() != View::Progress) // else it follows on something
        m_before = m_shell.view();
    m_shell.progress().startUnstoppable(headline, note);
    m_shell.show(View::Progress);
    m_worker.start(std::move(job));
    Q_EMIT runningChanged(true);
}

void StoreUpkeep::sayGone() {
    m_shell.banner().show(BannerLevel::Fail,
                          tr("The file of this store is no longer at %1.")
                              .arg(QDir::toNativeSeparators(text(m_session.workspace().path().string()))),
                          tr("What is shown was read before. Actions, notes, versions and imports cannot be "
                             "kept in it any more."),
                          {{tr("Save a copy as ..."), [this] { backUp(); }},
                           {tr("Open another store"), [this] { Q_EMIT otherStoreWanted(); }}});
}

void StoreUpkeep::sayFailure(const Error& error) {
    if (error.code == Code::StoreGone && m_session.open())
        return sayGone();
    const Saying said = sayingOf(error);
    m_shell.banner().show(BannerLevel::Fail, said.what, said.meaning);
}

Worker::Job StoreUpkeep::opening(const fs::path& path, const OpenOptions& options, std::function<void()> then,
                                 std::shared_future<void> left) {
    return [this, path, options, then = std::move(then),
            left = std::move(left)](const std::stop_token& stop) -> Worker::Outcome {
        if (!isGone(left, stop)) // what still asks it holds its lock
            return [] {};
        return [this, then, store = ui::opened(Workspace::open(path, options))] {
            if (store)
                m_session.setStore(*store);
            Q_EMIT runningChanged(false);
            if (!store) {
                m_shell.show(m_before);
                Q_EMIT openFailed(store.error());
                return;
            }
            Q_EMIT opened();
            if (then)
                then();
        };
    };
}

void StoreUpkeep::open(const fs::path& path, const OpenOptions& options, std::function<void()> then) {
    const QString headline = tr("Opening %1").arg(named(path));
    auto look = [this, headline, path, options, then = std::move(then), left = m_session.left(),
                 shown = m_session.sharedWorkspace(),
                 reread = m_session.rereading()](const std::stop_token& stop) -> Worker::Outcome {
        const Standing standing = standingOf(shown.get(), path);
        if (standing == Standing::Other)
            return opening(path, options, then, leftOf(left, path))(stop);
        if (standing == Standing::Moved)
            return [this, headline, path, options, then] {
                run(headline, {}, opening(path, options, then, m_session.close()));
                m_reading = true;
            };
        reread();
        return [this, then] {
            Q_EMIT runningChanged(false);
            Q_EMIT changed();
            if (then)
                then();
        };
    };
    run(headline, {}, std::move(look));
    m_reading = true;
}

void StoreUpkeep::writeSampleTo(const fs::path& folder, const QString& headline,
                                std::function<void(const std::vector<fs::path>&)> then) {
    run(headline, {}, [this, folder, then = std::move(then)](const std::stop_token&) -> Worker::Outcome {
        return [this, then, files = writeSample(folder)] {
            Q_EMIT runningChanged(false);
            if (files)
                return then(*files);
            m_shell.show(m_before);
            sayFailure(files.error());
        };
    });
}

void StoreUpkeep::reread() {
    run(tr("Reading the store again"), {},
        [this, read = m_session.rereading()](const std::stop_token&) -> Worker::Outcome {
            read();
            return [this] {
                Q_EMIT runningChanged(false);
                Q_EMIT changed();
            };
        });
    m_reading = true;
}

void StoreUpkeep::undoImport() {
    const ingest::ImportReport& last = m_session.lastImport();
    const qlonglong batch = last.batch;
    const QString title = tr("Take import %1 back?").arg(batch);
    const QString meaning =
        tr("It read %1 from %2. Every record and every number will stand as before that import. The store as "
           "it is now stays among its backups.")
            .arg(rowsWords(last.rowsRead()), filesWords(std::ssize(last.files)));
    if (m_settings.value(Setting::AskToUndo).toBool() &&
        !confirm(m_look, title, meaning, tr("Take import %1 back").arg(batch), m_window))
        return;
    run(tr("Taking import %1 back").arg(batch), tr("The store is copied first."),
        [this, workspace = m_session.sharedWorkspace(), read = m_session.rereading(),
         batch](const std::stop_token&) -> Worker::Outcome {
            const auto undone = workspace->undoImport(batch);
            if (undone)
                read();
            return [this, undone] {
                Q_EMIT runningChanged(false);
                Q_EMIT changed();
                if (undone)
                    sayUndone(*undone);
                else
                    sayFailure(undone.error());
            };
        });
}

void StoreUpkeep::publish(const VersionDraft& draft, const Signature& signature) {
    run(tr("Publishing"), tr("Every number is computed anew."),
        [this, workspace = m_session.sharedWorkspace(), read = m_session.rereading(), draft,
         signature](const std::stop_token&) -> Worker::Outcome {
            const auto published = workspace->publish(draft, signature);
            if (published)
                read();
            return [this, published] {
                Q_EMIT runningChanged(false);
                if (published) {
                    Q_EMIT changed();
                    m_shell.banner().show(BannerLevel::Info, text(report::publishedSentence(*published)), {});
                } else {
                    Q_EMIT publishFailed();
                    m_shell.show(m_before);
                    sayFailure(published.error());
                }
            };
        });
}

void StoreUpkeep::sayUndone(const UndoneImport& undone) {
    m_shell.banner().show(BannerLevel::Info, tr("Import %1 was taken back").arg(qlonglong(undone.batch)),
                          tr("The store with it is kept as %1.").arg(named(undone.backup)),
                          {{tr("Put it back"), [this, backup = undone.backup] { restoreFrom(backup); }}});
}

void StoreUpkeep::backUp() {
    const fs::path store = m_session.workspace().path();
    const QString name =
        QStringLiteral("%1-%2.gtm").arg(text(store.stem().string()), text(isoText(m_today())));
    const QString folder = text(store.parent_path().string());
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Back up store"), QDir(folder).filePath(name),
                                     tr("Stores (*.gtm)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    run(tr("Copying the store"), tr("The copy is checked before it counts."),
        [this, workspace = m_session.sharedWorkspace(), path](const std::stop_token&) -> Worker::Outcome {
            return [this, path, copied = workspace->backUpTo(path.toStdString()), gone = workspace->gone()] {
                Q_EMIT runningChanged(false);
                m_shell.show(m_before); // a copy changes nothing
                if (!copied)
                    return sayFailure(copied.error());
                std::vector<Banner::Action> next;
                if (gone) // the copy is all that is left of it
                    next.push_back(
                        {tr("Open the copy"), [this, path] { Q_EMIT reopenWanted(path.toStdString(), {}); }});
                m_shell.banner().show(BannerLevel::Info, tr("%1 was written").arg(QFileInfo(path).fileName()),
                                      QDir::toNativeSeparators(QFileInfo(path).absolutePath()),
                                      std::move(next));
            };
        });
}

void StoreUpkeep::restore() {
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Restore from backup"),
                                                      text(m_session.workspace().backupFolder().string()),
                                                      tr("Stores (*.gtm);;All files (*)"));
    if (!path.isEmpty())
        restoreFrom(path.toStdString());
}

void StoreUpkeep::restoreFrom(const fs::path& backup) {
    if (running() || !m_session.open())
        return; // offered before something else began
    const fs::path store = m_session.workspace().path();
    if (!confirm(
            m_look, tr("Put %1 in the place of this store?").arg(named(backup)),
            tr("Every record and every number will stand as in that copy. The store as it is now stays among "
               "its backups."),
            tr("Restore %1").arg(named(backup)), m_window))
        return;
    run(tr("Restoring %1").arg(named(backup)), tr("The copy is checked first."),
        [this, store, backup, closed = m_session.close()](const std::stop_token& stop) -> Worker::Outcome {
            if (!isGone(closed, stop)) // a store that somebody has open is not replaced
                return [] {};
            return [this, store, backup, before = restoreStore(store, backup)] {
                Q_EMIT runningChanged(false);
                Q_EMIT reopenWanted(store, [this, backup, before] {
                    if (before)
                        sayRestored(backup, *before);
                    else
                        sayFailure(before.error());
                });
            };
        });
}

void StoreUpkeep::sayRestored(const fs::path& backup, const fs::path& before) {
    m_shell.banner().show(
        BannerLevel::Info, tr("The store is now as %1 holds it").arg(named(backup)),
        before.empty() ? QString() : tr("The store as it was before is kept as %1.").arg(named(before)));
}

} // namespace gtm::ui

#include "moc_store_upkeep.cpp"
