-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO team (
    rid, system, id, name, parent_id, manager_id, kind, is_deleted, first_batch, batch, row_hash,
    state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
