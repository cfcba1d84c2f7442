-- Changes a row only where it says something else.
INSERT INTO declared_stage (system, stage, name, ord, outcome, limit_days) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (system, stage) DO UPDATE
SET name = excluded.name, ord = excluded.ord, outcome = excluded.outcome, limit_days = excluded.limit_days
WHERE (name, ord, outcome, limit_days) IS NOT (excluded.name, excluded.ord, excluded.outcome, excluded.limit_days);
