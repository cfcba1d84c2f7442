// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/workspace.h"

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/ingest/batch_log.h"
#include "core/ingest/profile_folder.h"
#include "core/kpi/effects.h"
#include "core/report/format.h"
#include "core/sample/sample.h"
#include "core/workspace/derivation.h"
#include "core/workspace/verification.h"
#include "core/workspace/workspace_state.h"

#include <QFile>

#include <algorithm>

namespace gtm {

using store::Access;
using store::Database;

namespace {

std::string localTimeText(const Zone& zone, Instant instant) {
    const LocalTime local = zone.toLocal(instant);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(local.time).count();
    const auto two = [](auto number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const int year = int(std::chrono::year_month_day{local.day}.year());
    return report::longDate(local.day, year) + ' ' + two(minutes / 60) + ":" + two(minutes % 60);
}

report::DataState dataState(const Workspace::State& state, const ingest::ImportReport& imported);

} // namespace

bool Workspace::State::takeLock() {
    if (lock)
        return lock->isLocked();
    if (!makePrivateFolder(path.parent_path()))
        return false;
    const QString file = QString::fromStdString(path.string() + ".lock");
    lock = std::make_shared<QLockFile>(file);
    lock->setStaleLockTime(0); // A lock is stale when its process is gone, not when it is old.
    if (!lock->tryLock(0))
        return false;
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

Result<void> Workspace::State::connect(Access access) {
    auto opened = Database::open(path, access);
    if (!opened)
        return tl::unexpected(opened.error());
    database.emplace(std::move(*opened));
    for (const auto& [key, into] : {std::pair{"zone", &zoneId}, {"currency", &currency}}) {
        auto value = database->meta(key);
        if (!value)
            return tl::unexpected(value.error());
        *into = *value;
    }
    if ((!options.zone.empty() && options.zone != zoneId) ||
        (!options.currency.empty() && options.currency != currency))
        return fail(Code::ZoneMismatch, zoneId + ", " + currency,
                    (options.zone.empty() ? zoneId : options.zone) + ", " +
                        (options.currency.empty() ? currency : options.currency));
    auto named = Zone::named(zoneId);
    if (!named)
        return tl::unexpected(named.error());
    zone = *named;
    return load();
}

Result<Database> Workspace::State::openToWrite() const {
    if (readOnly)
        return fail(Code::StoreReadOnly, path.string());
    if (!newest)
        return fail(Code::NoData, path.string());
    return Database::open(path, Access::ReadWrite);
}

Result<void> Workspace::State::load() {
    ingest::ImportReport imported;
    const auto marker = database->meta("sample");
    if (!marker)
        return tl::unexpected(marker.error());
    sample = *marker == "1";
    governance.zone = zone;
    governance.currency = currency;
    auto read = database->attempt([&](SQLite::Database& connection) -> Result<void> {
        governance.publications = store::readPublications(connection);
        governance.shippedThen = store::readShippedTexts(connection);
        newest = store::newestBatch(connection);
        asOf = newest ? *store::newestAsOf(connection) : Day{};
        for (const auto& [source, id] : store::sourceZones(connection))
            if (auto named = Zone::named(id))
                sourceZones.emplace(source, std::move(*named));
        auto holds = inForce(governance, asOf);
        if (!holds)
            return tl::unexpected(holds.error());
        force = std::move(*holds);
        return {};
    });
    if (read && newest)
        read = refresh();
    if (read && newest)
        read = database->attempt([&](SQLite::Database& connection) {
            readFacts(connection);
            imported = ingest::readReport(connection, *newest, ingest::Places::Worst);
            return readMeasures(connection);
        });
    if (read)
        data = dataState(*this, imported);
    return read;
}

Result<void> Workspace::State::refresh() {
    auto derived =
        database->attempt([&](SQLite::Database& connection) { return isDerivedBy(connection, force, asOf); });
    if (!derived || *derived)
        return derived ? Result<void>() : tl::unexpected(derived.error());
    const auto derive = [&](Database& of) {
        return of.attempt(
            [&](SQLite::Database& connection) { deriveWhereStale(connection, force, asOf, newest->id); });
    };
    if (!readOnly)
        return derive(*database);
    if (!takeLock()) // Whoever holds it has derived, or will.
        return {};
    auto writable = Database::open(path, Access::ReadWrite);
    auto done = writable ? derive(*writable) : Result<void>();
    lock.reset();
    return done;
}

Workspace::Workspace(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Workspace::~Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;

Result<Workspace> Workspace::open(const std::filesystem::path& path, const OpenOptions& options) {
    auto builtIn = kpi::Catalogue::builtIn();
    if (!builtIn)
        return tl::unexpected(builtIn.error());
    if (!options.zone.empty())
        if (const auto zone = Zone::named(options.zone); !zone)
            return tl::unexpected(zone.error());
    if (!options.currency.empty() && !looksLikeCurrency(options.currency))
        return fail(Code::UnknownCurrency, options.currency);
    const auto real = realPath(path); // one name for one file: the lock goes by it
    if (!real)
        return tl::unexpected(real.error());
    auto state = std::make_unique<State>();
    state->path = *real;
    state->options = options;
    state->governance.builtIn = std::move(*builtIn);
    state->governance.modelText = options.modelToml.empty() ? rules::defaultModelText() : options.modelToml;
    state->governance.currency = "USD"; // Until there is a store.
    auto ships = inForce(state->governance, Day{});
    if (!ships)
        return tl::unexpected(ships.error());
    state->force = std::move(*ships);
    state->readOnly = options.readOnly;
    if (!Database::isMissing(*real)) {
        // Checked before the lock is taken: a file that is not ours gets no lock file beside it.
        if (auto probe = Database::open(*real, Access::ReadOnly);
            !probe && probe.error().code != Code::StoreReadOnly)
            return tl::unexpected(probe.error());
        state->readOnly = state->readOnly || !state->takeLock();
        auto connected = state->connect(state->readOnly ? Access::ReadOnly : Access::ReadWrite);
        if (!connected)
            return tl::unexpected(connected.error());
    }
    return Workspace(std::move(state));
}

const std::filesystem::path& Workspace::path() const {
    return m_state->path;
}
bool Workspace::readOnly() const {
    return m_state->readOnly;
}
bool Workspace::empty() const {
    return !m_state->newest;
}
bool Workspace::sample() const {
    return m_state->sample;
}
const std::string& Workspace::currency() const {
    return m_state->currency;
}

Result<Workspace> Workspace::reopened() const {
    auto state = std::make_unique<State>();
    state->path = m_state->path;
    state->options = m_state->options;
    state->governance = m_state->governance;
    state->force = m_state->force;
    state->lock = m_state->lock;
    state->readOnly = m_state->readOnly;
    if (!Database::isMissing(state->path))
        if (auto done = state->connect(state->readOnly ? Access::ReadOnly : Access::ReadWrite); !done)
            return tl::unexpected(done.error());
    return Workspace(std::move(state));
}

Result<void> Workspace::reload() {
    auto anew = reopened();
    if (!anew)
        return tl::unexpected(anew.error());
    *this = std::move(*anew);
    return {};
}

namespace {

report::DataState dataState(const Workspace::State& state, const ingest::ImportReport& imported) {
    report::DataState data;
    data.asOfDay = state.asOf;
    data.asOf = state.zone.endOf(state.asOf);
    data.sample = state.sample;
    data.readOnly = state.readOnly;
    data.currency = state.currency;
    data.zone = state.zoneId;
    data.definitionSet = state.force.setName;
    data.definitionsSince = state.force.effective;
    data.organisation = state.model().organisation;
    data.weekStart = state.model().fiscal.weekStart;
    for (const ingest::FileReport& file : imported.files) {
        data.files += file.recognised();
        data.rows += file.rowsRead;
        data.rejected += file.rejected;
        data.warnings += std::ranges::count(file.findings, ingest::Level::Warn, &ingest::Finding::level);
    }
    if (state.newest) {
        data.importedAt = state.newest->startedAt;
        data.importedAtText = localTimeText(state.zone, state.newest->startedAt);
    }
    return data;
}

Result<void> checkDimension(const std::string& dimension, const std::vector<std::string>& known) {
    if (std::ranges::find(known, dimension) != known.end())
        return {};
    return fail(Code::UnknownDimension, dimension, nearestWord(dimension, known));
}

/// The standard ones, and those of the user's own.
std::vector<std::string> knownDimensions(const kpi::Engine& engine) {
    std::vector<std::string> names = kpi::allDimensions();
    std::ranges::move(engine.ownDimensions(), std::back_inserter(names));
    return names;
}

Result<void> checkFilter(const kpi::Filter& filter, const kpi::Engine& engine) {
    for (const auto& [dimension, values] : filter)
        if (auto known = checkDimension(dimension, knownDimensions(engine)); !known)
            return known;
    return {};
}

} // namespace

Result<const kpi::Definition*> findKpi(const kpi::Catalogue& catalogue, const std::string& id) {
    if (const kpi::Definition* definition = catalogue.find(id))
        return definition;
    std::vector<std::string> ids;
    for (const kpi::Definition& definition : catalogue.all())
        ids.push_back(definition.id);
    return fail(Code::UnknownKpi, id, nearestWord(id, ids));
}

Result<const kpi::Definition*> checkRequest(const kpi::Catalogue& catalogue, const kpi::Engine& engine,
                                            const KpiRequest& request) {
    auto found = findKpi(catalogue, request.kpi);
    if (!found)
        return found;
    if (auto known = checkFilter(request.filter, engine); !known)
        return tl::unexpected(known.error());
    if (request.by.empty())
        return found;
    if (auto known = checkDimension(request.by, knownDimensions(engine)); !known)
        return tl::unexpected(known.error());
    if (!engine.has(**found, request.by))
        return fail(Code::ForeignDimension, request.by, joined(engine.dimensionsOf(**found), ", "));
    return found;
}

Result<report::Scoreboard> Workspace::board(const BoardRequest& request) const {
    if (empty())
        return fail(Code::NoData, path().string());
    if (auto known = checkFilter(request.filter, m_state->engine()); !known)
        return tl::unexpected(known.error());
    return untilStopped(request.stop, [&](const Pulse& pulse) -> Result<report::Scoreboard> {
        auto board = report::buildBoard(m_state->catalogue(), m_state->engine(&pulse), m_state->model(),
                                        m_state->measures, request, m_state->data);
        if (request.today) {
            auto all = review(*request.today);
            if (!all)
                return tl::unexpected(all.error());
            board.setReview(std::move(*all));
        }
        return board;
    });
}

Result<report::KpiSeries> Workspace::kpi(const KpiRequest& request) const {
    if (empty())
        return fail(Code::NoData, path().string());
    return untilStopped(request.stop, [&](const Pulse& pulse) {
        return kpi::isMeasureId(request.kpi) ? m_state->measureSeries(request, pulse)
                                             : m_state->series(request, pulse);
    });
}

Result<report::KpiSeries> Workspace::State::series(const KpiRequest& request, const Pulse& pulse) const {
    const kpi::Engine engine = this->engine(&pulse);
    const auto found = checkRequest(catalogue(), engine, request);
    if (!found)
        return tl::unexpected(found.error());
    const kpi::Definition& definition = **found;
    report::KpiSeries series;
    series.definition = definition;
    series.owner = report::ownerOf(definition, model());
    series.missing = engine.missing(definition);
    const Day week = weekEnding(request.week);
    if (request.period) {
        series.points = {engine.period(definition, *request.period, request.filter)};
        series.signal.gap = kpi::SignalGap::NoWeeks;
    } else {
        std::vector<Day> endings;
        for (int i = request.weeks - 1; i >= 0; --i)
            endings.push_back(week - std::chrono::days{7 * i});
        series.points = engine.weeks(definition, endings, request.filter);
        // Nothing is said of how values vary that nobody sees.
        const bool known =
            std::ranges::any_of(series.points, [](const auto& p) { return p.value.has_value(); });
        if (request.withSignal)
            series.signal = known ? engine.signal(definition, week, request.filter) : kpi::findSignal({}, {});
    }
    if (request.compared)
        series.compared = engine.weeks(definition, {weekEnding(*request.compared)}, request.filter).front();
    if (series.compared)
        series.changeVsCompared = kpi::changeBetween(*series.compared, series.points.back());
    if (!request.by.empty()) {
        const kpi::Span span = request.period ? engine.spanOfPeriod(definition, *request.period)
                                              : engine.spanOfWeek(definition, week);
        series.dimension = request.by;
        series.rows = engine.breakdown(definition, span, request.by, request.filter);
    }
    return series;
}

std::vector<std::string> Workspace::dimensionValues(const std::string& dimension) const {
    return m_state->engine().dimensionValues(dimension);
}

std::vector<std::string> Workspace::knownValues(const std::string& dimension) const {
    auto known = dimensionValues(dimension);
    if (dimension == "segment")
        for (const rules::SegmentBand& band : m_state->model().segments)
            known.push_back(band.name);
    return known;
}

std::vector<std::string> Workspace::ownDimensions() const {
    return m_state->engine().ownDimensions();
}

std::vector<std::string> Workspace::dimensionsOf(const kpi::Definition& definition) const {
    return m_state->engine().dimensionsOf(definition);
}

std::vector<kpi::Definition> Workspace::definitions() const {
    return m_state->catalogue().all();
}

Result<ingest::ImportReport> Workspace::lastImport(ingest::Places places) const {
    if (empty())
        return ingest::ImportReport();
    return m_state->ask([&](SQLite::Database& connection) -> Result<ingest::ImportReport> {
        if (!store::holdsBatch(connection, *m_state->newest))
            return fail(Code::ImportUndone, std::to_string(m_state->newest->id));
        auto report = ingest::readReport(connection, *m_state->newest, places);
        kpi::addEffects(m_state->catalogue(), report);
        return report;
    });
}

Result<std::vector<report::VerifyCheck>> Workspace::verify(std::stop_token stop) const {
    if (empty())
        return fail(Code::NoData, path().string());
    return m_state->database->attempt([&](SQLite::Database& connection) {
        return verifyStore(connection, m_state->force, *m_state->newest, m_state->asOf, stop);
    });
}

Result<std::vector<ingest::Profile>> mappingProfiles(const std::filesystem::path& folder) {
    auto builtIn = ingest::builtInProfiles();
    if (!builtIn)
        return builtIn;
    return ingest::allProfiles(folder, *builtIn);
}

Result<std::vector<std::filesystem::path>> writeSample(const std::filesystem::path& folder) {
    return sample::writeExports(folder);
}

} // namespace gtm
