-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, name, account_id, account_name, contact_id, owner_id, owner_name, pipeline,
    stage, amount, currency, probability, forecast_category, type, product, source, segment, region,
    created_on, created_at, close_date, stage_changed_on, stage_changed_at, modified_on,
    modified_at, is_closed, is_won, lost_reason, next_step, partner_account_id, merged_into,
    is_deleted, owner_team, first_batch, batch, row_hash, state_hash
FROM opportunity
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
