// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/store/backup.h"
#include "core/store/draft_guard.h"
#include "core/store/undo.h"
#include "core/workspace/workspace_state.h"

namespace gtm {

namespace fs = std::filesystem;

using store::Access;
using store::Database;

namespace {

/// The name with the first number that is free.
std::string freeLabel(const fs::path& store, const std::string& name, const char* extension) {
    for (int number = 1;; ++number) {
        std::string label = name + '-' + std::to_string(number);
        std::error_code ignored;
        if (!fs::exists(store::backupFolder(store) / (label + extension), ignored))
            return label;
    }
}

/// Where a store is damaged beyond opening, it is kept beside its backups, with the log that belongs to it.
Result<fs::path> moveAside(const fs::path& path) {
    const fs::path folder = store::backupFolder(path);
    if (auto made = makePrivateFolder(folder); !made)
        return tl::unexpected(made.error());
    const fs::path aside = folder / (freeLabel(path, "damaged", ".damaged") + ".damaged");
    std::error_code error;
    fs::rename(path, aside, error);
    if (error)
        return fail(Code::FileUnwritable, aside.string(), error.message());
    for (const char* companion : {"-wal", "-shm"})
        fs::rename(path.string() + companion, aside.string() + companion, error);
    return aside;
}

/// The batch that is meant, with the store as it was before it: no file where nothing was before.
struct Before {
    store::Batch batch;
    std::optional<fs::path> store;
};

Result<Before> storeBefore(SQLite::Database& connection, const fs::path& path,
                           std::optional<std::int64_t> wanted) {
    const auto newest = store::newestBatch(connection);
    if (!newest)
        return fail(Code::NoData);
    const std::int64_t batch = wanted.value_or(newest->id);
    if (const auto later = store::batchesFrom(connection, batch); later.empty() || later.front() != batch)
        return fail(Code::UnknownBatch, std::to_string(batch), std::to_string(newest->id));
    else if (later.size() > 1) {
        std::vector<std::string> names;
        for (size_t i = 1; i < later.size(); ++i)
            names.push_back(std::to_string(later[i]));
        return fail(Code::LaterImports, std::to_string(batch), joined(names, ", "));
    }
    Before before{*newest, std::nullopt};
    if (store::chainBefore(connection, batch).empty())
        return before;
    before.store = store::backupBefore(path, batch);
    std::error_code ignored;
    if (!fs::exists(*before.store, ignored))
        return fail(Code::BackupMissing, std::to_string(batch), before.store->string());
    return before;
}

/// A backup is what it is called only if it ends where the import began.
Result<void> checkBelongs(Database& store, Database& before, std::int64_t batch, const fs::path& file) {
    const auto last = store.attempt([&](SQLite::Database& c) { return store::chainBefore(c, batch); });
    const auto held = before.attempt([&](SQLite::Database& c) { return store::newestChain(c); });
    if (!last || !held)
        return tl::unexpected(last ? held.error() : last.error());
    if (*last != *held)
        return fail(Code::BackupMissing, std::to_string(batch), file.string());
    return {};
}

} // namespace

Result<fs::path> Workspace::State::backUp(Database& of, const std::string& label,
                                          const std::stop_token& stop) const {
    return of.attempt(
        [&](SQLite::Database& connection) { return store::backUp(connection, path, label, stop); });
}

fs::path Workspace::backupFolder() const {
    return store::backupFolder(path());
}

Result<UndoneImport> Workspace::undoImport(std::optional<std::int64_t> batch) const {
    if (const auto leave = m_state->mayWrite(); !leave)
        return tl::unexpected(leave.error());
    if (Database::isMissing(path()))
        return fail(Code::NoData);
    auto opened = Database::open(path(), Access::ReadWrite);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto before =
        opened->attempt([&](SQLite::Database& connection) { return storeBefore(connection, path(), batch); });
    if (!before)
        return tl::unexpected(before.error());
    store::DraftGuard guard(path());
    if (before->store) {
        guard.arm();
        auto draft = Database::draftFrom(*before->store, path());
        if (!draft)
            return tl::unexpected(draft.error());
        if (auto same = checkBelongs(*opened, *draft, before->batch.id, *before->store); !same)
            return tl::unexpected(same.error());
    }
    auto backup = m_state->backUp(*opened, freeLabel(path(), "before-undo", ".gtm"));
    if (!backup)
        return tl::unexpected(backup.error());
    auto done =
        before->store ? store::takeBackTo(*opened, Database::draftOf(path())) : store::takeBackAll(*opened);
    if (!done)
        return tl::unexpected(done.error());
    return UndoneImport{before->batch.id, before->batch.asOf, std::move(*backup)};
}

Result<void> Workspace::backUpTo(const fs::path& file) const {
    if (empty())
        return fail(Code::NoData);
    return m_state->database->attempt(
        [&](SQLite::Database& connection) { return store::copyTo(connection, file); });
}

Result<fs::path> restoreStore(const fs::path& path, const fs::path& backup) {
    Workspace::State state;
    if (auto real = realPath(path); real)
        state.path = std::move(*real);
    else
        return tl::unexpected(real.error());
    const bool isNew = Database::isMissing(state.path);
    bool damaged = false;
    if (!isNew) // A file that is not ours gets no lock file beside it, and stays as it is.
        if (const auto probe = Database::open(state.path, Access::ReadOnly); !probe) {
            damaged = probe.error().code == Code::StoreAltered || probe.error().code == Code::StoreFailed ||
                      probe.error().code == Code::StoreDamaged;
            if (!damaged && probe.error().code != Code::StoreOutdated)
                return tl::unexpected(probe.error());
        }
    if (!state.takeLock())
        return fail(state.refusal, state.path.string());
    store::DraftGuard guard(state.path);
    guard.arm();
    auto draft = Database::draftFrom(backup, state.path);
    if (!draft)
        return tl::unexpected(draft.error());
    fs::path before;
    if (isNew || damaged) {
        if (damaged) {
            auto aside = moveAside(state.path);
            if (!aside)
                return aside;
            before = std::move(*aside);
        }
        if (auto published = Database::publish(std::move(*draft), state.path); !published)
            return tl::unexpected(published.error());
        return before;
    }
    auto current = Database::open(state.path, Access::ReadWrite);
    if (!current)
        return tl::unexpected(current.error());
    auto saved = state.backUp(*current, freeLabel(state.path, "before-restore", ".gtm"));
    if (!saved)
        return saved;
    if (auto replaced = current->replaceWith(*draft); !replaced)
        return tl::unexpected(replaced.error());
    return saved;
}

} // namespace gtm
