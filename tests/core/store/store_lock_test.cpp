// SPDX-License-Identifier: GPL-3.0-only
// Who holds a store: one process at a time, and never one that let go of it.
#include "core/store/store_lock.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace gtm::store {

namespace {

namespace fs = std::filesystem;

/// A process of the same program that does nothing.
class Sleeper {
  public:
    Sleeper() : m_process(::fork()) {
        if (m_process == 0) {
            ::pause();
            ::_exit(0);
        }
    }
    ~Sleeper() { end(); }
    Sleeper(const Sleeper&) = delete;
    Sleeper& operator=(const Sleeper&) = delete;

    [[nodiscard]] pid_t process() const { return m_process; }
    void end() {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = 0;
    }

  private:
    pid_t m_process;
};

} // namespace

TEST(StoreLock, IsHeldByOne) {
    const test::TempFolder folder;
    auto first = takeLock(folder / "a.gtm");
    ASSERT_TRUE(first->isLocked());
    EXPECT_EQ(takeLock(folder / "a.gtm")->error(), QLockFile::LockFailedError);
    first.reset();
    EXPECT_TRUE(takeLock(folder / "a.gtm")->isLocked());
    EXPECT_FALSE(fs::exists(folder / "a.gtm.lock"));
}

TEST(StoreLock, ThatWasMovedIsTakenOverOnceNothingHereHoldsIt) {
    const test::TempFolder folder;
    auto first = takeLock(folder / "a.gtm");
    fs::rename(folder / "a.gtm.lock", folder / "b.gtm.lock");
    EXPECT_FALSE(takeLock(folder / "b.gtm")->isLocked()) << "it is held under its new name";
    first.reset();
    ASSERT_TRUE(fs::exists(folder / "b.gtm.lock"));
    EXPECT_TRUE(takeLock(folder / "b.gtm")->isLocked());
}

TEST(StoreLock, ThatWasCopiedAlongIsNotHeldByThisProcess) {
    const test::TempFolder folder;
    const auto first = takeLock(folder / "a.gtm");
    fs::copy_file(folder / "a.gtm.lock", folder / "b.gtm.lock");
    EXPECT_TRUE(takeLock(folder / "b.gtm")->isLocked());
    EXPECT_FALSE(takeLock(folder / "a.gtm")->isLocked());
}

TEST(StoreLock, OfAnotherProcessIsLeftToItWhileItLives) {
    const test::TempFolder folder;
    std::string words;
    {
        const auto own = takeLock(folder / "a.gtm");
        words = test::bytesOf(folder / "a.gtm.lock");
    }
    Sleeper other;
    ASSERT_GT(other.process(), 0);
    words.replace(0, words.find('\n'), std::to_string(other.process()));
    folder.write("a.gtm.lock", words);
    EXPECT_EQ(takeLock(folder / "a.gtm")->error(), QLockFile::LockFailedError);
    EXPECT_EQ(test::bytesOf(folder / "a.gtm.lock"), words);
    other.end();
    EXPECT_TRUE(takeLock(folder / "a.gtm")->isLocked());
}

} // namespace gtm::store
