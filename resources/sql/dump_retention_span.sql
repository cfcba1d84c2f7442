SELECT * FROM retention_span ORDER BY rowid;
