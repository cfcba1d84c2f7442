// SPDX-License-Identifier: GPL-3.0-only
#include "app/command.h"
#include "core/report/format.h"

#include <QString>

#include <cstdio>

namespace gtm::app {

namespace {

/// What was done to the store, for people; JSON says it in fields.
int done(const Invocation& invocation, const report::StoreChange& change, const std::string& sentence) {
    if (invocation.format == Format::Json)
        print(report::toJson(change));
    else if (!invocation.quiet)
        std::fprintf(stderr, "%s\n", sentence.c_str());
    return kDone;
}

std::string keptIn(const std::filesystem::path& backup) {
    return backup.empty() ? std::string() : " The store as it was before is kept in " + backup.string() + ".";
}

int changeJoin(const Invocation& invocation, bool joined) {
    const std::string text = invocation.value(joined ? "join" : "split");
    bool isNumber = false;
    const std::int64_t join = QString::fromStdString(text).toLongLong(&isNumber);
    if (!isNumber)
        throw WrongUse{"'" + text + "' is not the number of a join, such as 12"};
    const auto workspace = Workspace::open(invocation.store, {});
    if (!workspace)
        return complain(workspace.error());
    if (const auto changed = workspace->setJoined(join, joined); !changed)
        return complain(changed.error());
    return done(invocation, {joined ? "join" : "split", {}, {}, {}},
                "Join " + text + (joined ? " holds again." : " was taken apart.") +
                    " Every number was computed anew.");
}

} // namespace

int runUndoImport(const Invocation& invocation) {
    std::optional<std::int64_t> batch;
    if (!invocation.arguments.isEmpty()) {
        bool isNumber = false;
        batch = invocation.arguments.front().toLongLong(&isNumber);
        if (!isNumber || *batch < 1 || invocation.arguments.size() > 1)
            throw WrongUse{"the number of one import is expected, such as 12"};
    }
    const auto workspace = Workspace::open(invocation.store, {});
    if (!workspace)
        return complain(workspace.error());
    const auto undone = workspace->undoImport(batch);
    if (!undone)
        return complain(undone.error());
    return done(invocation, {"undo-import", undone->batch, {}, undone->backup},
                "Import " + std::to_string(undone->batch) + ", as of " + report::longDate(undone->asOf) +
                    ", was taken back." + keptIn(undone->backup));
}

int runBackup(const Invocation& invocation) {
    const auto file = oneArgument(invocation, "one file to write");
    OpenOptions options;
    options.readOnly = true;
    const auto workspace = Workspace::open(invocation.store, options);
    if (!workspace)
        return complain(workspace.error());
    if (const auto copied = workspace->backUpTo(file); !copied)
        return complain(copied.error());
    return done(invocation, {"backup", {}, file, {}},
                "A copy of " + workspace->path().string() + " was written to " + file.string() + ".");
}

int runRestore(const Invocation& invocation) {
    const auto file = oneArgument(invocation, "one backup");
    const auto before = restoreStore(invocation.store, file);
    if (!before)
        return complain(before.error());
    return done(invocation, {"restore", {}, file, *before},
                invocation.store.string() + " is now as " + file.string() + " holds it." + keptIn(*before));
}

int runJoins(const Invocation& invocation) {
    if (invocation.arguments.size() > 1 || (invocation.has("split") && invocation.has("join")))
        throw WrongUse{"at most one store, and one of --split and --join, is expected"};
    Invocation of = invocation;
    if (!of.arguments.isEmpty())
        of.store = of.arguments.front().toStdString();
    if (of.has("split") || of.has("join"))
        return changeJoin(of, of.has("join"));
    return answer(
        of, [](const Workspace& workspace) { return workspace.joins(); },
        [&](const Workspace&, const std::vector<report::Join>& joins) {
            const report::Table table = report::joinsTable(joins);
            printAs(of.format, joins, table, {}, table);
            return kDone;
        });
}

} // namespace gtm::app
