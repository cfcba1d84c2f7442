REPLACE INTO seal (name, hash) VALUES (?, ?);
