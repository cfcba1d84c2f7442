// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/export_changes.h"
#include "core/ingest/file_memory.h"
#include "core/ingest/table.h"
#include "core/store/batches.h"

#include <array>
#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace gtm::ingest {

/// Exports of what happened cover a span of time: what lies before it is not missing.
[[nodiscard]] bool coversSpan(crm::Entity entity);

/// Watches the files of one import go by, holds each kind of export against the one before, marks the records
/// that are gone, and keeps what the next import will be held against. Throws SQLite::Exception.
class ExportWatch {
  public:
    /// A file begins; its records follow. `view`: which one of several it is, where its name tells.
    /// `readable`: it has all columns that it needs. `day`: of its own, where others of the import have other
    /// ones; the newest of those that are named alike is what the import holds, and comes last.
    void begin(const Table& table, const std::string& view, std::int64_t system, bool readable,
               std::optional<Day> day);
    void add(const crm::Record& record);
    /// A row that cannot be stored, and from which record it is: unknown where the row is broken.
    void addRejected(const Rejection& rejection, store::RecordWriter& writer);
    /// The file ends after so many rows. Of its system and entity so many records are known; it did not hold
    /// these, by their rid, ascending.
    void end(std::int64_t rows, std::int64_t known, std::vector<std::int64_t> unseen);
    /// The file that began is one that held all records and was the only one of its kind: it begins and ends
    /// as it did then. False where what it held then is not kept; nothing is changed by that.
    [[nodiscard]] bool recall(SQLite::Database& connection, const FileMemory& memory);

    /// Whether the file that began held a row of which nobody knows the record.
    [[nodiscard]] bool isBroken() const { return m_kinds[m_now].broken; }

    /// A file could not be read: what the import holds is not whole, so that nothing is compared or marked,
    /// and the next import is held against the one before this.
    void noteRefusal() { m_refused = true; }

    /// What is different, by file; afterwards the store holds this import's exports and marks.
    [[nodiscard]] std::vector<ExportChange> settle(SQLite::Database& connection, const store::Batch& batch);

  private:
    /// All files of one source system and mapping, and of one view where their names tell it.
    struct Kind {
        std::int64_t system = 0;
        std::string every; ///< Of the profile and the mapping.
        std::string view;  ///< That the file names; empty: none.
        const Mapping* mapping = nullptr;
        std::string path; ///< Of the first file.
        std::optional<Day> day;
        bool readable = false;
        ExportShape shape;
        std::vector<std::int64_t> unseen; ///< Records that none of its files held, ascending.
        std::int64_t known = 0;
        bool broken = false; ///< Holds rows of which nobody knows the record.
        /// Under which the store keeps it.
        [[nodiscard]] std::string name() const { return view.empty() ? every : every + " (" + view + ")"; }
    };
    /// An earlier export of a kind.
    struct Before {
        ExportShape shape;
        bool late = false; ///< The store holds one that reaches further than this import.
    };
    /// A field whose words are counted.
    struct Counted {
        std::string field;
        std::array<int, 2> columns{-1, -1}; ///< The first that has a value gives the word.
        std::unordered_map<std::string, std::int64_t> rows;
        void add(const std::string& word);
    };

    [[nodiscard]] static std::optional<Before> before(SQLite::Database& connection, const Kind& kind,
                                                      const store::Batch& batch);
    [[nodiscard]] std::vector<Finding> compare(SQLite::Database& connection, const Kind& kind,
                                               const store::Batch& batch) const;
    [[nodiscard]] std::vector<std::int64_t> unseenWith(const Kind& kind) const;
    /// Whether other views of the mapping were exported before, which this import does not hold.
    [[nodiscard]] bool lacksViews(SQLite::Database& connection, const Kind& kind, std::int64_t batch) const;
    [[nodiscard]] std::optional<Finding> markMissing(SQLite::Database& connection, const Kind& kind,
                                                     std::int64_t batch, bool whole) const;
    static void save(SQLite::Database& connection, const Kind& kind, std::int64_t batch);

    std::vector<Kind> m_kinds;
    size_t m_now = 0;
    bool m_refused = false;
    std::vector<Counted> m_counted;
};

} // namespace gtm::ingest
