// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/facts.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace gtm::kpi {

class FactCache;

/// What can be told of the facts of a KPI without a look at them.
struct FactHead {
    /// Of one dimension: the values that some fact has, and whether some fact has none.
    struct Values {
        std::vector<std::string> texts;
        bool none = false;
        friend bool operator==(const Values&, const Values&) = default;
    };
    std::int32_t firstDay = kEndOfTime; ///< As `FactTable::firstDay`.
    Values owners, teams;
    friend bool operator==(const FactHead&, const FactHead&) = default;
};

using FactHeads = std::map<std::string, FactHead>; ///< By KPI.

[[nodiscard]] FactHead headOf(const FactTable& table);
/// As bytes for the cache in the store, and back; false where the bytes are not whole.
[[nodiscard]] std::string serialize(const FactHeads& heads);
[[nodiscard]] bool deserialize(std::string_view bytes, FactHeads& heads);

/// The facts of the KPIs, by their ids; composites have none. Those that stand in the cache of a store are
/// read when somebody asks for them first; several threads may ask at once. A copy shares what was read.
class FactTables {
  public:
    FactTables() = default;
    explicit FactTables(std::shared_ptr<FactCache> cache) : m_cache(std::move(cache)) {}

    [[nodiscard]] std::vector<std::string> ids() const; ///< In ascending order.
    /// Null: there are none of that KPI. This and `at` throw Refused where they can neither be read nor be
    /// made again.
    [[nodiscard]] const FactTable* find(const std::string& id) const;
    /// There must be some.
    [[nodiscard]] const FactTable& at(const std::string& id) const { return *find(id); }
    [[nodiscard]] FactHead head(const std::string& id) const;
    /// Makes room for facts of a KPI that are not in a cache, or finds those that were put there.
    [[nodiscard]] FactTable& operator[](const std::string& id) { return m_tables[id]; }

    /// Reads what nobody asked for yet, one table after the other, while `goesOn` says so: then nothing is
    /// read from the store any more. What cannot be read is told whoever asks for it.
    template<typename GoesOn>
    void readAll(const GoesOn& goesOn) const {
        for (const std::string& id : ids())
            if (!goesOn() || !read(id))
                return;
    }
    /// All that was read so far stood there as it was written; the rest was made anew.
    [[nodiscard]] bool isAsWritten() const;

  private:
    [[nodiscard]] bool read(const std::string& id) const;

    std::map<std::string, FactTable> m_tables; ///< Go before those of the cache.
    std::shared_ptr<FactCache> m_cache;        ///< Null: all are there.
};

} // namespace gtm::kpi
