// SPDX-License-Identifier: GPL-3.0-only
// Ages, days in stages, past-due dates, leads without an owner, history, crooked paths, and the frozen
// forecast (KPIs 13, 17, 20, 25, 32, 34, 47, 49).
#include "tests/oracle/bulk_edits.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace gtm::oracle {

namespace {

std::vector<Row> stageAge(const Book& book, DayNo day) {
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        if (!view.counts() || !view.openOn(day))
            continue;
        Row row = book.row(view, day);
        if (const Visit* visit = view.openVisitOn(day)) {
            row.traits["stage"] = visit->stage;
            row.value = day - visit->from;
        } else {
            row.unknown = true;
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<Row> pastDue(const Book& book, DayNo day) {
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        if (!view.counts() || !view.openOn(day) || !view.closeDateOn(day))
            continue;
        Row row = book.row(view, day);
        if (const Visit* visit = view.openVisitOn(day))
            row.traits["stage"] = visit->stage;
        row.denominator = 1;
        row.numerator = *view.closeDateOn(day) < day ? 1 : 0;
        rows.push_back(row);
    }
    return rows;
}

/// The days of all visits of a stage that a deal has left for good, on the day of the last exit.
std::vector<Row> stageDays(const Book& book, const BulkEdits& bulk, Days days) {
    struct Stay {
        DayNo total = 0, left = 0;
        bool isBulk = false, isThere = false;
    };
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        if (!view.counts())
            continue;
        std::map<std::string, Stay> stays;
        for (size_t i = 0; i < view.visits.size(); ++i) {
            const Visit& visit = view.visits[i];
            if (!visit.open)
                continue;
            Stay& stay = stays[visit.stage];
            stay.isThere = i + 1 == view.visits.size();
            stay.isBulk |= i > 0 && bulk.has(visit);
            if (stay.isThere)
                continue;
            const Visit& next = view.visits[i + 1];
            stay.isBulk |= bulk.has(next);
            stay.total += next.from - visit.from;
            stay.left = next.from;
        }
        for (const auto& [stage, stay] : stays) {
            if (stay.isThere || stay.isBulk || !days.has(stay.left))
                continue;
            Row row = book.row(view, stay.left);
            row.traits["stage"] = stage;
            row.value = stay.total;
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<Row> unassigned(const Book& book, DayNo day) {
    std::vector<Row> rows;
    for (const LeadView& view : book.leads) {
        const std::string status = view.statusOn(day);
        if (!view.counts() || !view.created || *view.created > day || view.convertedBy(day) ||
            leadStep(status) == 4 || isDisqualified(status) || isRecycled(status))
            continue;
        const auto owner = book.users.find(view.ownerOn(day));
        std::string reason;
        if (owner == book.users.end())
            reason = "no_owner";
        else if (owner->second->queue)
            reason = "queue";
        else if (owner->second->goneBy(day))
            reason = "inactive_owner";
        else
            continue;
        rows.push_back(book.row(view, day));
        rows.back().traits["reason"] = reason;
    }
    return rows;
}

std::vector<Row> historyCoverage(const Book& book, Days days) {
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        if (view.out || view.isOpen || !days.has(view.closedOn))
            continue;
        rows.push_back(book.row(view, *view.closedOn));
        rows.back().denominator = 1;
        rows.back().numerator = view.visits.size() >= 2 ? 1 : 0;
    }
    return rows;
}

/// Why a deal did not go straight through the stages: the first reason that fits; empty: it did.
std::string crookedness(const DealView& view, const BulkEdits& bulk,
                        const std::map<int, std::string>& orders) {
    std::set<int> stoodIn;
    std::optional<int> first, last;
    bool backward = false, reopened = false, edited = false;
    for (size_t i = 0; i < view.visits.size(); ++i) {
        const Visit& visit = view.visits[i];
        edited |= i > 0 && bulk.has(visit);
        if (!visit.open)
            continue;
        const int order = visit.open->order;
        backward |= last && order < *last;
        reopened |= i > 0 && !view.visits[i - 1].open;
        first = first.value_or(order);
        last = order;
        stoodIn.insert(order);
    }
    const bool skipped = std::ranges::any_of(orders, [&](const auto& stage) {
        return first && stage.first > *first && stage.first < *stoodIn.rbegin() &&
               !stoodIn.contains(stage.first);
    });
    return skipped ? "skipped" : backward ? "backward" : reopened ? "reopened" : edited ? "bulk_edit" : "";
}

std::vector<Row> crookedPaths(const Book& book, const BulkEdits& bulk, Days days) {
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        if (!view.counts() || view.isOpen || !days.has(view.closedOn))
            continue;
        const std::string reason = crookedness(view, bulk, book.orders);
        rows.push_back(book.row(view, *view.closedOn));
        rows.back().denominator = 1;
        rows.back().numerator = reason.empty() ? 0 : 1;
        if (!reason.empty())
            rows.back().traits["reason"] = reason;
    }
    return rows;
}

/// What was committed on day 28 of the last ended quarter, and what of it that quarter brought.
std::vector<Row> committed(const Book& book, DayNo day) {
    const DayNo first = addMonths(quarterStart(day), -3), last = quarterStart(day) - 1, call = first + 27;
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        if (!view.counts() || (view.isWon && Days{first, call}.has(view.closedOn)) || !view.openOn(call) ||
            !Days{first, last}.has(view.closeDateOn(call)) || view.categoryOn(call) != "commit")
            continue;
        rows.push_back(book.row(view, day));
        rows.back().denominator = book.money(view.amountOn(call), view.deal->currency);
        rows.back().numerator = view.isWon && Days{first, last}.has(view.closedOn)
                                    ? book.money(view.deal->amount, view.deal->currency)
                                    : 0;
    }
    return rows;
}

/// What was called on day 28 of the last ended quarter, or what it brought.
std::vector<Row> forecast(const Book& book, DayNo day, bool called) {
    const DayNo first = addMonths(quarterStart(day), -3), last = quarterStart(day) - 1, call = first + 27;
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        if (!view.counts())
            continue;
        const bool won = view.isWon && Days{first, called ? call : last}.has(view.closedOn);
        const bool committed = called && view.openOn(call) && Days{first, last}.has(view.closeDateOn(call)) &&
                               view.categoryOn(call) == "commit";
        if (!won && !committed)
            continue;
        rows.push_back(book.row(view, day));
        rows.back().value = book.money(won ? view.deal->amount : view.amountOn(call), view.deal->currency);
    }
    return rows;
}

} // namespace

