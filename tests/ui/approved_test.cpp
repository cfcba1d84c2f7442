// SPDX-License-Identifier: GPL-3.0-only
// What people see most, beside pictures that somebody has set beside the design and approved.
// tests/ui/approve.sh renews them; tests/ui/approved/README.md says what each was held against.
#include "tests/support/board_fixture.h"
#include "tests/support/shell_fixture.h"
#include "ui/meeting/meeting_paint.h"
#include "ui/pdf/page.h"
#include "ui/pdf/panels_page.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace gtm::ui {
namespace {

constexpr int kWide = 960, kBlock = 8;
/// Mean difference of the colours, of 255: over the whole picture, and in any one block. The same program
/// draws the same; a digit that changed is twice as much.
constexpr double kWholeLimit = 0.3, kBlockLimit = 3;

struct Difference {
    double whole = 0, worst = 0; ///< `worst` of the blocks.
    QPoint at;                   ///< Its corner.
    [[nodiscard]] bool seen() const { return whole > kWholeLimit || worst > kBlockLimit; }
};

double differenceOf(QRgb a, QRgb b) {
    return (std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b))) /
           3.0;
}

Difference compare(const QImage& one, const QImage& other) {
    const QImage a = one.convertToFormat(QImage::Format_RGB32),
                 b = other.convertToFormat(QImage::Format_RGB32);
    Difference out;
    for (int top = 0; top < a.height(); top += kBlock)
        for (int left = 0; left < a.width(); left += kBlock) {
            const int right = std::min(left + kBlock, a.width()), bottom = std::min(top + kBlock, a.height());
            double sum = 0;
            for (int y = top; y < bottom; ++y) {
                const auto* lineA = reinterpret_cast<const QRgb*>(a.constScanLine(y));
                const auto* lineB = reinterpret_cast<const QRgb*>(b.constScanLine(y));
                for (int x = left; x < right; ++x)
                    sum += differenceOf(lineA[x], lineB[x]);
            }
            out.whole += sum / (double(a.width()) * a.height());
            if (const double mean = sum / ((right - left) * (bottom - top)); mean > out.worst) {
                out.worst = mean;
                out.at = {left, top};
            }
        }
    return out;
}

QString approvedFolder() {
    return QStringLiteral(GTM_SOURCE_DIR "/tests/ui/approved/");
}

/// In 16 steps of each colour: the files stay small, and both sides lose the same.
QImage small(const QImage& picture) {
    return picture.scaledToWidth(kWide, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB444)
        .convertToFormat(QImage::Format_RGB32);
}

void expectApproved(const QImage& drawn, const std::string& name) {
    const QImage now = small(drawn);
    const QString file = QString::fromStdString(name) + QStringLiteral(".png");
    if (const QString renewed = qEnvironmentVariable("GTM_APPROVE"); !renewed.isEmpty()) {
        ASSERT_TRUE(now.save(QDir(renewed).filePath(file)));
        return;
    }
    const QImage approved(approvedFolder() + file);
    ASSERT_EQ(approved.size(), now.size()) << name << ": tests/ui/approve.sh makes it";
    const Difference found = compare(now, approved);
    if (!found.seen())
        return;
    const QString kept = QDir::temp().filePath(QStringLiteral("not-approved-") + file);
    EXPECT_TRUE(drawn.save(kept));
    ADD_FAILURE() << name << " is drawn otherwise, most at " << found.at.x() << ", " << found.at.y() << " ("
                  << found.worst << " of 255, " << found.whole << " over all); it is kept as "
                  << kept.toStdString() << ". Set it beside its mock, then run tests/ui/approve.sh.";
}

QImage shown(fixture::ShellFixture& shell, const std::string& state) {
    const auto& all = fixture::screens();
    const auto found = std::ranges::find(all, state, &std::pair<std::string, fixture::Fill>::first);
    if (found == all.end())
        return {};
    found->second(shell);
    shell.settle();
    return shell.window().grab().toImage();
}

