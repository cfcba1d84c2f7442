// SPDX-License-Identifier: GPL-3.0-only
#include "core/sample/writers.h"

namespace gtm::sample {

using namespace std::chrono;

namespace {

std::string_view subjectOf(const Activity& activity) {
    using Subjects = std::array<std::string_view, 5>;
    static constexpr Subjects kCall{"Call: introduction", "Call: left a message",
                                    "Call: questions on pricing", "Call: follow-up", ""};
    static constexpr Subjects kEmail{"Email: your request", "Email: material we spoke about",
                                     "Email: proposed times", "Email: follow-up", ""};
    static constexpr Subjects kListEmail{"Northlight newsletter", "", "", "", ""};
    static constexpr Subjects kToDo{"Follow up", "Prepare the next meeting", "Send references", "Check in",
                                    "Web: pricing page viewed"};
    static constexpr Subjects kMeeting{"Discovery meeting", "Demo", "Workshop", "Review of the proposal",
                                       "Onboarding kickoff"};
    static constexpr std::array<const Subjects*, 5> kAll{&kCall, &kEmail, &kListEmail, &kToDo, &kMeeting};
    return (*kAll[static_cast<size_t>(activity.kind)])[activity.subject];
}

std::string_view subtypeOf(ActivityKind kind) {
    constexpr std::array<std::string_view, 5> kWords{"Call", "Email", "ListEmail", "Task", "Event"};
    return kWords[static_cast<size_t>(kind)];
}

std::string_view disposition(const Activity& activity) {
    constexpr std::array<std::string_view, 4> kWords{"Connected", "Left voicemail", "Connected", "No answer"};
    return activity.kind == ActivityKind::Call ? kWords[activity.subject % kWords.size()] : "";
}

std::string whoOf(const World& world, const Activity& activity) {
    return activity.lead != kNone ? leadId(activity.lead) : contactId(world, activity.contact);
}

std::string whatOf(const World& world, const Activity& activity) {
    return activity.deal != kNone ? dealId(world, activity.deal) : accountId(world, activity.account);
}

void addTask(CsvFile& file, const World& world, const Activity& task, std::uint64_t number) {
    const bool open = task.due.has_value();
    const auto completed = open ? std::nullopt : std::optional(task.at);
    file.add(salesforceId(prefix::kTask, number)).add(whoOf(world, task)).add(whatOf(world, task));
    file.add(accountId(world, task.account)).add(userId(world, task.owner)).add(subjectOf(task));
    file.add(subtypeOf(task.kind))
        .add(task.kind == ActivityKind::Call ? "Outbound" : "")
        .add(disposition(task));
    file.add(open ? "Not Started" : "Completed").add(!open);
    file.add(open ? *task.due : world.time.localDay(task.at)).add(completed).add(task.created).add(false);
}

void addEvent(CsvFile& file, const World& world, const Activity& event, std::uint64_t number) {
    file.add(salesforceId(prefix::kEvent, number)).add(whoOf(world, event)).add(whatOf(world, event));
    file.add(accountId(world, event.account)).add(userId(world, event.owner)).add(subjectOf(event));
    file.add(event.at).add(std::min(event.at + minutes{45}, world.time.end)).add(event.isChild);
    file.add(event.created).add(false);
}

/// Done, but when is written in words: only that cell is unreadable.
void addBrokenTask(CsvFile& file, const World& world) {
    Activity task;
    task.contact = 0;
    task.account = world.contact(0).account;
    task.owner = world.staff.operations();
    task.created = world.contact(0).created + hours{30};
    task.at = task.created;
    task.kind = ActivityKind::ToDo;
    addTask(file, world, task, 0);
    file.replace("Id", brokenId(prefix::kTask, 1));
    file.replace("CompletedDateTime", "yesterday");
    file.endRow();
}

} // namespace

Written writeTasks(const World& world, const Folder& folder) {
    CsvFile file(folder / "Task.csv", {"Id", "WhoId", "WhatId", "AccountId", "OwnerId", "Subject",
                                       "TaskSubtype", "CallType", "CallDisposition", "Status", "IsClosed",
                                       "ActivityDate", "CompletedDateTime", "CreatedDate", "IsDeleted"});
    std::uint64_t number = 0;
    for (size_t i = 0; i < world.activities.size(); ++i) {
        if (i == world.activities.size() / 2)
            addBrokenTask(file, world);
        if (world.activities[i].kind == ActivityKind::Meeting)
            continue;
        addTask(file, world, world.activities[i], number++);
        file.endRow();
    }
    return file.commit();
}

Written writeEvents(const World& world, const Folder& folder) {
    CsvFile file(folder / "Event.csv",
                 {"Id", "WhoId", "WhatId", "AccountId", "OwnerId", "Subject", "StartDateTime", "EndDateTime",
                  "IsChild", "CreatedDate", "IsDeleted"});
    std::uint64_t number = 0;
    for (const Activity& activity : world.activities) {
        if (activity.kind != ActivityKind::Meeting)
            continue;
        addEvent(file, world, activity, number++);
        file.endRow();
    }
    return file.commit();
}

} // namespace gtm::sample
