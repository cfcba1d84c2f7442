// SPDX-License-Identifier: GPL-3.0-only
#include "app/command.h"

#include "core/base/text.h"
#include "core/report/format.h"
#include "core/report/sentence.h"

#include <QDate>

#include <cstdio>

namespace gtm::app {

namespace {

const Option kWeek{"week", "DATE", "Any day of the week; default: the newest complete week."};
const Option kRecordWeek{"week", "DATE",
                         "Only the week that holds this day; default: the complete weeks of two years."};
const Option kFilter{"filter", "DIM=VALUE",
                     "Only records with this value; repeat for or (same DIM) and and (others)."};
const Option kFrom{"from", "DATE", "First day of a period, with --to, instead of weeks."};
const Option kTo{"to", "DATE", "Last day of the period."};

const std::vector<Option> kImportOptions{
    {"profile", "NAME-OR-FILE", "Mapping profile for the files whose headers fit it."},
    {"as-of", "DATE", "The day up to which the exports reach."},
    {"time-zone", "ZONE",
     "Zone of timestamps that name none, remembered for their source; default: asked once."},
    {"max-rejects", "PERCENT", "Refuse the import when more rows of a file are rejected."},
    {"sheet", "NAME", "Only this sheet of workbooks; default: every one that is recognised."},
    {"zone", "ZONE", "Reporting zone of a new store; default: the system's."},
    {"currency", "CODE", "Reporting currency of a new store; default: the locale's."},
    {"rejected", "FILE", "Save the rejected rows as CSV."},
    {"findings", "FILE", "Save the findings with every record and cell that they are about as CSV."},
    {"dry-run", "", "Read and check everything, store nothing."},
};
const std::vector<Option> kBoardOptions{
    kWeek, kFilter, {"compare", "DATE", "The week to compare with; default: the week before."}};
const std::vector<Option> kKpiOptions{
    kWeek,
    kFilter,
    kFrom,
    kTo,
    {"weeks", "N", "Number of trailing weeks, 1 to 104; default 13."},
    {"compare", "DATE", "A week to compare with; says what moved since."},
    {"lens", "", "Adds what other definitions make of the same records."},
    {"by", "DIM", "Adds a breakdown by a dimension, also by one of your own."},
    {"months", "trailing|fiscal",
     "Of a measure: the last twelve complete months, or those of the fiscal year."},
    {"series", "value|wow|mom|yoy",
     "Of a measure: its values, or changes to the week, month or year before."}};
const std::vector<Option> kRecordsOptions{
    kWeek, kFilter, kFrom, kTo, {"out", "FILE", "Write to a file instead of standard output."}};
const std::vector<Option> kJoinsOptions{
    {"split", "ID", "Take the records of a join apart; it holds for later imports."},
    {"join", "ID", "Put the records of a split join together again, or of a suggested one."}};
const std::vector<Option> kPdfOptions{kWeek,
                                      kFilter,
                                      {"out", "FILE", "The file to write."},
                                      {"paper", "a4|letter", "Paper size; default: as the locale has it."},
                                      {"definitions", "", "Adds the definition of every KPI."},
                                      {"records", "", "Adds the records of the KPIs that are off track."}};

const std::vector<Option> kReadOptions{
    {"sheet", "NAME", "Sheet of a workbook; default: the first visible one that holds a table."},
    {"encoding", "E", "Encoding of a text, such as windows-1252 or shift_jis; default: as the bytes show."},
    {"delimiter", "D", "One character, or tab; default: the one that splits the rows most evenly."}};

const std::vector<Option> kVersionOptions{
    {"author", "NAME", "Who answers for the version; publish needs it."},
    {"reason", "TEXT", "Why it is published; publish needs it."},
    {"effective", "DATE", "The first day of the first week in which it is in force; publish needs it."},
    {"applies", "new|all",
     "To records that enter from then on (the others keep their version), or to all; publish needs it."},
    {"dry-run", "", "Say what publishing would change over the last 26 weeks, and publish nothing."}};

const std::vector<Option> kProfileOptions{
    {"replace", "", "Keep the profile in the place of your own one of the same name."}};

std::string quoted(const std::string& text) {
    return "'" + text + "'";
}

} // namespace

const std::vector<Option>& commonOptions() {
    static const std::vector<Option> all{
        {"store", "FILE", "The SQLite store; default: one in your data folder."},
        {"format", "FORMAT", "text, json or csv; default text. records takes xlsx too, with --out."},
        {"quiet", "", "Print results only."},
        {"progress", "", "Show progress on standard error; default where that is a terminal."},
    };
    return all;
}

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        {"import", "imports CRM exports: CSV and XLSX files, zip files and folders of them", "PATH...",
         kImportOptions, runImport},
        {"undo-import", "takes the newest import back, whole", "[BATCH]", {}, runUndoImport},
        {"board", "prints the scoreboard of a week", "", kBoardOptions, runBoard},
        {"kpi", "prints one KPI, or measure:NAME, over weeks or a period", "ID", kKpiOptions, runKpi},
        {"records", "prints the records behind a number", "ID", kRecordsOptions, runRecords},
        {"record",
         "prints the KPIs and weeks that a record is in, or left out of",
         "ID",
         {kRecordWeek},
         runRecord},
        {"pdf", "writes the scoreboard as PDF", "", kPdfOptions, runPdf},
        {"model", "shows, exports, checks and publishes the go-to-market model",
         "show | export FILE | check FILE | publish FILE | exclude TYPE ID | draft [FILE] | log",
         kVersionOptions, runModel},
        {"definitions", "lists, shows, exports, checks and publishes the KPI definitions",
         "list | show ID | export DIR | check FILE... | publish FILE... | log", kVersionOptions,
         runDefinitions},
        {"actions",
         "prints the actions of the meetings: what is open, as CSV and JSON also what is closed",
         "",
         {},
         runActions},
        {"verify", "checks that every number is reproduced by its records", "", {}, runVerify},
        {"read", "prints the table of a file as the reader understands it", "FILE", kReadOptions, runRead},
        {"backup", "writes a consistent copy of the store", "FILE", {}, runBackup},
        {"restore", "puts a backup in the place of the store", "FILE", {}, runRestore},
        {"joins", "lists the records that were held to be one human or company, or may be", "[STORE]",
         kJoinsOptions, runJoins},
        {"profiles", "lists, shows, exports and keeps mapping profiles",
         "[list | show NAME | export NAME FILE | import FILE]", kProfileOptions, runProfiles},
        {"sample", "writes the sample CRM exports", "DIR", {}, runSample},
    };
    return all;
}

