-- What a reader needs to recognise one account.
SELECT 'account', a.id, a.name, a.name, a.type, NULL, NULL, a.created_on, NULL
FROM customer c
JOIN account a ON a.rid = c.record
WHERE c.rid = ?;
