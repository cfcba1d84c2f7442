// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/batch_job.h"
#include "core/ingest/table_reader.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace gtm::ingest {

/// One import from paths to stored records. A file that is damaged, protected or beyond the limits is refused
/// in the report, whenever that shows, and the others are read; where there are none it is an error.
class ImportJob final : public BatchJob {
  public:
    [[nodiscard]] static Result<ImportJob> open(const ImportPlan& plan, const ProgressFn& progress,
                                                std::stop_token stop);

    [[nodiscard]] bool hasTables() const override;
    /// Mixed with others is an error of `open`.
    [[nodiscard]] bool sample() const override { return m_sample; }
    void setReading(const ReadOptions& reading, bool remembers) override {
        m_reading = reading;
        m_reading.choices = m_plan.choices;
        m_remembersZone = remembers;
    }
    void setMemories(FileMemories memories) override { m_memories = std::move(memories); }
    [[nodiscard]] std::optional<Day> asOf() const override { return m_asOf; }
    [[nodiscard]] Result<std::optional<Day>> newestInstant(Day known, const ProgressFn& progress,
                                                           std::stop_token stop) override;
    [[nodiscard]] Result<bool> canRead(std::stop_token stop) override;
    [[nodiscard]] Result<void> describeFiles(std::stop_token stop) override;
    [[nodiscard]] Result<void> store(SQLite::Database& connection, const store::Batch& batch,
                                     store::ControlTotals& totals, const ProgressFn& progress,
                                     std::stop_token stop) override;
    [[nodiscard]] const std::vector<ExportChange>& changes() const override { return m_changes; }
    [[nodiscard]] std::optional<Day> newestStored() const override;
    [[nodiscard]] ImportReport& report() override { return m_report; }
    [[nodiscard]] bool feedsRules() const override { return true; }
    [[nodiscard]] bool hasNews() const override { return m_hasNews; }

