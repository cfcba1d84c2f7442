-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, name, tier, route, account_id, owner_id, owner_name, is_deleted, first_batch,
    batch, row_hash, state_hash
FROM partner
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
