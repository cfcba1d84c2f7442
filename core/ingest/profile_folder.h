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
    std::string toml; ///< What stands in it.
};

/// The profiles that somebody keeps: one TOML file each, in one folder. They are asked before those that
/// ship, so that an answer that was given once holds.
struct ProfileFolder {
    std::vector<OwnProfile> profiles; ///< By name of their files.
    std::vector<Error> unreadable;    ///< Files that are no profile: which, the line, and what to write.
};

/// Letters, digits, blanks, `.`, `_` and `-`, and no hidden file: what every file system takes.
[[nodiscard]] bool isProfileName(const std::string& name);
/// A folder that is not there holds none.
[[nodiscard]] ProfileFolder readProfileFolder(const std::filesystem::path& folder,
                                              std::span<const Profile> builtIn);
/// The readable ones of a folder, before those that ship. `unreadable` takes the errors of the others.
[[nodiscard]] std::vector<Profile> allProfiles(const std::filesystem::path& folder,
                                               std::span<const Profile> builtIn,
                                               std::vector<Error>* unreadable = nullptr);
/// Checks the text and keeps it as `NAME.toml`, or in the place of `instead`, a file of that folder. A name
/// that ships, or that another file's profile has, is an error. The folder is created where it is missing.
[[nodiscard]] Result<OwnProfile> keepProfile(const std::filesystem::path& folder, const std::string& toml,
                                             std::span<const Profile> builtIn,
                                             const std::filesystem::path& instead = {});

} // namespace gtm::ingest
