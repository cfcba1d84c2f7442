// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/books.h"

#include <algorithm>

namespace gtm::sample {

using namespace std::chrono;

namespace {

constexpr double kRegistered = 0.72;    ///< Of partner deals: registered before they were opened,
constexpr double kRegisteredLate = 0.5; ///< and of the others: while they were open.
constexpr double kProtectedDays = 90;
constexpr double kApprovalHours = 30;
constexpr double kConflicts = 0.045;
constexpr double kWithoutDeal = 34; ///< Registrations that no deal came from, at size 1.

class PartnerDesk {
  public:
    explicit PartnerDesk(const World& world) : m_world(world), m_random(world.options.seed, "partner desk") {}

    std::vector<Registration> work() {
        for (size_t i = 0; i < m_world.deals.size(); ++i)
            if (m_world.deals[i].partner != kNone && !m_world.deals[i].deleted)
                registerDeal(static_cast<Index>(i));
        for (int left = m_world.scaled(kWithoutDeal); left > 0; --left)
            registerHope();
        std::ranges::stable_sort(m_all, {}, &Registration::submitted);
        return std::move(m_all);
    }

  private:
    void registerDeal(Index index) {
        const Deal& deal = m_world.deal(index);
        const bool before = m_random.chance(kRegistered);
        if (!before && !m_random.chance(kRegisteredLate))
            return;
        Registration out;
        out.partner = deal.partner;
        out.account = deal.account;
        out.deal = index;
        const double ahead = before ? -m_random.uniform(4, 26) : m_random.uniform(3, 15);
        out.submitted = m_world.time.atWork(later(deal.created, ahead), m_random);
        approve(out);
        keep(out);
    }

    void registerHope() {
        Registration out;
        const int accounts = static_cast<int>(m_world.accounts.size());
        out.account = m_random.between(accounts / 4, accounts - 1);
        out.partner = m_random.between(0, partners() - 1);
        const Day day = m_world.time.last - days{m_random.between(0, 700)};
        out.submitted = m_world.time.atWork(m_world.time.at(day, 600, 0), m_random);
        const double fate = m_random.uniform();
        if (fate < 0.45)
            approve(out);
        else
            out.status = RegistrationStatus::Rejected;
        if (m_world.account(out.account).mergedInto == kNone &&
            m_world.account(out.account).type != AccountType::Partner)
            keep(out);
    }

    void approve(Registration& out) {
        const Instant approved =
            m_world.time.atWork(later(out.submitted, m_random.logNormal(kApprovalHours, 0.6) / 24), m_random);
        if (approved > m_world.time.end)
            return;
        out.approved = approved;
        out.expires = m_world.time.localDay(approved) + days{static_cast<int>(kProtectedDays)};
        const bool over = *out.expires < m_world.time.last && out.deal == kNone;
        out.status = over ? RegistrationStatus::Expired : RegistrationStatus::Approved;
    }

    void keep(Registration& out) {
        out.conflict = m_random.chance(kConflicts);
        const Instant resolved = later(out.submitted, m_random.uniform(2, 12));
        if (out.conflict && resolved <= m_world.time.end)
            out.resolved = resolved;
        if (out.submitted <= m_world.time.end)
            m_all.push_back(out);
    }

    [[nodiscard]] int partners() const {
        const auto end = std::ranges::find_if(
            m_world.accounts, [](const Account& account) { return account.type != AccountType::Partner; });
        return static_cast<int>(end - m_world.accounts.begin());
    }

    const World& m_world;
    Random m_random;
    std::vector<Registration> m_all;
};

} // namespace

std::string_view text(RegistrationStatus status) {
    static constexpr std::array<std::string_view, 4> kWords{"Submitted", "Approved", "Rejected", "Expired"};
    return kWords[static_cast<size_t>(status)];
}

std::vector<Registration> registerDeals(const World& world) {
    return PartnerDesk(world).work();
}

} // namespace gtm::sample
