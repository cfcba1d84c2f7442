// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/profile.h"

#include "core/base/text.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace gtm::ingest {

namespace {

constexpr qint64 kLargestProfile = 1 << 20;

Result<std::string> contentOf(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return fail(Code::FileNotFound, path.toStdString());
    if (!file.open(QIODevice::ReadOnly))
        return fail(Code::FileUnreadable, path.toStdString(), file.errorString().toStdString());
    if (file.size() > kLargestProfile)
        return fail(Code::BadDefinition, path.toStdString(), "a profile is no longer than 1 MiB");
    return file.readAll().toStdString();
}

} // namespace

std::string_view ValueMap::apply(std::string_view text) const {
    if (words.empty() && !others)
        return text;
    const std::string word = asciiLower(text);
    const auto found = std::ranges::find(words, word, &std::pair<std::string, std::string>::first);
    if (found != words.end())
        return found->second;
    return others ? std::string_view(*others) : text;
}

const FieldRule* Mapping::rule(int field) const {
    const auto found = std::ranges::find(fields, field, &FieldRule::field);
    return found == fields.end() ? nullptr : &*found;
}

bool Mapping::unpivots(std::string_view header) const {
    return !unpivot.empty() && header.starts_with(unpivot) &&
           std::ranges::find(unpivotExcept, asciiLower(header.substr(unpivot.size()))) == unpivotExcept.end();
}

bool Mapping::readsUnpivoted(std::string_view header) const {
    if (unpivot.empty())
        return false;
    return unpivots(header) || std::ranges::any_of(fields, [&](const FieldRule& rule) {
               return std::ranges::any_of(rule.sources, [&](const ColumnSource& source) {
                   return source.unpivot == Unpivot::Beside && header.starts_with(source.header);
               });
           });
}

const StageRule* Mapping::stage(std::string_view text) const {
    const std::string word = asciiLower(text);
    const auto found = std::ranges::find_if(stages, [&](const StageRule& rule) {
        return std::ranges::find(rule.match, word) != rule.match.end();
    });
    return found == stages.end() ? nullptr : &*found;
}

const Mapping* Profile::mapping(std::string_view wanted) const {
    const auto found = std::ranges::find(mappings, wanted, &Mapping::name);
    return found == mappings.end() ? nullptr : &*found;
}

std::vector<std::string> Profile::entities() const {
    std::vector<std::string> names;
    for (const Mapping& mapping : mappings)
        if (const std::string entity(crm::entityName(mapping.entity));
            std::ranges::find(names, entity) == names.end())
            names.push_back(entity);
    return names;
}

Result<std::string> profileText(const std::filesystem::path& file) {
    return contentOf(QString::fromStdString(file.string()));
}

Result<Profile> readProfile(const std::filesystem::path& file, std::span<const Profile> known) {
    const auto content = profileText(file);
    if (!content)
        return tl::unexpected(content.error());
    return parseProfile(*content, file.string(), known);
}

Result<std::vector<Profile>> builtInProfiles() {
    QStringList files;
    for (QDirIterator entry(QStringLiteral(":/gtm/profiles")); entry.hasNext();)
        files.append(entry.next());
    files.sort();
    std::vector<Profile> profiles;
    for (const QString& file : files) {
        const auto content = contentOf(file);
        if (!content)
            return tl::unexpected(content.error());
        auto profile = parseProfile(*content, file.toStdString(), profiles);
        if (!profile)
            return tl::unexpected(profile.error());
        profile->builtIn = true;
        profiles.push_back(std::move(*profile));
    }
    return profiles;
}

Result<Profile> findProfile(const std::string& nameOrFile, std::span<const Profile> known) {
    std::vector<std::string> names;
    for (const Profile& profile : known) {
        if (profile.name == nameOrFile)
            return profile;
        names.push_back(profile.name);
    }
    std::error_code ignored;
    if (std::filesystem::is_regular_file(nameOrFile, ignored))
        return readProfile(nameOrFile, known);
    return fail(Code::UnknownProfile, nameOrFile, nearestWord(nameOrFile, names));
}

} // namespace gtm::ingest
