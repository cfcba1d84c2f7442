// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/rules/deals.h"
#include "core/rules/pieces.h"
#include "core/rules/record_ids.h"
#include "core/rules/revenue.h"

#include <algorithm>
#include <set>

namespace gtm::rules {

namespace {

bool isFilled(const Lead& lead, const std::string& field) {
    if (field == "email")
        return !lead.email.empty();
    if (field == "source")
        return !lead.source.empty();
    if (field == "segment")
        return !lead.segment.empty();
    if (field == "region")
        return !lead.region.empty();
    return field != "owner" || lead.owner != kNone;
}

bool isFilled(const Opportunity& deal, const std::string& field) {
    if (field == "account")
        return !deal.accountId.empty() || !deal.accountName.empty();
    if (field == "amount")
        return deal.amount.value_or(0) != 0;
    if (field == "close_date")
        return deal.closeDate.has_value();
    if (field == "source")
        return !deal.source.empty();
    if (field == "product")
        return !deal.product.empty();
    return field != "owner" || deal.owner != kNone;
}

bool isFilled(const Account& account, const std::string& field) {
    if (field == "segment")
        return !account.segment.empty();
    if (field == "region")
        return !account.region.empty();
    if (field == "website")
        return !account.website.empty();
    return field != "owner" || account.owner != kNone;
}

template<typename Record>
std::vector<std::string> lackingOf(const Record& record, const std::vector<std::string>& fields) {
    std::vector<std::string> lacking;
    std::ranges::copy_if(fields, std::back_inserter(lacking),
                         [&](const std::string& field) { return !isFilled(record, field); });
    return lacking;
}

class QualityReader {
  public:
    QualityReader(const CrmData& data, const Model& model, Derived& derived)
        : m_data(data), m_model(model), m_derived(derived), m_out(derived.revenue) {}

    void read() {
        const auto checked = [&](size_t i) {
            const std::string& out = m_derived.people[i].outReason;
            return out.empty() || out == "list_import";
        };
        const auto sameEmail = repeats(m_data.leads, checked, [](const Lead& lead) { return lead.email; });
        for (size_t i = 0; i < m_data.leads.size(); ++i) {
            m_data.beat();
            if (checked(i))
                checkLead(m_data.leads[i], m_derived.people[i], sameEmail[i]);
        }
        for (size_t i = 0; i < m_data.opportunities.size(); ++i) {
            m_data.beat();
            if (m_derived.deals[i].outReason.empty())
                checkDeal(m_data.opportunities[i], m_derived.deals[i], m_derived.paths[i].path);
        }
        const auto kept = [&](size_t i) {
            const Account& account = m_data.accounts[i];
            return account.live && !account.test && !account.byHand;
        };
        const auto sameDomain =
            repeats(m_data.accounts, kept, [](const Account& account) { return account.domain; });
        const auto sameName =
            repeats(m_data.accounts, kept, [](const Account& account) { return headerKey(account.name); });
        for (size_t i = 0; i < m_data.accounts.size(); ++i) {
            m_data.beat();
            if (kept(i))
                checkAccount(m_data.accounts[i], sameDomain[i] || sameName[i]);
        }
    }

  private:
    void open(const char* object, std::int64_t record) {
        m_out.quality.push_back({static_cast<std::int64_t>(m_out.quality.size()) + 1, object, record});
    }
    void add(const char* aspect, std::optional<Day> from, std::optional<Day> to, int failed, int checked) {
        m_out.qualitySpans.push_back({m_out.quality.back().rid, aspect, from, to, failed, checked});
    }
    void addFields(std::optional<Day> from, size_t lacking, size_t required) {
        add("complete", from, std::nullopt, static_cast<int>(lacking), static_cast<int>(required));
    }
    /// True for every record of a key but the one that was created first, as far as they are checked.
    template<typename Record>
    static std::vector<bool> repeats(const std::vector<Record>& records, const auto& checked,
                                     const auto& key) {
        std::vector<size_t> byAge;
        for (size_t i = 0; i < records.size(); ++i)
            if (checked(i))
                byAge.push_back(i);
        std::ranges::stable_sort(byAge, {}, [&](size_t i) {
            const auto& created = records[i].created;
            return std::pair(created ? created->on : Day::max(),
                             created ? created->at.value_or(Instant{}) : Instant{});
        });
        std::set<std::string> seen;
        std::vector<bool> repeated(records.size());
        for (const size_t i : byAge)
            if (std::string of = key(records[i]); !of.empty())
                repeated[i] = !seen.insert(std::move(of)).second;
        return repeated;
    }

    void checkLead(const Lead& lead, const PersonRow& person, bool repeat) {
        open(lead.isContact ? "contact" : "lead", lead.rid);
        const auto from = person.createdOn;
        addFields(from, lackingFields(lead, m_model.revenue).size(), m_model.revenue.leadFields.size());
        add("duplicate", from, std::nullopt, repeat, 1);
        add("dates", from, std::nullopt, hasBadDates(lead), 1);
    }

