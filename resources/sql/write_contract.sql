-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO contract (
    rid, system, id, account_id, account_name, opportunity_id, renewal_opportunity_id, product,
    start, end_date, arr, amount, currency, status, auto_renew, notice, ended, owner_id, owner_name,
    modified_on, modified_at, is_deleted, first_batch, batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
