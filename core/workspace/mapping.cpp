// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/mapping.h"

namespace gtm {

using ingest::FileLook;
using ingest::MappingDraft;
using ingest::Profile;

Result<MappingDesk> MappingDesk::open(const std::filesystem::path& folder, const std::string& zone,
                                      const std::string& currency) {
    auto builtIn = ingest::builtInProfiles();
    if (!builtIn)
        return tl::unexpected(builtIn.error());
    auto named = Zone::named(zone);
    if (!named)
        return tl::unexpected(named.error());
    return MappingDesk(folder, std::move(*builtIn), {*named, *named, currency});
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
        if (!some)
            return some;
        std::ranges::move(*some, std::back_inserter(looks));
    }
    return looks;
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

Result<std::filesystem::path> MappingDesk::keep(const MappingDraft& draft) const {
    auto kept = ingest::keepProfile(m_folder, ingest::profileToml(draft), m_builtIn);
    if (!kept)
        return tl::unexpected(kept.error());
    return kept->file;
}

} // namespace gtm
