SELECT id, version, text FROM publication_text WHERE publication = ? ORDER BY id;
