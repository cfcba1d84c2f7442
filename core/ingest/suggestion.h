// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/detect.h"
#include "core/ingest/mapping_draft.h"

#include <span>
#include <string>
#include <vector>

namespace gtm::ingest {

/// A column that a field might be read from. It is proposed to somebody, never taken silently.
struct FieldSuggestion {
    int field = 0;         ///< Position in `crm::fields(entity)`.
    size_t column = 0;     ///< Of the file.
    double confidence = 0; ///< 1: a header that is known for the field; less: one that resembles it.
    std::string resembles; ///< The known header that it was compared with.
};

struct EntitySuggestion {
    crm::Entity entity = crm::Entity::Opportunity;
    double confidence = 0;               ///< How much of what the entity needs was found, 0 to 1.
    std::vector<FieldSuggestion> fields; ///< By field; each column once at most.
};

/// What the rows of a file with this header might be, the likeliest first. Headers are compared with those
/// of all known profiles, with the names of the fields, and with what other languages call them
/// (`resources/vocabulary`).
[[nodiscard]] std::vector<EntitySuggestion> suggestEntities(const Header& header,
                                                            std::span<const Profile> known);
/// The columns for one entity, whatever the likeliest is.
[[nodiscard]] EntitySuggestion suggestColumns(const Header& header, crm::Entity entity,
                                              std::span<const Profile> known);
/// A draft with the suggested columns.
[[nodiscard]] MappingDraft draftOf(const EntitySuggestion& suggestion, const Header& header);

} // namespace gtm::ingest
