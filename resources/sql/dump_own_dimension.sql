SELECT * FROM own_dimension ORDER BY object, record, name;
