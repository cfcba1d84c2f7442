// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/import_job.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/ingest/batch_log.h"
#include "core/ingest/codes.h"
#include "core/ingest/profile_folder.h"

#include <algorithm>
#include <array>

namespace gtm::ingest {

namespace {

/// Moments that tell how far an export reaches; a planned meeting or a due date does not.
constexpr std::array kReachingFields{"created", "modified", "completed", "inbound",
                                     "at",      "opened",   "submitted"};

std::optional<Day> newestOf(const crm::Record& record) {
    std::optional<Day> newest;
    for (const char* name : kReachingFields) {
        const int field = crm::fieldIndex(record.entity, name);
        const auto* moment = field < 0 ? nullptr : record.get<crm::Moment>(field);
        if (moment && (!newest || moment->on > *newest))
            newest = moment->on;
    }
    return newest;
}

void raise(std::optional<Day>& newest, std::optional<Day> day) {
    if (day && (!newest || *day > *newest))
        newest = day;
}

/// A date in a file name: `2026-11-15`, `2026_11_15` or `20261115`, standing by itself.
std::optional<Day> dateInName(const std::string& path) {
    const std::string name = std::filesystem::path(path).filename().string();
    std::string digits;
    for (size_t i = 0; i <= name.size(); ++i) {
        const char c = i < name.size() ? name[i] : '\0';
        const bool digit = c >= '0' && c <= '9';
        if (digit) {
            digits += c;
            continue;
        }
        const bool joint = (c == '-' || c == '_') && (digits.size() == 4 || digits.size() == 6);
        if (joint)
            continue;
        if (digits.size() == 8)
            if (const auto day =
                    parseIsoDay(digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6, 2)))
                return day;
        digits.clear();
    }
    return std::nullopt;
}

void declareStages(SQLite::Database& connection, std::int64_t system, const Mapping& mapping) {
    SQLite::Statement write(connection, resourceText("sql/write_declared_stage.sql"));
    for (const StageRule& stage : mapping.stages) {
        // An open stage without a place of its own takes the model's.
        if (stage.outcome == StageOutcome::Open && stage.order == 0)
            continue;
        write.reset();
        write.bind(1, system);
        write.bind(2, stage.name);
        write.bind(3, stage.name);
        write.bind(4, stage.order);
        write.bind(5, stage.outcome == StageOutcome::Open  ? "open"
                      : stage.outcome == StageOutcome::Won ? "won"
                                                           : "lost");
        stage.limitDays > 0 ? write.bind(6, stage.limitDays) : write.bind(6);
        write.exec();
    }
}

FileReport leftAlone(const SourceFile& source) {
    FileReport report;
    report.path = source.path;
    report.findings.push_back(
        {Level::Note,
         std::string(source.kind == SourceKind::Litter ? code::kLitter : code::kNotAnExport),
         {},
         0,
         {},
         {}});
    return report;
}

} // namespace

Result<ImportJob> ImportJob::open(const ImportPlan& plan, std::stop_token stop) {
    ImportJob job;
    job.m_plan = plan;
    auto profiles = builtInProfiles();
    if (!profiles)
        return tl::unexpected(profiles.error());
    job.m_profiles =
        plan.profileFolder.empty() ? std::move(*profiles) : allProfiles(plan.profileFolder, *profiles);
    if (!plan.profile.empty()) {
        auto chosen = findProfile(plan.profile, job.m_profiles);
        if (!chosen)
            return tl::unexpected(chosen.error());
        job.m_chosen = std::make_unique<Profile>(std::move(*chosen));
    }
    auto sources = findSources(plan.paths);
    if (!sources)
        return tl::unexpected(sources.error());
    for (SourceFile& source : *sources)
        job.m_files.push_back({std::move(source), std::nullopt, false});
    if (auto opened = job.openFiles(stop); !opened)
        return tl::unexpected(opened.error());
    job.addAgain();
    return job;
}

