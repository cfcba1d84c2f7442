// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/batch_log.h"
#include "core/ingest/codes.h"
#include "core/ingest/import_job.h"
#include "core/ingest/reach.h"
#include "core/ingest/view_name.h"

#include <algorithm>
#include <iterator>

namespace gtm::ingest {

const FileMemory* ImportJob::memoryOf(const Table& table) const {
    return m_memories.find(table.survey.hash, readingMark(table, m_reading));
}

void ImportJob::putInTurn() {
    std::map<std::pair<std::string, crm::Entity>, std::vector<size_t>> kinds;
    for (size_t i = 0; i < m_files.size(); ++i)
        if (m_files[i].known()) {
            const Recognition& by = m_files[i].table->recognition;
            kinds[{by.profile->source, by.mapping->entity}].push_back(i);
        }
    for (const auto& [kind, places] : kinds) {
        std::vector<std::pair<Day, File>> inTurn;
        for (const size_t place : places)
            inTurn.emplace_back(dateInName(m_files[place].source.path).value_or(Day::max()),
                                std::move(m_files[place]));
        std::ranges::stable_sort(inTurn, {}, &std::pair<Day, File>::first);
        const bool severalDays = inTurn.front().first != inTurn.back().first;
        for (size_t i = 0; i < places.size(); ++i) {
            auto& [day, file] = inTurn[i];
            if (severalDays && !m_plan.asOf && day != Day::max())
                file.day = day;
            m_files[places[i]] = std::move(file);
        }
    }
}

/// Files keep the names that their vendor gave them, whatever mapping reads them.
std::string ImportJob::viewOf(const Table& table) const {
    const std::string path = table.place();
    std::string view = viewIn(path, table.recognition.profile->viewInName);
    for (auto profile = m_profiles.begin(); view.empty() && profile != m_profiles.end(); ++profile)
        view = viewIn(path, profile->viewInName);
    return view;
}

Result<bool> ImportJob::recall(SQLite::Database& connection, const store::Batch& batch,
                               const store::ControlTotals& totals, const File& file, const ProgressFn& tell) {
    const Table& table = *file.table;
    const Recognition& by = table.recognition;
    const FileMemory* memory = memoryOf(table);
    if (!memory || file.day.value_or(batch.asOf) < store::newestAsOf(connection))
        return false;
    const auto then = store::totalsOf(connection, memory->batch);
    const std::string entity(crm::entityName(by.mapping->entity));
    const auto before = then.find(entity), now = totals.find(entity);
    if (before == then.end() || now == totals.end() || before->second != now->second)
        return false;
    const std::int64_t system = store::systemId(connection, by.profile->source);
    m_watch.begin(table, viewOf(table), system, true, file.day);
    if (!m_watch.recall(connection, *memory))
        return false;
    noteSource(connection, batch, system, table);
    m_reaches.emplace_back(table.place(), Reach());
    m_reaches.back().second.add(memory->newest, memory->rowsRead - memory->rejected);
    FileReport report = table.report();
    report.rowsRead = memory->rowsRead;
    report.rejected = memory->rejected;
    report.unchanged = report.rowsRead - report.rejected;
    report.skippedColumns = memory->skippedColumns;
    report.findings = readFindings(connection, memory->batchFile, memory->findings);
    auto rejections = readRejections(connection, memory->batchFile, report.path);
    FileReading reading{*memory, by.mapping->entity, system, false, true};
    reading.memory.batchFile = writeFileReport(connection, batch.id, report, table.survey.hash, rejections);
    m_readings.push_back(std::move(reading));
    m_report.files.push_back(std::move(report));
    std::ranges::move(rejections, std::back_inserter(m_report.rejections));
    ImportProgress progress;
    progress.step = ImportProgress::Step::Storing;
    progress.path = file.source.path;
    progress.rows = memory->rowsRead;
    progress.fraction = 1;
    tell(progress);
    return true;
}

void ImportJob::noteReading(const Table& table, std::int64_t system, const Stored& stored,
                            const FileReport& report, std::int64_t batchFile, std::int64_t findings) {
    FileReading reading;
    reading.memory.content = table.survey.hash;
    reading.memory.reading = readingMark(table, m_reading);
    reading.memory.batchFile = batchFile;
    reading.memory.newest = stored.reach.furthest();
    reading.memory.findings = findings;
    reading.memory.known = stored.known;
    reading.entity = table.recognition.mapping->entity;
    reading.system = system;
    reading.wrote = report.updated > 0 || stored.older > 0 || !stored.merges.empty();
    reading.certain = !stored.broken && stored.older == 0 && stored.merges.empty() && !stored.heardTwice &&
                      (stored.unseen.empty() || coversSpan(reading.entity)) &&
                      optionsFor(table, m_reading).choices.empty() &&
                      std::ranges::none_of(stored.rejections, &Rejection::canImport);
    m_readings.push_back(std::move(reading));
}

std::optional<Day> ImportJob::newestStored() const {
    Reach all;
    for (const auto& [path, reach] : m_reaches)
        all.add(reach);
    return all.newest();
}

void ImportJob::sayStrays(SQLite::Database& connection, const store::Batch& batch) {
    const auto newest = newestStored();
    for (FileReading& reading : m_readings) // of what is remembered, one day stands for all records
        reading.certain = reading.certain && !(reading.memory.newest > newest);
    if (m_asOf || !newest)
        return;
    std::map<std::string, Reach> ofFiles;
    for (const auto& [path, reach] : m_reaches)
        ofFiles[path].add(reach);
    for (const auto& [path, reach] : ofFiles)
        if (const std::int64_t strays = reach.beyond(*newest); strays > 0)
            say(connection, batch, path,
                makeFinding(Level::Warn, code::kFarAhead, isoText(*reach.furthest()), strays));
}

} // namespace gtm::ingest
