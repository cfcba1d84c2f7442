// SPDX-License-Identifier: GPL-3.0-only
#include "core/review/review_store.h"

#include "core/base/resources.h"
#include "core/store/seal.h"

#include <map>

namespace gtm::review {

namespace {

/// Empties what belongs to an action beside its own row.
void clearParts(SQLite::Database& connection, std::int64_t id) {
    for (const char* file : {"sql/clear_action_filter.sql", "sql/clear_action_log.sql"}) {
        SQLite::Statement clear(connection, resourceText(file));
        clear.bind(1, id);
        clear.exec();
    }
}

void bindId(SQLite::Statement& statement, std::int64_t id) {
    if (id == 0)
        statement.bind(1); // the store gives one
    else
        statement.bind(1, id);
}

void writeParts(SQLite::Database& connection, const Action& action, std::int64_t id) {
    SQLite::Statement filter(connection, resourceText("sql/write_action_filter.sql"));
    for (const auto& [dimension, values] : action.filter)
        for (const std::string& value : values) {
            filter.reset();
            filter.bind(1, id);
            filter.bind(2, dimension);
            filter.bind(3, value);
            filter.exec();
        }
    SQLite::Statement log(connection, resourceText("sql/write_action_log.sql"));
    int line = 0;
    for (const ActionLog& entry : action.log) {
        log.reset();
        log.bind(1, id);
        log.bind(2, ++line);
        log.bind(3, dayNumber(entry.on));
        log.bind(4, static_cast<int>(entry.event));
        log.bind(5, entry.text);
        log.exec();
    }
}

Action actionAt(SQLite::Statement& row) {
    Action action;
    action.id = row.getColumn(0).getInt64();
    action.kpi = row.getColumn(1).getString();
    action.text = row.getColumn(2).getString();
    action.owner = row.getColumn(3).getString();
    action.due = dayFromNumber(row.getColumn(4).getInt());
    action.doneWhen = row.getColumn(5).getString();
    action.week = dayFromNumber(row.getColumn(6).getInt());
    action.state = static_cast<ActionState>(row.getColumn(7).getInt());
    if (!row.getColumn(8).isNull())
        action.closedOn = dayFromNumber(row.getColumn(8).getInt());
    action.outcome = row.getColumn(9).getString();
    return action;
}

bool removeBy(SQLite::Database& connection, const char* file, std::int64_t id) {
    SQLite::Statement remove(connection, resourceText(file));
    remove.bind(1, id);
    return remove.exec() > 0;
}

} // namespace

std::vector<Action> readActions(SQLite::Database& connection) {
    std::map<std::int64_t, Action> byId;
    SQLite::Statement rows(connection, resourceText("sql/read_actions.sql"));
    while (rows.executeStep()) {
        Action action = actionAt(rows);
        byId.emplace(action.id, std::move(action));
    }
    SQLite::Statement filters(connection, resourceText("sql/read_action_filters.sql"));
    while (filters.executeStep())
        if (const auto of = byId.find(filters.getColumn(0).getInt64()); of != byId.end())
            of->second.filter[filters.getColumn(1).getString()].push_back(filters.getColumn(2).getString());
    SQLite::Statement log(connection, resourceText("sql/read_action_log.sql"));
    while (log.executeStep())
        if (const auto of = byId.find(log.getColumn(0).getInt64()); of != byId.end())
            of->second.log.push_back({dayFromNumber(log.getColumn(1).getInt()),
                                      static_cast<ActionEvent>(log.getColumn(2).getInt()),
                                      log.getColumn(3).getString()});
    std::vector<Action> actions;
    for (auto& [id, action] : byId)
        actions.push_back(std::move(action));
    return actions;
}

std::vector<Note> readNotes(SQLite::Database& connection) {
    std::vector<Note> notes;
    SQLite::Statement row(connection, resourceText("sql/read_notes.sql"));
    while (row.executeStep())
        notes.push_back({row.getColumn(0).getInt64(), row.getColumn(1).getString(),
                         dayFromNumber(row.getColumn(2).getInt()),
                         static_cast<NoteKind>(row.getColumn(3).getInt()), row.getColumn(4).getString(),
                         dayFromNumber(row.getColumn(5).getInt())});
    return notes;
}

std::int64_t writeAction(SQLite::Database& connection, const Action& action) {
    SQLite::Transaction transaction(connection);
    SQLite::Statement write(connection, resourceText("sql/write_action.sql"));
    bindId(write, action.id);
    write.bind(2, action.kpi);
    write.bind(3, action.text);
    write.bind(4, action.owner);
    write.bind(5, dayNumber(action.due));
    write.bind(6, action.doneWhen);
    write.bind(7, dayNumber(action.week));
    write.bind(8, static_cast<int>(action.state));
    if (action.closedOn)
        write.bind(9, dayNumber(*action.closedOn));
    write.bind(10, action.outcome);
    write.exec();
    const std::int64_t id = action.id == 0 ? connection.getLastInsertRowid() : action.id;
    clearParts(connection, id);
    writeParts(connection, action, id);
    store::seal(connection, store::Sealed::Review);
    transaction.commit();
    return id;
}

std::int64_t writeNote(SQLite::Database& connection, const Note& note) {
    SQLite::Transaction transaction(connection);
    SQLite::Statement write(connection, resourceText("sql/write_note.sql"));
    bindId(write, note.id);
    write.bind(2, note.kpi);
    write.bind(3, dayNumber(note.week));
    write.bind(4, static_cast<int>(note.kind));
    write.bind(5, note.text);
    write.bind(6, dayNumber(note.writtenOn));
    write.exec();
    const std::int64_t id = note.id == 0 ? connection.getLastInsertRowid() : note.id;
    store::seal(connection, store::Sealed::Review);
    transaction.commit();
    return id;
}

bool removeAction(SQLite::Database& connection, std::int64_t id) {
    SQLite::Transaction transaction(connection);
    clearParts(connection, id);
    const bool removed = removeBy(connection, "sql/remove_action.sql", id);
    store::seal(connection, store::Sealed::Review);
    transaction.commit();
    return removed;
}

bool removeNote(SQLite::Database& connection, std::int64_t id) {
    SQLite::Transaction transaction(connection);
    const bool removed = removeBy(connection, "sql/remove_note.sql", id);
    store::seal(connection, store::Sealed::Review);
    transaction.commit();
    return removed;
}

} // namespace gtm::review
