// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/quality.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"
#include "core/ingest/import_report.h"

#include <algorithm>
#include <map>

namespace gtm::rules {

namespace code = ingest::code;
using crm::Entity;
using ingest::kLongestExcerpt;
using ingest::kMostWords;

namespace {

constexpr size_t kMostExamples = 5; ///< That one finding names.

class OddityFinder {
  public:
    OddityFinder(const CrmData& data, const Model& model, const Derived& derived)
        : m_data(data), m_model(model), m_derived(derived) {}

    std::vector<Oddity> find() {
        unknownStages();
        unknownStatuses();
        unknownTypes();
        dealDates();
        missingRates();
        bulkEdits();
        similarDeals();
        earlyTouches();
        samePersons();
        placeholderAddresses();
        sharedHosts();
        undatedEnds();
        unknownOwners();
        rareValues();
        return std::move(m_found);
    }

  private:
    using Deals = std::vector<size_t>; ///< Indexes into the deals.
    using Leads = std::vector<size_t>;

    void add(Oddity oddity) {
        if (!oddity.records.empty())
            m_found.push_back(std::move(oddity));
    }

    [[nodiscard]] bool counts(size_t deal) const { return m_derived.deals[deal].outReason.empty(); }
    [[nodiscard]] bool countsLead(size_t lead) const { return m_derived.people[lead].outReason.empty(); }

    /// The largest amounts first.
    [[nodiscard]] std::vector<OddRecord> recordsOf(Deals deals) const {
        std::ranges::stable_sort(deals, std::greater(),
                                 [&](size_t i) { return m_data.opportunities[i].amount.value_or(0); });
        std::vector<OddRecord> records;
        for (const size_t i : deals)
            records.push_back({m_data.opportunities[i].rid, m_data.opportunities[i].system});
        return records;
    }

    /// Leads and contacts are two entities; the ones of `contacts`, the oldest first.
    [[nodiscard]] std::vector<OddRecord> recordsOf(Leads leads, bool contacts) const {
        std::erase_if(leads, [&](size_t i) { return m_data.leads[i].isContact != contacts; });
        std::ranges::stable_sort(leads, {}, [&](size_t i) {
            return m_data.leads[i].created ? m_data.leads[i].created->on : Day{};
        });
        std::vector<OddRecord> records;
        for (const size_t i : leads)
            records.push_back({m_data.leads[i].rid, m_data.leads[i].system});
        return records;
    }

    void addPeople(std::string_view word, const std::string& value, const std::vector<std::string>& fields,
                   const Leads& leads, bool note) {
        for (const bool contacts : {false, true})
            add({word, contacts ? Entity::Contact : Entity::Lead, value, fields, recordsOf(leads, contacts),
                 note});
    }

    template<typename Is>
    [[nodiscard]] Deals dealsThat(Is is) const {
        Deals deals;
        for (size_t i = 0; i < m_data.opportunities.size(); ++i) {
            m_data.beat();
            if (counts(i) && is(m_data.opportunities[i], m_derived.deals[i], m_derived.paths[i].path))
                deals.push_back(i);
        }
        return deals;
    }

    using Words = std::vector<std::pair<std::string, std::vector<OddRecord>>>;

    /// The commonest words one by one, and how many more there are.
    void addWords(std::string_view word, std::string_view more, Entity entity, const std::string& field,
                  Words words) {
        std::ranges::stable_sort(words, std::greater(), [](const auto& one) { return one.second.size(); });
        Oddity rest{more, entity, {}, {field}, {}};
        for (size_t i = 0; i < words.size(); ++i) {
            auto& [text, records] = words[i];
            if (i < kMostWords)
                m_found.push_back(
                    {word, entity, std::string(cutTo(text, kLongestExcerpt)), {field}, std::move(records)});
            else
                std::ranges::move(records, std::back_inserter(rest.records));
        }
        if (words.size() > kMostWords) {
            rest.value = std::to_string(words.size() - kMostWords);
            m_found.push_back(std::move(rest));
        }
    }

    void unknownStages() {
        std::map<std::string, Deals> byKey;
        for (const size_t deal :
             dealsThat([](const Opportunity&, const DealRow&, const StagePath&) { return true; }))
            byKey[headerKey(m_data.opportunities[deal].stage)].push_back(deal);
        Words words;
        // A stage that is only in histories has no deal to show, and is unknown all the same.
        for (const std::string& stage : m_derived.unknownStages)
            words.push_back({stage, recordsOf(byKey[headerKey(stage)])});
        addWords(code::kUnknownStage, code::kMoreStages, Entity::Opportunity, "stage", std::move(words));
    }

