// SPDX-License-Identifier: GPL-3.0-only
// The meeting: where it goes, what its keys do, what it says, and that nothing leaves its sheet.
#include "tests/support/board_fixture.h"
#include "tests/support/review_fixture.h"
#include "tests/support/shots.h"
#include "ui/meeting/meeting_desk.h"
#include "ui/meeting/meeting_view.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace gtm::ui {
namespace {

using Page = MeetingWalk::Page;
using Choice = MeetingWalk::Choice;

MeetingWalk walkOver(const report::Scoreboard& board) {
    MeetingWalk walk;
    walk.setBoard(board);
    walk.restart();
    return walk;
}

std::optional<MeetingSlide> slideOf(const report::Scoreboard& board, const std::string& kpi) {
    const report::BoardRow* row = board.row(kpi);
    if (!row)
        return std::nullopt;
    MeetingSlide slide;
    slide.row = *row;
    slide.series = fixture::series();
    slide.series.points.erase(slide.series.points.begin(), slide.series.points.end() - 13);
    slide.points = {"$4.64M of $17.06M, up $380K in a week", "Proposal is the largest part: $1.17M, 25 %",
                    "Commit is the worst: 45.4 %"};
    slide.ask = "agree the Proposal exit rule by Fri 20 Nov";
    slide.open = board.review.openOf(kpi);
    return slide;
}

/// A meeting over the example week, with a clock of its own.
struct Meeting : testing::Test {
    void SetUp() override {
        view.setBoard(board);
        view.restart();
        view.resize(1920, 1080);
        view.show();
    }
    void key(int key) { QTest::keyClick(&view, Qt::Key(key)); }
    void goTo(const std::string& kpi) {
        key(Qt::Key_O);
        for (int i = 0; i < 40 && view.walk().kpi() != kpi; ++i)
            key(Qt::Key_Down);
        key(Qt::Key_Right);
    }

    report::Scoreboard board = fixture::board();
    Look look;
    Instant now{std::chrono::sys_days{makeDay(2026, 11, 16)}};
    MeetingView view{look, [this] { return now; },
                     [this](const std::string& kpi) { return slideOf(board, kpi); }};
};

} // namespace

TEST(MeetingWalk, OpensWithTheActionsThenTheOverviewThenEveryKpi) {
    const report::Scoreboard board = fixture::board();
    MeetingWalk walk = walkOver(board);
    EXPECT_EQ(walk.page(), Page::Actions);
    walk.next();
    EXPECT_EQ(walk.page(), Page::Overview);
    std::vector<std::string> seen;
    for (size_t i = 0; i < walk.kpis().size(); ++i) {
        walk.next();
        ASSERT_EQ(walk.page(), Page::Kpi);
        seen.push_back(walk.kpi());
    }
    EXPECT_EQ(seen, walk.kpis());
    walk.next();
    EXPECT_EQ(walk.kpi(), seen.back()) << "it does not begin again by itself";
    for (size_t i = 0; i < seen.size(); ++i)
        walk.back();
    EXPECT_EQ(walk.page(), Page::Overview);
    walk.back();
    EXPECT_EQ(walk.page(), Page::Actions);
    walk.back();
    EXPECT_EQ(walk.page(), Page::Actions);
}

TEST(MeetingWalk, WithoutActionsItOpensWithTheOverview) {
    report::Scoreboard board = fixture::board();
    board.setReview({});
    MeetingWalk walk = walkOver(board);
    EXPECT_EQ(walk.page(), Page::Overview);
    walk.back();
    EXPECT_EQ(walk.page(), Page::Overview);
}

TEST(MeetingWalk, ChoosesByStatusAndKeepsItsKpi) {
    const report::Scoreboard board = fixture::board();
    MeetingWalk walk = walkOver(board);
    walk.showKpi("stage_aging");
    walk.setChoice(Choice::OffTrack);
    EXPECT_EQ(int(walk.kpis().size()), board.offTrack);
    EXPECT_EQ(walk.kpi(), "stage_aging");
    EXPECT_EQ(walk.page(), Page::Kpi);
    walk.setChoice(Choice::AtRiskToo);
    EXPECT_EQ(int(walk.kpis().size()), board.offTrack + board.atRisk);
    walk.showKpi("lead_to_mql"); // on track: it was left out, and is wanted
    EXPECT_EQ(walk.choice(), Choice::All);
    EXPECT_EQ(walk.kpi(), "lead_to_mql");
    walk.setChoice(Choice::OffTrack);
    EXPECT_EQ(walk.page(), Page::Overview) << "its KPI is no longer among them";
    walk.showKpi("no_such_kpi");
    EXPECT_EQ(walk.page(), Page::Overview);
}

