// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/import_job.h"

#include "core/base/text.h"
#include "core/ingest/batch_log.h"
#include "core/ingest/codes.h"
#include "core/ingest/declared_stages.h"
#include "core/ingest/profile_folder.h"
#include "core/ingest/reach.h"
#include "core/ingest/read_beside.h"

#include <SQLiteCpp/Savepoint.h>

#include <algorithm>

namespace gtm::ingest {

Result<ImportJob> ImportJob::open(const ImportPlan& plan, const ProgressFn& progress, std::stop_token stop) {
    ImportJob job;
    job.m_plan = plan;
    auto profiles = builtInProfiles();
    if (!profiles)
        return tl::unexpected(profiles.error());
    job.m_profiles = plan.profileFolder.empty()
                         ? std::move(*profiles)
                         : allProfiles(plan.profileFolder, *profiles, &job.m_unreadable);
    if (!plan.profile.empty()) {
        auto chosen = findProfile(plan.profile, job.m_profiles);
        if (!chosen)
            return tl::unexpected(chosen.error());
        job.m_chosen = std::make_unique<Profile>(std::move(*chosen));
    }
    auto sources = findSources(plan.paths);
    if (!sources)
        return tl::unexpected(sources.error());
    if (sources->empty())
        return fail(Code::NothingToImport, plan.paths.empty() ? std::string() : plan.paths.front().string());
    for (SourceFile& source : *sources)
        job.m_files.push_back({std::move(source), std::nullopt, false});
    if (auto opened = job.openFiles(progress, stop); !opened)
        return tl::unexpected(opened.error());
    job.putInTurn();
    job.addAgain();
    return job;
}

void ImportJob::tellReading(const ProgressFn& progress, size_t place, std::int64_t rows) const {
    if (progress)
        progress({ImportProgress::Step::Reading, static_cast<int>(place), static_cast<int>(m_files.size()),
                  m_files[place].source.path, rows, 0});
}

Result<void> ImportJob::openFiles(const ProgressFn& progress, std::stop_token stop) {
    std::string sample, other; // the first file of each
    m_asOf = m_plan.asOf;
    std::optional<Day> named;
    SurveyChoice choice;
    choice.sheet = m_plan.sheet;
    choice.sheetOfBooks = true;
    std::vector<File> files;
    std::vector<std::pair<size_t, Error>> failed;
    for (size_t i = 0; i < m_files.size(); ++i) {
        File& file = m_files[i];
        if (file.source.kind != SourceKind::Table) {
            files.push_back(std::move(file));
            continue;
        }
        tellReading(progress, i, 0);
        auto tables = openTables(file.source, m_profiles, m_chosen.get(), choice, stop);
        if (!tables) {
            failed.emplace_back(files.size(), tables.error());
            files.push_back(std::move(file));
            continue;
        }
        for (Table& table : *tables) {
            if (isLeftOut(m_plan, table.place()))
                continue;
            files.push_back({file.source, std::move(table), false});
            if (!files.back().table->recognised())
                continue;
            std::string& first = files.back().table->recognition.sample ? sample : other;
            if (first.empty())
                first = files.back().table->place();
            raise(named, dateInName(file.source.path));
        }
    }
    m_files = std::move(files);
    for (const auto& [index, error] : failed)
        if (!setAside(m_files[index], error))
            return tl::unexpected(error);
    if (m_plan.sheet && !m_files.empty() &&
        std::ranges::none_of(m_files, [](const File& file) { return file.table && file.table->survey.book; }))
        return fail(Code::UnknownSheet, m_files.front().source.path);
    if (!m_asOf)
        m_asOf = named;
    m_sample = !sample.empty();
    if (m_sample && !other.empty())
        return fail(Code::SampleMixed, sample, other);
    return {};
}

bool ImportJob::setAside(File& file, const Error& error) {
    const std::string place = file.table ? file.table->place() : file.source.path;
    const auto isOther = [&](const File& other) { return other.table && other.table->place() != place; };
    if (!isOfOneFile(error) || std::ranges::none_of(m_files, isOther))
        return false;
    for (File& one : m_files)
        if (one.table && one.table->place() == place)
            one.table.reset();
    file.refusal = FileReport();
    file.refusal->path = place;
    file.refusal->findings.push_back(makeFinding(Level::Reject, code::kUnreadable, error.detail));
    m_watch.noteRefusal();
    return true;
}

/// One export may hold several entities: a deal, and when it entered each stage.
void ImportJob::addAgain() {
    std::vector<File> all;
    for (File& file : m_files) {
        all.push_back(std::move(file));
        const File& first = all.back();
        if (!first.known())
            continue;
        const Recognition& by = first.table->recognition;
        std::vector<File> more;
        for (const std::string& name : by.mapping->also) {
            const Mapping& mapping = *by.profile->mapping(name);
            if (!mapping.unpivot.empty() &&
                std::ranges::none_of(by.header.names(),
                                     [&](const std::string& header) { return mapping.unpivots(header); }))
                continue;
            more.push_back({first.source, first.table, true, {}, first.day});
            more.back().table->recognition.mapping = &mapping;
        }
        std::ranges::move(more, std::back_inserter(all));
    }
    m_files = std::move(all);
}

bool ImportJob::hasTables() const {
    return std::ranges::any_of(m_files, &File::known);
}

Result<std::optional<Day>> ImportJob::newestInstant(Day known, const ProgressFn& progress,
                                                    std::stop_token stop) {
    Reach all(known);
    for (size_t place = 0; place < m_files.size(); ++place) {
        File& file = m_files[place];
        if (!file.known())
            continue;
        const auto tell = [&](std::int64_t rows, double) { tellReading(progress, place, rows); };
        tell(0, 0);
        if (const FileMemory* memory = memoryOf(*file.table)) {
            all.add(memory->newest, memory->rowsRead - memory->rejected);
            continue;
        }
        auto reader = TableReader::open(*file.table, m_reading, stop);
        Reach read = all;
        const auto done = reader ? reader->reach(read, tell, stop) : tl::unexpected(reader.error());
        if (done)
            all = std::move(read);
        else if (!setAside(file, done.error()) || !hasTables())
            return tl::unexpected(done.error());
    }
    return all.newest();
}

RowSinks ImportJob::sinksFor(const File& file, store::RecordWriter& writer, Stored& stored,
                             const ProgressFn& tell) {
    return {
        [&](crm::Record&& record, std::int64_t) -> Result<void> {
            stored.reach.add(newestOf(record));
            m_watch.add(record);
            switch (writer.put(std::move(record))) {
            case store::Outcome::Inserted:
                ++stored.counts.inserted;
                break;
            case store::Outcome::Updated:
                ++stored.counts.updated;
                break;
            case store::Outcome::Older:
                ++stored.older;
                [[fallthrough]];
            case store::Outcome::Unchanged:
                ++stored.counts.unchanged;
                break;
            }
            return {};
        },
        [&](Rejection&& rejection) -> Result<void> {
            m_watch.addRejected(rejection, writer);
            stored.rejections.push_back(std::move(rejection));
            return {};
        },
        [&](std::int64_t rows, double fraction) {
            ImportProgress progress;
            progress.step = ImportProgress::Step::Storing;
            progress.path = file.source.path;
            progress.rows = rows;
            progress.fraction = fraction;
            tell(progress);
        },
        [&](std::string&& merged, const std::string& into) { stored.merges.insert_or_assign(merged, into); }};
}

void ImportJob::noteSource(SQLite::Database& connection, const store::Batch& batch, std::int64_t system,
                           const Table& table) {
    const Mapping& mapping = *table.recognition.mapping;
    m_hasNews = declareStages(connection, system, mapping) || m_hasNews;
    for (const auto& [field, columns] : table.report().columns)
        m_hasNews = store::rememberField(connection, system, mapping.entity, field, batch.id) || m_hasNews;
    if (m_remembersZone && mapping.reading.timeZone.empty())
        store::rememberZone(connection, system, m_reading.written.id());
}

Result<FileReport> ImportJob::reportOn(const File& file, const TableReader& reader, const Stored& stored,
                                       const std::stop_token& stop) {
    FileReport report = reader.report();
    const Recognition& by = file.table->recognition;
    if (file.again)
        report.skippedColumns.clear(); // The first reading says what nobody reads.
    for (const std::string& also : by.mapping->also)
        std::erase_if(report.skippedColumns,
                      [&](const std::string& name) { return readsColumn(*by.profile->mapping(also), name); });
    report.inserted = stored.counts.inserted;
    report.updated = stored.counts.updated;
    report.unchanged = stored.counts.unchanged;
    if (stored.heardTwice || stored.older > 0) {
        auto repeated = reader.repeatedRows(stop);
        if (!repeated)
            return tl::unexpected(repeated.error());
        if (*repeated)
            report.findings.push_back(std::move(**repeated));
    }
    sayRounded(report, stored, by.mapping->entity);
    for (Finding& finding : report.findings)
        if (!finding.column.empty())
            finding.fields = fieldsOf(*file.table->recognition.mapping, finding.column);
    if (stored.older > 0)
        report.findings.push_back(makeFinding(Level::Note, code::kOlderRows, {}, stored.older));
    return report;
}

Result<void> ImportJob::storeFile(SQLite::Database& connection, const store::Batch& batch,
                                  store::ControlTotals& totals, File& file, const ProgressFn& tell,
                                  std::stop_token stop) {
    if (const auto recalled = recall(connection, batch, totals, file, tell); !recalled || *recalled)
        return recalled ? Result<void>() : tl::unexpected(recalled.error());
    const Table& table = *file.table;
    const Mapping& mapping = *table.recognition.mapping;
    auto reader = TableReader::open(table, m_reading, stop);
    if (!reader)
        return tl::unexpected(reader.error());
    if (file.again)
        leaveOut(*reader, table.place());
    Stored stored;
    const std::int64_t system = store::systemId(connection, table.recognition.profile->source);
    m_watch.begin(table, viewOf(table), system, reader->ready(), file.day);
    if (reader->ready()) {
        noteSource(connection, batch, system, table);
        store::RecordWriter writer(connection,
                                   {mapping.entity, system, batch.id, file.day.value_or(batch.asOf)},
                                   totals[std::string(crm::entityName(mapping.entity))]);
        if (file.again)
            noteBroken(table.place(), writer);
        if (auto done =
                runBeside(*reader, table, sinksFor(file, writer, stored, tell), writer.known() == 0, stop);
            !done)
            return tl::unexpected(done.error());
        stored.unseen = writer.unseen();
        stored.known = writer.known();
        stored.heardTwice = writer.heardTwice();
        stored.rounded = writer.rounded();
        stored.broken = m_watch.isBroken();
        m_watch.end(reader->report().rowsRead, stored.known, stored.unseen);
        m_hasNews = m_hasNews || writer.keptHistory();
    }
    auto said = reportOn(file, *reader, stored, stop);
    if (!said)
        return tl::unexpected(said.error());
    FileReport& report = *said;
    m_hasNews = m_hasNews || report.inserted > 0 || report.updated > 0 || stored.older > 0;
    const std::int64_t batchFile =
        writeFileReport(connection, batch.id, report, table.survey.hash, stored.rejections);
    if (reader->ready())
        noteReading(table, system, stored, report, batchFile, std::ssize(report.findings));
    if (!stored.merges.empty())
        m_merged.push_back({mapping.entity, system, report.path, std::move(stored.merges)});
    m_reaches.emplace_back(report.path, std::move(stored.reach));
    m_report.files.push_back(std::move(report));
    std::ranges::move(stored.rejections, std::back_inserter(m_report.rejections));
    return {};
}

void ImportJob::markMerged(SQLite::Database& connection, const store::Batch& batch,
                           store::ControlTotals& totals) {
    for (const MergedOf& of : m_merged) {
        store::RecordWriter writer(connection, {of.entity, of.system, batch.id, batch.asOf},
                                   totals[std::string(crm::entityName(of.entity))]);
        std::int64_t marked = 0;
        for (const auto& [id, into] : of.merges) {
            if (!writer.knows(id) || id == into)
                continue;
            crm::Record record(of.entity);
            record.set(0, id);
            record.set(crm::fieldIndex(of.entity, "merged_into"), into);
            marked += writer.put(std::move(record)) == store::Outcome::Updated ? 1 : 0;
        }
        m_hasNews = m_hasNews || marked > 0;
        if (marked > 0)
            say(connection, batch, of.path, makeFinding(Level::Note, code::kMergedRecords, {}, marked));
    }
}

Result<bool> ImportJob::canRead(std::stop_token stop) {
    for (File& file : m_files) {
        if (!file.known())
            continue;
        if (memoryOf(*file.table))
            return true;
        const auto reader = TableReader::open(*file.table, m_reading, stop);
        if (!reader && !setAside(file, reader.error()))
            return tl::unexpected(reader.error());
        if (reader && reader->ready())
            return true;
    }
    return false;
}

Result<void> ImportJob::storeOrSetAside(SQLite::Database& connection, const store::Batch& batch,
                                        store::ControlTotals& totals, File& file, const ProgressFn& tell,
                                        std::stop_token stop) {
    if (!file.table->survey.book && !file.source.archive)
        return storeFile(connection, batch, totals, file, tell, stop);
    const store::ControlTotals totalsBefore = totals;
    SQLite::Savepoint savepoint(connection, "file");
    auto stored = storeFile(connection, batch, totals, file, tell, stop);
    if (stored) {
        savepoint.release();
        return stored;
    }
    if (!setAside(file, stored.error()) || !hasTables())
        return stored;
    totals = totalsBefore;
    return {};
}

Result<void> ImportJob::store(SQLite::Database& connection, const store::Batch& batch,
                              store::ControlTotals& totals, const ProgressFn& progress,
                              std::stop_token stop) {
    for (size_t i = 0; i < m_files.size(); ++i) {
        if (stop.stop_requested())
            return fail(Code::Cancelled);
        File& file = m_files[i];
        const auto tell = [&](ImportProgress now) {
            if (!progress)
                return;
            now.file = static_cast<int>(i);
            now.files = static_cast<int>(m_files.size());
            now.fraction =
                kStoringShare * (static_cast<double>(i) + now.fraction) / static_cast<double>(m_files.size());
            progress(now);
        };
        if (file.known()) {
            if (auto stored = storeOrSetAside(connection, batch, totals, file, tell, stop); !stored)
                return stored;
            if (file.known()) {
                countRows(file);
                const bool last = i + 1 == m_files.size() || !m_files[i + 1].again;
                if (auto checked = last ? checkRows(file) : Result<void>(); !checked)
                    return checked;
                continue;
            }
        }
        auto report = reportWithoutRows(file);
        if (!report)
            continue;
        writeFileReport(connection, batch.id, *report, file.table ? file.table->survey.hash : Hash128{}, {});
        m_report.files.push_back(std::move(*report));
    }
    markMerged(connection, batch, totals);
    sayStrays(connection, batch);
    keepMemories(connection, m_readings);
    reportChanges(connection, batch);
    for (const Error& profile : m_unreadable)
        if (auto word = wordOn(profile))
            say(connection, batch, word->first, std::move(word->second));
    return {};
}

} // namespace gtm::ingest
