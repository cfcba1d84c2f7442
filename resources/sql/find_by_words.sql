-- What the KPIs know a record by that has ?1 as its id in its CRM, or a name like ?2; at most ?3 of them, those with
-- the id first, then by name.
SELECT type, rid FROM (
    SELECT 'opportunity' AS type, d.rid AS rid, o.id AS id, o.name AS name
    FROM deal d JOIN opportunity o ON o.rid = d.rid
    UNION ALL
    SELECT 'lead', p.rid, l.id, l.name FROM person p JOIN lead l ON p.object = 'lead' AND l.rid = p.record
    UNION ALL
    SELECT 'lead', p.rid, c.id, c.name FROM person p JOIN contact c ON p.object = 'contact' AND c.rid = p.record
    UNION ALL
    SELECT 'lead', n.rid, c.id, c.name FROM never_lead n JOIN contact c ON c.rid = n.record
    UNION ALL
    SELECT 'account', c.rid, a.id, a.name FROM customer c JOIN account a ON a.rid = c.record
    UNION ALL
    SELECT 'registration', r.rid, r.id, NULL FROM deal_registration r
    UNION ALL
    SELECT 'quota', q.rid, q.id, q.owner_name FROM quota q
    UNION ALL
    SELECT 'spend', s.rid, s.id, NULL FROM spend s
)
WHERE id = ?1 OR name LIKE ?2 ESCAPE '\'
ORDER BY id = ?1 DESC, name, id
LIMIT ?3;
