// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/sample/books.h"
#include "core/sample/writers.h"

/// The files beside those of the CRM: Salesforce's own objects where it has them, else the tables of the
/// profile `revenue-tables`.
namespace gtm::sample {

[[nodiscard]] Written writeTeams(const World& world, const Books& books, const Folder& folder);
[[nodiscard]] Written writeCampaigns(const World& world, const Books& books, const Folder& folder);
[[nodiscard]] Written writeSpend(const World& world, const Books& books, const Folder& folder);
[[nodiscard]] Written writeContractFile(const World& world, const Books& books, const Folder& folder);
[[nodiscard]] Written writeHealth(const World& world, const Books& books, const Folder& folder);
[[nodiscard]] Written writeCases(const World& world, const Books& books, const Folder& folder);
[[nodiscard]] Written writeAccountHistory(const World& world, const Books& books, const Folder& folder);
[[nodiscard]] Written writePartners(const World& world, const Books& books, const Folder& folder);
[[nodiscard]] Written writeRegistrations(const World& world, const Books& books, const Folder& folder);
[[nodiscard]] Written writeQuotas(const World& world, const Books& books, const Folder& folder);
[[nodiscard]] Written writeTargets(const World& world, const Books& books, const Folder& folder);

/// What a partner's own table calls it.
[[nodiscard]] std::string partnerId(Index account);

} // namespace gtm::sample
