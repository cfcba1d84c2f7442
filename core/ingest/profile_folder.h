// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/ingest/profile.h"

#include <filesystem>
#include <string>
#include <vector>

namespace gtm::ingest {

/// A profile of the user's own, and the file that it stands in.
struct OwnProfile {
    Profile profile;
    std::filesystem::path file;
};

/// The profiles that somebody keeps: one TOML file each, in one folder. They are asked before those that
/// ship, so that an answer that was given once holds.
struct ProfileFolder {
    std::vector<OwnProfile> profiles; ///< By name of their files.
    std::vector<Error> unreadable;    ///< Files that are no profile: which, the line, and what to write.
};

/// A folder that is not there holds none.
[[nodiscard]] ProfileFolder readProfileFolder(const std::filesystem::path& folder,
                                              std::span<const Profile> builtIn);
/// The readable ones of a folder, before those that ship.
[[nodiscard]] std::vector<Profile> allProfiles(const std::filesystem::path& folder,
                                               std::span<const Profile> builtIn);
/// Checks the text and keeps it as `NAME.toml`, in the place of one of that name. A name that ships is an
/// error. The folder is created where it is missing.
[[nodiscard]] Result<OwnProfile> keepProfile(const std::filesystem::path& folder, const std::string& toml,
                                             std::span<const Profile> builtIn);

} // namespace gtm::ingest
