INSERT INTO renewal (
    account, end_on, arr, currency, decided_on, outcome, on_time
) VALUES (
    ?, ?, ?, ?, ?, ?, ?
);
