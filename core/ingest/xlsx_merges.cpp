// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/xlsx_merges.h"

#include "core/ingest/xml_parser.h"

#include <algorithm>
#include <charconv>

namespace gtm::ingest {

namespace {

constexpr size_t kScanBlock = 256 * 1024;
constexpr size_t kMostMerges = 1'000'000;
constexpr size_t kLongestMergeTag = 4096;
constexpr std::string_view kMergeTag = "mergeCell ";

/// `A2:A9` where it is more than one row high.
std::optional<Merge> mergeIn(std::string_view tag) {
    const size_t at = tag.find("ref=");
    if (at == std::string_view::npos || at + 5 >= tag.size())
        return std::nullopt;
    const std::string_view reference = tag.substr(at + 5, tag.find(tag[at + 4], at + 5) - at - 5);
    const size_t colon = reference.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto from = cellPlace(reference.substr(0, colon)), to = cellPlace(reference.substr(colon + 1));
    if (!from || !to || to->row <= from->row)
        return std::nullopt;
    return Merge{from->row, to->row, from->column};
}

/// Takes the merges out of `text` and leaves what may be the beginning of another.
void takeMerges(std::string& text, std::vector<Merge>& merges) {
    size_t from = 0;
    for (;;) {
        const size_t at = text.find(kMergeTag, from);
        if (at == std::string::npos) {
            text.erase(0, text.size() - std::min(text.size() - from, kMergeTag.size()));
            return;
        }
        const std::string_view tag = std::string_view(text).substr(at, kLongestMergeTag);
        const size_t close = tag.find('>');
        if (close == std::string_view::npos && tag.size() < kLongestMergeTag) {
            text.erase(0, at);
            return;
        }
        if (close == std::string_view::npos) { // it is no tag
            from = at + kMergeTag.size();
            continue;
        }
        if (const auto merge = mergeIn(tag.substr(0, close)))
            merges.push_back(*merge);
        // Looking through the rest once more at each word inside of the tag takes minutes.
        from = at + close;
    }
}

} // namespace

std::optional<CellPlace> cellPlace(std::string_view reference) {
    size_t column = 0, i = 0;
    for (; i < reference.size() && i < 3 && reference[i] >= 'A' && reference[i] <= 'Z'; ++i)
        column = column * 26 + static_cast<size_t>(reference[i] - 'A' + 1);
    CellPlace place;
    const char* const end = reference.data() + reference.size();
    const auto [stop, error] = std::from_chars(reference.data() + i, end, place.row);
    if (column == 0 || error != std::errc() || stop != end || place.row <= 0)
        return std::nullopt;
    place.column = column - 1;
    return place;
}

Result<SheetScan> scanSheet(std::unique_ptr<ByteStream> stream, const std::string& where) {
    auto bytes = xmlBytes(std::move(stream));
    if (!bytes)
        return tl::unexpected(bytes.error());
    SheetScan scan;
    std::string text;
    auto block = blockFor(*bytes->stream, kScanBlock);
    for (;;) {
        const auto got = bytes->stream->read(block);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            break;
        scan.bytes += *got;
        text.append(block.data(), *got);
        takeMerges(text, scan.merges);
        if (scan.merges.size() > kMostMerges)
            return fail(Code::BadWorkbook, where, "too_large");
    }
    std::ranges::stable_sort(scan.merges, {}, &Merge::first);
    return scan;
}

} // namespace gtm::ingest
