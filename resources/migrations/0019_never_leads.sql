-- 1: contacts of a source that has leads, which never were one themselves. New leads counts them, and no KPI of leads.
CREATE TABLE never_lead (
    rid INTEGER PRIMARY KEY,
    record INTEGER NOT NULL UNIQUE,
    first INTEGER NOT NULL,
    out_reason TEXT,
    created_on INTEGER,
    segment TEXT,
    region TEXT,
    source TEXT,
    route TEXT NOT NULL
) STRICT;
