// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/pulse_guard.h"

#include <sqlite3.h>

namespace gtm::store {

namespace {

constexpr int kStepsBetweenAsks = 20'000; ///< Of SQLite's machine: far less than a tenth of a second.

int askPulse(void* pulse) {
    return static_cast<const Pulse*>(pulse)->goesOn() ? 0 : 1;
}

} // namespace

PulseGuard::PulseGuard(SQLite::Database& connection, const Pulse& pulse) : m_connection(connection) {
    sqlite3_progress_handler(connection.getHandle(), kStepsBetweenAsks, askPulse,
                             const_cast<Pulse*>(&pulse)); // SQLite hands it back as it is.
}

PulseGuard::~PulseGuard() {
    sqlite3_progress_handler(m_connection.getHandle(), 0, nullptr, nullptr);
}

} // namespace gtm::store
