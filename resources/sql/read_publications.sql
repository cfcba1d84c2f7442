SELECT rid, subject, author, reason, effective_on, applies, published_at, program, chain
FROM publication
ORDER BY rid;
