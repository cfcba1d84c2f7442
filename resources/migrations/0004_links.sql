-- The changes of single fields that a CRM records, and which records are held to be one human or one company.

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

-- Records of one human or one company as the records alone tell it, rebuilt with the derived tables: each
-- stands with the first record of its group. entity is the number that change events use.
CREATE TABLE join_now (
    object TEXT NOT NULL, -- person or account
    rule TEXT NOT NULL, -- email or domain
    value TEXT NOT NULL, -- the address or domain that they share
    first_entity INTEGER NOT NULL,
    first_record INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    record INTEGER NOT NULL,
    split INTEGER NOT NULL,
    PRIMARY KEY (object, value, entity, record)
) STRICT, WITHOUT ROWID;

-- The same over time: since which import, until which one, and whether somebody took it apart. A split holds
-- for all later imports, as long as nobody takes it back.
CREATE TABLE join_log (
    rid INTEGER PRIMARY KEY,
    object TEXT NOT NULL,
    rule TEXT NOT NULL,
    value TEXT NOT NULL,
    first_entity INTEGER NOT NULL,
    first_record INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    record INTEGER NOT NULL,
    since_batch INTEGER NOT NULL REFERENCES batch (rid),
    until_batch INTEGER REFERENCES batch (rid), -- empty: the records still say so
    split INTEGER NOT NULL DEFAULT 0 CHECK (split IN (0, 1)),
    UNIQUE (object, value, entity, record)
) STRICT;
