INSERT INTO slip_span (
    deal, from_on, to_on, slipped, amount, currency
) VALUES (
    ?, ?, ?, ?, ?, ?
);
