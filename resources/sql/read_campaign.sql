-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, name, type, source, parent_id, start, end_date, budget, currency, status,
    created_on, created_at, modified_on, modified_at, is_deleted, first_batch, batch, row_hash,
    state_hash
FROM campaign
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
