// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/xlsx_values.h"

#include "core/base/calendar.h"
#include "core/base/text.h"
#include "core/ingest/encoding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>

namespace gtm::ingest {

namespace {

constexpr double kLastSerial = 2'958'466; ///< The day after 9999-12-31.
constexpr std::int64_t kSecondsOfDay = 86'400;

std::optional<double> parsed(std::string_view text) {
    text = trimmed(text);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool isFigure(char c) {
    return c >= '0' && c <= '9';
}

constexpr size_t kExactDigits = 15; ///< So many survive in a double.

/// Digits that need no second look: no exponent, no noise, nothing before or behind that means nothing.
/// Digits alone are what a program wrote that keeps whole numbers, such as ids of 19 digits.
bool isPlain(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view part = text.substr(std::min(point + 1, text.size()));
    return (text.size() <= kExactDigits || point == text.size()) && !whole.empty() &&
           std::ranges::all_of(whole, isFigure) && std::ranges::all_of(part, isFigure) &&
           (whole.size() == 1 || whole.front() != '0') &&
           (point == text.size() ? !negative || whole != "0" : !part.empty() && part.back() != '0');
}

/// A whole number in the short form of a spreadsheet, which kept the first digits only: written out in full
/// it would look like an id, and not be it.
bool lostDigits(std::string_view written, double value) {
    constexpr double kExact = 1e15;
    return written.find_first_of("eE") != std::string_view::npos && std::abs(value) >= kExact;
}

void append(double value, std::string& out) {
    std::array<char, 400> text{};
    const double size = std::abs(value);
    const bool fixed = size == 0 || (size >= 1e-7 && size < 1e21);
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value == 0 ? 0 : value,
                                            fixed ? std::chars_format::fixed : std::chars_format::scientific);
    out.append(text.data(), end);
}

void appendTwo(std::int64_t number, std::string& out) {
    out += static_cast<char>('0' + number / 10 % 10);
    out += static_cast<char>('0' + number % 10);
}

void appendClock(std::int64_t seconds, std::string& out) {
    appendTwo(seconds / 3600, out);
    out += ':';
    appendTwo(seconds / 60 % 60, out);
    out += ':';
    appendTwo(seconds % 60, out);
}

void appendDay(std::int64_t serial, bool from1904, std::string& out) {
    using namespace std::chrono;
    constexpr sys_days kBefore1900{year{1899} / December / 31};
    constexpr sys_days kBegin1904{year{1904} / January / 1};
    if (!from1904 && serial == 60) { // Excel counts a day that 1900 did not have.
        out += "1900-02-29";
        return;
    }
    const sys_days day = from1904 ? kBegin1904 + days{serial} : kBefore1900 + days{serial - (serial > 60)};
    const year_month_day date{day};
    const int year = static_cast<int>(date.year());
    appendTwo(year / 100, out);
    appendTwo(year % 100, out);
    out += '-';
    appendTwo(static_cast<unsigned>(date.month()), out);
    out += '-';
    appendTwo(static_cast<unsigned>(date.day()), out);
}

/// What the letters of a format code ask for.
struct Asked {
    bool day = false;
    bool time = false;
    bool month = false; ///< Or minutes: `m` is both.
    bool elapsed = false;
    bool digits = false; ///< Placeholders of a plain number.
    bool era = false;    ///< `e`, `g` and `b`; an `E` among digits is an exponent.

