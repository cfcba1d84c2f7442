// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/staff.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gtm::sample {

using namespace std::chrono;

namespace {

/// Where the people of a team look: half of the market is at home.
constexpr std::array kTerritories{Region::Americas, Region::Emea, Region::Apac, Region::Americas};

int slot(Team team, Region region) {
    return static_cast<int>(team) * 4 + static_cast<int>(region);
}
constexpr int kAnyRegion = 3;

Region homeOf(Team team, int rep) {
    switch (team) {
    case Team::SdrAmericas:
        return Region::Americas;
    case Team::SdrEmea:
        return Region::Emea;
    case Team::SdrApac:
        return Region::Apac;
    default:
        return kTerritories[static_cast<size_t>(rep) % kTerritories.size()];
    }
}

} // namespace

std::string_view text(Team team) {
    static constexpr std::array<std::string_view, kTeams> kWords{
        "SDR Americas", "SDR EMEA",         "SDR APAC",  "Sales Enterprise", "Sales Mid-market",
        "Sales SMB",    "Customer Success", "Marketing", "RevOps",           "Partner"};
    return kWords[static_cast<size_t>(team)];
}

Staff::Staff(const Timeline& time, double size, std::uint64_t seed) : m_random(seed, "staff") {
    const double growth = size > 1 ? std::sqrt(size) : 1;
    const auto reps = [&](int count) { return static_cast<int>(count * growth); };
    hire(time, Team::RevOps, 1);
    hire(time, Team::SdrAmericas, reps(4));
    hire(time, Team::SdrEmea, reps(2));
    hire(time, Team::SdrApac, reps(2));
    hire(time, Team::SalesEnterprise, reps(4));
    hire(time, Team::SalesMidMarket, reps(4));
    hire(time, Team::SalesSmb, reps(3));
    hire(time, Team::CustomerSuccess, reps(3));
    hire(time, Team::Marketing, reps(2));
    hire(time, Team::Partner, reps(1));
    addQueue(time, "Inbound queue");
    addQueue(time, "Partner lead queue");

    // Two people have left and still own records. The SDR went weeks before the newest cohort of leads
    // was due a decision; the executive within the newest four weeks, so that deals lost their owner.
    m_formerSdr = m_reps.at(slot(Team::SdrAmericas, Region::Americas)).back();
    m_formerExecutive = m_reps.at(slot(Team::SalesMidMarket, Region::Americas)).back();
    const std::array<std::pair<int, int>, 2> leavers{{{m_formerSdr, 65}, {m_formerExecutive, 16}}};
    for (const auto& [index, daysBefore] : leavers) {
        User& leaver = m_users[static_cast<size_t>(index)];
        leaver.left = time.at(time.last - days{daysBefore}, 17 * 60 + 5, 0);
        leaver.modified = leaver.left;
    }
}

void Staff::hire(const Timeline& time, Team team, int reps) {
    const int manager = static_cast<int>(m_users.size());
    for (int i = 0; i <= reps; ++i) {
        User user;
        user.person = static_cast<NameNumber>(m_users.size() * 37 + 11);
        user.team = team;
        user.isManager = i == 0;
        user.region = i == 0 ? homeOf(team, 0) : homeOf(team, i - 1);
        user.manager = i > 0 ? manager : manager == 0 ? -1 : 0;
        user.created = time.at(time.first - days{m_random.between(40, 900)}, m_random.between(540, 1000), 0);
        user.modified = later(user.created, m_random.uniform(1, 30));
        const int index = static_cast<int>(m_users.size());
        m_users.push_back(user);
        if (i > 0) {
            m_reps[slot(team, user.region)].push_back(index);
            m_reps[static_cast<int>(team) * 4 + kAnyRegion].push_back(index);
        }
    }
}

void Staff::addQueue(const Timeline& time, std::string name) {
    User queue;
    queue.isQueue = true;
    queue.queueName = std::move(name);
    queue.created = time.at(time.first - days{600}, 600, 0);
    queue.modified = queue.created;
    m_queues.push_back(static_cast<int>(m_users.size()));
    m_users.push_back(queue);
}

int Staff::turn(Team team, Region region, bool anyRegion, Instant at) {
    const int key = anyRegion || !m_reps.contains(slot(team, region))
                        ? static_cast<int>(team) * 4 + kAnyRegion
                        : slot(team, region);
    const auto& reps = m_reps.at(key);
    size_t& next = m_turns[key];
    for (size_t tries = 0; tries < reps.size(); ++tries) {
        const int index = reps[next++ % reps.size()];
        if (at < user(index).left)
            return index;
    }
    return reps.front();
}

int Staff::sdr(Region region, Instant at) {
    constexpr std::array kTeamOf{Team::SdrAmericas, Team::SdrEmea, Team::SdrApac};
    return turn(kTeamOf[static_cast<size_t>(region)], region, false, at);
}

int Staff::accountExecutive(Segment segment, Region region, Instant at) {
    constexpr std::array kTeamOf{Team::SalesEnterprise, Team::SalesMidMarket, Team::SalesSmb};
    return turn(kTeamOf[static_cast<size_t>(segment)], region, false, at);
}

int Staff::successManager(Instant at) {
    return turn(Team::CustomerSuccess, Region::Americas, true, at);
}

int Staff::marketer(Instant at) {
    return turn(Team::Marketing, Region::Americas, true, at);
}

int Staff::partnerManager(Instant at) {
    return turn(Team::Partner, Region::Americas, true, at);
}

int Staff::operations() const {
    return 1;
}

int Staff::queueFor(Source source) const {
    return m_queues[source == Source::Partner ? 1 : 0];
}

} // namespace gtm::sample
