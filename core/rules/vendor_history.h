// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"
#include "core/rules/user_directory.h"

#include <span>

namespace gtm::rules {

/// By time, and the changes of one moment as they follow each other: each begins with what the one before it
/// ended with. Where none does their texts decide, so that the order in which they were read never matters.
void sortInTurn(std::span<StatusChange> changes);

/// Reads what a CRM itself recorded about owners (`owner_history`, and the rows that `lead_history` left in
/// `ownerRows`) and about amounts, close dates and forecast categories (`field_history`). Fills the owners of
/// leads, deals and accounts, and `Opportunity::recorded`. Rows of records that the store does not hold are
/// passed over. Throws SQLite::Exception.
void readVendorHistory(SQLite::Database& connection, const Model& model, const RecordPlaces& places,
                       UserDirectory& users, CrmData& data);

/// Where a CRM's own history and the comparison of imports tell of one thing, the CRM's own holds from its
/// first change on this record (`first`) to the newest one that it holds of any record (`until`): a change in
/// between is the same change, seen later. What imports show before and after is added to it.
struct VendorReach {
    Day first{};
    Day until{};
    [[nodiscard]] bool covers(Day on) const { return on >= first && on <= until; }
};
template<typename Change>
void dropCovered(std::vector<Change>& seen, const VendorReach& reach) {
    std::erase_if(seen, [&](const Change& change) { return reach.covers(change.on); });
}

/// Reconciles stages with statuses, amounts, close dates and forecast categories of all deals; their
/// histories stand in order of time. Afterwards `stageChanges`, `amountChanges` and `closeDateChanges` hold
/// what the stage history does not tell.
void reconcileDeals(CrmData& data);

} // namespace gtm::rules
