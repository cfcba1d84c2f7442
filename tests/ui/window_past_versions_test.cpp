// SPDX-License-Identifier: GPL-3.0-only
// Definitions of another day, and those that others took the place of.
#include "tests/support/versions_window.h"
#include "ui/versions/draft.h"
#include "ui/widgets/select_box.h"

#include <gmock/gmock.h>

namespace gtm::ui {

TEST_F(VersionsWindow, DefinitionsOfAnotherDayAreReadOnlyAndLeaveAsPdf) {
    open(true);
    window.reset(); // one program writes
    publishTarget("win_rate");
    open(true, {1920, 1080});
    key(Qt::Key_3, Qt::ControlModifier);
    page().choose("win_rate");
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("win_rate, version 2"));
    EXPECT_TRUE(page().draft());
    auto* days = page().findChild<SelectBox*>();
    ASSERT_EQ(days->count(), 3) << "now, the day of the publication, the day of what ships";
    days->setCurrentIndex(2);
    Q_EMIT days->activated(2);
    settle();
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("win_rate, version 1"));
    EXPECT_THAT(cardWords(), testing::HasSubstr("25\u202f%")) << "it keeps its own target";
    EXPECT_FALSE(page().draft());
    EXPECT_THAT(editor().toml(), testing::HasSubstr("version = 1"));
    days->setCurrentIndex(0);
    Q_EMIT days->activated(0);
    press(page(), QStringLiteral("Retired 1"));
    settle();
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("win_rate, version 1"));
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("Mon 6 Jan 2025 to Sun 8 Nov 2026"));
    EXPECT_FALSE(page().draft());
    whenAskedChoose(folder / "cards.pdf");
    press(page(), QStringLiteral("Definitions PDF"));
    settle(); // it is written beside the window
    EXPECT_THAT(banner(), testing::HasSubstr("cards.pdf was written"));
    EXPECT_GT(std::filesystem::file_size(folder / "cards.pdf"), 1000U);
}

TEST_F(VersionsWindow, LimitsOfStagesBesideAPastVersionSayThatTheyAreThoseOfNow) {
    ImportRequest request; // a stage is in use where a deal is open
    request.paths = {folder.write(
        "Opportunity 2026-11-15.csv",
        kFewDeals +
            std::string("d5,Five,Proposal,100,USD,2026-12-11,2026-09-01T10:00:00Z,false,false,u1\n"))};
    request.timeZone = "UTC";
    ASSERT_TRUE(Workspace::open(folder / "store.gtm", {})->import(request));
    publishTarget("stage_aging", "target = 0.2");
    open(true, {1920, 1080});
    key(Qt::Key_3, Qt::ControlModifier);
    page().choose("stage_aging");
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("Stage limits, days"));
    press(page(), QStringLiteral("Retired 1"));
    settle();
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("stage_aging, version 1"));
    EXPECT_THAT(wordsIn(page()), testing::HasSubstr("Stage limits of now, days"));
}

TEST_F(VersionsWindow, ADefinitionIsChosenFromAPastView) {
    open(true);
    window.reset(); // one program writes
    publishTarget("win_rate");
    open(true);
    key(Qt::Key_3, Qt::ControlModifier);
    std::string off; // not on the board
    const report::DefinitionSet set = stored().definitionSet();
    for (const report::DefinitionSet::Row& row : set.rows)
        if (!row.onBoard)
            off = row.definition.id;
    ASSERT_FALSE(off.empty());
    press(page(), QStringLiteral("Retired 1"));
    settle();
    ASSERT_EQ(page().chosen(), "win_rate");
    page().choose(off);
    settle();
    EXPECT_EQ(page().chosen(), off);
    ASSERT_TRUE(page().draft());
    EXPECT_EQ(page().draft()->id(), off);
}

} // namespace gtm::ui
