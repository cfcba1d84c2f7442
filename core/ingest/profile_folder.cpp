// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/profile_folder.h"

#include "core/base/files.h"

#include <algorithm>

namespace gtm::ingest {

namespace fs = std::filesystem;

namespace {

constexpr size_t kLongestName = 80;

/// Letters, digits, blanks, `.`, `_` and `-`, and no hidden file: what every file system takes.
bool isFileName(const std::string& name) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' ||
               c == '.' || c == '_' || c == '-';
    };
    return !name.empty() && name.size() <= kLongestName && name.front() != '.' && name.back() != ' ' &&
           std::ranges::all_of(name, fits);
}

} // namespace

ProfileFolder readProfileFolder(const fs::path& folder, std::span<const Profile> builtIn) {
    ProfileFolder out;
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (entry.path().extension() == ".toml")
            files.push_back(entry.path());
    std::ranges::sort(files);
    for (const fs::path& file : files) {
        auto profile = readProfile(file, builtIn);
        if (profile)
            out.profiles.push_back({std::move(*profile), file});
        else
            out.unreadable.push_back(profile.error());
    }
    return out;
}

std::vector<Profile> allProfiles(const fs::path& folder, std::span<const Profile> builtIn) {
    std::vector<Profile> all;
    for (OwnProfile& own : readProfileFolder(folder, builtIn).profiles)
        all.push_back(std::move(own.profile));
    all.insert(all.end(), builtIn.begin(), builtIn.end());
    return all;
}

Result<OwnProfile> keepProfile(const fs::path& folder, const std::string& toml,
                               std::span<const Profile> builtIn) {
    auto profile = parseProfile(toml, "profile", builtIn);
    if (!profile)
        return tl::unexpected(profile.error());
    if (!isFileName(profile->name))
        return fail(Code::BadDefinition, profile->name,
                    "name: write letters, digits, blanks, dots and dashes, 80 at most");
    if (std::ranges::find(builtIn, profile->name, &Profile::name) != builtIn.end())
        return fail(Code::BadDefinition, profile->name,
                    "name: a profile of this name ships with the program; write another");
    if (auto made = makePrivateFolder(folder); !made)
        return tl::unexpected(made.error());
    const fs::path file = folder / (profile->name + ".toml");
    if (auto written = writeFile(toml, file); !written)
        return tl::unexpected(written.error());
    return OwnProfile{std::move(*profile), file};
}

} // namespace gtm::ingest
