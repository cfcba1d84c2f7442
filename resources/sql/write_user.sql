-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO user (
    rid, system, id, name, email, is_active, team, manager_id, is_queue, modified_on, modified_at,
    is_deleted, first_batch, batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
