// SPDX-License-Identifier: GPL-3.0-only
// Rows of the board that are moved there: by key, by drag, taken back, published and kept.
#include "tests/support/versions_window.h"
#include "ui/versions/draft.h"
#include "ui/widgets/scorecard_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <gmock/gmock.h>

namespace gtm::ui {

TEST_F(VersionsWindow, ARowOfTheBoardIsMovedThereAndPublished) {
    open(true, {1920, 1080});
    const auto before = rows();
    card().setFocus();
    card().selectKpi(before[0]);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(rows()[1], before[0]);
    EXPECT_EQ(card().selectedKpi(), before[0]);
    EXPECT_THAT(banner(), testing::HasSubstr("in a draft of the model"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(rows(), before);
    EXPECT_EQ(banner(), "") << "no draft is left to publish";
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(rows()[1], before[0]);
    EXPECT_THAT(banner(), testing::HasSubstr("in a draft of the model"));
    key(Qt::Key_Z, Qt::ControlModifier);
    // The last row is dragged to the top.
    const auto at = [&](const std::string& kpi) {
        return card().visualRect(card().rows().index(card().rows().rowOf(kpi), 0));
    };
    QWidget* inside = card().viewport();
    QTest::mousePress(inside, Qt::LeftButton, {}, at(before[3]).center());
    for (const QPoint point : {at(before[1]).center(), at(before[0]).topLeft() + QPoint(20, 4)}) {
        QMouseEvent move(QEvent::MouseMove, point, inside->mapToGlobal(point), Qt::LeftButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(inside, &move);
    }
    QTest::mouseRelease(inside, Qt::LeftButton, {}, at(before[0]).topLeft() + QPoint(20, 4));
    settle();
    EXPECT_EQ(view(), View::Board) << "a drag opens nothing";
    EXPECT_EQ(rows()[0], before[3]);
    whenAsked<QDialog>([](QDialog* form) {
        fillPublish(form, QStringLiteral("Ann Lee"), QStringLiteral("What we talk about first"));
        press(*form, QStringLiteral("Publish"));
    });
    pressInBanner(QStringLiteral("Publish"));
    waitForPublish();
    EXPECT_EQ(view(), View::Board);
    EXPECT_EQ(rows()[0], before[3]);
    EXPECT_FALSE(window->versions().modelChanged());
    EXPECT_EQ(stored().publications().front().reason, "What we talk about first");
}

TEST_F(VersionsWindow, AnArrangementSaysWhenItsDraftHoldsMore) {
    open(true, {1920, 1080});
    const auto before = rows();
    Draft& draft = window->versions().model();
    draft.edit(replacedIn(draft.text(), "gross_margin = 0.8", "gross_margin = 0.7"),
               QStringLiteral("typing"));
    card().setFocus();
    card().selectKpi(before[0]);
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_THAT(banner(), testing::HasSubstr("other changes of the model too"));
    pressInBanner(QStringLiteral("Show the draft"));
    EXPECT_EQ(view(), View::Model);
    EXPECT_TRUE(draft.changed()) << "nothing was discarded";
    window.reset();
    open(true, {1920, 1080}); // drafts are kept
    EXPECT_EQ(rows()[1], before[0]);
    EXPECT_THAT(banner(), testing::HasSubstr("as a draft of the model from before has it"));
    EXPECT_THAT(banner(), testing::HasSubstr("other changes of the model too"));
}

TEST_F(VersionsWindow, AnArrangementIsNotDiscardedWithWhatCameAfterIt) {
    open(true, {1920, 1080});
    card().setFocus();
    card().selectKpi(rows()[0]);
    key(Qt::Key_Down, Qt::AltModifier);
    Draft& draft = window->versions().model();
    draft.edit(replacedIn(draft.text(), "gross_margin = 0.8", "gross_margin = 0.7"),
               QStringLiteral("typing"));
    pressInBanner(QStringLiteral("Discard draft"));
    EXPECT_EQ(view(), View::Model);
    EXPECT_THAT(draft.text(), testing::HasSubstr("gross_margin = 0.7")) << "it is shown instead";
}

} // namespace gtm::ui
