// SPDX-License-Identifier: GPL-3.0-only
#include "app/command.h"
#include "app/verbs.h"
#include "core/base/text.h"
#include "core/report/versions.h"
#include "core/workspace/version_files.h"

#include <QDateTime>

#include <algorithm>
#include <cstdio>

namespace gtm::app {

namespace {

/// The options of a publication are no others' either.
int runVersionVerb(const Invocation& invocation, const std::vector<Verb>& verbs) {
    const QString word = invocation.arguments.isEmpty() ? QString() : invocation.arguments.front();
    const bool known =
        std::ranges::any_of(verbs, [&](const Verb& verb) { return word == QLatin1String(verb.name); });
    if (known && word != QStringLiteral("publish") && word != QStringLiteral("exclude"))
        for (const char* option : {"author", "reason", "effective", "applies", "dry-run"})
            if (invocation.has(option))
                throw WrongUse{std::string("--") + option + " is for what is published"};
    return runVerb(invocation, verbs);
}

Result<VersionDraft> draftOf(const Invocation& invocation, store::Subject subject) {
    const bool one = subject == store::Subject::Model;
    if (invocation.arguments.isEmpty() || (one && invocation.arguments.size() > 1))
        throw WrongUse{one ? "one file with a model is expected"
                           : "one or more files with definitions are expected"};
    std::vector<std::string> files;
    for (const QString& path : invocation.arguments)
        files.push_back(path.toStdString());
    return readDraft(files, subject);
}

Signature signatureOf(const Invocation& invocation) {
    Signature signature;
    for (const char* option : {"author", "reason", "effective", "applies"})
        if (!invocation.has(option))
            throw WrongUse{"--" + std::string(option) + " is missing"};
    signature.author = invocation.value("author");
    signature.reason = invocation.value("reason");
    signature.effective = *dateOption(invocation, "effective");
    const std::string applies = invocation.value("applies");
    if (applies != "new" && applies != "all")
        throw WrongUse{"--applies: '" + applies + "' is neither new nor all"};
    signature.toAll = applies == "all";
    signature.publishedAt = Instant{std::chrono::milliseconds{QDateTime::currentMSecsSinceEpoch()}};
    signature.program = GTM_VERSION;
    return signature;
}

void printErrors(const std::vector<Error>& errors) {
    for (const Error& error : errors)
        std::fprintf(stderr, "%s: %s\n", error.where.c_str(), error.detail.c_str());
}

int runCheck(const Invocation& invocation, store::Subject subject) {
    const auto draft = draftOf(invocation, subject);
    if (!draft)
        return complain(draft.error());
    OpenOptions options;
    options.readOnly = true;
    const auto workspace = Workspace::open(invocation.store, options);
    if (!workspace)
        return complain(workspace.error());
    const auto errors = workspace->check(*draft);
    if (invocation.format == Format::Json)
        print(report::toJson(errors));
    else if (invocation.format == Format::Csv)
        print(report::csvText(report::errorsTable(errors)));
    else
        printErrors(errors);
    return errors.empty() ? kDone : kFindings;
}

int publishDraft(const Invocation& invocation, const Workspace& workspace, const VersionDraft& draft,
                 const Signature& signature) {
    if (const auto errors = workspace.check(draft); !errors.empty()) {
        printErrors(errors);
        std::fputs("gtm-scoreboard: nothing was published\n", stderr);
        return kFailed;
    }
    if (invocation.has("dry-run")) {
        const auto run = workspace.tryOut(draft, signature);
        if (!run)
            return complain(run.error());
        print(invocation.format == Format::Json  ? report::toJson(*run)
              : invocation.format == Format::Csv ? report::csvText(report::dryRunNumbers(*run))
                                                 : report::dryRunText(*run, workspace.currency()));
        return kDone;
    }
    const auto published = workspace.publish(draft, signature);
    if (!published)
        return complain(published.error());
    const report::Table table = report::logTable({*published});
    printAs(invocation.format, std::vector{*published}, table, {}, table);
    if (!invocation.quiet)
        std::fprintf(stderr, "%s\n", report::publishedSentence(*published).c_str());
    return kDone;
}

/// Opens the store for a publication; a dry run only reads.
Result<Workspace> openFor(const Invocation& invocation) {
    OpenOptions options;
    options.readOnly = invocation.has("dry-run");
    return Workspace::open(invocation.store, options);
}

int runPublish(const Invocation& invocation, store::Subject subject) {
    const Signature signature = signatureOf(invocation);
    const auto draft = draftOf(invocation, subject);
    if (!draft)
        return complain(draft.error());
    const auto workspace = openFor(invocation);
    return workspace ? publishDraft(invocation, *workspace, *draft, signature) : complain(workspace.error());
}

int modelExclude(const Invocation& invocation) {
    if (invocation.arguments.size() != 2)
        throw WrongUse{"a kind of record and an id are expected, such as opportunity 0065g00000AAAAAAA5"};
    const Signature signature = signatureOf(invocation);
    const auto workspace = openFor(invocation);
    if (!workspace)
        return complain(workspace.error());
    const VersionDraft draft =
        workspace->withExclusion(invocation.arguments[0].toStdString(), invocation.arguments[1].toStdString(),
                                 signature.author, signature.reason);
    return publishDraft(invocation, *workspace, draft, signature);
}

/// Text is Markdown, for a document that people share.
int runLog(const Invocation& invocation) {
    expectNoArguments(invocation);
    return answer(
        invocation,
        [](const Workspace& workspace) {
            return Result<std::vector<report::LogEntry>>(workspace.changeLog());
        },
        [&](const Workspace& workspace, const std::vector<report::LogEntry>& entries) {
            const auto& all = workspace.publications();
            print(invocation.format == Format::Json  ? report::toJson(all)
                  : invocation.format == Format::Csv ? report::csvText(report::logTable(all))
                                                     : report::changeLogMarkdown(entries));
            return kDone;
        });
}

int showDocument(const Invocation& invocation, const report::GovernedText& document) {
    if (invocation.format == Format::Json)
        print(report::toJson(document));
    else
        print(invocation.format == Format::Csv ? report::csvText(report::governedTable(document))
                                               : document.text);
    return kDone;
}

int modelShow(const Invocation& invocation) {
    expectNoArguments(invocation);
    return answer(
        invocation,
        [](const Workspace& workspace) { return Result<report::GovernedText>(workspace.modelDocument()); },
        [&](const Workspace&, const report::GovernedText& model) { return showDocument(invocation, model); });
}

int modelExport(const Invocation& invocation) {
    const auto file = oneArgument(invocation, "one file to write");
    return answer(
        invocation,
        [](const Workspace& workspace) { return Result<report::GovernedText>(workspace.modelDocument()); },
        [&](const Workspace&, const report::GovernedText& model) {
            const auto written = writeNewFile(model.text, file);
            return written ? kDone : complain(written.error());
        });
}

int definitionsList(const Invocation& invocation) {
    expectNoArguments(invocation);
    return answer(
        invocation,
        [](const Workspace& workspace) { return Result<report::DefinitionSet>(workspace.definitionSet()); },
        [&](const Workspace&, const report::DefinitionSet& definitions) {
            const report::Table table = report::definitionsTable(definitions);
            printAs(invocation.format, definitions, table, {}, table);
            return kDone;
        });
}

int definitionsShow(const Invocation& invocation) {
    if (invocation.arguments.size() != 1)
        throw WrongUse{"one KPI id is expected, such as win_rate"};
    const std::string id = invocation.arguments.front().toStdString();
    return answer(
        invocation, [&](const Workspace& workspace) { return workspace.definitionDocument(id); },
        [&](const Workspace&, const report::GovernedText& document) {
            return showDocument(invocation, document);
        });
}

int definitionsExport(const Invocation& invocation) {
    const auto folder = oneArgument(invocation, "one folder to write to");
    OpenOptions options;
    options.readOnly = true;
    const auto workspace = Workspace::open(invocation.store, options);
    if (!workspace)
        return complain(workspace.error());
    const auto written = exportDefinitions(*workspace, folder);
    return written ? kDone : complain(written.error());
}

/// The model with what the data proposes: printed, or written to a new file.
int modelDraft(const Invocation& invocation) {
    if (invocation.arguments.size() > 1)
        throw WrongUse{"at most one file to write is expected"};
    return answer(
        invocation, [](const Workspace& workspace) { return workspace.proposedModel(); },
        [&](const Workspace&, const std::string& toml) -> int {
            if (invocation.arguments.isEmpty()) {
                print(toml);
                return kDone;
            }
            const auto written = writeNewFile(toml, invocation.arguments.front().toStdString());
            return written ? kDone : complain(written.error());
        });
}

} // namespace

int runModel(const Invocation& invocation) {
    static const std::vector<Verb> verbs{
        {"show", modelShow},
        {"export", modelExport},
        {"check", [](const Invocation& i) { return runCheck(i, store::Subject::Model); }},
        {"publish", [](const Invocation& i) { return runPublish(i, store::Subject::Model); }},
        {"exclude", modelExclude},
        {"draft", modelDraft},
        {"log", runLog}};
    return runVersionVerb(invocation, verbs);
}

int runDefinitions(const Invocation& invocation) {
    static const std::vector<Verb> verbs{
        {"list", definitionsList},
        {"show", definitionsShow},
        {"export", definitionsExport},
        {"check", [](const Invocation& i) { return runCheck(i, store::Subject::Definitions); }},
        {"publish", [](const Invocation& i) { return runPublish(i, store::Subject::Definitions); }},
        {"log", runLog}};
    return runVersionVerb(invocation, verbs);
}

} // namespace gtm::app
