// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/file_look.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"
#include "core/ingest/table_reader.h"

#include <algorithm>

namespace gtm::ingest {

namespace {

constexpr size_t kLongestSample = 200;

SurveyChoice choiceOf(const std::string& sheet) {
    SurveyChoice choice;
    if (!sheet.empty())
        choice.sheet = sheet;
    return choice;
}

/// Header, first rows and how full each column is, as the raw table has them.
Result<void> readRows(FileLook& look, const Table& table, const std::stop_token& stop) {
    const auto raw = RawTable::of(table, stop);
    if (!raw)
        return tl::unexpected(raw.error());
    look.readable = raw->readable();
    if (!look.readable)
        return {};
    look.header = raw->header();
    look.filled.resize(look.header.size());
    return raw->forRows(
        [&](const std::vector<std::string_view>& cells, std::int64_t) {
            ++look.rowCount;
            const size_t width = std::min(cells.size(), look.header.size());
            for (size_t i = 0; i < width; ++i)
                look.filled[i] += trimmed(cells[i]).empty() ? 0 : 1;
            if (look.rows.size() == kPreviewRows)
                return;
            auto& row = look.rows.emplace_back(look.header.size());
            for (size_t i = 0; i < width; ++i)
                row[i] = cutTo(trimmed(cells[i]), kLongestSample);
        },
        stop);
}

Result<FileLook> lookAtTable(const SourceFile& source, const Table& table, std::span<const Profile> profiles,
                             const ReadOptions& options, const std::stop_token& stop) {
    FileLook look;
    look.source = source;
    look.place = table.place();
    look.sheet = table.survey.book ? table.survey.book->sheets()[table.survey.sheet].name : std::string();
    look.report = table.report();
    look.sample = table.recognition.sample;
    if (auto read = readRows(look, table, stop); !read)
        return tl::unexpected(read.error());
    if (!table.recognised()) {
        if (look.readable && !table.recognition.versionTable())
            look.suggestions = suggestEntities(Header(look.header), profiles);
        return look;
    }
    look.confidence = table.recognition.confidence;
    const auto reader = TableReader::open(table, options, stop);
    if (!reader)
        return tl::unexpected(reader.error());
    look.report = reader->report();
    look.ready = reader->ready();
    if (!look.ready)
        look.suggestions = suggestEntities(Header(look.header), profiles);
    return look;
}

} // namespace

std::vector<std::string> FileLook::samples(std::string_view column, size_t most) const {
    std::vector<std::string> found;
    const auto at = std::ranges::find(header, column);
    const auto index = static_cast<size_t>(at - header.begin());
    for (const auto& row : rows)
        if (index < row.size() && !row[index].empty() && found.size() < most &&
            std::ranges::find(found, row[index]) == found.end())
            found.push_back(row[index]);
    return found;
}

Result<std::vector<FileLook>> lookAt(const SourceFile& source, std::span<const Profile> profiles,
                                     const ReadOptions& options, const std::stop_token& stop) {
    const auto tables = openTables(source, profiles, nullptr, {}, stop);
    if (!tables)
        return tl::unexpected(tables.error());
    std::vector<FileLook> looks;
    for (const Table& table : *tables) {
        auto look = lookAtTable(source, table, profiles, options, stop);
        if (!look)
            return tl::unexpected(look.error());
        looks.push_back(std::move(*look));
    }
    return looks;
}

Result<MappingCheck> checkProfile(const FileLook& look, const Profile& profile, const ReadOptions& options,
                                  const std::stop_token& stop) {
    const auto table = openTable(look.source, {}, &profile, choiceOf(look.sheet), stop);
    if (!table)
        return tl::unexpected(table.error());
    if (!table->recognised() && table->recognition.lacking.empty()) // its headers are there, but too few
        return fail(Code::TooFewColumns, profile.name);
    if (!table->recognised())
        return fail(Code::BadDefinition, profile.name, table->recognition.lacking);
    auto reader = TableReader::open(*table, options, stop);
    if (!reader)
        return tl::unexpected(reader.error());
    MappingCheck check;
    const auto fields = crm::fields(table->recognition.mapping->entity);
    check.fields.resize(fields.size());
    check.ready = reader->ready();
    if (check.ready) {
        const RowSinks sinks{[&](crm::Record&& record, std::int64_t) -> Result<void> {
                                 for (size_t i = 0; i < fields.size(); ++i) {
                                     if (std::holds_alternative<std::monostate>(record.values[i]))
                                         continue;
                                     ++check.fields[i].filled;
                                     if (check.fields[i].first.size() < kPreviewRows)
                                         check.fields[i].first.push_back(std::move(record.values[i]));
                                 }
                                 return {};
                             },
                             [](Rejection&&) -> Result<void> { return {}; },
                             {}};
        if (auto done = reader->run(sinks, stop); !done)
            return tl::unexpected(done.error());
    }
    check.report = reader->report();
    for (const Finding& finding : check.report.findings)
        for (const FieldRule& rule : table->recognition.mapping->fields)
            if (finding.code == code::kBadCell && !rule.sources.empty() &&
                headerKey(rule.sources.front().header) == headerKey(finding.column))
                check.fields[static_cast<size_t>(rule.field)].bad += finding.rows;
    return check;
}

} // namespace gtm::ingest