    [[nodiscard]] bool hasBadDates(const Lead& lead) const {
        if (!lead.created || lead.created->on > m_data.asOf || lead.doneAhead)
            return true;
        const Day created = lead.created->on;
        return (lead.convertedOn && lead.convertedOn->on < created) ||
               std::ranges::any_of(lead.statuses, [&](const StatusChange& change) {
                   return change.when.on < created || change.when.on > m_data.asOf;
               });
    }

    void checkDeal(const Opportunity& o, const DealRow& deal, const StagePath& path) {
        open("opportunity", o.rid);
        const auto from = deal.createdOn;
        addFields(from, lackingFields(o, m_model.revenue).size(), m_model.revenue.dealFields.size());
        add("dates", from, std::nullopt, hasBadDates(o, deal), 1);
        for (const StageVisit& visit : openVisits(path.visits, deal.closedOn))
            addOwner(o, visit.enteredOn, visit.leftOn);
    }

    [[nodiscard]] bool hasBadDates(const Opportunity& o, const DealRow& deal) const {
        const bool backwards = deal.createdOn && deal.closedOn && *deal.closedOn < *deal.createdOn;
        const bool ahead = deal.createdOn && *deal.createdOn > m_data.asOf;
        return backwards || ahead || o.doneAhead || std::ranges::any_of(o.history, [&](const StageRow& row) {
                   return (deal.createdOn && row.when.on < *deal.createdOn) || row.when.on > m_data.asOf;
               });
    }

    /// An owner who is not active, or whom no users export holds (50).
    void addOwner(const Opportunity& deal, Day from, std::optional<Day> to) {
        const std::vector<OwnerChange>& owners = deal.owners;
        Pieces pieces(from, to);
        for (const OwnerChange& change : owners) {
            pieces.cut(change.on);
            if (change.owner != kNone)
                if (const auto& gone = m_data.users[static_cast<size_t>(change.owner)].inactiveFrom)
                    pieces.cut(*gone);
        }
        pieces.each([&](Day begin, std::optional<Day> end) {
            const int owner = ownerOn(owners, begin);
            const User* user = owner == kNone ? nullptr : &m_data.users[static_cast<size_t>(owner)];
            const bool known = user && !strangerAt(m_data, deal.system, owner);
            const bool left = user && user->inactiveFrom && *user->inactiveFrom <= begin;
            add("owner", begin, end, known && !left ? 0 : 1, 1);
        });
    }

    void checkAccount(const Account& account, bool repeat) {
        open("account", account.rid);
        const auto from = account.created ? std::optional(account.created->on) : std::nullopt;
        addFields(from, lackingFields(account, m_model.revenue).size(), m_model.revenue.accountFields.size());
        add("duplicate", from, std::nullopt, repeat, 1);
    }

    const CrmData& m_data;
    const Model& m_model;
    Derived& m_derived;
    DerivedRevenue& m_out;
};

} // namespace

std::vector<std::string> lackingFields(const Lead& lead, const RevenueRules& rules) {
    return lackingOf(lead, rules.leadFields);
}
std::vector<std::string> lackingFields(const Opportunity& deal, const RevenueRules& rules) {
    return lackingOf(deal, rules.dealFields);
}
std::vector<std::string> lackingFields(const Account& account, const RevenueRules& rules) {
    return lackingOf(account, rules.accountFields);
}

void deriveQuality(const CrmData& data, const Model& model, Derived& derived) {
    QualityReader(data, model, derived).read();
}

void deriveTables(const CrmData& data, const Model& model, Derived& derived) {
    derived.revenue.grossMargin = model.revenue.grossMargin;
    constexpr double kHoursOfDay = 24, kMillisecondsOfHour = 3'600'000;
    for (const Registration& registration : data.revenue.registrations) {
        RegistrationRow row;
        row.rid = registration.rid;
        row.submittedOn = registration.submitted.on;
        if (const auto& approved = registration.approved) {
            row.approvedOn = approved->on;
            const auto &end = approved->at, &start = registration.submitted.at;
            row.approvalHours = end && start
                                    ? static_cast<double>((*end - *start).count()) / kMillisecondsOfHour
                                    : kHoursOfDay * daysBetween(row.submittedOn, approved->on);
        }
        if (registration.resolved)
            row.resolvedOn = registration.resolved->on;
        row.conflict = registration.conflict;
        if (registration.account != kNone) {
            row.segment = data.accounts[static_cast<size_t>(registration.account)].segment;
            row.region = data.accounts[static_cast<size_t>(registration.account)].region;
        }
        row.route = registration.route;
        row.tier = registration.tier;
        derived.revenue.registrations.push_back(std::move(row));
    }
    for (const Spend& spend : data.revenue.spend)
        derived.revenue.spend.push_back({spend.rid, spend.on, spend.amount, spend.currency, spend.channel});
}

} // namespace gtm::rules
