// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <system_error>
#include <thread>
#include <vector>

namespace gtm {

/// Calls `work` with each number below `count`, on as many threads as the machine has processors, this one
/// among them. What one of them throws is thrown again once all have ended.
template<typename Work>
void eachInParallel(size_t count, const Work& work) {
    std::atomic<size_t> next = 0;
    const auto run = [&] {
        for (size_t i = next++; i < count; i = next++)
            work(i);
    };
    const size_t threads = std::min<size_t>(count, std::thread::hardware_concurrency());
    std::vector<std::future<void>> others;
    try {
        for (size_t i = 1; i < threads; ++i)
            others.push_back(std::async(std::launch::async, run));
    } catch (const std::system_error&) {
        // There are no more threads to be had: those that are there do it all.
    }
    run();
    for (std::future<void>& other : others)
        other.get();
}

} // namespace gtm
