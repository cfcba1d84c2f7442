INSERT INTO retention_span (
    account, from_on, to_on, arr_then, arr_now, currency
) VALUES (
    ?, ?, ?, ?, ?, ?
);
