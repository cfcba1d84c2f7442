// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/profile.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>

namespace gtm::ingest {

/// Keeps the stages that a mapping declares, in the order and with the outcome and limit that it gives them.
/// True where that changed anything. Throws SQLite::Exception.
bool declareStages(SQLite::Database& connection, std::int64_t system, const Mapping& mapping);

} // namespace gtm::ingest
