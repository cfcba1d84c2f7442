// SPDX-License-Identifier: GPL-3.0-only
#include "tests/oracle/deal_book.h"

#include <algorithm>

namespace gtm::oracle {

namespace {

const std::vector<StageLine> kNoLines;

std::string plainName(const std::string& stage) {
    if (const auto open = openStage(stage))
        return std::string(open->name);
    return isWonStage(stage) ? "Closed Won" : isLostStage(stage) ? "Closed Lost" : stage;
}

std::vector<Visit> visitsOf(const DealView& view) {
    std::vector<Visit> visits;
    const auto visit = [&](const std::string& stage, DayNo from, const StageLine& line) {
        const std::string name = plainName(stage);
        if (!name.empty() && (visits.empty() || visits.back().stage != name))
            visits.push_back({name, openStage(name), from, line.when.at, line.actor});
    };
    for (const StageLine& line : *view.lines)
        if (line.when.on)
            visit(line.stage, *line.when.on, line);
    // RH2: without a history it stood where it stands, since its last change or its creation.
    const Deal& deal = *view.deal;
    const auto since = deal.stageChanged.on ? deal.stageChanged.on : view.created;
    if (visits.empty() && view.isOpen && since)
        visit(deal.stage, *since, {});
    return visits;
}

DealView viewOf(const Deal& deal, const std::vector<StageLine>& lines) {
    DealView view;
    view.deal = &deal;
    view.lines = &lines;
    view.cls = dealClass(deal.type);
    view.out = deal.deleted || !deal.mergedInto.empty() || deal.amount.value_or(0) < 0;
    // RP3: flags first, then the stage.
    view.isWon = deal.won.value_or(isWonStage(deal.stage));
    view.isOpen = !view.isWon && !deal.closed.value_or(isLostStage(deal.stage));
    view.created = deal.created.on;
    view.visits = visitsOf(view);
    if (!view.isOpen) {
        view.closedOn = deal.closeDate; // RD1
        if (!view.closedOn && !view.visits.empty() && !view.visits.back().open)
            view.closedOn = view.visits.back().from;
        if (!view.closedOn && view.visits.empty())
            view.closedOn = deal.stageChanged.on;
    }
    view.amountCreated = deal.amount;
    for (const StageLine& line : lines)
        if (line.amount) {
            view.amountCreated = line.amount;
            break;
        }
    view.knownFrom = view.created;
    if (!view.knownFrom && !view.visits.empty())
        view.knownFrom = view.visits.front().from;
    view.createdClosed = view.visits.empty() ? view.closedOn && view.created && *view.closedOn < *view.created
                                             : !view.visits.front().open;
    // Decision 23: the category at creation. Without a history it is today's, but that of a closed deal says
    // nothing: closing has set it.
    const std::string category = !lines.empty() ? lines.front().category : view.isOpen ? deal.category : "";
    view.omittedAtCreation = category == "omitted";
    return view;
}

} // namespace

/// By its stages where they were recorded, and never from the day that counts as its closing on.
bool DealView::openOn(DayNo day) const {
    if (!knownFrom || day < *knownFrom || (closedOn && day >= *closedOn))
        return false;
    const Visit* last = nullptr;
    for (const Visit& visit : visits)
        if (visit.from <= day)
            last = &visit;
    if (last && (!last->open || last != &visits.back()))
        return last->open.has_value();
    const bool closingRecorded = !visits.empty() && !visits.back().open;
    return isOpen || closingRecorded || closedOn.has_value();
}

const Visit* DealView::openVisitOn(DayNo day) const {
    const Visit* last = nullptr;
    for (const Visit& visit : visits)
        if (visit.from <= day && visit.open)
            last = &visit;
    return last;
}

const StageLine* DealView::lineOn(DayNo day) const {
    const StageLine* last = nullptr;
    for (const StageLine& line : *lines)
        if (line.when.on && *line.when.on <= day)
            last = &line;
    return last;
}

std::optional<std::int64_t> DealView::amountOn(DayNo day) const {
    const StageLine* line = lineOn(day);
    return line ? line->amount : amountCreated;
}

std::optional<DayNo> DealView::closeDateOn(DayNo day) const {
    const StageLine* line = lineOn(day);
    return line ? line->closeDate : deal->closeDate;
}

std::string DealView::categoryOn(DayNo day) const {
    const StageLine* line = lineOn(day);
    return line ? line->category : deal->category;
}

std::vector<DealView> viewDeals(const Records& records) {
    std::vector<DealView> views;
    for (const Deal& deal : records.deals) {
        const auto lines = records.stageLines.find(deal.id);
        views.push_back(viewOf(deal, lines == records.stageLines.end() ? kNoLines : lines->second));
    }
    return views;
}

std::map<int, std::string> ordersInUse(const std::vector<DealView>& views) {
    std::map<int, std::string> orders;
    for (const DealView& view : views)
        for (const Visit& visit : view.visits)
            if (visit.open)
                orders[visit.open->order] = visit.stage;
    return orders;
}

std::vector<Reached> stagesReached(const DealView& view, const std::map<int, std::string>& orders) {
    std::optional<int> first;
    int furthest = 0;
    for (const Visit& visit : view.visits)
        if (visit.open) {
            first = first.value_or(visit.open->order);
            furthest = std::max(furthest, visit.open->order);
        }
    // The recorded closing, like every other step; else the close date.
    const auto closing = !view.visits.empty() && !view.visits.back().open
                             ? std::optional(view.visits.back().from)
                             : view.closedOn;
    std::vector<Reached> reached;
    for (const auto& [order, stage] : orders) {
        if (!first || order < *first || order > furthest)
            continue;
        Reached row{stage, false, false, 0};
        for (const Visit& visit : view.visits)
            if (visit.open && visit.open->order > order && !row.resolved)
                row = {stage, true, true, visit.from};
        if (!row.resolved && !view.isOpen && closing)
            row = {stage, true, view.isWon, *closing};
        reached.push_back(row);
    }
    return reached;
}

} // namespace gtm::oracle
