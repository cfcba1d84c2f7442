-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO contact (
    rid, system, id, name, first_name, last_name, email, account_id, owner_id, owner_name, source,
    segment, region, country, created_on, created_at, modified_on, modified_at, merged_into,
    is_deleted, phone, first_batch, batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
