-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, account_id, account_name, opportunity_id, renewal_opportunity_id, product,
    start, end_date, arr, amount, currency, status, auto_renew, notice, ended, owner_id, owner_name,
    modified_on, modified_at, is_deleted, first_batch, batch, row_hash, state_hash
FROM contract
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
