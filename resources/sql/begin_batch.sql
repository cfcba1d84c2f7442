INSERT INTO batch (started_at, as_of, program) VALUES (?, ?, ?);
