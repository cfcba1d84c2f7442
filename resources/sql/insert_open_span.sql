INSERT INTO open_span (
    deal, from_on, to_on, stage, since_on, amount, currency, qualified, past_limit, stalled,
    past_due
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
