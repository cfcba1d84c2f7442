// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/import_report.h"

#include "core/ingest/codes.h"

#include <algorithm>
#include <numeric>

namespace gtm::ingest {

std::string_view name(Level level) {
    switch (level) {
    case Level::Note:
        return "note";
    case Level::Warn:
        return "warn";
    case Level::Reject:
        return "reject";
    }
    return {};
}

Finding makeFinding(Level level, std::string_view code, std::string value, std::int64_t rows,
                    std::string column) {
    return {.level = level,
            .code = std::string(code),
            .column = std::move(column),
            .rows = rows,
            .value = std::move(value),
            .answer = {}};
}

namespace {

/// A question, a missing column, a file that cannot be read; or one that nobody knows, in part or as a whole.
bool waitsForSomebody(const Finding& finding) {
    return finding.level == Level::Reject || finding.code == code::kUnrecognised ||
           finding.code == code::kSecondTable;
}

std::int64_t sumOf(const std::vector<FileReport>& files, std::int64_t FileReport::*count) {
    return std::accumulate(files.begin(), files.end(), std::int64_t{0},
                           [&](std::int64_t sum, const FileReport& file) { return sum + file.*count; });
}

} // namespace

bool FileReport::isHeaderAlone() const {
    const auto tells = [](const Finding& finding) {
        return finding.level == Level::Reject || finding.code == code::kSkippedRows;
    };
    return recognised() && rowsRead == 0 && std::ranges::none_of(findings, tells);
}

bool ImportReport::clean() const {
    const bool anything = std::ranges::any_of(files, &FileReport::recognised);
    return anything && rejected() == 0 && std::ranges::none_of(files, [](const FileReport& file) {
               return std::ranges::any_of(file.findings, waitsForSomebody);
           });
}

bool ImportReport::lacksRates() const {
    return std::ranges::any_of(files, [](const FileReport& file) {
        return std::ranges::find(file.findings, code::kNoRate, &Finding::code) != file.findings.end();
    });
}

bool ImportReport::holdsHeadersAlone() const {
    return !files.empty() && std::ranges::all_of(files, &FileReport::isHeaderAlone);
}

std::int64_t ImportReport::rowsRead() const {
    return sumOf(files, &FileReport::rowsRead);
}

std::int64_t ImportReport::changed() const {
    return sumOf(files, &FileReport::inserted) + sumOf(files, &FileReport::updated);
}

std::int64_t ImportReport::rejected() const {
    return sumOf(files, &FileReport::rejected);
}

} // namespace gtm::ingest
