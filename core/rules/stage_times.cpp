// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/stage_times.h"

#include "core/rules/deals.h"

#include <algorithm>
#include <cmath>

namespace gtm::rules {

namespace {

constexpr double kSecondsOfDay = 86'400, kSecondsOfHour = 3'600;
constexpr double kMilli = 1'000; ///< Milliseconds of a second.
/// Between a visit that was the only one and a thousand of them: a time that many times its visit is written
/// in milliseconds.
constexpr double kTooManyVisits = 32;

/// Whether a visit ended when it is said to have; else that is the end of an earlier one.
bool endsVisit(const StageTime& time) {
    const Moment& in = time.entered;
    const Moment& out = *time.exited;
    return out.on > in.on || (out.on == in.on && (!in.at || !out.at || *out.at >= *in.at));
}

/// The seconds of the latest visit; nothing: it is not over, or so short that the minutes of an export blur
/// it.
std::optional<double> secondsOfVisit(const StageTime& time) {
    if (!time.entered.at || !time.exited || !time.exited->at)
        return std::nullopt;
    const double seconds = static_cast<double>((*time.exited->at - *time.entered.at).count()) / kMilli;
    return seconds >= kSecondsOfHour ? std::optional(seconds) : std::nullopt;
}

/// The seconds from a deal's first day to the end of as-of.
std::optional<double> secondsOfLife(const Opportunity& o, Day asOf) {
    auto first = firstDayOf(o);
    if (!first)
        return std::nullopt;
    for (const StageTime& time : o.stageTimes)
        first = std::min(*first, time.entered.on);
    return (daysBetween(*first, asOf) + 1) * kSecondsOfDay;
}

/// Whether a time is written in milliseconds, by its own visit, else by the age of its deal; nothing: it
/// might be either.
std::optional<bool> isMilli(const StageTime& time, std::optional<double> life) {
    if (!time.total || *time.total <= 0)
        return std::nullopt;
    if (const auto visit = secondsOfVisit(time))
        return *time.total > *visit * kTooManyVisits;
    return life && *time.total > *life ? std::optional(true) : std::nullopt;
}

/// An entry that a history tells too: it knows what follows.
bool isSameEntry(const StageEvent& one, const StageEvent& other) {
    return one.on == other.on && one.stage.name == other.stage.name;
}

/// More than any visits of so many days can have lasted: each may begin and end within a day, and the clocks
/// may go back in it.
bool isBeyond(double seconds, int days, int visits) {
    return seconds >= (days + visits) * kSecondsOfDay + visits * kSecondsOfHour;
}

} // namespace

StageTimes::StageTimes(const CrmData& data, const StageBook& book) : m_data(data), m_book(book) {
    std::unordered_map<int, int> votes; // Above 0: milliseconds.
    for (const Opportunity& o : data.opportunities) {
        if (o.stageTimes.empty())
            continue;
        const auto life = secondsOfLife(o, data.asOf);
        for (const StageTime& time : o.stageTimes)
            if (const auto milli = isMilli(time, life))
                votes[o.system] += *milli ? 1 : -1;
    }
    for (const auto& [system, vote] : votes)
        if (vote > 0)
            m_units[system] = kMilli;
}

double StageTimes::unitOf(int system) const {
    const auto unit = m_units.find(system);
    return unit == m_units.end() ? 1 : unit->second;
}

std::optional<Day> StageTimes::leftOn(const Opportunity& o, const StageEvent& event) const {
    for (const StageTime& time : o.stageTimes)
        if (time.exited && time.entered.on == event.on && endsVisit(time) &&
            m_book.of(o.system, time.stage).name == event.stage.name)
            return time.exited->on;
    return std::nullopt;
}

void StageTimes::closeVisits(const Opportunity& o, std::vector<StageEvent>& events) const {
    if (o.stageTimes.empty())
        return;
    for (size_t i = 0; i + 1 < events.size(); ++i) {
        const bool toldTwice =
            isSameEntry(events[i], events[i + 1]) || (i > 0 && isSameEntry(events[i - 1], events[i]));
        if (const auto left = leftOn(o, events[i]); left && *left < events[i + 1].on && !toldTwice)
            events.insert(events.begin() + static_cast<std::ptrdiff_t>(++i), {unknownStage(), *left});
    }
}

void StageTimes::addLostVisits(const Opportunity& o, StagePath& path) const {
    if (o.stageTimes.empty())
        return;
    const auto life = secondsOfLife(o, m_data.asOf);
    for (StageReach& reach : path.reached) {
        if (!reach.days)
            continue;
        double seconds = 0;
        for (const StageTime& time : o.stageTimes)
            if (time.total && m_book.of(o.system, time.stage).name == reach.stage.name)
                seconds += *time.total / unitOf(o.system);
        const auto visits = static_cast<int>(std::ranges::count_if(path.visits, [&](const StageVisit& visit) {
            return isStage(visit) && visit.stage.order == reach.stage.order;
        }));
        if (life && seconds <= *life && isBeyond(seconds, *reach.days, visits))
            reach.days = static_cast<int>(std::lround(seconds / kSecondsOfDay));
    }
}

} // namespace gtm::rules
