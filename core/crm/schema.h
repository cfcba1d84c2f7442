// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace gtm::crm {

/// The kinds of record that exports of a CRM and of the systems beside it can hold. New ones come last:
/// change events keep the number.
enum class Entity {
    User,
    Account,
    Contact,
    Lead,
    Opportunity,
    StageHistory,
    LeadHistory,
    Activity,
    Campaign,
    Spend,
    Team,
    Contract,
    AccountHealth,
    Ticket,
    Partner,
    DealRegistration,
    Quota,
    Target,
    OwnerHistory,
    FieldHistory,
    MeasureDay, ///< The value of an imported measure on a day; no mapping makes it.
};
inline constexpr int kEntityCount = 21;
/// Those that a mapping may make: the ones before `MeasureDay`.
inline constexpr int kMappedEntityCount = 20;

enum class FieldType {
    Id,       ///< Text that identifies; never case-folded, never read as a number.
    Text,     ///< Free text.
    Category, ///< Text from a small set of values (stage, status, source, ...).
    Bool,
    Number,
    Ratio,  ///< A fraction of one.
    Money,  ///< Minor units of the record's currency.
    Day,    ///< A date without a time; never shifted.
    Moment, ///< An instant, or a date where the export gives no time.
};

struct Field {
    std::string_view name; ///< Canonical name; mapping profiles refer to it.
    FieldType type;
    bool required = false; ///< A row without it is rejected.
    bool tracked = false;  ///< A change of the value is kept as a change event.
    bool later = false;    ///< Stores of earlier versions do not have it.
};

/// The fields of an entity in storage order. The first is always `id`.
[[nodiscard]] std::span<const Field> fields(Entity entity);
/// Position of a field, or -1.
[[nodiscard]] int fieldIndex(Entity entity, std::string_view name);
/// The name used in profiles, JSON and SQL: `opportunity`, `stage_history`, ...
[[nodiscard]] std::string_view entityName(Entity entity);
[[nodiscard]] std::optional<Entity> entityNamed(std::string_view name);
/// Columns of its exports that no field takes can be kept as dimensions of the user's own.
[[nodiscard]] constexpr bool takesDimensions(Entity entity) {
    return entity == Entity::Account || entity == Entity::Lead || entity == Entity::Opportunity;
}
/// Such columns can be kept with the record, unmapped.
[[nodiscard]] constexpr bool keepsColumns(Entity entity) {
    return takesDimensions(entity) || entity == Entity::Contact;
}
/// The dimensions that need nobody to name them.
[[nodiscard]] std::span<const std::string_view> standardDimensions();
/// What a dimension of the user's own may be called: at most 40 bytes without `=`, comma, quotes and
/// backslash, and not as a standard one.
[[nodiscard]] bool isDimensionName(std::string_view name);
/// What a column that is kept unmapped may be called: at most 100 bytes of printable text.
[[nodiscard]] bool isCellName(std::string_view name);

} // namespace gtm::crm
