SELECT * FROM slip_span ORDER BY deal, from_on;
