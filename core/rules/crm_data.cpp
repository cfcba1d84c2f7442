// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/crm_data.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/rules/crm_activities.h"
#include "core/rules/crm_changes.h"
#include "core/rules/crm_settle.h"
#include "core/rules/crm_tables.h"
#include "core/rules/identity.h"
#include "core/rules/links.h"
#include "core/rules/never_leads.h"
#include "core/rules/own_dimensions.h"
#include "core/rules/record_ids.h"
#include "core/rules/record_row.h"
#include "core/rules/user_directory.h"
#include "core/rules/vendor_history.h"

#include <algorithm>

namespace gtm::rules {

using crm::Entity;

namespace {

class Loader {
  public:
    Loader(SQLite::Database& connection, const Model& model, Day asOf, const Pulse* pulse)
        : m_connection(connection), m_model(model) {
        m_data.asOf = asOf;
        m_data.pulse = pulse;
    }

    CrmData load() {
        readToldFields(m_connection, m_data);
        loadUsers();
        loadAccounts();
        loadLeads();
        loadContacts();
        const JoinChoices choices = readJoinChoices(m_connection);
        joinPeople(m_data, choices.apart);
        suggestPeople(m_data, m_model, choices.joined);
        dropFormerLeads(m_data);
        joinAccounts(m_data, m_model, choices.apart, m_log);
        loadLeadHistory();
        loadOpportunities();
        m_users.giveTeams();
        followConversions();
        loadStageHistory();
        readVendorHistory(m_connection, m_model, m_places, m_users, m_data);
        readChangeEvents(m_connection, m_model, m_users, m_data);
        readTeams(m_connection, m_model, m_data);
        readActivities(m_connection, m_targets, m_log, m_users, m_data);
        readDeclaredStages(m_connection, m_data);
        readRevenue(m_connection, m_places, m_data);
        readOwnValues(m_connection, m_data);
        convertByDeals(m_data);
        shareAcrossSystems(m_data);
        settle(m_data);
        m_users.noteIssues(m_log);
        m_data.linkIssues = m_log.issues();
        return std::move(m_data);
    }

  private:
    SystemFacts& facts(int system) { return m_data.systems[system]; }

    void loadUsers() {
        for (RecordRow row(m_connection, Entity::User); row.next();) {
            User user{row.text("id"),
                      row.text("name"),
                      row.text("team"),
                      row.maybe("is_active").value_or(true),
                      row.flag("is_queue"),
                      true,
                      TeamKind::Other,
                      std::nullopt,
                      false};
            if (!user.active)
                if (const auto modified = row.moment("modified")) {
                    user.inactiveFrom = modified->on;
                    user.inactiveKnown = true;
                }
            facts(row.system()).hasUsers = true;
            m_users.add(row.system(), row.rid(), std::move(user));
        }
    }

    int ownerIn(const RecordRow& row) {
        return m_users.ownerOf(row.system(), ownerOf(row), row.text("owner_name"));
    }

    void loadAccounts() {
        reserveFor(m_connection, Entity::Account, m_data.accounts);
        for (RecordRow row(m_connection, Entity::Account); row.next();) {
            Account account;
            account.rid = row.rid();
            account.firstBatch = row.firstBatch();
            account.system = row.system();
            account.id = row.text("id");
            account.name = row.text("name");
            account.segment = m_model.segmentOf(row.text("segment"), row.number("employees"));
            account.region = m_model.regionOf(row.text("region"), row.text("country"));
            rule(row, Entity::Account, account.segment, account.region);
            account.website = row.text("website");
            account.domain = domainOfWebsite(account.website);
            account.mergedInto = row.text("merged_into");
            account.test = m_model.testAccounts.contains(headerKey(account.name)) ||
                           m_model.internalDomains.contains(account.domain);
            account.byHand = m_model.plan.excludes("account", account.id);
            account.deleted = row.flag("is_deleted");
            account.live = !account.deleted && account.mergedInto.empty();
            account.owner = ownerIn(row);
            const std::string manager = row.text("csm_id");
            account.managerById = !manager.empty();
            account.manager = m_users.ownerOf(
                account.system, account.managerById ? manager : row.text("csm_name"), row.text("csm_name"));
            account.created = row.moment("created");
            addAccount(account, static_cast<int>(m_data.accounts.size()));
            m_data.accounts.push_back(std::move(account));
        }
    }

