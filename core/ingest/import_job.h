// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/export_watch.h"
#include "core/ingest/table_reader.h"
#include "core/store/batches.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace gtm::ingest {

using ProgressFn = std::function<void(const ImportProgress&)>;

struct ImportPlan {
    std::vector<std::filesystem::path> paths;
    std::string profile;                 ///< Name or file; empty: by headers.
    std::filesystem::path profileFolder; ///< Of the user's own profiles; empty: none.
    std::optional<Day> asOf;
    std::optional<double> maxRejectsPercent;
    std::vector<std::string> leaveOut; ///< Places, as the report names them: a file, a sheet, a member.
    std::optional<std::string>
        sheet; ///< Of workbooks; a file without it is an error. None: all that are known.
};

/// One import from paths to stored records. `open` looks at every file and writes nothing; `store` writes
/// within the caller's transaction, so that an error or a stop leaves the store as it was. A file that is
/// damaged, protected or beyond the limits is refused in the report, whenever that shows, and the others are
/// read; where there are none it is an error.
class ImportJob {
  public:
    [[nodiscard]] static Result<ImportJob> open(const ImportPlan& plan, std::stop_token stop);

    /// Some file is an export that is known.
    [[nodiscard]] bool hasTables() const;
    /// The files say that they are sample data; mixed with others is an error of `open`.
    [[nodiscard]] bool sample() const { return m_sample; }
    /// Zones and currency of what is read from here on. `remembers`: the written zone is what somebody said,
    /// and holds for the sources of these files from now on.
    void setReading(const ReadOptions& reading, bool remembers) {
        m_reading = reading;
        m_remembersZone = remembers;
    }
    /// As given, else as the file names say, else unknown until the data is read.
    [[nodiscard]] std::optional<Day> asOf() const { return m_asOf; }
    /// Reads all rows only to find the newest created, modified or activity instant (decision 3).
    [[nodiscard]] Result<std::optional<Day>> newestInstant(std::stop_token stop);

    /// Some table can be read without an answer from somebody.
    [[nodiscard]] Result<bool> canRead(std::stop_token stop);
    /// Fills the report where nothing can be stored, with why each file is left alone.
    [[nodiscard]] Result<void> describeFiles(std::stop_token stop);

    /// Stores all rows. `batch.asOf` is what rows are held against; `totals` are carried on. Throws
    /// SQLite::Exception.
    [[nodiscard]] Result<void> store(SQLite::Database& connection, const store::Batch& batch,
                                     store::ControlTotals& totals, const ProgressFn& progress,
                                     std::stop_token stop);
    /// How the exports differ from those before, once they are stored.
    [[nodiscard]] const std::vector<ExportChange>& changes() const { return m_changes; }
    /// The newest instant met while storing.
    [[nodiscard]] std::optional<Day> newestStored() const { return m_newest; }
    [[nodiscard]] ImportReport& report() { return m_report; }
    /// Whether anything stored so far was new to the store: a record, a state of one, a
    /// change of one, or a declared stage.
    [[nodiscard]] bool hasNews() const { return m_hasNews; }

  private:
    struct File {
        SourceFile source;
        std::optional<Table> table;
        bool again = false;                     ///< The file before it, read once more by another mapping.
        std::optional<FileReport> refusal = {}; ///< It cannot be read, and others are.
        [[nodiscard]] bool known() const { return table && table->recognised(); }
    };
    ImportJob() = default;
    [[nodiscard]] Result<void> openFiles(std::stop_token stop);
    void addAgain();
    /// Leaves a damaged file alone where there are others; false: the whole import fails by it.
    [[nodiscard]] bool setAside(File& file, const Error& error);
    /// Of a file that gives no rows, why; none where another reading of it has said so.
    [[nodiscard]] static std::optional<FileReport> reportWithoutRows(const File& file);
    [[nodiscard]] Result<void> storeOrSetAside(SQLite::Database& connection, const store::Batch& batch,
                                               store::ControlTotals& totals, File& file,
                                               const ProgressFn& tell, std::stop_token stop);
    [[nodiscard]] Result<void> storeFile(SQLite::Database& connection, const store::Batch& batch,
                                         store::ControlTotals& totals, File& file, const ProgressFn& tell,
                                         std::stop_token stop);
    using Merges = std::map<std::string, std::string>; ///< Ids of records by those merged into them.
    [[nodiscard]] RowSinks sinksFor(const File& file, store::RecordWriter& writer, FileReport& counts,
                                    std::int64_t& older, std::vector<Rejection>& rejections, Merges& merges,
                                    const ProgressFn& tell);
    /// Records that an export says were merged into others; the export itself does not hold them any more.
    void markMerged(SQLite::Database& connection, const store::Batch& batch, store::ControlTotals& totals);
    void say(SQLite::Database& connection, const store::Batch& batch, const std::string& path,
             Finding finding);
    void reportChanges(SQLite::Database& connection, const store::Batch& batch);
    [[nodiscard]] Result<void> checkRejects(const FileReport& file) const;

    ImportPlan m_plan;
    ReadOptions m_reading;
    bool m_remembersZone = false;
    // On the heap: opened tables point into the profiles, and a job moves.
    std::vector<Profile> m_profiles;
    std::unique_ptr<Profile> m_chosen;
    std::vector<File> m_files;
    bool m_sample = false;
    bool m_hasNews = false;
    std::optional<Day> m_asOf, m_newest;
    ImportReport m_report;
    struct MergedOf {
        crm::Entity entity;
        std::int64_t system;
        std::string path;
        Merges merges;
    };
    std::vector<MergedOf> m_merged; ///< By file.
    ExportWatch m_watch;
    std::vector<ExportChange> m_changes;
};

} // namespace gtm::ingest