Result<void> ImportJob::openFiles(std::stop_token stop) {
    bool other = false;
    m_asOf = m_plan.asOf;
    std::optional<Day> named;
    SurveyChoice choice;
    choice.sheet = m_plan.sheet;
    std::vector<File> files;
    for (File& file : m_files) {
        if (file.source.kind != SourceKind::Table) {
            files.push_back(std::move(file));
            continue;
        }
        auto tables = openTables(file.source, m_profiles, m_chosen.get(), choice, stop);
        if (!tables)
            return tl::unexpected(tables.error());
        for (Table& table : *tables) {
            if (std::ranges::find(m_plan.leaveOut, table.place()) != m_plan.leaveOut.end())
                continue;
            files.push_back({file.source, std::move(table), false});
            if (!files.back().table->recognised())
                continue;
            (files.back().table->recognition.sample ? m_sample : other) = true;
            raise(named, dateInName(file.source.path));
        }
    }
    m_files = std::move(files);
    if (!m_asOf)
        m_asOf = named;
    if (m_sample && other)
        return fail(Code::SampleMixed);
    return {};
}

/// One export may hold several entities: a deal, and when it entered each stage.
void ImportJob::addAgain() {
    std::vector<File> all;
    for (File& file : m_files) {
        all.push_back(std::move(file));
        const File& first = all.back();
        if (!first.table || !first.table->recognised())
            continue;
        const Recognition& by = first.table->recognition;
        std::vector<File> more;
        for (const std::string& name : by.mapping->also) {
            const Mapping& mapping = *by.profile->mapping(name);
            if (!mapping.unpivot.empty() &&
                std::ranges::none_of(by.header.names(), [&](const std::string& header) {
                    return header.starts_with(mapping.unpivot);
                }))
                continue;
            more.push_back({first.source, first.table, true});
            more.back().table->recognition.mapping = &mapping;
        }
        std::ranges::move(more, std::back_inserter(all));
    }
    m_files = std::move(all);
}

bool ImportJob::hasTables() const {
    return std::ranges::any_of(m_files,
                               [](const File& file) { return file.table && file.table->recognised(); });
}

Result<std::optional<Day>> ImportJob::newestInstant(std::stop_token stop) const {
    std::optional<Day> newest;
    for (const File& file : m_files) {
        if (!file.table || !file.table->recognised())
            continue;
        auto reader = TableReader::open(*file.table, m_reading, stop);
        if (!reader)
            return tl::unexpected(reader.error());
        if (!reader->ready())
            continue;
        const RowSinks sinks{[&](crm::Record&& record, std::int64_t) -> Result<void> {
                                 raise(newest, newestOf(record));
                                 return {};
                             },
                             [](Rejection&&) -> Result<void> { return {}; },
                             {}};
        if (auto done = reader->run(sinks, stop); !done)
            return tl::unexpected(done.error());
    }
    return newest;
}

Result<void> ImportJob::checkRejects(const FileReport& file) const {
    if (!m_plan.maxRejectsPercent || file.rowsRead == 0)
        return {};
    const double percent = 100.0 * static_cast<double>(file.rejected) / static_cast<double>(file.rowsRead);
    if (percent <= *m_plan.maxRejectsPercent)
        return {};
    return fail(Code::TooManyRejects, file.path,
                std::to_string(file.rejected) + " / " + std::to_string(file.rowsRead));
}

RowSinks ImportJob::sinksFor(const File& file, store::RecordWriter& writer, FileReport& counts,
                             std::int64_t& older, std::vector<Rejection>& rejections,
                             const ProgressFn& tell) {
    return {[&](crm::Record&& record, std::int64_t) -> Result<void> {
                raise(m_newest, newestOf(record));
                m_watch.add(record);
                switch (writer.put(record)) {
                case store::Outcome::Inserted:
                    ++counts.inserted;
                    break;
                case store::Outcome::Updated:
                    ++counts.updated;
                    break;
                case store::Outcome::Older:
                    ++older;
                    [[fallthrough]];
                case store::Outcome::Unchanged:
                    ++counts.unchanged;
                    break;
                }
                return {};
            },
            [&](Rejection&& rejection) -> Result<void> {
                m_watch.addRejected(rejection, writer);
                rejections.push_back(std::move(rejection));
                return {};
            },
            [&](std::int64_t rows, double fraction) {
                ImportProgress progress;
                progress.step = ImportProgress::Step::Storing;
                progress.path = file.source.path;
                progress.rows = rows;
                progress.fraction = fraction;
                tell(progress);
            }};
}

