// SPDX-License-Identifier: GPL-3.0-only
// Questions beside the window's thread: at once, later, overtaken, dropped.
#include "ui/asker.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <gtest/gtest.h>

#include <condition_variable>
#include <future>
#include <mutex>
#include <string>

namespace gtm::ui {

namespace {

/// A question that is answered when the test says so.
struct Held {
    std::promise<void> go;
    std::shared_future<void> gone = go.get_future().share();
    [[nodiscard]] Asker::Question then(Asker::Answer answer) const {
        return [may = gone, answer = std::move(answer)] {
            may.wait();
            return answer;
        };
    }
};

constexpr int kAskedPatience = 60'000;

} // namespace

TEST(Asker, GivesAQuickAnswerBeforeItReturns) {
    Asker asker(nullptr, kAskedPatience);
    QThread* askedOn = nullptr;
    QThread* answeredOn = nullptr;
    asker.ask(
        [&]() -> Asker::Answer {
            askedOn = QThread::currentThread();
            return [&] { answeredOn = QThread::currentThread(); };
        },
        {});
    EXPECT_FALSE(asker.waiting()) << "nobody had to turn the loop of events for it";
    EXPECT_EQ(answeredOn, QThread::currentThread());
    EXPECT_NE(askedOn, answeredOn);
}

TEST(Asker, GivesNoAnswerInTheMiddleOfAskingWhereItDoesNotWait) {
    Asker asker(nullptr, 0);
    Held held;
    bool answered = false;
    asker.ask(held.then([&] { answered = true; }), {});
    held.go.set_value();
    EXPECT_TRUE(asker.waiting());
    EXPECT_FALSE(answered);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }, kAskedPatience));
}

TEST(Asker, WhatIsForgottenIsNeitherWaitedForNorAnswered) {
    Asker asker(nullptr, 0);
    QSignalSpy idle(&asker, &Asker::idle);
    Held held;
    QStringList answers;
    asker.ask(held.then([&] { answers << QStringLiteral("first"); }), {});
    asker.forget(); // it is still being computed: this returns all the same
    EXPECT_FALSE(asker.waiting());
    EXPECT_EQ(idle.size(), 1);
    asker.ask([&]() -> Asker::Answer { return [&] { answers << QStringLiteral("second"); }; }, {});
    EXPECT_TRUE(asker.waiting());
    held.go.set_value();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !asker.waiting(); }, kAskedPatience));
    EXPECT_EQ(answers, QStringList{QStringLiteral("second")});
}

TEST(Asker, TheWindowGoesOnWhileASlowAnswerIsMade) {
    Asker asker;
    QSignalSpy slow(&asker, &Asker::slow);
    Held held;
    bool answered = false;
    asker.ask(held.then([&] { answered = true; }), QStringLiteral("Computing week 46"));
    EXPECT_TRUE(asker.waiting());
    EXPECT_FALSE(answered);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !slow.isEmpty(); }, kAskedPatience));
    EXPECT_EQ(slow.front().front().toString(), QStringLiteral("Computing week 46"));
    held.go.set_value();
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }, kAskedPatience));
    EXPECT_FALSE(asker.waiting());
}

TEST(Asker, TheNewestQuestionWins) {
    Asker asker;
    Held held;
    QStringList answers;
    asker.ask(held.then([&] { answers << QStringLiteral("first"); }), {});
    for (const char* name : {"second", "third"})
        asker.ask(
            [&, name]() -> Asker::Answer { return [&, name] { answers << QString::fromLatin1(name); }; }, {});
    held.go.set_value();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !asker.waiting(); }, kAskedPatience));
    EXPECT_EQ(answers, QStringList{QStringLiteral("third")});
}

TEST(Asker, ALongQuestionHearsThatNobodyWaitsForItAnyMore) {
    for (const char* how : {"forgotten", "overtaken", "dropped"}) {
        Asker asker(nullptr, 0);
        std::promise<bool> heard;
        asker.ask(
            [&](const std::stop_token& stop) -> Asker::Answer {
                std::mutex mutex;
                std::condition_variable_any never;
                std::unique_lock lock(mutex);
                heard.set_value(!never.wait_for(lock, stop, std::chrono::milliseconds(kAskedPatience), [] {
                    return false;
                }) && stop.stop_requested());
                return [how] { ADD_FAILURE() << how; };
            },
            {});
        if (how == std::string("forgotten"))
            asker.forget();
        else if (how == std::string("overtaken"))
            asker.ask([]() -> Asker::Answer { return [] {}; }, {});
        else
            asker.drop();
        EXPECT_TRUE(heard.get_future().get()) << how;
        EXPECT_TRUE(QTest::qWaitFor([&] { return !asker.waiting(); }, kAskedPatience));
    }
}

TEST(Asker, WhatIsDroppedIsNeverAnswered) {
    Asker asker;
    Held held;
    bool answered = false, finished = false;
    asker.ask(
        [&, may = held.gone]() -> Asker::Answer {
            may.wait();
            finished = true;
            return [&] { answered = true; };
        },
        {});
    held.go.set_value();
    asker.drop();
    EXPECT_TRUE(finished) << "nothing is computed any more";
    EXPECT_FALSE(asker.waiting());
    QTest::qWait(1); // what is queued comes
    EXPECT_FALSE(answered);
}

} // namespace gtm::ui
