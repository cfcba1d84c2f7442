// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/quality.h"

#include "core/base/text.h"
#include "core/ingest/codes.h"
#include "core/report/format.h"
#include "core/report/kpi_words.h"
#include "core/report/phrase.h"
#include "core/report/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace gtm::report {

namespace {

constexpr size_t kNamedEffects = 2;

/// `mappable`: there are stages that a new one can be mapped to.
QualityRow rowOf(const ingest::FileReport& file, const ingest::Finding& finding, bool mappable) {
    auto choice = ingest::choiceOf(file, finding);
    if (choice && !choice->word.empty() && !mappable)
        choice.reset();
    return {finding.level, finding.code, finding.column,  sentence(finding), file.path,
            file.entity,   finding.rows, finding.effects, finding.places,    std::move(choice)};
}

/// The rejected rows of a file, one line for each reason and column, in the order in which they occur.
void addRejections(const ingest::ImportReport& report, const ingest::FileReport& file,
                   std::vector<QualityRow>& rows) {
    const size_t first = rows.size();
    for (const ingest::Rejection& rejection : report.rejections) {
        if (rejection.path != file.path)
            continue;
        auto same = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.end(),
                                 [&](const QualityRow& row) {
                                     return row.code == rejection.code && row.column == rejection.column &&
                                            row.choice.has_value() == rejection.canImport;
                                 });
        if (same == rows.end()) {
            rows.push_back({ingest::Level::Reject,
                            rejection.code,
                            rejection.column,
                            sentence(rejection),
                            file.path,
                            file.entity,
                            0,
                            file.effects,
                            {},
                            ingest::choiceOf(rejection)});
            same = std::prev(rows.end());
        }
        ++same->rows;
        same->places.push_back({rejection.id, rejection.name, rejection.line, rejection.value,
                                rejection.stage, rejection.owner});
    }
}

} // namespace

std::vector<QualityRow> qualityRows(const ingest::ImportReport& report) {
    std::vector<QualityRow> rows;
    std::set<std::string> said;
    for (const ingest::FileReport& file : report.files) {
        // A file that is read by two mappings stands here twice; its rejections are said once.
        if (file.rejected > 0 && said.insert(file.path).second)
            addRejections(report, file, rows);
        for (const ingest::Finding& finding : file.findings)
            rows.push_back(rowOf(file, finding, !report.stages.empty()));
    }
    std::ranges::stable_sort(rows, std::greater(), [](const QualityRow& row) { return int(row.level); });
    return rows;
}

std::string effectText(const std::vector<ingest::Effect>& effects) {
    const auto say = [](const char* text) { return QCoreApplication::translate("gtm::report", text); };
    std::vector<std::string> names;
    for (size_t i = 0; i < effects.size() && (i < kNamedEffects || effects.size() == kNamedEffects + 1); ++i)
        names.push_back(kpiText(effects[i].name));
    const size_t more = effects.size() - names.size();
    const std::string list = joined(names, ", ");
    if (more == 0)
        return list;
    return say(QT_TRANSLATE_NOOP("gtm::report", "%1 and %2 more"))
        .arg(QString::fromStdString(list))
        .arg(more)
        .toStdString();
}

namespace {

/// What is left out of an export whatever anybody says.
constexpr std::array kLeftOut{ingest::code::kTitleRows,      ingest::code::kFooter,
                              ingest::code::kSkippedRows,    ingest::code::kSecondTable,
                              ingest::code::kRepeatedHeader, ingest::code::kOtherSheets,
                              ingest::code::kHiddenSheets};

std::string countedRows(std::int64_t rows, const char* one, const char* more) {
    return rows == 1 ? translated(one)
                     : filled(translated(more), {countText(static_cast<double>(rows), true), {}, {}});
}

std::string rejectText(std::int64_t rows) {
    return countedRows(rows, QT_TRANSLATE_NOOP("gtm::report", "Reject 1 row"),
                       QT_TRANSLATE_NOOP("gtm::report", "Reject %1 rows"));
}

std::string importText(const ingest::RowChoice& choice) {
    if (choice.code == ingest::code::kRepeatedId)
        return translated(QT_TRANSLATE_NOOP("gtm::report", "Keep the latest"));
    if (choice.code == ingest::code::kUnknownStage)
        return translated(QT_TRANSLATE_NOOP("gtm::report", "Import"));
    return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "Import without %1")), {choice.column, {}, {}});
}

} // namespace

