INSERT INTO routing_span (
    person, assigned_on, from_on, to_on, changes, moved
) VALUES (
    ?, ?, ?, ?, ?, ?
);
