// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "core/ingest/export_changes.h"
#include "core/ingest/import_report.h"
#include "core/ingest/profile.h"
#include "core/ingest/row_choice.h"
#include "core/report/board.h"
#include "core/report/change_log.h"
#include "core/report/detail.h"
#include "core/report/dry_run.h"
#include "core/report/joins.h"
#include "core/report/json.h"
#include "core/report/kpi_chart.h"
#include "core/report/measure_text.h"
#include "core/report/record_life.h"
#include "core/report/review.h"
#include "core/report/scoreboard.h"
#include "core/report/trends.h"
#include "core/report/versions.h"
#include "core/workspace/versions.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace gtm {

class MappingDesk;

/// How a store is opened. Zone and currency are fixed when a store is created by its first import; asking
/// an existing store for others is an error.
struct OpenOptions {
    std::string zone;        ///< IANA id; empty: whatever the store has.
    std::string currency;    ///< ISO 4217; empty: whatever the store has.
    std::string newZone;     ///< Of a new store where none is asked for: the system's.
    std::string newCurrency; ///< The same for the currency: the locale's.
    std::string modelToml;   ///< A go-to-market model instead of the default one.
    bool readOnly = false;
    bool withoutNumbers = false; ///< Nobody is going to ask for any: facts are not read.
};

struct ImportRequest {
    std::vector<std::filesystem::path> paths; ///< Files, zip files and folders.
    std::string profile;                      ///< Name or file of a mapping profile; empty: by headers.
    std::filesystem::path profileFolder;      ///< Of the user's own profiles; empty: none.
    std::optional<ingest::MeasureSet>
        measures; ///< The files are tables of daily values, as this declares them.
    std::optional<Day> asOf;
    /// Of times that name no zone, and remembered for their sources; empty: as remembered, or asked.
    std::string timeZone;
    std::optional<double> maxRejectsPercent; ///< Refuse instead of importing the accepted rows.
    /// Tables that are left out: a file, a sheet of a workbook or a member of an archive, as reports name
    /// them.
    std::vector<std::string> leaveOut;
    std::optional<std::string> sheet; ///< Only this sheet of workbooks; none: every one that is recognised.
    std::vector<ingest::RowChoice> choices; ///< Of exports of a CRM: what is done with the rows of findings.
    std::string author, reason;             ///< Of the model's next version, where stages are mapped.
    bool dryRun = false;
    Instant startedAt{}; ///< The caller's clock.
    std::string programVersion;
};

struct KpiRequest {
    std::string kpi;
    std::optional<Day> week;
    std::optional<Period> period; ///< One value for a whole period instead of weeks.
    int weeks = 13;
    std::optional<Day> compared;
    std::string by;
    kpi::Filter filter;
    bool withSignal = true;    ///< False where only points or rows are wanted.
    std::stop_token stop = {}; ///< Whoever asks may give the question up: it ends as Code::Cancelled.
};

/// An imported measure over weeks and months.
struct MeasureRequest {
    std::string measure;     ///< Its name, without `measure:`.
    std::optional<Day> week; ///< The day that the newest week ends on; none: the newest complete week.
    int weeks = 13;
    kpi::MeasureMonths months = kpi::MeasureMonths::Trailing;
    kpi::MeasureSeries series = kpi::MeasureSeries::Value;
    std::stop_token stop = {}; ///< As of a KPI.
};

struct UndoneImport {
    std::int64_t batch = 0;
    Day asOf{};
    std::filesystem::path backup; ///< The store as it was, with that import.
};

using ProgressFn = std::function<void(const ingest::ImportProgress&)>;
/// Asked before anything is stored for good, where exports differ from those before. False: nothing is.
using ConfirmFn = std::function<bool(const std::vector<ingest::ExportChange>& changes)>;

