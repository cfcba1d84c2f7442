INSERT INTO ready_span (
    account, from_on, to_on, known, met, open_deal
) VALUES (
    ?, ?, ?, ?, ?, ?
);
