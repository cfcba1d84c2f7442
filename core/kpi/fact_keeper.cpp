// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/fact_keeper.h"

#include "core/base/resources.h"
#include "core/kpi/fact_cache.h"
#include "core/store/rows.h"

#include <algorithm>
#include <limits>
#include <set>

namespace gtm::kpi {

namespace {

/// Where more than one record of so many changed, the facts of all are made more quickly than those of each.
constexpr size_t kRecordsForOne = 4;

/// Copies facts of one table into another, whose codes are given out as its facts come.
class FactCopier {
  public:
    FactCopier(const FactTable& from, FactTable& to)
        : m_from(from)
        , m_to(to)
        , m_part{from.parts, to.parts}
        , m_reason{from.reasons, to.reasons}
        , m_currency{from.currencies, to.currencies}
        , m_owner{from.owners, to.owners}
        , m_team{from.teams, to.teams}
        , m_stage{from.stages, to.stages} {}

    void copy(size_t fact) {
        m_to.record.push_back(m_from.record[fact]);
        m_to.at.push_back(m_from.at[fact]);
        m_to.from.push_back(m_from.from[fact]);
        m_to.to.push_back(m_from.to[fact]);
        m_to.since.push_back(m_from.since[fact]);
        m_to.ratedOn.push_back(m_from.ratedOn[fact]);
        m_to.numerator.push_back(m_from.numerator[fact]);
        m_to.denominator.push_back(m_from.denominator[fact]);
        m_to.value.push_back(m_from.value[fact]);
        m_to.part.push_back(m_part.of(m_from.part[fact]));
        m_to.reason.push_back(m_reason.of(m_from.reason[fact]));
        m_to.currency.push_back(m_currency.of(m_from.currency[fact]));
        m_to.owner.push_back(m_owner.of(m_from.owner[fact]));
        m_to.team.push_back(m_team.of(m_from.team[fact]));
        m_to.stage.push_back(m_stage.of(m_from.stage[fact]));
        m_to.censored.push_back(m_from.censored[fact]);
    }
    [[nodiscard]] std::int32_t record(size_t fact) const { return m_from.record[fact]; }

  private:
    class Codes {
      public:
        Codes(const Dictionary& from, Dictionary& to)
            : m_from(from), m_to(to), m_known(from.texts().size(), kUnset) {}
        std::uint16_t of(std::uint16_t code) {
            if (m_known[code] == kUnset)
                m_known[code] = m_to.add(m_from.text(code));
            return static_cast<std::uint16_t>(m_known[code]);
        }

      private:
        static constexpr int kUnset = -1;
        const Dictionary& m_from;
        Dictionary& m_to;
        std::vector<int> m_known;
    };

