// SPDX-License-Identifier: GPL-3.0-only
// Values and targets as people read them.
#include "core/report/format.h"

#include <gtest/gtest.h>

namespace gtm::report {

TEST(Value, HasOneMoreDecimalWhereItWouldReadLikeTheTargetThatItMisses) {
    const struct {
        kpi::Unit unit;
        double value, target;
        const char *said, *against;
    } cases[]{{kpi::Unit::Minutes, 30.48, 30, "30.5 m", "\u2264\u202F30.0 m"},
              {kpi::Unit::Minutes, 200.3, 200, "3 h 20.3 m", "\u2264\u202F3 h 20.0 m"},
              {kpi::Unit::Minutes, 4 * 1440 + 60, 4 * 1440, "4.04 d", "\u2264\u202F4.00 d"},
              {kpi::Unit::Ratio, 0.0604, 0.06, "6.04\u202F%", "\u2264\u202F6\u202F%"},
              {kpi::Unit::Days, 45.3, 45, "45.3 d", "\u2264\u202F45.0 d"},
              {kpi::Unit::Money, 690'400, 690'000, "$690.4K", "\u2264\u202F$690.0K"},
              {kpi::Unit::Money, 4'644'000, 4'640'000, "$4.644M", "\u2264\u202F$4.640M"},
              {kpi::Unit::Months, 12.04, 12, "12.04 mo", "\u2264\u202F12.00 mo"}};
    for (const auto& one : cases) {
        kpi::Point point;
        point.value = one.value;
        point.target = one.target;
        point.status = kpi::Status::AtRisk;
        FormatOptions format{one.unit, "USD", 0};
        format.extraDecimals = decimalsToTell(point, format);
        EXPECT_EQ(pointText(point, format), one.said);
        EXPECT_EQ(targetText(point, kpi::Direction::Lower, format), one.against);
        point.status = kpi::Status::OnTrack;
        EXPECT_EQ(decimalsToTell(point, {one.unit, "USD", 0}), 0) << one.said;
    }
    EXPECT_EQ(minutesText(59.96, 1), "1 h 00.0 m") << "never 60 minutes";
    EXPECT_EQ(minutesText(59.94, 1), "59.9 m");
}

} // namespace gtm::report
