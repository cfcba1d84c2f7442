// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/kpi/column.h"
#include "core/kpi/definition.h"
#include "core/kpi/fold_plans.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace gtm::kpi {

inline constexpr std::int32_t kNoDay = std::numeric_limits<std::int32_t>::min();
inline constexpr std::int32_t kEndOfTime = std::numeric_limits<std::int32_t>::max();

/// Texts as small numbers. 0 is always the empty text: nothing is known.
class Dictionary {
  public:
    Dictionary() : m_texts{""} {}
    /// Throws Refused with Code::TooManyValues, naming the dimension, where it is full.
    std::uint16_t add(std::string_view text, std::string_view dimension = "dimension");
    /// The code of a text, or -1.
    [[nodiscard]] int find(std::string_view text) const;
    [[nodiscard]] const std::string& text(std::uint16_t code) const { return m_texts[code]; }
    [[nodiscard]] const std::vector<std::string>& texts() const { return m_texts; }

  private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::vector<std::string> m_texts;
    std::unordered_map<std::string, std::uint16_t, Hash, std::equal_to<>> m_codes;
    std::uint16_t m_newest = 0; ///< Asked for last: neighbouring rows often say the same.
};

/// One of several versions of a definition that made the facts of a table.
struct FactEdition {
    std::int32_t version;
    std::int32_t first, end; ///< It counts in weeks that end within [first, end).
    std::int32_t money;      ///< 1: its numbers are amounts.
};

/// The facts of one KPI as columns; row i is one fact. Days are numbers since 1970-01-01, `from` is
/// included and `to` is not; amounts are minor units of `currency`; what is null is NaN.
///
/// A fact counts in a period when `at`, where it has one, lies in the period's window, and the day of
/// evaluation lies in [from, to). Facts without `at` are measured as of a day.
struct FactTable {
    Column<std::int32_t> record; ///< rid of the deal or person.
    Column<std::int32_t> at;     ///< kNoDay where the fact is an interval.
    Column<std::int32_t> from;
    Column<std::int32_t> to;
    Column<std::int32_t> since; ///< Start of an age; kNoDay where there is none.
    /// Whose rates its amounts take; kNoDay: those of its `at`, or of the day as of which it is measured.
    Column<std::int32_t> ratedOn;
    Column<double> numerator, denominator, value;
    Column<std::uint16_t> part, reason, currency, owner, team; ///< Codes; reason 0: counts.
    Column<std::uint16_t> stage; ///< Code of the dimension `stage`, where that is not the part.
    Column<std::uint8_t> censored;
    Dictionary parts, reasons, currencies, owners, teams, stages;
    bool money = false;                 ///< The SELECT names a currency: its numbers are amounts.
    std::vector<FactEdition> editions;  ///< Where several versions made the facts; else empty.
    std::vector<std::uint8_t> edition;  ///< Index into them; empty as they are.
    FoldPlans plans;                    ///< Of what is asked.
    std::int32_t firstDay = kEndOfTime; ///< Of the earliest fact, by its `at` or else its `from`.
    bool share = false; ///< No fact that counts says more above the line than below it: nor does any sum.

    [[nodiscard]] size_t size() const { return record.size(); }
    /// All facts are there: notes what every question asks for, and keeps them in as few bytes as hold them.
    void finish();
};

static_assert(std::is_nothrow_move_constructible_v<FactTable>);

/// The same for reading many facts, one after the other. Keeps references to the table.
struct FactViews {
    explicit FactViews(const FactTable& facts);

    const FactTable& table;
    Column<std::int32_t>::View record, at, from, to, since, ratedOn;
    Column<double>::View numerator, denominator, value;
    Column<std::uint16_t>::View part, reason, currency, owner, team, stage;
    Column<std::uint8_t>::View censored;

    /// Whether the numbers of a fact are amounts.
    [[nodiscard]] bool isMoney(size_t fact) const {
        return table.editions.empty() ? table.money : table.editions[table.edition[fact]].money != 0;
    }
};

/// Adds a fact of another table, with the codes that it has there; its edition is not among what is added.
void copyFact(const FactTable& from, size_t fact, FactTable& to);
/// The facts of one record, with the same codes.
[[nodiscard]] FactTable factsOfRecord(const FactTable& table, std::int32_t record);

/// The dimensions of all records of one type, by rid: `codes[dimension][rid]`.
struct RecordDimensions {
    std::map<std::string, Dictionary> dictionaries;
    std::map<std::string, std::vector<std::uint16_t>> codes;
};

/// Who owned a record from a day on; the first line of a record holds from the beginning.
struct OwnerLine {
    std::int32_t from;
    std::uint16_t owner, team; ///< Codes of `OwnerLines`.
};
/// The owners of all records of one type.
struct OwnerLines {
    Dictionary owners, teams;
    std::vector<OwnerLine> lines;
    std::vector<size_t> first; ///< By rid: where its lines begin; they end where those of the next begin.

    [[nodiscard]] std::span<const OwnerLine> of(std::int32_t rid) const;
};

/// The columns that the SELECT of a definition may name (decision 13).
[[nodiscard]] const std::vector<std::string>& factColumns();
[[nodiscard]] bool isFactColumn(std::string_view name);

// These throw SQLite::Exception and Refused, and belong inside `Database::attempt`.

/// Runs a definition's SELECT. Facts over an interval are cut where the owner changes, so that owner and
/// team are as at the fact's date (decision 10).
[[nodiscard]] FactTable loadFacts(SQLite::Database& connection, const Definition& definition,
                                  const OwnerLines& owners);
/// The same of some records, one after the other: `select` gives what there is of the record that is bound to
/// its parameter, with the columns of the definition. The table is not finished.
[[nodiscard]] FactTable loadFactsOf(SQLite::Database& connection, const Definition& definition,
                                    const std::string& select, std::span<const std::int32_t> records,
                                    const OwnerLines& owners);
[[nodiscard]] RecordDimensions loadDimensions(SQLite::Database& connection, RecordType type);
/// Adds those of the user's own; a record without a value has none of it.
void addOwnDimensions(SQLite::Database& connection, RecordType type, RecordDimensions& dimensions);
[[nodiscard]] OwnerLines loadOwnerLines(SQLite::Database& connection, RecordType type);

/// The columns as bytes for the cache in the store, and back; false where the bytes are not whole.
[[nodiscard]] std::string serialize(const FactTable& table);
[[nodiscard]] bool deserialize(std::string_view bytes, FactTable& table);
/// The same of dimensions.
[[nodiscard]] std::string serialize(const RecordDimensions& dimensions);
[[nodiscard]] bool deserialize(std::string_view bytes, RecordDimensions& dimensions);

} // namespace gtm::kpi
