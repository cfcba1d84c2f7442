// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/model.h"

#include <algorithm>

namespace gtm::sample {

using namespace std::chrono;

namespace {

/// Days between two activities on a deal: with the weekend that may follow below the thirty after which
/// a deal counts as silent.
constexpr double kPauseLeast = 20;
constexpr double kPauseMost = 25.5;
constexpr double kCustomerPause = 36; ///< Renewals and expansions: success managers talk there anyway.
constexpr double kKickoff = 0.88;     ///< Of won new business: customer success has met the customer.

class DealDiary {
  public:
    explicit DealDiary(World& world) : m_world(world), m_random(world.dealSeed(), "deal diary") {}
    void write(Index index);

  private:
    [[nodiscard]] Activity about(Index index, Instant at) const;
    void meet(Activity meeting);
    void kickOff(Index index);
    void planNextStep(Index index, Instant last);

    World& m_world;
    Random m_random;
};

Activity DealDiary::about(Index index, Instant at) const {
    const Deal& deal = m_world.deal(index);
    Activity activity;
    activity.created = at;
    activity.at = at;
    activity.deal = index;
    activity.account = deal.account;
    activity.contact = deal.contact;
    activity.owner = deal.owner;
    return activity;
}

void DealDiary::write(Index index) {
    const Deal& deal = m_world.deal(index);
    Instant until = deal.closed.value_or(m_world.time.end);
    if (deal.silentFrom)
        until = std::min(until, *deal.silentFrom);
    until = std::min(until, m_world.staff.user(deal.owner).left);
    Instant last = deal.created;
    Instant at = m_world.time.atWork(later(deal.created, m_random.uniform(6, 24)), m_random);
    while (at < until) {
        Activity activity = about(index, at);
        activity.subject = static_cast<std::uint8_t>(m_random.between(0, 3));
        constexpr std::array<double, 3> kKinds{0.36, 0.36, 0.28};
        const size_t kind = m_random.weighted(kKinds);
        activity.kind = kind == 0 ? ActivityKind::Call : ActivityKind::Email;
        if (kind == 2)
            meet(activity);
        else
            m_world.activities.push_back(activity);
        last = at;
        const bool customer = deal.type != DealType::NewBusiness;
        const double pause = customer ? kCustomerPause : m_random.uniform(kPauseLeast, kPauseMost);
        at = m_world.time.atWork(later(at, pause), m_random);
    }
    const Instant left = m_world.staff.user(deal.owner).left;
    if (!deal.closed && left < m_world.time.end) // The last call before leaving.
        m_world.activities.push_back(about(index, std::max(deal.created, later(left, -0.2))));
    if (deal.closed && deal.stage == Stage::Won && deal.type == DealType::NewBusiness)
        kickOff(index);
    if (!deal.closed && !(deal.silentFrom && *deal.silentFrom < m_world.time.end))
        planNextStep(index, last);
}

void DealDiary::meet(Activity meeting) {
    meeting.kind = ActivityKind::Meeting;
    meeting.created =
        std::max(m_world.deal(meeting.deal).created, later(meeting.at, -m_random.uniform(0.5, 4)));
    m_world.activities.push_back(meeting);
    if (!m_random.chance(0.06))
        return;
    meeting.isChild = true; // The invitation of a colleague: the same meeting once more.
    m_world.activities.push_back(meeting);
}

void DealDiary::kickOff(Index index) {
    const Instant closed = *m_world.deal(index).closed;
    const Instant at = m_world.time.atWork(later(closed, m_random.uniform(2, 11)), m_random);
    if (!m_random.chance(kKickoff) || at > m_world.time.end)
        return;
    Activity kickoff = about(index, at);
    kickoff.kind = ActivityKind::Meeting;
    kickoff.subject = 4;
    kickoff.created = later(closed, 0.05);
    kickoff.owner = m_world.staff.successManager(at);
    m_world.account(kickoff.account).owner = kickoff.owner;
    m_world.activities.push_back(kickoff);
}

void DealDiary::planNextStep(Index index, Instant last) {
    Deal& deal = m_world.deal(index);
    if (!m_random.chance(0.4))
        return;
    deal.hasNextStep = true;
    Activity next = about(index, last);
    next.kind = ActivityKind::ToDo;
    next.subject = static_cast<std::uint8_t>(m_random.between(0, 3));
    next.due = m_world.time.last + days{m_random.between(1, 16)};
    m_world.activities.push_back(next);
}

} // namespace

void workDeals(World& world) {
    DealDiary diary(world);
    for (size_t i = 0; i < world.deals.size(); ++i)
        diary.write(static_cast<Index>(i));
}

} // namespace gtm::sample
