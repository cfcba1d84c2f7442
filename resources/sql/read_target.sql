-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, kpi, scope, scope_value, period_start, period_end, value, tolerance,
    is_deleted, first_batch, batch, row_hash, state_hash
FROM target
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
