-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, name, first_name, last_name, email, account_id, owner_id, owner_name, source,
    segment, region, country, created_on, created_at, modified_on, modified_at, merged_into,
    is_deleted, phone, first_batch, batch, row_hash, state_hash
FROM contact
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
