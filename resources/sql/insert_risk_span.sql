INSERT INTO risk_span (
    account, end_on, from_on, to_on, arr, currency, band, points
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?
);
