-- Imported measures: the documents that declare them, and a value for each day of each that is a column.
CREATE TABLE measure_set (
    name TEXT PRIMARY KEY,
    toml TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE measure_day (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    measure TEXT NOT NULL,
    day INTEGER NOT NULL,
    value REAL,
    rows REAL NOT NULL CHECK (rows >= 0),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX measure_day_key ON measure_day (system, id);
