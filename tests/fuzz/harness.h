// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/profile.h"
#include "core/store/database.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gtm::fuzz {

/// What became of the rows of one file.
struct Outcome {
    bool opened = false; ///< Its bytes could be looked at; else it was refused with an error.
    std::int64_t rowsRead = 0, inserted = 0, updated = 0, unchanged = 0, rejected = 0;

    [[nodiscard]] std::int64_t records() const { return inserted + updated + unchanged; }
    [[nodiscard]] bool accounted() const { return rowsRead == records() + rejected; }
};

/// Imports any bytes through the real reader, mapper and store, one file after the other into one store, so
/// that later files also meet the records of earlier ones.
class Harness {
  public:
    Harness();
    ~Harness();
    /// `extension` with its dot, as the program tells tables from other files by it.
    [[nodiscard]] Outcome import(std::string_view bytes, std::string_view extension);
    [[nodiscard]] Outcome import(std::string_view bytes, std::string_view extension,
                                 std::span<const ingest::Profile> profiles);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace gtm::fuzz
