// SPDX-License-Identifier: GPL-3.0-only
// Deals by how they stand on a day: aging, what is due, slippage, leakage (KPIs 17, 29, 31, 33).
#include "tests/oracle/oracle.h"

#include <algorithm>
#include <set>

namespace gtm::oracle {

namespace {

std::vector<Row> stageAging(const Book& book, DayNo day) {
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        const Visit* visit = view.openVisitOn(day);
        if (!view.counts() || !view.openOn(day))
            continue;
        Row row = book.row(view, day);
        row.unknown = !visit;
        if (!visit) {
            rows.push_back(row);
            continue;
        }
        row.traits["stage"] = visit->stage;
        row.denominator = book.money(view.amountOn(day), view.deal->currency);
        row.numerator = day - visit->from > visit->open->limitDays ? *row.denominator : 0;
        rows.push_back(row);
    }
    return rows;
}

Days quarterOf(DayNo day) {
    return {quarterStart(day), addMonths(quarterStart(day), 3) - 1};
}

std::vector<Row> openAndDue(const Book& book, DayNo day, bool lateOnly) {
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        if (!view.counts() || !view.openOn(day) || !quarterOf(day).has(view.closeDateOn(day)))
            continue;
        const Visit* visit = view.openVisitOn(day);
        if (lateOnly && (!visit || visit->open->order < kLateOrder))
            continue;
        rows.push_back(book.row(view, day));
        rows.back().value = book.money(view.amountOn(day), view.deal->currency);
    }
    return rows;
}

std::vector<Row> wonThisQuarter(const Book& book, DayNo day) {
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        if (!view.counts() || !view.isWon || !Days{quarterStart(day), day}.has(view.closedOn))
            continue;
        rows.push_back(book.row(view, day));
        rows.back().value = book.money(view.deal->amount, view.deal->currency);
    }
    return rows;
}

/// Quotas of the company, else of its teams, else of segments, else of owners.
std::vector<Row> quotas(const Book& book, DayNo day) {
    const Days quarter = quarterOf(day);
    std::map<int, std::vector<Row>> byScope;
    for (const Quota& quota : book.records.quotas) {
        if (!quarter.has(quota.from) || !quarter.has(quota.to))
            continue;
        const int scope = !quota.owner.empty() ? 3 : !quota.segment.empty() ? 2 : !quota.team.empty() ? 1 : 0;
        Row row;
        row.value = book.money(quota.amount, quota.currency);
        byScope[scope].push_back(row);
    }
    return byScope.empty() ? std::vector<Row>() : byScope.begin()->second;
}

std::vector<Row> slippage(const Book& book, DayNo day, bool byValue) {
    const Days quarter = quarterOf(day);
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        if (!view.counts() || !view.openOn(quarter.first) || !quarter.has(view.closeDateOn(quarter.first)))
            continue;
        Row row = book.row(view, day);
        const bool slipped = view.openOn(day) && view.closeDateOn(day).value_or(0) > quarter.last;
        row.denominator = byValue ? book.money(view.amountOn(quarter.first), view.deal->currency) : 1;
        row.numerator = slipped ? *row.denominator : 0;
        rows.push_back(row);
    }
    return rows;
}

/// Days on which somebody worked a deal, sorted.
std::map<std::string, std::vector<DayNo>> workedDays(const Book& book) {
    std::map<std::string, std::vector<DayNo>> days;
    for (const Activity& activity : book.records.activities) {
        if (activity.related.empty() || activity.automated || !activity.closed.value_or(true))
            continue;
        const When& when = activity.completed.on  ? activity.completed
                           : activity.occurred.on ? activity.occurred
                                                  : activity.created;
        if (when.on && *when.on <= book.records.asOf)
            days[activity.related].push_back(*when.on);
    }
    for (auto& [deal, list] : days)
        std::ranges::sort(list);
    return days;
}

constexpr int kDealSilentDays = 30;

/// The day in a span on which a deal had been without activity for 30 days.
std::optional<DayNo> fellSilent(const DealView& view, const std::vector<DayNo>& worked, Days days) {
    for (DayNo day = days.first; day <= days.last; ++day) {
        if (!view.openOn(day))
            continue;
        DayNo last = *view.knownFrom;
        // A deal that is opened again begins anew.
        for (size_t i = 1; i < view.visits.size(); ++i)
            if (view.visits[i].open && !view.visits[i - 1].open && view.visits[i].from <= day &&
                view.visits[i].from > view.visits[i - 1].from)
                last = view.visits[i].from;
        for (const DayNo work : worked)
            if (work <= day)
                last = std::max(last, work);
        if (day - last == kDealSilentDays)
            return day;
    }
    return std::nullopt;
}

