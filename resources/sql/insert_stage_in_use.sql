INSERT INTO stage_in_use (
    name, ord, outcome, limit_days
) VALUES (
    ?, ?, ?, ?
);
