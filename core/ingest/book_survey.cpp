// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/book_survey.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"
#include "core/ingest/xlsx_rows.h"

#include <algorithm>
#include <array>

namespace gtm::ingest {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kZipMark = "PK\x03\x04";
constexpr std::string_view kCompoundMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr size_t kFormHead = 1024;
constexpr size_t kMostBytesInMemory = size_t{256} << 20; ///< Of a workbook inside an archive.
constexpr size_t kRowsToPeekAt = 50;

/// The name of the stream that holds an encrypted workbook, as a compound file writes names.
std::string encryptedName() {
    std::string wide;
    for (const char c : "EncryptedPackage"sv)
        wide.append({c, '\0'});
    return wide;
}

struct Bytes {
    std::string head;
    std::string all; ///< Where they are to be kept.
    Hash128 hash;
    bool encrypted = false;
};

Result<std::string> headOf(const SourceFile& source) {
    auto stream = source.open();
    if (!stream)
        return tl::unexpected(stream.error());
    std::string head;
    std::vector<char> block(kFormHead);
    while (head.size() < kFormHead) {
        const auto got = (*stream)->read(block);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        head.append(block.data(), *got);
    }
    return head;
}

/// One pass over all bytes of what is no text.
Result<Bytes> readBytes(const SourceFile& source, bool keep, const std::stop_token& stop) {
    auto stream = source.open();
    if (!stream)
        return tl::unexpected(stream.error());
    static const std::string encrypted = encryptedName();
    Bytes out;
    Hasher hasher;
    std::string seam;
    auto block = blockFor(**stream, 256 * 1024);
    for (;;) {
        if (stop.stop_requested())
            return fail(Code::Cancelled, source.path);
        const auto got = (*stream)->read(block);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        const std::string_view bytes(block.data(), *got);
        hasher.add(bytes);
        seam += bytes;
        out.encrypted = out.encrypted || seam.find(encrypted) != std::string::npos;
        seam.erase(0, seam.size() - std::min(seam.size(), encrypted.size()));
        if (keep)
            out.all += bytes;
        if (out.all.size() > kMostBytesInMemory)
            return fail(Code::BadArchive, source.path, "too_large");
    }
    out.hash = hasher.result();
    return out;
}

/// HTML or Excel's own XML of 2003 under the name of a table, as some programs export "to Excel".
bool isMarkup(std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    const std::string start = asciiLower(trimmed(head).substr(0, 100));
    static constexpr std::array<std::string_view, 6> begins{"<html", "<!doctype", "<table",
                                                            "<?xml", "<head",     "<meta"};
    return std::ranges::any_of(begins, [&](std::string_view word) { return start.starts_with(word); });
}

bool isOtherFormat(std::string_view head) {
    static constexpr std::array<std::string_view, 7> begins{
        "%PDF-"sv, "\x1F\x8B"sv, "7z\xBC\xAF"sv, "Rar!"sv, "\x89PNG"sv, "SQLite format 3\0"sv, "PAR1"sv};
    return std::ranges::any_of(begins, [&](std::string_view word) { return head.starts_with(word); });
}

/// How much like a table the beginning of a sheet looks.
enum class Look { Damaged, Empty, OneRow, OneColumn, Table };

Look lookAt(const std::shared_ptr<const Workbook>& book, size_t sheet) {
    auto rows = XlsxRows::open(book, sheet);
    if (!rows)
        return Look::Damaged;
    Row row;
    size_t all = 0, wide = 0;
    while (all < kRowsToPeekAt && wide < 2 && (*rows)->next(row)) {
        ++all;
        wide += std::ranges::count_if(row.cells, [](auto cell) { return !trimmed(cell).empty(); }) > 1;
    }
    if ((*rows)->failure())
        return Look::Damaged;
    return wide > 1 ? Look::Table : all > 1 ? Look::OneColumn : all > 0 ? Look::OneRow : Look::Empty;
}

/// The first visible sheet that holds a table, else the best there is. One that cannot be looked at is taken
/// where no table stands before it: its damage is to be said, not to be passed over.
size_t chooseSheet(const Workbook& book, const std::vector<Look>& looks) {
    size_t best = 0;
    int most = -1;
    for (size_t i = 0; i < looks.size(); ++i) {
        if (book.sheets()[i].hidden)
            continue;
        if (looks[i] == Look::Table || looks[i] == Look::Damaged)
            return i;
        if (static_cast<int>(looks[i]) > most) {
            most = static_cast<int>(looks[i]);
            best = i;
        }
    }
    return best;
}

std::optional<size_t> sheetNamed(const Workbook& book, const std::string& name) {
    const auto& sheets = book.sheets();
    auto found = std::ranges::find(sheets, name, &Workbook::Sheet::name);
    if (found == sheets.end())
        found = std::ranges::find(sheets, asciiLower(name),
                                  [](const Workbook::Sheet& sheet) { return asciiLower(sheet.name); });
    if (found == sheets.end())
        return std::nullopt;
    return static_cast<size_t>(found - sheets.begin());
}

std::string namesOf(const Workbook& book) {
    std::vector<std::string> names;
    for (const Workbook::Sheet& sheet : book.sheets())
        names.push_back(sheet.name);
    return joined(names, ", ");
}

void listOthers(Survey& out) {
    const auto& sheets = out.book->sheets();
    out.otherSheets.clear();
    out.hiddenSheets.clear();
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (i != out.sheet && out.filledSheets[i])
            (sheets[i].hidden ? out.hiddenSheets : out.otherSheets).push_back(sheets[i].name);
    }
}

