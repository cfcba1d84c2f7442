INSERT OR IGNORE INTO told_field (system, entity, field, first_batch) VALUES (?, ?, ?, ?);
