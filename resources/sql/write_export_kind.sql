INSERT INTO export_kind (batch, system, mapping, header, rows_read) VALUES (?, ?, ?, ?, ?);
