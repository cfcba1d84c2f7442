// SPDX-License-Identifier: GPL-3.0-only
#include "tests/oracle/random_crm.h"

#include "core/base/calendar.h"

#include <algorithm>

namespace gtm::oracle {

namespace {

constexpr std::int64_t kDaySeconds = 86400;
constexpr std::int64_t kFirst = 20362 * kDaySeconds; ///< 1 October 2025.
constexpr std::int64_t kLast = 20771 * kDaySeconds;  ///< 14 November 2026.

const std::vector<std::string> kStages{"Prospecting", "Qualification",      "Discovery", "Evaluation",
                                       "Proposal",    "Negotiation/Review", "Commit"};
const std::vector<std::string> kUsers{"005A", "005B", "005C", "005D", "005E"};

std::string instantText(std::int64_t seconds) {
    return isoText(Instant(std::chrono::seconds(seconds)));
}

std::string dayText(std::int64_t seconds) {
    return isoText(dayFromNumber(static_cast<int>(seconds / kDaySeconds)));
}

std::string idOf(const char* prefix, int number) {
    return prefix + std::to_string(1000 + number);
}

} // namespace

std::string RandomCrm::oneOf(const std::vector<std::string>& words) {
    return words[static_cast<size_t>(below(static_cast<int>(words.size())))];
}

/// Some time within so many days, at any hour; now and then at the same moment.
RandomCrm::Seconds RandomCrm::later(Seconds at, int days) {
    return chance(5) ? at : at + below(days) * kDaySeconds + below(kDaySeconds);
}

void RandomCrm::addLine(std::string& file, const std::vector<std::string>& cells) {
    for (size_t i = 0; i < cells.size(); ++i)
        file += (i ? "," : "") + cells[i];
    file += '\n';
}

void RandomCrm::addTasks(const std::string& who, const std::string& what, Seconds from) {
    for (int i = below(4); i > 0; --i) {
        const Seconds at = later(from - (chance(10) ? 20 * kDaySeconds : 0), 40);
        if (at >= kLast)
            continue;
        const bool done = chance(90);
        const std::string kind = oneOf({"Call", "Call", "Email", "Email", "ListEmail", "Task"});
        addLine(m_tasks,
                {idOf("00T", m_lines++), who, what, oneOf(kUsers), kind,
                 kind == "Call" ? oneOf({"Outbound", "Outbound", "Inbound"}) : "",
                 done ? "Completed" : "Not Started", done ? "true" : "false",
                 done && chance(90) ? instantText(at) : "", instantText(at), chance(3) ? "true" : "false"});
    }
}

void RandomCrm::addDeal(int number) {
    const std::string id = idOf("006", number);
    Seconds at =
        kFirst + below(static_cast<int>((kLast - kFirst) / kDaySeconds)) * kDaySeconds + below(kDaySeconds);
    const Seconds created = at;
    Seconds close = created + (10 + below(120)) * kDaySeconds;
    const bool hasClose = !chance(4);
    std::string amount = chance(10) ? "" : chance(5) ? "0" : std::to_string((below(95) + 5) * 1000);
    if (chance(2))
        amount = "-500";
    std::string category = chance(5) ? "Omitted" : "Pipeline";
    int stage = below(4);
    bool closed = chance(4), won = closed && chance(50);
    std::string name;
    Seconds changed = at;
    const bool keepsHistory = !chance(8);
    for (int step = 0; step < 9 && at < kLast; ++step) {
        const std::string next =
            closed ? (won ? "Closed Won" : "Closed Lost") : kStages[static_cast<size_t>(stage)];
        if (next != name)
            changed = at;
        name = next;
        if (keepsHistory)
            addLine(m_history, {idOf("008", m_lines++), id, name, amount, hasClose ? dayText(close) : "",
                                category, instantText(at), "005A"});
        if (step == 8 || (closed ? chance(80) : chance(8)))
            break;
        if (const Seconds then = later(at, 45); then < kLast)
            at = then;
        else
            break;
        // What changes next: the deal is opened again, its amount, its close date, or its stage.
        const int what = below(100);
        if (closed)
            closed = won = false;
        else if (what < 12 && !amount.empty())
            amount = std::to_string((below(95) + 5) * 1000);
        else if (what < 24)
            close += (below(120) - 20) * kDaySeconds;
        else if (what < 30)
            stage = std::max(0, stage - 1);
        else if (what < 65)
            stage = std::min(6, stage + 1 + below(2));
        else {
            closed = true;
            won = chance(45);
            if (chance(85))
                close = at;
            category = won ? "Closed" : "Omitted";
        }
        if (!closed && category != "Pipeline" && chance(50))
            category = "Pipeline";
    }
    addLine(m_deals, {id, "Deal " + std::to_string(number), oneOf(kUsers),
                      oneOf({"New Business", "New Business", "New Business", "New Business",
                             "Existing Business", "Renewal", "Services"}),
                      name, amount, chance(25) ? "EUR" : "USD", category, oneOf({"SMB", "Enterprise", ""}),
                      oneOf({"EMEA", "APAC"}), chance(3) ? "" : instantText(created),
                      hasClose ? dayText(close) : "", closed ? "true" : "false", won ? "true" : "false",
                      given(closed && !won ? oneOf({"Price", "No decision", "Unresponsive", ""}) : ""),
                      instantText(changed), chance(4) ? "true" : "false"});
    addTasks("", id, created);
}

void RandomCrm::addLead(int number) {
    const std::string id = idOf("00Q", number);
    const Seconds created =
        kFirst + below(static_cast<int>((kLast - kFirst) / kDaySeconds)) * kDaySeconds + below(kDaySeconds);
    const std::vector<std::string> path{"New", "MQL", "SAL", "SQL"};
    size_t step = chance(10) ? 1 : 0;
    std::string status = path[step], owner = chance(60) ? "00GQ" : oneOf(kUsers);
    Seconds at = created;
    std::string converted, deal, reason, recycled;
    const auto change = [&](const char* field, const std::string& before, const std::string& after) {
        addLine(m_leadHistory, {idOf("017", m_lines++), id, field, before, after, "005A", instantText(at)});
    };
    while (at < kLast && !chance(20)) {
        const Seconds then = later(at, 12);
        if (then >= kLast)
            break;
        at = then;
        const std::string before = status;
        const int what = below(100);
        if (what < 30) {
            const std::string next = oneOf(kUsers);
            if (next != owner)
                change("Owner", owner, next);
            owner = next;
            continue;
        }
        if (what < 75 && step < 3)
            status = path[step = std::min<size_t>(3, step + (chance(15) ? 2 : 1))];
        else if (what < 85) {
            status = "Converted";
            converted = dayText(chance(90) ? at : created - 5 * kDaySeconds);
            deal = chance(80) ? idOf("006", below(12)) : "";
        } else if (what < 95) {
            status = "Disqualified";
            reason = oneOf({"No budget", "Spam", ""});
        } else {
            status = "Recycled";
            recycled = chance(50) ? dayText(at + 60 * kDaySeconds) : "";
        }
        if (status != before)
            change("Status", before, status);
        if (status == "Converted" || status == "Disqualified" || status == "Recycled")
            break;
    }
    const std::string email = "person" + std::to_string(below(14)) + "@example.com";
    addLine(m_leads,
            {id, "Lead " + std::to_string(number), "Company", chance(10) ? "" : email, status,
             oneOf({"Web form", "Demo request", "Webinar", "Outbound", "List import", "Partner", ""}), owner,
             oneOf({"SMB", "Enterprise", ""}), oneOf({"EMEA", "APAC"}), chance(3) ? "" : instantText(created),
             status == "Converted" ? "true" : "false", converted, deal,
             status == "Converted" ? idOf("003", number) : "", given(reason), recycled,
             number > 0 && chance(5) ? idOf("00Q", below(number)) : "", chance(4) ? "true" : "false"});
    addTasks(id, "", created);
}

/// The first ones may be those into which leads were converted; some have the address of a lead.
void RandomCrm::addContact(int number) {
    const Seconds created =
        kFirst + below(static_cast<int>((kLast - kFirst) / kDaySeconds)) * kDaySeconds + below(kDaySeconds);
    const std::string email = "person" + std::to_string(below(25)) + "@example.com";
    addLine(m_contacts,
            {idOf("003", number), "Contact " + std::to_string(number), chance(10) ? "" : email,
             oneOf({"Web form", "Outbound", "List import", "Referral", ""}), oneOf(kUsers),
             oneOf({"SMB", "Enterprise", ""}), oneOf({"EMEA", "APAC"}), chance(3) ? "" : instantText(created),
             number > 0 && chance(10) ? idOf("003", below(number)) : "", chance(5) ? "true" : "false"});
}

Exports RandomCrm::exports() {
    m_deals = "Id,Name,OwnerId,Type,StageName,Amount,CurrencyIsoCode,ForecastCategory,Segment__c,Region__c,"
              "CreatedDate,CloseDate,IsClosed,IsWon,Loss_Reason__c,LastStageChangeDate,IsDeleted\n";
    m_history = "Id,OpportunityId,StageName,Amount,CloseDate,ForecastCategory,CreatedDate,CreatedById\n";
    m_leads = "Id,Name,Company,Email,Status,LeadSource,OwnerId,Segment__c,Region__c,CreatedDate,IsConverted,"
              "ConvertedDate,ConvertedOpportunityId,ConvertedContactId,Disqualification_Reason__c,"
              "Recycled_Until__c,MasterRecordId,IsDeleted\n";
    m_leadHistory = "Id,LeadId,Field,OldValue,NewValue,CreatedById,CreatedDate\n";
    m_tasks = "Id,WhoId,WhatId,OwnerId,TaskSubtype,CallType,Status,IsClosed,CompletedDateTime,CreatedDate,"
              "IsDeleted\n";
    m_contacts =
        "Id,LastName,Email,LeadSource,OwnerId,Segment__c,Region__c,CreatedDate,MasterRecordId,IsDeleted\n";
    const int deals = 6 + below(10), leads = 6 + below(10);
    for (int i = 0; i < deals; ++i)
        addDeal(i);
    for (int i = 0; i < leads; ++i)
        addLead(i);
    for (int i = 0; i < leads + 8; ++i)
        addContact(i);
    const std::string users = "Id,Name,Email,IsActive,Department,ManagerId,LastModifiedDate\n"
                              "005A,Ada Able,a@own.example,true,Sales,,2025-01-01T10:00:00Z\n"
                              "005B,Ben Bold,b@own.example,true,Sales,,2025-01-01T10:00:00Z\n"
                              "005C,Cem Calm,c@own.example,true,SDR,,2025-01-01T10:00:00Z\n"
                              "005D,Dee Deft,d@own.example,true,Marketing,,2025-01-01T10:00:00Z\n"
                              "005E,Eve Early,e@own.example,false,Sales,,2026-08-03T10:00:00Z\n"
                              "00GQ,Inbound queue,,true,,,2025-01-01T10:00:00Z\n";
    return {{"Opportunity.csv", m_deals}, {"OpportunityHistory.csv", m_history},
            {"Lead.csv", m_leads},        {"LeadHistory.csv", m_leadHistory},
            {"Contact.csv", m_contacts},  {"Task.csv", m_tasks},
            {"User.csv", users}};
}

} // namespace gtm::oracle