/// The one door from the window and the command line into core: open a store, import, read the board.
/// A workspace belongs to one thread, to which the one that opened it may have handed it, except for
/// `import`, which may run on another one: it opens a connection of its own. Afterwards the owner calls
/// `reload`, or goes on with what another thread `reopened`. What only asks (`board`, `kpi`, `measure`,
/// `records`, `whatMoved`, `lens`, `trends`, `charts`, `findRecords`, `recordLife`, `lastImport`, `check`,
/// `proposedModel`, `gone`, `liesAt`) may run on any thread too, for as long as the owner neither reloads nor
/// closes.
class Workspace {
  public:
    /// Opens or creates the store. Where another process holds its lock, or the file cannot be written,
    /// the store is opened read-only and `readOnly()` says so. A store of an older version is brought up to
    /// date, after a backup, also for those who only want to read it: StoreOutdated where it cannot be.
    [[nodiscard]] static Result<Workspace> open(const std::filesystem::path& path,
                                                const OpenOptions& options);
    ~Workspace();
    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;

    [[nodiscard]] const std::filesystem::path& path() const;
    /// Reads what questions will ask for, on a thread of its own. A store opens without most of its facts;
    /// each question reads those that it needs, and once this has come to its end none waits for any. Only
    /// the thread that the workspace belongs to may call it; again, it does nothing.
    void readAhead() const;
    [[nodiscard]] bool readOnly() const;
    /// The file of the store lies no longer where it was opened: what is written is refused as StoreGone, and
    /// a copy can still be saved with `backUpTo`, as long as the disk that held it answers.
    [[nodiscard]] bool gone() const;
    /// That file is the store, whatever it was called when it was opened: a file that was moved, or has two
    /// names. It is opened there once nobody has it open here.
    [[nodiscard]] bool liesAt(const std::filesystem::path& file) const;
    /// Where copies of the store lie: before imports and migrations, and what was replaced.
    [[nodiscard]] std::filesystem::path backupFolder() const;
    [[nodiscard]] bool empty() const; ///< No batch was imported yet.
    [[nodiscard]] bool sample() const;
    [[nodiscard]] const std::string&
    currency() const; ///< Of reporting; empty for a store that is not there yet.

    /// One batch, one transaction: all accepted rows and the derived tables, or nothing.
    /// `confirm` is asked on the thread that imports; without it nothing is asked.
    [[nodiscard]] Result<ingest::ImportReport> import(const ImportRequest& request,
                                                      const ProgressFn& progress = {},
                                                      std::stop_token stop = {},
                                                      const ConfirmFn& confirm = {}) const;
    /// A desk for files that are meant for this store; `folder` holds the user's own profiles. As for
    /// `import`, from any thread.
    [[nodiscard]] Result<MappingDesk> mappingDesk(const std::filesystem::path& folder) const;
    /// Takes the newest import back, whole: every record, finding and number stands as it stood before it.
    /// `batch`: the import that is meant; where it is not the newest, the error names those that follow. As
    /// for `import`, from any thread, and the owner calls `reload`.
    [[nodiscard]] Result<UndoneImport> undoImport(std::optional<std::int64_t> batch = {}) const;
    /// A consistent, checked copy of the store; a file that exists is never written over.
    [[nodiscard]] Result<void> backUpTo(const std::filesystem::path& file) const;
    /// The newest state of the store, for its owner to go on with in the place of this one, whose questions
    /// may still be asked. From any thread, where nothing changes the store meanwhile.
    [[nodiscard]] Result<Workspace> reopened() const;
    /// Goes on with the newest state of the store; where it cannot be read, this one stays.
    [[nodiscard]] Result<void> reload();

