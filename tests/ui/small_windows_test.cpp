// SPDX-License-Identifier: GPL-3.0-only
// What windows show that are too small, or texts too long, for all of it.
#include "tests/support/board_fixture.h"
#include "tests/support/german.h"
#include "tests/support/long_words.h"
#include "tests/support/shell_fixture.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/text/headlines.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scorecard_view.h"
#include "ui/widgets/summary_strip.h"

#include <QScrollArea>
#include <gtest/gtest.h>

#include <algorithm>

namespace gtm::ui {
namespace {

using fixture::ShellFixture;

bool isSaid(const QWidget& parent, const QString& words) {
    return std::ranges::any_of(parent.findChildren<Label*>(), [&](const Label* label) {
        return label->isVisible() && label->text() == words;
    });
}

/// Rows of KPIs that stand in sight as a whole.
int rowsInSight(ShellFixture& f) {
    auto& table = f.shell().board().scorecard();
    const QWidget& sight = *f.shell().board().findChild<QScrollArea*>()->viewport();
    int rows = 0;
    for (int row = 0; row < table.rows().rowCount(); ++row) {
        const QRect place = table.visualRect(table.rows().index(row, 0));
        const QRect there(table.viewport()->mapTo(&sight, place.topLeft()), place.size());
        rows += !table.rows().isGroup(row) && sight.rect().contains(there) ? 1 : 0;
    }
    return rows;
}

template<typename Language>
void expectThreeRows(const char* language) {
    [[maybe_unused]] const Language spoken;
    for (const int percent : {100, 115, 130, 150})
        for (const char* screen : {"board", "board-long", "board-without-leads", "board-incomplete"}) {
            ShellFixture f(false, percent);
            f.window().resize(1024, 640);
            fixture::show(f, screen);
            EXPECT_GE(rowsInSight(f), 3) << screen << " at " << percent << " in " << language;
        }
}

struct English {};

} // namespace

TEST(BoardLayout, ShowsThreeRowsInTheSmallestWindowAtEveryScale) {
    expectThreeRows<English>("English");
    expectThreeRows<fixture::German>("German");
    expectThreeRows<fixture::LongWords>("a longer language");
}

TEST(SummaryStripLayout, IsOneLineInALowWindowAndWholeInAHighOne) {
    ShellFixture f(false, 150);
    f.window().resize(1024, 640);
    fixture::show(f, "board");
    const auto* strip = f.shell().findChild<SummaryStrip*>();
    EXPECT_LT(strip->height(), f.look().metrics().ipx(48));
    EXPECT_TRUE(isSaid(*strip, QString::number(fixture::board().offTrack)));
    EXPECT_FALSE(isSaid(*strip, sinceCompared(fixture::board())));
    int links = 0;
    for (const auto* link : strip->findChildren<Button*>()) {
        EXPECT_TRUE(!link->isVisible() ||
                    strip->rect().contains(QRect(link->mapTo(strip, QPoint()), link->size())));
        links += link->isVisible() ? 1 : 0;
    }
    EXPECT_GT(links, 0) << "what to discuss first is still said";
    f.window().resize(1024, 1200);
    f.settle();
    EXPECT_TRUE(isSaid(*strip, sinceCompared(fixture::board())));
}

} // namespace gtm::ui
