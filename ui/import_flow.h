// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/workspace/workspace.h"
#include "ui/import_runner.h"
#include "ui/mapping_flow.h"
#include "ui/theme/look.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace gtm::ui {

class ChangesDialog;
class DayDialog;
class Session;
class Settings;
class Shell;

/// One import from the choice of files to its outcome: what has to be mapped first, progress, stop, the
/// questions where too many rows of a file would be rejected or an export differs from the one before, and
/// the sentence that says what became of it.
class ImportFlow : public QObject {
    Q_OBJECT
  public:
    /// `profileFolder` holds the user's own mapping profiles.
    ImportFlow(Shell& shell, const Look& look, const Session& session, const Settings& settings,
               std::function<Instant()> clock, std::string version, std::filesystem::path profileFolder,
               QObject* parent = nullptr);

    [[nodiscard]] bool running() const { return m_runner.running() || m_mapping.running(); }
    /// Files wait to be mapped, or to be imported after they were checked.
    [[nodiscard]] bool mapping() const { return m_mapping.pending(); }
    /// They were checked: it is shown what they would store.
    [[nodiscard]] bool checked() const { return m_checked; }
    /// Files that wait, to be mapped or for those, were meant for another store.
    void dropMapping();
    /// They are checked again after a choice, and what was checked before is shown meanwhile.
    [[nodiscard]] bool checkingAgain() const { return m_checked && m_runner.running(); }
    /// `choose`: somebody wants to say which columns are kept, even of files that are known.
    void start(std::vector<std::filesystem::path> paths, bool choose = false);
    /// Tables of daily values, as the set declares them; nothing is mapped.
    void startMeasures(std::vector<std::filesystem::path> paths, ingest::MeasureSet set);

  Q_SIGNALS:
    void runningChanged();
    /// Something was stored: the window reads the store again and shows the board.
    void stored(const gtm::ingest::ImportReport& report);
    /// Sample and other files may not share a store: these files want a new one.
    void newStoreWanted(const std::vector<std::filesystem::path>& paths);
    /// The file of the store is gone, so that nothing can be stored.
    void storeGone();
    /// Nothing is running any more, and nothing was stored: the page from before is shown again.
    void ended();
    /// Somebody wants to say what the amounts in other currencies are worth.
    void ratesWanted();
    /// The measures that were stored just now are wanted.
    void measureWanted(const std::string& name);

  private:
    /// The window asks before it stores a file of which more than this is rejected.
    static constexpr double kMostRejects = 5;
    /// `Check` tries an import of files that were mapped; `Look` one that was refused, to show why.
    enum class Mode { Careful, Check, Look, Anyway };
    void wireCheck();
    void run(Mode mode);
    [[nodiscard]] QString author() const;
    void showCheck(const ingest::ImportReport& report);
    /// Checks again, with something else done with the rows of a finding.
    void choose(const ingest::RowChoice& choice);
    /// That was stopped or failed: what was checked before it holds.
    void takeChoiceBack(const Error& error);
    /// What failed while files wait, which they do still.
    void sayWaiting(const Error& error);
    void succeed(const ingest::ImportReport& report);
    void failWith(const Error& error);
    void ask(const ExportChanges& changes);
    /// Nothing in these files says how far they reach: somebody may say it, and the same is tried again.
    void askForDay(const QStringList& files);
    [[nodiscard]] Day proposedDay() const;
    void end();
    void showRefusal(const ingest::ImportReport& report);
    /// No file was recognised: nothing went into the store.
    void showNothing(const ingest::ImportReport& report);
    void showError(const Error& error);
    /// Sample data and other files are never mixed: offers what these can be imported into.
    void sayMixed(const MappingFlow::Mixed& what);
    void showStored(const ingest::ImportReport& report, bool lacksRates);
    /// What was to follow is given up.
    void forgetRest();

    Shell& m_shell;
    const Look& m_look;
    const Session& m_session;
    const Settings& m_settings;
    std::function<Instant()> m_clock;
    std::string m_version;
    std::filesystem::path m_profileFolder;
    MappingFlow m_mapping;
    ImportRunner m_runner;
    std::vector<std::filesystem::path> m_paths;
    std::vector<std::string> m_leaveOut;                       ///< Tables of these, as reports name them.
    std::vector<ingest::RowChoice> m_choices, m_choicesBefore; ///< The latter before the last of them.
    std::optional<ingest::RowChoice> m_chosen;                 ///< What is checked again because of it.
    std::filesystem::path m_checkProfiles; ///< Of a check: the user's own with those that would be kept.
    Mode m_mode = Mode::Careful;
    bool m_checked = false;
    std::optional<ingest::MeasureSet> m_measures; ///< What declares the files, where they are daily values.
    std::optional<MappingFlow::Daily> m_daily;    ///< To be imported after these.
    bool m_lacksRates = false;                    ///< The files before those did, and nobody was told yet.
    std::optional<Error> m_refusal;
    std::optional<Day> m_asOf; ///< Up to which the files reach, where somebody said it.
    QPointer<ChangesDialog> m_question;
    QPointer<DayDialog> m_dayQuestion;
};

} // namespace gtm::ui
