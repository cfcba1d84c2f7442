INSERT INTO arr_span (
    account, from_on, to_on, arr, currency
) VALUES (
    ?, ?, ?, ?, ?
);
