-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO quota (
    rid, system, id, owner_id, owner_name, team, segment, period_start, period_end, amount,
    currency, is_deleted, first_batch, batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
