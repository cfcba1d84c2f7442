// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/records.h"
#include "core/report/table.h"
#include "core/store/publications.h"

#include <functional>
#include <string>
#include <vector>

/// What a publication would change, before it is one.
namespace gtm::report {

inline constexpr int kDryRunWeeks = 26;

/// One week under the versions in force and under those that would be.
struct DryRunWeek {
    Day weekEnding{};
    std::optional<double> before, after;
    kpi::Status statusBefore{}, statusAfter{};
    int decimalsBefore = 0, decimalsAfter = 0; ///< More than usual, as `decimalsToTell` says.
    [[nodiscard]] bool flips() const { return statusBefore != statusAfter; }
    [[nodiscard]] bool differs() const { return before != after || flips(); }
};

/// A record that stands on another side of a number; a side is a role, or empty: it is not among the records.
struct SideChange {
    std::string recordType, id, name, account;
    std::string before, after;
};

struct DryRunKpi {
    std::string id, name;
    kpi::Unit unit{};
    std::vector<DryRunWeek> weeks;   ///< Oldest first.
    std::vector<SideChange> records; ///< Over all of these weeks.
    bool recordsNamed = true;        ///< As `namesRecords` says.
};

struct DryRun {
    store::Publication publication;
    int compared = 0;            ///< KPIs that were held against each other.
    std::vector<DryRunKpi> kpis; ///< Those that differ in a value, a status or a record.
    std::vector<std::string>
        cut; ///< KPIs whose version cuts at the week, though it was to be for new records.
};

/// What KPIs are computed from.
struct NumbersOf {
    const kpi::Catalogue& catalogue;
    const kpi::FactSet& facts;
};

/// Whether the records behind a KPI are told apart by `compareNumbers`: those of handoffs and checks are none
/// of their own, and a composite has those of its factors.
[[nodiscard]] bool namesRecords(const kpi::Definition& definition);

/// Holds the weeks up to `newest`, which ends one, under the versions in force against those under other
/// ones. Where these begin weeks on another day, a week is held against the one that shares six days with it.
/// Without `display` the records have no names. `progress` is told the share that is done.
[[nodiscard]] std::vector<DryRunKpi> compareNumbers(const NumbersOf& before, const NumbersOf& after,
                                                    Day newest, const DisplayLookup& display,
                                                    const std::function<void(double done)>& progress = {});

/// What changes, for people; the weeks and records of each KPI below a summary.
[[nodiscard]] std::string dryRunText(const DryRun& run, const std::string& currency);
/// A row for each KPI and week.
[[nodiscard]] Table dryRunNumbers(const DryRun& run);
[[nodiscard]] std::string toJson(const DryRun& run);

} // namespace gtm::report
