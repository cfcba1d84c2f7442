-- The first schema: what was imported, the records of the CRM, and what is derived from them.
-- Instants are UTC epoch milliseconds (…_at), days are counted from 1970-01-01 (…_on), money is in
-- minor units. A shipped step is never edited; the next change is the next file.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Imports ------------------------------------------------------------------------------------------

CREATE TABLE source_system (
    rid INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE batch (
    rid INTEGER PRIMARY KEY,
    started_at INTEGER NOT NULL,
    as_of INTEGER NOT NULL,
    program TEXT NOT NULL,
    seconds REAL,
    chain BLOB -- hash over the control totals and the chain of the batch before
) STRICT;

CREATE TABLE batch_file (
    rid INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (rid),
    path TEXT NOT NULL,
    vendor TEXT NOT NULL,
    entity TEXT NOT NULL,
    profile TEXT NOT NULL,
    reason TEXT NOT NULL,
    encoding TEXT NOT NULL,
    content_hash BLOB NOT NULL,
    header TEXT NOT NULL,
    skipped TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    inserted INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    CHECK (rows_read = inserted + updated + unchanged + rejected)
) STRICT;
CREATE INDEX batch_file_batch ON batch_file (batch);

CREATE TABLE finding (
    rid INTEGER PRIMARY KEY,
    batch_file INTEGER NOT NULL REFERENCES batch_file (rid),
    level INTEGER NOT NULL,
    code TEXT NOT NULL,
    column_name TEXT NOT NULL,
    rows INTEGER NOT NULL,
    value TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT;
CREATE INDEX finding_file ON finding (batch_file);

CREATE TABLE rejection (
    rid INTEGER PRIMARY KEY,
    batch_file INTEGER NOT NULL REFERENCES batch_file (rid),
    line INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    code TEXT NOT NULL,
    cells TEXT NOT NULL
) STRICT;
CREATE INDEX rejection_file ON rejection (batch_file);

-- Control totals of the whole store as each batch left it; verify computes them again.
CREATE TABLE control_total (
    batch INTEGER NOT NULL REFERENCES batch (rid),
    entity TEXT NOT NULL,
    currency TEXT NOT NULL,
    rows INTEGER NOT NULL,
    minor INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (batch, entity, currency)
) STRICT, WITHOUT ROWID;

-- What the exports show to have changed between two imports.
CREATE TABLE change_event (
    rid INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch (rid),
    entity INTEGER NOT NULL,
    record INTEGER NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT,
    new_value TEXT,
    seen_on INTEGER NOT NULL
) STRICT;
CREATE INDEX change_event_record ON change_event (entity, record);

-- Stages as the mapping profiles of this store declare them.
CREATE TABLE declared_stage (
    system INTEGER NOT NULL REFERENCES source_system (rid),
    stage TEXT NOT NULL,
    name TEXT NOT NULL,
    ord INTEGER NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('open', 'won', 'lost')),
    limit_days INTEGER,
    PRIMARY KEY (system, stage)
) STRICT, WITHOUT ROWID;

-- Records ------------------------------------------------------------------------------------------

CREATE TABLE user (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    name TEXT,
    email TEXT,
    is_active INTEGER CHECK (is_active IN (0, 1)),
    team TEXT,
    manager_id TEXT,
    is_queue INTEGER CHECK (is_queue IN (0, 1)),
    modified_on INTEGER,
    modified_at INTEGER,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX user_key ON user (system, id);

CREATE TABLE account (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    name TEXT,
    owner_id TEXT,
    owner_name TEXT,
    type TEXT,
    segment TEXT,
    region TEXT,
    country TEXT,
    industry TEXT,
    employees REAL,
    website TEXT,
    parent_id TEXT,
    created_on INTEGER,
    created_at INTEGER,
    modified_on INTEGER,
    modified_at INTEGER,
    merged_into TEXT,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX account_key ON account (system, id);

CREATE TABLE contact (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    name TEXT,
    first_name TEXT,
    last_name TEXT,
    email TEXT,
    account_id TEXT,
    owner_id TEXT,
    owner_name TEXT,
    source TEXT,
    segment TEXT,
    region TEXT,
    country TEXT,
    created_on INTEGER,
    created_at INTEGER,
    modified_on INTEGER,
    modified_at INTEGER,
    merged_into TEXT,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX contact_key ON contact (system, id);

CREATE TABLE lead (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    name TEXT,
    first_name TEXT,
    last_name TEXT,
    company TEXT,
    email TEXT,
    status TEXT,
    source TEXT,
    owner_id TEXT,
    owner_name TEXT,
    segment TEXT,
    region TEXT,
    country TEXT,
    industry TEXT,
    employees REAL,
    created_on INTEGER,
    created_at INTEGER,
    inbound_on INTEGER,
    inbound_at INTEGER,
    modified_on INTEGER,
    modified_at INTEGER,
    is_converted INTEGER CHECK (is_converted IN (0, 1)),
    converted_on INTEGER,
    converted_at INTEGER,
    converted_account_id TEXT,
    converted_contact_id TEXT,
    converted_opportunity_id TEXT,
    disqualify_reason TEXT,
    recycled_until INTEGER,
    merged_into TEXT,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX lead_key ON lead (system, id);

CREATE TABLE opportunity (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    name TEXT,
    account_id TEXT,
    account_name TEXT,
    contact_id TEXT,
    owner_id TEXT,
    owner_name TEXT,
    pipeline TEXT,
    stage TEXT,
    amount INTEGER,
    currency TEXT,
    probability REAL,
    forecast_category TEXT,
    type TEXT,
    product TEXT,
    source TEXT,
    segment TEXT,
    region TEXT,
    created_on INTEGER,
    created_at INTEGER,
    close_date INTEGER,
    stage_changed_on INTEGER,
    stage_changed_at INTEGER,
    modified_on INTEGER,
    modified_at INTEGER,
    is_closed INTEGER CHECK (is_closed IN (0, 1)),
    is_won INTEGER CHECK (is_won IN (0, 1)),
    lost_reason TEXT,
    next_step TEXT,
    partner_account_id TEXT,
    merged_into TEXT,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX opportunity_key ON opportunity (system, id);

CREATE TABLE stage_history (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    opportunity_id TEXT,
    stage TEXT,
    amount INTEGER,
    close_date INTEGER,
    probability REAL,
    forecast_category TEXT,
    at_on INTEGER,
    at_at INTEGER,
    actor_id TEXT,
    from_stage TEXT,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX stage_history_key ON stage_history (system, id);

CREATE TABLE lead_history (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    lead_id TEXT,
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
CREATE UNIQUE INDEX lead_history_key ON lead_history (system, id);

CREATE TABLE activity (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    kind TEXT,
    subtype TEXT,
    direction TEXT,
    person_id TEXT,
    related_id TEXT,
    account_id TEXT,
    owner_id TEXT,
    owner_name TEXT,
    subject TEXT,
    status TEXT,
    is_closed INTEGER CHECK (is_closed IN (0, 1)),
    due INTEGER,
    occurred_on INTEGER,
    occurred_at INTEGER,
    completed_on INTEGER,
    completed_at INTEGER,
    created_on INTEGER,
    created_at INTEGER,
    modified_on INTEGER,
    modified_at INTEGER,
    is_automated INTEGER CHECK (is_automated IN (0, 1)),
    is_duplicate INTEGER CHECK (is_duplicate IN (0, 1)),
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX activity_key ON activity (system, id);


-- Derived by core/rules from the records and the model, rebuilt after every import -----------------
-- Spans are half open: they hold from from_on up to the day before to_on; no to_on means still.

-- One row per opportunity. out_reason says why it stands outside every population (RP1).
CREATE TABLE deal (
    rid INTEGER PRIMARY KEY,
    out_reason TEXT,
    class TEXT NOT NULL,
    outcome TEXT NOT NULL,
    created_on INTEGER,
    closed_on INTEGER,
    amount INTEGER,
    amount_created INTEGER,
    currency TEXT,
    created_closed INTEGER NOT NULL,
    omitted_at_creation INTEGER NOT NULL,
    first_won INTEGER NOT NULL,
    stage_events INTEGER NOT NULL,
    stage TEXT NOT NULL,
    segment TEXT,
    region TEXT,
    source TEXT,
    pipeline TEXT,
    product TEXT,
    route TEXT NOT NULL
) STRICT;

-- The stages that occur, with their place and limit.
CREATE TABLE stage_in_use (
    name TEXT PRIMARY KEY,
    ord INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    limit_days INTEGER
) STRICT, WITHOUT ROWID;

-- Equal stages collapsed (RH1), in order; ord is empty for closed stages.
CREATE TABLE stage_visit (
    deal INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    stage TEXT NOT NULL,
    ord INTEGER,
    outcome TEXT NOT NULL,
    entered_on INTEGER,
    left_on INTEGER,
    backward INTEGER NOT NULL,
    reopened INTEGER NOT NULL,
    bulk INTEGER NOT NULL,
    PRIMARY KEY (deal, seq)
) STRICT, WITHOUT ROWID;

-- One row per deal and open stage that it reached (RH3); skipped stages have no days.
CREATE TABLE stage_path (
    deal INTEGER NOT NULL,
    stage TEXT NOT NULL,
    ord INTEGER NOT NULL,
    entered_on INTEGER,
    resolved_on INTEGER,
    moved INTEGER,
    left_on INTEGER,
    days INTEGER,
    skipped INTEGER NOT NULL,
    bulk INTEGER NOT NULL,
    PRIMARY KEY (deal, stage)
) STRICT, WITHOUT ROWID;

-- The time a deal was open, cut wherever stage, amount, close date or one of the marks changes.
CREATE TABLE open_span (
    deal INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    to_on INTEGER,
    stage TEXT, -- empty: open, and nobody recorded in which stage
    since_on INTEGER NOT NULL,
    amount INTEGER,
    currency TEXT,
    qualified INTEGER NOT NULL,
    past_limit INTEGER,
    stalled INTEGER,
    past_due INTEGER,
    PRIMARY KEY (deal, from_on)
) STRICT, WITHOUT ROWID;

-- Amounts that left the pipeline without a decision, by the reason of the catalogue (29).
CREATE TABLE deal_leak (
    deal INTEGER NOT NULL,
    at_on INTEGER NOT NULL,
    reason TEXT NOT NULL,
    amount INTEGER,
    currency TEXT,
    PRIMARY KEY (deal, at_on, reason)
) STRICT, WITHOUT ROWID;

-- One row per lead, and per contact of a source that has no leads. first is the person's first row (RP5).
CREATE TABLE person (
    rid INTEGER PRIMARY KEY,
    object TEXT NOT NULL,
    record INTEGER NOT NULL,
    first INTEGER NOT NULL,
    out_reason TEXT,
    kind TEXT NOT NULL,
    created_on INTEGER,
    converted_on INTEGER,
    has_opportunity INTEGER NOT NULL,
    status TEXT,
    segment TEXT,
    region TEXT,
    source TEXT,
    route TEXT NOT NULL,
    UNIQUE (object, record)
) STRICT;

-- Entries into the steps of the lifecycle path and the day the next one was reached.
CREATE TABLE lead_step (
    person INTEGER NOT NULL,
    step TEXT NOT NULL,
    entered_on INTEGER NOT NULL,
    reached_on INTEGER,
    PRIMARY KEY (person, step)
) STRICT, WITHOUT ROWID;

-- One row per response instance: the clock from the start to the first qualifying touch.
CREATE TABLE response (
    person INTEGER PRIMARY KEY,
    out_reason TEXT,
    in_ttft INTEGER NOT NULL,
    inbound INTEGER NOT NULL,
    start_on INTEGER NOT NULL,
    sla_minutes INTEGER NOT NULL,
    due_on INTEGER,
    due24_on INTEGER,
    touch_on INTEGER,
    touch_kind TEXT NOT NULL,
    in_sla INTEGER,
    business_minutes REAL,
    elapsed_minutes REAL
) STRICT;

-- Open leads without somebody who can work them.
CREATE TABLE unassigned_span (
    person INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    to_on INTEGER,
    since_on INTEGER NOT NULL,
    reason TEXT,
    PRIMARY KEY (person, from_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment (
    person INTEGER PRIMARY KEY,
    assigned_on INTEGER NOT NULL,
    minutes REAL
) STRICT;

-- The span in which a lead belongs to the population of lead leakage (28), cut where its reason changes.
CREATE TABLE lead_leak (
    person INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    to_on INTEGER NOT NULL,
    reason TEXT,
    PRIMARY KEY (person, from_on)
) STRICT, WITHOUT ROWID;

-- Who owned a record when: object is opportunity or lead, record the rid of deal or person.
CREATE TABLE owner_span (
    object TEXT NOT NULL,
    record INTEGER NOT NULL,
    from_on INTEGER,
    owner TEXT,
    team TEXT,
    seq INTEGER NOT NULL,
    PRIMARY KEY (object, record, seq)
) STRICT, WITHOUT ROWID;

-- Facts in columns and the numbers that came out of them, for the batch that derived them ------------

CREATE TABLE fact_cache (
    kpi TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    facts INTEGER NOT NULL,
    hash BLOB NOT NULL,
    columns BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE kpi_point (
    kpi TEXT NOT NULL,
    week_on INTEGER NOT NULL,
    version INTEGER NOT NULL,
    value REAL,
    numerator REAL,
    denominator REAL,
    records INTEGER NOT NULL,
    PRIMARY KEY (kpi, week_on)
) STRICT, WITHOUT ROWID;
