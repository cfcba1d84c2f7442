INSERT INTO publication_text (publication, id, version, text) VALUES (?, ?, ?, ?);
