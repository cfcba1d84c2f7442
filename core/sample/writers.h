// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sample/csv_file.h"
#include "core/sample/ids.h"
#include "core/sample/model.h"

/// One writer per export file. Rows that are broken on purpose stand in the middle of their files:
///
///   Account             a cell too many
///   Contact             too few cells; a NUL byte inside a name
///   Lead                CreatedDate `31/12`
///   Opportunity         no StageName; no Id; Amount `72k?`
///   OpportunityHistory  CreatedDate `2026-02-30T10:00:00.000Z`
///   Task                CompletedDateTime `yesterday`
///
/// Their ids occur nowhere else, and the rest of the sample is whole without them.
namespace gtm::sample {

using Folder = std::filesystem::path;
using Written = Result<std::filesystem::path>;

[[nodiscard]] Written writeUsers(const World& world, const Folder& folder);
[[nodiscard]] Written writeAccounts(const World& world, const Folder& folder);
[[nodiscard]] Written writeContacts(const World& world, const Folder& folder);
[[nodiscard]] Written writeLeads(const World& world, const Folder& folder);
[[nodiscard]] Written writeLeadHistory(const World& world, const Folder& folder);
[[nodiscard]] Written writeOpportunities(const World& world, const Folder& folder);
[[nodiscard]] Written writeOpportunityHistory(const World& world, const Folder& folder);
[[nodiscard]] Written writeTasks(const World& world, const Folder& folder);
[[nodiscard]] Written writeEvents(const World& world, const Folder& folder);

// Ids of records by index; empty where there is none.
[[nodiscard]] std::string userId(const World& world, Index index);
[[nodiscard]] std::string accountId(const World& world, Index index);
[[nodiscard]] std::string contactId(const World& world, Index index);
[[nodiscard]] std::string leadId(Index index);
[[nodiscard]] std::string dealId(const World& world, Index index);
/// An id that no whole row has.
[[nodiscard]] std::string brokenId(std::string_view keyPrefix, int number);

/// The indices of records in the order of their ids.
template<typename T>
[[nodiscard]] std::vector<Index> inIdOrder(const std::vector<T>& records) {
    std::vector<Index> order(records.size());
    for (size_t i = 0; i < records.size(); ++i)
        order[static_cast<size_t>(records[i].number)] = static_cast<Index>(i);
    return order;
}

} // namespace gtm::sample
