// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/crm/schema.h"

#include <string>
#include <string_view>
#include <vector>

namespace gtm::rules {

/// A column of a derived table; an empty column stands for any.
struct DerivedColumn {
    std::string table, column;
    friend bool operator==(const DerivedColumn&, const DerivedColumn&) = default;
};

/// The derived columns that the rules make of a field of an entity; of `id` those that a record is in at all.
/// A name with a point is a derived column itself: `response.touch_kind`. Empty where the rules make nothing
/// of it.
[[nodiscard]] std::vector<DerivedColumn> derivedFrom(crm::Entity entity, std::string_view field);

} // namespace gtm::rules