Result<Form> formOfZip(const SourceFile& source, const std::stop_token& stop) {
    auto bytes = readBytes(source, source.archive != nullptr, stop);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto archive = source.archive ? ZipArchive::fromBytes(std::move(bytes->all), source.path)
                                  : ZipArchive::open(source.file);
    if (!archive)
        return tl::unexpected(archive.error());
    Form form;
    form.hash = bytes->hash;
    const BookKind kind = bookKind(**archive);
    if (kind == BookKind::Binary)
        form.refused = code::kBinaryWorkbook;
    else if (kind == BookKind::None)
        form.refused = code::kOtherFormat;
    if (kind != BookKind::Xml)
        return form;
    auto book = Workbook::open(std::move(*archive), source.path);
    if (!book)
        return tl::unexpected(book.error());
    form.book = std::move(*book);
    return form;
}

} // namespace

Result<Form> formOf(const SourceFile& source, const std::stop_token& stop) {
    const auto head = headOf(source);
    if (!head)
        return tl::unexpected(head.error());
    if (head->starts_with(kZipMark))
        return formOfZip(source, stop);
    const bool compound = head->starts_with(kCompoundMark);
    if (!compound && !isMarkup(*head) && !isOtherFormat(*head))
        return Form{};
    const auto bytes = readBytes(source, false, stop);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Form form;
    form.hash = bytes->hash;
    form.refused = compound          ? bytes->encrypted ? code::kPasswordProtected : code::kLegacyWorkbook
                   : isMarkup(*head) ? code::kWebPage
                                     : code::kOtherFormat;
    return form;
}

Result<Survey> surveyBook(const SourceFile& source, const Form& form, const SurveyChoice& choice,
                          const std::stop_token& stop) {
    const auto& book = form.book;
    Survey out;
    out.book = book;
    out.hash = form.hash;
    std::vector<Look> looks;
    for (size_t i = 0; i < book->sheets().size(); ++i) {
        if (stop.stop_requested())
            return fail(Code::Cancelled, source.path);
        looks.push_back(lookAt(book, i));
    }
    if (choice.sheet) {
        const auto named = sheetNamed(*book, *choice.sheet);
        if (!named)
            return fail(Code::UnknownSheet, source.path, namesOf(*book));
        out.sheet = *named;
    } else {
        out.sheet = chooseSheet(*book, looks);
    }
    for (const Look look : looks)
        out.filledSheets.push_back(look != Look::Empty);
    return surveySheet(out, out.sheet);
}

Result<Survey> surveySheet(const Survey& book, size_t sheet) {
    Survey out = book;
    out.sheet = sheet;
    listOthers(out);
    auto stream = out.book->openSheet(sheet);
    if (!stream)
        return tl::unexpected(stream.error());
    auto scan = scanSheet(std::move(*stream), out.book->place(sheet));
    if (!scan)
        return tl::unexpected(scan.error());
    out.merges = std::move(scan->merges);
    out.bytes = scan->bytes;
    return out;
}

} // namespace gtm::ingest
