// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/hash.h"
#include "core/ingest/plan.h"
#include "core/ingest/table.h"
#include "core/store/batches.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Files that need not be read again. Read the same way over records that are as it left them, a file leaves
/// every record as it is and says what it said before. What is not certain to do that is not remembered:
/// files with older rows, with rows of which nobody knows the record, with a record in two states, that lack
/// records which were there, of which somebody chose what is done with rows, or whose records another file of
/// the same import wrote after them.
namespace gtm::ingest {

struct FileMemory {
    Hash128 content; ///< Of the bytes of the file.
    Hash128 reading; ///< As `readingMark` gives it.
    std::int64_t batchFile = 0;
    std::int64_t batch = 0;
    std::optional<Day> newest; ///< The newest created, modified or activity day of its records.
    std::int64_t findings = 0; ///< So many of the file's findings, the first ones, are the reader's own.
    std::int64_t known = 0;    ///< Records of its system and entity when it was read.
    std::int64_t rowsRead = 0, rejected = 0;
    std::vector<std::string> skippedColumns;
};

/// Everything besides the bytes that decides what the rows of a table become: program, profile and mapping,
/// encoding, delimiter and sheet, the place of the header, zones and currency, the model's stages where the
/// mapping lists its own, and what somebody chose.
[[nodiscard]] Hash128 readingMark(const Table& table, const ReadOptions& options);

/// What a store remembers, by content and reading.
class FileMemories {
  public:
    FileMemories() = default;
    /// Throws SQLite::Exception.
    explicit FileMemories(SQLite::Database& connection);
    /// Null: such a file is not remembered.
    [[nodiscard]] const FileMemory* find(const Hash128& content, const Hash128& reading) const;

  private:
    std::map<std::pair<Hash128, Hash128>, FileMemory> m_all;
};

/// One reading of a file in an import, until all are done.
struct FileReading {
    FileMemory memory;
    crm::Entity entity{};
    std::int64_t system = 0;
    bool wrote = false;   ///< It changed records that were there, or held older ones.
    bool certain = false; ///< By itself it may be remembered.
};

/// Keeps those of an import's readings, in their order, that may be remembered beside the others. Throws
/// SQLite::Exception.
void keepMemories(SQLite::Database& connection, const std::vector<FileReading>& readings);

} // namespace gtm::ingest
