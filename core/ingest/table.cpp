// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/table.h"

#include "core/ingest/codes.h"

namespace gtm::ingest {

namespace {

Result<std::vector<std::vector<std::string>>> firstRows(const SourceFile& source, const Survey& survey) {
    auto reader = openRows(source, survey);
    if (!reader)
        return tl::unexpected(reader.error());
    std::vector<std::vector<std::string>> rows;
    Row row;
    while (rows.size() < kRowsForHeader && reader->next(row))
        rows.emplace_back(row.cells.begin(), row.cells.end());
    if (reader->failure())
        return tl::unexpected(*reader->failure());
    return rows;
}

Finding finding(std::string_view code, std::string column = {}, std::string value = {}, std::int64_t rows = 0,
                Level level = Level::Warn) {
    return {.level = level,
            .code = std::string(code),
            .column = std::move(column),
            .rows = rows,
            .value = std::move(value),
            .answer = {}};
}

} // namespace

FileReport Table::report() const {
    FileReport out;
    out.path = source.path;
    out.encoding = name(survey.encoding);
    out.findings = survey.findings;
    out.header = recognition.header.names();
    if (recognition.profile) {
        out.vendor = recognition.profile->source;
        out.profile = recognition.profile->name;
        out.reason = recognition.reason;
    }
    if (recognition.mapping)
        out.entity = crm::entityName(recognition.mapping->entity);
    else if (recognition.versionTable())
        out.findings.push_back(finding(code::kVersionTable, {}, recognition.reason));
    else
        out.findings.push_back(finding(code::kUnrecognised, recognition.lacking, recognition.nearest));
    if (recognition.headerRow > 0)
        out.findings.push_back(
            finding(code::kTitleRows, {}, {}, static_cast<std::int64_t>(recognition.headerRow), Level::Note));
    return out;
}

Result<Table> openTable(const SourceFile& source, std::span<const Profile> profiles, const Profile* chosen,
                        const SurveyChoice& choice, const std::stop_token& stop) {
    auto surveyed = survey(source, choice, stop);
    if (!surveyed)
        return tl::unexpected(surveyed.error());
    const auto rows = firstRows(source, *surveyed);
    if (!rows)
        return tl::unexpected(rows.error());
    return Table{source, std::move(*surveyed), recognise(*rows, profiles, chosen)};
}

} // namespace gtm::ingest
