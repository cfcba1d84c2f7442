// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/measure_set.h"
#include "core/workspace/mapping.h"
#include "ui/worker.h"

#include <QTemporaryDir>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace gtm::ui {

class Session;
class Shell;

/// Files before they are imported: looked at, mapped by somebody where that is needed, and the mapping kept.
class MappingFlow : public QObject {
    Q_OBJECT
  public:
    MappingFlow(Shell& shell, const Session& session, std::filesystem::path folder,
                QObject* parent = nullptr);

    /// Something is under way that the window waits for; reading a draft is not.
    [[nodiscard]] bool running() const { return isWaitedFor(m_task) || isWaitedFor(m_nextTask); }
    /// Files wait on the page.
    [[nodiscard]] bool pending() const { return m_waiting; }
    /// Looks at files, besides those that wait. `choose`: somebody wants to see them, open questions or not.
    void start(std::vector<std::filesystem::path> paths, bool choose = false);
    /// Ends what runs, and what waits to run.
    void stop();
    /// Forgets the files that wait.
    void drop();
    /// Remembers the mappings of files that were checked; they are ready.
    void keep();

    /// Tables of daily values that the store knows how to read.
    struct Daily {
        std::vector<std::filesystem::path> paths;
        ingest::MeasureSet set;
    };

    /// Sample data and other files, which are never mixed.
    struct Mixed {
        std::vector<std::filesystem::path> paths; ///< That were refused.
        /// Where these do not fit each other: those of their files that are no sample data, and whether the
        /// store can take them.
        std::vector<std::filesystem::path> others;
        bool eachOther = false, fits = false;
    };

  Q_SIGNALS:
    void runningChanged();
    /// Some of the files are daily values. `alone`: all of them, so that nothing else follows.
    void dailyFound(const gtm::ui::MappingFlow::Daily& daily, bool alone);
    /// Nothing is open any more: these can be imported. `checked`: somebody saw what that stores.
    void ready(const std::vector<std::filesystem::path>& paths, const std::vector<std::string>& leaveOut,
               bool checked);
    /// The same of files that wait still, with the profiles that read them: an import can be tried.
    void checkable(const std::vector<std::filesystem::path>& paths, const std::vector<std::string>& leaveOut,
                   const std::filesystem::path& profiles);
    void failed(const gtm::Error& error);
    /// The same of further files: what waited before waits still.
    void failedWaiting(const gtm::Error& error);
    /// These do not fit the store, or each other. What waited before waits still.
    void mixed(const gtm::ui::MappingFlow::Mixed& what);
    void cancelled();

  private:
    enum class Task { None, Look, Check, Keep };
    [[nodiscard]] static bool isWaitedFor(Task task) { return task == Task::Look || task == Task::Keep; }
    struct Seen {
        std::shared_ptr<MappingDesk> desk;
        std::vector<ingest::FileLook> looks;
        std::vector<ingest::MappingDraft> drafts;
        std::vector<std::string> names;
        std::vector<Error> unreadable; ///< Own profiles.
    };
    /// One task at a time; the reading of a draft gives way.
    void run(Task task, Worker::Job job);
    /// What is done with an outcome, and then whatever waits.
    [[nodiscard]] Worker::Outcome then(std::function<void()> outcome);
    void tell(double share);
    void show(Seen seen);
    /// Whether what is to be imported and the store are sample data in part only; without the paths.
    [[nodiscard]] std::optional<Mixed> mixes(const std::vector<ingest::FileLook>& looks) const;
    /// Because of that: what waited `before` waits still.
    void refuse(const std::vector<std::filesystem::path>& before, Mixed what);
    /// Takes the tables of daily values out of what was looked at.
    [[nodiscard]] std::optional<Daily> takeDaily(Seen& seen);
    /// Of looking: what waited `before` waits still.
    void fail(const std::vector<std::filesystem::path>& before, const Error& error);
    void sayError(const Error& error);
    void readDrafts();
    /// Writes the mappings to a folder of their own, for a check.
    void check();
    /// The drafts of the page, settled by what their files hold.
    [[nodiscard]] std::vector<ingest::MappingDraft> settledDrafts() const;
    /// Tables that are not to be imported, as reports name them.
    [[nodiscard]] std::vector<std::string> leaveOut() const;
    /// A task that keeps the drafts of the page at a desk, and what follows.
    /// Without `stopped` it cannot be stopped.
    [[nodiscard]] Worker::Job keepAt(std::function<Result<MappingDesk>()> desk, std::function<void()> next,
                                     std::function<void()> stopped = {});
    void importNow(bool checked);

    Shell& m_shell;
    const Session& m_session;
    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_paths;
    std::shared_ptr<MappingDesk> m_desk;
    bool m_waiting = false;  ///< Files stand on the page.
    bool m_choose = false;   ///< They are to stand there even where nothing is open.
    bool m_stopNext = false; ///< What waits to run is not wanted any more.
    int m_generation = 0;    ///< Of the files on the page.
    Task m_task = Task::None, m_nextTask = Task::None;
    Worker::Job m_next;
    std::unique_ptr<QTemporaryDir> m_checkFolder;
    QTimer m_pause; ///< Between a change and the reading of it.
    Worker m_worker;
};

} // namespace gtm::ui