    [[nodiscard]] Result<report::Scoreboard> board(const BoardRequest& request) const;
    [[nodiscard]] Result<report::KpiSeries> kpi(const KpiRequest& request) const;
    [[nodiscard]] Result<report::RecordList> records(const KpiRequest& request) const;
    /// What moved the KPI from the week `compared` (else the week before) to `week`, also by the dimension
    /// `by`.
    [[nodiscard]] Result<report::WhatMoved> whatMoved(const KpiRequest& request) const;
    /// What other definitions make of the last point of `kpi`: of the same records, week or period, and
    /// filter.
    [[nodiscard]] Result<std::vector<report::LensReading>> lens(const KpiRequest& request) const;
    /// The newest `weeks` of the KPI by the values of the dimension `by`.
    [[nodiscard]] Result<report::ValueTrends> trends(const KpiRequest& request) const;
    /// What the KPI shows beside its trend.
    [[nodiscard]] Result<std::vector<report::KpiChart>> charts(const KpiRequest& request) const;
    /// An imported measure over weeks and months, with the same of the year before.
    [[nodiscard]] Result<report::MeasureReading> measure(const MeasureRequest& request) const;
    /// All imported measures, in the order in which their sets declare them.
    [[nodiscard]] std::vector<report::MeasureEntry> measures() const;
    /// What declares them.
    [[nodiscard]] std::vector<ingest::MeasureSet> measureSets() const;
    /// Records that have these words in their name, or this id in their CRM: those with the id first, then by
    /// name; at most so many. No words find nothing.
    [[nodiscard]] Result<std::vector<report::RecordDisplay>> findRecords(const std::string& words,
                                                                         int most = 200) const;
    /// Every KPI and week that a record is in, in which role, or left out of, and why. `id` is that of its
    /// CRM; of deals, leads and accounts their handoffs and checks are told too. The week that contains
    /// `week`, else all complete ones of the newest two years.
    [[nodiscard]] Result<report::RecordLife> recordLife(const std::string& id,
                                                        std::optional<Day> week = {}) const;
    /// The values of a dimension that occur, `(none)` last; for filter menus.
    [[nodiscard]] std::vector<std::string> dimensionValues(const std::string& dimension) const;
    /// The same, and those that the model knows and no record has.
    [[nodiscard]] std::vector<std::string> knownValues(const std::string& dimension) const;
    /// Names of the dimensions that columns are kept as, sorted.
    [[nodiscard]] std::vector<std::string> ownDimensions() const;
    /// What a KPI can be filtered and broken down by, the user's own last.
    [[nodiscard]] std::vector<std::string> dimensionsOf(const kpi::Definition& definition) const;
    [[nodiscard]] std::vector<kpi::Definition> definitions() const;
    /// The report of the newest import, for the import page and the status bar: of each finding the worst
    /// places, or all. `ImportUndone` where it was taken back since this state of the store was read.
    [[nodiscard]] Result<ingest::ImportReport>
    lastImport(ingest::Places places = ingest::Places::Worst) const;
    /// Every join of two records that a rule made, also those that ended or were split, in order of arrival.
    [[nodiscard]] Result<std::vector<report::Join>> joins() const;
    /// Takes the records of a join apart, or puts them together again, and computes every number anew. It
    /// holds for all later imports; only undoing an import brings back what stood before it. As for `import`,
    /// from any thread, and the owner calls `reload`.
    [[nodiscard]] Result<void> setJoined(std::int64_t join, bool joined) const;
    /// Actions and notes as they stand on a day.
    [[nodiscard]] Result<report::Review> review(Day today) const;
    /// Keeps an action or a note as a whole, also in the place of the one with its id; returns the id. They
    /// stay through imports and through taking them back, and a backup holds them.
    [[nodiscard]] Result<std::int64_t> saveAction(const review::Action& action) const;
    [[nodiscard]] Result<std::int64_t> saveNote(const review::Note& note) const;
    /// As if it had never been: for taking back what was added. An action that is over is closed instead.
    [[nodiscard]] Result<void> removeAction(std::int64_t id) const;
    [[nodiscard]] Result<void> removeNote(std::int64_t id) const;
    /// Who may own an action, sorted: active users of the CRMs, owners in the model and of earlier actions.
    [[nodiscard]] Result<std::vector<std::string>> people() const;
    /// Whether the store is whole and every number is reproduced by its records. Of a file that is not whole
    /// nothing else is checked.
    [[nodiscard]] Result<std::vector<report::VerifyCheck>> verify(std::stop_token stop = {}) const;
    /// The same of a store that may be too damaged to be opened.
    [[nodiscard]] static Result<std::vector<report::VerifyCheck>> verify(const std::filesystem::path& path);

