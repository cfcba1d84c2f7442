SELECT * FROM routing_span ORDER BY person, from_on;
