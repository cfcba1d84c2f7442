-- What meetings leave behind. People write it, imports do not: it stays when one is taken back.
CREATE TABLE review_action (
    rid INTEGER PRIMARY KEY,
    kpi TEXT NOT NULL CHECK (kpi <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    owner TEXT NOT NULL CHECK (owner <> ''),
    due_on INTEGER NOT NULL,
    done_when TEXT NOT NULL,
    week_on INTEGER NOT NULL, -- Sunday of the week whose meeting agreed on it
    state INTEGER NOT NULL CHECK (state IN (0, 1, 2)), -- open, done, dropped
    closed_on INTEGER,
    outcome TEXT NOT NULL,
    CHECK ((state = 0) = (closed_on IS NULL)),
    CHECK ((state = 0) = (outcome = ''))
) STRICT;

-- What the board was filtered by when the action was agreed.
CREATE TABLE review_action_filter (
    action INTEGER NOT NULL REFERENCES review_action (rid),
    dimension TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (action, dimension, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_action_log (
    action INTEGER NOT NULL REFERENCES review_action (rid),
    line INTEGER NOT NULL,
    day_on INTEGER NOT NULL,
    -- agreed, comment, due, owner, text, done, dropped, reopened
    event INTEGER NOT NULL CHECK (event BETWEEN 0 AND 7),
    text TEXT NOT NULL, -- of a change: what stood there before
    PRIMARY KEY (action, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_note (
    rid INTEGER PRIMARY KEY,
    kpi TEXT NOT NULL CHECK (kpi <> ''),
    week_on INTEGER NOT NULL, -- its Sunday
    kind INTEGER NOT NULL CHECK (kind IN (0, 1)), -- point, ask
    text TEXT NOT NULL CHECK (text <> ''),
    written_on INTEGER NOT NULL
) STRICT;
