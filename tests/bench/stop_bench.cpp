// SPDX-License-Identifier: GPL-3.0-only
// stop_bench STORE EXPORTS [STOPS]: how long an import is silent, and how long it goes on once it is to stop,
// at STOPS moments spread over it. Stopped imports leave the store as it is; the whole one at the end does
// not, so that a copy is to be given. A store that does not exist is made.
#include "core/workspace/workspace.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <thread>

namespace {

using namespace gtm;
using Clock = std::chrono::steady_clock;
using Step = ingest::ImportProgress::Step;

double milliseconds(Clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

std::string word(const ingest::ImportProgress& now) {
    switch (now.step) {
    case Step::Reading:
        return "looking at the files";
    case Step::Storing:
        return "reading and storing " + std::filesystem::path(now.path).filename().string();
    case Step::Deriving:
        return "deriving and computing";
    case Step::Done:
        return "ending";
    }
    return {};
}

/// Runs an import, and asks it to stop a moment after `stopAt` of it is done; 2: never.
class Run {
  public:
    Run(std::string store, std::string exports) : m_store(std::move(store)), m_exports(std::move(exports)) {}

    /// Prints the longest silence between two words of a whole import.
    bool whole() {
        const auto done = import(2);
        if (!done)
            std::printf("failed: %s\n", done.error().detail.c_str());
        else
            std::printf("longest silence %8.0f ms  at %3.0f %%  %s\n", milliseconds(m_silence),
                        100 * m_silentAt, m_silentIn.c_str());
        return done.has_value();
    }
    bool stopped(double fraction) {
        const auto done = import(fraction);
        const double waited = milliseconds(Clock::now() - m_asked.load());
        if (!done && done.error().code != Code::Cancelled) {
            std::printf("failed: %s\n", done.error().detail.c_str());
            return false;
        }
        if (done) {
            std::printf("at %3.0f %% it was over before\n", 100 * fraction);
            return true;
        }
        std::printf("stopped after   %8.0f ms  at %3.0f %%  %s\n", waited, 100 * fraction, m_in.c_str());
        return true;
    }

  private:
    Result<ingest::ImportReport> import(double stopAt) {
        OpenOptions options;
        if (!std::filesystem::exists(m_store)) { // else it has them
            options.zone = "UTC";
            options.currency = "USD";
        }
        auto workspace = Workspace::open(m_store, options);
        if (!workspace)
            return tl::unexpected(workspace.error());
        ImportRequest request;
        request.paths = {m_exports};
        std::stop_source stop;
        std::jthread asker;
        m_silence = {};
        Clock::time_point last = Clock::now();
        ingest::ImportProgress before;
        return workspace->import(
            request,
            [&](const ingest::ImportProgress& now) {
                const auto heard = Clock::now();
                if (heard - last > m_silence) {
                    m_silence = heard - last;
                    m_silentAt = before.fraction;
                    m_silentIn = word(before);
                }
                last = heard;
                before = now;
                if (now.fraction < stopAt || asker.joinable())
                    return;
                m_in = word(now);
                asker = std::jthread([this, stop]() mutable { // not where it listens anyway
                    std::this_thread::sleep_for(std::chrono::milliseconds(130));
                    m_asked = Clock::now();
                    stop.request_stop();
                });
            },
            stop.get_token());
    }

    std::string m_store, m_exports, m_in, m_silentIn;
    Clock::duration m_silence{};
    double m_silentAt = 0;
    std::atomic<Clock::time_point> m_asked{};
};

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fputs("usage: stop_bench STORE EXPORTS [STOPS]\n", stderr);
        return 2;
    }
    const int stops = argc > 3 ? std::atoi(argv[3]) : 10;
    Run run(argv[1], argv[2]);
    bool fine = true;
    for (int i = 0; i < stops; ++i)
        fine = run.stopped((i + 0.5) / stops) && fine;
    return run.whole() && fine ? 0 : 1;
}
