// SPDX-License-Identifier: GPL-3.0-only
// Weeks that begin on Sunday (RT3): one setting of the model, which every week of the program follows.
#include "core/report/format.h"
#include "core/report/table.h"
#include "core/report/talking_points.h"
#include "tests/core/workspace/versions_case.h"

#include <gmock/gmock.h>

namespace gtm {

namespace {

/// A lead each on Saturday 14, Sunday 15 and Monday 16 November 2026.
constexpr auto kThreeLeads = "Id,Company,Email,Status,CreatedDate\n"
                             "sat,A,a@a.example,Open,2026-11-14T12:00:00.000Z\n"
                             "sun,B,b@b.example,Open,2026-11-15T12:00:00.000Z\n"
                             "mon,C,c@c.example,Open,2026-11-16T12:00:00.000Z\n";

struct WeekStarts : test::VersionsCase {
    void SetUp() override {
        import({{ "Lead.csv", kThreeLeads }}, makeDay(2026, 11, 21));
    } // a Saturday
    [[nodiscard]] VersionDraft beginningOn(const std::string& day) const {
        const std::string head = "[fiscal]\n";
        return {store::Subject::Model,
                {{"model.toml",
                  replaced(workspace->modelDocument().text, head, head + "week_start = \"" + day + "\"\n")}}};
    }
    [[nodiscard]] std::vector<std::string> ids(Day day) const {
        std::vector<std::string> found;
        for (const report::RecordRow& row : records("lead_new", day).rows)
            found.push_back(row.id);
        return found;
    }
};

} // namespace

TEST_F(WeekStarts, ALeadOfASundayFallsIntoTheNextWeekWhereWeeksBeginOnSunday) {
    const Day sunday = makeDay(2026, 11, 15);
    EXPECT_EQ(week("lead_new", sunday).value, 2) << "Saturday and Sunday";
    EXPECT_THAT(ids(sunday), testing::UnorderedElementsAre("sat", "sun"));
    EXPECT_EQ(workspace->board({})->weekEnding, sunday) << "the week of 16 November is not over";
    const auto marks = rows("SELECT value FROM meta WHERE key = 'derived_by'");

    publish(beginningOn("sunday"), signedBy("Ann"));
    const kpi::Point point = week("lead_new", sunday);
    EXPECT_EQ(point.period, (Period{makeDay(2026, 11, 15), makeDay(2026, 11, 21)}));
    EXPECT_EQ(point.value, 2) << "Sunday and Monday";
    EXPECT_THAT(ids(sunday), testing::UnorderedElementsAre("sun", "mon"));
    EXPECT_EQ(week("lead_new", makeDay(2026, 11, 14)).value, 1);
    EXPECT_EQ(workspace->board({})->weekEnding, makeDay(2026, 11, 21)) << "a whole week by Saturday";
    EXPECT_NE(rows("SELECT value FROM meta WHERE key = 'derived_by'"), marks);
    expectVerified();
    workspace.reset();
    open();
    EXPECT_EQ(week("lead_new", sunday).value, 2) << "from the cache";
    EXPECT_EQ(workspace->recordLife("sun", makeDay(2026, 11, 18))->uses.front().last, makeDay(2026, 11, 21));
}

TEST_F(WeekStarts, WeeksWithoutAnIsoNumberGoByTheirFirstDay) {
    publish(beginningOn("sunday"), signedBy("Ann"));
    const auto board = workspace->board({});
    ASSERT_TRUE(board);
    EXPECT_EQ(board->data.weekStart, WeekStart::Sunday);
    const std::string text = report::alignedText(report::boardText(*board));
    EXPECT_THAT(text, testing::HasSubstr("vs week of 8 Nov"));
    EXPECT_THAT(text, testing::Not(testing::HasSubstr("week 4")));
    EXPECT_EQ(report::weekName(makeDay(2026, 11, 21), makeDay(2026, 11, 21)), "week of 15 Nov");
    EXPECT_EQ(report::weekName(makeDay(2026, 11, 21), makeDay(2027, 1, 2)), "week of 15 Nov 2026");
    EXPECT_EQ(report::weekName(makeDay(2026, 11, 15), makeDay(2026, 11, 15)), "week 46");
    EXPECT_EQ(report::weekName(makeDay(2027, 1, 3), makeDay(2027, 1, 10)), "week 53 2026");
}

TEST_F(WeekStarts, AVersionMayFollowOnTheDayOfTheSwitch) {
    const Day monday = makeDay(2026, 11, 16);
    publish(beginningOn("sunday"), signedBy("Ann", monday));
    const VersionDraft more{
        store::Subject::Model,
        {{"model.toml", workspace->modelDocument().text + "\n[[rate]]\ncurrency = \"EUR\"\nvalue = 1.1\n"}}};
    const auto early = workspace->publish(more, signedBy("Ann", makeDay(2026, 11, 15)));
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, Code::EffectiveTooEarly);
    publish(more, signedBy("Ann", monday));
    EXPECT_EQ(workspace->modelDocument().version, 3);
    EXPECT_EQ(week("lead_new", monday).value, 2) << "Sunday and Monday";
}

