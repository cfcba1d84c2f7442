// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/format.h"

#include <array>
#include <cmath>

namespace gtm::report {

using kpi::Unit;

namespace {

/// |value| with `decimals` places, rounded half away from zero, thousands separated by commas.
std::string grouped(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    const auto scaled = std::llround(std::abs(value) * scale);
    const auto whole = scaled / static_cast<long long>(scale);
    const auto rest = scaled % static_cast<long long>(scale);
    std::string text = std::to_string(whole);
    for (auto at = static_cast<int>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<size_t>(at), ",");
    if (decimals > 0) {
        std::string fraction = std::to_string(rest);
        text += '.' + std::string(static_cast<size_t>(decimals) - fraction.size(), '0') + fraction;
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
    const auto dot = text.find('.');
    if (dot == std::string::npos)
        return text;
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::string currencySign(const std::string& currency) {
    if (currency == "USD")
        return "$";
    if (currency == "EUR")
        return "\u20AC";
    if (currency == "GBP")
        return "\u00A3";
    return currency + "\u00A0";
}

std::string compactMoney(double major, const std::string& currency, int thousandDecimals) {
    const double size = std::abs(major);
    const std::string sign = currencySign(currency);
    if (size >= 999'500)
        return signOf(major, 0) + sign + grouped(major / 1e6, 2) + "M";
    if (size >= 999.5)
        return signOf(major, 0) + sign + grouped(major / 1e3, thousandDecimals) + "K";
    return signOf(major, 0) + sign + grouped(major, 0);
}

std::string twoDigits(long long value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

/// The text of |value|; the sign is the caller's.
std::string magnitude(double value, const FormatOptions& options) {
    const double size = std::abs(value);
    switch (options.unit) {
    case Unit::Ratio:
        return percentText(size, 1 + options.extraDecimals);
    case Unit::Money:
        return compactMoney(size, options.currency, size < 99'950 ? 1 + options.extraDecimals : 0);
    case Unit::MoneyPerDay:
        return compactMoney(size, options.currency, 1 + options.extraDecimals);
    case Unit::Count:
        return options.extraDecimals ? number(size, 1) : countText(size);
    case Unit::Days:
        return number(size, options.extraDecimals) + " d";
    case Unit::Hours:
        return minutesText(size * 60);
    case Unit::Minutes:
        return minutesText(size);
    case Unit::Months:
        return number(size, 1) + " mo";
    }
    return {};
}

} // namespace

std::string moneyText(double major, const std::string& currency, bool compact) {
    if (compact)
        return compactMoney(major, currency, 0);
    return signOf(major, 0) + currencySign(currency) + grouped(major, 0);
}

std::string countText(double count, bool full) {
    if (!full && std::abs(count) > 99'999)
        return number(count / 1000, 1) + "K";
    return number(count, 0);
}

std::string percentText(double fraction, int decimals) {
    if (fraction == 0) // zero has no decimals; what only rounds to it keeps them
        decimals = 0;
    return number(fraction * 100, decimals) + kNarrowSpace + "%";
}

std::string minutesText(double minutes) {
    const std::string sign = minutes < 0 ? kMinus : "";
    const double size = std::abs(minutes);
    const long long whole = std::llround(size);
    if (whole == 0)
        return "0 m";
    if (whole < 60)
        return sign + std::to_string(whole) + " m";
    if (whole < 48 * 60)
        return sign + std::to_string(whole / 60) + " h " + twoDigits(whole % 60) + " m";
    return sign + grouped(size / (24 * 60), 1) + " d";
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
    const std::string text =
        options.unit == Unit::Ratio ? grouped(*change * 100, 1) + " pt" : magnitude(*change, options);
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
        return countText(*point.numerator) + " of " + countText(*point.denominator);
    FormatOptions telling = options;
    telling.extraDecimals = decimalsToTell(point, options);
    return valueText(point.value, telling);
}

std::string intervalText(const kpi::Point& point, const FormatOptions& options) {
    if (!point.interval)
        return kDash;
    return valueText(point.interval->low, options) + " to " + valueText(point.interval->high, options);
}

std::string statusText(kpi::Status status) {
    switch (status) {
    case kpi::Status::OnTrack:
        return "On track";
    case kpi::Status::AtRisk:
        return "At risk";
    case kpi::Status::OffTrack:
        return "Off track";
    case kpi::Status::NoTarget:
        return "No target";
    case kpi::Status::TooFew:
        return "Too few";
    case kpi::Status::NoData:
        return "No data";
    }
    return {};
}

namespace {
constexpr std::array<const char*, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<const char*, 7> kWeekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
} // namespace

std::string longDate(Day day) {
    const std::chrono::year_month_day ymd{day};
    return std::string(kWeekdays[static_cast<size_t>(isoWeekday(day) - 1)]) + ' ' +
           shortDate(day, int(ymd.year()) + 1);
}

std::string shortDate(Day day, int currentYear) {
    const std::chrono::year_month_day ymd{day};
    std::string text = std::to_string(unsigned(ymd.day())) + ' ' + kMonths[unsigned(ymd.month()) - 1];
    if (int(ymd.year()) != currentYear)
        text += ' ' + std::to_string(int(ymd.year()));
    return text;
}

} // namespace gtm::report
