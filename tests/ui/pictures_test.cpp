// SPDX-License-Identifier: GPL-3.0-only
// Screens beside approved pictures of themselves, small and grey (tests/pictures): what moves, vanishes or
// changes its weight is seen; a pixel more or less is not. GTM_APPROVE=1 writes them anew, to be looked at
// beside the mocks that tests/pictures/README.md names.
#include "tests/support/board_fixture.h"
#include "tests/support/shell_fixture.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tool.h"
#include "ui/pdf/scoreboard_pdf.h"

#include <QPixmap>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace gtm::ui {

namespace {

constexpr int kPictureWidth = 360, kBlock = 12;
/// Mean distance of grey levels, of 255: over the whole picture, and of the worst block.
constexpr double kMostMean = 1.5, kMostInBlock = 30;

QString approvedFile(const std::string& name) {
    return QStringLiteral(GTM_SOURCE_DIR "/tests/pictures/%1.png").arg(QString::fromStdString(name));
}

QImage small(const QImage& picture) {
    return picture.scaledToWidth(kPictureWidth, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

double distanceIn(const QImage& a, const QImage& b, const QRect& area) {
    double sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return sum / (area.width() * area.height());
}

double worstBlock(const QImage& a, const QImage& b) {
    double worst = 0;
    for (int y = 0; y < a.height(); y += kBlock)
        for (int x = 0; x < a.width(); x += kBlock)
            worst = std::max(worst, distanceIn(a, b, QRect(x, y, kBlock, kBlock).intersected(a.rect())));
    return worst;
}

void expectApproved(const QImage& picture, const std::string& name) {
    ASSERT_FALSE(picture.isNull()) << name;
    const QImage now = small(picture);
    if (qEnvironmentVariableIsSet("GTM_APPROVE")) {
        ASSERT_TRUE(now.save(approvedFile(name)));
        return;
    }
    const QImage approved(approvedFile(name));
    ASSERT_FALSE(approved.isNull()) << name << " was never approved";
    ASSERT_EQ(now.size(), approved.size()) << name;
    EXPECT_LE(distanceIn(now, approved, now.rect()), kMostMean) << name;
    EXPECT_LE(worstBlock(now, approved), kMostInBlock) << name;
}

QImage screen(const std::string& screen, bool dark, QSize size = {1920, 1080}) {
    fixture::ShellFixture f(dark, 100);
    f.window().resize(size);
    for (const auto& [name, fill] : fixture::screens())
        if (name == screen)
            fill(f);
    f.settle();
    return f.window().grab().toImage();
}

} // namespace

TEST(Pictures, OfScreensAreAsApproved) {
    expectApproved(screen("board", false), "board-light");
    expectApproved(screen("board", true), "board-dark");
    expectApproved(screen("kpi-filtered", false), "kpi-light");
    expectApproved(screen("kpi-pictures", true), "kpi-chart-dark");
    expectApproved(screen("actions", false), "actions-light");
}

TEST(Pictures, OfPaperAreAsApproved) {
    const test::TempFolder folder;
    const auto pdf = folder / "board.pdf", png = folder / "page";
    ASSERT_TRUE(writeScoreboardPdf(fixture::board(), pdf, Paper::A4, QStringLiteral("1.2.3")));
    const auto done =
        test::outputOf(QStringLiteral("pdftoppm"),
                       {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("96"),
                        QString::fromStdString(pdf.string()), QString::fromStdString(png.string())});
    if (!done)
        GTEST_SKIP() << "poppler-utils is not installed";
    for (const char* page : {"1", "2"})
        expectApproved(QImage(QString::fromStdString(png.string() + "-" + page + ".png")),
                       std::string("paper-") + page);
}

/// The comparison itself: a panel that is gone is seen.
TEST(Pictures, AreToldApartWhereSomethingIsMissing) {
    const QImage with = small(screen("board", false)), without = small(screen("board-without-leads", false));
    EXPECT_EQ(worstBlock(with, with), 0);
    EXPECT_GT(worstBlock(with, without), kMostInBlock);
}

} // namespace gtm::ui
