INSERT INTO finding (batch_file, level, code, column_name, rows, value, answer)
VALUES (?, ?, ?, ?, ?, ?, ?);
