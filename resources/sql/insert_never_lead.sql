INSERT INTO never_lead (
    rid, record, first, out_reason, created_on, segment, region, source, route
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?
);