Result<void> ImportJob::storeFile(SQLite::Database& connection, const store::Batch& batch,
                                  store::ControlTotals& totals, File& file, const ProgressFn& tell,
                                  std::stop_token stop) {
    const Table& table = *file.table;
    const Mapping& mapping = *table.recognition.mapping;
    auto reader = TableReader::open(table, m_reading, stop);
    if (!reader)
        return tl::unexpected(reader.error());
    FileReport counts;
    std::int64_t older = 0;
    std::vector<Rejection> rejections;
    const std::int64_t system = store::systemId(connection, table.recognition.profile->source);
    m_watch.begin(table, system, reader->ready());
    if (reader->ready()) {
        declareStages(connection, system, mapping);
        if (m_remembersZone && mapping.reading.timeZone.empty())
            store::rememberZone(connection, system, m_reading.written.id());
        store::RecordWriter writer(connection, {mapping.entity, system, batch.id, batch.asOf},
                                   totals[std::string(crm::entityName(mapping.entity))]);
        if (auto done = reader->run(sinksFor(file, writer, counts, older, rejections, tell), stop); !done)
            return tl::unexpected(done.error());
        m_watch.end(reader->report().rowsRead, writer);
    }
    FileReport report = reader->report();
    if (file.again)
        report.skippedColumns.clear(); // The first reading says what nobody reads.
    report.inserted = counts.inserted;
    report.updated = counts.updated;
    report.unchanged = counts.unchanged;
    for (Finding& finding : report.findings)
        if (!finding.column.empty())
            finding.fields = fieldsOf(mapping, finding.column);
    if (older > 0)
        report.findings.push_back({Level::Note, std::string(code::kOlderRows), {}, older, {}, {}});
    if (auto checked = checkRejects(report); !checked)
        return checked;
    writeFileReport(connection, batch.id, report, table.survey.hash, rejections);
    m_report.files.push_back(std::move(report));
    std::ranges::move(rejections, std::back_inserter(m_report.rejections));
    return {};
}

/// Says in the report, and in the store, how the exports differ from those before.
void ImportJob::reportChanges(SQLite::Database& connection, const store::Batch& batch) {
    m_changes = m_watch.settle(connection, batch);
    for (const ExportChange& change : m_changes) {
        addFinding(connection, batch.id, change.path, change.finding);
        std::ranges::find(m_report.files, change.path, &FileReport::path)->findings.push_back(change.finding);
    }
}

Result<bool> ImportJob::canRead(std::stop_token stop) const {
    for (const File& file : m_files) {
        if (!file.table || !file.table->recognised())
            continue;
        const auto reader = TableReader::open(*file.table, m_reading, stop);
        if (!reader)
            return tl::unexpected(reader.error());
        if (reader->ready())
            return true;
    }
    return false;
}

Result<void> ImportJob::describeFiles(std::stop_token stop) {
    for (const File& file : m_files) {
        if (!file.table || !file.table->recognised()) {
            m_report.files.push_back(file.table ? file.table->report() : leftAlone(file.source));
            continue;
        }
        auto reader = TableReader::open(*file.table, m_reading, stop);
        if (!reader)
            return tl::unexpected(reader.error());
        m_report.files.push_back(reader->report());
    }
    m_report.asOf = m_asOf;
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
        if (file.table && file.table->recognised()) {
            if (auto stored = storeFile(connection, batch, totals, file, tell, stop); !stored)
                return stored;
            continue;
        }
        FileReport report = file.table ? file.table->report() : leftAlone(file.source);
        writeFileReport(connection, batch.id, report, file.table ? file.table->survey.hash : Hash128{}, {});
        m_report.files.push_back(std::move(report));
    }
    reportChanges(connection, batch);
    return {};
}

} // namespace gtm::ingest
