-- A range of records in order of arrival, with their fields in the order of the schema.
SELECT
    rid, system, id, name, first_name, last_name, company, email, status, source, owner_id,
    owner_name, segment, region, country, industry, employees, created_on, created_at, inbound_on,
    inbound_at, modified_on, modified_at, is_converted, converted_on, converted_at,
    converted_account_id, converted_contact_id, converted_opportunity_id, disqualify_reason,
    recycled_until, merged_into, is_deleted, phone, first_touch_on, first_touch_at, owner_team,
    first_batch, batch, row_hash, state_hash
FROM lead
WHERE rid BETWEEN ? AND ?
ORDER BY rid;
