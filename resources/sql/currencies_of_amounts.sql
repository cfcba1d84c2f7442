-- The currencies in which deals have amounts, each once.
SELECT DISTINCT currency
FROM opportunity
WHERE amount <> 0 AND currency <> '' AND coalesce(is_deleted, 0) = 0
ORDER BY 1;
