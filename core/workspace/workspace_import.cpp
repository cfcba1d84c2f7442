// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/ingest/batch_log.h"
#include "core/ingest/import_job.h"
#include "core/ingest/measure_job.h"
#include "core/kpi/effects.h"
#include "core/report/board_effect.h"
#include "core/store/backup.h"
#include "core/store/bulk_load.h"
#include "core/store/draft_guard.h"
#include "core/store/pulse_guard.h"
#include "core/workspace/derivation.h"
#include "core/workspace/mapping.h"
#include "core/workspace/publishing.h"
#include "core/workspace/stage_aliases.h"
#include "core/workspace/workspace_state.h"

#include <QElapsedTimer>

#include <algorithm>
#include <future>

namespace gtm {

using ingest::ImportJob;
using ingest::MeasureJob;
using store::Access;
using store::Database;

namespace {

constexpr qint64 kBetweenTellingMs = 100;

/// One import, step by step; each step leaves the store as it was until the transaction commits.
class StoreImport {
  public:
    StoreImport(Workspace::State& state, const ImportRequest& request, const ProgressFn& progress,
                std::stop_token stop, const ConfirmFn& confirm)
        : m_state(state)
        , m_request(request)
        , m_progress(progress)
        , m_confirm(confirm)
        , m_stop(stop)
        , m_guard(state.path) {
        m_clock.start();
    }

    Result<ingest::ImportReport> run() {
        if (const auto leave = m_state.mayWrite(); !leave)
            return tl::unexpected(leave.error());
        if (auto opened = openJob(); !opened)
            return tl::unexpected(opened.error());
        if (m_job->hasTables() && m_state.newest && m_job->sample() != m_state.sample)
            return fail(Code::SampleMixed);
        if (auto done = settleZone(); !done)
            return tl::unexpected(done.error());
        const auto readable = m_job->canRead(m_stop);
        if (!readable)
            return tl::unexpected(readable.error());
        if (!*readable) { // Nothing is created, and no batch says nothing.
            if (auto described = m_job->describeFiles(m_stop); !described)
                return tl::unexpected(described.error());
            return std::move(m_job->report());
        }
        for (const auto step : {&StoreImport::openStore, &StoreImport::settleAsOf})
            if (auto done = (this->*step)(); !done)
                return tl::unexpected(done.error());
        auto done = m_database->attempt([&](SQLite::Database& connection) { return write(connection); });
        if (done && !m_request.dryRun && m_isNew)
            if (auto published = Database::publish(std::move(*m_database), m_state.path); !published)
                return tl::unexpected(published.error());
        return done;
    }

  private:
    /// Records of a CRM, or daily values where the profile declares measures.
    Result<void> openJob() {
        auto declared = ingest::measureSetAt(m_request.profile);
        if (!declared)
            return tl::unexpected(declared.error());
        const std::optional<ingest::MeasureSet>& measures =
            m_request.measures ? m_request.measures : *declared;
        const ingest::ImportPlan plan{m_request.paths,
                                      m_request.profile,
                                      m_request.profileFolder,
                                      m_request.asOf,
                                      m_request.maxRejectsPercent,
                                      m_request.leaveOut,
                                      m_request.sheet,
                                      aboutRows()};
        if (measures && !m_request.timeZone.empty())
            return fail(Code::DaysHaveNoZone, m_request.timeZone);
        if (measures)
            return keepJob(MeasureJob::open(plan, *measures, m_stop));
        return keepJob(ImportJob::open(plan, m_progress, m_stop));
    }

    /// What a reader of rows does otherwise than by itself; stages are mapped by the model.
    [[nodiscard]] std::vector<ingest::RowChoice> aboutRows() const {
        auto choices = m_request.choices;
        std::erase_if(choices, [](const ingest::RowChoice& choice) { return !choice.word.empty(); });
        return choices;
    }

    template<typename Job>
    Result<void> keepJob(Result<Job>&& job) {
        if (!job)
            return tl::unexpected(job.error());
        m_job = std::make_unique<Job>(std::move(*job));
        return {};
    }

