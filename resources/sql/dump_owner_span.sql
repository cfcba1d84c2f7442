SELECT * FROM owner_span ORDER BY object, record, seq;
