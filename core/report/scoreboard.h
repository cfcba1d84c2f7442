// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/definition.h"
#include "core/kpi/point.h"
#include "core/kpi/signal.h"
#include "core/report/review.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gtm::report {

/// Where the data behind a board comes from and how fresh it is.
struct DataState {
    std::optional<Instant> asOf; ///< End of the local day up to which the data reaches.
    Day asOfDay{};
    std::optional<Instant> importedAt;
    std::string importedAtText; ///< In the reporting zone, `Mon 16 Nov 07:42`.
    int files = 0;              ///< Of the newest import.
    std::int64_t rows = 0;
    std::int64_t rejected = 0;
    std::int64_t warnings = 0;
    bool sample = false; ///< "Sample data, made up" stands wherever it is shown.
    bool readOnly = false;
    std::string currency;
    std::string zone;
    std::string definitionSet; ///< `2026.1`
    Day definitionsSince{};
    std::string organisation; ///< Empty: the model names none.
    WeekStart weekStart = WeekStart::Monday;
};

/// One row of the scorecard. `point` is the week shown; every other figure is the same computation for
/// another week, so that no number stands on another basis than its row.
struct BoardRow {
    std::string kpi;
    std::string name;
    std::string subline; ///< Counts behind the value, or the definition's own line.
    std::string group;   ///< acquire, convert, close, ...
    bool core = false;
    kpi::Unit unit{};
    kpi::Direction direction{};
    std::string owner; ///< The person in the model, else the role in the definition.
    int definitionVersion = 1;
    kpi::Point point;
    /// In the compared week; no data where one of the two weeks is not over, or where they are made by
    /// different versions: nothing is told of a flip then.
    kpi::Status previousStatus{};
    std::optional<double> changeVsCompared;
    std::optional<double> changeVs4Weeks;
    std::vector<std::optional<double>> trend; ///< Up to 52 weeks, oldest first; the last is the week shown.
    std::vector<std::string> missing; ///< Entities whose export is needed: "activity", "lead_history", ...
    kpi::SignalSummary signal;        ///< Whether the newest single weeks are more than ordinary variation.
    int openActions = 0, lateActions = 0; ///< Late ones are open too.
    int notes = 0;                        ///< Of the week shown.
    void compareWith(const kpi::Point& before);
};

struct BoardGroup {
    std::string key;   ///< acquire
    std::string title; ///< Acquire
    std::string team;  ///< Marketing and SDR
    std::vector<BoardRow> rows;
};

/// One column of the funnel: entrants of a step and the KPI of that step, value for value.
struct FunnelStep {
    std::string label;                      ///< Leads, MQL, SQL, Opportunity, Won
    std::optional<double> count;            ///< Leads: entrants; else those that reached this step.
    std::optional<double> of;               ///< Entrants of the step before; empty for the first.
    std::string ofLabel;                    ///< "Leads", "MQL", "SQL", "decided"
    std::string kpi;                        ///< Empty for the first column.
    std::string name;                       ///< Of that KPI: what the step is called in a sentence.
    kpi::Point point;                       ///< Of that KPI.
    std::optional<double> changeVsPrevious; ///< First column: entrants against the four weeks before.
};

/// Open amount by stage and days in the stage, in major units of the reporting currency.
struct AgingCell {
    double amount = 0;
    std::int64_t deals = 0;
    bool pastLimit = false; ///< Every day of the band lies past the limit of the stage.
};
struct AgingStage {
    std::string stage;
    std::optional<int> limitDays;
    std::vector<AgingCell> cells; ///< One per band.
    double open = 0;
    double past = 0; ///< Exactly those past the limit, whatever the bands are.
    std::int64_t deals = 0;
    std::int64_t dealsPast = 0;
};
struct AgingBand {
    int fromDays;
    std::optional<int> toDays; ///< Included; empty: and over.
};
struct AgingTable {
    std::vector<AgingBand> bands; ///< Their edges include every stage limit.
    std::vector<AgingStage> stages;
    double open = 0;
    double past = 0;
    kpi::Point point; ///< `stage_aging`
};

