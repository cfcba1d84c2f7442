// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/file_memory.h"

#include "core/base/resources.h"
#include "core/ingest/batch_log.h"
#include "core/ingest/export_watch.h"
#include "core/ingest/table_reader.h"
#include "core/store/database.h"

#include <algorithm>

namespace gtm::ingest {

namespace {

void addPart(std::string& text, const std::string& part) {
    text += std::to_string(part.size()) + ':' + part;
}

/// Of several files with records of one entity, each is held against all records that there are, so that only
/// the last one sees them as a later import would; what happened is never missed, and may come in parts.
bool staysTrue(const std::vector<FileReading>& readings, size_t index) {
    const FileReading& reading = readings[index];
    const bool inParts = coversSpan(reading.entity);
    for (size_t i = 0; i < readings.size(); ++i) {
        const FileReading& other = readings[i];
        if (i == index || other.entity != reading.entity || other.system != reading.system)
            continue;
        if (!inParts || (i > index && other.wrote))
            return false;
    }
    return reading.certain;
}

} // namespace

Hash128 readingMark(const Table& table, const ReadOptions& options) {
    const Recognition& by = table.recognition;
    const ReadOptions reading = optionsFor(table, options);
    std::string text;
    for (const std::string& part :
         {std::string(GTM_VERSION), std::to_string(store::schemaVersion()), by.profile->name,
          by.profile->source, by.profile->text.hex(), by.mapping->name, table.encoding(),
          std::string(1, table.survey.dialect.delimiter), std::to_string(table.headerLine),
          table.survey.book ? table.survey.book->sheets()[table.survey.sheet].name : std::string(),
          reading.reporting.id(), reading.written.id(), reading.currency})
        addPart(text, part);
    for (const bool flag : {table.survey.dialect.delimiterLine, table.survey.dialect.blanksBelongToDelimiter,
                            table.survey.book != nullptr, reading.asksZone})
        text += flag ? '1' : '0';
    for (const RowChoice& choice : reading.choices) {
        addPart(text, choice.code);
        addPart(text, choice.column);
        text += choice.treatment == Treatment::Import ? '1' : '0';
    }
    if (!by.mapping->stages.empty()) // only then the model's are asked
        for (const auto& [stage, outcome] : reading.modelStages) {
            addPart(text, stage);
            addPart(text, std::to_string(int(outcome)));
        }
    return hash128(text);
}

FileMemories::FileMemories(SQLite::Database& connection) {
    SQLite::Statement rows(connection, resourceText("sql/read_file_memory.sql"));
    while (rows.executeStep()) {
        FileMemory memory;
        memory.content = Hash128::fromBytes(rows.getColumn(0).getBlob());
        memory.reading = Hash128::fromBytes(rows.getColumn(1).getBlob());
        memory.batchFile = rows.getColumn(2).getInt64();
        if (!rows.getColumn(3).isNull())
            memory.newest = dayFromNumber(rows.getColumn(3).getInt());
        memory.findings = rows.getColumn(4).getInt64();
        memory.known = rows.getColumn(5).getInt64();
        memory.batch = rows.getColumn(6).getInt64();
        memory.rowsRead = rows.getColumn(7).getInt64();
        memory.rejected = rows.getColumn(8).getInt64();
        memory.skippedColumns = headerOf(rows.getColumn(9).getString());
        m_all.emplace(std::pair(memory.content, memory.reading), std::move(memory));
    }
}

const FileMemory* FileMemories::find(const Hash128& content, const Hash128& reading) const {
    const auto found = m_all.find({content, reading});
    return found == m_all.end() ? nullptr : &found->second;
}

void keepMemories(SQLite::Database& connection, const std::vector<FileReading>& readings) {
    SQLite::Statement write(connection, resourceText("sql/write_file_memory.sql"));
    for (size_t i = 0; i < readings.size(); ++i) {
        if (!staysTrue(readings, i))
            continue;
        const FileMemory& memory = readings[i].memory;
        const auto content = memory.content.bytes(), reading = memory.reading.bytes();
        write.reset();
        write.bind(1, content.data(), static_cast<int>(content.size()));
        write.bind(2, reading.data(), static_cast<int>(reading.size()));
        write.bind(3, memory.batchFile);
        memory.newest ? write.bind(4, dayNumber(*memory.newest)) : write.bind(4);
        write.bind(5, memory.findings);
        write.bind(6, memory.known);
        write.exec();
    }
}

} // namespace gtm::ingest
