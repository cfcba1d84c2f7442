// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/profile.h"

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace gtm::ingest {

/// A mapping as somebody draws it up: which column gives which field, and how the cells are written.
struct MappingDraft {
    std::string name;    ///< Of the profile.
    std::string source;  ///< The source system that the ids belong to.
    std::string extends; ///< A profile that reads the file, but for an answer; the columns are its own then.
    std::string completes; ///< The same of a profile of the user's own: its text, to which answers are added.
    std::filesystem::path file; ///< Where that profile stands, and is kept.
    crm::Entity entity = crm::Entity::Opportunity;
    std::vector<std::string> columns; ///< By field of the entity, the header; empty: no column.
    /// By field: how its column is read where that is more than its text, as a vendor's profile has it.
    std::map<int, ColumnSource> readings;
    std::vector<OwnColumn> ownColumns; ///< Columns that no field takes and that are kept, one header each.
    /// All headers of the file, as written: what next week's file has to have to be read the same way.
    std::vector<std::string> signature;
    DateOrder dateOrder = DateOrder::Auto;
    DecimalMark decimalMark = DecimalMark::Auto;
    int century = 0;      ///< Of years with two digits; 0: not said.
    std::string timeZone; ///< Of timestamps without offset; empty: not said.
    std::string encoding; ///< Of a text that is not Unicode; empty: as it seems.
    IdKind idKind = IdKind::Text;
    bool percent = false; ///< Probabilities are written from 0 to 100.

    [[nodiscard]] static MappingDraft of(crm::Entity entity);
    /// Takes a field from a column, whose text is read as it stands; empty: from none.
    void setColumn(int field, const std::string& header);
    /// Only answers are asked for: the columns are those of a profile that is there already.
    [[nodiscard]] bool answersOnly() const { return !extends.empty() || !completes.empty(); }
    /// Required fields without a column, by name; such a draft makes no profile.
    [[nodiscard]] std::vector<std::string> missing() const;
};

/// What a column might be called: its header without what a CRM adds to own fields.
[[nodiscard]] std::string cellNameOf(const std::string& header);
/// The same as a dimension.
[[nodiscard]] std::string dimensionNameOf(const std::string& header);
/// A profile's text can keep columns besides: it has one mapping, or extends a profile.
[[nodiscard]] bool takesColumns(const std::string& toml);
/// The draft as a profile in TOML, as the guide describes it and the command line reads it.
[[nodiscard]] std::string profileToml(const MappingDraft& draft);

} // namespace gtm::ingest
