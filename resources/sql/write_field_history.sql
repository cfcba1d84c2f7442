-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO field_history (
    rid, system, id, object, record_id, field, old_value, new_value, at_on, at_at, actor_id, is_deleted,
    first_batch, batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
