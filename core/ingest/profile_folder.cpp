// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/profile_folder.h"

#include "core/base/files.h"

#include <algorithm>

namespace gtm::ingest {

namespace fs = std::filesystem;

namespace {

constexpr size_t kLongestName = 80;

} // namespace

bool isProfileName(const std::string& name) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' ||
               c == '.' || c == '_' || c == '-';
    };
    return !name.empty() && name.size() <= kLongestName && name.front() != '.' && name.back() != ' ' &&
           std::ranges::all_of(name, fits);
}

ProfileFolder readProfileFolder(const fs::path& folder, std::span<const Profile> builtIn) {
    ProfileFolder out;
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (entry.path().extension() == ".toml")
            files.push_back(entry.path());
    std::ranges::sort(files);
    for (const fs::path& file : files) {
        auto toml = profileText(file);
        auto profile = toml ? parseProfile(*toml, file.string(), builtIn)
                            : Result<Profile>(tl::unexpected(toml.error()));
        if (profile)
            out.profiles.push_back({std::move(*profile), file, std::move(*toml)});
        else
            out.unreadable.push_back(profile.error());
    }
    return out;
}

std::vector<Profile> allProfiles(const fs::path& folder, std::span<const Profile> builtIn,
                                 std::vector<Error>* unreadable) {
    std::vector<Profile> all;
    ProfileFolder kept = readProfileFolder(folder, builtIn);
    for (OwnProfile& own : kept.profiles)
        all.push_back(std::move(own.profile));
    if (unreadable)
        *unreadable = std::move(kept.unreadable);
    all.insert(all.end(), builtIn.begin(), builtIn.end());
    return all;
}

namespace {

/// A file that stands there already holds a profile of another name, or is none: it is not written over.
fs::path freeFile(const fs::path& folder, const std::string& name) {
    fs::path file = folder / (name + ".toml");
    for (int i = 2; fs::exists(file); ++i)
        file = folder / (name + " " + std::to_string(i) + ".toml");
    return file;
}

} // namespace

Result<OwnProfile> keepProfile(const fs::path& folder, const std::string& toml,
                               std::span<const Profile> builtIn, const fs::path& instead) {
    auto profile = parseProfile(toml, "profile", builtIn);
    if (!profile)
        return tl::unexpected(profile.error());
    if (!isProfileName(profile->name))
        return fail(Code::BadDefinition, profile->name,
                    "name: write letters, digits, blanks, dots and dashes, 80 at most");
    if (std::ranges::find(builtIn, profile->name, &Profile::name) != builtIn.end())
        return fail(Code::BadDefinition, profile->name,
                    "name: a profile of this name ships with the program; write another");
    for (const OwnProfile& own : readProfileFolder(folder, builtIn).profiles)
        if (own.profile.name == profile->name && own.file != instead)
            return fail(Code::ProfileExists, profile->name, own.file.string());
    if (auto made = makePrivateFolder(folder); !made)
        return tl::unexpected(made.error());
    const fs::path file = instead.empty() ? freeFile(folder, profile->name) : instead;
    if (auto written = writeFile(toml, file); !written)
        return tl::unexpected(written.error());
    return OwnProfile{std::move(*profile), file, toml};
}

} // namespace gtm::ingest