TEST(MeetingWalk, HasNowhereToGoOnAnEmptyBoard) {
    MeetingWalk walk = walkOver(fixture::emptyBoard());
    for (const auto step : {&MeetingWalk::next, &MeetingWalk::back, &MeetingWalk::next})
        (walk.*step)();
    walk.step(1);
    EXPECT_EQ(walk.page(), Page::Overview);
    EXPECT_EQ(walk.kpi(), "");
}

TEST(MeetingTimer, CountsOnlyWhileItRuns) {
    Instant now{};
    MeetingTimer timer([&] { return now; });
    EXPECT_EQ(timer.words(45), QStringLiteral("00:00 of 45:00"));
    timer.toggle();
    now += std::chrono::seconds(125);
    EXPECT_EQ(timer.words(45), QStringLiteral("02:05 of 45:00"));
    timer.toggle();
    now += std::chrono::hours(1);
    EXPECT_EQ(timer.passed(), std::chrono::seconds(125));
    EXPECT_EQ(timer.words(45), QStringLiteral("02:05 of 45:00, paused"));
    timer.toggle();
    now += std::chrono::minutes(60);
    EXPECT_EQ(timer.words(45), QStringLiteral("62:05 of 45:00")) << "over time is told, not hidden";
}

TEST(MeetingScreen, IsTheOneChosenLastElseNotThePresenters) {
    const QStringList two{QStringLiteral("eDP-1"), QStringLiteral("HDMI-1")};
    EXPECT_EQ(meetingScreen(two, QStringLiteral("HDMI-1"), 1), 1);
    EXPECT_EQ(meetingScreen(two, {}, 0), 1);
    EXPECT_EQ(meetingScreen(two, QStringLiteral("gone"), 1), 0);
    EXPECT_EQ(meetingScreen({QStringLiteral("eDP-1")}, QStringLiteral("gone"), 0), 0);
}

TEST_F(Meeting, PresenterKeysWalkThroughIt) {
    EXPECT_EQ(view.walk().page(), Page::Actions);
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    EXPECT_EQ(view.walk().page(), Page::Kpi);
    const std::string first = view.walk().kpi();
    key(Qt::Key_Space);
    EXPECT_NE(view.walk().kpi(), first);
    key(Qt::Key_PageUp);
    EXPECT_EQ(view.walk().kpi(), first);
    key(Qt::Key_O);
    EXPECT_EQ(view.walk().page(), Page::Overview);
    key(Qt::Key_1);
    EXPECT_EQ(int(view.walk().kpis().size()), board.offTrack);
}

TEST_F(Meeting, AsksForRecordsActionsNotesAndWhatIsDone) {
    QSignalSpy records(&view, &MeetingView::recordsRequested),
        action(&view, &MeetingView::addActionRequested), note(&view, &MeetingView::addNoteRequested),
        closed(&view, &MeetingView::closeActionRequested);
    key(Qt::Key_M);
    ASSERT_EQ(closed.size(), 1);
    EXPECT_EQ(closed.front().front().toLongLong(), 1) << "the one that is overdue longest";
    key(Qt::Key_N);
    key(Qt::Key_A);
    const auto about = [](const QSignalSpy& asked) {
        std::vector<std::string> kpis;
        for (const auto& arguments : asked)
            kpis.push_back(arguments.front().value<std::string>());
        return kpis;
    };
    EXPECT_EQ(about(note), std::vector<std::string>{"sla_response"}) << "the KPI of the action";
    EXPECT_EQ(about(action), about(note));
    key(Qt::Key_Return);
    EXPECT_EQ(view.walk().kpi(), "sla_response");
    key(Qt::Key_N);
    key(Qt::Key_A);
    key(Qt::Key_Return);
    key(Qt::Key_O);
    key(Qt::Key_Down); // the KPI that is pointed at
    QTest::keyClick(&view, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_N, Qt::ControlModifier);
    const std::string pointed = view.walk().kpi();
    EXPECT_NE(pointed, "sla_response");
    EXPECT_EQ(about(note), (std::vector<std::string>{"sla_response", "sla_response", pointed}));
    EXPECT_EQ(about(action), about(note));
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(records.front().front().value<std::string>(), "sla_response");
}

