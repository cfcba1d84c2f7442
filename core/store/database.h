// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/pulse.h"
#include "core/base/result.h"
#include "core/store/file_hold.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>
#include <utility>

namespace gtm::store {

/// "GTMS" in the header of every store of ours.
inline constexpr int kApplicationId = 0x47544D53;

enum class Access { ReadWrite, ReadOnly };

/// Whether SQLite found that a file does not hold together.
[[nodiscard]] bool isDamage(const SQLite::Exception& exception);
/// What SQLite threw about a store, as an error: whatever it could not do on a full disk is for want of room.
[[nodiscard]] Error storeError(const std::filesystem::path& path, const SQLite::Exception& exception);

/// One connection to a store. Opening it checks, before SQLite sees a byte, that the file is ours and not
/// newer than the program, and afterwards that its schema is exactly ours; a file that fails a check stays
/// byte-identical. Triggers, views, attached databases and extensions are switched off before the first
/// statement. A connection belongs to one thread.
class Database {
  public:
    /// Opens an existing store. An older schema is migrated, after a backup, where `access` allows writing;
    /// elsewhere: StoreOutdated.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& path, Access access);
    /// Creates a store (0600, its folder 0700) as a draft beside its place, where nothing that goes wrong
    /// while it is filled can leave half a store. Zone and currency are fixed for its life. The caller
    /// holds the store's lock; a draft that is not published is the caller's to remove.
    [[nodiscard]] static Result<Database> create(const std::filesystem::path& path, const std::string& zone,
                                                 const std::string& currency);
    /// A copy of another store as the draft of the one at `path`, checked as a whole and in the schema of
    /// this program; `from` is only read. The caller holds the lock, as for `create`.
    [[nodiscard]] static Result<Database> draftFrom(const std::filesystem::path& from,
                                                    const std::filesystem::path& path);
    [[nodiscard]] static std::filesystem::path draftOf(const std::filesystem::path& path);
    /// Closes a draft and puts it in its place: from now on it is a store.
    [[nodiscard]] static Result<void> publish(Database draft, const std::filesystem::path& path);
    /// Everything that `other` holds takes the place of everything here, in one transaction.
    [[nodiscard]] Result<void> replaceWith(Database& other);
    /// True where there is no file yet, or an empty one.
    [[nodiscard]] static bool isMissing(const std::filesystem::path& path);

    /// Of a file that was moved, what was written last goes into it: SQLite would leave the log where it was.
    ~Database();
    Database(Database&&) noexcept = default;

    /// For statements; only inside `attempt`, because SQLiteCpp throws.
    [[nodiscard]] SQLite::Database& connection() { return m_connection; }

    /// Runs `work(connection)` and turns what SQLite throws into an error: exceptions end here. Work that
    /// can fail by itself returns a result, and that is the result; what it refuses from deep within is its
    /// error. Where a pulse stopped it: Code::Cancelled.
    template<typename Work>
    auto attempt(Work&& work) {
        using Value = std::invoke_result_t<Work, SQLite::Database&>;
        using Outcome = std::conditional_t<isResult<Value>, Value, Result<Value>>;
        try {
            if constexpr (std::is_void_v<Value>) {
                std::forward<Work>(work)(m_connection);
                return Outcome();
            } else {
                return Outcome(std::forward<Work>(work)(m_connection));
            }
        } catch (const Stopped&) {
            return Outcome(fail(Code::Cancelled, m_path.string()));
        } catch (const Refused& refused) {
            return Outcome(tl::unexpected(refused.error));
        } catch (const SQLite::Exception& exception) {
            if (exception.getErrorCode() == kInterrupted)
                return Outcome(fail(Code::Cancelled, m_path.string()));
            return Outcome(tl::unexpected(storeError(m_path, exception)));
        }
    }

    /// False where the file was deleted, moved or replaced since it was opened: SQLite would go on writing to
    /// what nobody finds any more.
    [[nodiscard]] bool isInPlace() const { return isAt(m_path); }
    /// Whether the file lies there, also under another name than it was opened by.
    [[nodiscard]] bool isAt(const std::filesystem::path& path) const { return m_hold->isAt(path); }

    [[nodiscard]] Result<std::string> meta(const std::string& key);
    [[nodiscard]] Result<void> setMeta(const std::string& key, const std::string& value);

  private:
    static constexpr int kInterrupted = 9; ///< SQLITE_INTERRUPT: a pulse ended a statement.
    Database(const std::filesystem::path& path, Access access, std::unique_ptr<FileHold> hold);

    std::filesystem::path m_path;
    std::unique_ptr<FileHold> m_hold; ///< Goes after the connection.
    SQLite::Database m_connection;
};

/// The schema version that this program writes: the number of embedded migrations.
[[nodiscard]] int schemaVersion();

} // namespace gtm::store
