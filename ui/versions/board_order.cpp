// SPDX-License-Identifier: GPL-3.0-only
#include "ui/versions/board_order.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace gtm::ui {

namespace {

struct BoardPlace {
    size_t group, row;
};

std::optional<BoardPlace> placeOn(const BoardGroups& groups, const std::string& kpi) {
    for (size_t group = 0; group < groups.size(); ++group) {
        const auto& kpis = groups[group].kpis;
        if (const auto at = std::ranges::find(kpis, kpi); at != kpis.end())
            return BoardPlace{group, static_cast<size_t>(at - kpis.begin())};
    }
    return std::nullopt;
}

} // namespace

bool sameBoard(const BoardGroups& a, const BoardGroups& b) {
    return std::ranges::equal(a, b, [](const rules::BoardGroup& x, const rules::BoardGroup& y) {
        return std::tie(x.key, x.title, x.team, x.kpis) == std::tie(y.key, y.title, y.team, y.kpis);
    });
}

bool isOnBoard(const BoardGroups& groups, const std::string& kpi) {
    return placeOn(groups, kpi).has_value();
}

BoardGroups steppedKpi(BoardGroups groups, const std::string& kpi, int direction) {
    const auto at = placeOn(groups, kpi);
    if (!at)
        return groups;
    auto& kpis = groups[at->group].kpis;
    if (direction < 0 && at->row > 0) {
        std::swap(kpis[at->row], kpis[at->row - 1]);
    } else if (direction > 0 && at->row + 1 < kpis.size()) {
        std::swap(kpis[at->row], kpis[at->row + 1]);
    } else if (direction < 0 ? at->group > 0 : at->group + 1 < groups.size()) {
        kpis.erase(kpis.begin() + static_cast<std::ptrdiff_t>(at->row));
        auto& next = groups[direction < 0 ? at->group - 1 : at->group + 1].kpis;
        next.insert(direction < 0 ? next.end() : next.begin(), kpi);
    }
    return groups;
}

BoardGroups placedKpi(BoardGroups groups, const std::string& kpi, size_t group, size_t place) {
    if (group >= groups.size())
        return groups;
    if (const auto at = placeOn(groups, kpi)) {
        auto& kpis = groups[at->group].kpis;
        kpis.erase(kpis.begin() + static_cast<std::ptrdiff_t>(at->row));
        if (at->group == group && at->row < place)
            --place; // it left a gap above
    }
    auto& kpis = groups[group].kpis;
    kpis.insert(kpis.begin() + static_cast<std::ptrdiff_t>(std::min(place, kpis.size())), kpi);
    return groups;
}

BoardGroups toggledKpi(BoardGroups groups, const std::string& kpi, const std::string& groupKey) {
    if (const auto at = placeOn(groups, kpi)) {
        auto& kpis = groups[at->group].kpis;
        kpis.erase(kpis.begin() + static_cast<std::ptrdiff_t>(at->row));
        return groups;
    }
    if (groups.empty())
        return groups;
    const auto own = std::ranges::find(groups, groupKey, &rules::BoardGroup::key);
    (own == groups.end() ? groups.back() : *own).kpis.push_back(kpi);
    return groups;
}

BoardGroups besideKpi(const BoardGroups& groups, const std::string& kpi, const std::string& other,
                      bool behind) {
    const auto at = placeOn(groups, other);
    return at ? placedKpi(groups, kpi, at->group, at->row + (behind ? 1 : 0)) : groups;
}

report::Scoreboard arranged(report::Scoreboard board, const BoardGroups& groups) {
    std::vector<report::BoardGroup> then;
    for (const rules::BoardGroup& group : groups) {
        report::BoardGroup& one = then.emplace_back();
        one.key = group.key;
        one.title = group.title;
        one.team = group.team;
        for (const std::string& kpi : group.kpis)
            if (const report::BoardRow* row = board.row(kpi))
                one.rows.push_back(*row);
    }
    std::erase_if(then, [](const report::BoardGroup& group) { return group.rows.empty(); });
    board.groups = std::move(then);
    return board;
}

} // namespace gtm::ui
