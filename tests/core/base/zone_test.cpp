// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/zone.h"

#include <gtest/gtest.h>

namespace gtm {

using namespace std::chrono;

TEST(Zone, RefusesAnUnknownName) {
    EXPECT_FALSE(Zone::named("Mars")) << "a rule of POSIX, by its looks";
    EXPECT_TRUE(Zone::named("GMT"));
    const auto zone = Zone::named("Mars/Olympus");
    ASSERT_FALSE(zone);
    EXPECT_EQ(zone.error().code, Code::UnknownZone);
    EXPECT_EQ(zone.error().where, "Mars/Olympus");
}

TEST(Zone, PutsAnInstantOnTheLocalDay) {
    const Zone berlin = *Zone::named("Europe/Berlin");
    const Instant late = makeDay(2026, 11, 15) + hours{23} + minutes{30};
    EXPECT_EQ(berlin.localDay(late), makeDay(2026, 11, 16));
    EXPECT_EQ(Zone::utc().localDay(late), makeDay(2026, 11, 15));
}

TEST(Zone, SpringGapMovesForwardByTheGap) {
    const Zone newYork = *Zone::named("America/New_York");
    LocalQuirk quirk{};
    const Instant instant = newYork.fromLocal({makeDay(2026, 3, 8), hours{2} + minutes{30}}, &quirk);
    EXPECT_EQ(isoText(instant), "2026-03-08T07:30:00Z"); // 03:30 daylight time
    EXPECT_EQ(quirk, LocalQuirk::SpringGap);
}

TEST(Zone, AutumnOverlapTakesTheFirstInstant) {
    const Zone newYork = *Zone::named("America/New_York");
    LocalQuirk quirk{};
    const Instant instant = newYork.fromLocal({makeDay(2026, 11, 1), hours{1} + minutes{30}}, &quirk);
    EXPECT_EQ(isoText(instant), "2026-11-01T05:30:00Z");
    EXPECT_EQ(quirk, LocalQuirk::FallOverlap);
}

TEST(Zone, EveryHourOfAYearComesBackToItself) {
    for (const char* id :
         {"America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"}) {
        const Zone zone = *Zone::named(id);
        for (Instant t = makeDay(2026, 1, 1); t < Instant{makeDay(2027, 1, 1)}; t += hours{1}) {
            LocalQuirk quirk{};
            const Instant back = zone.fromLocal(zone.toLocal(t), &quirk);
            if (quirk == LocalQuirk::None)
                ASSERT_EQ(back, t) << id << ' ' << isoText(t);
            else
                ASSERT_EQ(quirk, LocalQuirk::FallOverlap) << id << ' ' << isoText(t);
        }
    }
}

TEST(Zone, DaysHave23To25Hours) {
    const Zone berlin = *Zone::named("Europe/Berlin");
    const auto length = [&](Day day) { return berlin.startOf(day + days{1}) - berlin.startOf(day); };
    EXPECT_EQ(length(makeDay(2026, 3, 29)), hours{23});
    EXPECT_EQ(length(makeDay(2026, 10, 25)), hours{25});
    EXPECT_EQ(length(makeDay(2026, 6, 1)), hours{24});
}

} // namespace gtm
