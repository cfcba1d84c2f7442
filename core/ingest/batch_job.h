// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/export_watch.h"
#include "core/ingest/file_memory.h"
#include "core/ingest/import_report.h"
#include "core/ingest/plan.h"
#include "core/ingest/source.h"
#include "core/store/batches.h"

#include <filesystem>
#include <functional>
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
    std::vector<RowChoice> choices = {}; ///< What is done with rows, where not what an import does by itself.
};

/// Files that were looked at and are to be stored as one batch. Nothing is written before `store`, which
/// works within the caller's transaction, so that an error or a stop leaves the store as it was.
class BatchJob {
  public:
    virtual ~BatchJob() = default;

    /// Some file is one that is known.
    [[nodiscard]] virtual bool hasTables() const = 0;
    /// The files say that they are sample data; none of those that do not.
    [[nodiscard]] virtual bool sample() const = 0;
    /// Zones and currency of what is read from here on. `remembers`: the written zone is what somebody said,
    /// and holds for the sources of these files from now on.
    virtual void setReading(const ReadOptions& reading, bool remembers) = 0;
    /// What the store remembers of files; without it every file is read.
    virtual void setMemories(FileMemories memories) = 0;
    /// As given, else as the file names say, else unknown until the data is read.
    [[nodiscard]] virtual std::optional<Day> asOf() const = 0;
    /// Reads all rows only to find the newest created, modified or activity instant (decision 3).
    [[nodiscard]] virtual Result<std::optional<Day>> newestInstant(Day known, const ProgressFn& progress,
                                                                   std::stop_token stop) = 0;
    /// Some table can be read without an answer from somebody.
    [[nodiscard]] virtual Result<bool> canRead(std::stop_token stop) = 0;
    /// Fills the report where nothing can be stored, with why each file is left alone.
    [[nodiscard]] virtual Result<void> describeFiles(std::stop_token stop) = 0;

    /// Stores all rows. `batch.asOf` is what rows are held against; `totals` are carried on. Throws
    /// SQLite::Exception.
    [[nodiscard]] virtual Result<void> store(SQLite::Database& connection, const store::Batch& batch,
                                             store::ControlTotals& totals, const ProgressFn& progress,
                                             std::stop_token stop) = 0;
    /// How the exports differ from those before, once they are stored.
    [[nodiscard]] virtual const std::vector<ExportChange>& changes() const = 0;
    /// The newest instant met while storing.
    [[nodiscard]] virtual std::optional<Day> newestStored() const = 0;
    [[nodiscard]] virtual ImportReport& report() = 0;
    /// Whether rules and KPIs are made of what it stores.
    [[nodiscard]] virtual bool feedsRules() const = 0;
    /// Whether anything stored so far was new to the store: a record, a state of one, a change of one, or a
    /// declared stage.
    [[nodiscard]] virtual bool hasNews() const = 0;
};

/// An error where more of a file's rows are rejected than the plan allows.
[[nodiscard]] Result<void> checkRejects(const ImportPlan& plan, const FileReport& file);
/// What is said of a file that is no table.
[[nodiscard]] FileReport leftAlone(const SourceFile& source);
/// Whether the plan leaves a table out, by its place as reports name it.
[[nodiscard]] bool isLeftOut(const ImportPlan& plan, const std::string& place);

} // namespace gtm::ingest
