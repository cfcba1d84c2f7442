// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/workspace.h"

#include "core/base/text.h"
#include "core/ingest/batch_log.h"
#include "core/ingest/profile_folder.h"
#include "core/kpi/effects.h"
#include "core/sample/sample.h"
#include "core/workspace/verification.h"
#include "core/workspace/workspace_state.h"

#include <algorithm>

namespace gtm {

using store::Access;
using store::Database;

Workspace::Workspace(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Workspace::~Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;

const std::filesystem::path& Workspace::path() const {
    return m_state->path;
}
bool Workspace::readOnly() const {
    return m_state->readOnly;
}
bool Workspace::gone() const {
    return m_state->gone();
}
bool Workspace::liesAt(const std::filesystem::path& file) const {
    return m_state->database && m_state->database->isAt(file);
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
    state->refusal = m_state->refusal;
    const bool missing = Database::isMissing(state->path);
    if (missing && m_state->database) // a store that was there does not become a new one
        return fail(Code::StoreGone, state->path.string());
    if (!missing)
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
    const Day week = weekEnding(request.week);
    // The words of what made the number; what it can be asked by is told by the newest.
    series.definition = engine.definitionAt(definition, request.period ? request.period->last : week);
    series.definition.dimensions = definition.dimensions;
    series.definition.partDimension = definition.partDimension;
    series.owner = report::ownerOf(definition, model());
    series.missing = engine.missing(definition, request.filter);
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
    if (request.compared) {
        const Day compared = weekEnding(*request.compared);
        const auto shown =
            std::ranges::find(series.points, compared, [](const auto& p) { return p.period.last; });
        series.compared = !request.period && shown != series.points.end()
                              ? *shown
                              : engine.weeks(definition, {compared}, request.filter).front();
    }
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

Result<std::vector<report::VerifyCheck>> Workspace::verify(const std::filesystem::path& path) {
    OpenOptions options;
    options.readOnly = true;
    const auto workspace = open(path, options);
    if (workspace)
        return workspace->verify();
    if (workspace.error().code != Code::StoreDamaged)
        return tl::unexpected(workspace.error());
    return std::vector{notWhole(workspace.error().detail)};
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
