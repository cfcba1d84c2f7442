// SPDX-License-Identifier: GPL-3.0-only
// How fast leads are answered (KPIs 21, 22, 27; decisions 15 and 16).
#include "tests/oracle/oracle.h"

#include <algorithm>

namespace gtm::oracle {

namespace {

enum class Time { Business, Elapsed };

/// A lead whose clock runs, with the instants that the KPIs compare.
struct Clock {
    const LeadView* view;
    double sla;               ///< Office minutes.
    DayNo due, dueIn24;       ///< Local days.
    double business, elapsed; ///< To an exact touch.
    bool asked;               ///< For contact.

    [[nodiscard]] bool touchedBy(DayNo day) const {
        return view->touch.sort != Touch::None && view->touch.on <= day;
    }
    [[nodiscard]] bool inbound() const { return view->kind != "outbound"; } ///< Also where nobody knows.
};

/// Disqualified as spam within five minutes.
bool isSpam(const LeadView& view) {
    if (!isOneOf(view.lead->reason, {"Spam"}) || !view.start.at)
        return false;
    for (const Change& change : *view.changes)
        if (isOneOf(change.field, {"Status"}) && isDisqualified(change.after) && change.when.at)
            return *change.when.at - *view.start.at < 5 * 60000;
    return false;
}

std::vector<Clock> clocks(const Book& book) {
    std::vector<Clock> clocks;
    const auto isHandRaiser = [](const LeadView& view) { return view.kind == "hand_raiser"; };
    // Decision 15: where no source tells who asked for contact, everybody who was not sought out counts.
    const bool told = std::ranges::any_of(book.leads, isHandRaiser);
    for (const LeadView& view : book.leads) {
        if (!view.counts() || (view.isRepeat && !view.again) || !view.start.at || isSpam(view))
            continue;
        const Millis start = *view.start.at;
        const bool handRaiser = isHandRaiser(view), asked = told ? handRaiser : view.kind != "outbound";
        Clock clock{&view, handRaiser ? kHandRaiserMinutes : kOtherMinutes, 0, 0, 0, 0, asked};
        clock.due = book.hours.localDay(book.hours.after(start, clock.sla));
        clock.dueIn24 = book.hours.localDay(book.hours.after(start, kOtherMinutes));
        if (view.touch.sort == Touch::Exact) {
            clock.business = book.hours.minutesBetween(start, view.touch.at);
            clock.elapsed = static_cast<double>(view.touch.at - start) / 60000;
        }
        clocks.push_back(clock);
    }
    return clocks;
}

std::vector<Row> firstTouch(const Book& book, const std::vector<Clock>& all, DayNo end, Time time,
                            bool withUntouched) {
    std::vector<Row> rows;
    for (const Clock& clock : all) {
        const LeadView& view = *clock.view;
        if (!clock.asked || !weeksTo(end, 4).has(view.start.on))
            continue;
        Row row = book.row(view, *view.start.on);
        if (clock.touchedBy(end)) {
            if (view.touch.sort != Touch::Exact)
                continue;
            row.value = time == Time::Business ? clock.business : clock.elapsed;
        } else if (withUntouched && clock.due <= end) {
            row.untouched = true;
        } else {
            continue;
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<Row> withinSla(const Book& book, const std::vector<Clock>& all, DayNo end) {
    std::vector<Row> rows;
    for (const Clock& clock : all) {
        const LeadView& view = *clock.view;
        if (view.kind == "outbound" || !weeksTo(end, 4).has(clock.due))
            continue;
        const bool touched = clock.touchedBy(end);
        // Of a touch without a time nobody can tell on the day on which it is due.
        const bool dayOnly = touched && view.touch.sort == Touch::DayOnly && view.touch.on != *view.start.on;
        if (dayOnly && view.touch.on == clock.due)
            continue;
        const bool late = dayOnly && view.touch.on > clock.due;
        rows.push_back(book.row(view, clock.due));
        rows.back().denominator = 1;
        rows.back().numerator = touched && !late && clock.business <= clock.sla ? 1 : 0;
    }
    return rows;
}

std::vector<Row> untouched(const Book& book, const std::vector<Clock>& all, DayNo end) {
    std::vector<Row> rows;
    for (const Clock& clock : all) {
        const LeadView& view = *clock.view;
        const bool touched = clock.touchedBy(end), late = clock.dueIn24 <= end;
        if (!clock.inbound() || !weeksTo(end, 4).has(view.start.on) || (!touched && !late))
            continue;
        rows.push_back(book.row(view, *view.start.on));
        rows.back().denominator = 1;
        rows.back().numerator = touched ? 0 : 1;
    }
    return rows;
}

} // namespace

void addResponseRules(const Book& book, Rules& rules) {
    const auto all = clocks(book);
    rules["ttft"] = {Kind::Median,
                     [&book, all](DayNo end) { return firstTouch(book, all, end, Time::Business, true); }};
    rules["ttft_touched"] = {
        Kind::Median, [&book, all](DayNo end) { return firstTouch(book, all, end, Time::Business, false); }};
    rules["ttft_elapsed"] = {
        Kind::Median, [&book, all](DayNo end) { return firstTouch(book, all, end, Time::Elapsed, true); }};
    rules["sla_response"] = {Kind::Ratio, [&book, all](DayNo end) { return withinSla(book, all, end); }};
    rules["untouched"] = {Kind::Ratio, [&book, all](DayNo end) { return untouched(book, all, end); }};
}

} // namespace gtm::oracle
