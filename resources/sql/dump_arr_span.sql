SELECT * FROM arr_span ORDER BY rowid;
