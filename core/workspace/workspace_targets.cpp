// SPDX-License-Identifier: GPL-3.0-only
// The targets of a KPI, and what a version of its definition changed.
#include "core/report/dry_run.h"
#include "core/store/pulse_guard.h"
#include "core/workspace/derivation.h"
#include "core/workspace/workspace_state.h"

#include <algorithm>

namespace gtm {

using store::Publication;

namespace {

std::optional<Day> dayOf(std::int32_t number) {
    return number == kpi::kNoDay || number == kpi::kEndOfTime ? std::nullopt
                                                              : std::optional(dayFromNumber(number));
}

/// A definition with the factors that it is made of, and nothing else.
Result<kpi::Catalogue> aloneOf(const kpi::Catalogue& all, const kpi::Definition& wanted) {
    std::vector<kpi::Definition> some{wanted};
    for (size_t i = 0; i < some.size(); ++i) {
        const auto factors = some[i].factors;
        for (const kpi::Factor& factor : factors)
            if (const kpi::Definition* one = all.find(factor.kpi);
                one && std::ranges::find(some, one->id, &kpi::Definition::id) == some.end())
                some.push_back(*one);
    }
    return kpi::Catalogue::from(std::move(some));
}

/// A version of a definition with its facts, over what the rules made of the records.
struct Side {
    kpi::Catalogue catalogue;
    kpi::FactSet facts;

    [[nodiscard]] std::optional<double> value(const std::string& id, Day weekEnding) const {
        return kpi::Engine(catalogue, facts).weeks(*catalogue.find(id), {weekEnding}, {}).back().value;
    }
};

} // namespace

std::vector<report::SetTarget> Workspace::targetsOf(const std::string& kpi) const {
    using By = report::SetTarget::By;
    std::vector<report::SetTarget> targets;
    const kpi::FactSet& facts = m_state->facts;
    for (const auto& [by, all] : {std::pair{By::Model, &facts.targets}, {By::Import, &facts.importedTargets}})
        if (const auto own = all->find(kpi); own != all->end())
            for (auto one = own->second.rbegin(); one != own->second.rend(); ++one)
                targets.push_back({by, one->dimension, one->of, dayOf(one->first), dayOf(one->last),
                                   one->value, one->tolerance, one->length});
    return targets;
}

std::vector<kpi::StageInfo> Workspace::stageLimits(const kpi::Definition& definition) const {
    const bool reads = definition.source.find("past_limit") != std::string::npos;
    return reads ? m_state->facts.stages : std::vector<kpi::StageInfo>();
}

Result<report::VersionChange> Workspace::versionChange(const std::string& kpi, int version,
                                                       std::stop_token stop) const {
    Governance governance = m_state->governance;
    auto& all = governance.publications;
    const auto says = [&](const Publication& publication) {
        return publication.subject == store::Subject::Definitions &&
               std::ranges::any_of(publication.texts, [&](const Publication::Text& text) {
                   return text.id == kpi && text.version == version;
               });
    };
    const auto at = std::ranges::find_if(all, says);
    if (at == all.end() || empty())
        return fail(Code::NoData, kpi);
    const Day effective = at->effective;
    all.erase(at + 1, all.end());
    const auto after = inForce(governance, effective);
    all.pop_back();
    const auto before = inForce(governance, effective);
    for (const auto* one : {&before, &after})
        if (!*one)
            return tl::unexpected(one->error());
    const kpi::Definition *was = before->catalogue.find(kpi), *is = after->catalogue.find(kpi);
    if (!was || !is)
        return fail(Code::NoData, kpi);
    auto opened = store::Database::open(path(), store::Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    const Pulse pulse([&](double) { return !stop.stop_requested(); });
    return opened->attempt([&](SQLite::Database& connection) -> Result<report::VersionChange> {
        const store::PulseGuard guard(connection, pulse);
        const auto sideOf = [&](const kpi::Catalogue& catalogue,
                                const kpi::Definition& definition) -> Result<Side> {
            auto alone = aloneOf(catalogue, definition);
            if (!alone)
                return tl::unexpected(alone.error());
            kpi::FactSet facts = kpi::buildFacts(connection, connection, *alone, m_state->asOf);
            applyModel(facts, m_state->force.models, connection, connection);
            return Side{std::move(*alone), std::move(facts)};
        };
        const auto one = sideOf(before->catalogue, *was), other = sideOf(after->catalogue, *is);
        for (const auto* side : {&one, &other})
            if (!*side)
                return tl::unexpected(side->error());
        const FiscalCalendar& weeks = m_state->model().fiscal;
        const Day weekEnding =
            std::min(weeks.weekEndingLike(effective - days{1}), weeks.newestWeekEnding(m_state->asOf));
        report::VersionChange change{was->version,
                                     is->version,
                                     weekEnding,
                                     one->value(kpi, weekEnding),
                                     other->value(kpi, weekEnding),
                                     0,
                                     report::namesRecords(*is) ? std::optional(0) : std::nullopt};
        pulse.look();
        const auto differing =
            report::compareNumbers({one->catalogue, one->facts}, {other->catalogue, other->facts}, weekEnding,
                                   {}, [&](double) { pulse.look(); });
        if (const auto found = std::ranges::find(differing, kpi, &report::DryRunKpi::id);
            found != differing.end()) {
            change.flips = static_cast<int>(std::ranges::count_if(found->weeks, &report::DryRunWeek::flips));
            if (change.records)
                change.records = static_cast<int>(found->records.size());
        }
        return change;
    });
}

} // namespace gtm
