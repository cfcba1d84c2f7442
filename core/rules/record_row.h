// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/word.h"
#include "core/crm/record.h"
#include "core/store/record_columns.h"
#include "core/store/record_reader.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gtm::rules {

/// Reads the records of one entity, field by field name; the look-up costs nothing against the row.
class RecordRow {
  public:
    RecordRow(SQLite::Database& connection, crm::Entity entity)
        : m_entity(entity), m_reader(connection, entity) {}
    [[nodiscard]] bool next() { return m_reader.next(); }
    [[nodiscard]] std::int64_t rid() const { return m_reader.rid(); }
    [[nodiscard]] int system() const { return static_cast<int>(m_reader.system()); }
    [[nodiscard]] std::int64_t firstBatch() const { return m_reader.firstBatch(); }
    [[nodiscard]] std::string text(std::string_view name) const {
        return std::string(m_reader.text(field(name)));
    }
    [[nodiscard]] Word word(std::string_view name) const { return m_reader.text(field(name)); }
    [[nodiscard]] bool flag(std::string_view name) const { return m_reader.flag(field(name)); }
    [[nodiscard]] std::optional<bool> maybe(std::string_view name) const {
        return m_reader.maybeFlag(field(name));
    }
    [[nodiscard]] std::optional<Day> day(std::string_view name) const { return m_reader.day(field(name)); }
    [[nodiscard]] std::optional<crm::Moment> moment(std::string_view name) const {
        return m_reader.moment(field(name));
    }
    [[nodiscard]] std::optional<Minor> minor(std::string_view name) const {
        return m_reader.minor(field(name));
    }
    [[nodiscard]] std::optional<double> number(std::string_view name) const {
        return m_reader.number(field(name));
    }

  private:
    [[nodiscard]] int field(std::string_view name) const { return crm::fieldIndex(m_entity, name); }

    crm::Entity m_entity;
    store::RecordReader m_reader;
};

/// Makes room for the records of an entity that are stored: at most so many follow.
template<typename Record>
void reserveFor(SQLite::Database& connection, crm::Entity entity, std::vector<Record>& records) {
    SQLite::Statement last(connection, store::sqlFor("last", entity));
    if (last.executeStep())
        records.reserve(records.size() + static_cast<size_t>(last.getColumn(0).getInt64()));
}

/// The id of a record's owner, or the name where the export gives only that.
[[nodiscard]] inline std::string ownerOf(const RecordRow& row) {
    const std::string id = row.text("owner_id");
    return id.empty() ? row.text("owner_name") : id;
}

/// The amount of a history's row in minor units of the currency of its deal, whatever decimals it was read
/// with; a currency that is not named is the one of reporting.
[[nodiscard]] inline std::optional<Minor> amountIn(Word currency, const RecordRow& row,
                                                   const RateTable& rates) {
    const auto digits = [&](Word of) { return minorDigits(of.empty() ? rates.reporting() : of.text()); };
    const auto amount = row.minor("amount");
    return amount ? withDigits(*amount, digits(row.word("currency")), digits(currency)) : std::nullopt;
}

/// A date without a time stands before the instants of its day.
template<typename TimedRow>
bool isBefore(const TimedRow& a, const TimedRow& b) {
    if (a.when.on != b.when.on)
        return a.when.on < b.when.on;
    return a.when.at.value_or(Instant::min()) < b.when.at.value_or(Instant::min());
}

/// By time; arrival decides the rest.
template<typename TimedRow>
void sortByTime(std::vector<TimedRow>& rows) {
    std::ranges::stable_sort(rows, isBefore<TimedRow>);
}

} // namespace gtm::rules
