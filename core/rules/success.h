// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"

/// Customer success: the users of its teams, and whom an account names as its success manager.
namespace gtm::rules {

/// Whether a user, or nobody, is in a team of customer success.
[[nodiscard]] bool isInSuccess(const CrmData& data, int user);
/// The same, or he is or was the success manager of this account; null: there is no account.
[[nodiscard]] bool caresFor(const CrmData& data, const Account* account, int user);
/// Whether the accounts of a CRM have a column for their success managers.
[[nodiscard]] bool tellsManagers(const CrmData& data, int system);
/// Some user is in a team of customer success.
[[nodiscard]] bool hasSuccessTeam(const CrmData& data);
/// Whether it can be known who takes care of the customer of a deal: users of customer success are, or its
/// CRM, or that of its account, has a column for success managers.
[[nodiscard]] bool tellsOfSuccess(const CrmData& data, const Opportunity& deal);
/// The first day from `from` on with an owner in customer success, or with a success manager; empty: none.
[[nodiscard]] std::optional<Day> caredForSince(const CrmData& data, const Account& account, Day from);
/// Who takes care of an account now: its success manager, else its owner where he is in customer success.
[[nodiscard]] int successOwner(const CrmData& data, const Account& account);
/// The account of a deal; null: it has none that is known.
[[nodiscard]] const Account* accountOf(const CrmData& data, const Opportunity& deal);

} // namespace gtm::rules
