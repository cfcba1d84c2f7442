// SPDX-License-Identifier: GPL-3.0-only
#include "core/kpi/status.h"

#include <cmath>

namespace gtm::kpi {

namespace {
constexpr double kDefaultTolerance = 0.10;
/// 33 of 200 is at 0.15 plus 10 %, and not beyond it: sums of decimal fractions are off in the last digit.
constexpr double kLastDigit = 1e-12;

bool judgedBySample(const Definition& definition) {
    return definition.aggregate != Aggregate::Count && definition.aggregate != Aggregate::Sum;
}
} // namespace

double atRiskLimit(double target, std::optional<double> tolerance, Direction direction) {
    const double room = tolerance ? *tolerance : std::abs(target) * kDefaultTolerance;
    return direction == Direction::Lower ? target + room : target - room;
}

Status statusOf(const Definition& definition, const Point& point) {
    // A median among the untouched has no number, and it is worse than any number.
    const bool worst = point.has(Flag::UntouchedMajority) && definition.direction == Direction::Lower;
    if (!point.value && !worst)
        return Status::NoData;
    if (judgedBySample(definition) && point.records < definition.minimumSample)
        return Status::TooFew;
    if (!point.target || definition.direction == Direction::None)
        return Status::NoTarget;
    if (worst)
        return Status::OffTrack;
    const double value = *point.value, target = *point.target;
    if (definition.direction == Direction::Near) {
        const double room = std::abs(target - point.atRisk.value_or(target));
        const double miss = std::abs(value - target);
        return miss <= room ? Status::OnTrack : miss <= 2 * room ? Status::AtRisk : Status::OffTrack;
    }
    const bool lower = definition.direction == Direction::Lower;
    if (lower ? value <= target : value >= target)
        return Status::OnTrack;
    const double limit = point.atRisk.value_or(target);
    const double beyond = (lower ? value - limit : limit - value) - kLastDigit * std::abs(limit);
    return beyond <= 0 ? Status::AtRisk : Status::OffTrack;
}

double relativeMiss(const Point& point, Direction direction) {
    if (!point.value || !point.target)
        return point.has(Flag::UntouchedMajority) ? HUGE_VAL : 0;
    const double over = *point.value - *point.target;
    const double miss = direction == Direction::Near    ? std::abs(over)
                        : direction == Direction::Lower ? over
                                                        : -over;
    return miss <= 0 ? 0 : miss / std::max(std::abs(*point.target), 1e-9);
}

int severity(Status status) {
    switch (status) {
    case Status::OnTrack:
        return 0;
    case Status::AtRisk:
        return 1;
    case Status::OffTrack:
        return 2;
    default:
        return -1;
    }
}

} // namespace gtm::kpi
