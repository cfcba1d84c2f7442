INSERT INTO shipped_text (subject, id, text, hash) VALUES (?, ?, ?, ?);
