INSERT INTO lead_step (
    person, step, entered_on, reached_on
) VALUES (
    ?, ?, ?, ?
);
