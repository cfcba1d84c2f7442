-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, account_id, account_name, at_on, at_at, score, tier, seats_bought,
    seats_active, usage, milestone_reached, champion_active, champion_left, whitespace, is_deleted,
    first_batch, batch, row_hash, state_hash
FROM account_health
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
