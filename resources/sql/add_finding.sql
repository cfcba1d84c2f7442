-- To the first file of a batch with this path and entity.
INSERT INTO finding (batch_file, level, code, column_name, rows, value, answer)
SELECT min(rid), ?, ?, ?, ?, ?, ? FROM batch_file WHERE batch = ? AND path = ? AND entity = ?;
