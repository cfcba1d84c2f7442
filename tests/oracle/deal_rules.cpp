// SPDX-License-Identifier: GPL-3.0-only
// Deals by what happened to them: created, moved on, won and lost (KPIs 3, 4, 7, 8, 9, 12) and the
// velocity that follows from them (15).
#include "tests/oracle/oracle.h"

namespace gtm::oracle {

namespace {

/// New business that was decided in a span of days.
std::vector<const DealView*> decidedIn(const Book& book, Days days) {
    std::vector<const DealView*> deals;
    for (const DealView& view : book.deals)
        if (view.counts() && !view.isOpen && days.has(view.closedOn))
            deals.push_back(&view);
    return deals;
}

std::vector<Row> winRate(const Book& book, Days days, bool byValue) {
    std::vector<Row> rows;
    for (const DealView* view : decidedIn(book, days)) {
        Row row = book.row(*view, *view->closedOn);
        row.denominator = byValue ? book.money(view->deal->amount, view->deal->currency) : 1;
        row.numerator = view->isWon ? *row.denominator : 0;
        rows.push_back(row);
    }
    return rows;
}

std::vector<Row> bookings(const Book& book, Days days, bool onlyWithAmount) {
    std::vector<Row> rows;
    for (const DealView* view : decidedIn(book, days)) {
        if (!view->isWon || (onlyWithAmount && view->deal->amount.value_or(0) == 0))
            continue;
        rows.push_back(book.row(*view, *view->closedOn));
        rows.back().value = book.money(view->deal->amount, view->deal->currency);
    }
    return rows;
}

std::vector<Row> cycles(const Book& book, Days days) {
    std::vector<Row> rows;
    for (const DealView* view : decidedIn(book, days)) {
        // RD2: a deal that closed before it was created has no cycle.
        if (!view->isWon || !view->created || *view->closedOn < *view->created || view->createdClosed)
            continue;
        rows.push_back(book.row(*view, *view->closedOn));
        rows.back().value = *view->closedOn - *view->created;
    }
    return rows;
}

std::vector<Row> created(const Book& book, DayNo weekEnd) {
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        const bool counts = !view.out && (view.cls == "new" || view.cls == "expansion") &&
                            !view.createdClosed && !view.omittedAtCreation;
        if (!counts || !weeksTo(weekEnd, 1).has(view.created))
            continue;
        rows.push_back(book.row(view, *view.created));
        rows.back().value = book.money(view.amountCreated, view.deal->currency);
    }
    return rows;
}

std::vector<Row> stageSteps(const Book& book, Days days) {
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        if (!view.counts())
            continue;
        for (const Reached& reached : stagesReached(view, book.orders)) {
            if (!reached.resolved || !days.has(reached.resolvedOn))
                continue;
            Row row = book.row(view, reached.resolvedOn);
            row.traits["stage"] = reached.stage;
            row.numerator = reached.moved ? 1 : 0;
            row.denominator = 1;
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<Row> openQualified(const Book& book, DayNo day) {
    std::vector<Row> rows;
    for (const DealView& view : book.deals) {
        const Visit* visit = view.openVisitOn(day);
        if (!view.counts() || !view.openOn(day))
            continue;
        if (visit && (!visit->open->qualified || view.amountOn(day).value_or(0) == 0))
            continue;
        rows.push_back(book.row(view, day));
        rows.back().unknown = !visit;
        if (visit)
            rows.back().traits["stage"] = visit->stage;
    }
    return rows;
}

/// What the velocity of one week is put together from.
struct Factors {
    std::vector<Row> open, won, decided, cycles;
};

} // namespace

void addDealRules(const Book& book, Rules& rules) {
    rules["win_rate"] = {Kind::Ratio, [&](DayNo end) { return winRate(book, weeksTo(end, 4), false); }};
    rules["win_rate_value"] = {Kind::Ratio, [&](DayNo end) { return winRate(book, weeksTo(end, 4), true); }};
    rules["bookings_new"] = {Kind::Sum, [&](DayNo end) { return bookings(book, weeksTo(end, 1), false); }};
    rules["cycle_days"] = {Kind::Median, [&](DayNo end) { return cycles(book, weeksTo(end, 4)); }};
    rules["pipe_created_cnt"] = {Kind::Count, [&](DayNo end) { return created(book, end); }};
    rules["pipe_created_amt"] = {Kind::Sum, [&](DayNo end) { return created(book, end); }};
    rules["stage_conv"] = {Kind::Ratio, [&](DayNo end) { return stageSteps(book, fourQuartersTo(end)); }};
    rules["open_qualified_cnt"] = {Kind::Count, [&](DayNo end) { return openQualified(book, end); }};
}

void addVelocity(const Book& book, Combinations& combinations) {
    const auto asked = std::make_shared<std::map<DayNo, Factors>>();
    combinations["sales_velocity"] = [&book, asked](DayNo end, const Wanted& wanted) {
        if (!asked->contains(end)) {
            const Days year = fourQuartersTo(end);
            asked->insert({end,
                           {openQualified(book, end), bookings(book, year, true), winRate(book, year, false),
                            cycles(book, year)}});
        }
        const Factors& factors = asked->at(end);
        const auto open = addUp(Kind::Count, factors.open, wanted);
        const auto amount = addUp(Kind::Mean, factors.won, wanted);
        const auto winning = addUp(Kind::Ratio, factors.decided, wanted);
        const auto cycle = addUp(Kind::Mean, factors.cycles, wanted);
        Answer answer;
        if (open.value && amount.value && winning.value && cycle.value && *cycle.value != 0)
            answer.value = *open.value * *amount.value * *winning.value / *cycle.value;
        return answer;
    };
}

} // namespace gtm::oracle
