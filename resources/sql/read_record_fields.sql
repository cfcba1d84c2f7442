-- What columns of the user's own say of a range of records.
SELECT record, name, value, dimension
FROM record_field
WHERE entity = ? AND record BETWEEN ? AND ?
ORDER BY record, name;
