// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/quantile.h"
#include "core/rules/deals.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace gtm::rules {

namespace {

/// A stage has a stall line of its own once so many deals moved forward from it (17).
constexpr size_t kStallSample = 10;

/// p75 of the days in a stage over the deals that moved forward from it, by stage name.
std::map<std::string, double> stallLines(const Derived& derived) {
    std::map<std::string, std::vector<double>> daysOf;
    for (size_t i = 0; i < derived.deals.size(); ++i) {
        if (!derived.deals[i].outReason.empty() || derived.deals[i].dealClass != "new")
            continue;
        for (const StageReach& reach : derived.paths[i].path.reached)
            if (reach.moved.value_or(false) && reach.days && !reach.bulk)
                daysOf[reach.stage.name].push_back(*reach.days);
    }
    std::map<std::string, double> lines;
    for (auto& [stage, values] : daysOf)
        if (values.size() >= kStallSample)
            lines[stage] = *quantile(values, 0.75);
    return lines;
}

/// Cuts one open visit wherever something about the deal changes.
class VisitCutter {
  public:
    VisitCutter(const StageVisit& visit, const std::vector<DealState>& states,
                std::optional<double> stallLine)
        : m_visit(visit), m_states(states) {
        if (visit.stage.limitDays)
            m_pastLimitFrom = visit.enteredOn + days{*visit.stage.limitDays + 1};
        const double line = stallLine ? *stallLine : visit.stage.limitDays.value_or(0);
        if (stallLine || visit.stage.limitDays)
            m_stalledFrom = visit.enteredOn + days{static_cast<int>(line) + 1};
    }

    void cutInto(const OpenSpan& base, std::vector<OpenSpan>& spans) const {
        const std::set<Day> cuts = cutDays();
        for (auto cut = cuts.begin(); cut != cuts.end(); ++cut) {
            OpenSpan span = base;
            span.fromOn = *cut;
            const auto next = std::next(cut);
            span.toOn = next == cuts.end() ? m_visit.leftOn : std::optional(*next);
            const DealState& state = stateOn(m_states, *cut);
            span.amount = state.amount;
            span.pastLimit = m_pastLimitFrom && *cut >= *m_pastLimitFrom;
            span.stalled = m_stalledFrom && *cut >= *m_stalledFrom;
            if (state.closeDate)
                span.pastDue = *state.closeDate < *cut;
            spans.push_back(std::move(span));
        }
    }

  private:
    [[nodiscard]] std::set<Day> cutDays() const {
        std::set<Day> cuts{m_visit.enteredOn};
        const auto add = [&](Day day) {
            if (day > m_visit.enteredOn && (!m_visit.leftOn || day < *m_visit.leftOn))
                cuts.insert(day);
        };
        if (m_pastLimitFrom)
            add(*m_pastLimitFrom);
        if (m_stalledFrom)
            add(*m_stalledFrom);
        for (const DealState& state : m_states) {
            add(state.from);
            if (state.closeDate)
                add(*state.closeDate + days{1});
        }
        return cuts;
    }

    const StageVisit& m_visit;
    const std::vector<DealState>& m_states;
    std::optional<Day> m_pastLimitFrom, m_stalledFrom;
};

} // namespace

namespace {

/// How one field of a deal went through time; the first value holds from the beginning.
template<typename T>
using Line = std::vector<std::pair<Day, std::optional<T>>>;

template<typename T>
std::optional<T> valueIn(const Line<T>& line, Day day) {
    const auto next = std::ranges::upper_bound(line, day, {}, [](const auto& step) { return step.first; });
    return (next == line.begin() ? *next : *std::prev(next)).second;
}

/// From the history where that carries the field, with the changes before and after it, else from the
/// changes alone, else as it is.
template<typename T, typename Parse>
Line<T> lineOf(const Opportunity& o, Day createdOn, std::optional<T> StageRow::*inHistory,
               const std::vector<FieldChange>& changes, const std::optional<T>& now, const Parse& parse) {
    Line<T> line;
    const bool carried =
        std::ranges::any_of(o.history, [&](const StageRow& row) { return (row.*inHistory).has_value(); });
    const auto add = [&](Day on, const std::optional<T>& value) {
        if (!line.empty() && line.back().first == on)
            line.pop_back();
        line.emplace_back(on, value);
    };
    const auto later = std::ranges::find_if(changes, [&](const FieldChange& change) {
        return carried && change.on >= o.history.front().when.on;
    });
    for (auto change = changes.begin(); change != later; ++change) {
        if (line.empty())
            add(std::min(createdOn, change->on), change->before ? parse(*change->before) : std::nullopt);
        add(change->on, change->after ? parse(*change->after) : std::nullopt);
    }
    if (carried)
        for (const StageRow& row : o.history)
            add(row.when.on, row.*inHistory);
    for (auto change = later; change != changes.end(); ++change)
        add(change->on, change->after ? parse(*change->after) : std::nullopt);
    if (line.empty())
        return {{createdOn, now}};
    if (line.back().second == now)
        return line;
    // The record says something newer than its history: from its modification on, where that is known.
    add(o.modified ? std::max(o.modified->on, line.back().first) : line.back().first, now);
    return line;
}

std::optional<Minor> minorOf(const std::string& text) {
    Minor minor = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), minor);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(minor) : std::nullopt;
}

} // namespace

std::vector<DealState> statesOf(const Opportunity& o, Day createdOn) {
    const auto amounts = lineOf(o, createdOn, &StageRow::amount, o.amountChanges, o.amount, minorOf);
    const auto closes = lineOf(o, createdOn, &StageRow::closeDate, o.closeDateChanges, o.closeDate,
                               [](const std::string& text) { return parseIsoDay(text); });
    std::set<Day> steps;
    for (const auto& [on, amount] : amounts)
        steps.insert(on);
    for (const auto& [on, closeDate] : closes)
        steps.insert(on);
    std::vector<DealState> states;
    for (const Day on : steps)
        states.push_back({on, valueIn(amounts, on), valueIn(closes, on)});
    return states;
}

const DealState& stateOn(const std::vector<DealState>& states, Day day) {
    const auto next = std::ranges::upper_bound(states, day, {}, &DealState::from);
    return next == states.begin() ? *next : *std::prev(next);
}

void deriveOpenSpans(const CrmData& data, Derived& derived) {
    const auto lines = stallLines(derived);
    for (size_t i = 0; i < data.opportunities.size(); ++i) {
        data.beat();
        const Opportunity& o = data.opportunities[i];
        const StagePath& path = derived.paths[i].path;
        if (path.visits.empty())
            continue;
        const auto states = statesOf(o, path.visits.front().enteredOn);
        for (const StageVisit& visit : openVisits(path.visits, derived.deals[i].closedOn)) {
            OpenSpan base;
            base.deal = o.rid;
            base.stage = visit.stage.name;
            base.sinceOn = visit.enteredOn;
            base.currency = o.currency;
            base.qualified = visit.stage.qualified;
            const auto line = lines.find(visit.stage.name);
            VisitCutter(visit, states, line == lines.end() ? std::nullopt : std::optional(line->second))
                .cutInto(base, derived.openSpans);
        }
    }
}

} // namespace gtm::rules