QImage page(const report::Scoreboard& board, int number) {
    constexpr int kDpi = 96;
    constexpr double kMm = kDpi / 25.4;
    QImage paper(int(297 * kMm), int(210 * kMm), QImage::Format_RGB32);
    paper.fill(Qt::white);
    const Metrics metrics = Metrics::print(kDpi);
    Sheet sheet{board, metrics, QRectF(paper.rect()).adjusted(10 * kMm, 9 * kMm, -10 * kMm, -8 * kMm), false};
    sheet.number = number;
    sheet.pages = 2;
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSheetHead(painter, sheet);
    if (number == 1)
        ScoreboardPrint(sheet).paint(painter, scorePages(sheet).front());
    else
        PanelsPrint(sheet).paint(painter);
    return paper;
}

QImage meetingSheet(const std::function<void(QPainter&)>& paint) {
    QImage sheet(kMeetingSheet.size().toSize(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    paint(painter);
    return sheet;
}

} // namespace

TEST(Approved, ScreensInLight) {
    fixture::ShellFixture shell(false, 100);
    shell.window().resize(1920, 1080);
    for (const char* state : {"board", "kpi", "mapping", "check", "definitions", "actions", "empty"})
        expectApproved(shown(shell, state), state);
}

TEST(Approved, ScreensInDark) {
    fixture::ShellFixture shell(true, 100);
    shell.window().resize(1920, 1080);
    for (const char* state : {"board", "kpi"})
        expectApproved(shown(shell, state), std::string(state) + "-dark");
}

TEST(Approved, Meeting) {
    const report::Scoreboard board = fixture::board();
    MeetingWalk walk;
    walk.setBoard(board);
    walk.restart();
    walk.showKpi("stage_aging");
    Look look;
    look.setChoice(ThemeChoice::Light);
    const MeetingScene scene{board, walk, look.theme(), 100, QStringLiteral("24:10 of 45:00")};
    MeetingSlide slide;
    slide.row = *board.row("stage_aging");
    slide.series = fixture::series();
    slide.series.points.erase(slide.series.points.begin(), slide.series.points.end() - 13);
    slide.points = {"$4.64M of $17.06M, up $380K in a week", "Proposal is the largest part: $1.17M, 25 %"};
    slide.ask = "agree the Proposal exit rule by Fri 20 Nov";
    slide.open = board.review.openOf("stage_aging");
    expectApproved(meetingSheet([&](QPainter& painter) { paintMeetingSlide(painter, scene, slide); }),
                   "meeting");
    expectApproved(meetingSheet([&](QPainter& painter) { paintMeetingOverview(painter, scene); }),
                   "meeting-overview");
}

TEST(Approved, Paper) {
    const report::Scoreboard board = fixture::board();
    for (const int number : {1, 2})
        expectApproved(page(board, number), "pdf-page-" + std::to_string(number));
}

/// Each by itself: another name, a number, a target, a status. The smallest that should be noticed.
TEST(Approved, NoticesWhatANarrowLookWouldNotice) {
    const auto drawnWith = [](const std::function<void(report::BoardRow&)>& change) {
        report::Scoreboard board = fixture::board();
        for (report::BoardGroup& group : board.groups)
            for (report::BoardRow& row : group.rows)
                if (row.kpi == "win_rate")
                    change(row);
        return small(page(board, 1));
    };
    const QImage before = drawnWith([](report::BoardRow&) {});
    const std::pair<const char*, std::function<void(report::BoardRow&)>> changes[] = {
        {"name", [](report::BoardRow& row) { row.name = "Won rate"; }},
        {"a digit", [](report::BoardRow& row) { row.point.value = *row.point.value + 0.001; }},
        {"a digit of the target", [](report::BoardRow& row) { row.point.target = *row.point.target + 0.01; }},
        {"a digit of the change",
         [](report::BoardRow& row) { row.changeVs4Weeks = row.changeVs4Weeks.value_or(0) + 0.001; }},
        {"status", [](report::BoardRow& row) { row.point.status = kpi::Status::OffTrack; }}};
    EXPECT_FALSE(compare(before, drawnWith([](report::BoardRow&) {})).seen());
    for (const auto& [what, change] : changes)
        EXPECT_TRUE(compare(before, drawnWith(change)).seen()) << what;
}

} // namespace gtm::ui
