-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO account (
    rid, system, id, name, owner_id, owner_name, type, segment, region, country, industry,
    employees, website, parent_id, created_on, created_at, modified_on, modified_at, merged_into,
    is_deleted, csm_id, csm_name, first_batch, batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
