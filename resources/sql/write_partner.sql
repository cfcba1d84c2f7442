-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO partner (
    rid, system, id, name, tier, route, account_id, owner_id, owner_name, is_deleted, first_batch,
    batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
