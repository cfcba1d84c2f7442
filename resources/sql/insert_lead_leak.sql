INSERT INTO lead_leak (
    person, from_on, to_on, reason
) VALUES (
    ?, ?, ?, ?
);
