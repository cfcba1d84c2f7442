// SPDX-License-Identifier: GPL-3.0-only
#include "app/command.h"
#include "app/window.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/ingest/codes.h"
#include "core/report/json.h"
#include "core/report/quality.h"
#include "core/report/sentence.h"
#include "core/report/table.h"

#include <QDateTime>

#include <algorithm>
#include <cstdio>
#include <set>
#include <tuple>

namespace gtm::app {

namespace {

ImportRequest importRequest(const Invocation& invocation) {
    if (invocation.arguments.isEmpty())
        throw WrongUse{"a file, zip file or folder to import is expected"};
    ImportRequest request;
    for (const QString& path : invocation.arguments)
        request.paths.emplace_back(path.toStdString());
    request.profile = invocation.value("profile");
    request.profileFolder = profileFolder();
    request.asOf = dateOption(invocation, "as-of");
    request.timeZone = invocation.value("time-zone");
    if (invocation.has("sheet"))
        request.sheet = invocation.value("sheet");
    request.dryRun = invocation.has("dry-run");
    request.startedAt = Instant{std::chrono::milliseconds{QDateTime::currentMSecsSinceEpoch()}};
    request.programVersion = GTM_VERSION;
    if (invocation.has("max-rejects")) {
        bool isNumber = false;
        const double percent = QString::fromStdString(invocation.value("max-rejects")).toDouble(&isNumber);
        if (!isNumber || percent < 0 || percent > 100)
            throw WrongUse{"--max-rejects: a number from 0 to 100 is expected"};
        request.maxRejectsPercent = percent;
    }
    return request;
}

/// Zone and currency matter when the store is created; for an existing one they are checked where given.
OpenOptions openOptions(const Invocation& invocation) {
    OpenOptions options = systemDefaults();
    options.zone = invocation.value("zone");
    options.currency = invocation.value("currency");
    options.withoutNumbers = !invocation.has("dry-run"); // An import tells what it stored.
    return options;
}

ProgressFn progressPrinter(const Invocation& invocation) {
    if (!invocation.progress)
        return {};
    return [](const ingest::ImportProgress& now) {
        std::fprintf(stderr, "\r%3.0f %%  %-40.40s", now.fraction * 100,
                     now.step == ingest::ImportProgress::Step::Deriving ? "computing the KPIs"
                                                                        : now.path.c_str());
    };
}

/// Which KPIs a finding bears on, and its worst records.
std::string detailText(const ingest::Finding& finding) {
    if (finding.level == ingest::Level::Note)
        return {};
    std::string text;
    if (const std::string effects = report::effectText(finding.effects); !effects.empty())
        text += "    bears on " + effects + "\n";
    std::vector<std::string> worst;
    for (size_t i = 0; i < finding.places.size() && i < size_t{ingest::kWorstPlaces}; ++i)
        worst.push_back(report::placeText(finding.places[i]));
    if (!worst.empty())
        text += "    such as " + joined(worst, ", ") + "\n";
    return text;
}

/// Writes a table of an import that is done; an exit code.
int saveTable(const report::Table& table, const std::string& path) {
    const auto written = writeFile(report::csvText(table), path);
    if (written)
        return kDone;
    std::ignore = complain(written.error());
    return kFindings;
}

/// All rows were accepted, and none of them told anything, also not of records that it does not hold.
bool changedNothing(const ingest::ImportReport& report) {
    const auto tellsMerges = [](const ingest::FileReport& file) {
        return std::ranges::find(file.findings, ingest::code::kMergedRecords, &ingest::Finding::code) !=
               file.findings.end();
    };
    return report.rowsRead() > 0 && report.changed() == 0 && report.rejections.empty() &&
           std::ranges::none_of(report.files, tellsMerges);
}

void printFindings(const ingest::ImportReport& report) {
    std::string text;
    std::set<std::string> said; // a file that holds several entities asks once
    for (const ingest::FileReport& file : report.files) {
        if (!file.skippedColumns.empty())
            text += file.path + ": not read: " + joined(file.skippedColumns, ", ") + "\n";
        for (const ingest::Finding& finding : file.findings)
            if (std::string line = findingLine(file.path, finding) + detailText(finding);
                said.insert(line).second)
                text += line;
    }
    for (const ingest::Rejection& r : report.rejections)
        text += r.path + ", line " + std::to_string(r.line) + ": " + report::sentence(r) + "\n";
    std::fputs(text.c_str(), stderr);
}

} // namespace

int runImport(const Invocation& invocation) {
    const ImportRequest request = importRequest(invocation);
    for (const char* option : {"rejected", "findings"}) // said before anything is stored
        if (invocation.has(option))
            if (const auto writable = checkWritable(invocation.value(option)); !writable)
                return complain(writable.error());
    const auto workspace = Workspace::open(invocation.store, openOptions(invocation));
    if (!workspace)
        return complain(workspace.error());
    const auto report = workspace->import(request, progressPrinter(invocation));
    if (invocation.progress)
        std::fputs("\r\n", stderr);
    if (!report)
        return complain(report.error());
    if (invocation.format == Format::Json)
        print(report::toJson(*report));
    else if (invocation.format == Format::Csv)
        print(report::csvText(report::filesNumbers(*report)));
    else
        print(report::alignedText(report::filesTable(*report)));
    if (!invocation.quiet) {
        printFindings(*report);
        if (report->board)
            std::fputs((report::boardEffectText(*report->board) + "\n").c_str(), stderr);
        if (changedNothing(*report))
            std::fputs("Nothing changed: the store knew all of these rows.\n", stderr);
    }
    int saved = kDone; // the import itself is done
    if (invocation.has("rejected"))
        saved = saveTable(report::rejectedRows(*report), invocation.value("rejected"));
    if (invocation.has("findings"))
        saved = std::max(saved, saveTable(report::findingsTable(*report), invocation.value("findings")));
    return report->clean() ? saved : kFindings;
}

int runSample(const Invocation& invocation) {
    const auto files = writeSample(oneArgument(invocation, "one folder to write to"));
    if (!files)
        return complain(files.error());
    for (const auto& file : *files)
        print(file.string() + "\n");
    return kDone;
}

} // namespace gtm::app
