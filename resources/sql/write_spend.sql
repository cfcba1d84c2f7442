-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO spend (
    rid, system, id, day, until, campaign_id, campaign_name, channel, kind, amount, currency,
    is_deleted, first_batch, batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
