// SPDX-License-Identifier: GPL-3.0-only
#include "core/workspace/facts_check.h"

#include "core/base/text.h"
#include "core/kpi/facts.h"
#include "core/workspace/derivation.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <set>

namespace gtm {

namespace {

/// What a statement wants, as SQLite asks for it while it compiles.
struct Wishes {
    std::set<std::string> foreign; ///< Tables that are no derived ones.
    bool writes = false;
};

int noteWish(void* into, int action, const char* table, const char*, const char*, const char*) {
    Wishes& wishes = *static_cast<Wishes*>(into);
    if (action == SQLITE_READ) {
        const auto derived = derivedTables();
        const std::string_view name = table ? table : "";
        if (!name.empty() && std::ranges::find(derived, name, [](const char* t) {
                                 return std::string_view(t);
                             }) == derived.end())
            wishes.foreign.emplace(name);
        return SQLITE_OK;
    }
    const bool reads = action == SQLITE_SELECT || action == SQLITE_FUNCTION || action == SQLITE_RECURSIVE;
    wishes.writes |= !reads;
    return reads ? SQLITE_OK : SQLITE_DENY;
}

std::string wrongColumns(sqlite3_stmt* statement) {
    std::set<std::string> columns;
    for (int i = 0; i < sqlite3_column_count(statement); ++i) {
        const std::string name = sqlite3_column_name(statement, i);
        if (!kpi::isFactColumn(name))
            return "the column " + name + " is not known; columns are " + joined(kpi::factColumns(), ", ");
        if (!columns.insert(name).second)
            return "the column " + name + " stands there twice";
    }
    if (!columns.contains("record_id"))
        return "a column record_id is missing; write SELECT rid AS record_id, ...";
    if (!columns.contains("at") && !columns.contains("from"))
        return "facts need a column at (a day), or \"from\" and \"to\" (days between which they hold)";
    return {};
}

} // namespace

std::string wrongFacts(const std::string& select) {
    SQLite::Database tables = emptyTables();
    sqlite3* handle = tables.getHandle();
    Wishes wishes;
    sqlite3_set_authorizer(handle, noteWish, &wishes);
    sqlite3_stmt* raw = nullptr;
    const char* rest = nullptr;
    const int done = sqlite3_prepare_v2(handle, select.c_str(), static_cast<int>(select.size()), &raw, &rest);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement(raw, sqlite3_finalize);
    if (wishes.writes)
        return "a SELECT is expected that only reads";
    if (done != SQLITE_OK)
        return std::string(sqlite3_errmsg(handle)) + "; write one SELECT over the derived tables";
    if (!statement)
        return "a SELECT is expected";
    if (!trimmed(std::string_view(rest)).empty())
        return "one statement is expected, and no other behind it";
    if (!wishes.foreign.empty())
        return "facts come from the derived tables alone, not from " + *wishes.foreign.begin();
    return wrongColumns(statement.get());
}

} // namespace gtm