    Result<void> settleZone() {
        m_isNew = Database::isMissing(m_state.path);
        m_zoneId = m_isNew ? m_state.zoneOfNewStore(m_job->sample()) : m_state.zoneId;
        m_currency = m_isNew ? m_state.currencyOfNewStore(m_job->sample()) : m_state.currency;
        const auto zone = Zone::named(m_zoneId);
        const auto written = Zone::named(m_request.timeZone.empty() ? m_zoneId : m_request.timeZone);
        for (const auto* named : {&zone, &written})
            if (!*named)
                return tl::unexpected(named->error());
        ingest::ReadOptions reading{*zone, *written, m_currency};
        const bool said = !m_request.timeZone.empty();
        reading.asksZone = !said;
        reading.zones = m_state.sourceZones;
        reading.modelStages = outcomesOfStages(m_state.model(), m_request.choices);
        m_job->setReading(reading, said);
        if (m_state.database) {
            auto memories = m_state.database->attempt(
                [](SQLite::Database& connection) { return ingest::FileMemories(connection); });
            if (!memories)
                return tl::unexpected(memories.error());
            m_job->setMemories(std::move(*memories));
        }
        m_governance = m_state.governance;
        m_governance.zone = *zone;
        m_governance.currency = m_currency;
        return {};
    }

    /// How far the exports reach. A first import may learn it while it stores; later rows are held against
    /// what the store knows, so it must be known before them.
    Result<void> settleAsOf() {
        m_asOf = m_job->asOf();
        if (m_asOf || !m_state.newest)
            return {};
        auto newest = m_job->newestInstant(m_state.asOf, m_progress, m_stop);
        if (!newest)
            return tl::unexpected(newest.error());
        m_asOf = *newest ? **newest : m_state.asOf;
        return {};
    }

    Result<void> openStore() {
        if (!m_state.takeLock())
            return fail(m_state.refusal, m_state.path.string());
        auto opened = m_isNew ? Database::create(m_state.path, m_zoneId, m_currency)
                              : Database::open(m_state.path, Access::ReadWrite);
        if (!opened)
            return tl::unexpected(opened.error());
        if (m_isNew)
            m_guard.arm();
        m_database.emplace(std::move(*opened));
        return {};
    }

    /// Runs beside the derivation, over a connection of its own: that sees the store as it is until the
    /// import's transaction ends, which waits for it.
    [[nodiscard]] Result<void> backUpStore() const {
        auto opened = Database::open(m_state.path, Access::ReadOnly);
        if (!opened)
            return tl::unexpected(opened.error());
        const std::int64_t next = m_state.newest ? m_state.newest->id + 1 : 1;
        if (auto saved = m_state.backUp(*opened, store::backupBefore(m_state.path, next).stem(), m_stop);
            !saved)
            return tl::unexpected(saved.error());
        return {};
    }

    Result<ingest::ImportReport> write(SQLite::Database& connection) {
        SQLite::Transaction transaction(connection);
        store::Batch batch;
        batch.startedAt = m_request.startedAt;
        batch.asOf = m_asOf.value_or(Day{});
        batch.program = m_request.programVersion;
        batch.id = store::beginBatch(connection, batch);
        auto totals =
            m_state.newest ? store::totalsOf(connection, m_state.newest->id) : store::ControlTotals();
        std::optional<store::BulkLoad> load;
        if (m_isNew)
            load.emplace(connection);
        if (auto stored = m_job->store(connection, batch, totals, m_progress, m_stop); !stored)
            return tl::unexpected(stored.error());
        if (m_request.asOf && m_job->report().holdsHeadersAlone())
            return tl::unexpected(withoutReach());
        ingest::ImportReport& report = m_job->report();
        const Pulse pulse([this, &report](double done) { return goesOn(report, done); });
        const store::PulseGuard guard(connection, pulse);
        if (load)
            load->finish();
        if (!confirmed())
            return fail(Code::Cancelled);
        // Not before: reading and storing rows keep two processors busy.
        if (!m_isNew && !m_request.dryRun)
            m_backup = std::async(std::launch::async, [this] { return backUpStore(); });
        if (!m_asOf)
            m_asOf = m_job->newestStored();
        if (!m_asOf)
            return tl::unexpected(withoutReach());
        batch.asOf = *m_asOf;
        report.batch = batch.id;
        report.asOf = batch.asOf;
        if (auto derived = derive(connection, batch, report, pulse); !derived)
            return tl::unexpected(derived.error());
        if (auto saved = m_backup.valid() ? awaited(m_backup, pulse) : Result<void>(); !saved)
            return tl::unexpected(saved.error());
        if (m_stop.stop_requested())
            return fail(Code::Cancelled);
        ingest::nameOwners(connection, report);
        report.seconds = batch.seconds = static_cast<double>(m_clock.elapsed()) / 1000;
        store::finishBatch(connection, batch, totals);
        report.dryRun = m_request.dryRun;
        if (m_request.dryRun)
            report.batch = 0;
        else if (!m_database->isInPlace()) // it went while the files were read
            return fail(Code::StoreGone, m_state.path.string());
        else
            transaction.commit();
        return std::move(report);
    }