    void addAccount(const Account& account, int index) {
        m_targets.accounts.add(account.system, account.id, account.name, account.live, index);
        m_places.accounts.add(account.system, account.id, index);
        if (account.live)
            m_places.accountsByName.add(account.system, caseFolded(trimmed(account.name)), index);
    }

    void loadLeads() {
        reserveFor(m_connection, Entity::Lead, m_data.leads);
        for (RecordRow row(m_connection, Entity::Lead); row.next();) {
            Lead lead;
            readPerson(row, lead);
            m_users.noteTeam(lead.owner, row.text("owner_team"));
            lead.status = row.word("status");
            lead.reason = row.word("disqualify_reason");
            lead.inbound = row.moment("inbound");
            lead.convertedOn = row.moment("converted");
            lead.firstTouch = row.moment("first_touch");
            if (lead.firstTouch && lead.firstTouch->on > m_data.asOf)
                lead.firstTouch.reset();
            lead.opportunityId = row.text("converted_opportunity_id");
            lead.hasOpportunity = !lead.opportunityId.empty();
            lead.conversionTold = row.maybe("is_converted");
            lead.converted = lead.conversionTold.value_or(lead.convertedOn || !lead.opportunityId.empty());
            lead.contactId = row.text("converted_contact_id");
            lead.recycledUntil = row.day("recycled_until");
            lead.segment = m_model.segmentOf(row.text("segment"), row.number("employees"));
            rule(row, Entity::Lead, lead.segment, lead.region);
            lead.route = ruled(row, Entity::Lead, RuleTarget::Route).value_or(std::string());
            facts(lead.system).hasLeads = true;
            facts(lead.system).namesDeals |= lead.hasOpportunity;
            facts(lead.system).hasRejectionReasons |= !lead.reason.empty();
            noteLevel(m_data, m_model, lead.system, lead.status);
            const int index = static_cast<int>(m_data.leads.size());
            addLead(row, lead, index);
            if (!lead.contactId.empty())
                m_targets.leadOfContact.emplace(keyOf(lead.system, lead.contactId), index);
            m_data.leads.push_back(std::move(lead));
        }
    }

    /// What the rules of the model say of a record.
    [[nodiscard]] std::optional<std::string> ruled(const RecordRow& row, Entity entity,
                                                   RuleTarget target) const {
        if (m_model.fieldRules.empty())
            return std::nullopt;
        return assigned(m_model.fieldRules, entity, target,
                        {[&](std::string_view field) { return row.text(field); },
                         [&](std::string_view field) { return row.number(field); }});
    }
    void rule(const RecordRow& row, Entity entity, Word& segment, Word& region) const {
        if (auto told = ruled(row, entity, RuleTarget::Segment))
            segment = *told;
        if (auto told = ruled(row, entity, RuleTarget::Region))
            region = *told;
    }

    static std::string nameOf(const RecordRow& row) {
        const std::string name = row.text("name");
        return name.empty() ? row.text("first_name") + ' ' + row.text("last_name") : name;
    }

    void addLead(const RecordRow& row, const Lead& lead, int index) {
        m_targets.leads.add(lead.system, lead.id, nameOf(row), !lead.deleted && lead.mergedInto.empty(),
                            index);
        if (!lead.isContact)
            m_places.leads.add(lead.system, lead.id, index);
    }

    void loadContacts() {
        reserveFor(m_connection, Entity::Contact, m_data.contacts);
        for (RecordRow row(m_connection, Entity::Contact); row.next();) {
            Lead lead;
            readPerson(row, lead);
            Contact contact{lead.rid,  lead.firstBatch, lead.system,    lead.id,
                            lead.name, lead.email,      lead.mergedInto};
            contact.phone = lead.phone;
            contact.live = !lead.deleted && lead.mergedInto.empty();
            m_targets.contacts.add(contact.system, contact.id, nameOf(row), contact.live,
                                   static_cast<int>(m_data.contacts.size()));
            const int account = readContact(row, lead);
            if (facts(contact.system).hasLeads) {
                contact.lead = findId(m_targets.leadOfContact, contact.system, contact.id);
                if (contact.lead == kNone)
                    contact.neverLead = addNeverLead(m_data, std::move(lead), account);
            } else {
                contact.lead = addContactAsLead(row, std::move(lead));
            }
            m_places.contacts.add(contact.system, contact.id, static_cast<int>(m_data.contacts.size()));
            m_data.contacts.push_back(std::move(contact));
        }
    }

