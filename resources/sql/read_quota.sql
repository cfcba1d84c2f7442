-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, owner_id, owner_name, team, segment, period_start, period_end, amount,
    currency, is_deleted, first_batch, batch, row_hash, state_hash
FROM quota
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
