-- The cache belongs to what everything was derived by (meta `derived_by`), not to a batch. Its long columns stand in a
-- table with row ids, where a row is read and written without moving its neighbours.
DROP TABLE fact_cache;
CREATE TABLE fact_cache (
    rid INTEGER PRIMARY KEY,
    kpi TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    facts INTEGER NOT NULL,
    hash BLOB NOT NULL,
    columns BLOB NOT NULL
) STRICT;
