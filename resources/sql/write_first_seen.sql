REPLACE INTO first_seen (entity, record, seen_on) VALUES (?, ?, ?);
