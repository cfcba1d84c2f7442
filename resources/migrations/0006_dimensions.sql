-- What exports say of a record in columns that somebody keeps as dimensions of their own.
CREATE TABLE record_field (
    entity INTEGER NOT NULL,
    record INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (entity, record, name)
) STRICT, WITHOUT ROWID;

-- The same by what facts are about: a deal has its own values and those of its account. Rebuilt with the
-- derived tables.
CREATE TABLE own_dimension (
    object TEXT NOT NULL, -- a record type of the KPI definitions
    record INTEGER NOT NULL, -- rid as facts have it
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (object, record, name)
) STRICT, WITHOUT ROWID;
