-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, name, email, is_active, team, manager_id, is_queue, modified_on, modified_at,
    is_deleted, first_batch, batch, row_hash, state_hash
FROM user
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
