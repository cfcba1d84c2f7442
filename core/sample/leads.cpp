// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/accounts.h"
#include "core/sample/lead_desk.h"
#include "core/sample/levels.h"

#include <algorithm>

namespace gtm::sample {

using namespace std::chrono;

namespace {

/// Web form to Outbound; lists are uploaded apart.
constexpr std::array<double, 11> kSources{0.21, 0.13, 0.05, 0.06, 0.11, 0.13, 0.06, 0.04, 0.03, 0.05, 0.13};
/// Monday to Sunday.
constexpr std::array<double, 7> kLeadDays{0.18, 0.19, 0.18, 0.175, 0.155, 0.055, 0.065};
/// By hour of the visitor's own day.
constexpr std::array<double, 24> kHours{4,  3,  2,  2,  2,  3,  6,  12, 28, 44, 52, 50,
                                        40, 44, 50, 48, 42, 34, 24, 18, 16, 14, 10, 7};

struct Arrival {
    Instant at{};
    Source source = Source::WebForm;
    Region region = Region::Americas;
};

Instant visitTime(const Timeline& time, Day day, Region region, Random& random) {
    constexpr std::array<int, 3> kHoursAhead{0, 6, 14}; // Of New York, about.
    const int own = static_cast<int>(random.weighted(kHours));
    const int hour = (own - kHoursAhead[static_cast<size_t>(region)] + 24) % 24;
    return time.at(day, hour * 60 + random.between(0, 59), random.between(0, 59));
}

/// Nobody researches software on a Sunday evening, except that somebody always does: the newest day has
/// a late visitor, so that the end of the data is not an office hour.
Arrival lateVisitor(const Timeline& time) {
    return {time.at(time.last, 21 * 60 + 47, 12), Source::WebForm, Region::Americas};
}

std::vector<Arrival> arrivals(const World& world) {
    const Timeline& time = world.time;
    Random random(world.leadSeed(), "arrivals");
    Deck sources(world.leadSeed(), "sources");
    Deck regions(world.leadSeed(), "regions");
    constexpr std::array<double, 3> kLeadRegions{0.54, 0.31, 0.15};
    Meter meter;
    std::vector<Arrival> all{lateVisitor(time)};
    double noise = 1;
    for (Day day = time.first; day <= time.last; day += days{1}) {
        const int weekday = isoWeekday(day);
        if (weekday == 1)
            noise = 1 + levels::kWeekNoise * random.normal();
        const double perWeek = levels::kLeads * world.options.size * leadVolumeOn(time, day) * noise;
        for (int left = meter.take(perWeek * kLeadDays[static_cast<size_t>(weekday - 1)]); left > 0; --left) {
            const auto source = static_cast<Source>(weightedAt(kSources, sources.next()));
            const auto region = static_cast<Region>(weightedAt(kLeadRegions, regions.next()));
            all.push_back({visitTime(time, day, region, random), source, region});
        }
        if (weekday == 2 && time.weeksAgo(day) % levels::kListImportWeeks == 2) {
            const Instant upload = time.at(day, 14 * 60 + 5, 20);
            const double rows = levels::kListImport * world.options.size * leadVolumeOn(time, day);
            for (int left = static_cast<int>(rows); left > 0; --left)
                all.push_back({upload, Source::ListImport, random.pick<Region>(kLeadRegions)});
        }
    }
    std::ranges::stable_sort(all, {}, &Arrival::at);
    return all;
}

class Intake {
  public:
    explicit Intake(World& world)
        : m_world(world)
        , m_desk(world)
        , m_random(world.leadSeed(), "intake")
        , m_firstProspect(static_cast<int>(world.accounts.size()) - world.scaled(levels::kProspects))
        , m_ownCompanies(static_cast<NameNumber>(world.accounts.size())) {}

    void add(const Arrival& arrival);

  private:
    enum class Trait { Ordinary, Spam, Merged, Recreated };
    [[nodiscard]] Trait traitOf(const Arrival& arrival);
    void describe(Lead& lead);
    void know(Lead& lead);
    /// An earlier lead of the same human, between so many days before; none where there is no fit.
    [[nodiscard]] Index earlier(const Lead& lead, double leastDays, double mostDays);
    void record(Index index, const LeadPlan& plan);
    void recordTouches(Index index, const LeadPlan& plan);
    void newsletter(Index index);

