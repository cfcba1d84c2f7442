SELECT line, column_name, value, code, cells, id FROM rejection WHERE batch_file = ? ORDER BY rid;
