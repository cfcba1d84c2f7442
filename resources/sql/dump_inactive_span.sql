SELECT * FROM inactive_span ORDER BY deal, from_on;