TEST_F(Meeting, GoesBlankUntilTheNextKey) {
    goTo("stage_aging");
    key(Qt::Key_B);
    EXPECT_TRUE(view.blank());
    key(Qt::Key_Right);
    EXPECT_FALSE(view.blank());
    EXPECT_EQ(view.walk().kpi(), "stage_aging") << "that key only brings the picture back";
    key(Qt::Key_O);
    key(Qt::Key_Period);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {640, 400});
    EXPECT_FALSE(view.blank());
    EXPECT_EQ(view.walk().page(), Page::Overview) << "nor does a click do more";
}

TEST_F(Meeting, ThePointerIsGoneUntilItMoves) {
    key(Qt::Key_Right);
    EXPECT_EQ(view.cursor().shape(), Qt::BlankCursor);
    QTest::mouseMove(&view, {300, 300});
    QTest::mouseMove(&view, {310, 300});
    QApplication::processEvents();
    EXPECT_NE(view.cursor().shape(), Qt::BlankCursor);
}

TEST_F(Meeting, RowsOfTheOverviewGrowWithTheLettersWhereThereIsRoom) {
    key(Qt::Key_O);
    key(Qt::Key_1);
    const auto tall = [&](int percent) {
        return overviewLines({board, view.walk(), look.theme(), percent, {}}).front().rect.height();
    };
    EXPECT_EQ(tall(100), 46);
    EXPECT_NEAR(tall(130), 46 * 1.3, 1e-9);
    const MeetingWalk all = walkOver(board = fixture::longBoard());
    const auto lines = overviewLines({board, all, look.theme(), 130, {}});
    EXPECT_LE(lines.back().rect.bottom(), 1030) << "the foot stays free";
}

TEST_F(Meeting, TimerScaleAndChoiceAreTheUsers) {
    QSignalSpy changed(&view, &MeetingView::settingsChanged);
    now += std::chrono::seconds(60);
    key(Qt::Key_T);
    now += std::chrono::seconds(60);
    EXPECT_EQ(view.timer().passed(), std::chrono::seconds(60));
    key(Qt::Key_Plus);
    EXPECT_EQ(view.percent(), 115);
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Plus);
    EXPECT_EQ(view.percent(), 130);
    key(Qt::Key_Minus);
    EXPECT_EQ(view.percent(), 115);
    EXPECT_EQ(changed.size(), 6);
    view.setPercent(77);
    EXPECT_EQ(view.percent(), 100);
}

TEST_F(Meeting, LeavesWithoutAQuestionAndKeepsItsPlace) {
    QSignalSpy left(&view, &MeetingView::left);
    goTo("stage_aging");
    key(Qt::Key_D);
    key(Qt::Key_Escape); // the definition first
    EXPECT_TRUE(view.isVisible());
    key(Qt::Key_Escape);
    EXPECT_FALSE(view.isVisible());
    EXPECT_EQ(left.size(), 1);
    view.setBoard(board);
    EXPECT_EQ(view.walk().kpi(), "stage_aging");
    EXPECT_EQ(view.walk().page(), Page::Kpi);
}

TEST_F(Meeting, AClickOpensTheRowUnderIt) {
    key(Qt::Key_O);
    view.resize(1280, 720); // two thirds of the sheet
    const MeetingScene scene{board, view.walk(), look.theme(), 100, {}};
    const auto lines = overviewLines(scene);
    ASSERT_EQ(lines.size(), view.walk().kpis().size());
    QTest::mouseClick(&view, Qt::LeftButton, {}, (lines[3].rect.center() * 2 / 3).toPoint());
    EXPECT_EQ(view.walk().kpi(), lines[3].kpi);
    EXPECT_EQ(view.walk().page(), Page::Kpi);
}

TEST_F(Meeting, SaysWhatItShows) {
    EXPECT_FALSE(QAccessible::queryAccessibleInterface(&view)->text(QAccessible::Name).isEmpty());
    EXPECT_TRUE(view.spokenPage().contains(QStringLiteral("15 open actions, 2 overdue")));
    goTo("stage_aging");
    for (const char* words : {"Stage aging, off track", "Commit is the worst", "Ask: agree the Proposal"})
        EXPECT_TRUE(view.accessibleDescription().contains(QLatin1StringView(words)))
            << view.accessibleDescription().toStdString();
}

