// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/signal.h"
#include "core/report/scoreboard.h"

namespace gtm::report {

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
