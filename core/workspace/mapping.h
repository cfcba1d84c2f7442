// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/file_look.h"
#include "core/ingest/profile_folder.h"

#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace gtm {

/// Where the user's own profiles are kept, inside the folder of the program's data.
inline constexpr const char* kProfileFolder = "profiles";

/// Files that wait for somebody to say what they are: looked at before an import, mapped, and remembered.
/// Nothing here touches a store. A desk belongs to one thread at a time.
class MappingDesk {
  public:
    /// `folder` holds the user's own profiles; zone and currency are those of the store, `sourceZones` what
    /// it knows of the zones of sources.
    [[nodiscard]] static Result<MappingDesk> open(const std::filesystem::path& folder,
                                                  const std::string& zone, const std::string& currency,
                                                  const std::map<std::string, Zone>& sourceZones = {});

    /// Looks at every table of the paths. `tell` hears the share of them that is done.
    [[nodiscard]] Result<std::vector<ingest::FileLook>> look(const std::vector<std::filesystem::path>& paths,
                                                             const std::function<void(double)>& tell,
                                                             const std::stop_token& stop) const;
    /// Drafts to begin with, one for each look, with names that no profile has: of a file that is not known
    /// with the columns that resemble the likeliest entity; of one that is but for an answer only that.
    [[nodiscard]] std::vector<ingest::MappingDraft> propose(const std::vector<ingest::FileLook>& looks) const;
    /// A draft for an entity, with the columns that resemble its fields.
    [[nodiscard]] ingest::MappingDraft draft(const ingest::FileLook& look, crm::Entity entity) const;
    /// Reads the file as the draft says.
    [[nodiscard]] Result<ingest::MappingCheck>
    check(const ingest::FileLook& look, const ingest::MappingDraft& draft, const std::stop_token& stop) const;
    /// Own profiles that cannot be read, and so know no file: where, and what to write instead.
    [[nodiscard]] std::vector<Error> unreadable() const;
    /// Names that a new profile may not have, for they are taken.
    [[nodiscard]] std::vector<std::string> names() const;
    /// A desk over a copy of the user's profiles, made in an empty folder: what it keeps changes none of
    /// them.
    [[nodiscard]] Result<MappingDesk> copiedTo(const std::filesystem::path& folder) const;
    /// Remembers the draft: files like this one are read by it from now on. Returns where it is kept.
    [[nodiscard]] Result<std::filesystem::path> keep(const ingest::MappingDraft& draft) const;

  private:
    MappingDesk(std::filesystem::path folder, std::vector<ingest::Profile> builtIn,
                ingest::ReadOptions options)
        : m_folder(std::move(folder)), m_builtIn(std::move(builtIn)), m_options(std::move(options)) {}

    std::filesystem::path m_folder;
    std::vector<ingest::Profile> m_builtIn;
    ingest::ReadOptions m_options;
};

/// The user's own profiles, kept in `folder`.
[[nodiscard]] Result<ingest::ProfileFolder> ownMappings(const std::filesystem::path& folder);
/// Checks a profile's text and keeps it: in the place of the file `instead`, or as a new one. A name that
/// another file's profile has is an error, `ProfileExists`.
[[nodiscard]] Result<ingest::OwnProfile> keepMapping(const std::filesystem::path& folder,
                                                     const std::string& toml,
                                                     const std::filesystem::path& instead = {});
/// The text of a profile by its name: the user's own in `folder`, else one that ships. UnknownProfile with
/// the nearest name where there is none.
[[nodiscard]] Result<std::string> mappingText(const std::filesystem::path& folder, const std::string& name);
[[nodiscard]] Result<void> removeMapping(const ingest::OwnProfile& own);

} // namespace gtm
