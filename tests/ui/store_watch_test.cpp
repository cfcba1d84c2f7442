// SPDX-License-Identifier: GPL-3.0-only
// Whether the file of a store is gone, found out beside the window.
#include "ui/store_watch.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <gtest/gtest.h>

#include <future>

namespace gtm::ui {

namespace {

constexpr int kWatchPatience = 60'000;

void finish(const StoreWatch& watch) {
    ASSERT_TRUE(QTest::qWaitFor([&] { return !watch.looking(); }, kWatchPatience));
}

} // namespace

TEST(StoreWatch, WaitsForNoDisk) {
    StoreWatch watch;
    const QSignalSpy vanished(&watch, &StoreWatch::vanished);
    std::promise<void> disk;
    QThread* lookedOn = nullptr;
    watch.look([&, answers = disk.get_future().share()] {
        lookedOn = QThread::currentThread();
        answers.wait();
        return true;
    });
    EXPECT_TRUE(watch.looking()) << "the disk has not answered";
    EXPECT_FALSE(watch.gone());
    watch.look([] { return false; }); // nobody asks a disk again that does not answer
    disk.set_value();
    finish(watch);
    EXPECT_NE(lookedOn, QThread::currentThread());
    EXPECT_TRUE(watch.gone());
    EXPECT_EQ(vanished.count(), 1);
}

TEST(StoreWatch, TellsOnceThatAFileIsGoneAndAnewWhereItWasBack) {
    StoreWatch watch;
    const QSignalSpy vanished(&watch, &StoreWatch::vanished);
    const auto look = [&](bool gone) {
        watch.look([gone] { return gone; });
        finish(watch);
        return vanished.count();
    };
    EXPECT_EQ(look(false), 0);
    EXPECT_EQ(look(true), 1);
    EXPECT_EQ(look(true), 1);
    EXPECT_EQ(look(false), 1);
    EXPECT_FALSE(watch.gone());
    EXPECT_EQ(look(true), 2);
    watch.forget();
    EXPECT_FALSE(watch.gone()) << "it was of another store";
    EXPECT_EQ(look(true), 3);
}

TEST(StoreWatch, HearsNothingOfAStoreThatWasLeft) {
    StoreWatch watch;
    const QSignalSpy vanished(&watch, &StoreWatch::vanished);
    std::promise<void> disk;
    watch.look([answers = disk.get_future().share()] {
        answers.wait();
        return true;
    });
    watch.forget();
    watch.look([] { return false; });
    disk.set_value();
    finish(watch);
    EXPECT_FALSE(watch.gone());
    EXPECT_EQ(vanished.count(), 0);
}

} // namespace gtm::ui
