-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO stage_history (
    rid, system, id, opportunity_id, stage, amount, close_date, probability, forecast_category,
    at_on, at_at, actor_id, from_stage, is_deleted, exited_on, exited_at, time_in_stage,
    currency, first_batch, batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
