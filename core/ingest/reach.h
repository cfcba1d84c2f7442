// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/crm/record.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// How far an export reaches (decision 3).
namespace gtm::ingest {

/// The newest created, modified or activity day of a record; a planned meeting or a due date tells nothing.
[[nodiscard]] std::optional<Day> newestOf(const crm::Record& record);
/// The fields of an entity that it is read from.
[[nodiscard]] const std::vector<int>& reachingFields(crm::Entity entity);
/// The later of two days; none is before all.
void raise(std::optional<Day>& newest, std::optional<Day> day);
/// How far the records of an import reach together. A few that lie far beyond all others, such as one created
/// in 2206, are mistyped: no more than one in 20 of those with a day, with more than 90 days between them and
/// the rest, and as far beyond what the store knows. They do not say how far the data reaches. The clock has
/// no part in it: the same records give the same day at any time.
class Reach {
  public:
    Reach() = default;
    /// Of records that are added to those that reach up to a day.
    explicit Reach(Day known) : m_known(known) {}

    /// A record, with the day of `newestOf`.
    void add(std::optional<Day> day) { add(day, 1); }
    /// Several that reach no further than a day: rows that were passed over, or a file that was not read
    /// again. Those without a day tell nothing.
    void add(std::optional<Day> day, std::int64_t records);
    void add(const Reach& other);

    /// Without those far beyond; empty: no record has a day.
    [[nodiscard]] std::optional<Day> newest() const;
    /// A day that nothing which is still to come can put beyond the rest; empty: there is none yet. Records
    /// up to it need not be told apart.
    [[nodiscard]] std::optional<Day> certain() const;
    /// How many records lie beyond a day, and which day is the newest of all.
    [[nodiscard]] std::int64_t beyond(Day day) const;
    [[nodiscard]] std::optional<Day> furthest() const;

  private:
    [[nodiscard]] bool isExpected(Day day) const;

    std::map<Day, std::int64_t> m_days; ///< Records by day.
    std::int64_t m_records = 0;         ///< All of them.
    std::optional<Day> m_known;
};

/// The day that a file's name tells, else that of the archive around it: `2026-11-15`, `2026_11_15` or
/// `20261115` standing by itself; `11-15-2026 9-12-33 AM`, as Dynamics writes; or the milliseconds of
/// `report1793872800000.csv`, as Salesforce does, in UTC. Years before 1990 and after 2100 are numbers of
/// something else. `path` as `SourceFile::path`.
[[nodiscard]] std::optional<Day> dateInName(const std::string& path);

} // namespace gtm::ingest
