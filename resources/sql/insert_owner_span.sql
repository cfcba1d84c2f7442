INSERT INTO owner_span (
    object, record, from_on, owner, team, seq
) VALUES (
    ?, ?, ?, ?, ?, ?
);
