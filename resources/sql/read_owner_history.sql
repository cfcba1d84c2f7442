-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, object, record_id, old_owner, new_owner, at_on, at_at, actor_id, is_deleted,
    first_batch, batch, row_hash, state_hash
FROM owner_history
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
