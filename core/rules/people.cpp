// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/people.h"

#include "core/base/text.h"
#include "core/rules/never_leads.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace gtm::rules {

namespace {

bool onPath(Level level) {
    return level == Level::Lead || level == Level::Mql || level == Level::Sal || level == Level::Sql ||
           level == Level::Converted;
}

std::string domainOf(const std::string& email) {
    const auto at = email.rfind('@');
    return at == std::string::npos ? std::string() : email.substr(at + 1);
}

std::string outReason(const Lead& lead, SourceKind kind, const Model& model) {
    if (model.plan.excludes(lead.isContact ? "contact" : "lead", lead.id))
        return kByHand;
    if (!lead.mergedInto.empty())
        return "merged";
    if (lead.deleted)
        return "deleted";
    if (!lead.created)
        return "no_created_date";
    if (lead.test)
        return "test";
    if (!lead.email.empty() && model.internalDomains.contains(domainOf(lead.email)))
        return "internal";
    if (kind == SourceKind::ListImport)
        return "list_import";
    return {};
}

PersonRow makePerson(const Lead& lead, std::int64_t rid, const Model& model) {
    PersonRow person;
    person.rid = rid;
    person.object = lead.isContact ? "contact" : "lead";
    person.record = lead.rid;
    person.kind = model.kindOf(lead.source);
    person.outReason = outReason(lead, person.kind, model);
    if (lead.created)
        person.createdOn = lead.created->on;
    if (lead.converted && lead.convertedOn)
        person.convertedOn = lead.convertedOn->on;
    person.hasOpportunity = lead.hasOpportunity;
    person.opportunityOn = lead.opportunityOn;
    person.status = lead.status;
    person.segment = lead.segment;
    person.region = lead.region;
    person.source = lead.source;
    const bool partner = model.partnerSources.contains(headerKey(lead.source));
    person.route = !lead.route.empty() ? lead.route : partner ? "partner" : "direct";
    return person;
}

/// RP5: rows of one human whose creations follow each other within 90 days are one person; the first of them
/// stands for it. The first row that another CRM has of a human who is known already is a copy of him,
/// however late it came.
void markSamePerson(const CrmData& data, const std::vector<Lead>& records, std::span<PersonRow> people,
                    int samePersonDays) {
    std::map<std::string, std::vector<size_t>> byHuman;
    for (size_t i = 0; i < records.size(); ++i)
        if (people[i].outReason.empty() && !records[i].identity.empty())
            byHuman[records[i].identity].push_back(i);
    for (auto& [human, rows] : byHuman) {
        data.beat();
        std::ranges::stable_sort(rows, {}, [&](size_t i) {
            return std::pair(*people[i].createdOn, records[i].created->at.value_or(Instant{}));
        });
        std::set<int> systems{records[rows.front()].system};
        for (size_t i = 1; i < rows.size(); ++i) {
            const bool isCopy = systems.insert(records[rows[i]].system).second;
            const int apart = daysBetween(*people[rows[i - 1]].createdOn, *people[rows[i]].createdOn);
            people[rows[i]].first = !isCopy && apart > samePersonDays;
        }
    }
}

/// A conversion into an opportunity is the last step, and passes all before it. Nobody takes a step before he
/// came, also where the conversion is dated before that.
void addSteps(const Lead& lead, const PersonRow& person, const Model& model, Derived& derived) {
    if (!person.createdOn)
        return;
    const StatusLine line(lead, model);
    auto opportunityOn = person.hasOpportunity ? person.convertedOn : std::nullopt;
    if (opportunityOn)
        opportunityOn = std::max(*opportunityOn, *person.createdOn);
    const auto earliest = [](std::optional<Day> a, std::optional<Day> b) {
        return !a ? b : !b ? a : std::optional(std::min(*a, *b));
    };
    const auto mql = earliest(line.reached(Level::Mql), opportunityOn);
    const auto sql = earliest(line.reached(Level::Sql), opportunityOn);
    const Level entry = onPath(line.first()) ? line.first() : Level::Lead;
    if (entry <= Level::Lead)
        derived.leadSteps.push_back({person.rid, "lead_to_mql", *person.createdOn, mql});
    if (entry <= Level::Mql && mql)
        derived.leadSteps.push_back({person.rid, "mql_to_sql", *mql, sql});
    if (const auto sal = earliest(line.reached(Level::Sal), opportunityOn))
        derived.leadSteps.push_back({person.rid, "accepted", *sal, std::nullopt});
    if (entry <= Level::Sql && sql)
        derived.leadSteps.push_back({person.rid, "sql_to_opp", *sql, opportunityOn});
}

} // namespace

StatusLine::StatusLine(const Lead& lead, const Model& model) {
    const Day start = lead.created ? lead.created->on : Day{};
    m_changes.push_back(
        {start, model.levelOf(lead.statuses.empty() ? lead.status : lead.statuses.front().from)});
    if (lead.statuses.empty()) {
        // Without a history the day of the present status is not known; a lead that ended did so when it was
        // converted, else at the latest sign.
        const Level present = m_changes.front().level;
        const bool ended =
            present == Level::Converted || present == Level::Disqualified || present == Level::Recycled;
        const auto& sign = lead.converted && lead.convertedOn ? lead.convertedOn : lead.modified;
        if (ended && sign)
            m_changes = {{start, Level::Unknown}, {std::max(start, sign->on), present}};
    }
    for (const StatusChange& change : lead.statuses)
        m_changes.push_back({std::max(start, change.when.on), model.levelOf(change.to)});
}

std::optional<Day> StatusLine::reached(Level level) const {
    for (const Change& change : m_changes)
        if (onPath(change.level) && change.level >= level && change.level != Level::Converted)
            return change.on;
    return std::nullopt;
}

void derivePeople(const CrmData& data, const Model& model, Derived& derived) {
    std::vector<PersonRow>& people = derived.people;
    people.reserve(data.leads.size() + data.neverLeads.size());
    for (size_t i = 0; i < data.leads.size(); ++i) {
        data.beat();
        people.push_back(makePerson(data.leads[i], static_cast<std::int64_t>(i) + 1, model));
    }
    for (const Lead& contact : data.neverLeads) {
        data.beat();
        people.push_back(makePerson(contact, ridOfNeverLead(data, contact), model));
        people.back().neverLead = true;
    }
    const std::span leads(people.data(), data.leads.size());
    markSamePerson(data, data.leads, leads, model.samePersonDays);
    markSamePerson(data, data.neverLeads, std::span(people).subspan(leads.size()), model.samePersonDays);
    for (size_t i = 0; i < data.leads.size(); ++i) {
        data.beat();
        const SystemFacts& facts = data.systems.at(data.leads[i].system);
        if (facts.hasLeadHistory && facts.hasLifecycle)
            addSteps(data.leads[i], derived.people[i], model, derived);
    }
}

} // namespace gtm::rules
