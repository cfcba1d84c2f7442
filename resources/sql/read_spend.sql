-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, day, until, campaign_id, campaign_name, channel, kind, amount, currency,
    is_deleted, first_batch, batch, row_hash, state_hash
FROM spend
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
