// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/rules/people.h"

#include <algorithm>
#include <map>

namespace gtm::rules {

namespace {

constexpr int kUntouchedMinutes = 24 * 60; ///< Business minutes after which a lead counts as untouched (27).
constexpr auto kSpamWithin = std::chrono::minutes{5};
constexpr int kBulkLogged =
    20; ///< More completed touches than this by one user in one minute are logged, not done.

/// The first touch of a lead, and whether somebody was in touch before the clock started.
struct Touch {
    std::optional<Moment> first; ///< At or after the start.
    bool before = false;
};

class ResponseBuilder {
  public:
    ResponseBuilder(const CrmData& data, const Model& model, const Derived& derived)
        : m_data(data), m_model(model), m_derived(derived) {
        m_anyHandRaiser = std::ranges::any_of(derived.people, [](const PersonRow& p) {
            return !p.neverLead && p.kind == SourceKind::HandRaiser;
        });
        countBulkLogged();
        groupByHuman();
    }

    [[nodiscard]] std::optional<ResponseRow> build(size_t index) const {
        const Lead& lead = m_data.leads[index];
        const PersonRow& person = m_derived.people[index];
        const std::optional<Moment> start = lead.inbound ? lead.inbound : lead.created;
        if (!start)
            return std::nullopt;
        ResponseRow row;
        row.person = person.rid;
        row.startOn = start->on;
        row.slaMinutes = m_model.slaMinutes(person.source, person.segment);
        row.inbound = person.kind == SourceKind::HandRaiser || person.kind == SourceKind::Inbound ||
                      person.kind == SourceKind::Unknown;
        // Where nothing tells inbound from outbound, all leads but list imports count (decision 15).
        row.inTtft = m_anyHandRaiser ? person.kind == SourceKind::HandRaiser : true;
        row.outReason = reasonOut(lead, person);
        if (start->at)
            measure(index, *start->at, row);
        else if (row.outReason.empty())
            row.outReason = "no_start_time";
        if (row.outReason.empty() && row.touchKind == "none" &&
            !m_data.systems.at(lead.system).tellsTouches())
            row.outReason = "no_touches_told";
        return row;
    }

  private:
    std::string reasonOut(const Lead& lead, const PersonRow& person) const {
        if (!person.outReason.empty())
            return person.outReason;
        if (person.kind == SourceKind::Outbound)
            return "outbound";
        if (!person.first && !wasClosedBefore(lead))
            return "same_person";
        const bool spam = m_model.spamReasons.contains(headerKey(lead.reason));
        if (spam && lead.created && lead.created->at)
            for (const StatusChange& change : lead.statuses)
                if (m_model.levelOf(change.to) == Level::Disqualified && change.when.at &&
                    *change.when.at - *lead.created->at < kSpamWithin)
                    return "spam";
        return {};
    }

    /// RP5: a person who comes back starts a new response only after the earlier row was closed.
    [[nodiscard]] bool wasClosedBefore(const Lead& lead) const {
        const auto rows = m_byHuman.find(lead.identity);
        if (rows == m_byHuman.end() || !lead.created)
            return false;
        const Lead* previous = nullptr;
        for (const size_t index : rows->second) {
            const Lead& other = m_data.leads[index];
            if (&other != &lead && other.created && other.created->on <= lead.created->on &&
                (!previous || previous->created->on < other.created->on))
                previous = &other;
        }
        if (!previous)
            return false;
        const StatusLine line(*previous, m_model);
        return std::ranges::any_of(line.changes(), [&](const StatusLine::Change& change) {
            return change.level == Level::Disqualified && change.on <= lead.created->on;
        });
    }

    void measure(size_t index, Instant start, ResponseRow& row) const {
        const Lead& lead = m_data.leads[index];
        const BusinessCalendar& calendar = m_model.calendarFor(firstTeam(lead));
        const auto due = [&](int minutes) -> std::optional<Day> {
            const Instant at = addBusinessMinutes(calendar, start, minutes);
            return at == Instant::max() ? std::nullopt : std::optional(calendar.zone.localDay(at));
        };
        row.dueOn = due(row.slaMinutes);
        row.due24On = due(kUntouchedMinutes);
        const Touch touch = findTouch(index, start, row.startOn);
        row.touchKind = "none";
        if (touch.before) {
            row.touchKind = "before_start";
            row.touchOn = row.startOn;
            row.inSla = true;
        } else if (touch.first) {
            row.touchOn = touch.first->on;
            if (touch.first->at)
                exact(calendar, start, *touch.first->at, row);
            else
                dateOnly(row);
        } else if (row.dueOn) {
            row.inSla = false;
        }
    }

