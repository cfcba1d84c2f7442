// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/writers.h"

namespace gtm::sample {

namespace {

void addLead(CsvFile& file, const World& world, const Lead& lead, Index index) {
    const bool spam = lead.reason == LeadReason::Spam;
    const std::string first = spam ? "asdf" : firstName(lead.person);
    const std::string last = spam ? "qwertz" : lastName(lead.person);
    const std::string company = spam ? "test" : companyName(lead.company);
    const std::string email =
        spam ? "asdf" + std::to_string(index) + "@throwaway.example" : emailOf(lead.person, lead.company);
    file.add(leadId(index)).add(first).add(last).add(first + ' ' + last).add(company).add(email);
    file.add(phoneOf(lead.person, lead.company)).add(text(lead.status)).add(text(lead.source));
    file.add(userId(world, lead.owner)).add(lead.created).add(lead.modified);
    file.add(lead.converted.has_value()).add(lead.converted).add(accountId(world, lead.account));
    file.add(contactId(world, lead.contact)).add(dealId(world, lead.deal));
    file.add(country(lead.region, lead.country))
        .add(industry(lead.industry))
        .add(std::int64_t{lead.employees});
    file.add(text(lead.segment)).add(text(lead.region)).add(text(lead.reason)).add(lead.recycledUntil);
    file.add(lead.mergedInto == kNone ? std::string() : leadId(lead.mergedInto));
    file.add(lead.mergedInto != kNone).add(lead.lastActivity);
}

/// A lead whose creation date lost its year.
void addBrokenLead(CsvFile& file, const World& world) {
    Lead broken;
    broken.person = 4321;
    broken.company = 3999;
    broken.owner = world.staff.operations();
    addLead(file, world, broken, 0);
    file.replace("Id", brokenId(prefix::kLead, 1));
    file.replace("CreatedDate", "31/12");
    file.endRow();
}

std::string_view fieldName(LeadField field) {
    constexpr std::array<std::string_view, 4> kNames{"created", "Status", "Owner", "leadConverted"};
    return kNames[static_cast<size_t>(field)];
}

std::string valueText(const World& world, LeadField field, Index value) {
    if (value == kNone)
        return {};
    if (field == LeadField::Owner)
        return userId(world, value);
    return std::string(text(static_cast<LeadStatus>(value)));
}

std::string_view dataType(LeadField field) {
    return field == LeadField::Status ? "DynamicEnum" : field == LeadField::Owner ? "EntityId" : "Text";
}

} // namespace

std::string leadId(Index index) {
    return salesforceId(prefix::kLead, static_cast<std::uint64_t>(index));
}

Written writeLeads(const World& world, const Folder& folder) {
    CsvFile file(folder / "Lead.csv", {"Id",
                                       "FirstName",
                                       "LastName",
                                       "Name",
                                       "Company",
                                       "Email",
                                       "Phone",
                                       "Status",
                                       "LeadSource",
                                       "OwnerId",
                                       "CreatedDate",
                                       "LastModifiedDate",
                                       "IsConverted",
                                       "ConvertedDate",
                                       "ConvertedAccountId",
                                       "ConvertedContactId",
                                       "ConvertedOpportunityId",
                                       "Country",
                                       "Industry",
                                       "NumberOfEmployees",
                                       "Segment__c",
                                       "Region__c",
                                       "Disqualification_Reason__c",
                                       "Recycled_Until__c",
                                       "MasterRecordId",
                                       "IsDeleted",
                                       "LastActivityDate"});
    for (size_t i = 0; i < world.leads.size(); ++i) {
        addLead(file, world, world.leads[i], static_cast<Index>(i));
        file.endRow();
        if (i == world.leads.size() / 2)
            addBrokenLead(file, world);
    }
    return file.commit();
}

Written writeLeadHistory(const World& world, const Folder& folder) {
    CsvFile file(folder / "LeadHistory.csv", {"Id", "LeadId", "Field", "OldValue", "NewValue", "DataType",
                                              "CreatedById", "CreatedDate", "IsDeleted"});
    std::uint64_t number = 0;
    for (const LeadEvent& event : world.leadEvents) {
        file.add(salesforceId(prefix::kLeadHistory, number++))
            .add(leadId(event.lead))
            .add(fieldName(event.field));
        file.add(valueText(world, event.field, event.before)).add(valueText(world, event.field, event.after));
        // Queues do nothing: what arrives in one was written by the automation user.
        const bool queue = world.staff.user(event.actor).isQueue;
        file.add(dataType(event.field)).add(userId(world, queue ? world.staff.operations() : event.actor));
        file.add(event.at).add(world.lead(event.lead).mergedInto != kNone);
        file.endRow();
    }
    return file.commit();
}

} // namespace gtm::sample
