// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/writers.h"

#include <algorithm>

namespace gtm::sample {

namespace {

std::string dealName(const World& world, const Deal& deal) {
    std::string name = companyName(world.account(deal.account).company) + " - ";
    if (deal.type == DealType::Renewal)
        name += "Renewal ";
    else if (deal.type == DealType::Expansion)
        name += "Upgrade ";
    return name.append(product(deal.product));
}

std::string_view nextStep(const Deal& deal) {
    constexpr std::array<std::string_view, 5> kSteps{"Workshop with the project team",
                                                     "Agree on success criteria", "Walk through the proposal",
                                                     "Redlines from legal", "Signature"};
    return deal.hasNextStep && !isClosed(deal.stage) ? kSteps[static_cast<size_t>(deal.stage)] : "";
}

void addDeal(CsvFile& file, const World& world, const Deal& deal, Index index) {
    const Account& account = world.account(deal.account);
    file.add(dealId(world, index)).add(dealName(world, deal)).add(accountId(world, deal.account));
    file.add(contactId(world, deal.contact)).add(userId(world, deal.owner)).add(text(deal.type));
    file.add(text(deal.stage)).add(std::int64_t{deal.currentAmount}).add("USD");
    file.add(std::int64_t{probabilityOf(deal.stage)}).add(text(deal.forecast)).add(text(deal.source));
    file.add("").add(product(deal.product)).add(text(account.segment)).add(text(account.region));
    file.add(deal.created).add(deal.closeDate).add(isClosed(deal.stage)).add(deal.stage == Stage::Won);
    file.add(text(deal.lossReason)).add(nextStep(deal)).add(accountId(world, deal.partner));
    file.add(deal.stageChanged).add(deal.lastActivity).add(deal.modified).add(deal.deleted);
}

/// Copies of a young deal, each with one fault.
void addBrokenDeals(CsvFile& file, const World& world) {
    const auto young = std::ranges::find_if(world.deals, [](const Deal& deal) {
        return deal.stage == Stage::Discovery && deal.type == DealType::NewBusiness && deal.lead == kNone;
    });
    const Deal& like = young == world.deals.end() ? world.deals.front() : *young;
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kFaults{
        {{"StageName", ""}, {"Id", ""}, {"Amount", "72k?"}}};
    int number = 0;
    for (const auto& [column, value] : kFaults) {
        addDeal(file, world, like, 0);
        file.replace("Id", brokenId(prefix::kOpportunity, ++number));
        file.replace("Name", "Halfway Holdings - imported from a spreadsheet");
        file.replace("LastStageChangeDate", "");
        file.replace(column, value);
        file.endRow();
    }
}

void addState(CsvFile& file, const World& world, const DealState& state, std::uint64_t number,
              Instant until) {
    file.add(salesforceId(prefix::kOpportunityHistory, number)).add(dealId(world, state.deal));
    file.add(text(state.stage)).add(std::int64_t{state.amount}).add(state.closeDate);
    file.add(std::int64_t{probabilityOf(state.stage)}).add(text(state.forecast));
    file.add(userId(world, state.actor)).add(state.at).add(until).add(world.deal(state.deal).deleted);
}

} // namespace

std::string dealId(const World& world, Index index) {
    return index == kNone
               ? std::string()
               : salesforceId(prefix::kOpportunity, static_cast<std::uint64_t>(world.deal(index).number));
}

Written writeOpportunities(const World& world, const Folder& folder) {
    CsvFile file(folder / "Opportunity.csv", {"Id",
                                              "Name",
                                              "AccountId",
                                              "ContactId",
                                              "OwnerId",
                                              "Type",
                                              "StageName",
                                              "Amount",
                                              "CurrencyIsoCode",
                                              "Probability",
                                              "ForecastCategory",
                                              "LeadSource",
                                              "CampaignId",
                                              "Product__c",
                                              "Segment__c",
                                              "Region__c",
                                              "CreatedDate",
                                              "CloseDate",
                                              "IsClosed",
                                              "IsWon",
                                              "Loss_Reason__c",
                                              "NextStep",
                                              "Partner_Account__c",
                                              "LastStageChangeDate",
                                              "LastActivityDate",
                                              "LastModifiedDate",
                                              "IsDeleted"});
    const auto order = inIdOrder(world.deals);
    for (size_t i = 0; i < order.size(); ++i) {
        addDeal(file, world, world.deal(order[i]), order[i]);
        file.endRow();
        if (i == order.size() / 2)
            addBrokenDeals(file, world);
    }
    return file.commit();
}

Written writeOpportunityHistory(const World& world, const Folder& folder) {
    CsvFile file(folder / "OpportunityHistory.csv",
                 {"Id", "OpportunityId", "StageName", "Amount", "CloseDate", "Probability",
                  "ForecastCategory", "CreatedById", "CreatedDate", "SystemModstamp", "IsDeleted"});
    const auto& states = world.dealStates;
    for (size_t i = 0; i < states.size(); ++i) {
        // A row is replaced by the next one of its deal; the newest by nothing yet.
        const bool replaced = i + 1 < states.size() && states[i + 1].deal == states[i].deal;
        addState(file, world, states[i], i, replaced ? states[i + 1].at : states[i].at);
        file.endRow();
        if (i != states.size() / 2)
            continue;
        addState(file, world, states[i], i, states[i].at);
        file.replace("Id", brokenId(prefix::kOpportunityHistory, 1));
        file.replace("CreatedDate", "2026-02-30T10:00:00.000Z");
        file.endRow();
    }
    return file.commit();
}

} // namespace gtm::sample
