// SPDX-License-Identifier: GPL-3.0-only
// One import beside the window: what it asks, and that it ends when it is not wanted any more.
#include "ui/import_runner.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>
#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <optional>

namespace gtm::ui {
namespace {

constexpr int kPatience = 30'000;

/// A runner, and what it told.
struct Runner : testing::Test {
    std::unique_ptr<ImportRunner> runner = std::make_unique<ImportRunner>();
    int asked = 0, progressed = 0, succeeded = 0;
    std::optional<Error> failed;

    void SetUp() override {
        QObject::connect(runner.get(), &ImportRunner::asked, [this] { ++asked; });
        QObject::connect(runner.get(), &ImportRunner::progressed, [this] { ++progressed; });
        QObject::connect(runner.get(), &ImportRunner::succeeded, [this] { ++succeeded; });
        QObject::connect(runner.get(), &ImportRunner::failed, [this](const Error& error) { failed = error; });
    }
    /// Asks once, and imports only if that is the answer.
    static ImportJob asking() {
        return [](const auto& tell, const auto& confirm, const std::stop_token&) -> ImportResult {
            tell({});
            if (!confirm({}))
                return fail(Code::Cancelled);
            return ingest::ImportReport();
        };
    }
    bool waitFor(const std::function<bool()>& reached) const { return QTest::qWaitFor(reached, kPatience); }
};

} // namespace

TEST_F(Runner, WaitsForTheAnswerToItsQuestion) {
    for (const bool anyway : {true, false}) {
        asked = succeeded = 0;
        failed.reset();
        runner->start(asking());
        ASSERT_TRUE(waitFor([&] { return asked == 1; }));
        QTest::qWait(20);
        EXPECT_TRUE(runner->running()) << "nobody answered yet";
        runner->answer(anyway);
        ASSERT_TRUE(waitFor([&] { return !runner->running(); }));
        EXPECT_EQ(succeeded, anyway ? 1 : 0);
        EXPECT_EQ(failed.has_value(), !anyway);
    }
    EXPECT_EQ(progressed, 2);
}

TEST_F(Runner, AStopIsAnAnswerToo) {
    runner->start(asking());
    ASSERT_TRUE(waitFor([&] { return asked == 1; }));
    runner->stop();
    ASSERT_TRUE(waitFor([&] { return !runner->running(); }));
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->code, Code::Cancelled);
}

TEST_F(Runner, StopsWorkThatIsUnderWay) {
    std::atomic<bool> begun = false;
    runner->start([&](const auto&, const auto&, const std::stop_token& stop) -> ImportResult {
        begun = true;
        while (!stop.stop_requested())
            QThread::msleep(1);
        return fail(Code::Cancelled);
    });
    ASSERT_TRUE(waitFor([&] { return begun.load(); }));
    runner->stop();
    ASSERT_TRUE(waitFor([&] { return failed.has_value(); }));
    EXPECT_FALSE(runner->running());
}

TEST_F(Runner, GoesAwayWhileItAsksAndTellsNobodyAnyMore) {
    std::atomic<bool> ended = false;
    runner->start([&](const auto&, const auto& confirm, const std::stop_token&) -> ImportResult {
        const bool anyway = confirm({});
        ended = true;
        return anyway ? ImportResult(ingest::ImportReport()) : ImportResult(fail(Code::Cancelled));
    });
    ASSERT_TRUE(waitFor([&] { return asked == 1; }));
    runner.reset();
    EXPECT_TRUE(ended) << "the thread ended before its owner";
    QCoreApplication::processEvents();
    EXPECT_EQ(succeeded, 0);
    EXPECT_FALSE(failed);
}

} // namespace gtm::ui
