// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/rules/deals.h"

#include <algorithm>

namespace gtm::rules {

namespace {

/// Collects what leaked from one deal.
class LeakFinder {
  public:
    LeakFinder(const Opportunity& o, const DealRow& deal, const StagePath& path, const CrmData& data,
               const Model& model)
        : m_opportunity(o), m_path(path), m_data(data), m_model(model) {
        if (!path.visits.empty())
            m_states = statesOf(o, path.visits.front().enteredOn);
        for (const StageVisit& visit : openVisits(path.visits, deal.closedOn))
            if (!m_stretches.empty() && m_stretches.back().second == visit.enteredOn)
                m_stretches.back().second = visit.leftOn;
            else
                m_stretches.emplace_back(visit.enteredOn, visit.leftOn);
    }

    void findInto(std::vector<DealLeak>& leaks, const DealRow& deal) {
        if (m_path.visits.empty())
            return;
        const SystemFacts& facts = m_data.systems.at(m_opportunity.system);
        if (deal.outcome == StageOutcome::Lost && deal.closedOn)
            lost(*deal.closedOn, facts, leaks);
        if (facts.hasActivities)
            silent(leaks);
        ownerLost(leaks);
    }

  private:
    /// With the amount of that day.
    void add(std::vector<DealLeak>& leaks, Day on, const char* reason) const {
        addWith(stateOn(m_states, on).amount, leaks, on, reason);
    }
    void addWith(std::optional<Minor> amount, std::vector<DealLeak>& leaks, Day on,
                 const char* reason) const {
        leaks.push_back({m_opportunity.rid, on, reason, amount, m_opportunity.currency});
    }

    /// With the amount for which it was lost, as in the win rate, also where its close date lies before that.
    void lost(Day on, const SystemFacts& facts, std::vector<DealLeak>& leaks) const {
        const std::string key = headerKey(m_opportunity.lostReason);
        if (m_model.noDecisionReasons.contains(key))
            addWith(m_opportunity.amount, leaks, on, "no_decision");
        else if (key.empty() && facts.hasLostReasons)
            addWith(m_opportunity.amount, leaks, on, "no_reason");
    }

    /// Every day on which an open deal crossed the line of silence. Its creation counts as a sign of life.
    void silent(std::vector<DealLeak>& leaks) const {
        for (const auto& [from, to] : m_stretches) {
            std::vector<Day> signs{from};
            for (Day day : m_opportunity.activityDays)
                if (day > from && (!to || day <= *to))
                    signs.push_back(day);
            for (size_t i = 0; i < signs.size(); ++i) {
                const Day crossed = signs[i] + days{m_model.silentDays};
                const bool spoke = i + 1 < signs.size() && signs[i + 1] <= crossed;
                if (!spoke && crossed <= m_data.asOf && (!to || crossed < *to))
                    add(leaks, crossed, "silent");
            }
        }
    }

    /// An open deal whose owner left, or that was handed to nobody.
    void ownerLost(std::vector<DealLeak>& leaks) const {
        const auto& owners = m_opportunity.owners;
        for (size_t i = 0; i < owners.size(); ++i) {
            const auto until = i + 1 < owners.size() ? std::optional(owners[i + 1].on) : std::nullopt;
            const User* user =
                owners[i].owner == kNone ? nullptr : &m_data.users[static_cast<size_t>(owners[i].owner)];
            const bool nobody = !user || user->queue;
            if (nobody && i > 0 && isOpenOn(owners[i].on))
                add(leaks, owners[i].on, "no_owner");
            if (!user || !user->inactiveKnown)
                continue; // Without a day nobody can say in which week it leaked.
            const Day gone = *user->inactiveFrom;
            if (gone >= owners[i].on && (!until || gone < *until) && isOpenOn(gone))
                add(leaks, gone, "no_owner");
        }
    }

    [[nodiscard]] bool isOpenOn(Day day) const {
        return std::ranges::any_of(m_stretches, [&](const auto& stretch) {
            return stretch.first <= day && (!stretch.second || day < *stretch.second);
        });
    }

    const Opportunity& m_opportunity;
    const StagePath& m_path;
    const CrmData& m_data;
    const Model& m_model;
    std::vector<DealState> m_states;
    std::vector<std::pair<Day, std::optional<Day>>> m_stretches; ///< In which it was open; half open.
};

} // namespace

void deriveDealLeaks(const CrmData& data, const Model& model, Derived& derived) {
    for (size_t i = 0; i < data.opportunities.size(); ++i) {
        data.beat();
        std::vector<DealLeak> leaks;
        LeakFinder(data.opportunities[i], derived.deals[i], derived.paths[i].path, data, model)
            .findInto(leaks, derived.deals[i]);
        std::ranges::sort(leaks, {}, [](const DealLeak& leak) { return std::pair(leak.atOn, leak.reason); });
        const auto again = std::unique(leaks.begin(), leaks.end(), [](const DealLeak& a, const DealLeak& b) {
            return a.atOn == b.atOn && a.reason == b.reason;
        });
        leaks.erase(again, leaks.end());
        derived.dealLeaks.insert(derived.dealLeaks.end(), leaks.begin(), leaks.end());
    }
}

} // namespace gtm::rules
