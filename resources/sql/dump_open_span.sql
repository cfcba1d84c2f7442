SELECT * FROM open_span ORDER BY deal, from_on;
