// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/import_report.h"
#include "core/ingest/mapping_draft.h"
#include "core/ingest/vendor_guess.h"

#include <span>
#include <string>
#include <vector>

namespace gtm::ingest {

struct EntitySuggestion {
    crm::Entity entity = crm::Entity::Opportunity;
    double confidence = 0;               ///< How much of what the entity needs was found, 0 to 1.
    std::vector<FieldSuggestion> fields; ///< By field; each column once, but for words that give several.
    std::string vendor;                  ///< The source system whose export it seems to be; empty: nobody's.
    std::string reason;                  ///< Why, as `VendorGuess` has it.
    Reading reading;                     ///< How the vendor writes its cells.
};

/// What the rows of a file with this header might be, the likeliest first: vendors' exports in other words
/// go before all others. Headers are compared with those
/// of all known profiles, with the names of the fields, and with what other languages call them
/// (`resources/vocabulary`).
[[nodiscard]] std::vector<EntitySuggestion> suggestEntities(const Header& header,
                                                            std::span<const Profile> known);
/// The columns for one entity, whatever the likeliest is.
[[nodiscard]] EntitySuggestion suggestColumns(const Header& header, crm::Entity entity,
                                              std::span<const Profile> known);
/// Says of a file that no profile fits whose export it seems to be, how sure that is and why, with the
/// profile that would read it; without one where a required field has no column. Empty: nobody's.
[[nodiscard]] std::optional<Finding> likelyExport(const Recognition& unknown, std::span<const Profile> known);
/// A draft with the suggested columns.
[[nodiscard]] MappingDraft draftOf(const EntitySuggestion& suggestion, const Header& header);

} // namespace gtm::ingest
