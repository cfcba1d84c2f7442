// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/derived.h"

namespace gtm::rules {

// All of them need deals, paths, open spans, people and assignments.

/// Fills forecast spans, calls, slips, flows and quota spans (16, 31 to 35).
void deriveForecast(const CrmData& data, const Model& model, Derived& derived);
/// Fills inactive spans (19) and what became of deals: loss reasons (11), close dates kept (33), onboarding
/// (30) and the credit of partners (42).
void deriveDealCare(const CrmData& data, const Model& model, Derived& derived);
/// Fills handoffs (6, 23, 24) and routing (26).
void deriveHandoffs(const CrmData& data, const Model& model, Derived& derived);
void deriveRouting(const CrmData& data, const Model& model, Derived& derived);
/// Fills customers, ARR, retention and renewals (36 to 39).
void deriveCustomers(const CrmData& data, const Model& model, Derived& derived);
/// Fills risks (40) and readiness (41); needs customers, ARR and renewals.
void deriveAccountCare(const CrmData& data, const Model& model, Derived& derived);
/// Fills registrations (44), spend and economics.
void deriveTables(const CrmData& data, const Model& model, Derived& derived);
/// Fills data quality (45, 46, 48, 50).
void deriveQuality(const CrmData& data, const Model& model, Derived& derived);

/// Required fields that a record lacks, in the order of the model (24, 45).
[[nodiscard]] std::vector<std::string> lackingFields(const Lead& lead, const RevenueRules& rules);
[[nodiscard]] std::vector<std::string> lackingFields(const Opportunity& deal, const RevenueRules& rules);
[[nodiscard]] std::vector<std::string> lackingFields(const Account& account, const RevenueRules& rules);

/// The user who owned a record at a time, by its owner changes; kNone: nobody.
[[nodiscard]] int ownerOn(const std::vector<OwnerChange>& owners, Day day);
/// The account that an account was merged into, itself where it was not; by place.
[[nodiscard]] std::vector<int> survivingAccounts(const CrmData& data);

} // namespace gtm::rules
