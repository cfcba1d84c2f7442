// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/read_ahead.h"

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace gtm::ingest {

namespace {

constexpr size_t kAheadBlock = 256 * 1024;
constexpr size_t kMostBlocksAhead = 4;
constexpr std::uint64_t kWorthAThread = std::uint64_t{1} << 20;

class ReadAhead : public ByteStream {
  public:
    explicit ReadAhead(std::unique_ptr<ByteStream> stream)
        : m_stream(std::move(stream))
        , m_size(m_stream->size())
        , m_thread([this](const std::stop_token& stop) { fetch(stop); }) {}

    Result<size_t> read(std::span<char> buffer) override {
        if (m_taken == m_block.size()) {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return !m_blocks.empty() || m_ended; });
            if (m_blocks.empty())
                return m_error ? Result<size_t>(tl::unexpected(*m_error)) : Result<size_t>(0);
            m_spare.push_back(std::move(m_block));
            m_block = std::move(m_blocks.front());
            m_blocks.pop_front();
            m_taken = 0;
            m_changed.notify_all();
        }
        const size_t count = std::min(buffer.size(), m_block.size() - m_taken);
        std::memcpy(buffer.data(), m_block.data() + m_taken, count);
        m_taken += count;
        m_position += count;
        return count;
    }
    std::optional<std::uint64_t> size() const override { return m_size; }
    std::uint64_t position() const override { return m_position; }

  private:
    void fetch(const std::stop_token& stop) {
        for (;;) {
            std::vector<char> block;
            {
                std::unique_lock lock(m_mutex);
                if (!m_changed.wait(lock, stop, [&] { return m_blocks.size() < kMostBlocksAhead; }))
                    return;
                if (!m_spare.empty()) {
                    block = std::move(m_spare.back());
                    m_spare.pop_back();
                }
            }
            block.resize(kAheadBlock);
            const auto got = m_stream->read(block);
            block.resize(got.value_or(0));
            const std::lock_guard lock(m_mutex);
            m_ended = !got || *got == 0;
            if (!got)
                m_error = got.error();
            if (!m_ended)
                m_blocks.push_back(std::move(block));
            m_changed.notify_all();
            if (m_ended)
                return;
        }
    }

    std::unique_ptr<ByteStream> m_stream;
    std::optional<std::uint64_t> m_size;
    std::uint64_t m_position = 0;
    std::vector<char> m_block; ///< Being read.
    size_t m_taken = 0;

    std::mutex m_mutex; ///< Guards what both threads touch.
    std::condition_variable_any m_changed;
    std::deque<std::vector<char>> m_blocks;
    std::vector<std::vector<char>> m_spare;
    std::optional<Error> m_error;
    bool m_ended = false;

    std::jthread m_thread; ///< Last: it ends before what it uses.
};

} // namespace

std::unique_ptr<ByteStream> readAhead(std::unique_ptr<ByteStream> stream) {
    if (stream->size().value_or(0) < kWorthAThread)
        return stream;
    return std::make_unique<ReadAhead>(std::move(stream));
}

} // namespace gtm::ingest
