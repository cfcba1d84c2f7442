-- Whether somebody of this id or name owns records, or is exported.
SELECT EXISTS (SELECT 1 FROM user WHERE id = ?1 OR name = ?1 COLLATE NOCASE)
    OR EXISTS (SELECT 1 FROM opportunity WHERE owner_id = ?1 OR owner_name = ?1 COLLATE NOCASE)
    OR EXISTS (SELECT 1 FROM lead WHERE owner_id = ?1 OR owner_name = ?1 COLLATE NOCASE)
    OR EXISTS (SELECT 1 FROM contact WHERE owner_id = ?1 OR owner_name = ?1 COLLATE NOCASE)
    OR EXISTS (SELECT 1 FROM account WHERE owner_id = ?1 OR owner_name = ?1 COLLATE NOCASE);
