-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO target (
    rid, system, id, kpi, scope, scope_value, period_start, period_end, value, tolerance,
    is_deleted, first_batch, batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
