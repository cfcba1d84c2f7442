// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/profile.h"

#include <string>
#include <vector>

namespace gtm::ingest {

/// A mapping as somebody draws it up: which column gives which field, and how the cells are written.
struct MappingDraft {
    std::string name;    ///< Of the profile.
    std::string source;  ///< The source system that the ids belong to.
    std::string extends; ///< A profile that reads the file, but for an answer; the columns are its own then.
    crm::Entity entity = crm::Entity::Opportunity;
    std::vector<std::string> columns; ///< By field of the entity, the header; empty: no column.
    /// All headers of the file, as written: what next week's file has to have to be read the same way.
    std::vector<std::string> signature;
    DateOrder dateOrder = DateOrder::Auto;
    DecimalMark decimalMark = DecimalMark::Auto;
    std::string timeZone; ///< Of timestamps without offset; empty: the reporting zone.
    std::string encoding; ///< Of a text that is not Unicode; empty: as it seems.

    [[nodiscard]] static MappingDraft of(crm::Entity entity);
    /// Required fields without a column, by name; such a draft makes no profile.
    [[nodiscard]] std::vector<std::string> missing() const;
};

/// The draft as a profile in TOML, as the guide describes it and the command line reads it.
[[nodiscard]] std::string profileToml(const MappingDraft& draft);

} // namespace gtm::ingest
