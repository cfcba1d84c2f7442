SELECT * FROM renewal ORDER BY rowid;
