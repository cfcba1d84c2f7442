// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/read_beside.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <variant>

namespace gtm::ingest {

namespace {

constexpr std::uint64_t kWorthReadingBeside = std::uint64_t{128} << 10; ///< Bytes of the file.
constexpr size_t kRowsInBatch = 256;
constexpr size_t kMostBatchesAhead = 16;

struct ReadRecord {
    crm::Record record;
    std::int64_t line;
};
struct ReadProgress {
    std::int64_t rows;
    double fraction;
};
struct ReadMerge {
    std::string merged, into;
};
using ReadItem = std::variant<ReadRecord, Rejection, ReadProgress, ReadMerge>;
using ReadBatch = std::vector<ReadItem>;

/// Batches on their way from the reading thread to the other one.
class BatchQueue {
  public:
    /// False: nobody takes any more.
    bool push(ReadBatch&& batch) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_closed || m_batches.size() < kMostBatchesAhead; });
        if (m_closed)
            return false;
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
        return true;
    }
    /// False: all were taken, and none follow.
    bool pop(ReadBatch& batch) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_ended || !m_batches.empty(); });
        if (m_batches.empty())
            return false;
        batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return true;
    }
    void end() {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }
    void close() {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

  private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ReadBatch> m_batches;
    bool m_ended = false, m_closed = false;
};

class Beside {
  public:
    Beside(TableReader& reader, const RowSinks& sinks, bool likelyNew, const std::stop_token& stop)
        : m_sinks(sinks), m_likelyNew(likelyNew), m_thread([this, &reader, stop] { read(reader, stop); }) {}
    ~Beside() { m_queue.close(); }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;

    /// Gives everything to the sinks, until one of them fails.
    Result<void> giveAll() {
        ReadBatch batch;
        while (m_queue.pop(batch))
            for (ReadItem& item : batch)
                if (auto given = std::visit([&](auto& of) { return give(std::move(of)); }, item); !given)
                    return given;
        m_thread.join();
        if (m_thrown)
            std::rethrow_exception(m_thrown);
        return m_result;
    }

  private:
    /// What it throws is thrown where the rows are given.
    void read(TableReader& reader, const std::stop_token& stop) {
        try {
            readAll(reader, stop);
        } catch (...) {
            m_thrown = std::current_exception();
        }
        m_queue.end();
    }

    void readAll(TableReader& reader, const std::stop_token& stop) {
        RowSinks sinks;
        sinks.record = [this](crm::Record&& record, std::int64_t line) {
            record.hash = crm::rowHash(record);
            if (m_likelyNew)
                record.newState = crm::stateHash(record);
            return send(ReadRecord{std::move(record), line});
        };
        sinks.rejection = [this](Rejection&& rejection) { return send(std::move(rejection)); };
        if (m_sinks.progress)
            sinks.progress = [this](std::int64_t rows, double fraction) {
                std::ignore = send(ReadProgress{rows, fraction});
            };
        if (m_sinks.merged)
            sinks.merged = [this](std::string&& merged, const std::string& into) {
                std::ignore = send(ReadMerge{std::move(merged), into});
            };
        m_result = reader.run(sinks, stop);
        std::ignore = m_queue.push(std::move(m_batch));
    }

    Result<void> send(ReadItem&& item) {
        m_batch.push_back(std::move(item));
        if (m_batch.size() < kRowsInBatch)
            return {};
        const bool taken = m_queue.push(std::exchange(m_batch, {}));
        return taken ? Result<void>() : fail(Code::Cancelled);
    }

    Result<void> give(ReadRecord&& read) { return m_sinks.record(std::move(read.record), read.line); }
    Result<void> give(Rejection&& rejection) { return m_sinks.rejection(std::move(rejection)); }
    Result<void> give(ReadProgress&& progress) {
        m_sinks.progress(progress.rows, progress.fraction);
        return {};
    }
    Result<void> give(ReadMerge&& merge) {
        m_sinks.merged(std::move(merge.merged), merge.into);
        return {};
    }

    const RowSinks& m_sinks;
    bool m_likelyNew;
    BatchQueue m_queue;
    ReadBatch m_batch;     ///< Of the reading thread.
    Result<void> m_result; ///< Written by the reading thread before it ends.
    std::exception_ptr m_thrown;
    std::jthread m_thread; ///< Last: it ends before what it uses.
};

} // namespace

Result<void> runBeside(TableReader& reader, const Table& table, const RowSinks& sinks, bool likelyNew,
                       const std::stop_token& stop) {
    if (table.survey.bytes < kWorthReadingBeside)
        return reader.run(sinks, stop);
    return Beside(reader, sinks, likelyNew, stop).giveAll();
}

} // namespace gtm::ingest
