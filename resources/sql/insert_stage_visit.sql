INSERT INTO stage_visit (
    deal, seq, stage, ord, outcome, entered_on, left_on, backward, reopened, bulk
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
);
