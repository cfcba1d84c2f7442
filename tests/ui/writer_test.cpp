// SPDX-License-Identifier: GPL-3.0-only
// Files that are written beside the window: in order, each with its outcome, and all of them.
#include "ui/writer.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <future>

namespace gtm::ui {

namespace {

constexpr int kWriterPatience = 60'000;

struct Written {
    QStringList files, said;
    std::promise<void> go;
    std::shared_future<void> gone = go.get_future().share();
    /// The first file is written when the test says so.
    void write(Writer& writer, const QString& name) {
        writer.write(
            [this, name, may = gone]() -> Worker::Outcome {
                may.wait();
                files << name;
                return [this, name] { said << name; };
            },
            QStringLiteral("Writing %1").arg(name));
    }
};

} // namespace

TEST(Writer, WritesOneAfterTheOtherAndHoldsNobodyUp) {
    Written written;
    Writer writer;
    QSignalSpy slow(&writer, &Writer::slow), idle(&writer, &Writer::idle);
    for (const char* name : {"a", "b", "c"})
        written.write(writer, QString::fromLatin1(name)); // it returns, though nothing is written yet
    EXPECT_TRUE(writer.waiting());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !slow.isEmpty(); }, kWriterPatience));
    EXPECT_EQ(slow.front().front().toString(), QStringLiteral("Writing a"));
    written.go.set_value();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !writer.waiting(); }, kWriterPatience));
    EXPECT_EQ(written.files, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    EXPECT_EQ(written.said, written.files);
    EXPECT_EQ(idle.size(), 1);
}

TEST(Writer, GivesNothingUpWhereTheWindowGoes) {
    Written written;
    written.go.set_value();
    {
        Writer writer;
        for (const char* name : {"a", "b", "c"})
            written.write(writer, QString::fromLatin1(name));
    }
    EXPECT_EQ(written.files, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
}

} // namespace gtm::ui
