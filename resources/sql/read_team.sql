-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, name, parent_id, manager_id, kind, is_deleted, first_batch, batch, row_hash,
    state_hash
FROM team
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
