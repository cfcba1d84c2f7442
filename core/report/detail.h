// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/moved.h"
#include "core/kpi/signal.h"
#include "core/report/scoreboard.h"

#include <map>

namespace gtm::report {

/// A record that moved a KPI from one week to another.
struct MovedRow {
    std::string recordType, id, name, account;
    std::string factor; ///< Of a composite.
    kpi::Movement movement{};
    kpi::CountsFor before, after;
    std::optional<double> effect; ///< On the KPI; of medians and composites no record has one of its own.
};

/// What moved a KPI between two weeks.
struct WhatMoved {
    kpi::Definition definition;
    kpi::Moved moved;           ///< Its records stand in `rows` as people know them.
    std::vector<MovedRow> rows; ///< Largest effect first.
};

/// What somebody else's definition of the same KPI makes of the same records, and why.
struct LensReading {
    std::string id;
    std::string who;  ///< Whose definition it is.
    std::string what; ///< What they compute.
    std::string why;  ///< Why the number differs.
    kpi::Unit unit{};
    kpi::Point point;
    std::optional<double> difference; ///< Theirs less ours.
    std::int64_t both = 0;            ///< Records that count in both.
    std::int64_t revalued = 0;        ///< Of these, with other numbers.
    /// Records that count on one side only, by why the other side leaves them out; without a reason: they are
    /// not among what it looks at.
    std::map<std::string, std::int64_t> onlyTheirs, onlyOurs;
};

/// One KPI with its trailing weeks (oldest first), or with one point for a whole period.
struct KpiSeries {
    kpi::Definition definition;
    std::string owner;
    std::vector<kpi::Point> points;
    std::optional<kpi::Point> compared;     ///< The week to compare with, where one was asked for.
    std::optional<double> changeVsCompared; ///< Of the last point.
    std::string dimension;                  ///< Of `rows`; empty without a breakdown.
    std::vector<kpi::BreakdownRow> rows;    ///< The last point, by the values of `dimension`.
    kpi::Signal signal;                     ///< Of the 52 single weeks up to the last point.
    std::optional<WhatMoved> moved;         ///< From the compared week to the last point, where asked for.
    bool withLens = false;                  ///< Whether other definitions were asked for.
    std::vector<LensReading> lens;          ///< Other definitions of the last point.
    std::vector<std::string> missing;       ///< As on the board: inputs that were never imported.
};

enum class Role { Numerator, Denominator, Excluded };
[[nodiscard]] std::string_view name(Role role);

/// One fact behind a number. Folding the rows that are not excluded gives the number.
struct RecordRow {
    std::string recordType; ///< opportunity, lead
    std::string id;         ///< The CRM's own id.
    Role role{};            ///< Numerator where the row is in it; it may be in the denominator too.
    std::string reason;     ///< Why excluded; empty otherwise.
    std::string part;       ///< Stage, reason or kind; empty where the KPI has none.
    std::string factor;     ///< Of a composite: the factor that the row belongs to.
    std::optional<double> numerator;
    std::optional<double> denominator;
    std::optional<double> value; ///< The single value of a median, or a measure shown beside a ratio.
    std::optional<Day> at;
    std::optional<Day> since;
    std::string name;
    std::string account;
    std::string owner;
    std::string stage; ///< Stage or status as it is now.
    std::string segment, region, source, pipeline, product, route, team, dealClass;
    std::optional<double> amount; ///< Major units of `currency`.
    std::string currency;
    std::optional<Day> created;
    std::optional<Day> closeDate;
    bool open = false;                      ///< It has not closed, whatever its day of closing says.
    std::map<std::string, std::string> own; ///< Values of the user's own dimensions that the KPI has.
};

/// All records behind one number, in the order numerator, denominator, excluded; within it by amount or age.
struct RecordList {
    kpi::Definition definition;
    kpi::Point point;
    std::vector<RecordRow> rows;
    /// The number recomputed from `rows` alone.
    std::optional<double> folded;
    [[nodiscard]] bool tiesOut() const;
};

} // namespace gtm::report
