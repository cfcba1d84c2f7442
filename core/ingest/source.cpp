// SPDX-License-Identifier: GPL-3.0-only
#include "core/ingest/source.h"

#include "core/base/text.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace gtm::ingest {

namespace fs = std::filesystem;

namespace {

class FileStream : public ByteStream {
  public:
    [[nodiscard]] static Result<std::unique_ptr<ByteStream>> open(const fs::path& file,
                                                                  const std::string& display) {
        auto stream = std::make_unique<FileStream>();
        stream->m_display = display;
        stream->m_file.setFileName(QString::fromStdString(file.string()));
        if (!stream->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(Code::FileUnreadable, display, stream->m_file.errorString().toStdString());
        return stream;
    }
    Result<size_t> read(std::span<char> buffer) override {
        const qint64 got = m_file.read(buffer.data(), static_cast<qint64>(buffer.size()));
        if (got < 0)
            return fail(Code::FileUnreadable, m_display, m_file.errorString().toStdString());
        m_position += static_cast<std::uint64_t>(got);
        return static_cast<size_t>(got);
    }
    std::optional<std::uint64_t> size() const override { return static_cast<std::uint64_t>(m_file.size()); }
    std::uint64_t position() const override { return m_position; }

  private:
    QFile m_file;
    std::string m_display;
    std::uint64_t m_position = 0;
};

bool isLitter(std::string_view path) {
    const auto parts = split(path, '/');
    const std::string name = asciiLower(parts.back());
    return name == "thumbs.db" || name == "desktop.ini" ||
           std::ranges::any_of(parts, [](std::string_view part) {
               return part.starts_with('.') || part.starts_with("~$") || part == "__MACOSX";
           });
}

bool hasExtension(std::string_view path, std::string_view extension) {
    return path.size() > extension.size() &&
           asciiLower(path.substr(path.size() - extension.size())) == extension;
}

SourceKind kindOf(std::string_view pathInside) {
    static constexpr std::array<std::string_view, 10> tables{".csv", ".tsv",  ".tab",  ".psv", ".ssv",
                                                             ".txt", ".xlsx", ".xlsm", ".xls", ".xlsb"};
    if (isLitter(pathInside))
        return SourceKind::Litter;
    const bool table =
        std::ranges::any_of(tables, [&](std::string_view end) { return hasExtension(pathInside, end); });
    return table ? SourceKind::Table : SourceKind::Other;
}

void sortByPath(std::vector<SourceFile>& sources) {
    std::ranges::sort(sources, {}, &SourceFile::path);
}

Result<std::vector<SourceFile>> membersOf(const fs::path& file, const std::string& display,
                                          const ArchiveLimits& limits) {
    auto archive = ZipArchive::open(file, limits);
    if (!archive)
        return tl::unexpected(archive.error());
    std::vector<SourceFile> found;
    for (const ZipArchive::Member& member : (*archive)->members())
        found.push_back({display + "/" + member.name, kindOf(member.name), file, *archive, member.index});
    sortByPath(found);
    return found;
}

/// The members of an archive, or the archive itself as a file that cannot be read.
std::vector<SourceFile> membersOrProblem(const fs::path& file, const ArchiveLimits& limits) {
    auto members = membersOf(file, file.generic_string(), limits);
    if (members)
        return std::move(*members);
    return {{file.generic_string(), SourceKind::Table, file, nullptr, 0, members.error()}};
}

/// A link may point anywhere; inside a folder only one that stays inside counts as part of it.
bool staysInside(const fs::path& link, const fs::path& root) {
    std::error_code error;
    const fs::path target = fs::canonical(link, error);
    if (error || !fs::is_regular_file(target, error))
        return false;
    const fs::path base = fs::canonical(root, error);
    return !error && std::ranges::mismatch(base, target).in1 == base.end();
}

Result<std::vector<SourceFile>> filesBelow(const fs::path& root, const ArchiveLimits& limits) {
    std::vector<SourceFile> found;
    std::vector<fs::path> archives;
    std::error_code error;
    fs::recursive_directory_iterator entry(root, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        const std::string inside = entry->path().lexically_relative(root).generic_string();
        const std::string display = entry->path().generic_string();
        std::error_code ignored;
        if (entry->is_directory(ignored) && !entry->is_symlink(ignored)) {
            if (isLitter(inside)) {
                entry.disable_recursion_pending();
                found.push_back({display + "/", SourceKind::Litter, entry->path(), nullptr, 0});
            }
            continue;
        }
        const bool readable = entry->is_regular_file(ignored) &&
                              (!entry->is_symlink(ignored) || staysInside(entry->path(), root));
        if (readable && !isLitter(inside) && hasExtension(inside, ".zip"))
            archives.push_back(entry->path());
        else
            found.push_back(
                {display, readable ? kindOf(inside) : SourceKind::Other, entry->path(), nullptr, 0});
    }
    if (error)
        return fail(Code::FileUnreadable, root.string(), error.message());
    for (const fs::path& archive : archives)
        std::ranges::move(membersOrProblem(archive, limits), std::back_inserter(found));
    sortByPath(found);
    return found;
}

Result<std::vector<SourceFile>> sourcesAt(const fs::path& path, const ArchiveLimits& limits) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return fail(Code::FileNotFound, path.string());
    if (status.type() == fs::file_type::directory)
        return filesBelow(path, limits);
    if (status.type() != fs::file_type::regular)
        return fail(Code::FileUnreadable, path.string(),
                    error ? error.message() : "it is neither a file nor a folder");
    const std::string name = path.filename().string();
    if (hasExtension(name, ".zip"))
        return membersOrProblem(path, limits);
    return std::vector<SourceFile>{{path.generic_string(), kindOf(name), path, nullptr, 0}};
}

} // namespace

Result<std::unique_ptr<ByteStream>> SourceFile::open() const {
    if (problem)
        return tl::unexpected(*problem);
    return archive ? archive->openMember(member, path) : FileStream::open(file, path);
}

Result<std::vector<SourceFile>> findSources(const std::vector<fs::path>& paths, const ArchiveLimits& limits) {
    std::vector<SourceFile> all;
    for (const fs::path& path : paths) {
        auto found = sourcesAt(path, limits);
        if (!found)
            return found;
        std::ranges::move(*found, std::back_inserter(all));
    }
    return all;
}

Result<std::vector<SourceFile>> tablesAt(const fs::path& path, const ArchiveLimits& limits) {
    std::error_code error;
    fs::path file = path;
    while (!fs::exists(file, error) && file.has_relative_path() && !file.parent_path().empty())
        file = file.parent_path();
    const bool regular = fs::is_regular_file(file, error);
    const bool zip = regular && hasExtension(file.filename().string(), ".zip");
    if (file != path && !zip)
        return fail(Code::FileNotFound, path.string());
    if (!regular)
        return fail(Code::FileUnreadable, path.string(), fs::is_directory(file, error) ? "a folder" : "");
    if (!zip)
        return std::vector<SourceFile>{{path.generic_string(), SourceKind::Table, path, nullptr, 0}};
    auto members = membersOf(file, file.generic_string(), limits);
    if (!members)
        return members;
    std::erase_if(*members, [&](const SourceFile& member) {
        return member.kind != SourceKind::Table || (file != path && member.path != path.generic_string());
    });
    if (members->empty() && file != path)
        return fail(Code::FileNotFound, path.string());
    return members;
}

bool isOfOneFile(const Error& error) {
    return error.code == Code::BadArchive || error.code == Code::BadWorkbook;
}

} // namespace gtm::ingest
