-- The changes of single fields that a CRM records.

CREATE TABLE field_history (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    object TEXT,
    record_id TEXT,
    field TEXT,
    old_value TEXT,
    new_value TEXT,
    at_on INTEGER,
    at_at INTEGER,
    actor_id TEXT,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX field_history_key ON field_history (system, id);