    /// The model in force; of a store without data the one that ships.
    [[nodiscard]] report::GovernedText modelDocument() const;
    /// The definition of a KPI that is in force.
    [[nodiscard]] Result<report::GovernedText> definitionDocument(const std::string& id) const;
    [[nodiscard]] report::DefinitionSet definitionSet() const;
    /// Those that are in force on a day, also on one after the data.
    [[nodiscard]] Result<report::DefinitionSet> definitionsOn(Day day) const;
    /// The days on which a definition took or takes effect, newest first; the last has those that ship.
    [[nodiscard]] std::vector<Day> definitionDays() const;
    /// Versions of definitions that others took the place of by the end of the data, newest first.
    [[nodiscard]] Result<report::DefinitionSet> retiredDefinitions() const;
    /// The targets of a KPI beside the one that its definition brings: those of the model, later ones first,
    /// then imported ones.
    [[nodiscard]] std::vector<report::SetTarget> targetsOf(const std::string& kpi) const;
    /// The open stages in use with their limits, in order, where the definition reads these; else none.
    [[nodiscard]] std::vector<kpi::StageInfo> stageLimits(const kpi::Definition& definition) const;
    /// What a published version of a definition changed; `NoData` where none stood before it. May run on any
    /// thread; where `stop` asks for it, it ends as Code::Cancelled.
    [[nodiscard]] Result<report::VersionChange> versionChange(const std::string& kpi, int version,
                                                              std::stop_token stop = {}) const;
    /// Everything that is wrong with a draft: file, line, and what to write instead. Names of records are
    /// looked up in the store, and a draft must stem from the newest version.
    [[nodiscard]] std::vector<Error> check(const VersionDraft& draft) const;
    /// Adds the documents of a draft as new versions and derives every number anew. Texts that say nothing
    /// new are left out. As for `import`, from any thread, and the owner calls `reload`.
    [[nodiscard]] Result<store::Publication> publish(const VersionDraft& draft,
                                                     const Signature& signature) const;
    /// What publishing the draft would change: the last 26 weeks under the versions in force and under those
    /// that would be, as if they were in force already. Nothing is stored. As for `import`, from any thread.
    /// `progress` is told the share that is done, 0 to 1; where `stop` asks for it, it ends as
    /// Code::Cancelled.
    [[nodiscard]] Result<report::DryRun> tryOut(const VersionDraft& draft, const Signature& signature,
                                                std::stop_token stop = {},
                                                const std::function<void(double done)>& progress = {}) const;
    /// The model in force with what the imported records propose: a document to confirm and publish.
    [[nodiscard]] Result<std::string> proposedModel() const;
    /// The newest model with one more record left out: a draft to publish. `record` is one of opportunity,
    /// lead, contact and account.
    [[nodiscard]] VersionDraft withExclusion(const std::string& record, const std::string& id,
                                             const std::string& author, const std::string& reason) const;
    /// Currencies in which deals have amounts, and which neither the model in force nor one that waits has a
    /// rate for.
    [[nodiscard]] Result<std::vector<std::string>> lackingRates() const;
    /// The newest model with further exchange rates: a draft to publish. Where that one waits for its day,
    /// the rates do not: amounts without a rate take them at once.
    [[nodiscard]] Result<VersionDraft> withRates(const std::vector<ExchangeRate>& rates) const;
    /// What was published, in order, with what stood there before.
    [[nodiscard]] std::vector<report::LogEntry> changeLog() const;
    /// What was published, in order.
    [[nodiscard]] const std::vector<store::Publication>& publications() const;

    struct State; ///< Of the implementation.

  private:
    explicit Workspace(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The mapping profiles that files can be read by: the user's own, which are kept in `folder`, and those that
/// ship.
[[nodiscard]] Result<std::vector<ingest::Profile>> mappingProfiles(const std::filesystem::path& folder);

/// Puts a backup in the place of a store that nobody has open, also of a damaged one. Returns where the store
/// as it was before now lies; empty where there was none.
[[nodiscard]] Result<std::filesystem::path> restoreStore(const std::filesystem::path& store,
                                                         const std::filesystem::path& backup);

/// Writes the sample CRM exports into a folder, which is created where it is missing.
[[nodiscard]] Result<std::vector<std::filesystem::path>> writeSample(const std::filesystem::path& folder);

} // namespace gtm
