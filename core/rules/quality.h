// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/derived.h"

#include <cstdint>
#include <string>
#include <vector>

namespace gtm::rules {

/// A record that is odd, by its rid, and what is odd in it where that differs from record to record.
struct OddRecord {
    std::int64_t rid = 0;
    int system = 0; ///< That it is from; 0: not known.
    std::string value = {};
};

/// Something about the records that people should look at. It changes no number: what the rules make of such
/// records is theirs to say.
struct Oddity {
    std::string_view code; ///< One of core/ingest/codes.h.
    crm::Entity entity = crm::Entity::Opportunity;
    std::string value;               ///< What they have in common, such as a stage; may be empty.
    std::vector<std::string> fields; ///< Fields of the entity, or derived columns, that it bears on.
    std::vector<OddRecord> records;  ///< The worst first: the largest deal, the oldest lead.
    bool note = false;               ///< The rules take care of it; nothing is to be done.
};

/// All oddities of a store, each code and value once. Records that are deleted, merged or left out otherwise
/// (RP1) are not looked at.
[[nodiscard]] std::vector<Oddity> findOddities(const CrmData& data, const Model& model,
                                               const Derived& derived);

} // namespace gtm::rules
