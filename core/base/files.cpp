// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/files.h"

#include <QSaveFile>

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gtm {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> unwritable(const fs::path& path) {
    return fail(Code::FileUnwritable, path.string(), std::strerror(errno));
}

/// Makes what was written to a file, or which files a folder holds, outlive a power cut.
bool sync(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

} // namespace

Result<void> makePrivateFolder(const fs::path& folder) {
    std::error_code error;
    if (folder.empty() || fs::is_directory(folder, error))
        return {};
    if (auto above = makePrivateFolder(folder.parent_path()); !above)
        return above;
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        return unwritable(folder);
    return {};
}

Result<void> createPrivateFile(const fs::path& path) {
    const int file =
        ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return unwritable(path);
    ::close(file);
    return {};
}

Result<fs::path> realPath(const fs::path& path) {
    std::error_code error;
    fs::path real = fs::weakly_canonical(fs::absolute(path, error), error);
    if (error)
        return fail(Code::FileNotFound, path.string(), error.message());
    return real;
}

Result<void> syncFile(const fs::path& path) {
    if (!sync(path))
        return unwritable(path);
    sync(path.parent_path()); // not every file system can
    return {};
}

Result<void> moveIntoPlace(const fs::path& from, const fs::path& to) {
    if (!sync(from) || ::rename(from.c_str(), to.c_str()) != 0)
        return unwritable(to);
    sync(to.parent_path()); // not every file system can; the rename itself is done
    return {};
}

bool isWritableFolder(const fs::path& folder) {
    return ::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) == 0;
}

bool isWritableFile(const fs::path& path) {
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

bool isDiskFull(const fs::path& path) {
    constexpr std::uintmax_t kLeast = 4 << 20;
    std::error_code error;
    const fs::space_info disk = fs::space(fs::absolute(path, error).parent_path(), error);
    return !error && disk.available < kLeast;
}

Result<void> checkWritable(const fs::path& path) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    std::error_code error;
    if (fs::is_directory(path, error))
        errno = EISDIR;
    else if (isWritableFolder(folder))
        return {};
    return unwritable(path);
}

Result<void> writeFile(const std::string& bytes, const fs::path& path) {
    QSaveFile file(QString::fromStdString(path.string()));
    const auto size = static_cast<qint64>(bytes.size());
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes.data(), size) != size || !file.commit())
        return fail(Code::FileUnwritable, path.string(), file.errorString().toStdString());
    return {};
}

} // namespace gtm
