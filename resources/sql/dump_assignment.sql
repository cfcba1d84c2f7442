SELECT * FROM assignment ORDER BY person;