    void unknownStatuses() {
        std::map<std::string, Leads> byStatus;
        for (size_t i = 0; i < m_data.leads.size(); ++i) {
            const Lead& lead = m_data.leads[i];
            if (!lead.status.empty() && m_model.levelOf(lead.status) == Level::Unknown)
                byStatus[lead.status].push_back(i);
        }
        Words words;
        for (const auto& [status, leads] : byStatus)
            if (auto records = recordsOf(leads, false); !records.empty())
                words.push_back({status, std::move(records)});
        addWords(code::kUnknownStatus, code::kMoreStatuses, Entity::Lead, "status", std::move(words));
    }

    void unknownTypes() {
        std::map<std::string, Deals> byType;
        for (const size_t deal : dealsThat([&](const Opportunity&o, const DealRow&, const StagePath&) {
                 return !o.type.empty() && !m_model.classOfType.contains(headerKey(o.type));
             }))
            byType[headerKey(m_data.opportunities[deal].type)].push_back(deal);
        Words words;
        for (const auto& [key, deals] : byType)
            words.push_back({m_data.opportunities[deals.front()].type, recordsOf(deals)});
        addWords(code::kUnknownType, code::kMoreTypes, Entity::Opportunity, "type", std::move(words));
    }

    void dealDates() {
        add({code::kClosedApart,
             Entity::Opportunity,
             {},
             {"close_date"},
             recordsOf(dealsThat([](const Opportunity&, const DealRow& deal, const StagePath&) {
                 return deal.closesApart;
             }))});
        add({code::kClosedBeforeCreated,
             Entity::Opportunity,
             {},
             {"close_date", "created"},
             recordsOf(dealsThat([](const Opportunity&, const DealRow& deal, const StagePath&) {
                 return deal.closedOn && deal.createdOn && *deal.closedOn < *deal.createdOn;
             }))});
        // Where no export has a close date at all, the KPIs say that they lack it.
        if (std::ranges::any_of(m_data.opportunities, [](const Opportunity& o) { return bool(o.closeDate); }))
            add({code::kNoCloseDate,
                 Entity::Opportunity,
                 {},
                 {"close_date"},
                 recordsOf(dealsThat(
                     [](const Opportunity& o, const DealRow&, const StagePath&) { return !o.closeDate; }))});
    }

    /// A sum that lacks a part of its money has no value; which currency it is for want of is said here.
    void missingRates() {
        std::set<std::string> currencies;
        const Deals deals = dealsThat([&](const Opportunity& o, const DealRow&, const StagePath&) {
            const bool lacks = o.amount && *o.amount != 0 && !m_model.rates.rate(o.currency, Day{});
            if (lacks)
                currencies.insert(o.currency);
            return lacks;
        });
        add({code::kNoRate, Entity::Opportunity, examples(currencies), {"currency"}, recordsOf(deals)});
    }

    void undatedEnds() {
        Oddity oddity{code::kUndatedEnd, Entity::Contract, {}, {"ended"}, {}};
        for (const UndatedEnd& contract : m_data.revenue.undatedEnds)
            oddity.records.push_back({contract.rid, contract.system});
        add(std::move(oddity));
    }

    void bulkEdits() {
        add({code::kBulkEdit,
             Entity::Opportunity,
             {},
             {"stage_path.bulk", "stage_visit.bulk"},
             recordsOf(dealsThat([](const Opportunity&, const DealRow&, const StagePath& path) {
                 return std::ranges::any_of(path.visits, &StageVisit::bulk);
             })),
             true});
    }

    /// Open deals of one account under one name: of each such group all but the oldest.
    void similarDeals() {
        std::map<std::string, size_t> first;
        Deals repeats = dealsThat([](const Opportunity& o, const DealRow& deal, const StagePath&) {
            const bool named = !o.accountId.empty() || !o.accountName.empty();
            return deal.outcome == StageOutcome::Open && named && !headerKey(o.name).empty();
        });
        std::ranges::stable_sort(repeats, {}, [&](size_t i) {
            const auto& created = m_data.opportunities[i].created;
            return created ? created->on : Day{};
        });
        std::erase_if(repeats, [&](size_t i) {
            const Opportunity& o = m_data.opportunities[i];
            const std::string key = std::to_string(o.system) + '/' +
                                    (o.accountId.empty() ? o.accountName : o.accountId) + '/' +
                                    headerKey(o.name) + '/' + headerKey(o.type);
            return first.try_emplace(key, i).second;
        });
        add({code::kDuplicateDeal, Entity::Opportunity, {}, {"id"}, recordsOf(repeats)});
    }

    void earlyTouches() {
        Leads leads;
        for (const ResponseRow& response : m_derived.responses)
            if (response.touchKind == "before_start" && response.outReason.empty())
                leads.push_back(static_cast<size_t>(response.person - 1));
        addPeople(code::kTouchBeforeStart, {}, {"response.touch_kind"}, leads, false);
    }

