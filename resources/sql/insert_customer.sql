INSERT INTO customer (
    rid, record, out_reason, segment, region, route
) VALUES (
    ?, ?, ?, ?, ?, ?
);
