-- The currencies of amounts, each once.
SELECT currency FROM opportunity WHERE amount <> 0 AND currency <> '' AND coalesce(is_deleted, 0) = 0
UNION
SELECT currency FROM contract
WHERE (arr <> 0 OR amount <> 0) AND currency <> '' AND coalesce(is_deleted, 0) = 0
UNION
SELECT currency FROM quota WHERE amount <> 0 AND currency <> '' AND coalesce(is_deleted, 0) = 0
UNION
SELECT currency FROM spend WHERE amount <> 0 AND currency <> '' AND coalesce(is_deleted, 0) = 0
ORDER BY 1;
