INSERT INTO inactive_span (
    deal, from_on, to_on, inactive
) VALUES (
    ?, ?, ?, ?
);
