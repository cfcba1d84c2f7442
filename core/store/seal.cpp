// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/seal.h"

#include "core/base/hash.h"
#include "core/base/resources.h"

#include <vector>

namespace gtm::store {

namespace {

/// The name of a seal, and the statements that read what is under it.
struct Content {
    const char* name;
    std::vector<const char*> selects;
};

Content contentOf(Sealed what) {
    if (what == Sealed::MeasureSets)
        return {"measure_set", {"sql/read_measure_sets.sql"}};
    return {"review",
            {"sql/read_actions.sql", "sql/read_action_filters.sql", "sql/read_action_log.sql",
             "sql/read_notes.sql"}};
}

/// Over all cells, each with its length; a table without rows counts as one.
Hash128 hashOf(SQLite::Database& connection, const Content& content, bool& empty) {
    Hasher hasher;
    empty = true;
    for (const char* select : content.selects) {
        SQLite::Statement rows(connection, resourceText(select));
        hasher.add(select);
        while (rows.executeStep()) {
            empty = false;
            for (int i = 0; i < rows.getColumnCount(); ++i) {
                const auto cell = rows.getColumn(i);
                hasher.add(cell.isNull() ? std::string("-")
                                         : std::to_string(cell.getBytes()) + ':' + cell.getString());
            }
        }
    }
    return hasher.result();
}

} // namespace

void seal(SQLite::Database& connection, Sealed what) {
    const Content content = contentOf(what);
    bool empty = false;
    const auto hash = hashOf(connection, content, empty).bytes();
    SQLite::Statement write(connection, resourceText("sql/write_seal.sql"));
    write.bind(1, content.name);
    write.bind(2, hash.data(), static_cast<int>(hash.size()));
    write.exec();
}

SealState stateOf(SQLite::Database& connection, Sealed what) {
    const Content content = contentOf(what);
    bool empty = false;
    const Hash128 now = hashOf(connection, content, empty);
    SQLite::Statement kept(connection, resourceText("sql/read_seal.sql"));
    kept.bind(1, content.name);
    if (!kept.executeStep())
        return empty ? SealState::Whole : SealState::None;
    return Hash128::fromBytes(kept.getColumn(0).getBlob()) == now ? SealState::Whole : SealState::Broken;
}

} // namespace gtm::store
