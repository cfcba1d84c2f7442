-- What the program shipped when a subject was first published: records that came before the publication keep it, also
-- where a later program ships another text.
CREATE TABLE shipped_text (
    subject TEXT NOT NULL CHECK (subject IN ('model', 'definitions')),
    id TEXT NOT NULL, -- of the KPI; 'model' of the model
    text TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 16), -- of the other columns
    PRIMARY KEY (subject, id)
) STRICT, WITHOUT ROWID;

-- Hashes over tables that are changed row by row and have no control total.
CREATE TABLE seal (
    name TEXT PRIMARY KEY,
    hash BLOB NOT NULL CHECK (length(hash) = 16)
) STRICT, WITHOUT ROWID;

-- The days of imported measures, for facts: rebuilt with every import of measures.
CREATE TABLE measure_value (
    rid INTEGER PRIMARY KEY, -- of measure_day
    measure TEXT NOT NULL,
    at_on INTEGER NOT NULL,
    value REAL -- null: a blank day
) STRICT;
