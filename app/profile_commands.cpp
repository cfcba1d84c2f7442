// SPDX-License-Identifier: GPL-3.0-only
// The mapping profiles: what ships, what somebody keeps, and their texts from one machine to another.
#include "app/command.h"
#include "app/verbs.h"
#include "app/window.h"
#include "core/workspace/mapping.h"
#include "core/workspace/version_files.h"

#include <cstdio>

namespace gtm::app {

namespace {

int profilesList(const Invocation& invocation) {
    expectNoArguments(invocation);
    const auto profiles = mappingProfiles(profileFolder());
    if (!profiles)
        return complain(profiles.error());
    const report::Table table = report::profilesTable(*profiles);
    printAs(invocation.format, *profiles, table, {}, table);
    return kDone;
}

int profilesShow(const Invocation& invocation) {
    const auto toml =
        mappingText(profileFolder(), oneArgument(invocation, "the name of one profile").string());
    if (!toml)
        return complain(toml.error());
    print(*toml);
    return kDone;
}

int profilesExport(const Invocation& invocation) {
    if (invocation.arguments.size() != 2)
        throw WrongUse{"the name of a profile and a file to write are expected"};
    const auto toml = mappingText(profileFolder(), invocation.arguments[0].toStdString());
    if (!toml)
        return complain(toml.error());
    const auto written = writeNewFile(*toml, invocation.arguments[1].toStdString());
    return written ? kDone : complain(written.error());
}

int profilesImport(const Invocation& invocation) {
    const auto toml = ingest::profileText(oneArgument(invocation, "one file with a profile"));
    if (!toml)
        return complain(toml.error());
    auto kept = keepMapping(profileFolder(), *toml);
    if (!kept && kept.error().code == Code::ProfileExists && invocation.has("replace"))
        kept = keepMapping(profileFolder(), *toml, kept.error().detail);
    if (!kept)
        return complain(kept.error());
    const std::vector<ingest::Profile> one{kept->profile};
    const report::Table table = report::profilesTable(one);
    printAs(invocation.format, one, table, {}, table);
    if (!invocation.quiet)
        std::fprintf(stderr, "The profile %s is kept in %s.\n", kept->profile.name.c_str(),
                     kept->file.c_str());
    return kDone;
}

} // namespace

int runProfiles(const Invocation& invocation) {
    static const std::vector<Verb> verbs{{"list", profilesList},
                                         {"show", profilesShow},
                                         {"export", profilesExport},
                                         {"import", profilesImport}};
    const bool any = !invocation.arguments.isEmpty();
    if (invocation.has("replace") && !(any && invocation.arguments.front() == QStringLiteral("import")))
        throw WrongUse{"--replace is for import"};
    return any ? runVerb(invocation, verbs) : profilesList(invocation);
}

} // namespace gtm::app
