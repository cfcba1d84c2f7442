// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/backup.h"

#include "core/base/files.h"
#include "core/base/pulse.h"
#include "core/base/resources.h"
#include "core/store/database.h"
#include "core/store/file_hold.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
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

/// A few MiB: a hard disk writes them in far less than half a second.
constexpr int kPagesPerStep = 1024;

/// In steps, each of them written to the disk: then no single one keeps whoever wants to stop it waiting.
void copy(SQLite::Database& source, SQLite::Database& target, const FileHold& file,
          const std::stop_token& stop) {
    // All steps see one state of the store. What somebody commits between two would start the copy anew.
    SQLite::Transaction state(source);
    SQLite::Statement(source, resourceText("sql/schema_objects.sql")).executeStep();
    SQLite::Backup backup(target, source);
    for (int done = SQLITE_OK; done != SQLITE_DONE;) {
        done = backup.executeStep(kPagesPerStep);
        if (done != SQLITE_OK && done != SQLITE_DONE)
            throw SQLite::Exception("another program is writing the store", done);
        if (stop.stop_requested())
            throw Stopped();
        if (!file.sync())
            throw SQLite::Exception(std::strerror(errno), SQLITE_IOERR);
    }
}

/// The pages of a copy are those of the store. That indexes agree with their tables takes as long again as
/// the copy, and is `verify`'s to say.
bool isWhole(SQLite::Database& copied) {
    SQLite::Statement check(copied, resourceText("sql/quick_check.sql"));
    return check.executeStep() && check.getColumn(0).getString() == "ok";
}

/// What a backup is of, without its number: those from before an import, by which it is taken back, make no
/// room for others.
std::string kindOf(const fs::path& backup) {
    const std::string name = backup.stem().string();
    return name.substr(0, name.find_last_not_of("0123456789") + 1);
}

/// Of the backups of the same kind as the newest one.
void removeOldest(const fs::path& newest) {
    std::error_code ignored;
    std::vector<std::pair<fs::file_time_type, fs::path>> all;
    for (const auto& entry : fs::directory_iterator(newest.parent_path(), ignored))
        if (entry.path().extension() == ".gtm" && kindOf(entry.path()) == kindOf(newest))
            all.emplace_back(entry.last_write_time(ignored), entry.path());
    std::ranges::sort(all);
    for (size_t i = 0; i + kKeptBackups < all.size(); ++i)
        for (const char* beside : {"", "-wal", "-shm"})
            fs::remove(all[i].second.string() + beside, ignored);
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

Result<void> copyTo(SQLite::Database& source, const fs::path& file, const std::stop_token& stop) {
    if (auto made = createPrivateFile(file); !made)
        return made;
    Unfinished unfinished(file);
    const auto hold = FileHold::take(file);
    if (!hold)
        return tl::unexpected(hold.error());
    try {
        SQLite::Database copied(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOFOLLOW);
        copied.exec("PRAGMA journal_mode = OFF");
        // The check is one step of SQLite's machine, which nothing else can end.
        const std::stop_callback interrupt(stop, [&] { sqlite3_interrupt(copied.getHandle()); });
        copy(source, copied, **hold, stop);
        if (!isWhole(copied))
            return fail(Code::StoreFailed, file.string(), "the copy is not whole");
    } catch (const Stopped&) {
        return fail(Code::Cancelled, file.string());
    } catch (const SQLite::Exception& exception) {
        if (stop.stop_requested())
            return fail(Code::Cancelled, file.string());
        return tl::unexpected(storeError(file, exception));
    }
    if (auto kept = syncFile(file); !kept)
        return kept;
    unfinished.keep();
    return {};
}

Result<fs::path> backUp(SQLite::Database& source, const fs::path& store, const std::string& label,
                        const std::stop_token& stop) {
    const fs::path folder = backupFolder(store), file = folder / (label + ".gtm");
    const fs::path part = file.string() + ".part";
    std::error_code ignored;
    fs::remove(part, ignored);
    if (auto made = makePrivateFolder(folder); !made)
        return tl::unexpected(made.error());
    if (auto copied = copyTo(source, part, stop); !copied)
        return tl::unexpected(copied.error());
    if (auto moved = moveIntoPlace(part, file); !moved) {
        fs::remove(part, ignored);
        return tl::unexpected(moved.error());
    }
    removeOldest(file);
    return file;
}

} // namespace gtm::store