    FactViews m_from;
    FactTable& m_to;
    Codes m_part, m_reason, m_currency, m_owner, m_team, m_stage;
};

/// Where the facts of each part end, of so many parts each of which is in the order of records; none where
/// two parts look like one.
std::optional<std::vector<size_t>> endsOfParts(const FactTable& facts, size_t parts) {
    const Column<std::int32_t>::View record(facts.record);
    std::vector<size_t> ends;
    for (size_t i = 1; i < facts.size(); ++i)
        if (record[i] < record[i - 1])
            ends.push_back(i);
    ends.push_back(facts.size());
    return ends.size() == parts ? std::optional(std::move(ends)) : std::nullopt;
}

/// Whether the texts of all of them have codes: else who makes the facts says of which there are too many.
bool haveRoom(const FactTable& before, const std::vector<FactTable>& fresh) {
    for (const auto dictionary : {&FactTable::parts, &FactTable::reasons, &FactTable::currencies,
                                  &FactTable::owners, &FactTable::teams, &FactTable::stages}) {
        size_t texts = (before.*dictionary).texts().size();
        for (const FactTable& part : fresh)
            texts += (part.*dictionary).texts().size();
        if (texts > std::numeric_limits<std::uint16_t>::max())
            return false;
    }
    return true;
}

} // namespace

std::optional<FactTable> patchFacts(const FactTable& before, const std::vector<FactTable>& fresh,
                                    std::span<const std::int32_t> records) {
    const auto ends = endsOfParts(before, fresh.size());
    if (!ends || !haveRoom(before, fresh))
        return std::nullopt;
    FactTable facts;
    facts.money = before.money;
    FactCopier kept(before, facts);
    size_t old = 0;
    for (size_t part = 0; part < fresh.size(); ++part) {
        FactCopier made(fresh[part], facts);
        size_t next = 0;
        auto touched = records.begin();
        for (; old < (*ends)[part]; ++old) {
            const std::int32_t record = kept.record(old);
            while (touched != records.end() && *touched < record)
                ++touched;
            if (touched != records.end() && *touched == record)
                continue;
            for (; next < fresh[part].size() && made.record(next) < record; ++next)
                made.copy(next);
            kept.copy(old);
        }
        for (; next < fresh[part].size(); ++next)
            made.copy(next);
    }
    facts.finish();
    return facts;
}

FactKeeper::FactKeeper(SQLite::Database& store, const rules::TableChanges& changes)
    : m_store(store), m_changes(changes) {
    for (size_t type = 0; type < kRecordTypes; ++type)
        m_owners[type] = loadOwnerLines(store, static_cast<RecordType>(type));
}

std::optional<std::vector<std::int32_t>> FactKeeper::touched(const std::string& select) const {
    std::set<std::string> tables = store::tablesOf(m_store, select);
    tables.insert("owner_span"); // every fact has an owner
    std::vector<std::int32_t> records;
    for (const std::string& table : tables) {
        const auto change = m_changes.find(table);
        if (change == m_changes.end())
            continue;
        if (change->second.isWhole)
            return std::nullopt;
        for (const std::int64_t record : change->second.records)
            records.push_back(static_cast<std::int32_t>(record));
    }
    std::ranges::sort(records);
    records.erase(std::ranges::unique(records).begin(), records.end());
    return records;
}

std::optional<FactTable> FactKeeper::cached(const Definition& definition) {
    const auto columns = [&] {
        const std::lock_guard lock(m_reading);
        return readCached(m_store, definition.id);
    }();
    FactTable facts;
    return columns && columns->version == definition.version && columns->isAsWritten() &&
                   deserialize(columns->bytes, facts)
               ? std::optional(std::move(facts))
               : std::nullopt;
}

std::vector<FactTable> FactKeeper::fresh(const Definition& definition, const FactParts& parts,
                                         std::span<const std::int32_t> records) {
    const std::lock_guard lock(m_reading);
    std::vector<FactTable> facts;
    for (const std::string& part : parts.ofRecord)
        facts.push_back(loadFactsOf(m_store, definition, part, records,
                                    m_owners[static_cast<size_t>(definition.record)]));
    return facts;
}

FactKeeper::Kept FactKeeper::take(const Definition& definition, FactTable& facts) {
    std::optional<std::vector<std::int32_t>> records;
    std::optional<FactParts> parts;
    {
        const std::lock_guard lock(m_reading);
        records = touched(definition.facts);
        if (records && !records->empty())
            parts = partsOf(m_store, definition.facts);
    }
    if (!records || (!records->empty() && !parts))
        return Kept::Nothing;
    auto before = cached(definition);
    if (!before)
        return Kept::Nothing;
    if (records->empty()) {
        facts = std::move(*before);
        return Kept::All;
    }
    const size_t known =
        std::max(before->size(), m_owners[static_cast<size_t>(definition.record)].first.size());
    if (records->size() > known / kRecordsForOne)
        return Kept::Nothing;
    auto patched = patchFacts(*before, fresh(definition, *parts, *records), *records);
    if (!patched)
        return Kept::Nothing;
    facts = std::move(*patched);
    return Kept::Most;
}

} // namespace gtm::kpi
