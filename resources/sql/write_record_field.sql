INSERT INTO record_field (entity, record, name, value, dimension) VALUES (?, ?, ?, ?, ?);
