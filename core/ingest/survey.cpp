// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/survey.h"

#include "core/base/text.h"
#include "core/ingest/book_survey.h"
#include "core/ingest/codes.h"
#include "core/ingest/csv_reader.h"
#include "core/ingest/text_stream.h"
#include "core/ingest/xlsx_rows.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>

namespace gtm::ingest {

namespace {

constexpr size_t kSurveyBlock = 64 * 1024;
constexpr size_t kHead = 1024 * 1024; ///< Enough for 20 rows that hold long texts.

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

/// Gives every block to `take`, until it has seen enough.
Result<void> forBlocks(ByteStream& stream, const std::string& path, const std::stop_token& stop,
                       const std::function<bool(std::string_view)>& take) {
    auto block = blockFor(stream, kSurveyBlock);
    for (;;) {
        if (stop.stop_requested())
            return fail(Code::Cancelled, path);
        const auto got = stream.read(block);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0 || !take({block.data(), *got}))
            return {};
    }
}

bool isStructure(unsigned unit) {
    return unit == '\n' || unit == '\r' || unit == ',' || unit == ';' || unit == '\t' || unit == '|';
}

/// Whether bytes are UTF-16 of one order: whole characters, and line ends and delimiters that have their
/// zero.
bool isUtf16(std::string_view head, bool bigEndian) {
    size_t paired = 0, alone = 0;
    bool lead = false;
    for (size_t i = 0; i + 1 < head.size(); i += 2) {
        const auto first = static_cast<unsigned char>(head[i]),
                   second = static_cast<unsigned char>(head[i + 1]);
        const unsigned unit = bigEndian ? first << 8U | second : static_cast<unsigned>(second) << 8U | first;
        const bool low = unit >= 0xDC00 && unit < 0xE000;
        if (lead != low || unit == 0xFFFE || unit == 0xFFFF)
            return false;
        lead = unit >= 0xD800 && unit < 0xDC00;
        if (isStructure(unit))
            ++paired;
        else
            alone += isStructure(first) || isStructure(second);
    }
    return paired > 0 && paired >= alone;
}

/// UTF-16 without a mark. Text of any script has line ends and delimiters, whose zeros all fall on every
/// second byte; zeros that strayed into other text fall on both.
std::optional<Encoding> encodingByZeros(std::string_view head) {
    std::array<size_t, 2> zeros{};
    for (size_t i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == 0 ? 1U : 0U;
    const bool bigEndian = zeros[0] > zeros[1];
    const size_t most = zeros[bigEndian ? 0 : 1], least = zeros[bigEndian ? 1 : 0];
    if (head.size() < 4 || most < 20 * least || most < head.size() / 40 || !isUtf16(head, bigEndian))
        return std::nullopt;
    return bigEndian ? Encoding::Utf16Be : Encoding::Utf16Le;
}

/// Bytes that windows-1252 has no character for.
bool hasOpenBytes(std::string_view block) {
    return block.find_first_of("\x81\x8D\x8F\x90\x9D") != std::string_view::npos;
}

/// Letters of windows-1252 in whose place windows-1250 has others, such as \u00E8 and \u010D. Those of
/// German, and many of other languages, are the same in both.
bool hasTwofoldLetters(std::string_view block) {
    return block.find_first_of(
               "\x8C\x9C\x9F\xC0\xC3\xC5\xC6\xC8\xCA\xCC\xCF\xD0\xD1\xD2\xD5\xD8\xD9\xDB\xDE\xE0\xE3"
               "\xE5\xE6\xE8\xEA\xEC\xEF\xF0\xF1\xF2\xF5\xF8\xF9\xFB\xFE") != std::string_view::npos;
}

/// Not UTF-8: what it may be, as a line of a profile.
std::string answerFor(std::string_view head) {
    const std::string_view whole = head.substr(0, head.rfind('\n'));
    std::string line;
    for (const Encoding fit : encodingsThatFit(whole)) {
        const bool second = line.find('#') == std::string::npos;
        line += line.empty() ? "encoding = \"" : second ? " # or \"" : ", \"";
        line += std::string(name(fit)) + "\"";
    }
    if (!hasOpenBytes(head))
        line += line.empty() ? "encoding = \"windows-1252\"" : ", \"windows-1252\"";
    return line.empty() ? "encoding = \"iso-8859-1\"" : line;
}

Result<void> chooseEncoding(const SourceFile& source, const Pass& pass, const SurveyChoice& choice,
                            const std::stop_token& stop, Survey& out) {
    const ByteOrderMark mark = byteOrderMark(pass.head);
    if (mark.bytes > 0 && (mark.encoding != Encoding::Utf8 || pass.utf8.valid())) {
        out.encoding = mark.encoding;
        return {};
    }
    if (mark.bytes > 0 || choice.encoding == Encoding::Utf8) {
        out.encoding = pass.utf8.valid() ? Encoding::Utf8 : Encoding::Utf8Repaired;
        return {};
    }
    if (choice.encoding) {
        out.encoding = *choice.encoding;
        return {};
    }
    const auto wide = pass.nul ? encodingByZeros(pass.head) : std::nullopt;
    if (!wide && pass.utf8.valid())
        return {};
    out.encoding = wide.value_or(choice.otherwise.value_or(Encoding::Windows1252));
    if (!wide && choice.otherwise)
        return {};
    if (!wide) {
        auto stream = source.open();
        if (!stream)
            return tl::unexpected(stream.error());
        auto looked = forBlocks(**stream, source.path, stop, [&](std::string_view block) {
            out.encodingOpen = hasOpenBytes(block);
            out.encodingTwofold = out.encodingTwofold || hasTwofoldLetters(block);
            return !out.encodingOpen;
        });
        if (!looked)
            return looked;
        out.encodingOpen = out.encodingOpen || !looksWestern(pass.head);
    }
    out.encodingTwofold = out.encodingTwofold && !out.encodingOpen;
    if (out.encodingTwofold)
        out.encodingAnswer = R"(encoding = "windows-1252" # or "windows-1250", "iso-8859-1")";
    if (out.encodingOpen)
        out.encodingAnswer = answerFor(pass.head);
    else
        out.findings.push_back(
            makeFinding(Level::Warn, code::kEncodingGuessed, std::string(name(out.encoding))));
    return {};
}

/// Of an encoding that somebody named: whether every byte means something in it.
Result<void> checkChosen(const SourceFile& source, const std::stop_token& stop, Survey& out) {
    auto stream = source.open();
    if (!stream)
        return tl::unexpected(stream.error());
    const auto text = decoded(std::move(*stream), out.encoding);
    bool replaced = false;
    std::string seam; // A character may lie across two blocks.
    auto looked = forBlocks(*text, source.path, stop, [&](std::string_view block) {
        seam += block.substr(0, 2);
        replaced = block.find("\xEF\xBF\xBD") != std::string_view::npos ||
                   seam.find("\xEF\xBF\xBD") != std::string::npos;
        seam = block.substr(block.size() - std::min<size_t>(2, block.size()));
        return !replaced;
    });
    if (replaced)
        out.findings.push_back(makeFinding(Level::Warn, code::kBadBytes, std::string(name(out.encoding))));
    return looked;
}

Result<std::string> headText(std::string_view bytes, Encoding encoding) {
    const auto stream = decoded(std::make_unique<TextStream>(bytes), encoding);
    std::string text;
    auto read = forBlocks(*stream, {}, {}, [&](std::string_view block) {
        text += block;
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return text;
}

Result<Survey> surveyText(const SourceFile& source, const SurveyChoice& choice, const std::stop_token& stop) {
    auto stream = source.open();
    if (!stream)
        return tl::unexpected(stream.error());
    Pass pass;
    auto read = forBlocks(**stream, source.path, stop, [&](std::string_view block) {
        pass.add(block);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    Survey out;
    out.bytes = pass.bytes;
    out.hash = pass.hasher.result();
    if (auto chosen = chooseEncoding(source, pass, choice, stop, out); !chosen)
        return tl::unexpected(chosen.error());
    if (choice.encoding || out.encoding == choice.otherwise || out.encoding == Encoding::Utf8Repaired) {
        if (auto checked = checkChosen(source, stop, out); !checked)
            return tl::unexpected(checked.error());
    }
    const bool narrow =
        !name(out.encoding).starts_with("utf-16") && !name(out.encoding).starts_with("utf-32");
    out.nulBytes = pass.nul && narrow;
    if (out.nulBytes)
        out.findings.push_back(makeFinding(Level::Note, code::kNulBytes));
    const auto text = headText(pass.head, out.encoding);
    if (!text)
        return tl::unexpected(text.error());
    out.dialect = dialectOf(*text, pass.bytes > kHead, choice.delimiter);
    return out;
}

} // namespace

Result<Survey> survey(const SourceFile& source, const SurveyChoice& choice, const std::stop_token& stop) {
    const auto form = formOf(source, stop);
    if (!form)
        return tl::unexpected(form.error());
    if (form->book)
        return surveyBook(source, *form, choice, stop);
    if (!form->refused.empty()) {
        Survey out;
        out.refused = form->refused;
        out.hash = form->hash;
        return out;
    }
    if (choice.sheet && !choice.sheetOfBooks)
        return fail(Code::UnknownSheet, source.path);
    return surveyText(source, choice, stop);
}

Result<std::unique_ptr<RowSource>> openRows(const SourceFile& source, const Survey& survey) {
    if (survey.book) {
        auto rows = XlsxRows::open(survey.book, survey.sheet, survey.merges);
        if (!rows)
            return tl::unexpected(rows.error());
        return std::move(*rows);
    }
    auto stream = source.open();
    if (!stream)
        return tl::unexpected(stream.error());
    return std::make_unique<CsvReader>(
        decoded(std::move(*stream), survey.encoding),
        CsvOptions{.delimiter = survey.dialect.delimiter,
                   .skipFirstLine = survey.dialect.delimiterLine,
                   .blanksBelongToDelimiter = survey.dialect.blanksBelongToDelimiter,
                   .limits = {}});
}

} // namespace gtm::ingest
