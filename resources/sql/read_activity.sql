-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, kind, subtype, direction, person_id, related_id, account_id, owner_id,
    owner_name, subject, status, is_closed, due, occurred_on, occurred_at, completed_on,
    completed_at, created_on, created_at, modified_on, modified_at, is_automated, is_duplicate,
    is_deleted, first_batch, batch, row_hash, state_hash
FROM activity
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
