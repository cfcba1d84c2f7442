// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/format.h"

#include "core/base/text.h"
#include "core/report/phrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace gtm::report {

using kpi::Unit;

namespace {

NumberStyle& style() {
    static NumberStyle one;
    return one;
}

/// |value| with `decimals` places, rounded half away from zero, thousands apart.
std::string grouped(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    const auto scaled = std::llround(std::abs(value) * scale);
    const auto whole = scaled / static_cast<long long>(scale);
    const auto rest = scaled % static_cast<long long>(scale);
    std::string text = std::to_string(whole);
    for (auto at = static_cast<int>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<size_t>(at), style().group);
    if (decimals > 0) {
        std::string fraction = std::to_string(rest);
        text +=
            style().decimal + std::string(static_cast<size_t>(decimals) - fraction.size(), '0') + fraction;
    }
    return text;
}

bool roundsToZero(double value, int decimals) {
    return std::llround(std::abs(value) * std::pow(10.0, decimals)) == 0;
}

bool readsAsZero(const std::string& text) {
    return text.find_first_of("123456789") == std::string::npos;
}

std::string signOf(double value, int decimals) {
    return value < 0 && !roundsToZero(value, decimals) ? kMinus : "";
}

std::string number(double value, int decimals) {
    return signOf(value, decimals) + grouped(value, decimals);
}

std::string withoutTrailingZero(std::string text) {
    const auto mark = text.find(style().decimal);
    if (mark == std::string::npos)
        return text;
    while (text.back() == '0')
        text.pop_back();
    if (text.ends_with(style().decimal))
        text.resize(text.size() - style().decimal.size());
    return text;
}

std::string currencySign(const std::string& currency) {
    if (currency == "USD")
        return "$";
    if (currency == "EUR")
        return "\u20AC";
    if (currency == "GBP")
        return "\u00A3";
    return style().german ? currency : currency + "\u00A0";
}

/// An amount with its currency, in thousands or millions where `scale` says so.
std::string withCurrency(const std::string& amount, char scale, const std::string& currency) {
    const std::string sign = currencySign(currency);
    if (!style().german)
        return sign + amount + (scale ? std::string(1, scale) : std::string());
    // T€ and M€ as in German reports: as short as K and M, so that they fit the same columns.
    const char* thousands = scale == 'M' ? "M" : scale == 'K' ? "T" : "";
    return amount + "\u00A0" + thousands + sign;
}

/// Decimals of an amount in units, in thousands and in millions.
struct MoneyDecimals {
    int units = 0, thousands = 0, millions = 2;
};

std::string compactMoney(double major, const std::string& currency, const MoneyDecimals& decimals) {
    const double size = std::abs(major);
    const std::string sign = signOf(major, decimals.units);
    if (size >= 999'500)
        return sign + withCurrency(grouped(major / 1e6, decimals.millions), 'M', currency);
    if (size >= 999.5)
        return sign + withCurrency(grouped(major / 1e3, decimals.thousands), 'K', currency);
    return sign + withCurrency(grouped(major, decimals.units), 0, currency);
}

/// The text of |value|; the sign is the caller's.
std::string magnitude(double value, const FormatOptions& options) {
    const double size = std::abs(value);
    const int extra = options.extraDecimals;
    switch (options.unit) {
    case Unit::Ratio:
        return percentText(size, 1 + extra);
    case Unit::Money:
        return compactMoney(size, options.currency, {extra, (size < 99'950 ? 1 : 0) + extra, 2 + extra});
    case Unit::MoneyPerDay:
        return compactMoney(size, options.currency, {extra, 1 + extra, 2 + extra});
    case Unit::Count:
        return extra ? number(size, extra) : countText(size);
    case Unit::Days:
        return number(size, extra) + ' ' + unitSign(UnitSign::Days);
    case Unit::Hours:
        return minutesText(size * 60, extra);
    case Unit::Minutes:
        return minutesText(size, extra);
    case Unit::Months:
        return number(size, 1 + extra) + ' ' + unitSign(UnitSign::Months);
    }
    return {};
}

} // namespace

NumberStyle englishNumbers() {
    return {};
}

NumberStyle germanNumbers() {
    return {",", ".", true};
}

void setNumberStyle(NumberStyle chosen) {
    style() = std::move(chosen);
}

const NumberStyle& numberStyle() {
    return style();
}

std::optional<std::string> plainNumber(std::string_view typed) {
    constexpr char kMark = '\'';
    std::string_view rest = trimmed(typed);
    std::string sign;
    for (const std::string_view minus : {std::string_view("-"), std::string_view(kMinus)})
        if (sign.empty() && rest.starts_with(minus)) {
            sign = "-";
            rest.remove_prefix(minus.size());
        }
    const size_t point = rest.find(style().decimal);
    std::string whole(rest.substr(0, point)), fraction;
    if (point != std::string_view::npos)
        fraction = rest.substr(point + style().decimal.size());
    for (const std::string_view mark : {std::string_view(style().group), std::string_view(kNarrowSpace),
                                        std::string_view("\u00A0"), std::string_view(" ")})
        for (size_t at = 0; !mark.empty() && (at = whole.find(mark)) != std::string::npos;)
            whole.replace(at, mark.size(), 1, kMark);
    const auto digits = [](std::string_view text) {
        return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    };
    const auto groups = split(whole, kMark);
    for (size_t i = 0; i < groups.size(); ++i) {
        const bool sized = i > 0 ? groups[i].size() == 3 : groups.size() == 1 || groups[i].size() <= 3;
        if (!sized || !digits(groups[i]))
            return {};
    }
    std::erase(whole, kMark);
    const bool zeroInFront = whole.size() > 1 && whole.front() == '0';
    if (zeroInFront || !digits(fraction) || (point == std::string_view::npos ? whole : fraction).empty())
        return {};
    return sign + (whole.empty() ? "0" : whole) + (fraction.empty() ? "" : "." + fraction);
}

std::string fieldNumber(const std::string& plain) {
    std::string shown = plain;
    if (const size_t point = shown.find('.'); point != std::string::npos)
        shown.replace(point, 1, style().decimal);
    return shown;
}

std::string unitSign(UnitSign sign) {
    switch (sign) {
    case UnitSign::Days:
        return translated(QT_TRANSLATE_NOOP("gtm::report", "d"));
    case UnitSign::Hours:
        return translated(QT_TRANSLATE_NOOP("gtm::report", "h"));
    case UnitSign::Minutes:
        return translated(QT_TRANSLATE_NOOP("gtm::report", "m"));
    case UnitSign::Months:
        return translated(QT_TRANSLATE_NOOP("gtm::report", "mo"));
    case UnitSign::Points:
        return translated(QT_TRANSLATE_NOOP("gtm::report", "pt"));
    }
    return {};
}

std::string moneyText(double major, const std::string& currency, bool compact) {
    if (compact)
        return compactMoney(major, currency, {});
    return signOf(major, 0) + withCurrency(grouped(major, 0), 0, currency);
}

std::string countText(double count, bool full) {
    if (!full && std::abs(count) > 99'999)
        return number(count / 1000, 1) + (style().german ? "\u00A0Tsd." : "K");
    return number(count, 0);
}

std::string percentText(double fraction, int decimals) {
    if (fraction == 0) // zero has no decimals; what only rounds to it keeps them
        decimals = 0;
    return number(fraction * 100, decimals) + kNarrowSpace + "%";
}

std::string minutesText(double minutes, int decimals) {
    const std::string sign = minutes < 0 ? kMinus : "";
    const double scale = std::pow(10.0, decimals);
    const double size = double(std::llround(std::abs(minutes) * scale)) / scale;
    const std::string minute = ' ' + unitSign(UnitSign::Minutes);
    if (size == 0)
        return "0" + minute;
    if (size < 60)
        return sign + grouped(size, decimals) + minute;
    if (size < 48 * 60) {
        const auto hours = static_cast<long long>(size) / 60;
        const double rest = size - double(hours * 60);
        return sign + std::to_string(hours) + ' ' + unitSign(UnitSign::Hours) + ' ' + (rest < 10 ? "0" : "") +
               grouped(rest, decimals) + minute;
    }
    return sign + grouped(std::abs(minutes) / (24 * 60), 1 + decimals) + ' ' + unitSign(UnitSign::Days);
}

std::string valueText(std::optional<double> value, const FormatOptions& options) {
    if (!value)
        return kDash;
    const std::string text = magnitude(*value, options);
    return (*value < 0 && !readsAsZero(text) ? kMinus : "") + text;
}

std::string targetText(const kpi::Point& point, kpi::Direction direction, const FormatOptions& options) {
    if (!point.target)
        return kDash;
    std::string text = valueText(point.target, options);
    if (options.unit == Unit::Ratio) {
        const auto space = text.find(kNarrowSpace);
        text = withoutTrailingZero(text.substr(0, space)) + text.substr(space);
    }
    const char* comparator = direction == kpi::Direction::Lower ? "\u2264" : "\u2265";
    if (direction == kpi::Direction::Near || direction == kpi::Direction::None)
        return text;
    return std::string(comparator) + kNarrowSpace + text;
}

std::string changeText(std::optional<double> change, const FormatOptions& options) {
    if (!change)
        return kDash;
    const std::string text = options.unit == Unit::Ratio
                                 ? grouped(*change * 100, 1) + ' ' + unitSign(UnitSign::Points)
                                 : magnitude(*change, options);
    if (readsAsZero(text))
        return text;
    return (*change < 0 ? kMinus : "+") + text;
}

int decimalsToTell(const kpi::Point& point, const FormatOptions& options) {
    if (!point.value || !point.target || point.status == kpi::Status::OnTrack)
        return 0;
    return valueText(point.value, options) == valueText(point.target, options) ? 1 : 0;
}

bool isToldAsCounts(const kpi::Point& point, Unit unit) {
    return point.status == kpi::Status::TooFew && unit == Unit::Ratio && point.numerator &&
           point.denominator && *point.denominator == static_cast<double>(point.records);
}

std::string pointText(const kpi::Point& point, const FormatOptions& options) {
    if (isToldAsCounts(point, options.unit))
        return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 of %2")),
                      {countText(*point.numerator), countText(*point.denominator), {}});
    FormatOptions telling = options;
    telling.extraDecimals += decimalsToTell(point, options);
    return valueText(point.value, telling);
}

std::string intervalText(const kpi::Point& point, const FormatOptions& options) {
    if (!point.interval)
        return kDash;
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "%1 to %2")),
                  {valueText(point.interval->low, options), valueText(point.interval->high, options), {}});
}

std::string statusText(kpi::Status status) {
    switch (status) {
    case kpi::Status::OnTrack:
        return translated(QT_TRANSLATE_NOOP("gtm::report", "On track"));
    case kpi::Status::AtRisk:
        return translated(QT_TRANSLATE_NOOP("gtm::report", "At risk"));
    case kpi::Status::OffTrack:
        return translated(QT_TRANSLATE_NOOP("gtm::report", "Off track"));
    case kpi::Status::NoTarget:
        return translated(QT_TRANSLATE_NOOP("gtm::report", "No target"));
    case kpi::Status::TooFew:
        return translated(QT_TRANSLATE_NOOP("gtm::report", "Too few"));
    case kpi::Status::NoData:
        return translated(QT_TRANSLATE_NOOP("gtm::report", "No data"));
    }
    return {};
}

namespace {
constexpr std::array<const char*, 12> kMonths{
    QT_TRANSLATE_NOOP("gtm::report", "Jan"), QT_TRANSLATE_NOOP("gtm::report", "Feb"),
    QT_TRANSLATE_NOOP("gtm::report", "Mar"), QT_TRANSLATE_NOOP("gtm::report", "Apr"),
    QT_TRANSLATE_NOOP("gtm::report", "May"), QT_TRANSLATE_NOOP("gtm::report", "Jun"),
    QT_TRANSLATE_NOOP("gtm::report", "Jul"), QT_TRANSLATE_NOOP("gtm::report", "Aug"),
    QT_TRANSLATE_NOOP("gtm::report", "Sep"), QT_TRANSLATE_NOOP("gtm::report", "Oct"),
    QT_TRANSLATE_NOOP("gtm::report", "Nov"), QT_TRANSLATE_NOOP("gtm::report", "Dec")};
constexpr std::array<const char*, 7> kWeekdays{
    QT_TRANSLATE_NOOP("gtm::report", "Mon"), QT_TRANSLATE_NOOP("gtm::report", "Tue"),
    QT_TRANSLATE_NOOP("gtm::report", "Wed"), QT_TRANSLATE_NOOP("gtm::report", "Thu"),
    QT_TRANSLATE_NOOP("gtm::report", "Fri"), QT_TRANSLATE_NOOP("gtm::report", "Sat"),
    QT_TRANSLATE_NOOP("gtm::report", "Sun")};

int yearNumber(Day day) {
    return int(std::chrono::year_month_day{day}.year());
}

} // namespace

std::string monthText(Day day) {
    return translated(kMonths[unsigned(std::chrono::year_month_day{day}.month()) - 1]);
}

std::string longDate(Day day) {
    return longDate(day, yearNumber(day) + 1);
}

std::string longDate(Day day, int currentYear) {
    return translated(kWeekdays[static_cast<size_t>(isoWeekday(day) - 1)]) + ' ' +
           shortDate(day, currentYear);
}

std::string shortDate(Day day, int currentYear) {
    std::string text = std::to_string(unsigned(std::chrono::year_month_day{day}.day())) +
                       (style().german ? ".\u00A0" : " ") + monthText(day);
    if (yearNumber(day) != currentYear)
        text += ' ' + std::to_string(yearNumber(day));
    return text;
}

std::string weekName(Day weekEnding, Day current) {
    if (!hasIsoNumber(weekEnding)) {
        const Day first = weekEnding - days{6};
        return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "week of %1")),
                      {shortDate(first, yearNumber(current)), {}, {}});
    }
    const IsoWeek week = isoWeek(weekEnding);
    const std::array<std::string, 3> numbers{std::to_string(week.week), std::to_string(week.year), {}};
    return week.year == isoWeek(current).year
               ? filled(translated(QT_TRANSLATE_NOOP("gtm::report", "week %1")), numbers)
               : filled(translated(QT_TRANSLATE_NOOP("gtm::report", "week %1 %2")), numbers);
}

} // namespace gtm::report
