// SPDX-License-Identifier: GPL-3.0-only
#include "app/command.h"

#include "core/base/text.h"
#include "core/report/sentence.h"

#include <cstdio>

namespace gtm::app {

namespace {

void add(QCommandLineParser& parser, const char* name, const char* value, const char* description) {
    parser.addOption({QString::fromLatin1(name), QString::fromLatin1(description), QString::fromLatin1(value)});
}
void addFlag(QCommandLineParser& parser, const char* name, const char* description) {
    parser.addOption({QString::fromLatin1(name), QString::fromLatin1(description)});
}
void addWeekAndFilter(QCommandLineParser& parser) {
    add(parser, "week", "DATE", "Any day of the week; default: the newest complete week.");
    add(parser, "filter", "DIM=VALUE", "Only records with this value; repeat for or (same DIM) and and (others).");
}
void addPeriod(QCommandLineParser& parser) {
    addWeekAndFilter(parser);
    add(parser, "from", "DATE", "First day of a period, with --to, instead of weeks.");
    add(parser, "to", "DATE", "Last day of the period.");
}

void importOptions(QCommandLineParser& parser) {
    add(parser, "profile", "NAME-OR-FILE", "Mapping profile for the files whose headers fit it.");
    add(parser, "as-of", "DATE", "The day up to which the exports reach.");
    add(parser, "time-zone", "ZONE", "Zone of timestamps without one; default: the store's.");
    add(parser, "max-rejects", "PERCENT", "Refuse the import when more rows of a file are rejected.");
    add(parser, "zone", "ZONE", "Reporting zone of a new store; default: the system's.");
    add(parser, "currency", "CODE", "Reporting currency of a new store; default: the locale's.");
    add(parser, "rejected", "FILE", "Save the rejected rows as CSV.");
    addFlag(parser, "dry-run", "Read and check everything, store nothing.");
}
void boardOptions(QCommandLineParser& parser) {
    addWeekAndFilter(parser);
    add(parser, "compare", "DATE", "The week to compare with; default: the week before.");
}
void kpiOptions(QCommandLineParser& parser) {
    addPeriod(parser);
    add(parser, "weeks", "N", "Number of trailing weeks, 1 to 104; default 13.");
    add(parser, "compare", "DATE", "A week to compare with.");
    add(parser, "by", "DIM", "Adds a breakdown by a dimension.");
}
void recordsOptions(QCommandLineParser& parser) {
    addPeriod(parser);
    add(parser, "out", "FILE", "Write to a file instead of standard output.");
}
void pdfOptions(QCommandLineParser& parser) {
    addWeekAndFilter(parser);
    add(parser, "out", "FILE", "The file to write.");
    add(parser, "paper", "a4|letter", "Paper size; default: as the locale has it.");
}
void noOptions(QCommandLineParser&) {}

std::string quoted(const std::string& text) {
    return "'" + text + "'";
}

} // namespace

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        {"import", "imports CRM exports: CSV files, zip files and folders of them", "PATH...", importOptions, runImport},
        {"board", "prints the scoreboard of a week", "", boardOptions, runBoard},
        {"kpi", "prints one KPI over weeks or a period", "ID", kpiOptions, runKpi},
        {"records", "prints the records behind a number", "ID", recordsOptions, runRecords},
        {"pdf", "writes the scoreboard as PDF", "", pdfOptions, runPdf},
        {"verify", "checks that every number is reproduced by its records", "", noOptions, runVerify},
        {"sample", "writes the sample CRM exports", "DIR", noOptions, runSample},
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
            throw WrongUse{"--filter: " + quoted(pair) + " is not of the form DIM=VALUE, such as region=EMEA"};
        filter[pair.substr(0, equals)].push_back(pair.substr(equals + 1));
    }
    return filter;
}

void print(const std::string& text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
}

int complain(const Error& error) {
    std::fprintf(stderr, "gtm-scoreboard: %s\n", report::sentence(error).c_str());
    const bool wrongUse = error.code == Code::UnknownKpi || error.code == Code::UnknownDimension ||
                          error.code == Code::UnknownZone || error.code == Code::UnknownCurrency ||
                          error.code == Code::UnknownProfile;
    return wrongUse ? kWrongUse : kFailed;
}

Result<Workspace> openForReading(const Invocation& invocation) {
    OpenOptions options;
    options.readOnly = true;
    return Workspace::open(invocation.store, options);
}

} // namespace gtm::app
