// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/batch_job.h"
#include "core/ingest/measure_set.h"
#include "core/ingest/raw_table.h"

#include <filesystem>
#include <map>
#include <memory>

namespace gtm::ingest {

/// One import of tables of daily values. A row is as new, changed or known as its day: the rows of a day,
/// whichever of the files they stand in, are folded into one value of each measure, and a day that comes
/// again in a later import replaces what was known of it.
class MeasureJob final : public BatchJob {
  public:
    [[nodiscard]] static Result<MeasureJob> open(const ImportPlan& plan, MeasureSet set,
                                                 std::stop_token stop);

    [[nodiscard]] bool hasTables() const override;
    [[nodiscard]] bool sample() const override { return false; }
    void setReading(const ReadOptions&, bool) override {} // Days have no zone, measures no currency.
    void setMemories(FileMemories) override {}            // Days are folded over all files together.
    [[nodiscard]] std::optional<Day> asOf() const override { return m_plan.asOf; }
    /// None: how far daily values reach says nothing about the CRM.
    [[nodiscard]] Result<std::optional<Day>> newestInstant(Day, const ProgressFn&, std::stop_token) override {
        return std::nullopt;
    }
    [[nodiscard]] Result<bool> canRead(std::stop_token) override { return hasTables(); }
    [[nodiscard]] Result<void> describeFiles(std::stop_token stop) override;
    [[nodiscard]] Result<void> store(SQLite::Database& connection, const store::Batch& batch,
                                     store::ControlTotals& totals, const ProgressFn& progress,
                                     std::stop_token stop) override;
    [[nodiscard]] const std::vector<ExportChange>& changes() const override { return m_changes; }
    [[nodiscard]] std::optional<Day> newestStored() const override { return m_newest; }
    [[nodiscard]] ImportReport& report() override { return m_report; }
    [[nodiscard]] bool feedsRules() const override { return false; }
    [[nodiscard]] bool hasNews() const override { return m_hasNews; }

  private:
    struct File {
        std::unique_ptr<RawTable> table; ///< Empty: it cannot be read as one.
        FileReport report;
        std::map<Day, std::int64_t> rows = {}; ///< By their day.
    };
    /// What the rows of one day say of each measure that is a column, as far as they were read.
    using DayCells =
        std::map<std::string, std::vector<std::optional<double>>>; ///< By measure; a blank one is empty.
    using Days = std::map<Day, DayCells>;

    [[nodiscard]] Result<void> openFile(const SourceFile& source, std::stop_token stop);
    [[nodiscard]] Result<void> readRows(File& file, Days& days, std::vector<Rejection>& rejections,
                                        std::stop_token stop) const;
    [[nodiscard]] static crm::Record recordOf(const Measure& measure, Day day,
                                              const std::vector<std::optional<double>>& cells);
    /// A name stands for one measure, whatever file it comes from, and for one meaning: days that are stored
    /// were folded by the declaration of then.
    [[nodiscard]] Result<void> checkNames(SQLite::Database& connection) const;
    [[nodiscard]] store::Outcome storeDay(Day day, const DayCells& cells, store::RecordWriter& writer) const;
    void storeDays(const Days& days, store::RecordWriter& writer);

    ImportPlan m_plan;
    MeasureSet m_set;
    std::vector<File> m_files;
    std::optional<Day> m_newest;
    bool m_hasNews = false;
    std::vector<ExportChange> m_changes; ///< None: a table of days has nothing to vanish.
    ImportReport m_report;
};

} // namespace gtm::ingest
