// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/book_writers.h"

namespace gtm::sample {

namespace {

std::string_view contractStatus(const World& world, const Contract& contract) {
    if (contract.ended)
        return "Terminated";
    return contract.end < world.time.last ? "Expired" : "Activated";
}

std::string_view tierOf(int score) {
    return score >= 70 ? "Green" : score >= 40 ? "Amber" : "Red";
}

} // namespace

Written writeContractFile(const World& world, const Books& books, const Folder& folder) {
    CsvFile file(folder / "Contract.csv",
                 {"Id", "ContractNumber", "AccountId", "OwnerId", "SBQQ__Opportunity__c",
                  "SBQQ__RenewalOpportunity__c", "Product__c", "StartDate", "EndDate", "ContractTerm",
                  "ARR__c", "Contract_Value__c", "CurrencyIsoCode", "Status", "Auto_Renew__c",
                  "Notice_Date__c", "Ended_On__c", "IsDeleted"});
    std::uint64_t number = 0;
    for (const Contract& contract : books.contracts) {
        const std::int64_t termDays = daysBetween(contract.start, contract.end) + 1;
        file.add(salesforceId(prefix::kContract, number)).add("C-" + std::to_string(10'000 + number));
        file.add(accountId(world, contract.account))
            .add(userId(world, world.account(contract.account).owner));
        file.add(dealId(world, contract.deal))
            .add(dealId(world, contract.renewal))
            .add(product(contract.product));
        file.add(contract.start).add(contract.end).add((termDays + 15) / 30).add(std::int64_t{contract.arr});
        file.add(contract.arr * termDays / 365).add("USD").add(contractStatus(world, contract));
        file.add(contract.autoRenews).add(contract.end - days{30}).add(contract.ended).add(false);
        file.endRow();
        ++number;
    }
    return file.commit();
}

Written writeHealth(const World& world, const Books& books, const Folder& folder) {
    CsvFile file(folder / "AccountHealth.csv",
                 {"Account ID", "Account", "Day", "Health score", "Health", "Seats bought", "Seats active",
                  "Usage", "Milestone reached", "Champion active", "Champion left", "Whitespace"});
    for (const HealthCheck& check : books.health) {
        file.add(accountId(world, check.account)).add(companyName(world.account(check.account).company));
        file.add(check.day).add(std::int64_t{check.score}).add(tierOf(check.score));
        file.add(std::int64_t{check.seatsBought})
            .add(std::int64_t{check.seatsActive})
            .add(std::int64_t{check.usage});
        file.add(check.milestone).add(check.championActive).add(check.championLeft).add(check.whitespace);
        file.endRow();
    }
    return file.commit();
}

Written writeCases(const World& world, const Books& books, const Folder& folder) {
    CsvFile file(folder / "Case.csv", {"Id", "CaseNumber", "AccountId", "Severity__c", "Priority", "Status",
                                       "CreatedDate", "ClosedDate", "IsDeleted"});
    constexpr std::array<std::string_view, 4> kPriorities{"Critical", "High", "Medium", "Low"};
    std::uint64_t number = 0;
    for (const Ticket& ticket : books.tickets) {
        file.add(salesforceId(prefix::kCase, number)).add(std::to_string(20'000 + number));
        file.add(accountId(world, ticket.account)).add("Sev " + std::to_string(ticket.severity));
        file.add(kPriorities[ticket.severity - 1U]).add(ticket.closed ? "Closed" : "Working");
        file.add(ticket.opened).add(ticket.closed).add(false);
        file.endRow();
        ++number;
    }
    return file.commit();
}

Written writeAccountHistory(const World& world, const Books& books, const Folder& folder) {
    CsvFile file(folder / "AccountHistory.csv", {"Id", "AccountId", "Field", "OldValue", "NewValue",
                                                 "DataType", "CreatedById", "CreatedDate", "IsDeleted"});
    std::uint64_t number = 0;
    for (const AccountHandover& handover : books.handovers) {
        file.add(salesforceId(prefix::kAccountHistory, number++)).add(accountId(world, handover.account));
        file.add("Owner")
            .add(userId(world, handover.before))
            .add(userId(world, handover.after))
            .add("EntityId");
        file.add(userId(world, handover.after)).add(handover.at).add(false);
        file.endRow();
    }
    return file.commit();
}

Written writePartners(const World& world, const Books&, const Folder& folder) {
    CsvFile file(folder / "Partner.csv", {"Partner ID", "Partner", "Tier", "Route", "Account ID", "Owner"});
    constexpr std::array<std::string_view, 3> kTiers{"Gold", "Silver", "Registered"};
    constexpr std::array<std::string_view, 4> kRoutes{"Referral", "Resell", "Co-sell", "Marketplace"};
    for (size_t i = 0; i < world.accounts.size(); ++i) {
        const Account& account = world.accounts[i];
        if (account.type != AccountType::Partner || account.mergedInto != kNone)
            continue;
        const User& owner = world.staff.user(account.owner);
        file.add(partnerId(static_cast<Index>(i)))
            .add(companyName(account.company))
            .add(kTiers[i % kTiers.size()]);
        file.add(kRoutes[i % kRoutes.size()]).add(accountId(world, static_cast<Index>(i)));
        file.add(firstName(owner.person) + ' ' + lastName(owner.person));
        file.endRow();
    }
    return file.commit();
}

Written writeRegistrations(const World& world, const Books& books, const Folder& folder) {
    CsvFile file(folder / "DealRegistration.csv",
                 {"Registration ID", "Partner ID", "Account ID", "Account", "Opportunity ID", "Submitted",
                  "Approved", "Expires", "Resolved", "Status", "Conflict"});
    int number = 0;
    for (const Registration& registration : books.registrations) {
        file.add("R-" + std::to_string(1000 + number++)).add(partnerId(registration.partner));
        file.add(accountId(world, registration.account));
        file.add(companyName(world.account(registration.account).company))
            .add(dealId(world, registration.deal));
        file.add(registration.submitted).add(registration.approved).add(registration.expires);
        file.add(registration.resolved).add(text(registration.status)).add(registration.conflict);
        file.endRow();
    }
    return file.commit();
}

std::string partnerId(Index account) {
    return "P-" + std::to_string(100 + account);
}

} // namespace gtm::sample