std::string stageOn(const DealView& view, DayNo day) {
    const Visit* visit = view.openVisitOn(day);
    return visit ? visit->stage : std::string();
}

std::string beganIn(const DealView& view) {
    return view.visits.empty() || !view.visits.front().open ? std::string() : view.visits.front().stage;
}

/// Where a lost deal had come furthest.
std::string lostIn(const DealView& view, const std::map<int, std::string>& orders) {
    for (const Reached& reached : stagesReached(view, orders))
        if (reached.resolved && !reached.moved)
            return reached.stage;
    return {};
}

std::vector<Row> leakage(const Book& book, DayNo end,
                         const std::map<std::string, std::vector<DayNo>>& worked) {
    const Days days = weeksTo(end, 4);
    std::set<std::int64_t> keepReasons; // CRMs of which some deal has one
    for (const Deal& deal : book.records.deals)
        if (!deal.lostReason.empty())
            keepReasons.insert(*deal.system);
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        if (!view.counts())
            continue;
        const std::string& currency = view.deal->currency;
        const auto leaked = [&](DayNo day, std::optional<std::int64_t> amount, const char* reason, int rank) {
            Row row = book.row(view, day);
            row.traits["reason"] = reason;
            row.traits["stage"] = rank < 2 ? lostIn(view, book.orders) : stageOn(view, day);
            row.numerator = book.money(amount, currency);
            row.rank = rank;
            rows.push_back(row);
        };
        const auto stood = [&](DayNo day, std::optional<std::int64_t> amount, const std::string& stage) {
            Row row = book.row(view, day);
            row.traits["stage"] = stage;
            row.denominator = book.money(amount, currency);
            rows.push_back(row);
        };
        if (!view.isOpen && !view.isWon && days.has(view.closedOn)) {
            if (isNoDecision(view.deal->lostReason))
                leaked(*view.closedOn, view.deal->amount, "no_decision", 0);
            else if (view.deal->lostReason.empty() && keepReasons.contains(*view.deal->system))
                leaked(*view.closedOn, view.deal->amount, "no_reason", 1);
        }
        const auto owner = book.users.find(view.deal->owner);
        if (owner != book.users.end() && !owner->second->active && days.has(owner->second->modified) &&
            view.openOn(*owner->second->modified))
            leaked(*owner->second->modified, view.amountOn(*owner->second->modified), "no_owner", 3);
        const auto work = worked.find(view.deal->id);
        if (!worked.empty() && view.knownFrom)
            if (const auto day =
                    fellSilent(view, work == worked.end() ? std::vector<DayNo>() : work->second, days))
                leaked(*day, view.amountOn(*day), "silent", 2);
        if (view.openOn(days.first - 1))
            stood(days.first - 1, view.amountOn(days.first - 1), stageOn(view, days.first - 1));
        if (days.has(view.created) && !view.createdClosed)
            stood(*view.created, view.amountCreated, beganIn(view));
    }
    return rows;
}

} // namespace

void addPipelineRules(const Book& book, Rules& rules, Combinations& combinations) {
    rules["stage_aging"] = {Kind::Ratio, [&](DayNo end) { return stageAging(book, end); }};
    rules["open_due"] = {Kind::Sum, [&](DayNo end) { return openAndDue(book, end, false); }};
    rules["open_due_late"] = {Kind::Sum, [&](DayNo end) { return openAndDue(book, end, true); }};
    rules["won_quarter"] = {Kind::Sum, [&](DayNo end) { return wonThisQuarter(book, end); }};
    rules["quota_now"] = {Kind::Sum, [&](DayNo end) { return quotas(book, end); }};
    rules["slip_rate"] = {Kind::Ratio, [&](DayNo end) { return slippage(book, end, false); }};
    rules["slip_rate_value"] = {Kind::Ratio, [&](DayNo end) { return slippage(book, end, true); }};
    const auto worked = workedDays(book);
    rules["pipe_leak"] = {Kind::OncePerRecordRatio,
                          [&book, worked](DayNo end) { return leakage(book, end, worked); }};

    const auto coverage = [&](DayNo end, bool late, bool full) {
        const auto total = [](const std::vector<Row>& rows) { return *addUp(Kind::Sum, rows, {}).value; };
        const double quota = total(quotas(book, end));
        const double left = full ? quota : quota - total(wonThisQuarter(book, end));
        Answer answer;
        if (left > 0)
            answer.value = total(openAndDue(book, end, late)) / left;
        return answer;
    };
    combinations["coverage"] = [=](DayNo end, const Wanted&) { return coverage(end, false, false); };
    combinations["coverage_full"] = [=](DayNo end, const Wanted&) { return coverage(end, false, true); };
    combinations["coverage_late"] = [=](DayNo end, const Wanted&) { return coverage(end, true, false); };
}

} // namespace gtm::oracle
