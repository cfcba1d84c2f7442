INSERT INTO export_word (export_kind, field, word, rows) VALUES (?, ?, ?, ?);
