INSERT INTO missing_record (entity, record, system, batch) VALUES (?, ?, ?, ?);
