// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <chrono>
#include <functional>
#include <future>
#include <mutex>
#include <utility>

namespace gtm {

/// Thrown where work is no longer wanted; `store::Database::attempt` makes `Code::Cancelled` of it.
struct Stopped {};

/// The heartbeat of long work: tells somebody how far it is, and hears whether it should go on. The parts of
/// the work may run on several threads.
class Pulse {
  public:
    /// Is told the share of the work that is done, 0 to 1, many times a second, and says whether to go on;
    /// by one thread of the work at a time.
    using Ask = std::function<bool(double done)>;
    explicit Pulse(Ask ask) : m_ask(std::move(ask)) {}

    /// For every turn of a loop: asks once in a few hundred. Throws Stopped.
    void beat() const {
        thread_local unsigned turns = 0;
        if (++turns % kTurnsBetweenAsks == 0)
            look();
    }
    /// For every turn that is long by itself. Throws Stopped.
    void look() const {
        if (!goesOn())
            throw Stopped();
    }
    /// So much of the work is done. Throws Stopped.
    void reach(double done) const {
        {
            const std::lock_guard lock(m_asking);
            m_done = done;
        }
        look();
    }
    /// The same question without an exception.
    [[nodiscard]] bool goesOn() const {
        const std::lock_guard lock(m_asking);
        return m_ask(m_done);
    }

  private:
    static constexpr unsigned kTurnsBetweenAsks = 256;
    Ask m_ask;
    mutable std::mutex m_asking;
    mutable double m_done = 0;
};

/// What a thread of the work gives, once it does: whoever waits for it goes on beating. Throws Stopped, and
/// what that thread threw.
template<typename T>
T awaited(std::future<T>& result, const Pulse& pulse) {
    while (result.wait_for(std::chrono::milliseconds(50)) == std::future_status::timeout)
        pulse.look();
    return result.get();
}

} // namespace gtm
