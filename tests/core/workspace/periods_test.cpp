// SPDX-License-Identifier: GPL-3.0-only
// Weeks and periods of any length over one lead a day, so that every expected number is a number of days.
#include "tests/core/workspace/rules_case.h"

namespace gtm {
namespace {

using test::RulesCase;

constexpr const char* kHeader = "Id,Company,Email,Status,CreatedDate\n";

std::string lead(const std::string& id, const std::string& created) {
    return id + ",Company " + id + "," + id + "@" + id + ".example,Open," + created + "\n";
}

/// A lead at noon of every day of 2025 and 2026 up to 17 January 2027.
struct DailyLeads : RulesCase {
    void SetUp() override {
        std::string csv = kHeader;
        const Day last = makeDay(2027, 1, 17);
        for (Day day = makeDay(2025, 1, 1); day <= last; day += days{1})
            csv += lead("L" + std::to_string(dayNumber(day)), isoText(day) + "T12:00:00.000Z");
        // Two more in week 53, the last of 2026.
        csv += lead("X1", "2026-12-31T12:00:00.000Z") + lead("X2", "2027-01-03T12:00:00.000Z");
        import({{ "Lead.csv", csv }}, last);
    }
    [[nodiscard]] std::optional<double> leads(Day from, Day to) const {
        KpiRequest request;
        request.kpi = "lead_new";
        request.period = Period{from, to};
        return workspace->kpi(request)->points.at(0).value;
    }
    [[nodiscard]] std::vector<kpi::Point> weeks(Day last, int count) const {
        KpiRequest request;
        request.kpi = "lead_new";
        request.week = last;
        request.weeks = count;
        return workspace->kpi(request)->points;
    }
};

} // namespace

TEST_F(DailyLeads, APeriodOfAnyLengthHoldsItsDays) {
    const struct {
        const char* what;
        Day from, to;
        double days;
    } cases[]{{"a day", makeDay(2026, 2, 28), makeDay(2026, 2, 28), 1},
              {"a month", makeDay(2026, 2, 1), makeDay(2026, 2, 28), 28},
              {"a quarter", makeDay(2026, 7, 1), makeDay(2026, 9, 30), 92},
              {"a fiscal quarter from February", makeDay(2026, 2, 1), makeDay(2026, 4, 30), 89},
              {"a year", makeDay(2025, 1, 1), makeDay(2025, 12, 31), 365},
              {"over the end of a year", makeDay(2025, 12, 31), makeDay(2026, 1, 1), 2},
              {"the ISO year of 53 weeks", makeDay(2025, 12, 29), makeDay(2027, 1, 3), 53 * 7 + 2}};
    for (const auto& c : cases)
        EXPECT_EQ(leads(c.from, c.to), c.days) << c.what;
}

TEST_F(DailyLeads, APeriodIsTheSumOfItsWeeks) {
    for (const int count : {1, 13, 53, 104}) {
        const auto points = weeks(makeDay(2027, 1, 3), count);
        ASSERT_EQ(points.size(), static_cast<size_t>(count));
        double sum = 0;
        for (size_t i = 0; i < points.size(); ++i) {
            sum += points[i].value.value();
            EXPECT_EQ(daysBetween(points[i].period.first, points[i].period.last), 6);
            if (i > 0) {
                EXPECT_EQ(points[i].period.first, points[i - 1].period.last + days{1});
            }
        }
        EXPECT_EQ(leads(points.front().period.first, points.back().period.last), sum);
        EXPECT_EQ(sum, 7 * count + 2);
    }
}

TEST_F(DailyLeads, AWeekBelongsToTheYearOfItsThursday) {
    // Any day of week 53 of 2026 shows the same week, the first days of 2027 too.
    for (Day day = makeDay(2026, 12, 28); day <= makeDay(2027, 1, 3); day += days{1}) {
        const auto point = weeks(day, 1).back();
        EXPECT_EQ(point.period, (Period{makeDay(2026, 12, 28), makeDay(2027, 1, 3)}));
        EXPECT_EQ(point.value, 9);
    }
}

TEST_F(DailyLeads, AWeekIsComparedWithTheWeekBeforeFourWeeksAndTheYearBefore) {
    const auto points = weeks(makeDay(2027, 1, 17), 3); // weeks 53, 1 and 2
    EXPECT_EQ(points[0].changeVsPrevious, 2);
    EXPECT_EQ(points[0].changeVs4Weeks, 2);
    EXPECT_EQ(points[0].changeVsYear, 2) << "2025 has no week 53; its last week stands for it";
    EXPECT_EQ(points[1].changeVsPrevious, -2);
    EXPECT_EQ(points[1].changeVs4Weeks, -0.5);
    EXPECT_EQ(points[1].changeVsYear, 0) << "week 1 of 2026, 53 weeks before";
    EXPECT_EQ(points[2].changeVsYear, 0);
    const auto first = weeks(makeDay(2025, 12, 28), 1).back();
    EXPECT_EQ(first.changeVsYear, std::nullopt) << "before the first record";
    EXPECT_TRUE(first.changeVsPrevious);
}

TEST_F(DailyLeads, AnotherWeekStandsBesideWithTheChange) {
    KpiRequest request;
    request.kpi = "lead_new";
    request.week = makeDay(2027, 1, 1);
    request.compared = makeDay(2026, 6, 10);
    const auto series = workspace->kpi(request);
    ASSERT_TRUE(series->compared);
    EXPECT_EQ(series->compared->period.last, makeDay(2026, 6, 14));
    EXPECT_EQ(series->compared->value, 7);
    EXPECT_EQ(series->changeVsCompared, 2);
    request.compared = makeDay(2020, 1, 1);
    EXPECT_EQ(workspace->kpi(request)->changeVsCompared, std::nullopt);
}

TEST_F(DailyLeads, AWeekThatIsNotOverSaysSo) {
    EXPECT_TRUE(weeks(makeDay(2027, 1, 17), 1).back().complete);
    const auto next = weeks(makeDay(2027, 1, 18), 1).back();
    EXPECT_FALSE(next.complete);
    EXPECT_EQ(next.value, std::nullopt);
    EXPECT_FALSE(
        workspace->kpi({"lead_new", {}, Period{makeDay(2027, 1, 1), makeDay(2027, 1, 31)}, 13, {}, {}, {}})
            ->points.front()
            .complete);
}

TEST_F(DailyLeads, AWeekThatIsNotOverIsHeldAgainstNothing) {
    import({{ "Lead.csv", kHeader + lead("Y1", "2027-01-18T12:00:00.000Z") }}, makeDay(2027, 1, 20));
    const auto point = weeks(makeDay(2027, 1, 18), 1).back();
    EXPECT_EQ(point.value, 1);
    EXPECT_FALSE(point.complete);
    EXPECT_EQ(point.changeVsPrevious, std::nullopt);
    EXPECT_EQ(point.changeVs4Weeks, std::nullopt);
    EXPECT_EQ(point.changeVsYear, std::nullopt);
    KpiRequest request;
    request.kpi = "lead_new";
    request.week = makeDay(2027, 1, 18);
    request.compared = makeDay(2027, 1, 11);
    EXPECT_EQ(workspace->kpi(request)->changeVsCompared, std::nullopt);
    EXPECT_EQ(workspace->whatMoved(request)->moved.change, std::nullopt);
    request.week = makeDay(2027, 1, 11);
    request.compared = makeDay(2027, 1, 18);
    EXPECT_EQ(workspace->kpi(request)->changeVsCompared, std::nullopt) << "nor is another held against it";

    BoardRequest board;
    board.week = makeDay(2027, 1, 18);
    const auto shown = workspace->board(board);
    EXPECT_FALSE(shown->comparable());
    EXPECT_EQ(shown->slipped + shown->recovered, 0);
    auto before = weeks(makeDay(2027, 1, 17), 1).back();
    before.status = kpi::Status::OnTrack;
    report::BoardRow row;
    row.point = point;
    row.compareWith(before);
    EXPECT_EQ(row.changeVsCompared, std::nullopt);
    EXPECT_EQ(row.previousStatus, kpi::Status::NoData) << "no flip is told either";
    row.point = before;
    row.compareWith(before);
    EXPECT_EQ(row.changeVsCompared, 0);
    EXPECT_EQ(row.previousStatus, kpi::Status::OnTrack);
    board.week = makeDay(2027, 1, 11);
    EXPECT_TRUE(workspace->board(board)->comparable());
}

TEST_F(DailyLeads, TheSignalKnowsWholeWeeksOnly) {
    KpiRequest request;
    request.kpi = "lead_new";
    request.week = makeDay(2027, 1, 20); // not begun
    const auto series = workspace->kpi(request);
    EXPECT_EQ(series->signal.weeks.back().weekEnding, makeDay(2027, 1, 17));
    EXPECT_EQ(series->signal.weeks.size(), 51u);
    EXPECT_EQ(series->signal.segments.back().centre, 7);
    request.week = makeDay(2027, 1, 3);
    const auto spike = workspace->kpi(request);
    EXPECT_EQ(spike->signal.changedSince, makeDay(2027, 1, 3)) << "9 where every other week has 7";
    request.period = Period{makeDay(2026, 1, 1), makeDay(2026, 1, 31)};
    request.week.reset();
    EXPECT_EQ(workspace->kpi(request)->signal.gap, kpi::SignalGap::NoWeeks);
}

namespace {

struct BerlinLeads : RulesCase {
    void SetUp() override {
        OpenOptions options;
        options.zone = "Europe/Berlin";
        options.currency = "EUR";
        workspace.emplace(std::move(*Workspace::open(folder / "store.gtm", options)));
    }
};

} // namespace

TEST_F(BerlinLeads, WeeksEndAtLocalMidnightOnBothSidesOfDaylightSaving) {
    const struct {
        const char* created;
        Day weekEnding;
    } cases[]{
        {"2026-03-29T21:59:59.000Z", makeDay(2026, 3, 29)}, // 23:59:59 on the Sunday that is 23 hours long
        {"2026-03-29T22:00:00.000Z", makeDay(2026, 4, 5)},  // midnight
        {"2026-03-22T22:59:59.000Z", makeDay(2026, 3, 22)}, // winter time, the week before
        {"2026-03-22T23:00:00.000Z", makeDay(2026, 3, 29)},
        {"2026-10-25T22:59:59.000Z", makeDay(2026, 10, 25)}, // the Sunday that is 25 hours long
        {"2026-10-25T23:00:00.000Z", makeDay(2026, 11, 1)},
        {"2026-10-18T21:59:59.000Z", makeDay(2026, 10, 18)}, // summer time, the week before
        {"2026-10-18T22:00:00.000Z", makeDay(2026, 10, 25)},
        {"2026-12-31T23:30:00.000Z", makeDay(2027, 1, 3)}}; // 2027 there
    std::string csv = kHeader;
    std::map<Day, double> expected;
    int number = 0;
    for (const auto& c : cases) {
        csv += lead("L" + std::to_string(++number), c.created);
        ++expected[c.weekEnding];
    }
    import({{ "Lead.csv", csv }}, makeDay(2027, 1, 10));
    for (const auto& [ending, count] : expected)
        EXPECT_EQ(week("lead_new", ending).value, count) << isoText(ending);
    KpiRequest request;
    request.kpi = "lead_new";
    request.period = Period{makeDay(2027, 1, 1), makeDay(2027, 1, 1)};
    EXPECT_EQ(workspace->kpi(request)->points.front().value, 1);
}

} // namespace gtm
