-- What the KPIs know a record by that has this id in its CRM: the record itself, and what was derived for it.
SELECT 'opportunity' AS type, d.rid AS rid
FROM deal d JOIN opportunity o ON o.rid = d.rid
WHERE o.id = ?1
UNION ALL
SELECT 'lead', p.rid FROM person p JOIN lead l ON p.object = 'lead' AND l.rid = p.record WHERE l.id = ?1
UNION ALL
SELECT 'lead', p.rid FROM person p JOIN contact c ON p.object = 'contact' AND c.rid = p.record WHERE c.id = ?1
UNION ALL
SELECT 'lead', n.rid FROM never_lead n JOIN contact c ON c.rid = n.record WHERE c.id = ?1
UNION ALL
SELECT 'account', c.rid FROM customer c JOIN account a ON a.rid = c.record WHERE a.id = ?1
UNION ALL
SELECT 'registration', r.rid FROM deal_registration r WHERE r.id = ?1
UNION ALL
SELECT 'quota', q.rid FROM quota q WHERE q.id = ?1
UNION ALL
SELECT 'spend', s.rid FROM spend s WHERE s.id = ?1
UNION ALL
SELECT 'handoff', h.rid
FROM handoff h
LEFT JOIN opportunity o ON h.object = 'opportunity' AND o.rid = h.record
LEFT JOIN lead l ON h.object = 'lead' AND l.rid = h.record
LEFT JOIN contact c ON h.object = 'contact' AND c.rid = h.record
LEFT JOIN account a ON h.object = 'account' AND a.rid = h.record
WHERE COALESCE(o.id, l.id, c.id, a.id) = ?1
UNION ALL
SELECT 'quality', q.rid
FROM quality q
LEFT JOIN opportunity o ON q.object = 'opportunity' AND o.rid = q.record
LEFT JOIN lead l ON q.object = 'lead' AND l.rid = q.record
LEFT JOIN contact c ON q.object = 'contact' AND c.rid = q.record
LEFT JOIN account a ON q.object = 'account' AND a.rid = q.record
WHERE COALESCE(o.id, l.id, c.id, a.id) = ?1;
