-- What each kind of export held, so that the next one of its kind can be held against it; which records an
-- export no longer holds; and which records and fields a finding is about.

-- All files of one import that one mapping of one source system read.
CREATE TABLE export_kind (
    rid INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (rid),
    system INTEGER NOT NULL REFERENCES source_system (rid),
    mapping TEXT NOT NULL,
    header TEXT NOT NULL, -- a JSON list
    rows_read INTEGER NOT NULL,
    UNIQUE (batch, system, mapping)
) STRICT;

-- How many of its rows hold each stage, status and owner.
CREATE TABLE export_word (
    export_kind INTEGER NOT NULL REFERENCES export_kind (rid),
    field TEXT NOT NULL,
    word TEXT NOT NULL,
    rows INTEGER NOT NULL,
    PRIMARY KEY (export_kind, field, word)
) STRICT, WITHOUT ROWID;

-- Records that the newest whole export of their kind does not hold, since the batch that showed it. They
-- count as they were seen last, and the mark goes when they come back.
CREATE TABLE missing_record (
    entity INTEGER NOT NULL,
    record INTEGER NOT NULL,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    PRIMARY KEY (entity, record)
) STRICT, WITHOUT ROWID;

-- The records that a finding is about, or the places in the file, worst first.
CREATE TABLE finding_place (
    finding INTEGER NOT NULL REFERENCES finding (rid),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    line INTEGER NOT NULL, -- 0: not about a line
    value TEXT NOT NULL,
    PRIMARY KEY (finding, seq)
) STRICT, WITHOUT ROWID;

-- The fields of the file's entity that a finding bears on.
CREATE TABLE finding_field (
    finding INTEGER NOT NULL REFERENCES finding (rid),
    field TEXT NOT NULL,
    PRIMARY KEY (finding, field)
) STRICT, WITHOUT ROWID;
