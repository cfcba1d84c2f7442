REPLACE INTO declared_stage (system, stage, name, ord, outcome, limit_days) VALUES (?, ?, ?, ?, ?, ?);
