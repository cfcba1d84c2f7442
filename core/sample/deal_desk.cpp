// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/deal_desk.h"

#include "core/sample/levels.h"

#include <algorithm>

namespace gtm::sample {

using namespace std::chrono;

namespace {

constexpr size_t kOpenStages = 5;
/// How a full cycle divides into Discovery to Commit.
constexpr std::array<double, kOpenStages> kStageShares{0.28, 0.32, 0.18, 0.14, 0.08};
/// From where deals are lost, and where they get stuck.
constexpr std::array<double, kOpenStages> kLostFrom{0.24, 0.32, 0.24, 0.14, 0.06};
constexpr std::array<double, 4> kStalledIn{0.28, 0.34, 0.23, 0.15};
constexpr double kShortestCycle = 9;
/// A deal that will be lost lingers in its last stage.
constexpr double kLingering = 1.6;

} // namespace

DealDesk::DealDesk(const World& world)
    : m_world(world)
    , m_random(world.dealSeed(), "deal desk")
    , m_won(world.dealSeed(), "won")
    , m_stall(world.dealSeed(), "stall")
    , m_silent(world.dealSeed(), "silent") {}

std::int32_t DealDesk::amountFor(Segment segment, double factor) {
    const double median = levels::kAmount[static_cast<size_t>(segment)] * factor;
    const double amount = m_random.logNormal(median, levels::kAmountSigma);
    return static_cast<std::int32_t>(amount / 100) * 100 + 100;
}

DealDesk::Course DealDesk::courseOf(const Deal& deal, const Account& account) {
    Course course;
    const auto segment = static_cast<size_t>(account.segment);
    course.cycle = m_random.logNormal(levels::kCycleDays[segment], levels::kCycleSigma);
    if (account.region == Region::Emea)
        course.cycle *= levels::kEmeaCycle;
    course.cycle = std::max(course.cycle, kShortestCycle);

    double share = levels::kWon;
    if (deal.partner != kNone)
        share *= levels::kWonPartner;
    if (account.segment == Segment::Enterprise)
        share *= levels::kWonEnterprise;
    if (account.segment == Segment::Smb)
        share *= levels::kWonSmb;
    if (account.region == Region::Emea)
        share *= levels::kWonEmea;
    course.won = m_won.next() < share;
    course.last = course.won ? kOpenStages - 1 : m_random.weighted(kLostFrom);

    const double stallShare = drift(m_world.time.weeksAgo(deal.created), levels::kStallDriftFrom,
                                    levels::kStallDriftTo, levels::kStallBefore, levels::kStallNow);
    if (m_stall.next() < stallShare) {
        course.stalledAt = std::min(m_random.weighted(kStalledIn), course.last);
        if (m_random.chance(levels::kStallLost)) {
            course.won = false;
            course.last = *course.stalledAt;
        }
    }
    return course;
}

DealPath DealDesk::straight(const Deal& deal, const Course& course) {
    DealPath path;
    path.stalled = course.stalledAt.has_value();
    Instant at = deal.created;
    const size_t skipped =
        m_random.chance(levels::kSkip) ? 1 + m_random.weighted(std::array{2.0, 1.0, 1.0}) : 0;
    for (size_t stage = 0; stage <= course.last; ++stage) {
        if (skipped > 0 && stage == skipped && stage < course.last && stage != course.stalledAt)
            continue;
        path.visits.push_back({at, static_cast<Stage>(stage)});
        double length = course.cycle * kStageShares[stage] * m_random.logNormal(1, 0.2);
        if (!course.won && stage == course.last)
            length *= kLingering;
        if (stage == course.stalledAt) {
            if (m_silent.next() < levels::kSilent)
                path.silentFrom = later(at, length * m_random.uniform(0.3, 1));
            length += levels::kStallDaysMin + m_random.exponential(levels::kStallDaysMean);
        }
        at = m_world.time.atWork(later(at, length), m_random);
    }
    if (course.won)
        at = pulledToMonthEnd(at);
    path.visits.push_back({at, course.won ? Stage::Won : Stage::Lost});
    return path;
}

DealPath DealDesk::newBusiness(const Deal& deal, const Account& account) {
    const Course course = courseOf(deal, account);
    DealPath path = straight(deal, course);
    if (m_random.chance(levels::kBackward))
        goBack(path);
    else if (course.won && m_random.chance(levels::kReopened))
        reopen(path);
    return path;
}

void DealDesk::goBack(DealPath& path) {
    if (path.visits.size() < 4)
        return;
    const auto at = static_cast<size_t>(m_random.between(1, static_cast<int>(path.visits.size()) - 2));
    const Instant from = path.visits[at].at;
    const auto third = floor<seconds>((path.visits[at + 1].at - from) / 3);
    const std::array<StageVisitPlan, 2> detour{
        {{from + third, path.visits[at - 1].stage}, {from + 2 * third, path.visits[at].stage}}};
    path.visits.insert(path.visits.begin() + static_cast<std::ptrdiff_t>(at) + 1, detour.begin(),
                       detour.end());
}

void DealDesk::reopen(DealPath& path) {
    if (path.visits.size() < 4)
        return;
    const auto at = static_cast<size_t>(m_random.between(1, static_cast<int>(path.visits.size()) - 3));
    const Instant lost = m_world.time.atWork(later(path.visits[at].at, m_random.uniform(2, 6)), m_random);
    const Instant again = m_world.time.atWork(later(lost, m_random.uniform(9, 30)), m_random);
    const auto shift = floor<seconds>(again - path.visits[at].at);
    for (size_t i = at + 1; i < path.visits.size(); ++i)
        path.visits[i].at = m_world.time.atWork(path.visits[i].at + shift, m_random);
    const std::array<StageVisitPlan, 2> detour{{{lost, Stage::Lost}, {again, Stage::Discovery}}};
    path.visits.insert(path.visits.begin() + static_cast<std::ptrdiff_t>(at) + 1, detour.begin(),
                       detour.end());
    path.silentFrom.reset();
}

DealPath DealDesk::expansion(const Deal& deal) {
    const double cycle = m_random.logNormal(34, 0.35);
    const bool won = m_random.chance(levels::kExpansionWon);
    DealPath path;
    Instant at = deal.created;
    for (const Stage stage : {Stage::Discovery, Stage::Proposal, Stage::Negotiation}) {
        path.visits.push_back({at, stage});
        at = m_world.time.atWork(later(at, cycle / 3 * m_random.logNormal(1, 0.25)), m_random);
    }
    path.visits.push_back({at, won ? Stage::Won : Stage::Lost});
    if (!won)
        path.lossReason = m_random.pick<LossReason>(levels::kLossReasons);
    return path;
}

DealPath DealDesk::renewal(const Deal& deal, Instant anniversary) {
    const bool won = m_random.chance(levels::kRenewalWon);
    const Instant signedAt = m_world.time.atWork(later(anniversary, m_random.uniform(-24, 9)), m_random);
    const auto talks = signedAt - deal.created;
    DealPath path;
    path.visits.push_back({deal.created, Stage::Proposal});
    path.visits.push_back(
        {m_world.time.atWork(deal.created + floor<seconds>(talks * 3 / 5), m_random), Stage::Negotiation});
    path.visits.push_back(
        {std::max(signedAt, path.visits.back().at + hours{6}), won ? Stage::Won : Stage::Lost});
    if (!won)
        path.lossReason = m_random.pick<LossReason>(levels::kLossReasons);
    return path;
}

Instant DealDesk::pulledToMonthEnd(Instant close) {
    const Day day = m_world.time.localDay(close);
    const year_month_day date{day};
    Day lastWorkday = Day{date.year() / date.month() / std::chrono::last};
    while (isoWeekday(lastWorkday) > 5)
        lastWorkday -= days{1};
    const int ahead = daysBetween(day, lastWorkday);
    if (ahead < 1 || ahead > 5 || !m_random.chance(0.6))
        return close;
    return m_world.time.at(lastWorkday, m_random.between(9 * 60 + 30, 16 * 60 + 50), m_random.between(0, 59));
}

} // namespace gtm::sample
