// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/stage_path.h"

#include <algorithm>
#include <map>

namespace gtm::rules {

namespace {

bool isOpen(const StageVisit& visit) {
    return visit.stage.outcome == StageOutcome::Open;
}

/// First day on which the deal stood above `order`; of one that never did, the day it was won at last.
std::optional<Day> firstAbove(const std::vector<StageVisit>& visits, int order) {
    for (const StageVisit& visit : visits)
        if (isStage(visit) && visit.stage.order > order)
            return visit.enteredOn;
    const bool won = !visits.empty() && visits.back().stage.outcome == StageOutcome::Won;
    return won ? std::optional(visits.back().enteredOn) : std::nullopt;
}

/// Sums the visits of one stage; a visit that is not left leaves the stage without days.
void addDays(const std::vector<StageVisit>& visits, StageReach& reach) {
    int total = 0;
    bool left = true;
    for (size_t i = 0; i < visits.size(); ++i) {
        const StageVisit& visit = visits[i];
        if (!isStage(visit) || visit.stage.order != reach.stage.order)
            continue;
        reach.skipped = false;
        reach.bulk |= visit.bulk || (i + 1 < visits.size() && visits[i + 1].bulk);
        if (!visit.leftOn) {
            left = false;
            continue;
        }
        total += daysBetween(visit.enteredOn, *visit.leftOn);
        reach.leftOn = visit.leftOn;
    }
    if (reach.skipped || !left) {
        reach.leftOn.reset();
        return;
    }
    reach.days = total;
}

std::optional<Day> firstEntry(const std::vector<StageVisit>& visits, int order) {
    for (const StageVisit& visit : visits)
        if (isStage(visit) && visit.stage.order == order)
            return visit.enteredOn;
    return std::nullopt;
}

} // namespace

std::vector<StageVisit> openVisits(const std::vector<StageVisit>& visits, std::optional<Day> closedOn) {
    std::vector<StageVisit> open;
    for (StageVisit visit : visits) {
        if (closedOn && (!visit.leftOn || *closedOn < *visit.leftOn))
            visit.leftOn = std::max(*closedOn, visit.enteredOn);
        if (isOpen(visit) && visit.leftOn != visit.enteredOn)
            open.push_back(std::move(visit));
    }
    return open;
}

StageOutcome lastClosing(const std::vector<StageVisit>& visits, Day day) {
    StageOutcome outcome = StageOutcome::Open;
    for (const StageVisit& visit : visits)
        if (!isOpen(visit) && visit.enteredOn <= day)
            outcome = visit.stage.outcome;
    return outcome;
}

std::vector<StageVisit> collapse(const std::vector<StageEvent>& events) {
    std::vector<StageVisit> visits;
    for (const StageEvent& event : events) {
        // A deal may close in the stage that it stood in: some CRMs tell that by its status alone.
        if (!visits.empty() && visits.back().stage.name == event.stage.name &&
            visits.back().stage.outcome == event.stage.outcome)
            continue;
        StageVisit visit{event.stage, event.on, std::nullopt, false, false, event.bulk};
        if (!visits.empty()) {
            StageVisit& before = visits.back();
            before.leftOn = event.on;
            visit.reopened = isOpen(visit) && !isOpen(before);
        }
        const auto lastOpen = std::find_if(visits.rbegin(), visits.rend(), isStage);
        if (isStage(visit) && lastOpen != visits.rend())
            visit.backward = visit.stage.order < lastOpen->stage.order;
        visits.push_back(std::move(visit));
    }
    return visits;
}

std::vector<StageReach> reachedStages(const std::vector<StageVisit>& visits, const std::vector<Stage>& ladder,
                                      StageOutcome outcome) {
    std::vector<StageReach> reached;
    const auto first = std::ranges::find_if(visits, isStage);
    if (first == visits.end())
        return reached;          // Logged when it was already closed: it was in no stage that is known.
    std::map<int, Stage> within; // The ladder, and whatever rarer stage the deal itself stood in.
    for (const Stage& stage : ladder)
        within.emplace(stage.order, stage);
    int furthest = first->stage.order;
    for (const StageVisit& visit : visits)
        if (isStage(visit)) {
            furthest = std::max(furthest, visit.stage.order);
            within.emplace(visit.stage.order, visit.stage);
        }
    for (const auto& [order, stage] : within) {
        const auto entry = firstEntry(visits, stage.order);
        const bool isBelow = order < first->stage.order;
        if ((isBelow && !entry) || order > furthest)
            continue;
        StageReach reach;
        reach.stage = stage;
        reach.skipped = true;
        const auto above = firstAbove(visits, stage.order);
        reach.enteredOn = entry ? *entry : above.value_or(first->enteredOn);
        addDays(visits, reach);
        if (isBelow) {
            reached.push_back(std::move(reach));
            continue;
        }
        if (furthest > stage.order || outcome == StageOutcome::Won) {
            reach.moved = true;
            reach.resolvedOn = above;
        } else if (outcome == StageOutcome::Lost) {
            reach.moved = false;
            reach.resolvedOn = visits.back().enteredOn;
        }
        reached.push_back(std::move(reach));
    }
    return reached;
}

} // namespace gtm::rules
