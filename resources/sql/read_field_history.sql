-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, object, record_id, field, old_value, new_value, at_on, at_at, actor_id, is_deleted,
    first_batch, batch, row_hash, state_hash
FROM field_history
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
