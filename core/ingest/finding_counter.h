// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/import_report.h"

#include <string>
#include <string_view>
#include <vector>

namespace gtm::ingest {

/// Counts what is noticed row by row: one finding for each code and column, with the first value as example.
class FindingCounter {
  public:
    static constexpr int kFile = -1; ///< Instead of a column: about the file.

    /// `code` is one of codes.h; it is compared by address first, since this runs for every cell.
    void add(Level level, std::string_view code, int column, std::string_view value, std::int64_t rows = 1);
    /// Where a cell stands, and what: as in `FindingPlace`, not yet copied.
    struct Place {
        std::string_view id, name;
        std::int64_t line;
        std::string_view value, stage = {}, owner = {}; ///< The latter where the row names them.
    };
    /// The same for one cell of which the place is kept: what stood there is stored nowhere else. Texts
    /// are cut to kLongestExcerpt.
    void addPlace(Level level, std::string_view code, int column, const Place& place);
    /// In the order in which they were first met; columns by their names in `header`.
    [[nodiscard]] std::vector<Finding> findings(const std::vector<std::string>& header) const;

  private:
    struct Entry {
        Level level;
        std::string_view code;
        int column;
        std::int64_t rows;
        std::string value;
        std::vector<FindingPlace> places;
    };
    Entry& entry(Level level, std::string_view code, int column, std::string_view value);

    std::vector<Entry> m_entries;
};

} // namespace gtm::ingest