    /// Gives the account of the contact.
    int readContact(const RecordRow& row, Lead& lead) {
        const int account = m_log.follow(m_targets.accounts, Entity::Contact, "account_id", lead.system,
                                         row.text("account_id"));
        lead.isContact = true;
        lead.contactId = lead.id;
        lead.segment = row.word("segment");
        lead.test = account != kNone && m_data.accounts[static_cast<size_t>(account)].test;
        rule(row, Entity::Contact, lead.segment, lead.region);
        return account;
    }

    int addContactAsLead(const RecordRow& row, Lead lead) {
        const int index = static_cast<int>(m_data.leads.size());
        addLead(row, lead, index);
        m_data.leads.push_back(std::move(lead));
        return index;
    }

    void readPerson(const RecordRow& row, Lead& lead) {
        lead.rid = row.rid();
        lead.firstBatch = row.firstBatch();
        lead.system = row.system();
        lead.id = row.text("id");
        lead.name = trimmed(nameOf(row));
        lead.email = asciiLower(trimmed(row.text("email")));
        lead.phone = phoneKey(row.text("phone"));
        lead.source = row.word("source");
        lead.owner = ownerIn(row);
        lead.region = m_model.regionOf(row.text("region"), row.text("country"));
        lead.created = row.moment("created");
        lead.modified = row.moment("modified");
        lead.mergedInto = row.text("merged_into");
        lead.deleted = row.flag("is_deleted");
    }

    void loadLeadHistory() {
        for (RecordRow row(m_connection, Entity::LeadHistory); row.next();) {
            const int system = row.system();
            facts(system).hasLeadHistory = true;
            const int lead = m_targets.leads.byId(system, row.text("lead_id"));
            const auto when = row.moment("at");
            if (lead == kNone || !when || row.flag("is_deleted"))
                continue;
            const std::string field = headerKey(row.text("field"));
            Lead& of = m_data.leads[static_cast<size_t>(lead)];
            if (field == "status") {
                of.statuses.push_back({*when, row.word("old_value"), row.word("new_value")});
                noteLevel(m_data, m_model, system, of.statuses.back().from);
                noteLevel(m_data, m_model, system, of.statuses.back().to);
            } else if (field == "owner" || field == "ownerid") {
                of.ownerRows.push_back({*when, row.word("old_value"), row.word("new_value")});
            }
        }
    }

    void loadOpportunities() {
        reserveFor(m_connection, Entity::Opportunity, m_data.opportunities);
        for (RecordRow row(m_connection, Entity::Opportunity); row.next();) {
            Opportunity o;
            o.rid = row.rid();
            o.system = row.system();
            o.id = row.text("id");
            o.name = row.text("name");
            o.stage = row.word("stage");
            o.type = row.word("type");
            o.pipeline = row.word("pipeline");
            o.product = row.word("product");
            o.source = row.word("source");
            o.forecast = row.word("forecast_category");
            o.lostReason = row.word("lost_reason");
            o.mergedInto = row.text("merged_into");
            o.amount = row.minor("amount");
            o.currency = row.word("currency");
            o.created = row.moment("created");
            o.stageChanged = row.moment("stage_changed");
            o.modified = row.moment("modified");
            o.closeDate = row.day("close_date");
            o.isClosed = row.maybe("is_closed");
            o.isWon = row.maybe("is_won");
            o.deleted = row.flag("is_deleted");
            o.partnerNamed = !row.text("partner_account_id").empty();
            o.partner = o.partnerNamed || m_model.partnerSources.contains(headerKey(o.source));
            o.probability = row.number("probability");
            linkOpportunity(row, o);
            facts(o.system).hasLostReasons |= !o.lostReason.empty();
            const int index = static_cast<int>(m_data.opportunities.size());
            m_targets.opportunities.add(o.system, o.id, o.name, !o.deleted && o.mergedInto.empty(), index);
            m_places.opportunities.add(o.system, o.id, index);
            m_data.opportunities.push_back(std::move(o));
        }
    }

