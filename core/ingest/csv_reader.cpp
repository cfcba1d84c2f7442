// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/csv_reader.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"

#include <algorithm>
#include <cstring>

namespace gtm::ingest {

namespace {

constexpr size_t kKeptOfLongRow = 1000; ///< Bytes.

const char* find(const char* from, const char* to, char c) {
    if (from == to)
        return to;
    const void* found = std::memchr(from, c, static_cast<size_t>(to - from));
    return found ? static_cast<const char*>(found) : to;
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<ByteStream> stream, const CsvOptions& options)
    : m_stream(std::move(stream))
    , m_options(options)
    , m_buffer(blockFor(*m_stream, std::max<size_t>(1, options.bufferSize))) {}

bool CsvReader::next(Row& row) {
    row.cells.clear();
    row.afterBlank = false;
    row.problem = {};
    if (m_options.skipFirstLine && m_line == 1)
        skipLine();
    if (!skipBlankLines(row))
        return false;
    row.line = m_line;
    while (scan(row) == Scan::NeedMore) {
        if (m_end - m_begin > m_options.limits.row) {
            skipLongRow(row);
            return !m_failure;
        }
        if (!fill() && m_failure)
            return false;
    }
    return true;
}

/// Moves the open row to the front and reads behind it; every pointer into the buffer is void afterwards.
bool CsvReader::fill() {
    if (m_atEnd)
        return false;
    if (m_begin > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    m_nextLf = m_nextCr = m_nextQuote = nullptr;
    if (m_end == m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    const auto got = m_stream->read(std::span(m_buffer).subspan(m_end));
    if (!got)
        m_failure = got.error();
    const size_t count = got.value_or(0);
    m_end += count;
    m_atEnd = count == 0;
    return count > 0;
}

/// The row begins at a line end: takes it as one, also where CR and LF come in different blocks.
void CsvReader::consumeLineEnd() {
    const bool carriageReturn = m_buffer[m_begin] == '\r';
    ++m_begin;
    ++m_line;
    if (carriageReturn && (m_begin < m_end || fill()) && m_buffer[m_begin] == '\n')
        ++m_begin;
}

void CsvReader::skipLine() {
    for (;;) {
        m_begin = static_cast<size_t>(lineEnd(begin()) - m_buffer.data());
        if (m_begin < m_end) {
            consumeLineEnd();
            return;
        }
        if (!fill()) {
            m_line = 2;
            return;
        }
    }
}

bool CsvReader::skipBlankLines(Row& row) {
    for (;;) {
        if (m_begin == m_end && !fill())
            return false;
        if (m_buffer[m_begin] != '\n' && m_buffer[m_begin] != '\r')
            return true;
        consumeLineEnd();
        row.afterBlank = true;
    }
}

const char* CsvReader::seek(const char*& known, char c, const char* from) const {
    if (!known || known < from)
        known = find(from, end(), c);
    return known;
}

const char* CsvReader::lineEnd(const char* from) {
    return std::min(seek(m_nextLf, '\n', from), seek(m_nextCr, '\r', from));
}

CsvReader::Scan CsvReader::scan(Row& row) {
    row.cells.clear();
    row.textAfterQuote = false;
    const char* stop = lineEnd(begin());
    if (seek(m_nextQuote, '"', begin()) < stop)
        return scanQuoted(row);
    if (stop == end() && !m_atEnd)
        return Scan::NeedMore;
    splitPlain(row, stop);
    return finishRow(row, stop, 0);
}

/// A line without any quote.
void CsvReader::splitPlain(Row& row, const char* stop) {
    const char* from = begin();
    for (;;) {
        const char* to = find(from, stop, m_options.delimiter);
        addPlainCell(row, from, to);
        if (to == stop)
            return;
        from = to + 1;
    }
}

CsvReader::Scan CsvReader::scanQuoted(Row& row) {
    if (m_unescaped.size() < m_buffer.size())
        m_unescaped.resize(m_buffer.size());
    m_unescapedUsed = 0;
    const char* p = begin();
    for (;;) {
        const char* const solid = skipBlanks(p, end());
        if (solid == end() && !m_atEnd)
            return Scan::NeedMore;
        if (solid != end() && *solid == '"') {
            p = readQuoted(row, solid);
            if (!p)
                return Scan::NeedMore;
        } else {
            const char* to = find(p, lineEnd(p), m_options.delimiter);
            addPlainCell(row, p, to);
            p = to;
        }
        if (p == end() && !m_atEnd)
            return Scan::NeedMore;
        if (p == end() || *p != m_options.delimiter)
            return finishRow(row, p, lineEndsIn(begin(), p));
        ++p;
    }
}

bool CsvReader::endsCell(const char* p) const {
    return p == end() || *p == m_options.delimiter || *p == '\n' || *p == '\r';
}

/// From an opening quote to the end of the cell; null where the buffer ends too early to tell.
const char* CsvReader::readQuoted(Row& row, const char* open) {
    const char* quote = seek(m_nextQuote, '"', open + 1);
    if (quote == end())
        return m_atEnd ? openQuote(row, open) : nullptr;
    const char* const stop = skipBlanks(quote + 1, end());
    if (stop == end() && !m_atEnd)
        return nullptr;
    if (!endsCell(stop))
        return readEscaped(row, open + 1, quote);
    addCell(row, open + 1, quote);
    return stop;
}

/// The rare cell with doubled quotes, or with text after its closing quote: put together aside.
const char* CsvReader::readEscaped(Row& row, const char* start, const char* quote) {
    char* const out = m_unescaped.data() + m_unescapedUsed;
    size_t length = 0;
    const auto append = [&](const char* from, const char* to) {
        std::memcpy(out + length, from, static_cast<size_t>(to - from));
        length += static_cast<size_t>(to - from);
    };
    const char* const open = start - 1;
    append(start, quote);
    while (quote + 1 != end() && quote[1] == '"') {
        start = quote + 1; // The second of the two quotes is the one that stays.
        quote = find(start + 1, end(), '"');
        if (quote == end())
            return m_atEnd ? openQuote(row, open) : nullptr;
        if (quote + 1 == end() && !m_atEnd)
            return nullptr;
        append(start, quote);
    }
    const char* stop = skipBlanks(quote + 1, end());
    if (stop == end() && !m_atEnd)
        return nullptr;
    if (!endsCell(stop)) {
        row.textAfterQuote = true;
        const char* line = lineEnd(stop);
        stop = find(stop, line, m_options.delimiter);
        append(quote + 1, stop);
    }
    addCell(row, out, out + length);
    m_unescapedUsed += length;
    return stop;
}

const char* CsvReader::openQuote(Row& row, const char* open) {
    row.problem = code::kOpenQuote;
    row.quoteLine = m_line + lineEndsIn(begin(), open);
    addCell(row, open + 1, end());
    return end();
}

CsvReader::Scan CsvReader::finishRow(Row& row, const char* stop, std::int64_t lineEndsInside) {
    if (stop != end() && *stop == '\r' && stop + 1 == end() && !m_atEnd)
        return Scan::NeedMore; // Whether LF follows decides where the next row begins.
    const size_t length = static_cast<size_t>(stop - begin());
    if (row.problem.empty() && length > m_options.limits.row)
        row.problem = code::kRowTooLong;
    if (row.problem.empty() && row.cells.size() > m_options.limits.columns)
        row.problem = code::kTooManyColumns;
    if (row.problem.empty() && length > m_options.limits.field &&
        std::ranges::any_of(row.cells, [&](auto cell) { return cell.size() > m_options.limits.field; }))
        row.problem = code::kFieldTooLong;
    m_line += lineEndsInside;
    m_begin += length;
    if (m_begin < m_end)
        consumeLineEnd();
    return Scan::Done;
}

std::int64_t CsvReader::lineEndsIn(const char* from, const char* to) const {
    std::int64_t count = 0;
    for (const char* p = find(from, to, '\n'); p != to; p = find(p + 1, to, '\n'))
        ++count;
    for (const char* p = find(from, to, '\r'); p != to; p = find(p + 1, to, '\r'))
        count += p + 1 == to || p[1] != '\n';
    return count;
}

void CsvReader::addCell(Row& row, const char* from, const char* to) const {
    // One more than allowed tells that there were too many.
    if (row.cells.size() <= m_options.limits.columns)
        row.cells.emplace_back(from, static_cast<size_t>(to - from));
}

void CsvReader::addPlainCell(Row& row, const char* from, const char* to) const {
    from = skipBlanks(from, to);
    while (m_options.blanksBelongToDelimiter && to != from && to[-1] == ' ')
        --to;
    addCell(row, from, to);
}

const char* CsvReader::skipBlanks(const char* from, const char* to) const {
    while (m_options.blanksBelongToDelimiter && from != to && *from == ' ')
        ++from;
    return from;
}

/// Drops a row that outgrew the limit, keeping its beginning, by the same grammar byte by byte.
void CsvReader::skipLongRow(Row& row) {
    enum class At { CellStart, Plain, Quoted, QuoteInQuoted } at = At::CellStart;
    row.problem = code::kRowTooLong;
    row.quoteLine = m_line;
    const std::string_view kept = cutTo({begin(), m_end - m_begin}, kKeptOfLongRow);
    m_unescaped.assign(kept.begin(), kept.end());
    row.cells.assign(1, std::string_view(m_unescaped.data(), m_unescaped.size()));
    char previous = 0;
    while (m_begin < m_end || fill()) {
        for (; m_begin < m_end; ++m_begin) {
            const char c = m_buffer[m_begin];
            const bool lineBreak = c == '\n' || c == '\r';
            if (lineBreak && at != At::Quoted) {
                consumeLineEnd();
                return;
            }
            if (lineBreak)
                m_line += c == '\r' || previous != '\r';
            if (c == '"' && at == At::CellStart)
                row.quoteLine = m_line;
            if (at == At::Quoted)
                at = c == '"' ? At::QuoteInQuoted : At::Quoted;
            else if (c == '"' && at != At::Plain)
                at = At::Quoted;
            else if (c == ' ' && at == At::CellStart && m_options.blanksBelongToDelimiter)
                continue;
            else
                at = c == m_options.delimiter ? At::CellStart : At::Plain;
            previous = c;
        }
    }
    if (at == At::Quoted)
        row.problem = code::kOpenQuote;
}

} // namespace gtm::ingest
