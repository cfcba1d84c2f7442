SELECT subject, id, text, hash FROM shipped_text ORDER BY subject, id;
