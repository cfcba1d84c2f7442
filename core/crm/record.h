// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/base/hash.h"
#include "core/base/money.h"
#include "core/crm/schema.h"

#include <bitset>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gtm::crm {

/// When something happened: the local day always, the instant where the export gives a time.
/// `on` is the day in the store's reporting zone for an instant, the written date otherwise.
struct Moment {
    Day on;
    std::optional<Instant> at;
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// One cell, typed by its `FieldType`: nothing, text (Id, Text, Category), flag (Bool), real (Number,
/// Ratio), minor units (Money), date (Day), moment (Moment).
using Value = std::variant<std::monostate, std::string, bool, double, Minor, Day, Moment>;

inline constexpr size_t kMaxFields = 32;

/// What a column of the user's own says of a record.
struct OwnCell {
    std::string text;
    bool filters = true; ///< It is a dimension; else it is kept with the record, unmapped.
    friend bool operator==(const OwnCell&, const OwnCell&) = default;
};

/// In ISO 4217 that of no currency: of an amount of which nobody knows the currency, and that has two
/// decimals.
inline constexpr std::string_view kNoCurrency = "XXX";

/// Money of a row that names no currency.
struct AssumedMoney {
    int field;
    int digits;        ///< Decimals of the currency that was assumed.
    Minor thousandths; ///< Of a major unit: what it is in a currency with other decimals.
};

/// A record as one export row gives it. `present` tells a column that was there and empty (writes null)
/// from a column that was absent (keeps the stored value).
struct Record {
    Entity entity = Entity::Opportunity;
    std::vector<Value> values; ///< In the order of `fields(entity)`.
    std::bitset<kMaxFields> present;
    /// Cells of the user's own columns, by name; an empty one is written as null, one that is not there keeps
    /// the stored one.
    std::map<std::string, OwnCell> own;
    std::vector<AssumedMoney> assumed;
    /// `rowHash` of it, where whoever read it had the time; what changes it afterwards takes it away.
    std::optional<Hash128> hash;
    std::optional<Hash128> newState; ///< `stateHash` of it, the same: for one that is likely to be new.

    explicit Record(Entity kind) : entity(kind), values(fields(kind).size()) {}

    void set(int field, Value value) {
        values[static_cast<size_t>(field)] = std::move(value);
        present.set(static_cast<size_t>(field));
        hash.reset();
        newState.reset();
    }
    [[nodiscard]] const std::string& id() const { return std::get<std::string>(values[0]); }
    /// The value of a field as `T`, or nothing where it is null.
    template<typename T>
    [[nodiscard]] const T* get(int field) const {
        return std::get_if<T>(&values[static_cast<size_t>(field)]);
    }
};

/// A canonical byte string of the values that are present, for the row hash.
[[nodiscard]] std::string canonicalBytes(const Record& record);
[[nodiscard]] inline Hash128 rowHash(const Record& record) {
    return hash128(canonicalBytes(record));
}
/// Of a record as the store holds it, for the control totals; of one that comes to it: what is not present is
/// null there. A field that earlier versions did not have is no part of it while it is null, so that their
/// totals hold.
[[nodiscard]] Hash128 stateHash(const Record& record);
/// Gives the money of a row that names no currency the decimals of this one. What has more is rounded, and
/// told.
std::vector<AssumedMoney> settleMoney(Record& record, std::string_view currency);
/// A value as plain text, for change events: ISO dates, amounts in minor units, `1` and `0`.
[[nodiscard]] std::optional<std::string> plainText(const Value& value);

} // namespace gtm::crm
