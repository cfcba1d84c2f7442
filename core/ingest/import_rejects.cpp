// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/codes.h"
#include "core/ingest/import_job.h"

#include <algorithm>
#include <array>
#include <set>

namespace gtm::ingest {

namespace {

/// Whether a row could not be read as one, whatever mapping reads it.
bool isBrokenRow(const Rejection& rejection) {
    static constexpr std::array kBroken{code::kWrongWidth, code::kOpenQuote, code::kFieldTooLong,
                                        code::kRowTooLong, code::kTooManyColumns};
    return std::ranges::find(kBroken, rejection.code) != kBroken.end();
}

std::int64_t skippedRowsOf(const FileReport& report) {
    const auto skipped = std::ranges::find(report.findings, code::kSkippedRows, &Finding::code);
    return skipped == report.findings.end() ? 0 : skipped->rows;
}

} // namespace

std::vector<const Rejection*> ImportJob::leftOutOf(const std::string& place) const {
    std::vector<const Rejection*> leftOut;
    for (const Rejection& rejection : m_report.rejections)
        if (rejection.path == place && (rejection.canImport || isBrokenRow(rejection)))
            leftOut.push_back(&rejection);
    return leftOut;
}

void ImportJob::leaveOut(TableReader& reader, const std::string& place) const {
    std::set<std::int64_t> lines;
    for (const Rejection* rejection : leftOutOf(place))
        lines.insert(rejection->line);
    reader.leaveOut(std::move(lines));
}

void ImportJob::noteBroken(const std::string& place, store::RecordWriter& writer) {
    for (const Rejection* rejection : leftOutOf(place))
        if (isBrokenRow(*rejection))
            m_watch.addRejected(*rejection, writer);
}

/// The first reading meets every row. The later ones read those that it skips, or the same once more, which
/// counts nothing: unpivoted columns, and rows beyond all that there are.
void ImportJob::countRows(const File& file) {
    const FileReport& report = m_report.files.back();
    if (!file.again)
        m_rows = {report.rowsRead + skippedRowsOf(report), 0};
    if (!file.again || file.table->recognition.mapping->unpivot.empty())
        m_rows.read += report.rowsRead;
}

Result<void> ImportJob::checkRows(const File& file) const {
    if (!file.again)
        return checkRejects(m_plan, m_report.files.back());
    FileReport whole;
    whole.path = file.table->place();
    whole.rowsRead = m_rows.all > 0 ? std::min(m_rows.all, m_rows.read) : m_rows.read;
    std::set<std::int64_t> lines;
    for (const Rejection& rejection : m_report.rejections)
        if (rejection.path == whole.path)
            lines.insert(rejection.line);
    whole.rejected = std::ssize(lines);
    return checkRejects(m_plan, whole);
}

} // namespace gtm::ingest
