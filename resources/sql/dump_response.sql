SELECT * FROM response ORDER BY person;
