INSERT INTO own_dimension (object, record, name, value) VALUES (?, ?, ?, ?);
