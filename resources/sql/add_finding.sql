-- To the first file of a batch with this path.
INSERT INTO finding (batch_file, level, code, column_name, rows, value, answer)
SELECT min(rid), ?, ?, ?, ?, ?, ? FROM batch_file WHERE batch = ? AND path = ?;
