REPLACE INTO measure_set (name, toml) VALUES (?, ?);
