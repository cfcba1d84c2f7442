-- Who reports to whom, by id and by the names that owners have: the user's own manager, else that of the team.
SELECT u.id, COALESCE(NULLIF(u.name, ''), u.id), COALESCE(NULLIF(m.name, ''), m.id)
FROM user u
JOIN user m ON m.system = u.system
           AND m.id = COALESCE(u.manager_id, (SELECT t.manager_id FROM team t
                                              WHERE t.system = u.system AND (t.id = u.team OR t.name = u.team)
                                              ORDER BY t.rid LIMIT 1))
WHERE m.rid <> u.rid
ORDER BY u.rid;
