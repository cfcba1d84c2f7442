-- Versions of the go-to-market model and of KPI definitions, in the order in which they were published. No
-- import touches them, and none is ever changed: the chain is a hash over everything up to a row.
CREATE TABLE publication (
    rid INTEGER PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject IN ('model', 'definitions')),
    author TEXT NOT NULL CHECK (author <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    effective_on INTEGER NOT NULL, -- the first day of a week
    applies TEXT NOT NULL CHECK (applies IN ('new', 'all')),
    published_at INTEGER NOT NULL,
    program TEXT NOT NULL,
    chain BLOB NOT NULL CHECK (length(chain) = 16)
) STRICT;

CREATE TABLE publication_text (
    publication INTEGER NOT NULL REFERENCES publication (rid),
    id TEXT NOT NULL, -- of the KPI; 'model' of the model
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (publication, id)
) STRICT, WITHOUT ROWID;

-- Quotas that stand in the model; their numbers follow those of imported ones. Rebuilt with the derived tables.
CREATE TABLE model_quota (
    rid INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT,
    period_start INTEGER NOT NULL,
    period_end INTEGER NOT NULL
) STRICT;
