SELECT * FROM unassigned_span ORDER BY person, from_on;
