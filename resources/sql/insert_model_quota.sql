INSERT INTO model_quota (
    rid, name, amount, currency, period_start, period_end
) VALUES (
    ?, ?, ?, ?, ?, ?
);
