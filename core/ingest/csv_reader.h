// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/byte_stream.h"

#include <memory>
#include <string_view>
#include <vector>

namespace gtm::ingest {

struct CsvLimits {
    size_t field = size_t{1} << 20;
    size_t row = size_t{2} << 20;
    size_t columns = 4096;
};

struct CsvOptions {
    char delimiter = ',';
    bool skipFirstLine = false;            ///< The line `sep=;` that Excel understands.
    size_t bufferSize = size_t{256} << 10; ///< To begin with; it grows up to the longest row.
    CsvLimits limits;
};

struct Row {
    std::vector<std::string_view> cells; ///< UTF-8 as in the file; valid until the next call of `next`.
    std::int64_t line = 0;               ///< Physical line where the row starts; the first is 1.
    bool afterBlank = false;             ///< At least one empty line stands before the row.
    bool textAfterQuote = false;         ///< `"a"b` was read as `ab`.
    std::string_view problem;            ///< A code of codes.h; the cells are then incomplete.
    std::int64_t quoteLine = 0;          ///< Of `open_quote`: the line where the quote opens.
};

/// Rows of a UTF-8 stream: RFC 4180 and what else is met. Lines end in LF, CRLF or CR, also mixed; empty
/// lines are skipped and counted; a quote inside an unquoted cell is text, text after a closing quote belongs
/// to the cell. A row beyond the limits is given with a `problem`, and reading goes on behind it.
class CsvReader {
  public:
    explicit CsvReader(std::unique_ptr<ByteStream> stream, const CsvOptions& options = {});

    /// False at the end, and where the stream failed (`failure`).
    [[nodiscard]] bool next(Row& row);
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }
    [[nodiscard]] const ByteStream& stream() const { return *m_stream; }

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
