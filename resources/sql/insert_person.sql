INSERT INTO person (
    rid, object, record, first, out_reason, kind, created_on, converted_on, has_opportunity, status,
    segment, region, source, route, opportunity_on
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