    static void exact(const BusinessCalendar& calendar, Instant start, Instant touch, ResponseRow& row) {
        row.touchKind = "exact";
        row.businessMinutes = businessMinutes(calendar, start, touch);
        row.elapsedMinutes = static_cast<double>((touch - start).count()) / 60'000.0;
        row.inSla = *row.businessMinutes <= row.slaMinutes;
    }

    /// A touch of which only the day is known meets the SLA on the day of the start (decision 15) and on
    /// any day before the due one; on the due day itself nobody can tell.
    static void dateOnly(ResponseRow& row) {
        row.touchKind = *row.touchOn == row.startOn ? "same_day" : "date_only";
        if (*row.touchOn == row.startOn || !row.dueOn || *row.touchOn < *row.dueOn)
            row.inSla = true;
        else if (*row.touchOn > *row.dueOn)
            row.inSla = false;
    }

    [[nodiscard]] std::string firstTeam(const Lead& lead) const {
        for (const OwnerChange& owner : lead.owners)
            if (owner.owner != kNone && !m_data.users[static_cast<size_t>(owner.owner)].queue)
                return m_data.users[static_cast<size_t>(owner.owner)].team;
        return {};
    }

    /// What the CRM itself tells of the first touch is one touch more: the earliest of all counts.
    [[nodiscard]] Touch findTouch(size_t index, Instant start, Day startOn) const {
        Touch touch;
        const auto offer = [&](const Moment& when) {
            const bool early = when.at ? *when.at < start : when.on < startOn;
            if (early)
                touch.before = true;
            else if (!touch.first || isEarlier(when, *touch.first))
                touch.first = when;
        };
        const Lead& lead = m_data.leads[index];
        for (const int i : lead.activities) {
            const Activity& activity = m_data.activities[static_cast<size_t>(i)];
            if (isTouch(activity, m_data, m_model) && !isBulkLogged(activity))
                offer(activity.when);
        }
        if (lead.firstTouch)
            offer(*lead.firstTouch);
        return touch;
    }

    static bool isEarlier(const Moment& a, const Moment& b) {
        return a.on != b.on ? a.on < b.on : a.at && b.at && *a.at < *b.at;
    }

    static std::pair<int, std::int64_t> minuteKey(const Activity& activity) {
        return {activity.owner,
                std::chrono::floor<std::chrono::minutes>(*activity.when.at).time_since_epoch().count()};
    }
    void countBulkLogged() {
        for (const Activity& activity : m_data.activities) {
            m_data.beat();
            if (activity.done && !activity.automated && activity.when.at && activity.owner != kNone)
                ++m_perMinute[minuteKey(activity)];
        }
    }
    [[nodiscard]] bool isBulkLogged(const Activity& activity) const {
        if (!activity.when.at || activity.owner == kNone)
            return false;
        const auto count = m_perMinute.find(minuteKey(activity));
        return count != m_perMinute.end() && count->second > kBulkLogged;
    }

    void groupByHuman() {
        for (size_t i = 0; i < m_data.leads.size(); ++i)
            if (m_derived.people[i].outReason.empty() && !m_data.leads[i].identity.empty())
                m_byHuman[m_data.leads[i].identity].push_back(i);
    }

    const CrmData& m_data;
    const Model& m_model;
    const Derived& m_derived;
    bool m_anyHandRaiser = false;
    std::map<std::pair<int, std::int64_t>, int> m_perMinute;
    std::map<std::string, std::vector<size_t>> m_byHuman;
};

} // namespace

bool isTouch(const Activity& activity, const CrmData& data, const Model& model) {
    if (activity.automated || !activity.done)
        return false;
    if (activity.kind == "email"
            ? activity.inbound
            : activity.kind != "call" && activity.kind != "meeting" && activity.kind != "message")
        return false;
    if (activity.owner == kNone)
        return true;
    return !model.ignoredTeams.contains(headerKey(data.users[static_cast<size_t>(activity.owner)].team));
}

void deriveResponses(const CrmData& data, const Model& model, Derived& derived) {
    const ResponseBuilder builder(data, model, derived);
    derived.responses.reserve(data.leads.size());
    for (size_t i = 0; i < data.leads.size(); ++i) {
        data.beat();
        if (auto row = builder.build(i))
            derived.responses.push_back(std::move(*row));
    }
}

} // namespace gtm::rules
