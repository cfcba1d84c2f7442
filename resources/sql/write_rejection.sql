INSERT INTO rejection (batch_file, line, column_name, value, code, cells, id, name, stage, owner)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
