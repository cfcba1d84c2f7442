// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/sample/figures.h"

#include "core/base/business_time.h"
#include "core/base/quantile.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace gtm::sample::test {

using namespace std::chrono;

namespace {

struct LeadFacts {
    Instant created{};
    std::string source;
    std::string reason;
    bool recycledWithDate = false;
    std::map<std::string, Instant> first; ///< By status.
    std::string status;
    std::vector<Instant> touches;
};

struct DealFacts {
    Instant created{};
    bool newBusiness = false;
    bool expansion = false;
    bool won = false;
    bool ownerLeft = false;
    std::optional<Day> closed;
    std::string reason;
    double firstAmount = 0;
    double amount = 0;
    std::vector<std::pair<Instant, std::string>> stages;
    std::vector<Instant> touches;
};

class Reading {
  public:
    Reading(const ExportFolder& folder, Day last);
    [[nodiscard]] Figures figures() const;

  private:
    void readActivities(const ExportFolder& folder);
    void readLeads(const ExportFolder& folder);
    void readDeals(const ExportFolder& folder);
    void measureResponse(Figures& figures) const;
    void measureLifecycle(Figures& figures) const;
    void measureCreated(Figures& figures) const;
    void measureClosed(Figures& figures) const;
    void measureOpen(Figures& figures) const;
    [[nodiscard]] Share stepOf(const std::string& from, const std::vector<std::string>& to) const;
    [[nodiscard]] bool within(Instant at, Day first, Day last) const {
        const Day day = m_office.zone.localDay(at);
        return day >= first && day <= last;
    }
    [[nodiscard]] bool leaks(const LeadFacts& lead) const;
    [[nodiscard]] bool leaks(const DealFacts& deal, Instant start) const;
    [[nodiscard]] std::string stageAt(const DealFacts& deal, Instant at) const;