std::vector<ingest::RowChoice> waysOf(const QualityRow& row, const std::vector<std::string>& stages) {
    std::vector<ingest::RowChoice> ways;
    const auto add = [&](ingest::Treatment treatment, const std::string& stage) {
        ingest::RowChoice& way = ways.emplace_back(*row.choice);
        way.treatment = treatment;
        way.stage = stage;
    };
    add(ingest::Treatment::Import, {});
    if (row.choice->word.empty())
        add(ingest::Treatment::Reject, {});
    else
        for (const std::string& stage : stages)
            add(ingest::Treatment::Map, stage);
    return ways;
}

std::string treatmentText(const QualityRow& row, const ingest::RowChoice& way) {
    if (way.treatment == ingest::Treatment::Import)
        return importText(way);
    if (way.treatment == ingest::Treatment::Map)
        return filled(translated(QT_TRANSLATE_NOOP("gtm::report", "Map to %1")), {way.stage, {}, {}});
    return row.choice->code == ingest::code::kUnknownStage
               ? countedRows(row.rows, QT_TRANSLATE_NOOP("gtm::report", "Leave out 1 row"),
                             QT_TRANSLATE_NOOP("gtm::report", "Leave out %1 rows"))
               : rejectText(row.rows);
}

std::string treatmentText(const QualityRow& row) {
    if (row.choice)
        return treatmentText(row, *row.choice);
    if (row.level == ingest::Level::Reject && row.rows > 0)
        return rejectText(row.rows);
    if (row.level == ingest::Level::Reject || row.entity.empty())
        return translated(QT_TRANSLATE_NOOP("gtm::report", "Leave the file alone"));
    return std::ranges::find(kLeftOut, row.code) != kLeftOut.end()
               ? translated(QT_TRANSLATE_NOOP("gtm::report", "Leave out"))
               : translated(QT_TRANSLATE_NOOP("gtm::report", "Import"));
}

std::string placeText(const ingest::FindingPlace& place) {
    if (!place.name.empty())
        return place.name;
    if (!place.id.empty())
        return place.id;
    return QCoreApplication::translate("gtm::report", "line %1").arg(place.line).toStdString();
}

std::string cellReason(const std::string& code, const std::string& value) {
    using namespace ingest::code;
    constexpr std::array kUnreadable{kBadCell, kBadNumber, kBadDate, kBadBool};
    if (value.empty() || std::ranges::find(kUnreadable, code) == kUnreadable.end())
        return {};
    if (code == kBadBool)
        return translated(QT_TRANSLATE_NOOP("gtm::report", "Neither yes nor no"));
    if (value.starts_with('#'))
        return translated(QT_TRANSLATE_NOOP("gtm::report", "Spreadsheet error"));
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) > 127;
    };
    const bool letters = std::ranges::any_of(value, isLetter);
    if (std::ranges::none_of(value, isDigit))
        return translated(QT_TRANSLATE_NOOP("gtm::report", "Text"));
    if (code == kBadNumber)
        return letters ? translated(QT_TRANSLATE_NOOP("gtm::report", "Letters in a number"))
                       : translated(QT_TRANSLATE_NOOP("gtm::report", "More than one number"));
    if (code == kBadDate)
        return letters ? translated(QT_TRANSLATE_NOOP("gtm::report", "Letters in a date"))
                       : translated(QT_TRANSLATE_NOOP("gtm::report", "No such date"));
    return letters ? translated(QT_TRANSLATE_NOOP("gtm::report", "Text with digits")) : std::string();
}

Table findingsTable(const ingest::ImportReport& report) {
    Table table;
    table.columns = {{"level"},      {"code"}, {"message"},   {"file"},        {"entity"},     {"column"},
                     {"rows", true}, {"kpis"}, {"record_id"}, {"record_name"}, {"line", true}, {"value"}};
    for (const QualityRow& row : qualityRows(report)) {
        std::vector<std::string> kpis;
        for (const ingest::Effect& effect : row.effects)
            kpis.push_back(effect.kpi);
        const std::vector<Cell> what{std::string(ingest::name(row.level)),
                                     row.code,
                                     row.message,
                                     row.path,
                                     row.entity,
                                     row.column,
                                     static_cast<double>(row.rows),
                                     joined(kpis, " ")};
        const auto add = [&](const ingest::FindingPlace& place) {
            auto cells = what;
            cells.insert(cells.end(),
                         {place.id, place.name,
                          place.line > 0 ? Cell(static_cast<double>(place.line)) : Cell(), place.value});
            table.rows.push_back(std::move(cells));
        };
        if (row.places.empty())
            add({});
        else
            std::ranges::for_each(row.places, add);
    }
    return table;
}

} // namespace gtm::report
