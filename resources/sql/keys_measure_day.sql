-- The keys of all records of one source, to tell new, changed and unchanged rows apart.
SELECT rid, id, row_hash
FROM measure_day
WHERE system = ?;