void addAgingRules(const Book& book, Rules& rules, Combinations& combinations) {
    rules["stage_age"] = {Kind::Median, [&](DayNo end) { return stageAge(book, end); }};
    rules["past_due_share"] = {Kind::Ratio, [&](DayNo end) { return pastDue(book, end); }};
    rules["stage_days"] = {Kind::Median, [&book, bulk = BulkEdits(book)](DayNo end) {
                               return stageDays(book, bulk, fourQuartersTo(end));
                           }};
    rules["unassigned"] = {Kind::Count, [&](DayNo end) { return unassigned(book, end); }};
    rules["dq_history"] = {Kind::Ratio,
                           [&](DayNo end) { return historyCoverage(book, fourQuartersTo(end)); }};
    rules["dq_path"] = {Kind::Ratio, [&book, bulk = BulkEdits(book)](DayNo end) {
                            return crookedPaths(book, bulk, fourQuartersTo(end));
                        }};
    rules["commit_conv"] = {Kind::Ratio, [&](DayNo end) { return committed(book, end); }};
    rules["fc_call"] = {Kind::Sum, [&](DayNo end) { return forecast(book, end, true); }};
    rules["fc_booked"] = {Kind::Sum, [&](DayNo end) { return forecast(book, end, false); }};
    combinations["fc_accuracy"] = [&](DayNo end, const Wanted& wanted) {
        const double called = *addUp(Kind::Sum, forecast(book, end, true), wanted).value;
        const double booked = *addUp(Kind::Sum, forecast(book, end, false), wanted).value;
        Answer answer;
        if (called != 0)
            answer.value = std::max(0.0, 1 - std::abs(booked - called) / called);
        return answer;
    };
}

} // namespace gtm::oracle
