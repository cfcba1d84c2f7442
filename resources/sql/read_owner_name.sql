-- As people call a user, or an owner whom no users export holds but whose name stands beside his id.
SELECT COALESCE(
    (SELECT COALESCE(NULLIF(name, ''), id) FROM user WHERE id = ?1 OR name = ?1 COLLATE NOCASE ORDER BY rid LIMIT 1),
    (SELECT owner_name FROM opportunity WHERE owner_id = ?1 AND owner_name <> '' LIMIT 1),
    (SELECT owner_name FROM lead WHERE owner_id = ?1 AND owner_name <> '' LIMIT 1),
    (SELECT owner_name FROM account WHERE owner_id = ?1 AND owner_name <> '' LIMIT 1),
    ?1
);
