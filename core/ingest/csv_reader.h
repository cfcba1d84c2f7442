// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/byte_stream.h"
#include "core/ingest/row_source.h"

#include <memory>

namespace gtm::ingest {

struct CsvOptions {
    char delimiter = ',';
    bool skipFirstLine = false;           ///< The line `sep=;` that Excel understands.
    bool blanksBelongToDelimiter = false; ///< `a, "b" ,c`: blanks around cells are no part of them.
    size_t bufferSize = size_t{64} << 10; ///< To begin with; it grows up to the longest row.
    RowLimits limits;
};

/// Rows of a UTF-8 stream: RFC 4180 and what else is met. Lines end in LF, CRLF or CR, also mixed; empty
/// lines are skipped and counted; a quote inside an unquoted cell is text, text after a closing quote belongs
/// to the cell.
class CsvReader : public RowSource {
  public:
    explicit CsvReader(std::unique_ptr<ByteStream> stream, const CsvOptions& options = {});

    [[nodiscard]] bool next(Row& row) override;
    [[nodiscard]] const std::optional<Error>& failure() const override { return m_failure; }
    [[nodiscard]] std::uint64_t position() const override { return m_stream->position(); }

  private:
    enum class Scan { Done, NeedMore };

    [[nodiscard]] bool fill();
    void consumeLineEnd();
    void skipLine();
    [[nodiscard]] bool skipBlankLines(Row& row);
    [[nodiscard]] Scan scan(Row& row);
    void splitPlain(Row& row, const char* stop);
    [[nodiscard]] Scan scanQuoted(Row& row);
    [[nodiscard]] const char* readQuoted(Row& row, const char* open);
    [[nodiscard]] const char* readEscaped(Row& row, const char* start, const char* quote);
    [[nodiscard]] const char* openQuote(Row& row, const char* open);
    [[nodiscard]] Scan finishRow(Row& row, const char* stop, std::int64_t lineEndsInside);
    void skipLongRow(Row& row);
    void addCell(Row& row, const char* from, const char* to) const;
    void addPlainCell(Row& row, const char* from, const char* to) const;
    /// Past the blanks that belong to the delimiter, where the options say so.
    [[nodiscard]] const char* skipBlanks(const char* from, const char* to) const;
    [[nodiscard]] const char* seek(const char*& known, char c, const char* from) const;
    [[nodiscard]] const char* lineEnd(const char* from);
    [[nodiscard]] bool endsCell(const char* p) const;
    [[nodiscard]] std::int64_t lineEndsIn(const char* from, const char* to) const;
    [[nodiscard]] const char* begin() const { return m_buffer.data() + m_begin; }
    [[nodiscard]] const char* end() const { return m_buffer.data() + m_end; }

    std::unique_ptr<ByteStream> m_stream;
    CsvOptions m_options;
    std::vector<char> m_buffer;
    size_t m_begin = 0; ///< Start of the row being read.
    size_t m_end = 0;   ///< End of what the stream gave so far.
    bool m_atEnd = false;
    std::int64_t m_line = 1;
    std::vector<char> m_unescaped; ///< Cells of the row that held doubled quotes; never longer than the row.
    size_t m_unescapedUsed = 0;
    /// The next such character at or after the last position asked for, or the end of the buffer.
    const char* m_nextLf = nullptr;
    const char* m_nextCr = nullptr;
    const char* m_nextQuote = nullptr;
    std::optional<Error> m_failure;
};

} // namespace gtm::ingest
