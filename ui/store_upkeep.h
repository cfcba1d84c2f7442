// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/workspace/workspace.h"
#include "ui/shell.h"
#include "ui/worker.h"

#include <filesystem>
#include <functional>
#include <future>

class QWidget;

namespace gtm::ui {

class Look;
class Session;
class Settings;

/// What changes the store as a whole and is no import: taking the newest one back, versions of the model and
/// the definitions, copies of the store, and putting a copy in its place. Asks, does it beside the window,
/// and says what became of it.
class StoreUpkeep : public QObject {
    Q_OBJECT
  public:
    StoreUpkeep(QWidget* window, const Look& look, Shell& shell, Session& session, const Settings& settings,
                std::function<Day()> today, QObject* parent = nullptr);

    [[nodiscard]] bool running() const { return m_worker.running(); }
    /// A store is being opened, or read again.
    [[nodiscard]] bool reading() const { return m_reading && running(); }
    /// Opens or creates a store, and has the session go on with it. The store that is open is only read
    /// again; where its file was moved to that place, it is let go of before.
    void open(const std::filesystem::path& path, const OpenOptions& options, std::function<void()> then = {});
    /// Writes the sample's exports into a folder, and gives their files.
    void writeSampleTo(const std::filesystem::path& folder, const QString& headline,
                       std::function<void(const std::vector<std::filesystem::path>&)> then);
    /// Reads the store again, after records were split or joined.
    void reread();
    void undoImport();
    /// Publishes a draft, and has every number computed anew.
    void publish(const VersionDraft& draft, const Signature& signature);
    void backUp();
    /// The file of the open store is gone: what that means, and a copy or another store as the way out.
    void sayGone();
    void restore();
    /// Puts `backup` in the place of the open store, after asking.
    void restoreFrom(const std::filesystem::path& backup);

  Q_SIGNALS:
    void runningChanged(bool running);
    /// Another state of the store stands in its file: it is to be read again.
    void changed();
    /// A draft was not published: everything stands as before.
    void publishFailed();
    /// The session has another store.
    void opened();
    /// It could not be opened; what was open before is open still.
    void openFailed(const gtm::Error& error);
    /// Somebody wants to go on with another store.
    void otherStoreWanted();
    /// The store was closed; what is to be opened in its place, and what is to be said then.
    void reopenWanted(const std::filesystem::path& store, const std::function<void()>& then);

  private:
    /// A job that opens a store once nobody has it open any more.
    [[nodiscard]] Worker::Job opening(const std::filesystem::path& path, const OpenOptions& options,
                                      std::function<void()> then, std::shared_future<void> left);
    void run(const QString& headline, const QString& note, Worker::Job job);
    void sayFailure(const Error& error);
    void sayUndone(const UndoneImport& undone);
    void sayRestored(const std::filesystem::path& backup, const std::filesystem::path& before);

    QWidget* m_window;
    const Look& m_look;
    Shell& m_shell;
    Session& m_session;
    const Settings& m_settings;
    std::function<Day()> m_today;
    View m_before = View::Empty; ///< What was shown when the work began.
    bool m_reading = false;
    Worker m_worker;
};

} // namespace gtm::ui
