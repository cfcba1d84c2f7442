// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/number_text.h"

#include "core/base/text.h"
#include "core/ingest/currency_text.h"

#include <algorithm>
#include <charconv>

namespace gtm::ingest {

namespace {

constexpr size_t kMaxDigits = 40;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes currency, sign and parentheses off both ends, in any order in which they are met.
class Peeler {
  public:
    explicit Peeler(std::string_view text, WrittenNumber& out) : m_rest(trimmed(text)), m_out(out) {}

    [[nodiscard]] bool peel() {
        while (parentheses() || sign() || percent() || currencySign() || currencyCode())
            m_rest = trimmed(m_rest);
        suffix();
        return m_signs <= 1 && m_currencies <= 1;
    }
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    [[nodiscard]] int thousands() const { return m_thousands; }

  private:
    bool cut(std::string_view part) {
        if (m_rest.size() <= part.size())
            return false;
        if (m_rest.starts_with(part))
            m_rest.remove_prefix(part.size());
        else if (m_rest.ends_with(part))
            m_rest.remove_suffix(part.size());
        else
            return false;
        return true;
    }
    bool parentheses() {
        if (m_rest.size() < 3 || m_rest.front() != '(' || m_rest.back() != ')')
            return false;
        m_rest = m_rest.substr(1, m_rest.size() - 2);
        return negate();
    }
    bool negate() {
        ++m_signs;
        m_out.negative = true;
        return true;
    }
    bool sign() {
        if (cut("-") || cut("\u2212"))
            return negate();
        if (!m_rest.starts_with('+'))
            return false;
        m_rest.remove_prefix(1);
        ++m_signs;
        return true;
    }
    bool percent() {
        if (m_out.percent || !m_rest.ends_with('%'))
            return false;
        m_rest.remove_suffix(1);
        return m_out.percent = true;
    }
    bool currencySign() {
        for (const auto& [written, currency] : kCurrencySigns) {
            if (cut(written)) {
                ++m_currencies;
                m_out.currency = currency;
                if (currency.empty())
                    m_out.sign = written;
                return true;
            }
        }
        return false;
    }
    bool currencyCode() {
        if (m_rest.size() < 4)
            return false;
        const std::string_view head = m_rest.substr(0, 3), tail = m_rest.substr(m_rest.size() - 3);
        if (!looksLikeCurrency(head) && !looksLikeCurrency(tail))
            return false;
        ++m_currencies;
        m_out.currency = looksLikeCurrency(head) ? head : tail;
        m_rest = looksLikeCurrency(head) ? m_rest.substr(3) : m_rest.substr(0, m_rest.size() - 3);
        return true;
    }
    void suffix() {
        if (m_rest.size() < 2)
            return;
        const char last = m_rest.back();
        m_thousands = last == 'k' || last == 'K' ? 1 : last == 'M' ? 2 : 0;
        if (m_thousands > 0)
            m_rest = trimmed(m_rest.substr(0, m_rest.size() - 1));
        m_out.suffix = m_thousands > 0;
    }

