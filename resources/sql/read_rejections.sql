SELECT line, column_name, value, code, cells FROM rejection WHERE batch_file = ? ORDER BY rid;
