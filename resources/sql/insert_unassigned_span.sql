INSERT INTO unassigned_span (
    person, from_on, to_on, since_on, reason
) VALUES (
    ?, ?, ?, ?, ?
);
