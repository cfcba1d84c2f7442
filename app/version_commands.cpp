// SPDX-License-Identifier: GPL-3.0-only
#include "app/command.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/report/versions.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace gtm::app {

namespace {

/// The words behind `model` and `definitions`, and what they need.
struct Verb {
    const char* name;
    int (*run)(const Invocation& invocation);
};

Invocation withoutVerb(const Invocation& invocation) {
    Invocation rest = invocation;
    rest.arguments.removeFirst();
    return rest;
}

int runVerb(const Invocation& invocation, const std::vector<Verb>& verbs) {
    std::vector<std::string> names;
    for (const Verb& verb : verbs)
        names.emplace_back(verb.name);
    if (invocation.arguments.isEmpty())
        throw WrongUse{"one of " + joined(names, ", ") + " is expected"};
    const std::string word = invocation.arguments.front().toStdString();
    const auto verb = std::ranges::find_if(verbs, [&](const Verb& v) { return word == v.name; });
    if (verb != verbs.end())
        return verb->run(withoutVerb(invocation));
    const std::string near = nearestWord(word, names);
    throw WrongUse{"'" + word + "' is none of " + joined(names, ", ") +
                   (near.empty() ? "" : "; did you mean " + near + "?")};
}

Result<VersionDraft> draftOf(const Invocation& invocation, store::Subject subject) {
    const bool one = subject == store::Subject::Model;
    if (invocation.arguments.isEmpty() || (one && invocation.arguments.size() > 1))
        throw WrongUse{one ? "one file with a model is expected"
                           : "one or more files with definitions are expected"};
    VersionDraft draft{subject, {}};
    for (const QString& path : invocation.arguments) {
        QFile file(path);
        if (!file.exists())
            return fail(Code::FileNotFound, path.toStdString());
        if (!file.open(QIODevice::ReadOnly))
            return fail(Code::FileUnreadable, path.toStdString(), file.errorString().toStdString());
        draft.texts.push_back({path.toStdString(), file.readAll().toStdString()});
    }
    return draft;
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

int runPublish(const Invocation& invocation, store::Subject subject) {
    const Signature signature = signatureOf(invocation);
    const auto draft = draftOf(invocation, subject);
    if (!draft)
        return complain(draft.error());
    const auto workspace = Workspace::open(invocation.store, {});
    if (!workspace)
        return complain(workspace.error());
    if (const auto errors = workspace->check(*draft); !errors.empty()) {
        printErrors(errors);
        std::fputs("gtm-scoreboard: nothing was published\n", stderr);
        return kFailed;
    }
    const auto published = workspace->publish(*draft, signature);
    if (!published)
        return complain(published.error());
    printAs(invocation.format, std::vector{*published}, report::logTable({*published}), {},
            report::logTable({*published}));
    if (!invocation.quiet)
        std::fprintf(stderr, "%s\n", report::publishedSentence(*published).c_str());
    return kDone;
}

int runLog(const Invocation& invocation) {
    expectNoArguments(invocation);
    return answer(
        invocation,
        [](const Workspace& workspace) {
            return Result<std::vector<store::Publication>>(workspace.publications());
        },
        [&](const Workspace&, const std::vector<store::Publication>& all) {
            const report::Table table = report::logTable(all);
            printAs(invocation.format, all, table, {}, table);
            return kDone;
        });
}

/// Writes a document of its own name; what stands there is never written over.
Result<void> writeNew(const std::string& text, const std::filesystem::path& file) {
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        return fail(Code::FileExists, file.string());
    return writeFile(text, file);
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
            const auto written = writeNew(model.text, file);
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
        {"log", runLog}};
    return runVerb(invocation, verbs);
}

} // namespace gtm::app
