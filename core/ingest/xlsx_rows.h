// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/plain_xml.h"
#include "core/ingest/xlsx_row.h"

namespace gtm::ingest {

/// The rows of one sheet, streaming. Rows without any value are left out, as blank lines of a CSV are.
/// Damaged XML ends the reading with an error that names the row; it never makes a table shorter.
class XlsxRows : public RowSource, public ItemReader {
  public:
    /// A sheet of which nothing but the beginning is wanted needs no merges.
    [[nodiscard]] static Result<std::unique_ptr<XlsxRows>> open(std::shared_ptr<const Workbook> book,
                                                                size_t sheet, std::vector<Merge> merges = {});

    /// The same of bytes that come from elsewhere, with the styles and strings of the workbook.
    [[nodiscard]] static Result<std::unique_ptr<XlsxRows>> read(std::shared_ptr<const Workbook> book,
                                                                size_t sheet,
                                                                std::unique_ptr<ByteStream> stream,
                                                                std::vector<Merge> merges = {});

    [[nodiscard]] bool next(Row& row) override;
    [[nodiscard]] const std::optional<Error>& failure() const override { return m_failure; }
    [[nodiscard]] std::uint64_t position() const override { return m_items.position(); }
    [[nodiscard]] std::vector<Finding> findings() const override { return m_row.findings(); }
    void useExpatOnly() { m_items.useExpatOnly(); }

  private:
    XlsxRows(std::shared_ptr<const Workbook> book, size_t sheet, std::vector<Merge> merges, XmlBytes bytes,
             std::unique_ptr<SharedStrings> strings);

    // Either way of reading.
    void beginRow(std::string_view number);
    [[nodiscard]] bool beginCell(std::string_view place, std::string_view type, std::string_view style);
    void endRow();

    // From plain bytes.
    [[nodiscard]] Plain takePlain(std::string_view bytes, size_t& length) override;
    [[nodiscard]] bool takeCellHead(PlainXml& xml);
    [[nodiscard]] bool takeCell(PlainXml& xml);
    [[nodiscard]] bool ready() const override { return !m_row.empty(); }
    [[nodiscard]] const std::string& problem() const override { return m_problem; }

    // From expat.
    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view part) override;
    void startInCell(std::string_view name);

    std::shared_ptr<const Workbook> m_book;
    std::string m_place;
    std::unique_ptr<SharedStrings> m_strings;
    SheetRow m_row;
    XmlItems m_items;
    std::int64_t m_number = 0; ///< Of the row being read, or of the last one.
    size_t m_column = 0;       ///< Behind the last cell.
    SheetRow::Cell m_cell;
    bool m_inRow = false, m_inCell = false, m_inText = false, m_inline = false;
    int m_below = 0; ///< Levels below the cell.
    int m_phonetic = 0;
    std::string m_value, m_scratch;
    std::string m_problem;
    std::optional<Error> m_failure;
};

} // namespace gtm::ingest
