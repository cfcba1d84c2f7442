-- More of what a revenue team records: campaigns and spend, teams, contracts, account health and tickets,
-- partners and their registrations, quotas and targets, changes of owner.

CREATE TABLE campaign (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    name TEXT,
    type TEXT,
    source TEXT,
    parent_id TEXT,
    start INTEGER,
    end_date INTEGER,
    budget INTEGER,
    currency TEXT,
    status TEXT,
    created_on INTEGER,
    created_at INTEGER,
    modified_on INTEGER,
    modified_at INTEGER,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX campaign_key ON campaign (system, id);

CREATE TABLE spend (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    day INTEGER,
    until INTEGER,
    campaign_id TEXT,
    campaign_name TEXT,
    channel TEXT,
    kind TEXT,
    amount INTEGER,
    currency TEXT,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX spend_key ON spend (system, id);

CREATE TABLE team (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    name TEXT,
    parent_id TEXT,
    manager_id TEXT,
    kind TEXT,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX team_key ON team (system, id);

CREATE TABLE contract (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    account_id TEXT,
    account_name TEXT,
    opportunity_id TEXT,
    renewal_opportunity_id TEXT,
    product TEXT,
    start INTEGER,
    end_date INTEGER,
    arr INTEGER,
    amount INTEGER,
    currency TEXT,
    status TEXT,
    auto_renew INTEGER CHECK (auto_renew IN (0, 1)),
    notice INTEGER,
    ended INTEGER,
    owner_id TEXT,
    owner_name TEXT,
    modified_on INTEGER,
    modified_at INTEGER,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX contract_key ON contract (system, id);

CREATE TABLE account_health (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    account_id TEXT,
    account_name TEXT,
    at_on INTEGER,
    at_at INTEGER,
    score REAL,
    tier TEXT,
    seats_bought REAL,
    seats_active REAL,
    usage REAL,
    milestone_reached INTEGER CHECK (milestone_reached IN (0, 1)),
    champion_active INTEGER CHECK (champion_active IN (0, 1)),
    champion_left INTEGER CHECK (champion_left IN (0, 1)),
    whitespace INTEGER CHECK (whitespace IN (0, 1)),
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX account_health_key ON account_health (system, id);

CREATE TABLE ticket (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    account_id TEXT,
    account_name TEXT,
    severity TEXT,
    status TEXT,
    opened_on INTEGER,
    opened_at INTEGER,
    closed_on INTEGER,
    closed_at INTEGER,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX ticket_key ON ticket (system, id);

CREATE TABLE partner (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    name TEXT,
    tier TEXT,
    route TEXT,
    account_id TEXT,
    owner_id TEXT,
    owner_name TEXT,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX partner_key ON partner (system, id);

CREATE TABLE deal_registration (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    partner_id TEXT,
    partner_name TEXT,
    account_id TEXT,
    account_name TEXT,
    opportunity_id TEXT,
    submitted_on INTEGER,
    submitted_at INTEGER,
    approved_on INTEGER,
    approved_at INTEGER,
    expires INTEGER,
    resolved_on INTEGER,
    resolved_at INTEGER,
    status TEXT,
    is_conflict INTEGER CHECK (is_conflict IN (0, 1)),
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX deal_registration_key ON deal_registration (system, id);

CREATE TABLE quota (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    owner_id TEXT,
    owner_name TEXT,
    team TEXT,
    segment TEXT,
    period_start INTEGER,
    period_end INTEGER,
    amount INTEGER,
    currency TEXT,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX quota_key ON quota (system, id);

CREATE TABLE target (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    kpi TEXT,
    scope TEXT,
    scope_value TEXT,
    period_start INTEGER,
    period_end INTEGER,
    value REAL,
    tolerance REAL,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX target_key ON target (system, id);

CREATE TABLE owner_history (
    rid INTEGER PRIMARY KEY,
    system INTEGER NOT NULL REFERENCES source_system (rid),
    id TEXT NOT NULL,
    object TEXT,
    record_id TEXT,
    old_owner TEXT,
    new_owner TEXT,
    at_on INTEGER,
    at_at INTEGER,
    actor_id TEXT,
    is_deleted INTEGER CHECK (is_deleted IN (0, 1)),
    first_batch INTEGER NOT NULL REFERENCES batch (rid),
    batch INTEGER NOT NULL REFERENCES batch (rid),
    row_hash BLOB NOT NULL CHECK (length(row_hash) = 16),
    state_hash BLOB NOT NULL CHECK (length(state_hash) = 16)
) STRICT;
CREATE UNIQUE INDEX owner_history_key ON owner_history (system, id);
