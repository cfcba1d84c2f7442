// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sample/names.h"
#include "core/sample/timeline.h"
#include "core/sample/vocabulary.h"

#include <map>
#include <string>
#include <vector>

namespace gtm::sample {

enum class Team : std::uint8_t {
    SdrAmericas,
    SdrEmea,
    SdrApac,
    SalesEnterprise,
    SalesMidMarket,
    SalesSmb,
    CustomerSuccess,
    Marketing,
    RevOps,
    Partner
};
inline constexpr int kTeams = 10;
[[nodiscard]] std::string_view text(Team team);

struct User {
    NameNumber person = 0;
    Team team = Team::RevOps;
    Region region = Region::Americas;
    std::int32_t manager = -1;
    bool isManager = false;
    bool isQueue = false;
    std::string queueName;
    Instant created{};
    Instant left = Instant::max(); ///< When the user was deactivated.
    Instant modified{};
};

/// The people of Northlight and whose turn it is.
class Staff {
  public:
    Staff() = default;
    /// Two years of one team; above size 1 the teams grow with the square root of the size.
    Staff(const Timeline& time, double size, std::uint64_t seed);

    [[nodiscard]] const std::vector<User>& users() const { return m_users; }
    [[nodiscard]] const User& user(int index) const { return m_users[static_cast<size_t>(index)]; }

    [[nodiscard]] int sdr(Region region, Instant at);
    [[nodiscard]] int accountExecutive(Segment segment, Region region, Instant at);
    [[nodiscard]] int successManager(Instant at);
    [[nodiscard]] int marketer(Instant at);
    [[nodiscard]] int partnerManager(Instant at);
    [[nodiscard]] int operations() const; ///< RevOps: automation and bulk edits run under this user.
    [[nodiscard]] int queueFor(Source source) const;
    [[nodiscard]] int formerSdr() const { return m_formerSdr; }
    [[nodiscard]] int formerExecutive() const { return m_formerExecutive; }

  private:
    void hire(const Timeline& time, Team team, int reps);
    void addQueue(const Timeline& time, std::string name);
    [[nodiscard]] int turn(Team team, Region region, bool anyRegion, Instant at);

    std::vector<User> m_users;
    std::map<int, std::vector<int>> m_reps; ///< By team and region.
    std::map<int, size_t> m_turns;
    Random m_random{0, "staff"};
    std::vector<int> m_queues;
    int m_formerSdr = -1;
    int m_formerExecutive = -1;
};

} // namespace gtm::sample
