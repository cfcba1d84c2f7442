INSERT INTO stage_path (
    deal, stage, ord, entered_on, resolved_on, moved, left_on, days, skipped, bulk
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
