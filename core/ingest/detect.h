// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/profile.h"
#include "core/ingest/table_shape.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace gtm::ingest {

/// A row of headers and where each stands; headers agree when their letters and digits do.
class Header {
  public:
    Header() = default;
    explicit Header(std::vector<std::string> names);

    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; } ///< As written, trimmed.
    /// Position of a header, the first of equal ones; -1: it is not there.
    [[nodiscard]] int column(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const { return column(name) >= 0; }
    [[nodiscard]] const std::map<std::string, int, std::less<>>& keys() const { return m_columns; }
    /// Columns up to the last one that has a name.
    [[nodiscard]] size_t width() const { return m_width; }

  private:
    std::vector<std::string> m_names;
    std::map<std::string, int, std::less<>> m_columns;
    size_t m_width = 0;
};

/// What a file is, judged by its headers alone.
struct Recognition {
    const Profile* profile = nullptr; ///< Null: not recognised. Both point into the profiles asked.
    const Mapping* mapping =
        nullptr; ///< Null although there is a profile: a version table, to be left alone.
    Header header;
    size_t headerRow = 0;  ///< Rows above it are titles.
    std::string reason;    ///< The headers that decided, as written.
    double confidence = 0; ///< Share of the mapping's fields that have a column.
    bool sample = false;   ///< The file says that it is sample data.
    std::string nearest;   ///< Not recognised: the mapping that comes nearest, as `profile: mapping` ...
    std::string lacking;   ///< ... and the headers that it misses.

    [[nodiscard]] bool recognised() const { return mapping != nullptr; }
    [[nodiscard]] bool versionTable() const { return profile != nullptr && mapping == nullptr; }
};

/// The header that marks the exports that the program ships as a sample.
inline constexpr std::string_view kSampleHeader = "GTM_Sample_Data__c";

/// Finds the header among the first rows of a file and the mapping that fits it. Of several that fit, the one
/// that uses most columns is taken; the user's own, which stand first, go before those that ship. `chosen`,
/// where given, goes first; it also fits without its signature when it states none and every required field
/// has a column.
[[nodiscard]] Recognition recognise(const std::vector<std::vector<std::string>>& rows,
                                    std::span<const Profile> profiles, const Profile* chosen = nullptr);

/// The keys of all headers that a mapping reads.
[[nodiscard]] std::set<std::string, std::less<>> keysOf(const Mapping& mapping);
/// The column of a file that gives each field its value, as its header is written; of several, which may take
/// turns, all of them.
[[nodiscard]] std::map<std::string, std::string> columnsByField(const Mapping& mapping, const Header& header);
/// Whether a mapping reads a column of this header.
[[nodiscard]] bool readsColumn(const Mapping& mapping, const std::string& name);
/// A header without the table before it, as Dynamics writes columns of linked tables: `Opportunity_Topic`.
[[nodiscard]] std::string_view withoutTable(std::string_view header);

} // namespace gtm::ingest
