// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/text.h"

#include <QString>

#include <algorithm>
#include <numeric>

namespace gtm {

namespace {
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\v' || c == '\f';
}
char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
} // namespace

std::string_view trimmed(std::string_view text) {
    // Nearly every cell of a file needs nothing.
    const auto solid = [](char c) { return c > ' ' && c < 0x7F; };
    if (!text.empty() && solid(text.front()) && solid(text.back()))
        return text;
    for (;;) {
        if (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with(kNoBreakSpace))
            text.remove_prefix(kNoBreakSpace.size());
        else
            break;
    }
    for (;;) {
        if (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with(kNoBreakSpace))
            text.remove_suffix(kNoBreakSpace.size());
        else
            break;
    }
    return text;
}

std::string asciiLower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), lower);
    return out;
}

std::string caseFolded(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
}

namespace {

/// The same of a text with other than ASCII characters. One of signs alone, such as a stage that is an emoji,
/// is its own key.
std::string foldedKey(std::string_view header) {
    const QString text =
        QString::fromUtf8(header.data(), static_cast<qsizetype>(header.size())).toCaseFolded();
    QString key;
    const auto points = text.toUcs4();
    for (const char32_t c : points)
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            key += QString::fromUcs4(&c, 1);
    return (key.isEmpty() ? text.trimmed() : key).toStdString();
}

} // namespace

std::string headerKey(std::string_view header) {
    std::string key;
    key.reserve(header.size());
    for (char c : header) {
        if (static_cast<unsigned char>(c) >= 128)
            return foldedKey(header);
        if ((c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z'))
            key += lower(c);
    }
    return key;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string all;
    for (const std::string& part : parts)
        all.append(all.empty() ? std::string_view() : separator).append(part);
    return all;
}

std::string_view cutTo(std::string_view text, size_t bytes) {
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80)
        --bytes;
    return text.substr(0, bytes);
}

namespace {

bool looksLikeFormula(std::string_view text) {
    const size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

} // namespace

std::string guarded(std::string text) {
    if (looksLikeFormula(text))
        text.insert(text.begin(), '\'');
    return text;
}

std::string_view unguarded(std::string_view text) {
    return text.starts_with('\'') && looksLikeFormula(text) ? text.substr(1) : text;
}

size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), size_t{0});
    for (size_t i = 0; i < a.size(); ++i) {
        size_t diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 0; j < b.size(); ++j) {
            const size_t above = row[j + 1];
            row[j + 1] = std::min({above + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row.back();
}

std::string nearestWord(std::string_view word, const std::vector<std::string>& words) {
    std::string best;
    size_t bestDistance = std::max<size_t>(1, word.size() / 3) + 1;
    for (const std::string& candidate : words) {
        const size_t distance = editDistance(asciiLower(word), asciiLower(candidate));
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace gtm
