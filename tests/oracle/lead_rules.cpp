// SPDX-License-Identifier: GPL-3.0-only
// Leads by their week of creation, the steps of their lifecycle, and those that leak (KPIs 1, 5, 7, 28).
#include "tests/oracle/oracle.h"

#include <algorithm>
#include <set>

namespace gtm::oracle {

namespace {

constexpr int kStepConverted = 4;

/// The four newest weeks in which every record has had so many days.
Days matureWeeks(DayNo end, int days) {
    return weeksTo(end - (days + 6) / 7 * 7, 4);
}

std::vector<Row> newLeads(const Book& book, DayNo end, bool unique) {
    std::vector<Row> rows;
    for (const LeadView& view : book.leads) {
        const bool counts = unique ? view.counts() && !view.isRepeat : !view.out;
        if (counts && weeksTo(end, 1).has(view.created))
            rows.push_back(book.row(view, *view.created));
    }
    for (const ContactView& view : book.contacts) {
        const bool counts = !view.out && (!unique || (!view.isRepeat && !view.listed));
        if (counts && weeksTo(end, 1).has(view.created))
            rows.push_back(book.row(view, *view.created));
    }
    return rows;
}

std::vector<Row> toOpportunity(const Book& book, DayNo end) {
    std::vector<Row> rows;
    for (const LeadView& view : book.leads) {
        if (!view.counts() || view.isRepeat || !matureWeeks(end, 90).has(view.created))
            continue;
        const bool linked = !view.lead->opportunity.empty();
        const auto on = view.lead->converted.on;
        if ((linked && !on) || (on && *on < *view.created))
            continue;
        rows.push_back(book.row(view, *view.created));
        rows.back().denominator = 1;
        rows.back().numerator = linked && *on <= *view.created + 90 ? 1 : 0;
    }
    return rows;
}

/// The day a lead first stood at a step or past it; nothing where it began past it.
std::optional<DayNo> reachedOn(const LeadView& view, int step) {
    std::optional<DayNo> reached;
    const auto stands = [&](const std::string& status) {
        const int place = leadStep(status).value_or(-1);
        // Converted into a contact or an account alone is no step (KPI 5).
        return place >= step && (place < kStepConverted || !view.lead->opportunity.empty());
    };
    if (stands(view.firstStatus()))
        return view.created;
    for (const Change& change : *view.changes)
        if (!reached && isOneOf(change.field, {"Status"}) && stands(change.after))
            reached = leadStep(change.after) == kStepConverted ? view.lead->converted.on : change.when.on;
    // A conversion passes all steps before it, also one that is dated before the history.
    const auto converted = view.lead->converted.on;
    if (view.lead->isConverted && converted && stands("Converted"))
        reached = std::min(reached.value_or(*converted), *converted);
    // Nobody takes a step before he came.
    return reached && view.created ? std::max(reached, view.created) : reached;
}

/// Some lead stood at MQL, SAL or SQL: else there are no steps that anybody could take.
bool keepsLifecycle(const Book& book) {
    const auto isStep = [](const std::string& status) {
        const int place = leadStep(status).value_or(0);
        return place > 0 && place < kStepConverted;
    };
    return std::ranges::any_of(book.leads, [&](const LeadView& view) {
        return isStep(view.lead->status) || isStep(view.firstStatus()) ||
               std::ranges::any_of(*view.changes, [&](const Change& change) { return isStep(change.after); });
    });
}

std::vector<Row> lifecycle(const Book& book, DayNo end, int step, int next, int days) {
    std::vector<Row> rows;
    if (!keepsLifecycle(book))
        return rows;
    for (const LeadView& view : book.leads) {
        const auto entered = reachedOn(view, step);
        const bool beganPast = leadStep(view.firstStatus()).value_or(-1) > step;
        if (!view.counts() || view.isRepeat || beganPast || !matureWeeks(end, days).has(entered))
            continue;
        const auto reached = reachedOn(view, next);
        rows.push_back(book.row(view, *entered));
        rows.back().denominator = 1;
        rows.back().numerator = reached && *reached <= end ? 1 : 0;
    }
    return rows;
}

constexpr int kLeadSilentDays = 30;

/// Converted, disqualified with a reason, or recycled to a date.
bool isDecided(const LeadView& view, DayNo day, bool keepsReasons) {
    const std::string status = view.statusOn(day);
    return view.convertedBy(day) || leadStep(status) == kStepConverted ||
           (isDisqualified(status) && (!keepsReasons || !view.lead->reason.empty())) ||
           (isRecycled(status) && view.lead->recycledUntil);
}

/// Why a lead leaked, the first reason that fits (decision 20).
std::string leakReason(const Book& book, const LeadView& view, DayNo day) {
    const auto owner = book.users.find(view.ownerOn(day));
    if (owner == book.users.end() || owner->second->queue)
        return "no_owner";
    if (owner->second->goneBy(day))
        return "inactive_owner";
    const auto attempts = std::ranges::count_if(view.touches, [&](DayNo touch) { return touch <= day; });
    if (attempts == 0)
        return "never_touched";
    if (attempts < 3)
        return "few_attempts";
    std::optional<DayNo> accepted;
    for (const Change& change : *view.changes)
        if (isOneOf(change.field, {"Status"}) && leadStep(change.after) == 2 && *change.when.on <= day)
            accepted = change.when.on;
    if (accepted &&
        std::ranges::none_of(view.worked, [&](DayNo work) { return work >= *accepted && work <= day; }))
        return "accepted_no_action";
    return isDisqualified(view.statusOn(day)) ? "rejected_no_reason" : "silent";
}

std::vector<Row> leakage(const Book& book, DayNo day) {
    // In a CRM where no lead has a reason nobody can tell a rejection without one.
    std::set<std::int64_t> keepReasons;
    for (const Lead& lead : book.records.leads)
        if (!lead.reason.empty())
            keepReasons.insert(*lead.system);
    std::vector<Row> rows;
    for (const LeadView& view : book.leads) {
        if (!view.counts() || !weeksTo(day, 13).has(view.created) || day - *view.created < kLeadSilentDays)
            continue;
        const bool active = std::ranges::any_of(
            view.worked, [&](DayNo work) { return work <= day && day - work < kLeadSilentDays; });
        rows.push_back(book.row(view, day));
        rows.back().denominator = 1;
        const bool leaked = !active && !isDecided(view, day, keepReasons.contains(*view.lead->system));
        rows.back().numerator = leaked ? 1 : 0;
        if (leaked)
            rows.back().traits["reason"] = leakReason(book, view, day);
    }
    return rows;
}

} // namespace

void addLeadRules(const Book& book, Rules& rules) {
    rules["lead_new"] = {Kind::Count, [&](DayNo end) { return newLeads(book, end, true); }};
    rules["lead_new_raw"] = {Kind::Count, [&](DayNo end) { return newLeads(book, end, false); }};
    rules["lead_to_opp"] = {Kind::Ratio, [&](DayNo end) { return toOpportunity(book, end); }};
    rules["lead_to_mql"] = {Kind::Ratio, [&](DayNo end) { return lifecycle(book, end, 0, 1, 14); }};
    rules["mql_to_sql"] = {Kind::Ratio, [&](DayNo end) { return lifecycle(book, end, 1, 3, 30); }};
    rules["sql_to_opp"] = {Kind::Ratio,
                           [&](DayNo end) { return lifecycle(book, end, 3, kStepConverted, 30); }};
    rules["lead_leak"] = {Kind::Ratio, [&](DayNo end) { return leakage(book, end); }};
}

} // namespace gtm::oracle