    BusinessCalendar m_office;
    Day m_last;
    Day m_first; ///< Of the four weeks.
    Instant m_end;
    std::vector<LeadFacts> m_leads;
    std::vector<DealFacts> m_deals;
    std::unordered_map<std::string, std::vector<Instant>> m_touches; ///< By lead or opportunity.
};

bool isHandRaiser(const std::string& source) {
    return source == "Web form" || source == "Demo request" || source == "Inbound call" || source == "Chat";
}
bool isInbound(const std::string& source) {
    return source != "Outbound" && source != "List import";
}
bool isOpen(const std::string& stage) {
    return !stage.empty() && !stage.starts_with("Closed");
}
double amountOf(const std::string& text) {
    return text.empty() ? 0 : std::stod(text);
}

Reading::Reading(const ExportFolder& folder, Day last)
    : m_last(last), m_first(last - days{27}), m_end(newYork().endOf(last)) {
    m_office.zone = newYork();
    readActivities(folder);
    readLeads(folder);
    readDeals(folder);
}

void Reading::readActivities(const ExportFolder& folder) {
    for (const std::string file : {"Task", "Event"}) {
        const Table& table = folder.table(file);
        for (const auto& row : table.rows) {
            const bool task = file == "Task";
            const auto at = instantOf(table.cell(row, task ? "CompletedDateTime" : "StartDateTime"));
            if (!at || *at > m_end || (task && table.cell(row, "TaskSubtype") == "ListEmail") ||
                (!task && table.cell(row, "IsChild") == "true"))
                continue;
            const std::string& who = table.cell(row, "WhoId");
            m_touches[who.starts_with("00Q") ? who : table.cell(row, "WhatId")].push_back(*at);
        }
    }
    for (auto& [record, touches] : m_touches)
        std::ranges::sort(touches);
}

void Reading::readLeads(const ExportFolder& folder) {
    const Table& leads = folder.table("Lead");
    std::unordered_map<std::string, LeadFacts> facts;
    for (const auto& row : leads.rows) {
        const auto created = instantOf(leads.cell(row, "CreatedDate"));
        if (!created || leads.cell(row, "IsDeleted") == "true")
            continue;
        LeadFacts& lead = facts[row[0]];
        lead.created = *created;
        lead.source = leads.cell(row, "LeadSource");
        lead.reason = leads.cell(row, "Disqualification_Reason__c");
        lead.recycledWithDate = !leads.cell(row, "Recycled_Until__c").empty();
        lead.touches = m_touches[row[0]];
    }
    const Table& history = folder.table("LeadHistory");
    for (const auto& row : history.rows) {
        const auto lead = facts.find(history.cell(row, "LeadId"));
        const auto at = instantOf(history.cell(row, "CreatedDate"));
        if (lead == facts.end() || !at || *at > m_end || history.cell(row, "Field") != "Status")
            continue;
        lead->second.status = history.cell(row, "NewValue");
        lead->second.first.emplace(lead->second.status, *at);
    }
    for (auto& [id, lead] : facts)
        m_leads.push_back(std::move(lead));
}

void Reading::readDeals(const ExportFolder& folder) {
    const Table& users = folder.table("User");
    std::unordered_set<std::string> leavers;
    for (const auto& row : users.rows)
        if (users.cell(row, "IsActive") == "false" &&
            within(*instantOf(users.cell(row, "LastModifiedDate")), m_first, m_last))
            leavers.insert(row[0]);
    const Table& deals = folder.table("Opportunity");
    std::unordered_map<std::string, size_t> index;
    for (const auto& row : deals.rows) {
        if (row[0].empty() || deals.cell(row, "StageName").empty() ||
            deals.cell(row, "Amount").ends_with('?') || deals.cell(row, "IsDeleted") == "true")
            continue;
        DealFacts deal;
        deal.created = *instantOf(deals.cell(row, "CreatedDate"));
        deal.newBusiness = deals.cell(row, "Type") == "New Business";
        deal.expansion = deals.cell(row, "Type") == "Existing Business - Upgrade";
        deal.won = deals.cell(row, "IsWon") == "true";
        deal.ownerLeft = leavers.contains(deals.cell(row, "OwnerId"));
        if (deals.cell(row, "IsClosed") == "true")
            deal.closed = dayOf(deals.cell(row, "CloseDate"));
        deal.reason = deals.cell(row, "Loss_Reason__c");
        deal.amount = amountOf(deals.cell(row, "Amount"));
        deal.firstAmount = deal.amount;
        deal.touches = m_touches[row[0]];
        index[row[0]] = m_deals.size();
        m_deals.push_back(std::move(deal));
    }
    const Table& history = folder.table("OpportunityHistory");
    for (const auto& row : history.rows) {
        const auto at = instantOf(history.cell(row, "CreatedDate"));
        const auto found = index.find(history.cell(row, "OpportunityId"));
        if (!at || found == index.end())
            continue;
        DealFacts& deal = m_deals[found->second];
        if (deal.stages.empty())
            deal.firstAmount = amountOf(history.cell(row, "Amount"));
        if (deal.stages.empty() || deal.stages.back().second != history.cell(row, "StageName"))
            deal.stages.emplace_back(*at, history.cell(row, "StageName"));
    }
    for (DealFacts& deal : m_deals)
        if (deal.stages.empty())
            deal.stages.emplace_back(deal.created, "Discovery");
}

Figures Reading::figures() const {
    Figures figures;
    measureResponse(figures);
    measureLifecycle(figures);
    measureCreated(figures);
    measureClosed(figures);
    measureOpen(figures);
    return figures;
}

void Reading::measureResponse(Figures& figures) const {
    std::vector<double> minutes;
    for (const LeadFacts& lead : m_leads) {
        if (!isInbound(lead.source) || lead.reason == "Spam")
            continue;
        const bool handRaiser = isHandRaiser(lead.source);
        const Instant due = addBusinessMinutes(m_office, lead.created, handRaiser ? 240 : 1440);
        const bool touched = !lead.touches.empty();
        if (handRaiser && within(lead.created, m_first, m_last) && (touched || due <= m_end))
            minutes.push_back(touched ? businessMinutes(m_office, lead.created, lead.touches.front()) : 1e9);
        if (within(due, m_first, m_last)) {
            figures.sla.whole += 1;
            figures.sla.part += touched && lead.touches.front() <= due ? 1 : 0;
        }
    }
    figures.firstTouchLeads = minutes.size();
    figures.firstTouchMinutes = quantile(minutes, 0.5).value_or(0);
}

Share Reading::stepOf(const std::string& from, const std::vector<std::string>& to) const {
    const Day last = m_last - days{from.empty() ? 14 : 30};
    Share share;
    for (const LeadFacts& lead : m_leads) {
        const auto entered = lead.first.find(from);
        if (!from.empty() && entered == lead.first.end())
            continue;
        if (!within(from.empty() ? lead.created : entered->second, last - days{27}, last))
            continue;
        share.whole += 1;
        share.part +=
            std::ranges::any_of(to, [&](const auto& next) { return lead.first.contains(next); }) ? 1 : 0;
    }
    return share;
}

bool Reading::leaks(const LeadFacts& lead) const {
    const bool decided = lead.status == "Converted" ||
                         (lead.status == "Disqualified" && !lead.reason.empty()) ||
                         (lead.status == "Recycled" && lead.recycledWithDate);
    const Instant last = lead.touches.empty() ? lead.created : lead.touches.back();
    return !decided && m_end - last > days{30};
}

void Reading::measureLifecycle(Figures& figures) const {
    figures.leadToMql = stepOf("", {"MQL", "SAL", "SQL", "Converted"});
    figures.mqlToSql = stepOf("MQL", {"SQL", "Converted"});
    figures.sqlToOpportunity = stepOf("SQL", {"Converted"});
    for (const LeadFacts& lead : m_leads) {
        if (!within(lead.created, m_last - days{90}, m_last - days{30}))
            continue;
        figures.leadLeak.whole += 1;
        figures.leadLeak.part += leaks(lead) ? 1 : 0;
    }
}

void Reading::measureCreated(Figures& figures) const {
    const Day quarter = fiscalQuarterStart(m_last, 1);
    std::map<Day, double> weeks;
    for (const DealFacts& deal : m_deals) {
        if (!deal.newBusiness && !deal.expansion)
            continue;
        const Day day = m_office.zone.localDay(deal.created);
        if (day >= quarter - days{364} && day < quarter)
            weeks[weekOf(day, WeekStart::Monday).first] += deal.firstAmount;
        if (weekOf(day, WeekStart::Monday).last == m_last)
            figures.pipelineCreated.part += deal.firstAmount;
    }
    std::vector<double> sums;
    for (const auto& [week, sum] : weeks)
        sums.push_back(sum);
    figures.pipelineCreated.whole = quantile(sums, 0.5).value_or(0);
}

void Reading::measureClosed(Figures& figures) const {
    std::vector<double> cycles;
    std::vector<double> yearCycles;
    double wonAmount = 0;
    double open = 0;
    Share year;
    for (const DealFacts& deal : m_deals) {
        if (!deal.newBusiness)
            continue;
        open += deal.created <= m_end && isOpen(stageAt(deal, m_end)) ? 1 : 0;
        if (!deal.closed || *deal.closed > m_last || *deal.closed < m_last - days{363})
            continue;
        const double cycle = daysBetween(m_office.zone.localDay(deal.created), *deal.closed);
        year.whole += 1;
        if (deal.won) {
            year.part += 1;
            wonAmount += deal.amount;
            yearCycles.push_back(cycle);
        }
        if (*deal.closed < m_first)
            continue;
        figures.winRate.whole += 1;
        figures.winRate.part += deal.won ? 1 : 0;
        if (deal.won)
            cycles.push_back(cycle);
    }
    figures.cycleDays = quantile(cycles, 0.5).value_or(0);
    double days = 0;
    for (const double cycle : yearCycles)
        days += cycle;
    if (days > 0) // Open x mean amount x win rate / mean days; the number of wins cancels out of the means.
        figures.velocity = open * wonAmount * year.value() / days;
    figures.cycleDaysYear = quantile(yearCycles, 0.5).value_or(0);
}

std::string Reading::stageAt(const DealFacts& deal, Instant at) const {
    std::string stage;
    for (const auto& [entered, name] : deal.stages)
        if (entered <= at)
            stage = name;
    return stage;
}

bool Reading::leaks(const DealFacts& deal, Instant start) const {
    const bool lost = deal.closed && !deal.won && *deal.closed >= m_first && *deal.closed <= m_last;
    if (lost && (deal.reason.empty() || deal.reason == "No decision"))
        return true;
    const Instant end = deal.closed ? std::min(m_end, deal.stages.back().first) : m_end;
    std::vector<Instant> contacts{deal.created};
    contacts.insert(contacts.end(), deal.touches.begin(), deal.touches.end());
    for (size_t i = 0; i < contacts.size(); ++i) {
        const Instant next = i + 1 < contacts.size() ? contacts[i + 1] : end;
        const Instant silent = contacts[i] + days{30};
        if (next > silent && silent > start && silent <= m_end)
            return true;
    }
    return deal.ownerLeft && !deal.closed;
}

void Reading::measureOpen(Figures& figures) const {
    const std::map<std::string, int> limits{
        {"Discovery", 30}, {"Evaluation", 60}, {"Proposal", 30}, {"Negotiation", 30}, {"Commit", 14}};
    const Instant start = newYork().endOf(m_first - days{1});
    for (const DealFacts& deal : m_deals) {
        if (!deal.newBusiness || deal.created > m_end)
            continue;
        const bool wasOpen = deal.created <= start && isOpen(stageAt(deal, start));
        const bool created = deal.created > start;
        if (wasOpen || created) {
            figures.pipelineLeak.whole += deal.amount;
            figures.pipelineLeak.part += leaks(deal, start) ? deal.amount : 0;
        }
        const std::string stage = stageAt(deal, m_end);
        if (!isOpen(stage))
            continue;
        Instant entered{};
        for (const auto& [at, name] : deal.stages)
            if (at <= m_end)
                entered = at;
        figures.stageAging.whole += deal.amount;
        if (daysBetween(m_office.zone.localDay(entered), m_last) > limits.at(stage))
            figures.stageAging.part += deal.amount;
    }
}

} // namespace

Figures figuresOf(const ExportFolder& folder, Day last) {
    return Reading(folder, last).figures();
}

std::ostream& operator<<(std::ostream& out, const Figures& figures) {
    const auto share = [&](const char* name, const Share& value) {
        out << name << ' ' << value.value() << " (" << value.part << " of " << value.whole << ")\n";
    };
    out << "ttft " << figures.firstTouchMinutes << " min over " << figures.firstTouchLeads << '\n';
    share("sla_response", figures.sla);
    share("lead_to_mql", figures.leadToMql);
    share("lead_leak", figures.leadLeak);
    share("mql_to_sql", figures.mqlToSql);
    share("sql_to_opp", figures.sqlToOpportunity);
    share("pipe_created_amt / baseline", figures.pipelineCreated);
    share("win_rate", figures.winRate);
    out << "cycle_days " << figures.cycleDays << ", in the year " << figures.cycleDaysYear << '\n';
    out << "sales_velocity " << figures.velocity << " USD/day\n";
    share("stage_aging", figures.stageAging);
    share("pipe_leak", figures.pipelineLeak);
    return out;
}

} // namespace gtm::sample::test
