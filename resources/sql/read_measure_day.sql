-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, measure, day, value, rows, first_batch, batch, row_hash, state_hash
FROM measure_day
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
