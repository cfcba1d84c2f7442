// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/board_effect.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace gtm::report {

namespace {

constexpr int kWeeksSeen = 52;
/// Sums of the same parts in another order differ by less than this share of them.
constexpr double kSameShare = 1e-9;

bool isSame(const std::optional<double>& a, const std::optional<double>& b) {
    if (!a || !b)
        return a.has_value() == b.has_value();
    return std::abs(*a - *b) <= kSameShare * std::max({1e-6, std::abs(*a), std::abs(*b)});
}

/// The weeks of a KPI as the board shows them, without comparisons.
std::vector<kpi::Point> seenWeeks(const NumbersOf& numbers, const kpi::Definition& definition,
                                  const std::vector<Day>& endings) {
    const kpi::Engine engine(numbers.catalogue, numbers.facts);
    std::vector<kpi::Point> points = engine.bareWeeks(definition, endings, {});
    engine.judge(definition, points);
    return points;
}

/// A change with how much of the KPI's number it is.
struct Weighed {
    ingest::BoardEffect::Change change;
    double share = 0;
};

class BoardComparison {
  public:
    BoardComparison(const NumbersOf& before, const NumbersOf& after) : m_before(before), m_after(after) {
        const FiscalCalendar &then = before.facts.fiscal, &now = after.facts.fiscal;
        m_effect.before = then.newestWeekEnding(before.facts.asOf);
        m_effect.after = now.newestWeekEnding(after.facts.asOf);
        for (int i = kWeeksSeen - 1; i >= 0; --i) {
            m_endings.push_back(*m_effect.before - days{7 * i});
            m_endingsAfter.push_back(now.weekEndingLike(m_endings.back()));
        }
        for (Day week = m_endingsAfter.back() + days{7}; week <= m_effect.after; week += days{7})
            m_effect.newWeeks.push_back(week);
    }

    void add(const std::string& id) {
        const kpi::Definition* then = m_before.catalogue.find(id);
        const kpi::Definition* now = m_after.catalogue.find(id);
        if (!then || !now)
            return;
        const auto before = seenWeeks(m_before, *then, m_endings);
        const auto after = seenWeeks(m_after, *now, m_endingsAfter);
        const ingest::Effect kpi{now->id, now->text().name};
        Weighed weighed{{kpi, std::string(name(now->unit)), 0, std::nullopt}};
        for (size_t i = 0; i < before.size(); ++i) {
            if (!before[i].complete)
                continue;
            if (!isSame(before[i].value, after[i].value))
                addChange(before[i].value, after[i].value, m_endings[i], weighed);
            if (before[i].status != after[i].status)
                m_effect.flips.push_back({kpi, m_endings[i], std::string(name(before[i].status)),
                                          std::string(name(after[i].status))});
        }
        if (weighed.change.weeks > 0)
            m_changes.push_back(std::move(weighed));
    }

    ingest::BoardEffect take() {
        m_effect.weeks.assign(m_weeks.begin(), m_weeks.end());
        std::ranges::stable_sort(m_changes, std::greater(), &Weighed::share);
        for (Weighed& weighed : m_changes)
            m_effect.changes.push_back(std::move(weighed.change));
        std::ranges::stable_sort(m_effect.flips, std::greater(), &ingest::BoardEffect::Flip::week);
        return std::move(m_effect);
    }

  private:
    void addChange(const std::optional<double>& before, const std::optional<double>& after, Day week,
                   Weighed& weighed) {
        m_weeks.insert(week);
        ++weighed.change.weeks;
        if (!before || !after)
            return;
        const double by = std::abs(*after - *before);
        weighed.change.most = std::max(weighed.change.most.value_or(0), by);
        weighed.share = std::max(weighed.share, by / std::max(std::abs(*before), std::abs(*after)));
    }

    const NumbersOf &m_before, &m_after;
    std::vector<Day> m_endings, m_endingsAfter; ///< Of the same weeks, as each side counts them.
    std::set<Day> m_weeks;
    std::vector<Weighed> m_changes;
    ingest::BoardEffect m_effect;
};

} // namespace

ingest::BoardEffect boardEffect(const NumbersOf& before, const NumbersOf& after,
                                const std::vector<std::string>& kpis, const Pulse& pulse) {
    BoardComparison comparison(before, after);
    for (const std::string& id : kpis) {
        pulse.look();
        comparison.add(id);
    }
    return comparison.take();
}

} // namespace gtm::report
