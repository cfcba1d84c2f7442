-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO ticket (
    rid, system, id, account_id, account_name, severity, status, opened_on, opened_at, closed_on,
    closed_at, is_deleted, first_batch, batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