    void take(char c) {
        day = day || c == 'y' || c == 'd';
        time = time || c == 'h' || c == 's';
        month = month || c == 'm';
        era = era || c == 'e' || c == 'g' || c == 'b';
        digits = digits || c == '0' || c == '#' || c == '?';
    }
    [[nodiscard]] NumberKind kind() const {
        if (elapsed)
            return NumberKind::Elapsed;
        if (day || (era && !digits))
            return time ? NumberKind::DateTime : NumberKind::Date;
        if (time)
            return NumberKind::Time;
        return month && !digits ? NumberKind::Date : NumberKind::Number;
    }
};

/// `[h]`, `[mm]`, `[ss]`; other brackets hold colours, conditions and locales.
bool isElapsed(std::string_view bracket) {
    return !bracket.empty() && (bracket.find_first_not_of('h') == std::string_view::npos ||
                                bracket.find_first_not_of('m') == std::string_view::npos ||
                                bracket.find_first_not_of('s') == std::string_view::npos);
}

/// The number that four hexadecimal digits mean between `_x` and `_`.
std::optional<char32_t> escapeAt(std::string_view text, size_t at) {
    constexpr size_t kLength = 7;
    if (text.size() - at < kLength || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_')
        return std::nullopt;
    unsigned value = 0;
    const char* const digits = text.data() + at + 2;
    const auto [end, error] = std::from_chars(digits, digits + 4, value, 16);
    return error == std::errc() && end == digits + 4 ? std::optional<char32_t>(value) : std::nullopt;
}

} // namespace

NumberKind builtInNumberKind(int id) {
    // 27 to 36 and 50 to 58 are the dates and times of East Asian locales.
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return NumberKind::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        return NumberKind::Time;
    return id == 22 ? NumberKind::DateTime : id == 46 ? NumberKind::Elapsed : NumberKind::Number;
}

NumberKind numberKindOf(std::string_view formatCode) {
    const std::string code = asciiLower(formatCode);
    Asked asked;
    for (size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size() - 1);
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i; // The next one is shown as it is, gives a width, or fills.
        } else if (c == '[') {
            const size_t close = std::min(code.find(']', i), code.size() - 1);
            asked.elapsed = asked.elapsed || isElapsed(std::string_view(code).substr(i + 1, close - i - 1));
            i = close;
        } else if (std::string_view(code).substr(i).starts_with("am/pm")) {
            asked.time = true;
            i += 4;
        } else if (std::string_view(code).substr(i).starts_with("general")) {
            asked.digits = true;
            i += 6;
        } else {
            asked.take(c);
        }
    }
    return asked.kind();
}

std::string_view numberText(std::string_view written, std::string& scratch) {
    if (isPlain(written))
        return written;
    const auto value = parsed(written);
    if (!value || lostDigits(written, *value))
        return written;
    scratch.clear();
    append(*value, scratch);
    return scratch;
}

void appendSerial(std::string_view written, NumberKind kind, bool from1904, std::string& out) {
    const auto value = parsed(written);
    if (!value || *value < 0 || *value >= kLastSerial - (from1904 ? 1462 : 0)) {
        std::string scratch;
        out += numberText(written, scratch);
        return;
    }
    // To the second: Excel shows no more, and what lies behind it is noise of the calculation.
    const auto total = static_cast<std::int64_t>(std::llround(*value * kSecondsOfDay));
    const std::int64_t day = total / kSecondsOfDay, seconds = total % kSecondsOfDay;
    if (kind == NumberKind::Elapsed) {
        const std::int64_t hours = total / 3600;
        if (hours >= 100)
            out += std::to_string(hours);
        else
            appendTwo(hours, out);
        std::string clock;
        appendClock(seconds, clock);
        out += clock.substr(2);
        return;
    }
    if (day == 0 && (kind == NumberKind::Time || (seconds > 0 && !from1904))) {
        appendClock(seconds, out);
        return;
    }
    appendDay(day, from1904, out);
    if (kind != NumberKind::Date || seconds > 0) {
        out += ' ';
        appendClock(seconds, out);
    }
}

std::string isoCellText(std::string_view written) {
    std::string text(trimmed(written));
    if (text.ends_with('Z'))
        text.pop_back();
    if (text.size() > 10 && text[10] == 'T')
        text[10] = ' ';
    if (const size_t point = text.find('.', 10);
        point != std::string::npos && text.find_first_not_of('0', point + 1) == std::string::npos)
        text.resize(point);
    return text;
}

bool hasEscapes(std::string_view text) {
    for (size_t at = text.find("_x"); at != std::string_view::npos; at = text.find("_x", at + 1)) {
        if (escapeAt(text, at))
            return true;
    }
    return false;
}

void appendUnescaped(std::string_view text, std::string& out) {
    size_t from = 0;
    for (size_t at = text.find("_x"); at != std::string_view::npos; at = text.find("_x", at)) {
        auto c = escapeAt(text, at);
        if (!c) {
            ++at;
            continue;
        }
        out += text.substr(from, at - from);
        at += 7;
        const auto low =
            *c >= 0xD800 && *c < 0xDC00 ? escapeAt(text, std::min(at, text.size())) : std::nullopt;
        if (low && *low >= 0xDC00 && *low < 0xE000) {
            c = 0x10000 + ((*c - 0xD800) << 10U) + (*low - 0xDC00);
            at += 7;
        }
        appendUtf8(out, *c >= 0xD800 && *c < 0xE000 ? char32_t{0xFFFD} : *c);
        from = at;
    }
    out += text.substr(from);
}

} // namespace gtm::ingest
