// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/lead_desk.h"

#include "core/sample/levels.h"

#include <algorithm>

namespace gtm::sample {

using namespace std::chrono;

namespace {

/// A decision comes at most this long after the last touch: below the thirty days after which a lead
/// without a decision counts as leaked.
constexpr double kDecisionDaysMost = 22;

} // namespace

LeadDesk::LeadDesk(World& world)
    : m_world(world)
    , m_random(world.leadSeed(), "lead desk")
    , m_handRaiserTouch(world.leadSeed(), "hand-raiser touch")
    , m_inboundTouch(world.leadSeed(), "inbound touch")
    , m_leak(world.leadSeed(), "lead leak")
    , m_mql(world.leadSeed(), "mql")
    , m_sql(world.leadSeed(), "sql")
    , m_opportunity(world.leadSeed(), "conversion") {}

LeadPlan LeadDesk::plan(const Lead& lead) {
    LeadPlan plan;
    const auto touch = firstTouch(lead);
    route(plan, lead, touch);
    if (!touch)
        return plan;
    plan.touches.push_back({*touch, ownerOf(plan)});
    const double leakShare = drift(m_world.time.weeksAgo(lead.created), levels::kLifecycleDriftFrom,
                                   levels::kLifecycleDriftTo, levels::kLeakBefore, levels::kLeakNow);
    if (m_leak.next() < leakShare)
        leak(plan, lead, *touch);
    else
        work(plan, lead, *touch);
    return plan;
}

LeadPlan LeadDesk::spamPlan(const Lead& lead) {
    LeadPlan plan;
    plan.firstOwner = m_world.staff.queueFor(lead.source);
    const bool atOnce = m_random.chance(0.6);
    const double days = atOnce ? m_random.uniform(40, 200) / 86400 : m_random.uniform(0.15, 0.9);
    plan.steps.push_back({later(lead.created, days), LeadField::Status,
                          static_cast<Index>(LeadStatus::Disqualified), m_world.staff.operations()});
    plan.reason = LeadReason::Spam;
    return plan;
}

LeadPlan LeadDesk::importPlan(const Lead& lead) {
    LeadPlan plan;
    plan.firstOwner = m_world.staff.marketer(lead.created);
    const double fate = m_random.uniform();
    if (fate < 0.8) {
        const Instant at = afterDays(lead.created, 3, 0.5, 12);
        if (fate < 0.55) {
            status(plan, at, LeadStatus::Recycled);
            plan.recycledUntil = m_world.time.localDay(at) + days{m_random.between(60, 150)};
        } else {
            status(plan, at, LeadStatus::Disqualified);
            plan.reason = fate < 0.7 ? LeadReason::NotAFit : LeadReason::BadData;
        }
        return plan;
    }
    handOver(plan, afterDays(lead.created, 1, 0.5, 4),
             m_world.staff.sdr(lead.region, later(lead.created, 30)));
    const Instant touch = afterDays(plan.steps.back().at, 2, 0.6, 8);
    plan.touches.push_back({touch, ownerOf(plan)});
    work(plan, lead, touch);
    return plan;
}

LeadPlan LeadDesk::idlePlan(const Lead& lead) {
    LeadPlan plan;
    plan.firstOwner = m_world.staff.queueFor(lead.source);
    return plan;
}

std::optional<Instant> LeadDesk::firstTouch(const Lead& lead) {
    using namespace levels;
    if (!isInbound(lead.source))
        return m_world.time.officeMinutesAfter(lead.created, m_random.logNormal(260, 0.8));
    const bool handRaiser = isHandRaiser(lead.source);
    const int age = m_world.time.weeksAgo(lead.created);
    const double worse = drift(age, kTouchDriftFrom, kTouchDriftTo, 0, 1);
    const double touched = kTouchedBefore + (kTouchedNow - kTouchedBefore) * worse;
    const double u = (handRaiser ? m_handRaiserTouch : m_inboundTouch).next() / touched;
    if (u >= 1)
        return std::nullopt;
    const double before = handRaiser ? valueAt(kHandRaiserTouchBefore, u) : valueAt(kInboundTouchBefore, u);
    const double now = handRaiser ? valueAt(kHandRaiserTouchNow, u) : valueAt(kInboundTouchNow, u);
    const double minutes = before * portableExp(worse * portableLog(now / before));
    return m_world.time.officeMinutesAfter(lead.created, minutes);
}

void LeadDesk::route(LeadPlan& plan, const Lead& lead, std::optional<Instant> touch) {
    // Nobody is given new leads in the month before leaving: hence the look ahead.
    const Index rep = m_world.staff.sdr(lead.region, later(lead.created, 30));
    const bool viaQueue = isInbound(lead.source) && m_random.chance(0.6);
    plan.firstOwner = viaQueue ? m_world.staff.queueFor(lead.source) : rep;
    if (!viaQueue || (!touch && m_random.chance(0.6)))
        return;
    Instant routed = m_world.time.officeMinutesAfter(lead.created, m_random.logNormal(5, 0.8));
    if (touch)
        routed = std::min<Instant>(routed, floor<seconds>(lead.created + (*touch - lead.created) / 2));
    plan.steps.push_back({routed, LeadField::Owner, rep, m_world.staff.operations()});
}

double LeadDesk::mqlShare(const Lead& lead) const {
    const double share = drift(m_world.time.weeksAgo(lead.created), levels::kLifecycleDriftFrom,
                               levels::kLifecycleDriftTo, levels::kMqlBefore, levels::kMqlNow);
    if (isHandRaiser(lead.source))
        return share * levels::kMqlHandRaiser;
    return share * (isInbound(lead.source) ? levels::kMqlInbound : levels::kMqlOutbound);
}

void LeadDesk::work(LeadPlan& plan, const Lead& lead, Instant touch) {
    if (m_random.chance(0.06))
        touchAgain(plan, m_world.time.atWork(later(touch, m_random.uniform(1, 6)), m_random));
    if (m_mql.next() >= mqlShare(lead)) {
        // A few stay in a conversation for months without becoming more than that.
        const bool longTalk = m_random.chance(0.02);
        if (longTalk)
            stayInTouch(plan, later(touch, m_random.uniform(50, 110)));
        return decide(plan, plan.touches.back().at);
    }
    const double sqlShare = drift(m_world.time.weeksAgo(lead.created), levels::kLifecycleDriftFrom,
                                  levels::kLifecycleDriftTo, levels::kSqlBefore, levels::kSqlNow);
    const bool sql = m_sql.next() < sqlShare;
    if (sql && m_random.chance(0.04)) // A demo on the first call: straight from New.
        return pursue(plan, lead, touch);
    const Instant mql = qualify(plan, lead);
    const bool accepts = m_random.chance(sql ? 0.9 : 0.65);
    const Instant accepted = accepts ? accept(plan, mql, touch) : std::max(mql, touch);
    if (sql)
        pursue(plan, lead, accepted);
    else
        decide(plan, accepted);
}

Instant LeadDesk::qualify(LeadPlan& plan, const Lead& lead) {
    const Instant mql = afterDays(lead.created, 0.7, 0.9, 9);
    status(plan, mql, LeadStatus::Mql);
    return mql;
}

Instant LeadDesk::accept(LeadPlan& plan, Instant mql, Instant touch) {
    const Instant accepted = std::max(afterDays(mql, 0.35, 0.9, 4), touch + minutes{12});
    status(plan, accepted, LeadStatus::Sal);
    if (!m_random.chance(0.05))
        return accepted;
    // Taken back for a better contact, and accepted again.
    const Instant back = afterDays(accepted, 0.8, 0.4, 2);
    status(plan, back, LeadStatus::Mql);
    const Instant again = afterDays(back, 1, 0.4, 3);
    status(plan, again, LeadStatus::Sal);
    return again;
}

void LeadDesk::pursue(LeadPlan& plan, const Lead& lead, Instant accepted) {
    const Instant sql = afterDays(accepted, 4.5, 0.6, 13);
    status(plan, sql, LeadStatus::Sql);
    if (m_random.chance(0.75))
        handOver(plan, sql + minutes{m_random.between(3, 240)},
                 m_world.staff.accountExecutive(lead.segment, lead.region, sql));
    if (m_opportunity.next() >= levels::kOpportunityShare) {
        stayInTouch(plan, sql);
        return decide(plan, sql);
    }
    const Instant converted = afterDays(sql + hours{5}, 5.5, 0.6, 20);
    stayInTouch(plan, converted);
    status(plan, converted, LeadStatus::Converted);
    plan.converted = converted;
}

void LeadDesk::decide(LeadPlan& plan, Instant after) {
    stayInTouch(plan, after);
    Instant at = afterDays(plan.touches.back().at, 6, 0.5, kDecisionDaysMost);
    if (at < after + hours{2})
        at = afterDays(after, 1.5, 0.5, 3);
    if (m_random.chance(0.45)) {
        status(plan, at, LeadStatus::Recycled);
        plan.recycledUntil = m_world.time.localDay(at) + days{m_random.between(45, 180)};
    } else {
        constexpr std::array<double, 5> kReasons{0.26, 0.30, 0.27, 0.11, 0.06};
        plan.reason = static_cast<LeadReason>(1 + m_random.weighted(kReasons));
        status(plan, at, LeadStatus::Disqualified);
    }
}

void LeadDesk::leak(LeadPlan& plan, const Lead& lead, Instant touch) {
    // Silence after one or two attempts, acceptance without action, rejection without a reason.
    constexpr std::array<double, 3> kKinds{0.58, 0.25, 0.17};
    const size_t kind = m_random.weighted(kKinds);
    const User& former = m_world.staff.user(m_world.staff.formerSdr());
    const bool ofFormer =
        lead.region == Region::Americas && touch < former.left && lead.created > former.left - days{40};
    if (ofFormer) { // The owner left, and nobody noticed.
        plan.steps.clear();
        plan.firstOwner = m_world.staff.formerSdr();
        plan.touches.front().owner = plan.firstOwner;
    }
    if (kind == 0) {
        if (m_random.chance(0.3))
            touchAgain(plan, m_world.time.atWork(later(touch, m_random.uniform(0.8, 3)), m_random));
        return;
    }
    if (kind == 1) {
        accept(plan, qualify(plan, lead), touch);
        return;
    }
    status(plan, afterDays(touch, 2, 0.5, 8), LeadStatus::Disqualified);
}

void LeadDesk::stayInTouch(LeadPlan& plan, Instant until) {
    while (until - plan.touches.back().at > days{21})
        touchAgain(plan,
                   m_world.time.atWork(later(plan.touches.back().at, m_random.uniform(12, 18)), m_random));
}

void LeadDesk::touchAgain(LeadPlan& plan, Instant at) {
    Index owner = plan.firstOwner;
    for (const LeadStep& step : plan.steps)
        if (step.field == LeadField::Owner && step.at <= at)
            owner = step.after;
    plan.touches.push_back({at, owner});
}

void LeadDesk::status(LeadPlan& plan, Instant at, LeadStatus status) {
    plan.steps.push_back({at, LeadField::Status, static_cast<Index>(status), ownerOf(plan)});
}

void LeadDesk::handOver(LeadPlan& plan, Instant at, Index owner) {
    plan.steps.push_back({at, LeadField::Owner, owner, ownerOf(plan)});
}

Index LeadDesk::ownerOf(const LeadPlan& plan) const {
    Index owner = plan.firstOwner;
    for (const LeadStep& step : plan.steps)
        if (step.field == LeadField::Owner)
            owner = step.after;
    // A queue does nothing by itself.
    return m_world.staff.user(owner).isQueue ? m_world.staff.operations() : owner;
}

Instant LeadDesk::afterDays(Instant start, double median, double sigma, double most) {
    const double days = std::min(m_random.logNormal(median, sigma), most);
    return m_world.time.atWork(later(start, days), m_random);
}

} // namespace gtm::sample
