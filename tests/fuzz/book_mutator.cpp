// SPDX-License-Identifier: GPL-3.0-only
// libFuzzer: damages a part of a workbook and packs it again. A flipped byte of the archive itself would
// mostly be refused by a checksum, long before a reader of XML sees it.
#include "core/ingest/zip_archive.h"
#include "tests/core/ingest/zip_files.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <random>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

namespace gtm::fuzz {

namespace {

using ingest::ZipArchive;
using ingest::testing::ZipMember;

constexpr unsigned kWholeShare = 10; ///< Of the mutants so many are damaged as archives.

std::map<std::string, std::string> partsOf(std::string bytes) {
    std::map<std::string, std::string> parts;
    const auto archive = ZipArchive::fromBytes(std::move(bytes), "mutant.xlsx", {});
    if (!archive)
        return parts;
    std::array<char, 1 << 16> block;
    for (const ZipArchive::Member& member : (*archive)->members()) {
        auto stream = (*archive)->openMember(member.index, member.name);
        if (!stream)
            continue;
        std::string& content = parts[member.name];
        for (auto got = (*stream)->read(block); got && *got > 0; got = (*stream)->read(block))
            content.append(block.data(), *got);
    }
    return parts;
}

std::string mutated(std::string text, std::size_t maxSize) {
    const std::size_t size = text.size();
    text.resize(std::max(size, maxSize));
    text.resize(LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(text.data()), size, text.size()));
    return text;
}

/// Empty where the bytes are no archive.
std::string bookWithMutatedPart(std::string bytes, std::size_t maxSize, std::uint32_t random) {
    auto parts = partsOf(std::move(bytes));
    if (parts.empty())
        return {};
    std::string& content =
        std::next(parts.begin(), static_cast<std::ptrdiff_t>(random % parts.size()))->second;
    content = mutated(std::move(content), maxSize);
    std::vector<ZipMember> members;
    for (const auto& [name, text] : parts)
        members.push_back({name, text, false, true});
    return ingest::testing::zipBytes(members);
}

} // namespace

} // namespace gtm::fuzz

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t maxSize,
                                               unsigned seed) {
    std::minstd_rand random(seed);
    if (random() % gtm::fuzz::kWholeShare != 0) {
        const std::string book = gtm::fuzz::bookWithMutatedPart(
            {reinterpret_cast<const char*>(data), size}, maxSize, static_cast<std::uint32_t>(random()));
        if (!book.empty() && book.size() <= maxSize) {
            std::memcpy(data, book.data(), book.size());
            return book.size();
        }
    }
    return LLVMFuzzerMutate(data, size, maxSize);
}
