INSERT INTO quota_span (
    quota, ahead, from_on, to_on, amount, currency
) VALUES (
    ?, ?, ?, ?, ?, ?
);
