INSERT INTO deal_leak (
    deal, at_on, reason, amount, currency
) VALUES (
    ?, ?, ?, ?, ?
);
