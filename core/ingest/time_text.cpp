// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/time_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace gtm::ingest {

using std::chrono::milliseconds;

namespace {

constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};

/// Takes tokens off the front of a text.
class Scanner {
  public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::string_view rest() const { return m_rest; }
    [[nodiscard]] char front() const { return m_rest.empty() ? '\0' : m_rest.front(); }

    bool take(char c) {
        if (front() != c || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    /// At least one blank; newer exports write a narrow one before AM and PM.
    bool blanks() {
        const size_t before = m_rest.size();
        for (;;) {
            const std::string_view blank = m_rest.starts_with(' ')        ? " "
                                           : m_rest.starts_with("\u00A0") ? "\u00A0"
                                           : m_rest.starts_with("\u202F") ? "\u202F"
                                                                          : "";
            if (blank.empty())
                return m_rest.size() != before;
            m_rest.remove_prefix(blank.size());
        }
    }
    struct Number {
        int value = 0;
        int digits = 0; ///< 0: there is none.
    };
    Number number(int most) {
        Number out;
        while (out.digits < most && front() >= '0' && front() <= '9') {
            out.value = out.value * 10 + (front() - '0');
            ++out.digits;
            m_rest.remove_prefix(1);
        }
        return out;
    }
    std::string_view letters() {
        size_t length = 0;
        while (length < m_rest.size() && ((m_rest[length] | 0x20) >= 'a' && (m_rest[length] | 0x20) <= 'z'))
            ++length;
        const std::string_view word = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return word;
    }

  private:
    std::string_view m_rest;
};

/// 1 to 12 for a month's English name or its first three letters; 0: it is none.
int monthNamed(std::string_view word) {
    const std::string lower = asciiLower(word);
    for (size_t i = 0; i < kMonths.size(); ++i) {
        if (lower == kMonths[i] || lower == kMonths[i].substr(0, 3) || (i == 8 && lower == "sept"))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// The numbers and the month of a date as written, not yet in an order.
struct DateParts {
    enum class Form { MonthDay, DayMonth, ByOrder } form = Form::ByOrder;
    int first = 0, second = 0;
    Scanner::Number year;
};

bool isSeparator(char c) {
    return c == '/' || c == '-' || c == '.';
}

std::optional<DateParts> yearFirst(Scanner& scan, Scanner::Number year) {
    const char separator = scan.front();
    scan.take(separator);
    const auto month = scan.number(2);
    if (!month.digits || !scan.take(separator))
        return std::nullopt;
    const auto day = scan.number(2);
    if (!day.digits)
        return std::nullopt;
    return DateParts{DateParts::Form::MonthDay, month.value, day.value, year};
}

/// `15-Sep-2026`, `15 September 2026`, and after the name `Sep 15, 2026`.
std::optional<DateParts> dayThenName(Scanner& scan, int day) {
    if (!scan.take('-'))
        scan.blanks();
    const int month = monthNamed(scan.letters());
    if (!month || !(scan.take('-') || scan.blanks()))
        return std::nullopt;
    const auto year = scan.number(4);
    if (!year.digits)
        return std::nullopt;
    return DateParts{DateParts::Form::MonthDay, month, day, year};
}

std::optional<DateParts> nameThenDay(Scanner& scan) {
    const int month = monthNamed(scan.letters());
    scan.take('.');
    if (!month || !scan.blanks())
        return std::nullopt;
    const auto day = scan.number(2);
    scan.take(',');
    if (!day.digits || !scan.blanks())
        return std::nullopt;
    const auto year = scan.number(4);
    if (!year.digits)
        return std::nullopt;
    return DateParts{DateParts::Form::MonthDay, month, day.value, year};
}

std::optional<DateParts> takeDate(Scanner& scan) {
    const auto first = scan.number(4);
    if (!first.digits)
        return nameThenDay(scan);
    if (first.digits == 4)
        return isSeparator(scan.front()) ? yearFirst(scan, first) : std::nullopt;
    const char separator = scan.front();
    if (first.digits > 2)
        return std::nullopt;
    Scanner ahead = scan;
    if (!isSeparator(separator) || !ahead.take(separator) || ahead.front() < '0' || ahead.front() > '9')
        return dayThenName(scan, first.value);
    scan = ahead;
    const auto second = scan.number(2);
    if (!second.digits || !scan.take(separator))
        return std::nullopt;
    const auto year = scan.number(4);
    if (year.digits != 2 && year.digits != 4)
        return std::nullopt;
    const auto form = separator == '.' ? DateParts::Form::DayMonth : DateParts::Form::ByOrder;
    return DateParts{form, first.value, second.value, year};
}

std::optional<milliseconds> takeFraction(Scanner& scan) {
    if (!scan.take('.') && !scan.take(','))
        return milliseconds{0};
    auto fraction = scan.number(9);
    if (!fraction.digits)
        return std::nullopt;
    for (; fraction.digits > 3; --fraction.digits)
        fraction.value /= 10;
    for (; fraction.digits < 3; ++fraction.digits)
        fraction.value *= 10;
    return milliseconds{fraction.value};
}

/// `AM` and `PM`, with or without a blank before; the hour is then 1 to 12.
std::optional<int> takeHalfDay(Scanner& scan, int hour) {
    Scanner ahead = scan;
    ahead.blanks();
    const std::string word = asciiLower(ahead.letters());
    if (word != "am" && word != "pm")
        return hour;
    scan = ahead;
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return hour % 12 + (word == "pm" ? 12 : 0);
}

std::optional<milliseconds> takeClock(Scanner& scan) {
    const auto hour = scan.number(2);
    if (!hour.digits || !scan.take(':'))
        return std::nullopt;
    const auto minute = scan.number(2);
    Scanner::Number second{0, 2};
    auto fraction = std::make_optional(milliseconds{0});
    if (scan.take(':')) {
        second = scan.number(2);
        fraction = takeFraction(scan);
    }
    const auto hours = takeHalfDay(scan, hour.value);
    if (minute.digits != 2 || second.digits != 2 || !fraction || !hours)
        return std::nullopt;
    if (*hours > 23 || minute.value > 59 || second.value > 59)
        return std::nullopt;
    return std::chrono::hours{*hours} + std::chrono::minutes{minute.value} +
           std::chrono::seconds{second.value} + *fraction;
}

/// `Z`, `UTC`, `+02:00`, `+0200`, `+02`; nothing is fine too.
bool takeOffset(Scanner& scan, std::optional<milliseconds>& offset) {
    scan.blanks();
    if (scan.atEnd())
        return true;
    const bool minus = scan.front() == '-';
    if (scan.take('+') || scan.take('-')) {
        const auto hours = scan.number(2);
        scan.take(':');
        const auto minutes = scan.number(2);
        if (hours.digits != 2 || (minutes.digits != 0 && minutes.digits != 2) || hours.value > 14 ||
            minutes.value > 59)
            return false;
        const milliseconds size = std::chrono::hours{hours.value} + std::chrono::minutes{minutes.value};
        offset = minus ? -size : size;
    } else {
        const std::string zone = asciiLower(scan.letters());
        if (zone != "z" && zone != "utc" && zone != "gmt")
            return false;
        offset = milliseconds{0};
    }
    return scan.atEnd();
}

/// Milliseconds since 1970 in 12 or 13 digits: from March 1973 to November 2286.
std::optional<WrittenTime> parseEpoch(std::string_view text) {
    if ((text.size() != 12 && text.size() != 13) ||
        !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    const Instant instant{milliseconds{value}};
    const Day day = std::chrono::floor<std::chrono::days>(instant);
    return WrittenTime{day, instant - Instant{day}, milliseconds{0}, false};
}

std::optional<Day> dayOf(const DateParts& parts, DateOrder order, int year) {
    int month = parts.first, day = parts.second;
    const bool dayFirst = parts.form == DateParts::Form::DayMonth ||
                          (parts.form == DateParts::Form::ByOrder && order == DateOrder::Dmy);
    if (parts.form == DateParts::Form::ByOrder && order != DateOrder::Dmy && order != DateOrder::Mdy)
        return std::nullopt;
    if (dayFirst)
        std::swap(month, day);
    if (!isValidDate(year, month, day))
        return std::nullopt;
    return makeDay(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

} // namespace

std::optional<WrittenTime> parseTime(std::string_view text, DateOrder order, int century) {
    text = trimmed(text);
    if (const auto epoch = parseEpoch(text))
        return epoch;
    Scanner scan(text);
    const auto parts = takeDate(scan);
    if (!parts || (parts->year.digits != 4 && parts->year.digits != 2))
        return std::nullopt;
    WrittenTime out;
    out.shortYear = parts->year.digits == 2 && century == 0;
    // A leap year, so that 29 February of an unknown year passes.
    const int year = out.shortYear             ? 2000
                     : parts->year.digits == 2 ? century + parts->year.value
                                               : parts->year.value;
    const auto day = dayOf(*parts, order, year);
    if (!day)
        return std::nullopt;
    out.day = *day;
    if (scan.atEnd())
        return out;
    scan.take(',');
    if (!scan.take('T') && !scan.blanks())
        return std::nullopt;
    out.time = takeClock(scan);
    if (!out.time || !takeOffset(scan, out.offset))
        return std::nullopt;
    return out;
}

std::optional<WrittenTime> parseSerial(std::string_view text, bool from1904) {
    constexpr std::chrono::sys_days kDay0{std::chrono::year{1899} / std::chrono::December / 30};
    constexpr int kDaysUntil1904 = 1462, kFirst = 25'569, kLast = 73'050; // 1970 and 2099
    constexpr std::int64_t kSecondsOfDay = 86'400;
    if (text.size() < 5 || text.find_first_not_of("0123456789.") != std::string_view::npos)
        return std::nullopt;
    double serial = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), serial);
    serial += from1904 ? kDaysUntil1904 : 0;
    if (error != std::errc() || end != text.data() + text.size() || serial < kFirst || serial > kLast)
        return std::nullopt;
    const auto seconds = static_cast<std::int64_t>(std::llround(serial * kSecondsOfDay));
    WrittenTime out;
    out.day = kDay0 + std::chrono::days{seconds / kSecondsOfDay};
    if (text.find('.') != std::string_view::npos)
        out.time = std::chrono::seconds{seconds % kSecondsOfDay};
    return out;
}

DateHint dateHint(std::string_view text) {
    text = trimmed(text);
    const bool month = parseTime(text, DateOrder::Mdy, 2000).has_value();
    const bool day = parseTime(text, DateOrder::Dmy, 2000).has_value();
    if (!month && !day)
        return {};
    const auto plain = parseTime(text, DateOrder::Ymd);
    const bool shortYear = parseTime(text, month ? DateOrder::Mdy : DateOrder::Dmy)->shortYear;
    if (plain)
        return {OrderHint::None, true, shortYear};
    if (month && day) {
        Scanner scan(text);
        const auto parts = takeDate(scan);
        return {parts->first == parts->second ? OrderHint::Either : OrderHint::Ambiguous, true, shortYear};
    }
    return {month ? OrderHint::Mdy : OrderHint::Dmy, true, shortYear};
}

} // namespace gtm::ingest
