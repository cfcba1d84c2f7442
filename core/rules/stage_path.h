// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace gtm::rules {

/// A stretch in one stage, equal stages collapsed (RH1). Half open: left on the day the next one begins.
struct StageVisit {
    Stage stage;
    Day enteredOn{};
    std::optional<Day> leftOn; ///< Empty: the deal is still there.
    bool backward = false;     ///< The next open stage has a lower order (RH4).
    bool reopened = false;     ///< An open stage after a closed one (RH5).
    bool bulk = false;         ///< Entered by a bulk edit (RH7).
};

/// One open stage that a deal reached (RH3), with what became of it there; or one below that in which it
/// began, to which it was moved back: there it only spent its days (13).
struct StageReach {
    Stage stage;
    Day enteredOn{};               ///< First entry; of a skipped stage the day it was passed.
    std::optional<Day> resolvedOn; ///< Moved on or lost; empty: pending, or below.
    std::optional<bool> moved;     ///< True: left upwards or won. False: lost here. Empty: pending, or below.
    std::optional<Day> leftOn;     ///< Last exit; empty while the deal is there, and for skipped stages.
    std::optional<int> days;       ///< All visits summed (cumulative); empty where not left or skipped.
    bool skipped = false;
    bool bulk = false; ///< Entered or left by a bulk edit: its days do not count.
};

/// The way of one deal through its stages.
struct StagePath {
    std::vector<StageVisit> visits;
    std::vector<StageReach> reached;
    StageOutcome outcome = StageOutcome::Open; ///< Of the last closure, or open.
    std::optional<Day> lastClosedOn;           ///< Entry into the last closed visit.
    std::optional<Day> closingShownOn; ///< The import that first showed the closing; empty: the first of all.
    bool createdClosed = false;        ///< It was closed when it was created, or before.
    int events = 0; ///< Changes of stage that the export, or the comparison of imports, holds.
};

/// A stage event before collapsing.
struct StageEvent {
    Stage stage;
    Day on{};
    bool bulk = false;
};

/// An open stage that is known by its name.
[[nodiscard]] inline bool isStage(const StageVisit& visit) {
    return visit.stage.outcome == StageOutcome::Open && visit.stage.known;
}

/// The visits in which the deal was open, by time and without those of no day. What was closed is open until
/// the day that counts as its closing (RD1), however long its history goes on: never open and closed at once.
[[nodiscard]] std::vector<StageVisit> openVisits(const std::vector<StageVisit>& visits,
                                                 std::optional<Day> closedOn);

/// The outcome of the newest closing up to a day; open where there is none.
[[nodiscard]] StageOutcome lastClosing(const std::vector<StageVisit>& visits, Day day);

/// Collapses events into visits and marks backward and reopened moves.
[[nodiscard]] std::vector<StageVisit> collapse(const std::vector<StageEvent>& events);

/// Applies RH3 over `ladder`, the open stages in use in ascending order.
[[nodiscard]] std::vector<StageReach> reachedStages(const std::vector<StageVisit>& visits,
                                                    const std::vector<Stage>& ladder, StageOutcome outcome);

} // namespace gtm::rules