/// The leaked amount by reason against the allowed amount; parts of `pipe_leak`.
struct LeakReason {
    std::string key; ///< no_decision, no_reason, silent, no_owner
    double amount = 0;
    std::int64_t deals = 0;
    std::vector<std::string> missing; ///< Inputs without which nobody knows it; the amount is 0 then.
};
struct LeakTable {
    std::vector<LeakReason> reasons; ///< By amount, largest first.
    double total = 0;
    std::optional<double> limit; ///< Target times the denominator.
    kpi::Point point;            ///< `pipe_leak`
};

/// Business minutes to the first touch in buckets; records of `sla_response`.
struct TouchBucket {
    std::optional<int> toMinutes; ///< Included; empty: longer, or not touched at all.
    std::int64_t inSla = 0;
    std::int64_t late = 0;
};
struct TouchTable {
    std::vector<TouchBucket> buckets; ///< Their edges include every SLA that occurs.
    std::vector<int> slaMinutes;      ///< The SLAs of these leads, ascending.
    std::int64_t inSla = 0;
    std::int64_t late = 0; ///< Untouched ones included.
    kpi::Point point;      ///< `sla_response`
};

/// How what is due in the fiscal quarter of the week came about: what was due when it began, and every move
/// since; the terms sum to what is due now, to the minor unit. Parts of `pipe_waterfall`.
struct PipelineBridge {
    struct Term {
        std::string key;   ///< created, reopened, pulled_in, raised, lowered, pushed, won, lost
        double amount = 0; ///< Signed.
        std::int64_t deals = 0;
    };
    Day from{}, to{}; ///< First day of the quarter, and the day as of which the rest is told.
    double opening = 0;
    std::int64_t openingDeals = 0;
    std::vector<Term> terms; ///< In the order of the definition, without those of nothing.
    kpi::Point point;        ///< Its value is the closing; empty: there is no bridge.
};

/// The core KPIs of the board by segment, each against its own target.
struct SegmentTable {
    struct Row {
        std::string kpi, name;
        kpi::Unit unit{};
        kpi::Direction direction{};
        std::vector<kpi::Point> points; ///< One per segment.
    };
    std::vector<std::string> segments; ///< In the order of the filter, at most five.
    std::vector<Row> rows;             ///< Those that have segments.
};

/// The whole board of one week: what the window, the command line and the PDF all print.
struct Scoreboard {
    Day weekEnding{}; ///< The last day of the week.
    Day comparedWeekEnding{};
    bool complete = true;
    std::optional<Day> firstWeekEnding; ///< Range of weeks that can be shown.
    std::optional<Day> lastWeekEnding;
    std::optional<Day> newestCompleteWeek;
    kpi::Filter filter;
    DataState data;
    std::vector<BoardGroup> groups;
    std::vector<FunnelStep> funnel;
    AgingTable aging;
    LeakTable leak;
    TouchTable touch;
    PipelineBridge bridge;
    SegmentTable bySegment; ///< Empty unless asked for.

    Review review; ///< Empty where no day was given to judge it by.

    int onTrack = 0, atRisk = 0, offTrack = 0, other = 0;
    std::vector<std::string> discussFirst; ///< Names of at most 3 KPIs that are off track, worst first.
    int slipped = 0;                       ///< Rows whose status is worse than in the compared week.
    int recovered = 0;                     ///< Rows that are better and on track.
    /// Both weeks are over as of the data; else nothing is told of what slipped, recovered or moved.
    [[nodiscard]] bool comparable() const { return complete && comparedWeekEnding <= data.asOfDay; }
    [[nodiscard]] bool empty() const { return groups.empty(); }
    /// Actions and notes, counted on their rows.
    void setReview(Review all);
    [[nodiscard]] const BoardRow* row(std::string_view kpi) const;
};

} // namespace gtm::report
