SELECT line, column_name, value, code, cells, id, name, stage, owner FROM rejection WHERE batch_file = ? ORDER BY rid;
