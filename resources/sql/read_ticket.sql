-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, account_id, account_name, severity, status, opened_on, opened_at, closed_on,
    closed_at, is_deleted, first_batch, batch, row_hash, state_hash
FROM ticket
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