  private:
    struct File {
        SourceFile source;
        std::optional<Table> table;
        bool again = false;                     ///< The file before it, read once more by another mapping.
        std::optional<FileReport> refusal = {}; ///< It cannot be read, and others are.
        /// Of its own, where others show the same records on other days; empty: that of the batch.
        std::optional<Day> day = {};
        [[nodiscard]] bool known() const { return table && table->recognised(); }
    };
    ImportJob() = default;
    [[nodiscard]] Result<void> openFiles(const ProgressFn& progress, std::stop_token stop);
    /// That so many rows of a file were looked at, before anything is stored.
    void tellReading(const ProgressFn& progress, size_t place, std::int64_t rows) const;
    /// Files that hold records of one kind come in the order of the days in their names, the others last.
    void putInTurn();
    void addAgain();
    /// Leaves a damaged file alone where there are others; false: the whole import fails by it.
    [[nodiscard]] bool setAside(File& file, const Error& error);
    /// Of a file that gives no rows, why; none where another reading of it has said so.
    [[nodiscard]] std::optional<FileReport> reportWithoutRows(const File& file) const;
    [[nodiscard]] Result<void> storeOrSetAside(SQLite::Database& connection, const store::Batch& batch,
                                               store::ControlTotals& totals, File& file,
                                               const ProgressFn& tell, std::stop_token stop);
    [[nodiscard]] Result<void> storeFile(SQLite::Database& connection, const store::Batch& batch,
                                         store::ControlTotals& totals, File& file, const ProgressFn& tell,
                                         std::stop_token stop);
    /// Stages, zone and columns of the source of a file that is stored.
    void noteSource(SQLite::Database& connection, const store::Batch& batch, std::int64_t system,
                    const Table& table);
    /// Which view of several a file holds, as its name tells; empty: it does not.
    [[nodiscard]] std::string viewOf(const Table& table) const;
    [[nodiscard]] const FileMemory* memoryOf(const Table& table) const;
    /// Reports a file whose rows would change nothing, and say again what the store remembers of them,
    /// without reading them. False: it is to be read.
    [[nodiscard]] Result<bool> recall(SQLite::Database& connection, const store::Batch& batch,
                                      const store::ControlTotals& totals, const File& file,
                                      const ProgressFn& tell);
    using Merges = std::map<std::string, std::string>; ///< Ids of records by those merged into them.
    /// What becomes of the rows of one file.
    struct Stored {
        FileReport counts;
        std::int64_t older = 0;
        std::vector<Rejection> rejections;
        Merges merges;
        Reach reach;
        std::vector<std::int64_t> unseen; ///< Records that it does not hold.
        std::int64_t known = 0;
        bool heardTwice = false, broken = false;
        std::map<int, store::RecordWriter::Rounded> rounded;
    };
    [[nodiscard]] RowSinks sinksFor(const File& file, store::RecordWriter& writer, Stored& stored,
                                    const ProgressFn& tell);
    /// Rows that an earlier reading of the same table rejected for all of them: because somebody chose so, or
    /// because they are broken.
    [[nodiscard]] std::vector<const Rejection*> leftOutOf(const std::string& place) const;
    void leaveOut(TableReader& reader, const std::string& place) const;
    /// Of which records the broken rows are that an earlier reading rejected, this one does not know either.
    void noteBroken(const std::string& place, store::RecordWriter& writer);
    /// Of the reading that was reported last.
    void countRows(const File& file);
    /// After the last reading of a file: an error where more of its rows are rejected than the plan allows.
    [[nodiscard]] Result<void> checkRows(const File& file) const;
    /// What the report of a file says, once its rows are stored.
    [[nodiscard]] static Result<FileReport> reportOn(const File& file, const TableReader& reader,
                                                     const Stored& stored, const std::stop_token& stop);
    /// Of which columns amounts were rounded only when it was known in which currency they are.
    static void sayRounded(FileReport& report, const Stored& stored, crm::Entity entity);
    /// What may be remembered of a file that was read.
    void noteReading(const Table& table, std::int64_t system, const Stored& stored, const FileReport& report,
                     std::int64_t batchFile, std::int64_t findings);
    /// Records that an export says were merged into others; the export itself does not hold them any more.
    void markMerged(SQLite::Database& connection, const store::Batch& batch, store::ControlTotals& totals);
    /// Names the records that lie so far beyond all others that they do not say how far the data reaches;
    /// their files are read again next time.
    void sayStrays(SQLite::Database& connection, const store::Batch& batch);
    void say(SQLite::Database& connection, const store::Batch& batch, const std::string& path,
             Finding finding);
    void reportChanges(SQLite::Database& connection, const store::Batch& batch);
    /// What is said of an own profile that cannot be read, and of which file.
    [[nodiscard]] std::optional<std::pair<std::string, Finding>> wordOn(const Error& profile) const;

    /// Of the file at hand, however many mappings read it.
    struct RowCount {
        std::int64_t all = 0;  ///< Those that its first reading meets.
        std::int64_t read = 0; ///< Those that a mapping takes; one that two take may be in it twice.
    };

    ImportPlan m_plan;
    ReadOptions m_reading;
    RowCount m_rows;
    bool m_remembersZone = false;
    // On the heap: opened tables point into the profiles, and a job moves.
    std::vector<Profile> m_profiles;
    std::unique_ptr<Profile> m_chosen;
    std::vector<Error> m_unreadable; ///< Of the user's own profiles.
    std::vector<File> m_files;
    bool m_sample = false;
    bool m_hasNews = false;
    std::optional<Day> m_asOf;
    std::vector<std::pair<std::string, Reach>> m_reaches; ///< By path, one for each reading of a file.
    ImportReport m_report;
    struct MergedOf {
        crm::Entity entity;
        std::int64_t system;
        std::string path;
        Merges merges;
    };
    std::vector<MergedOf> m_merged; ///< By file.
    FileMemories m_memories;
    std::vector<FileReading> m_readings;
    ExportWatch m_watch;
    std::vector<ExportChange> m_changes;
};

} // namespace gtm::ingest
