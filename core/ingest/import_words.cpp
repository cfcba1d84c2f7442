// SPDX-License-Identifier: GPL-3.0-only
// What an import says beside the rows that it stores.
#include "core/ingest/batch_log.h"
#include "core/ingest/codes.h"
#include "core/ingest/import_job.h"
#include "core/ingest/suggestion.h"

#include <algorithm>
#include <cstdlib>

namespace gtm::ingest {

namespace {

/// An amount as people write it: `1000.5`.
std::string inMajorUnits(Minor thousandths) {
    std::string digits = std::to_string(std::abs(thousandths));
    digits.insert(0, std::max<size_t>(digits.size(), 4) - digits.size(), '0');
    std::string text = (thousandths < 0 ? "-" : "") + digits.insert(digits.size() - 3, ".");
    text.erase(text.find_last_not_of('0') + 1);
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

} // namespace

void ImportJob::say(SQLite::Database& connection, const store::Batch& batch, const std::string& path,
                    Finding finding) {
    FileReport& file = *std::ranges::find(m_report.files, path, &FileReport::path);
    addFinding(connection, batch.id, path, file.entity, finding);
    file.findings.push_back(std::move(finding));
}

/// A profile that cannot be read might have been meant for a file that nothing else knows: the import is not
/// clean then. Where all are known it is worth a word.
std::optional<std::pair<std::string, Finding>> ImportJob::wordOn(const Error& profile) const {
    if (m_report.files.empty())
        return std::nullopt;
    const auto unknown = std::ranges::find_if(
        m_report.files, [](const FileReport& file) { return !file.recognised() && !file.header.empty(); });
    const bool matters = unknown != m_report.files.end();
    return std::pair(matters ? unknown->path : m_report.files.front().path,
                     makeFinding(matters ? Level::Reject : Level::Warn, code::kBadProfile, profile.detail, 0,
                                 profile.where));
}

/// Says in the report, and in the store, how the exports differ from those before.
void ImportJob::reportChanges(SQLite::Database& connection, const store::Batch& batch) {
    m_changes = m_watch.settle(connection, batch);
    for (const ExportChange& change : m_changes)
        say(connection, batch, change.path, change.finding);
}

Result<void> ImportJob::describeFiles(std::stop_token stop) {
    for (File& file : m_files) {
        if (file.known()) {
            auto reader = TableReader::open(*file.table, m_reading, stop);
            if (!reader && !setAside(file, reader.error()))
                return tl::unexpected(reader.error());
            if (reader) {
                m_report.files.push_back(reader->report());
                continue;
            }
        }
        if (auto report = reportWithoutRows(file))
            m_report.files.push_back(std::move(*report));
    }
    for (const Error& profile : m_unreadable)
        if (auto word = wordOn(profile))
            std::ranges::find(m_report.files, word->first, &FileReport::path)
                ->findings.push_back(std::move(word->second));
    m_report.asOf = m_asOf;
    return {};
}

std::optional<FileReport> ImportJob::reportWithoutRows(const File& file) const {
    if (file.refusal)
        return file.refusal;
    if (file.table) {
        FileReport report = file.table->report();
        if (auto likely = likelyExport(file.table->recognition, m_profiles))
            report.findings.push_back(std::move(*likely));
        return report;
    }
    return file.again ? std::nullopt : std::optional(leftAlone(file.source));
}

void ImportJob::sayRounded(FileReport& report, const Stored& stored, crm::Entity entity) {
    for (const auto& [field, rounded] : stored.rounded) {
        const auto column =
            report.columns.find(std::string(crm::fields(entity)[static_cast<size_t>(field)].name));
        if (column == report.columns.end())
            continue;
        const auto same = std::ranges::find_if(report.findings, [&](const Finding& finding) {
            return finding.code == code::kRounded && finding.column == column->second;
        });
        if (same != report.findings.end())
            same->rows += rounded.rows;
        else
            report.findings.push_back(makeFinding(Level::Note, code::kRounded,
                                                  inMajorUnits(rounded.thousandths), rounded.rows,
                                                  column->second));
    }
}

/// What a damaged part of a workbook or archive was stored of before it showed is taken out of the store
/// again.

} // namespace gtm::ingest