TEST_F(WeekStarts, VersionsTakeEffectOnTheFirstDayOfTheWeeksInForce) {
    const auto refusal = [&](Day effective) {
        const auto published = workspace->publish(beginningOn("sunday"), signedBy("Ann", effective));
        return published ? std::string() : published.error().detail;
    };
    EXPECT_EQ(refusal(makeDay(2026, 11, 8)), "2026-11-02") << "still weeks from Monday";
    publish(beginningOn("sunday"), signedBy("Ann"));
    const VersionDraft back{store::Subject::Model,
                            {{"model.toml", replaced(workspace->modelDocument().text,
                                                     "week_start = \"sunday\"", "week_start = \"monday\"")}}};
    EXPECT_EQ(workspace->publish(back, signedBy("Ann", makeDay(2026, 11, 16))).error().detail, "2026-11-15");
    publish(back, signedBy("Ann", makeDay(2026, 11, 15), false));
    EXPECT_EQ(week("lead_new", makeDay(2026, 11, 15)).period.first, makeDay(2026, 11, 9))
        << "for the board as a whole, whichever version a record follows";
    expectVerified();
}

TEST_F(WeekStarts, ATryOutHoldsAWeekAgainstTheOneThatSharesSixDays) {
    const auto run = workspace->tryOut(beginningOn("sunday"), signedBy("Ann"));
    ASSERT_TRUE(run) << run.error().detail;
    const auto leads = std::ranges::find(run->kpis, "lead_new", &report::DryRunKpi::id);
    ASSERT_NE(leads, run->kpis.end());
    EXPECT_EQ(leads->weeks.back().weekEnding, makeDay(2026, 11, 15));
    EXPECT_EQ(leads->weeks.back().before, 2) << "9 to 15 November";
    EXPECT_EQ(leads->weeks.back().after, 1) << "8 to 14 November";
}

TEST_F(WeekStarts, WhatWasSaidOfAWeekStaysWithIt) {
    const Day today = makeDay(2026, 11, 23);
    ASSERT_TRUE(workspace->saveNote({0, "lead_new", makeDay(2026, 11, 11), {}, "Of a Wednesday", today}));
    review::Action action;
    action.kpi = "lead_new";
    action.text = "Call them";
    action.owner = "Ann";
    action.due = today;
    action.week = makeDay(2026, 11, 15);
    ASSERT_TRUE(workspace->saveAction(*review::agreed(action, today)));
    EXPECT_EQ(workspace->review(today)->notesOf("lead_new", makeDay(2026, 11, 15)).size(), 1U);
    publish(beginningOn("sunday"), signedBy("Ann"));
    auto all = *workspace->review(today);
    ASSERT_EQ(all.notesOf("lead_new", makeDay(2026, 11, 14)).size(), 1U);
    EXPECT_EQ(all.open.front().action.week, makeDay(2026, 11, 14));
    ASSERT_TRUE(workspace->saveNote(all.notes.front()));
    ASSERT_TRUE(workspace->saveAction(all.open.front().action));
    publish({store::Subject::Model,
             {{"model.toml", replaced(workspace->modelDocument().text, "week_start = \"sunday\"",
                                      "week_start = \"monday\"")}}},
            signedBy("Ann", makeDay(2026, 11, 15)));
    all = *workspace->review(today);
    EXPECT_EQ(all.notesOf("lead_new", makeDay(2026, 11, 15)).size(), 1U) << "there and back";
    EXPECT_EQ(all.open.front().action.week, makeDay(2026, 11, 15));
}

TEST_F(WeekStarts, ACheckNamesWhatElseItCannotBe) {
    const auto errors = workspace->check(beginningOn("saturday"));
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors.front().detail, "week_start: 'saturday' is neither monday nor sunday");
    EXPECT_THAT(errors.front().where, testing::StartsWith("model.toml:"));
}

TEST_F(WeekStarts, AMeasureIsLabelledAndShownByTheSameWeeks) {
    folder.write("daily/measures.toml", R"(name = "web"
date = "Day"
[[measure]]
name = "sessions"
title = "Sessions"
column = "Sessions"
)");
    std::string csv = "Day,Sessions\n";
    for (int day = 8; day <= 21; ++day)
        csv += isoText(makeDay(2026, 11, unsigned(day))) + "," + std::to_string(day) + "\n";
    ImportRequest request;
    request.paths = {folder.write("daily/daily.csv", csv)};
    request.profile = (folder / "daily/measures.toml").string();
    const auto report = workspace->import(request);
    ASSERT_TRUE(report) << report.error().where << ' ' << report.error().detail;
    ASSERT_TRUE(workspace->reload());
    publish(beginningOn("sunday"), signedBy("Ann"));
    MeasureRequest ask;
    ask.measure = "sessions";
    ask.weeks = 2;
    const auto reading = workspace->measure(ask);
    ASSERT_TRUE(reading) << reading.error().detail;
    EXPECT_EQ(reading->view.weeks.back().label, "2026-11-15");
    EXPECT_EQ(reading->view.weeks.back().value.value, 15 + 16 + 17 + 18 + 19 + 20 + 21);
    EXPECT_EQ(reading->view.weeks.front().label, "2026-11-08");
    EXPECT_EQ(week("measure:sessions", makeDay(2026, 11, 14)).value, 8 + 9 + 10 + 11 + 12 + 13 + 14);
}

} // namespace gtm
