-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, name, owner_id, owner_name, type, segment, region, country, industry,
    employees, website, parent_id, created_on, created_at, modified_on, modified_at, merged_into,
    is_deleted, csm_id, csm_name, first_batch, batch, row_hash, state_hash
FROM account
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
