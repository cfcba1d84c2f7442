// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/table.h"

#include "core/base/text.h"
#include "core/ingest/book_survey.h"
#include "core/ingest/codes.h"
#include "core/ingest/column_survey.h"

namespace gtm::ingest {

namespace {

Result<std::vector<KeptRow>> firstRows(const SourceFile& source, const Survey& survey) {
    auto reader = openRows(source, survey);
    if (!reader)
        return tl::unexpected(reader.error());
    std::vector<KeptRow> rows;
    Row row;
    bool blank = false;
    while (rows.size() < kRowsForHeader && (*reader)->next(row)) {
        row.afterBlank = row.afterBlank || blank;
        blank = isBlankRow(row);
        if (!blank)
            rows.emplace_back(row);
    }
    if ((*reader)->failure())
        return tl::unexpected(*(*reader)->failure());
    return rows;
}

/// What a profile says of encodings; the mapping is not known yet.
std::optional<Encoding> encodingOf(const Profile* profile) {
    if (!profile)
        return std::nullopt;
    for (const Mapping& mapping : profile->mappings) {
        if (mapping.reading.encoding)
            return mapping.reading.encoding;
    }
    return std::nullopt;
}

/// Finds the header of a surveyed file and what the file is.
Result<void> recogniseRows(Table& table, std::span<const Profile> profiles, const Profile* chosen) {
    const auto rows = firstRows(table.source, table.survey);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::vector<std::string>> cells;
    for (const KeptRow& row : *rows)
        cells.push_back(row.cells());
    Recognition& found = table.recognition = recognise(cells, profiles, chosen);
    if (!found.profile && !rows->empty()) {
        found.headerRow = headerByStructure(*rows);
        found.header = Header(cells[found.headerRow]);
    }
    table.shape = shapeOf(*rows, found.headerRow);
    table.headerLine = rows->empty() ? 0 : (*rows)[found.headerRow].line();
    return {};
}

/// Of the visible sheets those that are recognised, beside the one that was taken; at most so many.
Result<std::vector<Table>> otherSheets(const Table& table, size_t most, std::span<const Profile> profiles,
                                       const Profile* chosen, const std::stop_token& stop) {
    std::vector<Table> found;
    const auto& sheets = table.survey.book->sheets();
    for (size_t i = 0; i < sheets.size() && found.size() < most; ++i) {
        if (stop.stop_requested())
            return fail(Code::Cancelled, table.source.path);
        if (i == table.survey.sheet || sheets[i].hidden || !table.survey.filledSheets[i])
            continue;
        Table other{table.source, table.survey, {}, 0, {}};
        other.survey.sheet = i;
        other.survey.merges.clear();
        if (!recogniseRows(other, profiles, chosen) || !other.recognised())
            continue;
        auto surveyed = surveySheet(table.survey, i);
        if (!surveyed)
            return tl::unexpected(surveyed.error());
        other.survey = std::move(*surveyed);
        if (auto read = recogniseRows(other, profiles, chosen); !read)
            return tl::unexpected(read.error());
        found.push_back(std::move(other));
    }
    return found;
}

void addSheets(FileReport& report, std::string_view code, const std::vector<std::string>& names) {
    if (!names.empty())
        report.findings.push_back(makeFinding(Level::Note, code, joined(names, ", ")));
}

} // namespace

std::string Table::place() const {
    return survey.book ? survey.book->place(survey.sheet) : source.path;
}

std::string Table::encoding() const {
    return survey.book || !survey.refused.empty() ? std::string() : std::string(name(survey.encoding));
}

FileReport Table::report() const {
    FileReport out;
    out.path = place();
    out.encoding = encoding();
    out.findings = survey.findings;
    addSheets(out, code::kOtherSheets, survey.otherSheets);
    addSheets(out, code::kHiddenSheets, survey.hiddenSheets);
    if (!survey.refused.empty()) {
        out.findings.push_back(makeFinding(Level::Reject, survey.refused));
        return out;
    }
    out.header = recognition.header.names();
    if (recognition.profile) {
        out.vendor = recognition.profile->source;
        out.profile = recognition.profile->name;
        out.reason = recognition.reason;
    }
    if (recognition.mapping) {
        out.entity = crm::entityName(recognition.mapping->entity);
        out.columns = columnsByField(*recognition.mapping, recognition.header);
    } else if (recognition.versionTable())
        out.findings.push_back(makeFinding(Level::Warn, code::kVersionTable, recognition.reason));
    else
        out.findings.push_back(
            makeFinding(Level::Warn, code::kUnrecognised, recognition.nearest, 0, recognition.lacking));
    if (asksEncoding()) {
        out.findings.push_back(makeFinding(Level::Reject, code::kNeedsAnswer));
        const std::string line = survey.encodingAnswer + "\n";
        out.findings.back().answer = recognition.profile ? answerLines(*recognition.profile, line) : line;
    }
    if (recognition.headerRow > 0)
        out.findings.push_back(
            makeFinding(Level::Note, code::kTitleRows, {}, static_cast<std::int64_t>(recognition.headerRow)));
    return out;
}

Result<Table> openTable(const SourceFile& source, std::span<const Profile> profiles, const Profile* chosen,
                        const SurveyChoice& choice, const std::stop_token& stop) {
    SurveyChoice asked = choice;
    if (!asked.otherwise)
        asked.otherwise = encodingOf(chosen);
    auto surveyed = survey(source, asked, stop);
    if (!surveyed)
        return tl::unexpected(surveyed.error());
    Table table{source, std::move(*surveyed), {}, 0, {}};
    if (!table.survey.refused.empty())
        return table;
    if (auto read = recogniseRows(table, profiles, chosen); !read)
        return tl::unexpected(read.error());
    if (table.survey.book && !choice.sheet && choice.anySheet && !table.recognised()) {
        auto others = otherSheets(table, 1, profiles, chosen, stop);
        if (!others)
            return tl::unexpected(others.error());
        if (!others->empty())
            table = std::move(others->front());
    }
    // Which encoding the profile names is known only now, and so is what the bytes say instead.
    const auto said = table.recognised() ? table.recognition.mapping->reading.encoding : std::nullopt;
    if (!said || asked.otherwise || table.survey.book ||
        (table.survey.encoding == *said && !table.asksEncoding()))
        return table;
    asked.otherwise = said;
    return openTable(source, profiles, chosen, asked, stop);
}

Result<std::vector<Table>> openTables(const SourceFile& source, std::span<const Profile> profiles,
                                      const Profile* chosen, const SurveyChoice& choice,
                                      const std::stop_token& stop) {
    auto first = openTable(source, profiles, chosen, choice, stop);
    if (!first)
        return tl::unexpected(first.error());
    std::vector<Table> all{std::move(*first)};
    if (!all.front().survey.book || choice.sheet || !all.front().recognised())
        return all;
    auto others = otherSheets(all.front(), std::string::npos, profiles, chosen, stop);
    if (!others)
        return others;
    for (Table& other : *others) {
        // What is not read is said once, of the first.
        std::erase(all.front().survey.otherSheets, other.survey.book->sheets()[other.survey.sheet].name);
        other.survey.otherSheets.clear();
        other.survey.hiddenSheets.clear();
        all.push_back(std::move(other));
    }
    return all;
}

} // namespace gtm::ingest
