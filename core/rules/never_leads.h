// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"

namespace gtm::rules {

/// Puts a contact among those who never were a lead, with the attributes of its account that it does not
/// tell itself (decision 10). Gives its place.
int addNeverLead(CrmData& data, Lead contact, int account);

/// Leaves among those who never were a lead only those who are none: no conversion names them or a contact
/// that was merged into them, and nobody who is one human with them is a lead. After `joinPeople` and
/// `suggestPeople`.
void dropFormerLeads(CrmData& data);

/// What a person who never was a lead is known by, beyond the numbers of all leads; new leads and contacts
/// leave it as it is until there are twice as many leads.
[[nodiscard]] std::int64_t ridOfNeverLead(const CrmData& data, const Lead& person);

} // namespace gtm::rules
