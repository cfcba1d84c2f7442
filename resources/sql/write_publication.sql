INSERT INTO publication (rid, subject, author, reason, effective_on, applies, published_at, program, chain)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);
