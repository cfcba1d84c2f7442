// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/row_source.h"
#include "core/ingest/xlsx_merges.h"
#include "core/ingest/xlsx_parts.h"
#include "core/ingest/xlsx_strings.h"

#include <memory>
#include <string>
#include <vector>

namespace gtm::ingest {

/// An XLSX file whose small parts were read; its rows are read sheet by sheet, as often as asked for.
class Workbook : public std::enable_shared_from_this<Workbook> {
  public:
    struct Sheet {
        std::string name;
        std::string part;
        bool hidden = false;
    };

    /// `display` names the file in errors.
    [[nodiscard]] static Result<std::shared_ptr<Workbook>> open(std::shared_ptr<ZipArchive> archive,
                                                                std::string display);

    /// Sheets with cells, in the order of their tabs; charts and the like are left out.
    [[nodiscard]] const std::vector<Sheet>& sheets() const { return m_sheets; }
    /// `book.xlsx[Sheet1]`: how errors and rejections name a sheet.
    [[nodiscard]] std::string place(size_t sheet) const;

    [[nodiscard]] Result<std::unique_ptr<ByteStream>> openSheet(size_t sheet) const;
    [[nodiscard]] Result<std::unique_ptr<SharedStrings>> openStrings() const;
    [[nodiscard]] NumberKind kindOf(size_t style) const {
        return style < m_styles.size() ? m_styles[style] : NumberKind::Number;
    }
    [[nodiscard]] bool from1904() const { return m_from1904; }

  private:
    Workbook() = default;
    [[nodiscard]] Result<void> readParts(const std::string& part);

    std::shared_ptr<ZipArchive> m_archive;
    std::string m_display;
    std::vector<Sheet> m_sheets;
    std::vector<NumberKind> m_styles;
    std::string m_strings; ///< The part; empty: there is none.
    bool m_from1904 = false;
};

/// Whether an archive is a workbook at all, and one whose parts are XML.
enum class BookKind { None, Xml, Binary };
[[nodiscard]] BookKind bookKind(const ZipArchive& archive);

} // namespace gtm::ingest
