-- Who of a JSON array of ids and names is exported, owns records or takes care of an account. The parts are read one after the other, so that
-- nobody waits for the larger ones who has found everybody in the smaller ones.
SELECT id, name FROM user
WHERE id IN (SELECT value FROM json_each(?1)) OR name COLLATE NOCASE IN (SELECT value FROM json_each(?1))
UNION ALL
SELECT DISTINCT owner_id, owner_name FROM account
WHERE owner_id IN (SELECT value FROM json_each(?1)) OR owner_name COLLATE NOCASE IN (SELECT value FROM json_each(?1))
UNION ALL
SELECT DISTINCT csm_id, csm_name FROM account
WHERE csm_id IN (SELECT value FROM json_each(?1)) OR csm_name COLLATE NOCASE IN (SELECT value FROM json_each(?1))
UNION ALL
SELECT DISTINCT owner_id, owner_name FROM opportunity
WHERE owner_id IN (SELECT value FROM json_each(?1)) OR owner_name COLLATE NOCASE IN (SELECT value FROM json_each(?1))
UNION ALL
SELECT DISTINCT owner_id, owner_name FROM lead
WHERE owner_id IN (SELECT value FROM json_each(?1)) OR owner_name COLLATE NOCASE IN (SELECT value FROM json_each(?1))
UNION ALL
SELECT DISTINCT owner_id, owner_name FROM contact
WHERE owner_id IN (SELECT value FROM json_each(?1)) OR owner_name COLLATE NOCASE IN (SELECT value FROM json_each(?1));
