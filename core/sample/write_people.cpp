// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"
#include "core/sample/writers.h"

namespace gtm::sample {

namespace {

std::string fullName(NameNumber person) {
    return firstName(person) + ' ' + lastName(person);
}

std::string_view zoneOf(Region region) {
    constexpr std::array<std::string_view, 3> kZones{"America/New_York", "Europe/London", "Asia/Singapore"};
    return kZones[static_cast<size_t>(region)];
}

void addQueue(CsvFile& file, const World& world, Index index) {
    const User& queue = world.staff.user(index);
    file.add(userId(world, index)).add(queue.queueName).add("").add(true).add("").add("").add("");
    file.add(zoneOf(Region::Americas)).add("Queue").add(queue.created).add(queue.modified).add(false);
}

void addUser(CsvFile& file, const World& world, Index index) {
    const User& user = world.staff.user(index);
    const std::string email = asciiLower(firstName(user.person)) + '.' + asciiLower(lastName(user.person));
    file.add(userId(world, index)).add(fullName(user.person)).add(email + "@northlight.example");
    file.add(user.left > world.time.end).add(text(user.team));
    file.add(
        salesforceId(prefix::kRole, static_cast<std::uint64_t>(user.team) * 2 + (user.isManager ? 1 : 0)));
    file.add(userId(world, user.manager)).add(zoneOf(user.region)).add("Standard");
    file.add(user.created).add(user.modified).add(false);
}

void addAccount(CsvFile& file, const World& world, const Account& account, Index index) {
    file.add(accountId(world, index)).add(companyName(account.company)).add(userId(world, account.owner));
    file.add(text(account.type))
        .add(industry(account.industry))
        .add(country(account.region, account.country));
    file.add(std::int64_t{account.employees}).add(text(account.segment)).add(text(account.region));
    file.add("https://www." + companyDomain(account.company)).add(accountId(world, account.parent));
    file.add(account.created).add(account.modified).add(accountId(world, account.mergedInto));
    file.add(account.mergedInto != kNone);
}

void addContact(CsvFile& file, const World& world, const Contact& contact, Index index) {
    file.add(contactId(world, index)).add(accountId(world, contact.account)).add(firstName(contact.person));
    file.add(lastName(contact.person)).add(fullName(contact.person));
    file.add(emailOf(contact.person, contact.company)).add(phoneOf(contact.person, contact.company));
    file.add(userId(world, contact.owner)).add(text(contact.source));
    file.add(country(contact.region, contact.country)).add(contact.created).add(contact.modified);
    file.add(contactId(world, contact.mergedInto)).add(contact.mergedInto != kNone);
}

void addBrokenContacts(CsvFile& file, const World& world, Index like) {
    Contact broken = world.contact(like);
    broken.mergedInto = kNone;
    broken.person = (broken.person + 1234) % kPeople;
    addContact(file, world, broken, like);
    file.replace("Id", brokenId(prefix::kContact, 1));
    file.endRowWithout(6);

    broken.person = (broken.person + 1234) % kPeople;
    addContact(file, world, broken, like);
    file.replace("Id", brokenId(prefix::kContact, 2));
    std::string name = fullName(broken.person);
    name.insert(3, 1, '\0');
    file.replace("Name", name);
    file.endRow();
}

} // namespace

std::string userId(const World& world, Index index) {
    if (index == kNone)
        return {};
    const bool queue = world.staff.user(index).isQueue;
    return salesforceId(queue ? prefix::kQueue : prefix::kUser, static_cast<std::uint64_t>(index));
}

std::string accountId(const World& world, Index index) {
    return index == kNone
               ? std::string()
               : salesforceId(prefix::kAccount, static_cast<std::uint64_t>(world.account(index).number));
}

std::string contactId(const World& world, Index index) {
    return index == kNone
               ? std::string()
               : salesforceId(prefix::kContact, static_cast<std::uint64_t>(world.contact(index).number));
}

std::string brokenId(std::string_view keyPrefix, int number) {
    return salesforceId(keyPrefix, 4'000'000'000ULL + static_cast<std::uint64_t>(number));
}

Written writeUsers(const World& world, const Folder& folder) {
    CsvFile file(folder / "User.csv",
                 {"Id", "Name", "Email", "IsActive", "Department", "UserRoleId", "ManagerId",
                  "TimeZoneSidKey", "UserType", "CreatedDate", "LastModifiedDate", "IsDeleted"});
    for (size_t i = 0; i < world.staff.users().size(); ++i) {
        const auto index = static_cast<Index>(i);
        if (world.staff.user(index).isQueue)
            addQueue(file, world, index);
        else
            addUser(file, world, index);
        file.endRow();
    }
    return file.commit();
}

Written writeAccounts(const World& world, const Folder& folder) {
    CsvFile file(folder / "Account.csv",
                 {"Id", "Name", "OwnerId", "Type", "Industry", "BillingCountry", "NumberOfEmployees",
                  "Segment__c", "Region__c", "Website", "ParentId", "CreatedDate", "LastModifiedDate",
                  "MasterRecordId", "IsDeleted"});
    const auto order = inIdOrder(world.accounts);
    for (size_t i = 0; i < order.size(); ++i) {
        addAccount(file, world, world.account(order[i]), order[i]);
        file.endRow();
        if (i != order.size() / 2)
            continue;
        addAccount(file, world, world.account(0), 0);
        file.replace("Id", brokenId(prefix::kAccount, 1));
        file.replace("Name", "Halfway Holdings");
        file.endRowWith("pasted by mistake");
    }
    return file.commit();
}

Written writeContacts(const World& world, const Folder& folder) {
    CsvFile file(folder / "Contact.csv", {"Id", "AccountId", "FirstName", "LastName", "Name", "Email",
                                          "Phone", "OwnerId", "LeadSource", "MailingCountry", "CreatedDate",
                                          "LastModifiedDate", "MasterRecordId", "IsDeleted"});
    const auto order = inIdOrder(world.contacts);
    for (size_t i = 0; i < order.size(); ++i) {
        addContact(file, world, world.contact(order[i]), order[i]);
        file.endRow();
        if (i == order.size() / 2)
            addBrokenContacts(file, world, order[i]);
    }
    return file.commit();
}

} // namespace gtm::sample
