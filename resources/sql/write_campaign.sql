-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO campaign (
    rid, system, id, name, type, source, parent_id, start, end_date, budget, currency, status,
    created_on, created_at, modified_on, modified_at, is_deleted, first_batch, batch, row_hash,
    state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
