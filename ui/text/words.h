// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/calendar.h"
#include "core/kpi/definition.h"
#include "core/kpi/point.h"
#include "core/report/format.h"
#include "core/report/panels.h"
#include "core/report/scoreboard.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>

/// The words of the window that are not numbers: names of weeks, dimensions, entities and reasons.
namespace gtm::ui {

/// `Words::tr`: the text of functions that belong to no widget, in one context for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

[[nodiscard]] QString text(std::string_view utf8);

/// Options for the numbers of a row, in the board's currency.
[[nodiscard]] report::FormatOptions formatOf(kpi::Unit unit, const std::string& currency,
                                             const kpi::Point& point = {});

/// "week 46"; with the year where it is not the year of `current`.
[[nodiscard]] QString weekName(Day weekEnding, Day current);
/// "Week 46, ending Sun 15 Nov 2026"
[[nodiscard]] QString weekTitle(Day ending);
/// First letter in upper case: "Week 46".
[[nodiscard]] QString capitalised(const QString& sentence);

/// First letter in lower case: "on track".
[[nodiscard]] QString uncapitalised(const QString& word);
/// A noun inside a sentence: "owner"; with its capital where the language writes nouns so.
[[nodiscard]] QString nounInSentence(const QString& noun);
/// "Segment", "Owner", ...
[[nodiscard]] QString dimensionTitle(const std::string& dimension);
/// "(none)" becomes "None"; else as it is, reasons in words.
[[nodiscard]] QString dimensionValue(const std::string& dimension, const std::string& value);
/// "Pulled in": a part of a KPI that has kinds; one without a word of its own reads like a reason.
[[nodiscard]] QString kindTitle(const std::string& kind);
/// "Activities", "Stage history", ...: what an export of the entity is called.
[[nodiscard]] QString entityTitle(const std::string& entity);
/// "Close date": what a field of a record is called.
[[nodiscard]] QString fieldTitle(std::string_view field);
[[nodiscard]] QString statusWord(kpi::Status status);
/// "was on track"; empty where the status did not change or was not known.
[[nodiscard]] QString formerStatus(const report::BoardRow& row);
/// "15 m", "4 h": the edge of a bucket of business time, where a day would be ambiguous.
[[nodiscard]] QString bucketEdge(int minutes);
/// "31–60 d", "over 90 d"
[[nodiscard]] QString bandTitle(const report::AgingBand& band);
/// "1 h–4 h", "≤ 15 m", "over 48 h or never"
[[nodiscard]] QString touchRangeTitle(const report::TouchRange& range);
/// A value on an axis: "20 %", "$5M".
[[nodiscard]] QString axisText(double value, const report::FormatOptions& format);
/// Whether a ratio has as many records as its denominator; another adds up amounts.
[[nodiscard]] bool countsRecords(const kpi::Point& point);
/// A numerator or denominator: a ratio that has as many records as its denominator counts them, another
/// adds up amounts.
[[nodiscard]] QString countOf(const kpi::Point& point, std::optional<double> part,
                              const std::string& currency);
/// 2,914: never shortened.
[[nodiscard]] QString fullCount(std::int64_t number);
/// One or many: "1 file", "9 files"; the number takes the place of %1.
[[nodiscard]] QString counted(std::int64_t number, const QString& one, const QString& many);
/// "1 row", "2,914 rows"
[[nodiscard]] QString rowsWords(std::int64_t rows);
/// "1 file", "9 files"
[[nodiscard]] QString filesWords(std::int64_t files);
/// "a.csv", "a.csv and b.csv", "a.csv, b.csv, c.csv and 2 more"
[[nodiscard]] QString namesInWords(const QStringList& names);
/// "deals" or "leads": what the records of a KPI are called, for the count.
[[nodiscard]] QString recordNoun(kpi::RecordType type, std::int64_t count);
/// What a KPI counts: its records, or their passages through stages where each has one of every stage.
[[nodiscard]] QString recordNoun(const kpi::Definition& definition, std::int64_t count);
/// Filters in words, for heads and for paper: "Enterprise, EMEA"; "All segments, regions and sources".
[[nodiscard]] QString filterWords(const kpi::Filter& filter);

/// "Sample data, made up"
[[nodiscard]] QString sampleWords();

} // namespace gtm::ui
