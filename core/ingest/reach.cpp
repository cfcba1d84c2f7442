// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/reach.h"

#include "core/base/text.h"

#include <array>
#include <chrono>
#include <filesystem>
#include <regex>

namespace gtm::ingest {

namespace {

constexpr std::array kReachingFields{"created", "modified", "completed", "inbound",
                                     "at",      "opened",   "submitted"};

} // namespace

const std::vector<int>& reachingFields(crm::Entity entity) {
    static const auto all = [] {
        std::array<std::vector<int>, crm::kEntityCount> fields;
        for (size_t of = 0; of < fields.size(); ++of)
            for (const char* name : kReachingFields)
                if (const int field = crm::fieldIndex(static_cast<crm::Entity>(of), name); field >= 0)
                    fields[of].push_back(field);
        return fields;
    }();
    return all[static_cast<size_t>(entity)];
}

std::optional<Day> newestOf(const crm::Record& record) {
    std::optional<Day> newest;
    for (const int field : reachingFields(record.entity))
        if (const auto* moment = record.get<crm::Moment>(field))
            raise(newest, moment->on);
    return newest;
}

void raise(std::optional<Day>& newest, std::optional<Day> day) {
    if (day && (!newest || *day > *newest))
        newest = day;
}

namespace {

constexpr std::chrono::days kFarBeyond{90};
constexpr std::int64_t kManyToOne = 20;
constexpr std::int64_t kMostStrays = 1000; ///< More than that are no slips, however many others there are.

} // namespace

void Reach::add(std::optional<Day> day, std::int64_t records) {
    if (!day || records <= 0)
        return;
    m_days[*day] += records;
    m_records += records;
}

void Reach::add(const Reach& other) {
    m_records += other.m_records;
    for (const auto& [day, records] : other.m_days)
        m_days[day] += records;
}

bool Reach::isExpected(Day day) const {
    return m_known && day - *m_known <= kFarBeyond;
}

std::optional<Day> Reach::newest() const {
    std::optional<Day> newest = furthest(), before;
    std::int64_t above = 0;
    for (auto at = m_days.rbegin(); at != m_days.rend(); ++at) {
        if (before && *before - at->first > kFarBeyond) {
            if (above > kMostStrays || m_records - above < kManyToOne * above || isExpected(*before))
                break;
            newest = at->first;
        }
        above += at->second;
        before = at->first;
    }
    return newest;
}

std::optional<Day> Reach::certain() const {
    std::optional<Day> top, before;
    std::int64_t above = 0;
    for (auto at = m_days.rbegin(); at != m_days.rend(); ++at) {
        if (!before || *before - at->first > kFarBeyond)
            top = at->first;
        above += at->second;
        before = at->first;
        if (above > kMostStrays)
            return top;
    }
    return std::nullopt;
}

std::int64_t Reach::beyond(Day day) const {
    std::int64_t records = 0;
    for (auto at = m_days.upper_bound(day); at != m_days.end(); ++at)
        records += at->second;
    return records;
}

std::optional<Day> Reach::furthest() const {
    return m_days.empty() ? std::nullopt : std::optional(m_days.rbegin()->first);
}

namespace {

constexpr std::chrono::year kFirstYear{1990}, kLastYear{2100}; ///< Of exports; what lies beyond is a number.

bool isFigure(char c) {
    return c >= '0' && c <= '9';
}

bool isOfAnExport(Day day) {
    const std::chrono::year year = std::chrono::year_month_day(day).year();
    return year >= kFirstYear && year <= kLastYear;
}

/// A year first, with or without joints.
std::optional<Day> yearFirst(std::string_view name) {
    std::string digits;
    for (size_t i = 0; i <= name.size(); ++i) {
        const char c = i < name.size() ? name[i] : '\0';
        if (isFigure(c)) {
            digits += c;
            continue;
        }
        const bool joint = (c == '-' || c == '_') && (digits.size() == 4 || digits.size() == 6);
        if (joint)
            continue;
        if (digits.size() == 8)
            if (const auto day =
                    parseIsoDay(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2));
                day && isOfAnExport(*day))
                return day;
        digits.clear();
    }
    return std::nullopt;
}

/// A view of Dynamics with the time of its export, which is American where it says AM or PM.
std::optional<Day> americanStamp(const std::string& name) {
    static const std::regex stamp(R"((\d{1,2})-(\d{1,2})-(\d{4}) \d{1,2}-\d{2}-\d{2} [AP]M)");
    std::smatch found;
    if (!std::regex_search(name, found, stamp))
        return std::nullopt;
    const auto two = [](std::string part) { return part.size() < 2 ? "0" + part : part; };
    return parseIsoDay(found[3].str() + "-" + two(found[1]) + "-" + two(found[2]));
}

std::optional<Day> epochStamp(const std::string& name) {
    static const std::regex stamp(R"(^report(\d{13})\D)");
    std::smatch found;
    if (!std::regex_search(name, found, stamp))
        return std::nullopt;
    const Instant at{std::chrono::milliseconds{std::stoll(found[1])}};
    return std::chrono::floor<std::chrono::days>(at);
}

} // namespace

std::optional<Day> dateInName(const std::string& path) {
    for (std::filesystem::path at = path; at.has_filename(); at = at.parent_path()) {
        const std::string name = at.filename().string();
        for (const auto day : {yearFirst(name), americanStamp(name), epochStamp(name)})
            if (day && isOfAnExport(*day))
                return day;
        std::string around = asciiLower(at.parent_path().extension().string());
        if (around != ".zip")
            break;
    }
    return std::nullopt;
}

} // namespace gtm::ingest