    World& m_world;
    LeadDesk m_desk;
    Random m_random;
    int m_firstProspect;
    NameNumber m_ownCompanies;
};

Intake::Trait Intake::traitOf(const Arrival& arrival) {
    if (!isInbound(arrival.source) || arrival.at > m_world.time.end - days{1})
        return Trait::Ordinary;
    const double u = m_random.uniform();
    if (u < 0.013)
        return Trait::Merged;
    if (u < 0.043)
        return Trait::Recreated;
    const bool form = arrival.source == Source::WebForm || arrival.source == Source::Content;
    return u > 0.97 && form ? Trait::Spam : Trait::Ordinary;
}

void Intake::describe(Lead& lead) {
    const Region region = lead.region;
    const Profile profile = randomProfile(m_random);
    lead.segment = profile.segment;
    lead.country = profile.country;
    lead.industry = profile.industry;
    lead.employees = profile.employees;
    lead.region = region;
    lead.person = static_cast<NameNumber>(m_random.between(0, kPeople - 1));
    lead.company = m_ownCompanies + static_cast<NameNumber>(m_world.leads.size());
}

void Intake::know(Lead& lead) {
    const int last = static_cast<int>(m_world.accounts.size()) - 1;
    const Index index = m_random.between(m_firstProspect, last);
    const Account& account = m_world.account(index);
    if (account.created > lead.created || account.region != lead.region)
        return;
    lead.knownAccount = index;
    lead.company = account.company;
    lead.segment = account.segment;
    lead.country = account.country;
    lead.industry = account.industry;
    lead.employees = account.employees;
}

Index Intake::earlier(const Lead& lead, double leastDays, double mostDays) {
    const Instant target = lead.created - floor<seconds>(Days{m_random.uniform(leastDays, mostDays)});
    const auto found = std::ranges::lower_bound(m_world.leads, target, {}, &Lead::created);
    if (found == m_world.leads.end() || found->created > later(lead.created, -leastDays))
        return kNone;
    const bool fits = isInbound(found->source) && found->mergedInto == kNone &&
                      found->reason != LeadReason::Spam && found->region == lead.region;
    return fits ? static_cast<Index>(found - m_world.leads.begin()) : kNone;
}

void Intake::add(const Arrival& arrival) {
    Lead lead;
    lead.created = arrival.at;
    lead.modified = arrival.at;
    lead.source = arrival.source;
    lead.region = arrival.region;
    describe(lead);
    Trait trait = traitOf(arrival);
    if (trait == Trait::Ordinary && m_random.chance(0.25))
        know(lead);
    if (trait == Trait::Merged || trait == Trait::Recreated) {
        const bool merged = trait == Trait::Merged;
        const Index other = merged ? earlier(lead, 0.1, 12) : earlier(lead, 20, 85);
        if (other == kNone) {
            trait = Trait::Ordinary;
        } else {
            const Lead& before = m_world.lead(other);
            lead.person = before.person;
            lead.company = before.company;
            lead.segment = before.segment;
            lead.mergedInto = merged ? other : kNone;
        }
    }
    const Index index = static_cast<Index>(m_world.leads.size());
    const LeadPlan plan = trait == Trait::Spam                ? m_desk.spamPlan(lead)
                          : trait == Trait::Merged            ? m_desk.idlePlan(lead)
                          : lead.source == Source::ListImport ? m_desk.importPlan(lead)
                                                              : m_desk.plan(lead);
    m_world.leads.push_back(lead);
    record(index, plan);
    newsletter(index);
}

void Intake::record(Index index, const LeadPlan& plan) {
    Lead& lead = m_world.lead(index);
    lead.owner = plan.firstOwner;
    m_world.leadEvents.push_back({lead.created, index, plan.firstOwner, kNone, kNone, LeadField::Created});
    auto steps = plan.steps;
    std::ranges::stable_sort(steps, {}, &LeadStep::at);
    for (const LeadStep& step : steps) {
        if (step.at > m_world.time.end)
            break;
        const bool owner = step.field == LeadField::Owner;
        const Index before = owner ? lead.owner : static_cast<Index>(lead.status);
        if (before == step.after)
            continue;
        m_world.leadEvents.push_back({step.at, index, step.actor, before, step.after, step.field});
        if (owner)
            lead.owner = step.after;
        else
            lead.status = static_cast<LeadStatus>(step.after);
        lead.modified = step.at;
    }
    if (lead.status == LeadStatus::Converted) {
        const Index actor = m_world.leadEvents.back().actor;
        m_world.leadEvents.push_back({lead.modified, index, actor, kNone, kNone, LeadField::Converted});
        lead.converted = m_world.time.localDay(*plan.converted);
    }
    if (lead.status == LeadStatus::Disqualified)
        lead.reason = plan.reason;
    if (lead.status == LeadStatus::Recycled)
        lead.recycledUntil = plan.recycledUntil;
    if (lead.mergedInto != kNone)
        lead.modified = std::min(m_world.time.end, lead.created + hours{m_random.between(3, 90)});
    recordTouches(index, plan);
}

void Intake::recordTouches(Index index, const LeadPlan& plan) {
    const bool open = m_world.lead(index).status <= LeadStatus::Sql;
    Instant last = Instant::min();
    for (const LeadTouch& touch : plan.touches) {
        if (touch.at > m_world.time.end)
            break;
        Activity activity;
        activity.created = touch.at;
        activity.at = touch.at;
        activity.lead = index;
        activity.owner = touch.owner;
        activity.kind = m_random.chance(0.45) ? ActivityKind::Call : ActivityKind::Email;
        activity.subject = static_cast<std::uint8_t>(m_random.between(0, 3));
        m_world.activities.push_back(activity);
        last = touch.at;
    }
    // Some of the leads in hand have the next attempt planned.
    if (open && last > m_world.time.end - days{14} && m_random.chance(0.25)) {
        Activity next = m_world.activities.back();
        next.created = last + minutes{1};
        next.kind = ActivityKind::ToDo;
        next.due = m_world.time.last + days{m_random.between(1, 9)};
        m_world.activities.push_back(next);
    }
}

/// Automated mail, which must not count as a touch.
void Intake::newsletter(Index index) {
    const Lead& lead = m_world.lead(index);
    if (!isInbound(lead.source) || lead.mergedInto != kNone || !m_random.chance(0.04))
        return;
    Activity mail;
    mail.at = lead.created + minutes{m_random.between(1, 40)};
    if (mail.at > m_world.time.end)
        return;
    mail.created = mail.at;
    mail.lead = index;
    mail.owner = m_world.staff.marketer(mail.at);
    mail.kind = ActivityKind::ListEmail;
    m_world.activities.push_back(mail);
}

} // namespace

void captureLeads(World& world) {
    Intake intake(world);
    for (const Arrival& arrival : arrivals(world))
        intake.add(arrival);
}

} // namespace gtm::sample
