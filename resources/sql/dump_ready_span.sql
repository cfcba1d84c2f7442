SELECT * FROM ready_span ORDER BY account, from_on;