    /// Why nothing says how far the data reaches, with the tables that were read.
    [[nodiscard]] Error withoutReach() const {
        std::vector<std::string> names;
        std::int64_t rows = 0;
        for (const ingest::FileReport& file : m_job->report().files) {
            rows += file.rowsRead;
            if (file.recognised() && std::ranges::find(names, file.path) == names.end())
                names.push_back(file.path);
        }
        return {rows > 0 ? Code::AsOfUnknown : Code::NoRows, m_request.paths.front().string(),
                joined(names, "\n")};
    }

    [[nodiscard]] bool confirmed() const {
        return !m_confirm || m_request.dryRun || m_job->changes().empty() || m_confirm(m_job->changes());
    }

    Result<void> derive(SQLite::Database& connection, const store::Batch& batch, ingest::ImportReport& report,
                        const Pulse& pulse) {
        pulse.reach(0);
        connection.exec(resourceText(m_job->sample() ? "sql/mark_sample.sql" : "sql/mark_own_data.sql"));
        store::writeAsOf(connection, batch);
        const Day reach = *store::newestAsOf(connection);
        auto by = inForce(m_governance, reach);
        if (by)
            by = withStagesMapped(connection, std::move(*by), reach);
        if (!by)
            return tl::unexpected(by.error());
        deriveAnew(connection, *by, batch.id, reach, report, pulse);
        if (!m_request.dryRun)
            return {};
        report.board = effectOnBoard(connection, *by, reach, pulse);
        report.stages = stagesToMapTo(m_governance, *by, reach);
        return {};
    }

    /// The stages that are mapped with this import become aliases in a version more of the model, which holds
    /// for all records: before it nobody knew them.
    Result<InForce> withStagesMapped(SQLite::Database& connection, InForce by, Day reach) {
        std::ranges::copy_if(
            m_request.choices, std::back_inserter(m_mapped),
            [](const ingest::RowChoice& choice) { return choice.treatment == ingest::Treatment::Map; });
        if (stagesToMapTo(m_governance, by, reach).empty())
            m_mapped.clear(); // somebody published meanwhile
        const auto draft = withAliases(by, m_mapped);
        if (!draft)
            return tl::unexpected(draft.error());
        if (!*draft)
            return by;
        const FiscalCalendar& calendar = by.models.now().fiscal;
        const Signature signature{
            m_request.author,    m_request.reason,        calendar.weekOf(reach).first, true,
            m_request.startedAt, m_request.programVersion};
        const auto publication = publicationOf(**draft, signature, m_governance, calendar);
        if (!publication)
            return tl::unexpected(publication.error());
        addTo(m_governance, *publication, connection);
        return inForce(m_governance, reach);
    }

