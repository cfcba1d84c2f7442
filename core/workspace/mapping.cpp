// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/mapping.h"

#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/ingest/question.h"

#include <algorithm>

namespace gtm {

using ingest::FileLook;
using ingest::MappingDraft;
using ingest::Profile;

namespace {

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// What a file is called from week to week: its name without the day and the number that exports append.
std::string nameOf(const FileLook& look) {
    std::string name = std::filesystem::path(look.source.path).stem().string();
    if (!look.sheet.empty())
        name += " " + look.sheet;
    std::ranges::replace_if(
        name, [](char c) { return !isLetter(c) && (c < '0' || c > '9') && c != ' ' && c != '_'; }, '-');
    while (!name.empty() && !isLetter(name.back()))
        name.pop_back();
    name.erase(name.begin(), std::ranges::find_if(name, isLetter));
    return name.empty() ? "mapping" : name.substr(0, 60);
}

std::string freeName(const std::string& wish, const std::vector<std::string>& taken) {
    std::string name = wish;
    for (int i = 2; std::ranges::find(taken, name) != taken.end(); ++i)
        name = wish + " " + std::to_string(i);
    return name;
}

} // namespace

Result<MappingDesk> MappingDesk::open(const std::filesystem::path& folder, const std::string& zone,
                                      const std::string& currency,
                                      const std::map<std::string, Zone>& sourceZones) {
    auto builtIn = ingest::builtInProfiles();
    if (!builtIn)
        return tl::unexpected(builtIn.error());
    auto named = Zone::named(zone);
    if (!named)
        return tl::unexpected(named.error());
    ingest::ReadOptions options{*named, *named, currency};
    options.asksZone = true;
    options.zones = sourceZones;
    return MappingDesk(folder, std::move(*builtIn), std::move(options));
}

Result<std::vector<FileLook>> MappingDesk::look(const std::vector<std::filesystem::path>& paths,
                                                const std::function<void(double)>& tell,
                                                const std::stop_token& stop) const {
    const auto sources = ingest::findSources(paths);
    if (!sources)
        return tl::unexpected(sources.error());
    const auto profiles = ingest::allProfiles(m_folder, m_builtIn);
    std::vector<FileLook> looks;
    for (size_t i = 0; i < sources->size(); ++i) {
        if (stop.stop_requested())
            return fail(Code::Cancelled);
        tell(static_cast<double>(i) / static_cast<double>(sources->size()));
        if ((*sources)[i].kind != ingest::SourceKind::Table)
            continue;
        auto some = ingest::lookAt((*sources)[i], profiles, m_options, stop);
        if (!some && ingest::isOfOneFile(some.error()) && sources->size() > 1)
            continue; // The import says what is wrong with it.
        if (!some)
            return some;
        std::ranges::move(*some, std::back_inserter(looks));
    }
    return looks;
}

std::vector<Error> MappingDesk::unreadable() const {
    return ingest::readProfileFolder(m_folder, m_builtIn).unreadable;
}

std::vector<std::string> MappingDesk::names() const {
    std::vector<std::string> names;
    for (const Profile& profile : ingest::allProfiles(m_folder, m_builtIn))
        names.push_back(profile.name);
    return names;
}

std::vector<MappingDraft> MappingDesk::propose(const std::vector<FileLook>& looks) const {
    const auto own = ingest::readProfileFolder(m_folder, m_builtIn).profiles;
    auto taken = names();
    // One company, one CRM: files that are mapped by hand share a source, so that their ids meet, and a file
    // that has to be mapped anew does not store its records a second time.
    std::string source, zone;
    for (const ingest::OwnProfile& one : own)
        if (one.profile.mappings.size() == 1) { // An extension has all mappings of what it extends.
            source = one.profile.source;
            if (const std::string& said = one.profile.mappings.front().reading.timeZone; !said.empty())
                zone = said; // One CRM writes in one zone: it is asked once.
        }
    std::vector<MappingDraft> drafts;
    for (const FileLook& look : looks) {
        MappingDraft draft;
        const auto known = std::ranges::find(own, look.report.profile,
                                             [](const ingest::OwnProfile& one) { return one.profile.name; });
        const bool asked = !ingest::questionsOf(look.report).empty() && look.report.recognised();
        const bool isKnown = asked || look.ready; // a ready one may keep more columns
        if (!isKnown && !look.suggestions.empty())
            draft = this->draft(look, look.suggestions.front().entity);
        if (isKnown)
            draft.entity = crm::entityNamed(look.report.entity).value_or(draft.entity);
        if (isKnown && known != own.end()) {
            draft.completes = known->toml;
            draft.file = known->file;
            draft.name = known->profile.name;
        } else {
            draft.extends = isKnown ? look.report.profile : std::string();
            draft.name = freeName(isKnown ? "my-" + draft.extends : nameOf(look), taken);
            if (source.empty() && !isKnown) {
                const bool seems = !look.suggestions.empty() && !look.suggestions.front().vendor.empty();
                source = seems ? look.suggestions.front().vendor : draft.name;
            }
            draft.source = source;
            if (!isKnown)
                draft.timeZone = zone;
            if (!look.ready)
                taken.push_back(draft.name);
        }
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

MappingDraft MappingDesk::draft(const FileLook& look, crm::Entity entity) const {
    const ingest::Header header(look.header);
    return ingest::draftOf(ingest::suggestColumns(header, entity, m_builtIn), header);
}

Result<ingest::MappingCheck> MappingDesk::check(const FileLook& look, const MappingDraft& draft,
                                                const std::stop_token& stop) const {
    const auto profile = ingest::parseProfile(ingest::profileToml(draft), draft.name, m_builtIn);
    if (!profile)
        return tl::unexpected(profile.error());
    return ingest::checkProfile(look, *profile, m_options, stop);
}

Result<MappingDesk> MappingDesk::copiedTo(const std::filesystem::path& folder) const {
    for (const ingest::OwnProfile& own : ingest::readProfileFolder(m_folder, m_builtIn).profiles) {
        std::error_code error;
        if (!std::filesystem::copy_file(own.file, folder / own.file.filename(), error))
            return fail(Code::FileUnwritable, folder.string(), error.message());
    }
    return MappingDesk(folder, m_builtIn, m_options);
}

Result<std::filesystem::path> MappingDesk::keep(const MappingDraft& draft) const {
    const auto instead = draft.file.empty() ? draft.file : m_folder / draft.file.filename();
    auto kept = ingest::keepProfile(m_folder, ingest::profileToml(draft), m_builtIn, instead);
    if (!kept)
        return tl::unexpected(kept.error());
    return kept->file;
}

Result<ingest::ProfileFolder> ownMappings(const std::filesystem::path& folder) {
    const auto builtIn = ingest::builtInProfiles();
    if (!builtIn)
        return tl::unexpected(builtIn.error());
    return ingest::readProfileFolder(folder, *builtIn);
}

Result<ingest::OwnProfile> keepMapping(const std::filesystem::path& folder, const std::string& toml,
                                       const std::filesystem::path& instead) {
    const auto builtIn = ingest::builtInProfiles();
    if (!builtIn)
        return tl::unexpected(builtIn.error());
    return ingest::keepProfile(folder, toml, *builtIn, instead);
}

Result<std::string> mappingText(const std::filesystem::path& folder, const std::string& name) {
    const auto builtIn = ingest::builtInProfiles();
    if (!builtIn)
        return tl::unexpected(builtIn.error());
    std::vector<std::string> names;
    for (const ingest::OwnProfile& own : ingest::readProfileFolder(folder, *builtIn).profiles) {
        if (own.profile.name == name)
            return own.toml;
        names.push_back(own.profile.name);
    }
    for (const ingest::Profile& profile : *builtIn) {
        if (profile.name == name)
            return resourceText("profiles/" + name + ".toml");
        names.push_back(profile.name);
    }
    return fail(Code::UnknownProfile, name, nearestWord(name, names));
}

Result<void> removeMapping(const ingest::OwnProfile& own) {
    std::error_code error;
    if (!std::filesystem::remove(own.file, error))
        return fail(Code::FileUnwritable, own.file.string(), error.message());
    return {};
}

} // namespace gtm