    void linkOpportunity(const RecordRow& row, Opportunity& o) {
        o.accountId = row.text("account_id");
        o.accountName = row.text("account_name");
        o.account = m_targets.accounts.byId(o.system, o.accountId);
        if (o.account == kNone)
            o.account = m_log.follow(m_targets.accounts, Entity::Opportunity,
                                     o.accountName.empty() ? "account_id" : "account_name", o.system,
                                     o.accountName.empty() ? o.accountId : o.accountName);
        linkPerson(row.text("contact_id"), o);
        o.owner = ownerIn(row);
        m_users.noteTeam(o.owner, row.text("owner_team"));
        const Account* account =
            o.account == kNone ? nullptr : &m_data.accounts[static_cast<size_t>(o.account)];
        o.segment = row.word("segment");
        o.region = row.word("region");
        if (o.segment.empty() && account)
            o.segment = account->segment;
        if (o.region.empty() && account)
            o.region = account->region;
        rule(row, Entity::Opportunity, o.segment, o.region);
        o.route = ruled(row, Entity::Opportunity, RuleTarget::Route).value_or(std::string());
    }

    /// A deal may name a contact or, where the CRM keeps none of that name, a lead.
    void linkPerson(const std::string& written, Opportunity& o) {
        const LinkTarget::Found contact = m_targets.contacts.find(o.system, written);
        const bool isLead =
            contact.index == kNone && contact.candidates.empty() && m_targets.leads.knows(o.system);
        (isLead ? o.lead : o.contact) = m_log.follow(isLead ? m_targets.leads : m_targets.contacts,
                                                     Entity::Opportunity, "contact_id", o.system, written);
    }

    void followConversions() {
        for (Lead& lead : m_data.leads) {
            const int deal = m_log.follow(m_targets.opportunities, Entity::Lead, "converted_opportunity_id",
                                          lead.system, lead.opportunityId);
            if (deal != kNone)
                if (const auto& created = m_data.opportunities[static_cast<size_t>(deal)].created)
                    lead.opportunityOn = created->on;
        }
    }

    void loadStageHistory() {
        for (RecordRow row(m_connection, Entity::StageHistory); row.next();) {
            facts(row.system()).hasStageHistory = true;
            const int deal = m_targets.opportunities.byId(row.system(), row.text("opportunity_id"));
            const auto when = row.moment("at");
            if (deal == kNone || !when || row.flag("is_deleted"))
                continue;
            Opportunity& of = m_data.opportunities[static_cast<size_t>(deal)];
            of.history.push_back({*when, row.word("stage"), row.word("actor_id"), row.word("from_stage"),
                                  amountIn(of.currency, row, m_model.rates), row.day("close_date"),
                                  row.word("forecast_category"), row.number("probability")});
            StageTime time{of.history.back().stage, *when, row.moment("exited"), row.number("time_in_stage")};
            if (time.exited || time.total)
                of.stageTimes.push_back(std::move(time));
        }
    }

    SQLite::Database& m_connection;
    const Model& m_model;
    CrmData m_data;
    UserDirectory m_users{m_data.users};
    RecordPlaces m_places;
    LinkTargets m_targets;
    LinkLog m_log;
};

} // namespace

const User* strangerAt(const CrmData& data, int system, int owner) {
    const auto facts = data.systems.find(system);
    if (owner == kNone || facts == data.systems.end() || !facts->second.hasUsers)
        return nullptr;
    const User& user = data.users[static_cast<size_t>(owner)];
    return user.exported || user.queue ? nullptr : &user;
}

CrmData loadCrmData(SQLite::Database& connection, const Model& model, Day asOf, const Pulse* pulse) {
    return Loader(connection, model, asOf, pulse).load();
}

} // namespace gtm::rules
