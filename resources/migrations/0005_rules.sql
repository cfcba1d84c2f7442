-- What the rules of engagement derive for handoffs, forecast, retention, partners, economics and data quality; built
-- again after every import. Spans are half open, as in the first schema.

-- The time a deal was open, cut wherever its forecast changes, and at fiscal quarters (31, 33, 35). ahead counts
-- the quarters from the one of these days to that of the close date; clean is neither past due nor stalled, late
-- past the stage marker of the model, old above 1.5 times the median won cycle; pushes counts later close dates.
CREATE TABLE forecast_span (
    deal INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    to_on INTEGER,
    close_on INTEGER,
    ahead INTEGER,
    amount INTEGER,
    currency TEXT,
    category TEXT,
    probability REAL,
    pushes INTEGER NOT NULL,
    clean INTEGER NOT NULL,
    late INTEGER NOT NULL,
    old INTEGER NOT NULL,
    PRIMARY KEY (deal, from_on)
) STRICT, WITHOUT ROWID;

-- How a deal stood when the forecast of a quarter was frozen, and what it brought in it (32, 34): known in the
-- quarter after. category is empty where the deal was not called.
CREATE TABLE forecast_call (
    deal INTEGER NOT NULL,
    quarter_on INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    to_on INTEGER NOT NULL,
    category TEXT,
    amount INTEGER,
    booked INTEGER,
    currency TEXT,
    PRIMARY KEY (deal, quarter_on)
) STRICT, WITHOUT ROWID;

-- Deals that were due in a quarter at its start, through that quarter: are they due later now (33)? amount is that
-- of the start.
CREATE TABLE slip_span (
    deal INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    to_on INTEGER NOT NULL,
    slipped INTEGER NOT NULL,
    amount INTEGER,
    currency TEXT,
    PRIMARY KEY (deal, from_on)
) STRICT, WITHOUT ROWID;

-- What is due in a quarter as an opening and the moves since (16): all kinds add up to what is due on any day.
CREATE TABLE pipe_flow (
    deal INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    kind TEXT NOT NULL,
    to_on INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT,
    PRIMARY KEY (deal, from_on, kind)
) STRICT, WITHOUT ROWID;

-- Quotas of the company by fiscal quarter: ahead as in forecast_span (31).
CREATE TABLE quota_span (
    quota INTEGER NOT NULL,
    ahead INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    to_on INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT,
    PRIMARY KEY (quota, ahead)
) STRICT, WITHOUT ROWID;

-- What became of a deal: its grouped loss reason (11), whether it closed in the month first forecast (33), the
-- hand-over to customer success (30), and whether a partner sourced or influenced it (42);
-- quarter_to is the first day after the fiscal quarter of its win.
CREATE TABLE deal_outcome (
    deal INTEGER PRIMARY KEY,
    loss_reason TEXT,
    close_kept INTEGER,
    onboard_by INTEGER,
    onboarded_on INTEGER,
    onboard_gap TEXT,
    credit TEXT NOT NULL,
    quarter_to INTEGER
) STRICT;

-- Open deals: nothing done for days and nothing planned (19).
CREATE TABLE inactive_span (
    deal INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    to_on INTEGER,
    inactive INTEGER NOT NULL,
    PRIMARY KEY (deal, from_on)
) STRICT, WITHOUT ROWID;

-- Work that passed from one team to another (23, 24): object and record name what was handed over, missing the
-- first thing that a complete handoff has and this one had not. decided_on and accepted tell of qualified leads (6).
CREATE TABLE handoff (
    rid INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    object TEXT NOT NULL,
    record INTEGER NOT NULL,
    out_reason TEXT,
    requested_on INTEGER NOT NULL,
    due_on INTEGER,
    answered_on INTEGER,
    in_sla INTEGER,
    decided_on INTEGER,
    accepted INTEGER,
    missing TEXT,
    segment TEXT,
    region TEXT,
    source TEXT,
    route TEXT
) STRICT;

-- A lead from its first assignment on, cut at each change of owner: moved means to another team too soon (26).
CREATE TABLE routing_span (
    person INTEGER NOT NULL,
    assigned_on INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    to_on INTEGER,
    changes INTEGER NOT NULL,
    moved INTEGER NOT NULL,
    PRIMARY KEY (person, from_on)
) STRICT, WITHOUT ROWID;

-- One row per account; route is that of its first won deal.
CREATE TABLE customer (
    rid INTEGER PRIMARY KEY,
    record INTEGER NOT NULL UNIQUE,
    out_reason TEXT,
    segment TEXT,
    region TEXT,
    route TEXT NOT NULL
) STRICT;

-- What an account pays per year, from contracts (36 to 41); days on which it pays nothing have no row.
CREATE TABLE arr_span (
    account INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    to_on INTEGER,
    arr INTEGER NOT NULL,
    currency TEXT
) STRICT;

-- What an account paid twelve months before these days, and what it pays on them (36 to 38).
CREATE TABLE retention_span (
    account INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    to_on INTEGER,
    arr_then INTEGER NOT NULL,
    arr_now INTEGER NOT NULL,
    currency TEXT
) STRICT;

-- Contracts of an account that end on one day (39): outcome is renewed, lost, overdue or open.
CREATE TABLE renewal (
    account INTEGER NOT NULL,
    end_on INTEGER NOT NULL,
    arr INTEGER NOT NULL,
    currency TEXT,
    decided_on INTEGER,
    outcome TEXT NOT NULL,
    on_time INTEGER NOT NULL
) STRICT;

-- The days before contracts end, with the band of risk (40).
CREATE TABLE risk_span (
    account INTEGER NOT NULL,
    end_on INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    to_on INTEGER NOT NULL,
    arr INTEGER NOT NULL,
    currency TEXT,
    band TEXT NOT NULL,
    points INTEGER NOT NULL
) STRICT;

-- Customers by their signals of expansion (41): how many are known, how many are met, and whether a deal is open.
CREATE TABLE ready_span (
    account INTEGER NOT NULL,
    from_on INTEGER NOT NULL,
    to_on INTEGER,
    known INTEGER NOT NULL,
    met INTEGER NOT NULL,
    open_deal INTEGER NOT NULL,
    PRIMARY KEY (account, from_on)
) STRICT, WITHOUT ROWID;

-- Deal registrations of partners (44).
CREATE TABLE registration (
    rid INTEGER PRIMARY KEY,
    submitted_on INTEGER NOT NULL,
    approved_on INTEGER,
    resolved_on INTEGER,
    approval_hours REAL,
    conflict INTEGER NOT NULL,
    segment TEXT,
    region TEXT,
    route TEXT,
    tier TEXT
) STRICT;

-- Sales and marketing spend, by the day on which a line begins.
CREATE TABLE spend_line (
    rid INTEGER PRIMARY KEY,
    at_on INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT,
    channel TEXT
) STRICT;

-- Settings of the model that amounts are multiplied with.
CREATE TABLE economics (
    gross_margin REAL NOT NULL
) STRICT;

-- Records that are checked (45 to 50).
CREATE TABLE quality (
    rid INTEGER PRIMARY KEY,
    object TEXT NOT NULL,
    record INTEGER NOT NULL
) STRICT;

-- What was checked of a record, and how much of it failed: complete, duplicate, dates, owner.
CREATE TABLE quality_span (
    quality INTEGER NOT NULL,
    aspect TEXT NOT NULL,
    seq INTEGER NOT NULL,
    from_on INTEGER,
    to_on INTEGER,
    failed INTEGER NOT NULL,
    checked INTEGER NOT NULL,
    PRIMARY KEY (quality, aspect, seq)
) STRICT, WITHOUT ROWID;
