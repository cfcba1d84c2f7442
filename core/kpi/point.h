// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/kpi/interval.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gtm::kpi {

enum class Status { OnTrack, AtRisk, OffTrack, NoTarget, TooFew, NoData };
[[nodiscard]] std::string_view name(Status status);
[[nodiscard]] std::optional<Status> statusNamed(std::string_view text);

/// Short words about a point that the guide explains.
enum class Flag {
    Incomplete,        ///< The week is not over as of the data, or the cohort is immature or too open.
    UntouchedMajority, ///< The median lies among the untouched.
    NeedsSource,       ///< An export or a column that the KPI needs was never imported.
    UnknownDimension,  ///< Filtered by a dimension that the KPI does not have.
    NoRate,            ///< An amount in a currency without a rate cannot be summed.
    BlankDay,          ///< A day of a measure is there without a value, and no sum is known.
    OutsideData,       ///< The data does not reach to this period.
    NoHistory,         ///< Nobody recorded how too many of the records stood at that time.
    Baseline,          ///< The target is the KPI's own baseline.
    NoFactor,          ///< Of a composite: one of its factors has no value, or it would be divided by 0.
    QuotaMet,          ///< Nothing is left of the quota by which it would be divided.
    MixedVersions,     ///< Some of the records fell under another version than others.
};
[[nodiscard]] std::string_view name(Flag flag);

/// Which records of a KPI to fold: per dimension any of the values (or), all dimensions at once (and).
using Filter = std::map<std::string, std::vector<std::string>>;

/// One KPI over one period. Ratios are fractions of one; money is in major units of the reporting
/// currency; durations are minutes or days as the definition's unit says. What is not known is empty.
struct Point {
    std::string kpi;
    Period period{};
    std::string currency; ///< Of the amounts where they are not converted: filtered by one currency.
    std::optional<double> value;
    std::optional<double> numerator; ///< Empty for medians and composites.
    std::optional<double> denominator;
    std::optional<double> mean; ///< Of medians, as p75 and p90.
    std::optional<double> p75;
    std::optional<double> p90;
    std::optional<Interval> interval; ///< Of ratios of counts: how far chance alone can have moved the value.
    /// Facts behind the value; what the minimum sample is held against. Of a composite those of its thinnest
    /// factor.
    std::int64_t records = 0;
    std::int64_t censored = 0; ///< Of these, without a value yet (untouched).
    std::int64_t pending = 0;  ///< Of the records of a cohort, those that are not decided yet.
    std::int64_t excluded = 0;
    Status status = Status::NoData;
    std::optional<double> target;
    std::optional<double> atRisk; ///< The limit between at risk and off track.
    bool complete = true;
    int definitionVersion = 1;            ///< The newest in force in the period.
    std::map<int, std::int64_t> versions; ///< Of `records`, by version of the definition.
    int modelVersion = 1;                 ///< The newest model that records of the period may follow.
    std::map<int, std::int64_t> models;   ///< Of `records`, by version of the model; of composites empty.
    /// Names the versions of the model and the definition, and of those of a composite's factors, in force in
    /// the period: numbers are compared where it is the same.
    std::string madeBy;
    /// The `madeBy` of the newest of the four weeks before that other versions made; empty: none did, or
    /// nobody looked.
    std::string madeOtherwise;
    /// Changes are empty, too, where one of the two weeks is not complete.
    std::optional<double> changeVsPrevious;
    std::optional<double> changeVs4Weeks;
    std::optional<double> changeVsYear; ///< Against the same ISO week of the year before.
    std::vector<Flag> flags;

    [[nodiscard]] bool has(Flag flag) const;
    void add(Flag flag); ///< Once.
};

/// Whether two `madeBy` name different versions of a definition, not of the model alone.
[[nodiscard]] bool differInDefinition(const std::string& madeBy, const std::string& other);

/// What a value is more than the one before. Empty where one of them is not known, where one is of a period
/// that is not over or not mature, and where they are made by different versions.
[[nodiscard]] std::optional<double> changeBetween(const Point& before, const Point& now);

/// One line of a breakdown: the same fold over the records with one value of a dimension.
struct BreakdownRow {
    std::string key;
    Point point;
};

} // namespace gtm::kpi
