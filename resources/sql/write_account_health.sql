-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO account_health (
    rid, system, id, account_id, account_name, at_on, at_at, score, tier, seats_bought,
    seats_active, usage, milestone_reached, champion_active, champion_left, whitespace, is_deleted,
    first_batch, batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
