SELECT * FROM economics ORDER BY rowid;
