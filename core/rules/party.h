// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"

#include <map>
#include <string>
#include <vector>

namespace gtm::rules {

/// A lead, contact or account among those that may be one human or company with it.
struct Party {
    crm::Entity entity = crm::Entity::Lead;
    std::int64_t record = 0;
    std::int64_t firstBatch = 0;
    int system = 0;
    int index = kNone; ///< Of the lead, contact or account.
    bool split = false;
};
using Groups = std::map<std::string, std::vector<Party>>; ///< By what they have in common.

/// An address of more records of one CRM is a placeholder, such as none@example.com, and no human's.
inline constexpr int kMostOfOneHuman = 20;

/// The record that was imported first stands for the group: a later import never takes its place.
[[nodiscard]] bool isEarlier(const Party& a, const Party& b);
/// How many records of the group each CRM has; those that were split off stand alone.
[[nodiscard]] std::map<int, int> countBySystem(const std::vector<Party>& group);
/// Whether one CRM has more records of the group than one human has.
[[nodiscard]] bool isOfMany(const std::vector<Party>& group, int mostOfOneHuman);
/// Whether a party is a contact beside the leads of its CRM, not a row of its own among the people.
[[nodiscard]] bool isBeside(const CrmData& data, const Party& party);
/// What a party shares with those who are one human with it: that of its lead, or of its own row.
[[nodiscard]] std::string& identityOf(CrmData& data, const Party& party);

} // namespace gtm::rules