    std::string_view m_rest;
    WrittenNumber& m_out;
    int m_signs = 0;
    int m_currencies = 0;
    int m_thousands = 0;
};

/// Length of a grouping mark at the front: blanks of several widths, apostrophes, and the other of `.` and
/// `,`.
size_t groupingAt(std::string_view text, char mark) {
    for (const std::string_view group : {" ", "\u00A0", "\u2009", "\u202F", "'", "\u2019"}) {
        if (text.starts_with(group))
            return group.size();
    }
    const char other = mark == ',' ? '.' : ',';
    return mark != 0 && text.starts_with(other) ? 1 : 0;
}

/// Digits before the decimal mark. Groups have three digits, or two before the last (Indian), all with the
/// same mark between them: `1,5` with a decimal point is no number rather than 15.
std::optional<std::string_view> takeInteger(std::string_view text, char mark, std::string& digits) {
    std::string_view group;
    size_t inGroup = 0, groups = 0;
    while (!text.empty()) {
        if (isDigit(text.front())) {
            digits += text.front();
            ++inGroup;
            text.remove_prefix(1);
            continue;
        }
        const size_t length = groupingAt(text, mark);
        if (length == 0)
            break;
        const bool first = groups == 0;
        if (inGroup == 0 || inGroup > 3 || (!first && (inGroup < 2 || text.substr(0, length) != group)))
            return std::nullopt;
        group = text.substr(0, length);
        ++groups;
        inGroup = 0;
        text.remove_prefix(length);
    }
    if (groups > 0 && inGroup != 3)
        return std::nullopt;
    return text;
}

/// `E7`, as Java writes big numbers.
std::optional<int> takeExponent(std::string_view text) {
    if (text.empty())
        return 0;
    if (text.front() != 'e' && text.front() != 'E')
        return std::nullopt;
    text.remove_prefix(1);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    int exponent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (error != std::errc() || end != text.data() + text.size() || exponent < -30 || exponent > 30)
        return std::nullopt;
    return exponent;
}

} // namespace

std::optional<WrittenNumber> parseNumber(std::string_view text, char mark) {
    WrittenNumber out;
    Peeler peeler(text, out);
    if (!peeler.peel())
        return std::nullopt;
    auto rest = takeInteger(peeler.rest(), mark, out.digits);
    if (!rest)
        return std::nullopt;
    if (mark != 0 && rest->starts_with(mark)) {
        rest->remove_prefix(1);
        for (; !rest->empty() && isDigit(rest->front()); rest->remove_prefix(1)) {
            out.digits += rest->front();
            ++out.scale;
        }
    }
    const auto exponent = takeExponent(*rest);
    if (!exponent || out.digits.empty())
        return std::nullopt;
    out.digits.erase(0, std::min(out.digits.find_first_not_of('0'), out.digits.size() - 1));
    if (out.digits.size() > kMaxDigits)
        return std::nullopt;
    out.scale -= *exponent + 3 * peeler.thousands();
    if (out.digits == "0")
        out.negative = false;
    return out;
}

double toDouble(const WrittenNumber& number) {
    const std::string text =
        (number.negative ? "-" : "") + number.digits + "e" + std::to_string(-number.scale);
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::optional<Minor> toMinor(const WrittenNumber& number, int digits, bool* rounded) {
    // Digits from this position on are below one minor unit.
    const int keep = static_cast<int>(number.digits.size()) - number.scale + digits;
    Minor value = 0;
    for (int i = 0; i < keep; ++i) {
        const bool written = i < static_cast<int>(number.digits.size());
        const Minor digit = written ? number.digits[static_cast<size_t>(i)] - '0' : 0;
        if (__builtin_mul_overflow(value, Minor{10}, &value) || __builtin_add_overflow(value, digit, &value))
            return std::nullopt;
    }
    const bool inexact =
        keep < static_cast<int>(number.digits.size()) &&
        number.digits.find_first_not_of('0', static_cast<size_t>(std::max(keep, 0))) != std::string::npos;
    if (rounded)
        *rounded = inexact;
    if (inexact && keep >= 0 && number.digits[static_cast<size_t>(keep)] >= '5' &&
        __builtin_add_overflow(value, Minor{1}, &value))
        return std::nullopt;
    return number.negative ? -value : value;
}

MarkHint markHint(std::string_view text) {
    WrittenNumber ignored;
    Peeler peeler(text, ignored);
    if (!peeler.peel())
        return MarkHint::None;
    const std::string_view rest = peeler.rest();
    const size_t last = rest.find_last_of(".,");
    if (last == std::string_view::npos ||
        rest.find_first_not_of("0123456789., '\u00A0\u2009\u202F\u2019eE+-") != std::string_view::npos)
        return MarkHint::None;
    const MarkHint own = rest[last] == '.' ? MarkHint::Point : MarkHint::Comma;
    const MarkHint other = own == MarkHint::Point ? MarkHint::Comma : MarkHint::Point;
    const std::string_view before = rest.substr(0, last);
    if (before.find(rest[last]) != std::string_view::npos)
        return other; // `1.234.567`: a decimal mark occurs once.
    const bool plain = std::ranges::all_of(before, isDigit);
    const bool threeBehind = rest.size() - last == 4 && std::ranges::all_of(rest.substr(last + 1), isDigit);
    const bool mayGroup =
        plain && threeBehind && !before.empty() && before.size() <= 3 && before.front() != '0';
    return mayGroup ? MarkHint::Ambiguous : own;
}

} // namespace gtm::ingest
