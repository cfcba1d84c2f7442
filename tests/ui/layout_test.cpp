// SPDX-License-Identifier: GPL-3.0-only
// What stands where after something changed: filters, other KPIs, another scale, another size.
#include "tests/support/board_fixture.h"
#include "tests/support/shell_fixture.h"
#include "ui/pages/scoreboard_page.h"
#include "ui/text/headlines.h"
#include "ui/widgets/label.h"
#include "ui/widgets/summary_strip.h"

#include <gtest/gtest.h>

namespace gtm::ui {
namespace {

using fixture::ShellFixture;

void show(ShellFixture& f, const std::string& screen) {
    for (const auto& [name, fill] : fixture::screens())
        if (name == screen)
            fill(f);
    f.settle();
}

/// The label with these words, where it is in sight as a whole.
const Label* wholeLabel(const QWidget& parent, const QString& words) {
    for (const auto* label : parent.findChildren<Label*>())
        if (label->isVisible() && label->text() == words &&
            parent.rect().contains(QRect(label->mapTo(&parent, QPoint()), label->size())))
            return label;
    return nullptr;
}

} // namespace

TEST(SummaryStripLayout, KeepsItsWordsThroughFiltersAndScales) {
    ShellFixture f(false, 100);
    show(f, "board");
    const auto* strip = f.shell().findChild<SummaryStrip*>();
    ASSERT_TRUE(strip);
    const auto check = [&](const report::Scoreboard& board, const std::string& when) {
        EXPECT_TRUE(wholeLabel(*strip, sinceCompared(board))) << when;
        EXPECT_TRUE(wholeLabel(*strip, QString::number(board.onTrack))) << when;
    };
    for (const int width : {1920, 1440, 1024}) {
        f.window().resize(width, 900);
        for (const int percent : {100, 130, 150, 115, 100}) {
            f.look().setScalePercent(percent);
            f.settle();
            check(fixture::board(), std::to_string(width) + " at " + std::to_string(percent));
        }
        for (const auto& board : {fixture::youngBoard(), fixture::boardWithoutLeads(), fixture::board()}) {
            f.shell().board().setScoreboard(board);
            f.settle();
            check(board, std::to_string(width));
        }
    }
}

} // namespace gtm::ui
