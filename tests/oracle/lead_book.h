// SPDX-License-Identifier: GPL-3.0-only
// Each lead with what follows from its record, its history and the activities with it.
#pragma once

#include "tests/oracle/clock.h"
#include "tests/oracle/vocabulary.h"

namespace gtm::oracle {

/// The first human touch of a lead after the start of its clock.
struct Touch {
    enum Sort { None, BeforeStart, DayOnly, Exact } sort = None;
    DayNo on = 0;
    Millis at = 0; ///< Of an exact one.
};

struct LeadView {
    const Lead* lead = nullptr;
    const std::vector<Change>* changes = nullptr; ///< Never null; may be empty.
    std::string kind;                             ///< Of its source.
    bool out = false;                             ///< Deleted or merged away (RP1).
    bool isRepeat = false;                        ///< Of a person created within the 90 days before (RP5).
    std::optional<DayNo> created;                 ///< Of the oldest of the records that were merged (RP4).
    std::optional<Millis> createdAt;              ///< The same with its hour.
    When start;                                   ///< Of the clock: inbound event, else creation.
    Touch touch;
    std::vector<DayNo> worked;      ///< Days of activities of people with the lead, unsorted.
    std::vector<DayNo> touches;     ///< Days of touches, also before the start.
    std::vector<Millis> touchTimes; ///< Instants of those whose time is known.
    bool again = false;             ///< A repeat after the person had been disqualified: a new clock (RP5).

    [[nodiscard]] bool counts() const { return !out && kind != "list_import"; }
    [[nodiscard]] std::string ownerOn(DayNo day) const;
    [[nodiscard]] std::string statusOn(DayNo day) const;
    [[nodiscard]] std::string firstStatus() const;
    [[nodiscard]] bool convertedBy(DayNo day) const;
};

[[nodiscard]] std::vector<LeadView> viewLeads(const Records& records, const OfficeHours& hours);

} // namespace gtm::oracle
