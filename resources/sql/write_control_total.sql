INSERT INTO control_total (batch, entity, currency, rows, minor, hash) VALUES (?, ?, ?, ?, ?, ?);
