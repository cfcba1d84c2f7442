REPLACE INTO source_zone (system, zone) VALUES (?, ?);
