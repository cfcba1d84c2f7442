// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/hash.h"
#include "core/crm/record.h"
#include "core/ingest/import_report.h"

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace gtm::ingest {

/// Finds the ids that stand in several rows of a table with different values. It keeps something of every
/// row, and is asked only where there are such, or where they are to be rejected.
class RepeatedIds {
  public:
    void add(const crm::Record& record, std::int64_t line);
    [[nodiscard]] std::set<std::string> ids() const;
    /// Every row of these ids, in the order of the file.
    [[nodiscard]] std::vector<FindingPlace> rows() const;

  private:
    struct Seen {
        Hash128 first;
        bool differs = false;
        std::string name; ///< Of the record in its first row; empty where it has none.
        std::vector<std::int64_t> lines;
    };
    std::unordered_map<std::string, Seen> m_seen;
};

} // namespace gtm::ingest
