// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/rules/crm_data.h"
#include "core/rules/record_ids.h"

namespace gtm::rules {

/// Which fields an export of a source system has had a column for. Throws SQLite::Exception.
void readToldFields(SQLite::Database& connection, CrmData& data);

/// The stages that profiles declare, with their order, outcome and limit. Throws SQLite::Exception.
void readDeclaredStages(SQLite::Database& connection, CrmData& data);

/// Reads contracts, account health, tickets, partners and their registrations, quotas, targets and spend.
/// Rows whose account nobody imported are left out. Throws SQLite::Exception.
void readRevenue(SQLite::Database& connection, const RecordPlaces& places, CrmData& data);

/// Gives every user the kind of his team: as the teams export says, else as its name tells.
void readTeams(SQLite::Database& connection, const Model& model, CrmData& data);

} // namespace gtm::rules
