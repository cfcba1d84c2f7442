// SPDX-License-Identifier: GPL-3.0-only
#include "tests/fuzz/mutator.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace gtm::fuzz {

namespace {

using namespace std::string_view_literals;

constexpr std::array kStumbles{
    "\""sv,
    "\"\""sv,
    ","sv,
    ";"sv,
    "\t"sv,
    "\n"sv,
    "\r"sv,
    "\r\n"sv,
    "\n\n"sv,
    "\0"sv,
    "\xEF\xBB\xBF"sv,
    "\xFF\xFE"sv,
    "\xFF"sv,
    "\xC3"sv,
    "31/12"sv,
    "2026-02-30"sv,
    "1e400"sv,
    "-"sv,
    "NaN"sv,
    "1,234.5,6"sv,
    "1.234,56"sv,
    "=1+1"sv,
    "72k"sv,
    "N/A"sv,
    "null"sv,
    "true"sv,
    "$"sv,
    "999999999999999999999"sv,
    "0000-00-00"sv,
    "24:00"sv,
    "T"sv,
    "<"sv,
    "</row>"sv,
    "<row>"sv,
    "&amp;"sv,
    "&#0;"sv,
    "<![CDATA["sv,
    "r=\"XFE1\""sv,
    "t=\"s\""sv,
    "<v>-1</v>"sv,
    "sep=;\n"sv,
    "\xE2\x80\xAE"sv,
};
constexpr std::size_t kLongestPiece = 64, kMostChanges = 4;

} // namespace

void Mutator::change(std::string& text, std::span<const std::string> others) {
    const std::size_t at = below(text.size() + 1);
    const std::size_t length = std::min(1 + below(kLongestPiece), text.size() - at);
    switch (below(7)) {
    case 0:
        if (at < text.size())
            text[at] = static_cast<char>(text[at] ^ static_cast<char>(1U << below(8)));
        break;
    case 1:
        text.erase(at, length);
        break;
    case 2:
        text.insert(below(text.size() + 1), text.substr(at, length));
        break;
    case 3:
        text.insert(at, kStumbles[below(kStumbles.size())]);
        break;
    case 4:
        text.replace(at, std::min<std::size_t>(length, 12), kStumbles[below(kStumbles.size())]);
        break;
    case 5:
        text.insert(at, 1, static_cast<char>(below(256)));
        break;
    default: {
        const std::string& other = others[below(others.size())];
        text.insert(at, other.substr(below(other.size() + 1), kLongestPiece));
    }
    }
}

std::string Mutator::mutate(std::string text, std::span<const std::string> others) {
    for (std::size_t left = 1 + below(kMostChanges); left > 0; --left)
        change(text, others);
    return text;
}

std::string Mutator::mutateTexts(const std::string& xml, std::span<const std::string> others) {
    std::vector<std::pair<std::size_t, std::size_t>> texts; // from, length
    for (const std::string_view tag : {"<t>", "<v>"})
        for (std::size_t at = xml.find(tag); at != std::string::npos; at = xml.find(tag, at + 1))
            texts.emplace_back(at + tag.size(), xml.find('<', at + 1) - at - tag.size());
    if (texts.empty())
        return xml;
    const auto [from, length] = texts[below(texts.size())];
    std::string out = xml.substr(0, from);
    for (const char c : mutate(xml.substr(from, length), others)) {
        const bool allowed = static_cast<unsigned char>(c) < 0x80 && (c >= ' ' || c == '\n' || c == '\t');
        if (c == '<' || c == '&')
            out += c == '<' ? "&lt;" : "&amp;";
        else if (allowed)
            out += c;
    }
    return out + xml.substr(from + length);
}

} // namespace gtm::fuzz
