// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/currency.h"
#include "core/base/files.h"
#include "core/ingest/batch_log.h"
#include "core/ingest/currency_text.h"
#include "core/report/format.h"
#include "core/sample/sample.h"
#include "core/store/store_lock.h"
#include "core/workspace/derivation.h"
#include "core/workspace/workspace_state.h"

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

/// A currency that was asked for by name or with a slip: the error names the code that seems to be meant.
Result<void> checkCurrency(const std::string& asked) {
    if (asked.empty() || isCurrency(asked))
        return {};
    const std::string_view called = ingest::currencyCalled(asked);
    return fail(Code::UnknownCurrency, asked, called.empty() ? nearestCurrency(asked) : std::string(called));
}

/// Whether it is a store, and one that can be read as it stands.
Result<void> checkStore(const std::filesystem::path& path) {
    const auto opened = Database::open(path, Access::ReadOnly);
    return opened ? Result<void>() : tl::unexpected(opened.error());
}

} // namespace

bool Workspace::State::takeLock() {
    if (lock)
        return lock->isLocked();
    refusal = Code::StoreReadOnly;
    if (!makePrivateFolder(path.parent_path()) || !isWritableFolder(path.parent_path()) ||
        (!Database::isMissing(path) && !isWritableFile(path)))
        return false;
    lock = store::takeLock(path);
    if (lock->isLocked())
        return true;
    if (lock->error() == QLockFile::LockFailedError)
        refusal = Code::StoreLocked;
    else if (isDiskFull(path))
        refusal = Code::DiskFull;
    return false;
}

Result<void> Workspace::State::bringUpToDate() {
    if (!takeLock())
        return fail(Code::StoreOutdated, path.string(), refusal == Code::StoreLocked ? "locked" : "");
    const auto migrated = Database::open(path, Access::ReadWrite);
    return migrated ? Result<void>() : tl::unexpected(migrated.error());
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

std::string Workspace::State::zoneOfNewStore(bool forSample) const {
    if (!options.zone.empty())
        return options.zone;
    if (forSample)
        return sample::kZone;
    return Zone::named(options.newZone) ? options.newZone : std::string("UTC");
}

std::string Workspace::State::currencyOfNewStore(bool forSample) const {
    if (!options.currency.empty())
        return options.currency;
    if (forSample)
        return sample::kCurrency;
    return isCurrency(options.newCurrency) ? options.newCurrency : std::string("USD");
}

Result<void> Workspace::State::mayWrite() const {
    if (readOnly)
        return fail(refusal, path.string());
    if (gone())
        return fail(Code::StoreGone, path.string());
    return {};
}

Result<Database> Workspace::State::openToWrite() const {
    if (const auto leave = mayWrite(); !leave)
        return tl::unexpected(leave.error());
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

Result<Workspace> Workspace::open(const std::filesystem::path& path, const OpenOptions& options) {
    auto builtIn = kpi::Catalogue::builtIn();
    if (!builtIn)
        return tl::unexpected(builtIn.error());
    if (!options.zone.empty())
        if (const auto zone = Zone::named(options.zone); !zone)
            return tl::unexpected(zone.error());
    if (auto known = checkCurrency(options.currency); !known)
        return tl::unexpected(known.error());
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
        const Result<void> probe = checkStore(*real);
        if (!probe && probe.error().code != Code::StoreOutdated)
            return tl::unexpected(probe.error());
        state->readOnly = state->readOnly || !state->takeLock();
        if (!probe && state->readOnly) {
            if (auto done = state->bringUpToDate(); !done)
                return tl::unexpected(done.error());
            state->lock.reset(); // readers hold none
        }
        auto connected = state->connect(state->readOnly ? Access::ReadOnly : Access::ReadWrite);
        if (!connected)
            return tl::unexpected(connected.error());
    }
    return Workspace(std::move(state));
}

} // namespace gtm
