SELECT level, code, column_name, rows, value, answer, rid FROM finding WHERE batch_file = ? ORDER BY rid;
