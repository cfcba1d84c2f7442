INSERT INTO spend_line (
    rid, at_on, amount, currency, channel
) VALUES (
    ?, ?, ?, ?, ?
);
