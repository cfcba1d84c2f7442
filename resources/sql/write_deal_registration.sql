-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO deal_registration (
    rid, system, id, partner_id, partner_name, account_id, account_name, opportunity_id,
    submitted_on, submitted_at, approved_on, approved_at, expires, resolved_on, resolved_at, status,
    is_conflict, is_deleted, first_batch, batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
