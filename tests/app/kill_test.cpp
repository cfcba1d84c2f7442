// SPDX-License-Identifier: GPL-3.0-only
// An import that is killed at any instant leaves the store as it was, or as it is after the import.
#include "core/store/database.h"
#include "core/workspace/workspace.h"
#include "tests/app/program.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <random>
#include <thread>

namespace gtm {

using test::run;
using test::TempFolder;
using test::withStore;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int kDeals = 400;

std::string deals(int amount, const char* reach) {
    std::string csv = "Id,Name,StageName,Amount,CloseDate,CreatedDate,LastModifiedDate\n";
    for (int i = 0; i < kDeals; ++i)
        csv += "deal-" + std::to_string(i) + ",Deal,Discovery," + std::to_string(amount + i) +
               ",2026-12-05,2026-09-01T10:00:00Z," + reach + "T10:00:00Z\n";
    return csv;
}

/// The sum of all amounts, in cents, of a store that opens and is whole; -1 where there is no store.
std::int64_t amountsIn(const std::filesystem::path& store) {
    if (store::Database::isMissing(store))
        return -1;
    const auto opened = Workspace::open(store, {});
    EXPECT_TRUE(opened) << opened.error().detail;
    SQLite::Database connection(store.string(), SQLite::OPEN_READONLY);
    EXPECT_EQ(connection.execAndGet("PRAGMA integrity_check").getString(), "ok");
    return connection.execAndGet("SELECT sum(amount) FROM opportunity").getInt64();
}

void expectVerified(const std::filesystem::path& store) {
    const auto checks = Workspace::open(store, {})->verify();
    ASSERT_TRUE(checks);
    for (const report::VerifyCheck& check : *checks)
        EXPECT_TRUE(check.ok) << check.name << ' ' << check.detail;
}

std::int64_t expectedSum(int amount) {
    return 100LL * (std::int64_t{kDeals} * amount + std::int64_t{kDeals} * (kDeals - 1) / 2);
}

/// One import under observation.
class Import {
  public:
    Import(const std::filesystem::path& store, const std::filesystem::path& file) {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        QStringList arguments;
        for (const std::string& word :
             withStore(store, {"import", "--zone", "UTC", "--progress", file.string()}))
            arguments << QString::fromStdString(word);
        m_process.start(QStringLiteral(GTM_PROGRAM), arguments);
    }
    /// Progress is told inside the write transaction only.
    bool waitUntilItWrites() {
        while (m_process.waitForReadyRead(60'000))
            if (m_process.peek(4096).contains("%"))
                return true;
        return false;
    }
    void waitUntilItEnds() { EXPECT_TRUE(m_process.waitForFinished(-1)); }
    void kill() {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished(-1);
    }

  private:
    QProcess m_process;
};

int killsWanted() {
    const char* asked = std::getenv("GTM_KILLS");
    return asked ? std::atoi(asked) : 100;
}

} // namespace

TEST(Kill, LeavesTheOldOrTheNewState) {
    const TempFolder folder;
    const auto old = folder.write("1/Opportunity.csv", deals(1000, "2026-10-10"));
    const auto fresh = folder.write("2/Opportunity.csv", deals(2000, "2026-10-17"));
    const auto base = folder / "base.gtm";
    ASSERT_EQ(run(withStore(base, {"import", "--zone", "UTC", old.string()})).exitCode, 0);

    // How long one writes, so that the kills spread over it.
    const auto probe = folder / "probe.gtm";
    std::filesystem::copy_file(base, probe);
    Import whole(probe, fresh);
    ASSERT_TRUE(whole.waitUntilItWrites());
    const auto begun = Clock::now();
    whole.waitUntilItEnds();
    const double writing = std::chrono::duration<double>(Clock::now() - begun).count();
    ASSERT_EQ(amountsIn(probe), expectedSum(2000));

    std::mt19937 random(2026);
    std::uniform_real_distribution<double> share(0.0, 0.9);
    const int kills = killsWanted();
    int inside = 0, after = 0;
    for (int i = 0; i < kills; ++i) {
        const bool first = i % 4 == 0; // a store that is not there yet, or one with an import
        const auto store = folder / ("store" + std::to_string(i) + ".gtm");
        if (!first)
            std::filesystem::copy_file(base, store);
        Import import(store, fresh);
        ASSERT_TRUE(import.waitUntilItWrites());
        std::this_thread::sleep_for(std::chrono::duration<double>(share(random) * writing));
        import.kill();
        const std::int64_t left = amountsIn(store);
        if (left == expectedSum(2000))
            ++after;
        else if (left == (first ? -1 : expectedSum(1000)))
            ++inside; // it had begun to write and nothing of it is there
        else
            FAIL() << "neither the old nor the new state: " << left;
        // And nothing is in the way of doing it again.
        if (i % 10 == 0) {
            if (left >= 0)
                expectVerified(store);
            ASSERT_EQ(run(withStore(store, {"import", "--zone", "UTC", fresh.string()})).exitCode, 0);
            EXPECT_EQ(amountsIn(store), expectedSum(2000));
            expectVerified(store);
        }
    }
    std::cout << kills << " kills: " << inside << " inside the write transaction, " << after << " after it\n";
    EXPECT_EQ(inside + after, kills);
    EXPECT_GE(inside * 2, kills);
}

} // namespace gtm
