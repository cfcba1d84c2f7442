SELECT level, code, column_name, rows, value, answer FROM finding WHERE batch_file = ? ORDER BY rid;
