// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/derived.h"

namespace gtm::rules {

/// Of one dimension the most frequent values stand for themselves, and all others together as `kOtherValues`.
inline constexpr size_t kMostValues = 200;
inline constexpr const char* kOtherValues = "(other)";

/// Reads the values of the user's own dimensions; throws SQLite::Exception.
void readOwnValues(SQLite::Database& connection, CrmData& data);

/// Fills the user's own dimensions: a deal has its own values, and those of its account where it has none of
/// that name; a person has those of the lead, a customer those of the account, a handoff those of what is
/// handed over. Needs deals, people, customers and handoffs.
void deriveOwnDimensions(const CrmData& data, Derived& derived);

} // namespace gtm::rules
