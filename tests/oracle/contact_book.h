// SPDX-License-Identifier: GPL-3.0-only
// Contacts that never were a lead: people who are new when they are created (1), and nothing else.
#pragma once

#include "tests/oracle/records.h"

namespace gtm::oracle {

struct ContactView {
    const Contact* contact = nullptr;
    std::string segment, region;  ///< Its own, else its account's.
    bool out = false;             ///< Deleted or merged away (RP1).
    bool listed = false;          ///< From a list import.
    bool isRepeat = false;        ///< Of a person created within the 90 days before (RP5).
    std::optional<DayNo> created; ///< Of the oldest of the records that were merged (RP4).
    std::optional<Millis> createdAt;
};

[[nodiscard]] std::vector<ContactView> viewContacts(const Records& records);

} // namespace gtm::oracle
