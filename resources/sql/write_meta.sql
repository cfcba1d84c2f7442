REPLACE INTO meta (key, value) VALUES (?, ?);
