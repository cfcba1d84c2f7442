// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/result.h"
#include "core/report/json.h"
#include "core/report/table.h"
#include "core/workspace/workspace.h"

#include <QCommandLineParser>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace gtm::app {

/// The exit codes of the contract.
enum Exit { kDone = 0, kFindings = 1, kWrongUse = 2, kFailed = 3 };

enum class Format { Text, Json, Csv, Xlsx };

/// One command line, parsed as far as every command shares it.
struct Invocation {
    std::filesystem::path store;
    Format format = Format::Text;
    bool quiet = false;
    bool progress = false;
    QStringList arguments; ///< Behind the command.
    const QCommandLineParser* parser = nullptr;

    [[nodiscard]] bool has(const char* option) const;
    [[nodiscard]] std::string value(const char* option) const;
};

/// A wrong command line: what is wrong, for standard error.
struct WrongUse {
    std::string message;
};

struct Option {
    const char* name;
    const char* value; ///< What stands behind it; empty: nothing does.
    const char* description;
};

/// A command with its own options.
struct Command {
    const char* name;
    const char* summary;
    const char* syntax; ///< Of the arguments behind it.
    std::vector<Option> options;
    /// Returns an exit code; throws WrongUse.
    int (*run)(const Invocation& invocation);
};

[[nodiscard]] const std::vector<Command>& commands();
/// Those of every command.
[[nodiscard]] const std::vector<Option>& commonOptions();

// Shared by the commands; all throw WrongUse where a value cannot be read.
[[nodiscard]] std::optional<Day> dateOption(const Invocation& invocation, const char* option);
[[nodiscard]] kpi::Filter filterOptions(const Invocation& invocation);
void expectNoArguments(const Invocation& invocation);
/// The one file or folder that stands behind the command; `what` names it where it is missing.
[[nodiscard]] std::filesystem::path oneArgument(const Invocation& invocation, const char* what);
/// The local day of the system's clock.
[[nodiscard]] Day today();
/// Prints to standard output.
void print(const std::string& text);
/// Prints what a command has to say in the form asked for; text may have a head of its own.
template<typename Value>
void printAs(Format format, const Value& value, const report::Table& numbers, const std::string& head,
             const report::Table& texts) {
    if (format == Format::Json)
        print(report::toJson(value));
    else if (format == Format::Csv)
        print(report::csvText(numbers));
    else
        print(head + report::alignedText(texts));
}
/// Says what went wrong on standard error and gives the exit code that belongs to it.
[[nodiscard]] int complain(const Error& error);
/// What was noticed about a file, as one line.
[[nodiscard]] std::string findingLine(const std::string& path, const ingest::Finding& finding);
/// Opens the store for reading, asks it, and prints the answer in the form that the invocation names.
template<typename Ask, typename Print>
int answer(const Invocation& invocation, Ask&& ask, Print&& printAnswer) {
    OpenOptions options;
    options.readOnly = true;
    const auto workspace = Workspace::open(invocation.store, options);
    if (!workspace)
        return complain(workspace.error());
    const auto result = ask(*workspace);
    if (!result)
        return complain(result.error());
    return printAnswer(*workspace, *result);
}

int runImport(const Invocation& invocation);
int runBoard(const Invocation& invocation);
int runKpi(const Invocation& invocation);
int runRecords(const Invocation& invocation);
int runRecord(const Invocation& invocation);
int runPdf(const Invocation& invocation);
int runVerify(const Invocation& invocation);
int runRead(const Invocation& invocation);
int runUndoImport(const Invocation& invocation);
int runBackup(const Invocation& invocation);
int runRestore(const Invocation& invocation);
int runActions(const Invocation& invocation);
int runJoins(const Invocation& invocation);
int runDefinitions(const Invocation& invocation);
int runModel(const Invocation& invocation);
int runProfiles(const Invocation& invocation);
int runSample(const Invocation& invocation);

} // namespace gtm::app
