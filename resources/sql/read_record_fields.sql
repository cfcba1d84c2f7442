-- The values of the user's own dimensions of a range of records.
SELECT record, name, value
FROM record_field
WHERE entity = ? AND record BETWEEN ? AND ?
ORDER BY record, name;
