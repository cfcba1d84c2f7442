// SPDX-License-Identifier: GPL-3.0-only
// A store that is put in the place of another while files of that one are being written.
#include "tests/support/dialogs.h"
#include "tests/support/session_fixture.h"
#include "ui/store_upkeep.h"

#include <QTest>

namespace gtm::ui {

namespace {

constexpr int kRestorePatience = 600'000;

/// A store with two imports, a copy of it from before the second, and a file that is still being written.
struct Restoring : SessionFixture {
    std::unique_ptr<StoreUpkeep> upkeep = std::make_unique<StoreUpkeep>(
        &inside.window(), inside.look(), inside.shell(), *session, settings, [] { return Day{}; });
    std::filesystem::path copy = folder / "copy.gtm";

    void SetUp() override {
        import("2026-10-10", "First");
        ASSERT_TRUE(session->workspace().backUpTo(copy));
        import("2026-10-17", "Second");
        hold();
        whenAskedPress(QStringLiteral("Restore copy.gtm"));
        upkeep->restoreFrom(copy);
        ASSERT_TRUE(upkeep->running());
    }
    [[nodiscard]] std::int64_t storedBatch() const {
        OpenOptions reading;
        reading.readOnly = true;
        const auto opened = Workspace::open(store, reading);
        return opened ? opened->lastImport().value_or(ingest::ImportReport()).batch : -1;
    }
};

} // namespace

TEST_F(Restoring, WaitsUntilNobodyHasTheStoreOpenAnyMore) {
    std::filesystem::path reopened;
    QObject::connect(upkeep.get(), &StoreUpkeep::reopenWanted,
                     [&](const std::filesystem::path& path, const auto&) { reopened = path; });
    QTest::qWait(1);
    EXPECT_TRUE(upkeep->running());
    EXPECT_EQ(storedBatch(), 2) << "the file is about this one";
    release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reopened.empty(); }, kRestorePatience));
    EXPECT_EQ(reopened, std::filesystem::weakly_canonical(store));
    EXPECT_FALSE(session->writer().waiting());
    EXPECT_EQ(storedBatch(), 1);
}

TEST_F(Restoring, IsGivenUpWhereTheWindowGoesBeforeTheFileIsWritten) {
    upkeep.reset(); // it waits for nobody
    EXPECT_TRUE(session->writer().waiting());
    EXPECT_EQ(storedBatch(), 2);
    bool written = false;
    session->writer().write(
        [&written]() -> Worker::Outcome {
            written = true;
            return [] {};
        },
        {});
    release();
    session.reset();
    EXPECT_TRUE(written) << "what was asked for before is written";
    EXPECT_EQ(storedBatch(), 2);
}

} // namespace gtm::ui