bool Invocation::has(const char* option) const {
    return parser->isSet(QString::fromLatin1(option));
}

std::string Invocation::value(const char* option) const {
    return parser->value(QString::fromLatin1(option)).toStdString();
}

std::optional<Day> dateOption(const Invocation& invocation, const char* option) {
    if (!invocation.has(option))
        return std::nullopt;
    const std::string text = invocation.value(option);
    if (const auto day = parseIsoDay(text))
        return day;
    throw WrongUse{"--" + std::string(option) + ": " + quoted(text) + " is not a date such as 2026-11-15"};
}

kpi::Filter filterOptions(const Invocation& invocation) {
    kpi::Filter filter;
    for (const QString& text : invocation.parser->values(QStringLiteral("filter"))) {
        const std::string pair = text.toStdString();
        const auto equals = pair.find('=');
        if (equals == std::string::npos || equals == 0)
            throw WrongUse{"--filter: " + quoted(pair) +
                           " is not of the form DIM=VALUE, such as region=EMEA"};
        filter[pair.substr(0, equals)].push_back(pair.substr(equals + 1));
    }
    return filter;
}

void expectNoArguments(const Invocation& invocation) {
    if (!invocation.arguments.isEmpty())
        throw WrongUse{quoted(invocation.arguments.front().toStdString()) + " is not expected here"};
}

std::filesystem::path oneArgument(const Invocation& invocation, const char* what) {
    if (invocation.arguments.size() != 1)
        throw WrongUse{std::string(what) + " is expected"};
    return invocation.arguments.front().toStdString();
}

Day today() {
    const QDate date = QDate::currentDate();
    return makeDay(date.year(), unsigned(date.month()), unsigned(date.day()));
}

void print(const std::string& text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
}

std::string findingLine(const std::string& path, const ingest::Finding& finding) {
    const std::string rows = finding.rows > 0
                                 ? " (" + report::countText(static_cast<double>(finding.rows), true) +
                                       (finding.rows == 1 ? " row)" : " rows)")
                                 : "";
    const std::string sentence = report::sentence(finding);
    if (sentence.ends_with('\n')) // with lines of a profile, which are to be copied as they are
        return path + ": " + sentence;
    return path + ": " + sentence + rows + "\n";
}

int complain(const Error& error) {
    std::fprintf(stderr, "gtm-scoreboard: %s\n", report::sentence(error).c_str());
    const bool wrongUse = error.code == Code::UnknownKpi || error.code == Code::UnknownDimension ||
                          error.code == Code::ForeignDimension || error.code == Code::UnknownZone ||
                          error.code == Code::DaysHaveNoZone || error.code == Code::UnknownCurrency ||
                          error.code == Code::UnknownProfile || error.code == Code::UnknownSheet ||
                          error.code == Code::NotAText || error.code == Code::UnknownBatch ||
                          error.code == Code::UnknownJoin || error.code == Code::UnknownRecord ||
                          error.code == Code::Unsigned || error.code == Code::NotAWeekStart ||
                          error.code == Code::EffectiveTooEarly;
    return wrongUse ? kWrongUse : kFailed;
}

} // namespace gtm::app
