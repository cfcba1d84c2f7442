// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/file_hold.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace gtm::store {

namespace {

using FileKey = std::pair<dev_t, ino_t>; ///< One file, whatever its names are.

FileKey keyOf(const struct stat& about) {
    return {about.st_dev, about.st_ino};
}

} // namespace

struct FileHold::Shared {
    FileKey key;
    int file = -1;
    int holds = 0;

    static std::mutex& guard() {
        static std::mutex mutex;
        return mutex;
    }
    static std::map<FileKey, Shared>& all() {
        static std::map<FileKey, Shared> files;
        return files;
    }
};

FileHold::FileHold(Shared& shared) : m_shared(shared) {
    ++m_shared.holds;
}

FileHold::~FileHold() {
    // Closed under the guard: a hold that another thread takes meanwhile is of the next descriptor.
    const std::scoped_lock one(Shared::guard());
    if (--m_shared.holds > 0)
        return;
    ::close(m_shared.file);
    const FileKey key = m_shared.key;
    Shared::all().erase(key);
}

Result<std::unique_ptr<FileHold>> FileHold::take(const std::filesystem::path& path) {
    const std::scoped_lock one(Shared::guard());
    auto& all = Shared::all();
    struct stat about {};
    if (::stat(path.c_str(), &about) == 0)
        if (const auto known = all.find(keyOf(about)); known != all.end())
            return std::unique_ptr<FileHold>(new FileHold(known->second));
    // Not waiting: a pipe of this name is no store.
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0 || ::fstat(file, &about) != 0) {
        const std::string reason = std::strerror(errno);
        if (file >= 0)
            ::close(file);
        return fail(Code::FileUnreadable, path.string(), reason);
    }
    const FileKey key = keyOf(about);
    return std::unique_ptr<FileHold>(new FileHold(all.try_emplace(key, Shared{key, file, 0}).first->second));
}

bool FileHold::readHead(std::span<char> bytes) const {
    return ::pread(m_shared.file, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size());
}

bool FileHold::isAt(const std::filesystem::path& path) const {
    struct stat held {
    }, there{};
    return ::fstat(m_shared.file, &held) == 0 && ::stat(path.c_str(), &there) == 0 &&
           keyOf(held) == keyOf(there);
}

bool FileHold::sync() const {
    return ::fsync(m_shared.file) == 0;
}

} // namespace gtm::store
