// SPDX-License-Identifier: GPL-3.0-only
#include "tests/fuzz/harness.h"

#include "core/ingest/table_reader.h"
#include "core/store/batches.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace gtm::fuzz {

namespace {

/// The profiles of the seeds, by objects and by reports, without what no seed is: each header is compared
/// with every mapping, which takes most of the time.
std::vector<ingest::Profile> someProfiles() {
    auto all = ingest::builtInProfiles();
    if (!all)
        throw std::runtime_error(all.error().detail);
    std::erase_if(*all, [](const ingest::Profile& profile) {
        return profile.name != "salesforce-objects" && profile.name != "salesforce-reports";
    });
    for (ingest::Profile& profile : *all)
        std::erase_if(profile.mappings, [](const ingest::Mapping& mapping) {
            using enum crm::Entity;
            constexpr std::array kept{Lead, Opportunity, StageHistory, OwnerHistory, FieldHistory};
            return std::ranges::find(kept, mapping.entity) == kept.end();
        });
    return std::move(*all);
}

store::Database emptyStore(const std::filesystem::path& path) {
    auto made = store::Database::create(path, "UTC", "USD");
    if (!made)
        throw std::runtime_error(made.error().detail);
    return std::move(*made);
}

/// A file in memory, rewritten for each import: a disk would take most of the time.
class MemoryFile {
  public:
    MemoryFile() : m_file(::memfd_create("mutant", MFD_CLOEXEC)) {
        if (m_file < 0)
            throw std::runtime_error("there is no file in memory");
    }
    ~MemoryFile() { ::close(m_file); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    void write(std::string_view bytes) const {
        const auto size = static_cast<off_t>(bytes.size());
        if (::ftruncate(m_file, 0) != 0 || ::pwrite(m_file, bytes.data(), bytes.size(), 0) != size)
            throw std::runtime_error("the file in memory cannot be written");
    }
    [[nodiscard]] std::filesystem::path path() const { return "/proc/self/fd/" + std::to_string(m_file); }

  private:
    int m_file;
};

struct Writer {
    store::ControlTotal total;
    std::unique_ptr<store::RecordWriter> writer;
};

} // namespace

struct Harness::State {
    test::TempFolder folder;
    MemoryFile file;
    std::vector<ingest::Profile> profiles = someProfiles();
    store::Database store = emptyStore(folder / "store.gtm");
    store::Batch batch{.asOf = makeDay(2026, 11, 15), .program = "fuzz"};
    std::map<std::pair<crm::Entity, std::string>, Writer> writers;

    [[nodiscard]] store::RecordWriter& writerFor(const ingest::Recognition& known);
    void importTable(const ingest::Table& table, Outcome& outcome);
};

/// One batch that goes on and on; its transaction is never committed.
store::RecordWriter& Harness::State::writerFor(const ingest::Recognition& known) {
    SQLite::Database& connection = store.connection();
    if (batch.id == 0) {
        connection.exec("BEGIN");
        batch.id = store::beginBatch(connection, batch);
    }
    Writer& writer = writers[{known.mapping->entity, known.profile->source}];
    if (!writer.writer)
        writer.writer = std::make_unique<store::RecordWriter>(
            connection,
            store::RecordWriter::Place{known.mapping->entity,
                                       store::systemId(connection, known.profile->source), batch.id,
                                       batch.asOf},
            writer.total);
    return *writer.writer;
}

void Harness::State::importTable(const ingest::Table& table, Outcome& outcome) {
    if (!table.recognised())
        return;
    auto reader = ingest::TableReader::open(table, {});
    if (!reader || !reader->ready())
        return;
    store::RecordWriter& writer = writerFor(table.recognition);
    Outcome now;
    const ingest::RowSinks sinks{[&](crm::Record&& record, std::int64_t) -> Result<void> {
                                     const auto put = writer.put(record);
                                     (put == store::Outcome::Inserted  ? now.inserted
                                      : put == store::Outcome::Updated ? now.updated
                                                                       : now.unchanged) += 1;
                                     return {};
                                 },
                                 [&](ingest::Rejection&&) -> Result<void> {
                                     ++now.rejected;
                                     return {};
                                 },
                                 {}};
    // A file that cannot be read on leaves the store as it was: nothing of it counts.
    if (!reader->run(sinks))
        return;
    const ingest::FileReport report = reader->report();
    if (report.rejected != now.rejected)
        throw std::logic_error("the report counts other rejections than it gave");
    outcome.rowsRead += report.rowsRead;
    outcome.inserted += now.inserted;
    outcome.updated += now.updated;
    outcome.unchanged += now.unchanged;
    outcome.rejected += now.rejected;
}

Harness::Harness() : m_state(std::make_unique<State>()) {}
Harness::~Harness() = default;

Outcome Harness::import(std::string_view bytes, std::string_view extension) {
    return import(bytes, extension, m_state->profiles);
}

Outcome Harness::import(std::string_view bytes, std::string_view extension,
                        std::span<const ingest::Profile> profiles) {
    m_state->file.write(bytes);
    Outcome outcome;
    const ingest::SourceFile source{
        "mutant" + std::string(extension), ingest::SourceKind::Table, m_state->file.path(), nullptr, 0, {}};
    const auto tables = ingest::openTables(source, profiles);
    if (!tables)
        return outcome;
    outcome.opened = true;
    const auto done = m_state->store.attempt([&](SQLite::Database&) {
        for (const ingest::Table& table : *tables)
            m_state->importTable(table, outcome);
    });
    if (!done)
        throw std::logic_error("the store failed: " + done.error().detail);
    return outcome;
}

} // namespace gtm::fuzz
