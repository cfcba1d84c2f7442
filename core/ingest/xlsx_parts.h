// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/xlsx_values.h"
#include "core/ingest/zip_archive.h"

#include <map>
#include <string>
#include <vector>

namespace gtm::ingest {

/// A reference from one part of a workbook to another.
struct Relation {
    std::string type; ///< Last word of its address, which strict and transitional files share: `worksheet`.
    std::string part; ///< Name in the archive.
};

struct SheetEntry {
    std::string name;
    std::string relation; ///< Id of its part; may be empty.
    bool hidden = false;
};

/// What `workbook.xml` says.
struct BookPart {
    std::vector<SheetEntry> sheets;
    bool from1904 = false; ///< Dates are counted from 1904.
};

/// Relations of a part by their ids; none where it has none. `display` names the workbook in errors.
[[nodiscard]] Result<std::map<std::string, Relation>>
readRelations(ZipArchive& archive, const std::string& part, const std::string& display);
[[nodiscard]] Result<BookPart> readBook(ZipArchive& archive, const std::string& part,
                                        const std::string& display);
/// What the cells of each style hold.
[[nodiscard]] Result<std::vector<NumberKind>> readStyles(ZipArchive& archive, const std::string& part,
                                                         const std::string& display);
[[nodiscard]] Result<std::unique_ptr<ByteStream>> openPart(ZipArchive& archive, const std::string& part,
                                                           const std::string& display);

} // namespace gtm::ingest
