SELECT system, stage, name, ord, outcome, limit_days FROM declared_stage ORDER BY system, ord, stage;
