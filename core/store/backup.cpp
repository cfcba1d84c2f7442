// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/backup.h"

#include "core/base/files.h"
#include "core/base/resources.h"

#include <SQLiteCpp/Backup.h>

#include <algorithm>
#include <vector>

namespace gtm::store {

namespace fs = std::filesystem;

namespace {

/// Removes a copy that did not come to its end.
class Unfinished {
  public:
    explicit Unfinished(fs::path path) : m_path(std::move(path)) {}
    ~Unfinished() {
        std::error_code ignored;
        if (!m_finished)
            fs::remove(m_path, ignored);
    }
    void keep() { m_finished = true; }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

  private:
    fs::path m_path;
    bool m_finished = false;
};

void copy(SQLite::Database& source, SQLite::Database& target) {
    SQLite::Backup backup(target, source);
    backup.executeStep(-1);
}

bool isWhole(SQLite::Database& copied) {
    SQLite::Statement check(copied, resourceText("sql/integrity_check.sql"));
    return check.executeStep() && check.getColumn(0).getString() == "ok";
}

void removeOldest(const fs::path& folder) {
    std::error_code ignored;
    std::vector<std::pair<fs::file_time_type, fs::path>> all;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().extension() == ".gtm")
            all.emplace_back(entry.last_write_time(ignored), entry.path());
    std::ranges::sort(all);
    for (size_t i = 0; i + kKeptBackups < all.size(); ++i)
        fs::remove(all[i].second, ignored);
}

} // namespace

fs::path backupFolder(const fs::path& store) {
    return store.string() + ".backups";
}

fs::path backupBefore(const fs::path& store, std::int64_t batch) {
    std::string number = std::to_string(batch);
    number.insert(0, 6 - std::min<size_t>(6, number.size()), '0');
    return backupFolder(store) / ("before-import-" + number + ".gtm");
}

Result<void> copyTo(SQLite::Database& source, const fs::path& file) {
    if (auto made = createPrivateFile(file); !made)
        return made;
    Unfinished unfinished(file);
    try {
        SQLite::Database copied(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOFOLLOW);
        copied.exec("PRAGMA journal_mode = OFF");
        copy(source, copied);
        if (!isWhole(copied))
            return fail(Code::StoreFailed, file.string(), "the copy is not whole");
    } catch (const SQLite::Exception& exception) {
        return fail(Code::StoreFailed, file.string(), exception.what());
    }
    if (auto kept = syncFile(file); !kept)
        return kept;
    unfinished.keep();
    return {};
}

Result<fs::path> backUp(SQLite::Database& source, const fs::path& store, const std::string& label) {
    const fs::path folder = backupFolder(store), file = folder / (label + ".gtm");
    const fs::path part = file.string() + ".part";
    std::error_code ignored;
    fs::remove(part, ignored);
    if (auto made = makePrivateFolder(folder); !made)
        return tl::unexpected(made.error());
    if (auto copied = copyTo(source, part); !copied)
        return tl::unexpected(copied.error());
    if (auto moved = moveIntoPlace(part, file); !moved) {
        fs::remove(part, ignored);
        return tl::unexpected(moved.error());
    }
    removeOldest(folder);
    return file;
}

} // namespace gtm::store
