// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/point.h"

#include <algorithm>

namespace gtm::kpi {

std::string_view name(Status status) {
    switch (status) {
    case Status::OnTrack:
        return "on_track";
    case Status::AtRisk:
        return "at_risk";
    case Status::OffTrack:
        return "off_track";
    case Status::NoTarget:
        return "no_target";
    case Status::TooFew:
        return "too_few";
    case Status::NoData:
        return "no_data";
    }
    return {};
}

std::optional<Status> statusNamed(std::string_view text) {
    using enum Status;
    for (const Status status : {OnTrack, AtRisk, OffTrack, NoTarget, TooFew, NoData})
        if (name(status) == text)
            return status;
    return std::nullopt;
}

std::string_view name(Flag flag) {
    switch (flag) {
    case Flag::Incomplete:
        return "incomplete";
    case Flag::UntouchedMajority:
        return "untouched_majority";
    case Flag::NeedsSource:
        return "needs_source";
    case Flag::UnknownDimension:
        return "unknown_dimension";
    case Flag::NoRate:
        return "no_rate";
    case Flag::BlankDay:
        return "blank_day";
    case Flag::OutsideData:
        return "outside_data";
    case Flag::NoHistory:
        return "no_history";
    case Flag::Baseline:
        return "baseline_target";
    case Flag::NoFactor:
        return "no_factor";
    case Flag::QuotaMet:
        return "quota_met";
    case Flag::MixedVersions:
        return "mixed_versions";
    }
    return {};
}

bool Point::has(Flag flag) const {
    return std::ranges::find(flags, flag) != flags.end();
}

void Point::add(Flag flag) {
    if (!has(flag))
        flags.push_back(flag);
}

bool differInDefinition(const std::string& madeBy, const std::string& other) {
    const auto definitions = [](const std::string& all) {
        return all.substr(std::min(all.find(' '), all.size()));
    };
    return definitions(madeBy) != definitions(other);
}

std::optional<double> changeBetween(const Point& before, const Point& now) {
    const bool comparable = before.complete && now.complete && before.madeBy == now.madeBy;
    return comparable && before.value && now.value ? std::optional(*now.value - *before.value) : std::nullopt;
}

} // namespace gtm::kpi