    void samePersons() {
        Leads leads;
        for (size_t i = 0; i < m_data.leads.size(); ++i)
            if (countsLead(i) && !m_derived.people[i].first)
                leads.push_back(i);
        addPeople(code::kSamePerson, {}, {"person.first", "response.out_reason"}, leads, true);
    }

    void placeholderAddresses() {
        Leads leads;
        for (size_t i = 0; i < m_data.leads.size(); ++i)
            if (countsLead(i) && m_data.placeholderAddresses.contains(m_data.leads[i].email))
                leads.push_back(i);
        addPeople(code::kPlaceholderAddress, examples(m_data.placeholderAddresses), {"email"}, leads, true);
    }

    void sharedHosts() {
        Oddity hosts{code::kSharedHost, Entity::Account, examples(m_data.sharedHosts), {"website"}, {}, true};
        for (const Account& account : m_data.accounts)
            if (account.live && m_data.sharedHosts.contains(account.domain))
                hosts.records.push_back(
                    {account.rid, account.system, std::string(cutTo(account.website, kLongestExcerpt))});
        add(std::move(hosts));
    }

    static std::string examples(const std::set<std::string>& all) {
        std::vector<std::string> first;
        for (const std::string& one : all) {
            first.emplace_back(cutTo(one, kLongestExcerpt));
            if (first.size() > kMostExamples) {
                first.back() = "...";
                break;
            }
        }
        return joined(first, ", ");
    }

    /// The source systems of the records of an entity that may have dimensions of its own, by rid.
    [[nodiscard]] std::map<std::int64_t, int> systemsOf(Entity entity) const {
        std::map<std::int64_t, int> systems;
        const auto take = [&](const auto& records, const auto& is) {
            for (const auto& record : records)
                if (is(record))
                    systems.emplace(record.rid, record.system);
        };
        const auto all = [](const auto&) { return true; };
        if (entity == Entity::Opportunity)
            take(m_data.opportunities, all);
        else if (entity == Entity::Account)
            take(m_data.accounts, all);
        else
            take(m_data.leads,
                 [&](const Lead& lead) { return lead.isContact == (entity == Entity::Contact); });
        return systems;
    }

    void rareValues() {
        for (const auto& [of, values] : m_derived.rareValues) {
            Oddity oddity{code::kManyValues, of.second, of.first, {}, {}};
            const auto systems = systemsOf(of.second);
            for (const auto& [rid, value] : values) {
                const auto system = systems.find(rid);
                oddity.records.push_back({rid, system == systems.end() ? 0 : system->second, value});
            }
            add(std::move(oddity));
        }
    }

    void unknownOwners() {
        const Deals deals = dealsThat([&](const Opportunity& o, const DealRow&, const StagePath&) {
            return strangerAt(m_data, o.system, o.owner) != nullptr;
        });
        Leads leads;
        for (size_t i = 0; i < m_data.leads.size(); ++i)
            if (countsLead(i) && strangerAt(m_data, m_data.leads[i].system, m_data.leads[i].owner))
                leads.push_back(i);
        Oddity ofDeals{code::kUnknownOwner, Entity::Opportunity, {}, {"owner_id"}, recordsOf(deals)};
        nameOwners(ofDeals, deals, m_data.opportunities);
        add(std::move(ofDeals));
        for (const bool contacts : {false, true}) {
            Leads of = leads; // Rids are one entity's.
            std::erase_if(of, [&](size_t i) { return m_data.leads[i].isContact != contacts; });
            Oddity ofLeads{code::kUnknownOwner,
                           contacts ? Entity::Contact : Entity::Lead,
                           {},
                           {"owner_id"},
                           recordsOf(of, contacts)};
            nameOwners(ofLeads, of, m_data.leads);
            add(std::move(ofLeads));
        }
    }

    /// The owner of each record, and the first of them as the example.
    template<typename Records>
    void nameOwners(Oddity& oddity, const std::vector<size_t>& places, const Records& all) const {
        std::map<std::int64_t, int> ownerOf;
        for (const size_t i : places)
            ownerOf.emplace(all[i].rid, all[i].owner);
        for (OddRecord& record : oddity.records)
            record.value = m_data.users[static_cast<size_t>(ownerOf.at(record.rid))].name;
        if (!oddity.records.empty())
            oddity.value = oddity.records.front().value;
    }

    const CrmData& m_data;
    const Model& m_model;
    const Derived& m_derived;
    std::vector<Oddity> m_found;
};

} // namespace

std::vector<Oddity> findOddities(const CrmData& data, const Model& model, const Derived& derived) {
    return OddityFinder(data, model, derived).find();
}

} // namespace gtm::rules
