INSERT INTO quality (
    rid, object, record
) VALUES (
    ?, ?, ?
);
