// SPDX-License-Identifier: GPL-3.0-only
// The window on a screen of its own (Xvfb), with a mouse and a keyboard that only the X server knows: what is
// pressed goes the way that a user's does, and what is looked at is what the screen shows.
#include "tests/support/shots.h"
#include "tests/support/window_fixture.h"
#include "ui/meeting/meeting_view.h"
#include "ui/pages/drilldown_page.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/segment_bar.h"

#include <QApplication>
#include <QProcess>
#include <QScreen>
#include <QTest>

namespace gtm::ui {

namespace {

constexpr int kSoon = 60'000;
constexpr QSize kWindow{1440, 900}; ///< Leaves room on the screen for another program beside it.

/// Lets the X server's keyboard and mouse do something, while the window goes on.
void xdotool(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    ASSERT_TRUE(process.waitForStarted()) << "xdotool is missing";
    EXPECT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kSoon));
    EXPECT_TRUE(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        << process.readAllStandardError().toStdString();
}

void pressKeys(const QStringList& keys) {
    xdotool(QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("60")} + keys);
}

void moveTo(QPoint at) {
    xdotool({QStringLiteral("mousemove"), QString::number(at.x()), QString::number(at.y())});
}

void clickAt(QPoint at) {
    moveTo(at);
    xdotool({QStringLiteral("click"), QStringLiteral("1")});
}

/// As the screen shows it, whoever painted it.
QImage seen(const QWidget& window) {
    return window.screen()
        ->grabWindow(0, window.x(), window.y(), window.width(), window.height())
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

/// The share of pixels that differ by more than a little.
double difference(const QImage& a, const QImage& b) {
    if (a.size() != b.size())
        return 1;
    qint64 others = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            others += std::abs(qRed(p) - qRed(q)) > 8 || std::abs(qGreen(p) - qGreen(q)) > 8 ||
                      std::abs(qBlue(p) - qBlue(q)) > 8;
        }
    return double(others) / double(a.width()) / double(a.height());
}

bool showsWhatItPaints(QWidget& window) {
    const QImage painted = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    return difference(seen(window), painted) < 0.001;
}

} // namespace

struct RealWindow : Window {
    void show(bool filled, QSize size = kWindow) {
        open(filled, size);
        window->move(0, 0);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get(), kSoon));
        xdotool({QStringLiteral("windowfocus"), QString::number(window->winId())});
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get(), kSoon));
        settle();
    }
    /// Until something is so; what it waits for comes by way of the X server.
    template<typename Condition>
    void soon(Condition condition, const char* what) const {
        EXPECT_TRUE(QTest::qWaitFor(condition, kSoon)) << what;
        settle();
    }
};

TEST_F(RealWindow, IsWorkedByTheKeyboardAlone) {
    show(true);
    card().setFocus();
    pressKeys({QStringLiteral("Home"), QStringLiteral("Down"), QStringLiteral("Return")});
    soon([&] { return view() == View::Kpi; }, "Return opens the KPI of the row");
    EXPECT_FALSE(window->shell().kpi().kpi().empty());
    pressKeys({QStringLiteral("alt+Left")});
    soon([&] { return view() == View::Board; }, "Alt+Left goes back to the board");
    pressKeys({QStringLiteral("ctrl+3")});
    soon([&] { return view() == View::Definitions; }, "Ctrl+3 shows the definitions");
    pressKeys({QStringLiteral("ctrl+1")});
    soon([&] { return view() == View::Board; }, "Ctrl+1 shows the board");
}

TEST_F(RealWindow, IsWorkedByTheMouseAlone) {
    show(true);
    const auto* segments = named<SegmentBar>(window->shell().board(), QStringLiteral("Segment"));
    ASSERT_TRUE(segments);
    clickAt(segments->mapToGlobal(QPoint(segments->width() - 20, segments->height() / 2)));
    soon([&] { return segments->current() > 0; }, "a click chooses a segment");
    clickAt(segments->mapToGlobal(QPoint(16, segments->height() / 2)));
    soon([&] { return segments->current() == 0; }, "a click chooses all again");
    const QModelIndex row = card().rows().index(2, 1);
    clickAt(card().viewport()->mapToGlobal(card().visualRect(row).center()));
    soon([&] { return view() == View::Kpi; }, "a click opens a row");
}

TEST_F(RealWindow, TakesFilesFromAnotherProgram) {
    show(false);
    const QPoint from(kWindow.width() + 100, 100);
    QProcess source;
    source.start(QStringLiteral(GTM_DRAG_SOURCE), {QString::number(from.x()), QString::number(from.y()),
                                                   QString::fromStdString(sampleFolder().string())});
    ASSERT_TRUE(source.waitForStarted());
    xdotool({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
             QStringLiteral("--name"), QStringLiteral("^drag source$")});
    moveTo(from + QPoint(40, 40));
    xdotool({QStringLiteral("mousedown"), QStringLiteral("1")});
    for (int x = from.x() + 30; x > 700; x -= 60)
        moveTo({x, 140 + (from.x() - x) / 4});
    xdotool({QStringLiteral("mouseup"), QStringLiteral("1")});
    soon([&] { return view() != View::Empty; }, "the drop starts an import");
    waitForImport();
    EXPECT_EQ(view(), View::Board);
    EXPECT_EQ(rows().size(), 17U);
    source.kill();
    source.waitForFinished();
}

TEST_F(RealWindow, HoldsAMeetingOnTheWholeScreen) {
    show(true);
    pressKeys({QStringLiteral("F5")});
    const auto meeting = [&]() -> MeetingView* {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* view = qobject_cast<MeetingView*>(widget); view && view->isVisible())
                return view;
        return nullptr;
    };
    soon([&] { return meeting() != nullptr; }, "F5 opens the meeting");
    ASSERT_TRUE(meeting());
    ASSERT_TRUE(QTest::qWaitForWindowExposed(meeting(), kSoon));
    xdotool({QStringLiteral("windowfocus"), QString::number(meeting()->winId())});
    soon([&] { return meeting()->size() == meeting()->screen()->size(); }, "it takes the whole screen");
    pressKeys({QStringLiteral("Right"), QStringLiteral("Right")});
    soon([&] { return meeting()->walk().page() == MeetingWalk::Page::Kpi; }, "Right leads to the first KPI");
    soon([&] { return showsWhatItPaints(*meeting()); }, "the screen shows the slide");
    pressKeys({QStringLiteral("Escape")});
    soon([&] { return meeting() == nullptr; }, "Escape leaves it");
}

TEST_F(RealWindow, TheScreenShowsWhatTheWindowPaints) {
    show(true);
    for (const QSize size : {QSize(1920, 1080), QSize(1280, 720), QSize(1024, 640)})
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            const bool light = theme == ThemeChoice::Light;
            const std::string name = "real-" + std::to_string(size.width()) + (light ? "-light" : "-dark");
            window->look().setChoice(theme);
            window->resize(size);
            soon([&] { return window->size() == size; }, name.c_str());
            moveTo({size.width() - 2, size.height() - 2});
            soon([&] { return showsWhatItPaints(*window); }, name.c_str());
            EXPECT_EQ(qGray(seen(*window).pixel(2, 2)) > 128, light) << name;
            fixture::keep(*window, name);
        }
}

} // namespace gtm::ui
