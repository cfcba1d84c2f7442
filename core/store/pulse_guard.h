// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/pulse.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace gtm::store {

/// For its life the statements of a connection keep a pulse going, and end where it says so: as Stopped
/// does, as `Code::Cancelled`.
class PulseGuard {
  public:
    PulseGuard(SQLite::Database& connection, const Pulse& pulse);
    ~PulseGuard();
    PulseGuard(const PulseGuard&) = delete;
    PulseGuard& operator=(const PulseGuard&) = delete;

  private:
    SQLite::Database& m_connection;
};

} // namespace gtm::store
