INSERT INTO assignment (
    person, assigned_on, minutes
) VALUES (
    ?, ?, ?
);
