// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/shown_states.h"

#include "core/rules/deals.h"

#include <algorithm>
#include <set>

namespace gtm::rules {

namespace {

using FieldText = std::optional<std::string>;

/// What a field was at the end of a day: what the next change changed, else what it is now.
FieldText valueAfter(const std::vector<FieldChange>& changes, Day day, const FieldText& now) {
    const auto next =
        std::ranges::find_if(changes, [&](const FieldChange& change) { return change.on > day; });
    return next == changes.end() ? now : next->before;
}

std::optional<bool> flagAfter(const std::vector<FieldChange>& changes, Day day, std::optional<bool> now) {
    const FieldText flag = valueAfter(changes, day, now ? FieldText(*now ? "1" : "0") : FieldText());
    return flag ? std::optional(*flag == "1") : std::nullopt;
}

class ShownReader {
  public:
    explicit ShownReader(const Opportunity& o) : m_deal(o), m_values(statesOf(o, Day{})) {
        for (const auto* changes : {&o.closedChanges, &o.wonChanges})
            for (const FieldChange& change : *changes) {
                m_steps.insert(change.on);
                m_statusFrom = m_statusFrom ? std::min(*m_statusFrom, change.on) : change.on;
            }
        for (const FieldChange& change : o.stageChanges)
            m_steps.insert(change.on);
    }

    [[nodiscard]] std::vector<ShownState> states() const {
        std::vector<ShownState> states{stateFrom(Day::min(), m_steps.begin())};
        for (auto step = m_steps.begin(); step != m_steps.end(); ++step) {
            addPassed(*step, states);
            states.push_back(stateFrom(*step, std::next(step)));
        }
        return states;
    }

  private:
    using Step = std::set<Day>::const_iterator;

    /// Stages that were entered and left on one day; which of them had the status of that day nobody knows.
    void addPassed(Day on, std::vector<ShownState>& states) const {
        const auto& changes = m_deal.stageChanges;
        for (size_t i = 0; i + 1 < changes.size(); ++i)
            if (changes[i].on == on && changes[i + 1].on == on)
                states.push_back({on, changes[i].after.value_or(std::string()), {}, {}, {}});
    }

    [[nodiscard]] ShownState stateFrom(Day on, Step next) const {
        const bool isLast = next == m_steps.end();
        ShownState state;
        state.on = on;
        state.stage = valueAfter(m_deal.stageChanges, on, m_deal.stage.text()).value_or(std::string());
        // A status counts back to the change before it and no further: older imports may have kept none.
        if (m_statusFrom && (isLast || *m_statusFrom <= *next)) {
            state.isClosed = flagAfter(m_deal.closedChanges, on, m_deal.isClosed);
            state.isWon = flagAfter(m_deal.wonChanges, on, m_deal.isWon);
        }
        state.closeDate = isLast ? m_deal.closeDate : stateOn(m_values, *next - days{1}).closeDate;
        return state;
    }

    const Opportunity& m_deal;
    std::vector<DealState> m_values; ///< Its close dates by time.
    std::set<Day> m_steps;
    std::optional<Day> m_statusFrom; ///< The first import that showed another status.
};

} // namespace

std::vector<ShownState> shownStates(const Opportunity& opportunity) {
    if (opportunity.stageChanges.empty() && opportunity.closedChanges.empty() &&
        opportunity.wonChanges.empty())
        return {};
    return ShownReader(opportunity).states();
}

} // namespace gtm::rules