TEST_F(Meeting, IsDrawnOnEveryScreenInBothThemes) {
    for (const bool dark : {false, true}) {
        look.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 720)}) {
            view.resize(size);
            const std::string tail = std::to_string(size.width()) + (dark ? "-dark" : "-light");
            view.restart();
            fixture::keep(view, "meeting-actions-" + tail);
            key(Qt::Key_O);
            fixture::keep(view, "meeting-overview-" + tail);
            goTo("stage_aging");
            fixture::keep(view, "meeting-kpi-" + tail);
            view.setPercent(130);
            fixture::keep(view, "meeting-kpi-large-" + tail);
            view.setPercent(100);
            key(Qt::Key_D);
            fixture::keep(view, "meeting-definition-" + tail);
            key(Qt::Key_D);
        }
    }
}

TEST_F(Meeting, APlainNoteHasItsLineUnderTheTalkingPoints) {
    goTo("stage_aging");
    MeetingSlide slide = *slideOf(board, "stage_aging");
    const auto drawn = [&](int percent) {
        QImage sheet(kMeetingSheet.size().toSize(), QImage::Format_RGB32);
        sheet.fill(look.theme().surface);
        QPainter painter(&sheet);
        paintMeetingSlide(painter, {board, view.walk(), look.theme(), percent, {}}, slide);
        painter.end();
        return sheet.copy(0, 740, 918, 270); // the lower left
    };
    for (const int percent : {100, 130}) {
        slide.notes.clear();
        const QImage without = drawn(percent);
        slide.notes = {"Two sellers left"};
        const QImage one = drawn(percent);
        EXPECT_NE(without, one) << percent;
        slide.notes.emplace_back("Three sellers left");
        EXPECT_NE(one, drawn(percent)) << percent;
    }
    slide.points.resize(1);
    slide.points.front() = "Evaluation holds most of it";
    slide.ask.clear();
    const std::string start =
        "Two sellers left, their deals wait until the team of the region has taken over ";
    slide.notes = {start + "all"};
    const QImage all = drawn(100);
    slide.notes = {start + "some"};
    EXPECT_NE(all, drawn(100)) << "where there is room, a long note is shown to its end";
}

TEST_F(Meeting, ALongDefinitionIsShownToItsEnd) {
    kpi::Definition definition = fixture::series().definition;
    kpi::Words& words = definition.words["en"];
    for (std::string* part : {&words.question, &words.formula, &words.counted, &words.excluded})
        for (int i = 0; i < 40; ++i)
            *part += " Some more words on it.";
    const auto drawn = [&](const char* action, int percent) {
        words.action = action;
        QImage sheet(kMeetingSheet.size().toSize(), QImage::Format_RGB32);
        QPainter painter(&sheet);
        paintMeetingDefinition(painter, {board, view.walk(), look.theme(), percent, {}}, definition);
        painter.end();
        return sheet.copy(0, 0, 1920, 1024); // but for the foot
    };
    for (const int percent : {100, 130})
        EXPECT_NE(drawn("Close the oldest first", percent), drawn("Close the newest first", percent));
}

TEST_F(Meeting, DrawsNothingBeyondItsSheet) {
    board = fixture::longBoard();
    view.setBoard(board);
    QImage wide(1920 + 200, 1080 + 200, QImage::Format_RGB32);
    for (int step = 0; step < 25; ++step) {
        wide.fill(Qt::white);
        QPainter painter(&wide);
        painter.translate(100, 100);
        const MeetingScene scene{board, view.walk(), look.theme(), 130, QStringLiteral("24:10 of 45:00")};
        if (view.walk().page() == Page::Kpi)
            paintMeetingSlide(painter, scene, *slideOf(board, view.walk().kpi()));
        else if (view.walk().page() == Page::Overview)
            paintMeetingOverview(painter, scene);
        else
            paintMeetingActions(painter, scene);
        painter.end();
        const QRect sheet(100, 100, 1920, 1080);
        bool outside = false;
        for (int y = 0; y < wide.height() && !outside; ++y)
            for (int x = 0; x < wide.width(); x += sheet.contains(100, y) && x == 99 ? 1921 : 1)
                outside = outside || wide.pixel(x, y) != QColor(Qt::white).rgb();
        EXPECT_FALSE(outside) << view.walk().kpi();
        key(Qt::Key_Right);
    }
}

} // namespace gtm::ui
