// SPDX-License-Identifier: GPL-3.0-only
// Head and foot of a meeting's pages: what they count, and what gives way where room is short.
#include "tests/support/board_fixture.h"
#include "tests/support/paper_text.h"
#include "tests/support/temp_folder.h"
#include "ui/meeting/meeting_paint.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <gtest/gtest.h>

#include <functional>
#include <optional>

namespace gtm::ui {
namespace {

using Paint = std::function<void(QPainter&, const MeetingScene&)>;

constexpr int kHeadTall = 70; ///< Above the rule.

MeetingWalk walkAt(const report::Scoreboard& board, const std::string& kpi) {
    MeetingWalk walk;
    walk.setBoard(board);
    walk.restart();
    walk.showKpi(kpi);
    return walk;
}

/// The words of a page, without blanks.
QString pageWords(const report::Scoreboard& board, const std::string& kpi, const Paint& paint) {
    const test::TempFolder folder;
    const auto file = folder / "page.pdf";
    QPdfWriter writer(QString::fromStdString(file.string()));
    writer.setResolution(72);
    writer.setPageSize(QPageSize(kMeetingSheet.size(), QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    const MeetingWalk walk = walkAt(board, kpi);
    paint(painter, MeetingScene{board, walk, lightTheme(), 100, QStringLiteral("24:10 of 45:00")});
    painter.end();
    return test::textOf(file);
}

QString wordsOfSlide(const report::Scoreboard& board, const std::string& kpi) {
    MeetingSlide slide;
    slide.row = *board.row(kpi);
    slide.series = fixture::series();
    return pageWords(board, kpi, [&](QPainter& painter, const MeetingScene& scene) {
        paintMeetingSlide(painter, scene, slide);
    });
}

QImage headOf(const report::Scoreboard& board) {
    QImage image(int(kMeetingSheet.width()), kHeadTall, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const MeetingWalk walk = walkAt(board, "stage_aging");
    paintMeetingOverview(painter, MeetingScene{board, walk, lightTheme(), 100, {}});
    return image;
}

/// The first and the last column in which two pictures of one size differ.
std::optional<std::pair<int, int>> differingColumns(const QImage& a, const QImage& b) {
    std::optional<std::pair<int, int>> columns;
    for (int x = 0; x < a.width(); ++x)
        for (int y = 0; y < a.height(); ++y)
            if (a.pixel(x, y) != b.pixel(x, y)) {
                columns = {columns ? columns->first : x, x};
                break;
            }
    return columns;
}

} // namespace

TEST(MeetingHead, CountsTheKpisWithoutAStatusWhereThereAreSome) {
    if (test::noPoppler())
        GTEST_SKIP() << "pdftotext is not installed";
    report::Scoreboard board = fixture::board();
    board.other = 0;
    const QString none = pageWords(board, "stage_aging", paintMeetingOverview);
    EXPECT_FALSE(none.contains(QStringLiteral("withoutastatus"))) << none.toStdString();
    board.other = 2;
    const QString two = pageWords(board, "stage_aging", paintMeetingOverview);
    EXPECT_TRUE(two.contains(QStringLiteral("2withoutastatus"))) << two.toStdString();
}

TEST(MeetingHead, KeepsALongFilterClearOfItsCounts) {
    report::Scoreboard board = fixture::board();
    board.other = 2;
    board.offTrack = 3;
    const QImage plain = headOf(board);
    report::Scoreboard counted = board;
    counted.offTrack = 4; // its number is the leftmost of the counts, 36 right of its mark
    const auto number = differingColumns(plain, headOf(counted));
    ASSERT_TRUE(number);
    board.filter["segment"] = {std::string(200, 'm')};
    const auto words = differingColumns(plain, headOf(board));
    ASSERT_TRUE(words);
    EXPECT_LT(words->second, number->first - 36);
}

TEST(MeetingFoot, SaysAllKeysOfAKpi) {
    if (test::noPoppler())
        GTEST_SKIP() << "pdftotext is not installed";
    const QString said = wordsOfSlide(fixture::board(), "stage_aging");
    for (const char* key :
         {"Next:", "EnterRecords", "OOverview", "AAction", "NNote", "DDefinition", "LeftBack", "EscLeave"})
        EXPECT_TRUE(said.contains(QLatin1StringView(key))) << key << " in " << said.toStdString();
}

TEST(MeetingFoot, KeepsTheWayToTheRecordsWhereNamesAreLong) {
    if (test::noPoppler())
        GTEST_SKIP() << "pdftotext is not installed";
    report::Scoreboard board = fixture::board();
    for (report::BoardGroup& group : board.groups)
        for (report::BoardRow& row : group.rows)
            row.name = "Share of the opportunities that are past their stage limit";
    const QString said = wordsOfSlide(board, "stage_aging");
    EXPECT_TRUE(said.contains(QStringLiteral("EnterRecords"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("EscLeave"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("LeftBack"))) << "the least important gives way first";
}

} // namespace gtm::ui