    void deriveAnew(SQLite::Database& connection, const InForce& by, std::int64_t batch, Day reach,
                    ingest::ImportReport& report, const Pulse& pulse) {
        if (!m_job->feedsRules() && m_state.newest && isDerivedBy(connection, by, reach) &&
            m_state.cacheIsWhole()) {
            // What the rules made holds as it is; what was said of it stays the word of the batch before.
            writeMeasureValues(connection, connection);
            if (m_job->hasNews() && by.catalogue.uses(kpi::RecordType::Measure))
                writeNumbers(connection, by, reach, pulse);
            return;
        }
        if (!isAsBefore(connection, by, reach, report))
            reportStrange(connection, deriveStore(connection, by, reach, batch, pulse), report);
        reportMappedStages(connection, m_mapped, report);
        reportUnmatchedUsers(connection, by.models.now(), report);
        setToldBy(connection, batch);
        kpi::addEffects(by.catalogue, report);
    }

    /// What the import does to the board from before it; none where nobody read its numbers.
    [[nodiscard]] std::optional<ingest::BoardEffect>
    effectOnBoard(SQLite::Database& connection, const InForce& by, Day reach, const Pulse& pulse) const {
        if (m_state.options.withoutNumbers)
            return std::nullopt;
        if (!m_state.newest) {
            ingest::BoardEffect first;
            first.after = by.models.now().fiscal.newestWeekEnding(reach);
            return first;
        }
        const kpi::FactSet facts = storedFacts(connection, by, reach).facts;
        std::vector<std::string> kpis;
        for (const rules::BoardGroup& group : by.models.now().plan.board)
            kpis.insert(kpis.end(), group.kpis.begin(), group.kpis.end());
        auto effect =
            report::boardEffect({m_state.catalogue(), m_state.facts}, {by.catalogue, facts}, kpis, pulse);
        effect.currency = m_currency;
        return effect;
    }

    /// Whether the store derives the same from what it holds now as before; then the report repeats what was
    /// said of it.
    [[nodiscard]] bool isAsBefore(SQLite::Database& connection, const InForce& by, Day asOf,
                                  ingest::ImportReport& report) const {
        return m_state.newest && !m_job->hasNews() && isDerivedBy(connection, by, asOf) &&
               isToldBy(connection, m_state.newest->id) && m_state.cacheIsWhole() &&
               repeatStrange(connection, ingest::readReport(connection, *m_state.newest, ingest::Places::All),
                             report);
    }

    /// Tells how far the derivation is, at most ten times a second, and hears whether it should go on.
    [[nodiscard]] bool goesOn(const ingest::ImportReport& report, double done) {
        const qint64 now = m_clock.elapsed();
        if (m_progress && (done != m_toldDone || now - m_toldAt >= kBetweenTellingMs)) {
            m_progress({ingest::ImportProgress::Step::Deriving,
                        0,
                        static_cast<int>(report.files.size()),
                        {},
                        0,
                        ingest::kStoringShare + (1 - ingest::kStoringShare) * done});
            m_toldDone = done;
            m_toldAt = now;
        }
        return !m_stop.stop_requested();
    }

    Workspace::State& m_state;
    const ImportRequest& m_request;
    const ProgressFn& m_progress;
    const ConfirmFn& m_confirm;
    std::stop_token m_stop;
    store::DraftGuard m_guard; ///< Before the connection, so that the file is closed when it goes.
    QElapsedTimer m_clock;
    std::unique_ptr<ingest::BatchJob> m_job;
    Governance m_governance;
    std::vector<ingest::RowChoice> m_mapped; ///< Of a stage to one of the model.
    std::optional<Database> m_database;
    std::future<Result<void>> m_backup; ///< Goes before the connection: it is waited for.
    std::optional<Day> m_asOf;
    qint64 m_toldAt = 0;
    double m_toldDone = -1;
    bool m_isNew = false;
    std::string m_zoneId, m_currency;
};

} // namespace

Result<ingest::ImportReport> Workspace::import(const ImportRequest& request, const ProgressFn& progress,
                                               std::stop_token stop, const ConfirmFn& confirm) const {
    return StoreImport(*m_state, request, progress, stop, confirm).run();
}

Result<MappingDesk> Workspace::mappingDesk(const std::filesystem::path& folder) const {
    if (!Database::isMissing(m_state->path))
        return MappingDesk::open(folder, m_state->zoneId, m_state->currency, m_state->sourceZones);
    return MappingDesk::open(folder, m_state->zoneOfNewStore(false), m_state->currencyOfNewStore(false));
}

} // namespace gtm
