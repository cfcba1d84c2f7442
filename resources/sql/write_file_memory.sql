INSERT OR REPLACE INTO file_memory (content_hash, reading_hash, batch_file, newest_on, findings, known)
VALUES (?, ?, ?, ?, ?, ?);
