SELECT name, record, value FROM own_dimension WHERE object = ? ORDER BY record, name;
