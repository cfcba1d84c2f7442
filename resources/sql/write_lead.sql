-- One record, new or changed, with all its fields in the order of the schema.
REPLACE INTO lead (
    rid, system, id, name, first_name, last_name, company, email, status, source, owner_id,
    owner_name, segment, region, country, industry, employees, created_on, created_at, inbound_on,
    inbound_at, modified_on, modified_at, is_converted, converted_on, converted_at,
    converted_account_id, converted_contact_id, converted_opportunity_id, disqualify_reason,
    recycled_until, merged_into, is_deleted, phone, first_touch_on, first_touch_at, owner_team,
    first_batch, batch, row_hash, state_hash
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
    ?, ?, ?, ?, ?, ?, ?, ?, ?
);
