INSERT INTO pipe_flow (
    deal, from_on, to_on, kind, amount, currency
) VALUES (
    ?, ?, ?, ?, ?, ?
);
