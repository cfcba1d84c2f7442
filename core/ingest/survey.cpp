// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/survey.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>

namespace gtm::ingest {

namespace {

constexpr size_t kBlock = 256 * 1024;
constexpr size_t kHead = 1024 * 1024; ///< Enough for 20 rows that hold long texts.
constexpr size_t kRowsForDelimiter = 20;

class TextStream : public ByteStream {
  public:
    explicit TextStream(std::string_view text) : m_text(text) {}
    Result<size_t> read(std::span<char> buffer) override {
        const size_t count = std::min(buffer.size(), m_text.size() - m_position);
        std::memcpy(buffer.data(), m_text.data() + m_position, count);
        m_position += count;
        return count;
    }
    std::uint64_t position() const override { return m_position; }

  private:
    std::string_view m_text;
    size_t m_position = 0;
};

/// What one pass over all bytes gathers.
struct Pass {
    std::string head;
    Hasher hasher;
    Utf8Check utf8;
    bool nul = false;
    std::uint64_t bytes = 0;

    void add(std::string_view block) {
        hasher.add(block);
        utf8.add(block);
        nul = nul || std::memchr(block.data(), 0, block.size()) != nullptr;
        bytes += block.size();
        if (head.size() < kHead)
            head.append(block.substr(0, kHead - head.size()));
    }
};

/// UTF-16 without a mark: mostly ASCII text has a 0 in every second byte and none in the others.
std::optional<Encoding> encodingByZeros(std::string_view head) {
    std::array<size_t, 2> zeros{};
    for (size_t i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == 0 ? 1U : 0U;
    const size_t most = head.size() / 2 - head.size() / 8;
    if (head.size() < 4 || (zeros[0] > 0) == (zeros[1] > 0) || std::max(zeros[0], zeros[1]) < most)
        return std::nullopt;
    return zeros[1] > 0 ? Encoding::Utf16Le : Encoding::Utf16Be;
}

Encoding chooseEncoding(const Pass& pass, Survey& out) {
    const ByteOrderMark mark = byteOrderMark(pass.head);
    if (mark.bytes > 0)
        return mark.encoding;
    const auto wide = pass.nul ? encodingByZeros(pass.head) : std::nullopt;
    if (!wide && pass.utf8.valid())
        return Encoding::Utf8;
    const Encoding guess = wide.value_or(Encoding::Windows1252);
    out.findings.push_back({.level = Level::Warn,
                            .code = std::string(code::kEncodingGuessed),
                            .column = {},
                            .rows = 0,
                            .value = std::string(name(guess)),
                            .answer = {}});
    return guess;
}

Result<std::string> decodedText(std::string_view bytes, Encoding encoding) {
    const auto stream = decoded(std::make_unique<TextStream>(bytes), encoding);
    std::string text;
    std::vector<char> block(kBlock);
    for (;;) {
        const auto got = stream->read(block);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            return text;
        text.append(block.data(), *got);
    }
}

/// The delimiter that a first line `sep=;` names.
std::optional<char> namedDelimiter(std::string_view text) {
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() == 5 && asciiLower(line.substr(0, 4)) == "sep=" && line[4] != '"')
        return line[4];
    return std::nullopt;
}

struct Evenness {
    double share = 0; ///< Rows of the commonest width above 1, of all rows looked at.
    size_t width = 0;
    friend auto operator<=>(const Evenness&, const Evenness&) = default;
};

Evenness evenness(std::string_view text, bool cut, char delimiter) {
    CsvReader reader(std::make_unique<TextStream>(text), CsvOptions{.delimiter = delimiter, .limits = {}});
    std::vector<size_t> widths;
    Row row;
    while (widths.size() <= kRowsForDelimiter && reader.next(row)) {
        if (row.problem.empty())
            widths.push_back(row.cells.size());
    }
    // The last row may be one that the end of the head cut off.
    if (widths.size() > kRowsForDelimiter || (cut && widths.size() > 1))
        widths.pop_back();
    std::map<size_t, size_t> counts;
    for (const size_t width : widths)
        ++counts[width];
    Evenness best;
    for (const auto& [width, rows] : counts) {
        if (width > 1)
            best = std::max(best, {static_cast<double>(rows) / static_cast<double>(widths.size()), width});
    }
    return best;
}

char chooseDelimiter(std::string_view text, bool cut) {
    char best = ',';
    Evenness most;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const Evenness found = evenness(text, cut, candidate);
        if (found > most) {
            most = found;
            best = candidate;
        }
    }
    return best;
}

} // namespace

Result<Survey> survey(const SourceFile& source, const SurveyChoice& choice, const std::stop_token& stop) {
    auto stream = source.open();
    if (!stream)
        return tl::unexpected(stream.error());
    Pass pass;
    std::vector<char> block(kBlock);
    for (;;) {
        if (stop.stop_requested())
            return fail(Code::Cancelled, source.path);
        const auto got = (*stream)->read(block);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        pass.add(std::string_view(block.data(), *got));
    }
    Survey out;
    out.bytes = pass.bytes;
    out.hash = pass.hasher.result();
    out.encoding = choice.encoding ? *choice.encoding : chooseEncoding(pass, out);
    out.nulBytes = pass.nul && (out.encoding == Encoding::Utf8 || out.encoding == Encoding::Windows1252);
    if (out.nulBytes)
        out.findings.push_back({.level = Level::Note,
                                .code = std::string(code::kNulBytes),
                                .column = {},
                                .rows = 0,
                                .value = {},
                                .answer = {}});
    const auto text = decodedText(pass.head, out.encoding);
    if (!text)
        return tl::unexpected(text.error());
    const auto named = namedDelimiter(*text);
    out.delimiterLine = named.has_value();
    out.delimiter = choice.delimiter ? *choice.delimiter
                    : named          ? *named
                                     : chooseDelimiter(*text, pass.bytes > kHead);
    return out;
}

Result<CsvReader> openRows(const SourceFile& source, const Survey& survey) {
    auto stream = source.open();
    if (!stream)
        return tl::unexpected(stream.error());
    return CsvReader(decoded(std::move(*stream), survey.encoding),
                     {.delimiter = survey.delimiter, .skipFirstLine = survey.delimiterLine, .limits = {}});
}

} // namespace gtm::ingest
