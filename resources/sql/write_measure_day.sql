-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO measure_day (
    rid, system, id, measure, day, value, rows, first_batch, batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
