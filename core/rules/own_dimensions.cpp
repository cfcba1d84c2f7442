// SPDX-License-Identifier: GPL-3.0-only
#include "core/rules/own_dimensions.h"

#include "core/base/resources.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <unordered_map>

namespace gtm::rules {

using crm::Entity;

void readOwnValues(SQLite::Database& connection, CrmData& data) {
    SQLite::Statement rows(connection, resourceText("sql/read_record_fields.sql"));
    for (const Entity entity : {Entity::Account, Entity::Lead, Entity::Opportunity}) {
        rows.reset();
        rows.bind(1, static_cast<int>(entity));
        rows.bind(2, std::int64_t{0});
        rows.bind(3, std::numeric_limits<std::int64_t>::max());
        while (rows.executeStep()) {
            data.beat();
            if (rows.getColumn(3).getInt() == 0)
                continue; // kept unmapped
            data.ownValues.push_back({entity, rows.getColumn(0).getInt64(), rows.getColumn(1).getString(),
                                      rows.getColumn(2).getString()});
        }
    }
}

namespace {

constexpr std::string_view kNoValue = "(none)"; ///< What stands for no value; as a value it is one too.

using Values = std::map<std::string, std::string>; ///< By name of the dimension.

class OwnDimensions {
  public:
    OwnDimensions(const CrmData& data, Derived& derived) : m_data(data), m_derived(derived) {}

    void derive() {
        if (m_data.ownValues.empty())
            return;
        keepFrequent();
        for (const OwnValue& own : m_data.ownValues) {
            m_data.beat();
            if (own.value == kNoValue)
                continue;
            m_of[{own.entity, own.record}][own.name] = shown(own);
        }
        deals();
        people();
        customers();
        handoffs();
    }

  private:
    /// The values of each dimension that has too many of them, which stand for themselves.
    void keepFrequent() {
        std::map<std::string, std::map<std::string, std::int64_t>> counts;
        for (const OwnValue& own : m_data.ownValues) {
            m_data.beat();
            ++counts[own.name][own.value];
        }
        for (const auto& [name, values] : counts) {
            if (values.size() <= kMostValues)
                continue;
            std::vector<std::pair<std::int64_t, std::string>> order;
            for (const auto& [value, records] : values)
                order.emplace_back(-records, value);
            std::ranges::partial_sort(order, order.begin() + kMostValues);
            for (size_t i = 0; i < kMostValues; ++i)
                m_frequent[name].insert(std::move(order[i].second));
        }
    }

    const std::string& shown(const OwnValue& own) {
        static const std::string other = kOtherValues;
        const auto limited = m_frequent.find(own.name);
        if (limited == m_frequent.end() || limited->second.contains(own.value))
            return own.value;
        m_derived.rareValues[{own.name, own.entity}].emplace_back(own.record, own.value);
        return other;
    }

    [[nodiscard]] Values valuesOf(Entity entity, std::int64_t record) const {
        const auto found = m_of.find({entity, record});
        return found == m_of.end() ? Values() : found->second;
    }

    [[nodiscard]] Values valuesOfDeal(const Opportunity& deal) const {
        Values values = valuesOf(Entity::Opportunity, deal.rid);
        if (deal.account != kNone)
            values.merge(valuesOf(Entity::Account, m_data.accounts[static_cast<size_t>(deal.account)].rid));
        return values;
    }

    void add(const char* object, std::int64_t record, const Values& values) {
        for (const auto& [name, value] : values)
            m_derived.ownDimensions.push_back({object, record, name, value});
    }

    void deals() {
        for (const Opportunity& deal : m_data.opportunities) {
            m_data.beat();
            m_deals.emplace(deal.rid, &deal);
            add("opportunity", deal.rid, valuesOfDeal(deal));
        }
    }

    void people() {
        for (size_t i = 0; i < m_data.leads.size(); ++i) {
            m_data.beat();
            if (!m_data.leads[i].isContact)
                add("lead", m_derived.people[i].rid, valuesOf(Entity::Lead, m_data.leads[i].rid));
        }
    }

    void customers() {
        for (const CustomerRow& customer : m_derived.revenue.customers)
            add("account", customer.rid, valuesOf(Entity::Account, customer.record));
    }

    void handoffs() {
        for (const HandoffRow& handoff : m_derived.revenue.handoffs) {
            m_data.beat();
            if (handoff.object == "opportunity")
                add("handoff", handoff.rid, valuesOfDeal(*m_deals.at(handoff.record)));
            else if (handoff.object == "lead")
                add("handoff", handoff.rid, valuesOf(Entity::Lead, handoff.record));
            else if (handoff.object == "account")
                add("handoff", handoff.rid, valuesOf(Entity::Account, handoff.record));
        }
    }

    const CrmData& m_data;
    Derived& m_derived;
    std::map<std::string, std::set<std::string>> m_frequent;
    std::map<std::pair<Entity, std::int64_t>, Values> m_of;
    std::unordered_map<std::int64_t, const Opportunity*> m_deals;
};

} // namespace

void deriveOwnDimensions(const CrmData& data, Derived& derived) {
    OwnDimensions(data, derived).derive();
}

} // namespace gtm::rules
