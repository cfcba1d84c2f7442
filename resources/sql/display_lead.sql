-- What a reader needs to recognise one lead, or one contact of a CRM without leads, or that never was one.
SELECT p.object, COALESCE(l.id, c.id), COALESCE(l.name, c.name), COALESCE(l.company, a.name), l.status,
       NULL, NULL, p.created_on, NULL
FROM (SELECT rid, object, record, created_on FROM person
      UNION ALL
      SELECT rid, 'contact', record, created_on FROM never_lead) p
LEFT JOIN lead l ON p.object = 'lead' AND l.rid = p.record
LEFT JOIN contact c ON p.object = 'contact' AND c.rid = p.record
LEFT JOIN account a ON c.account_id IS NOT NULL AND a.system = c.system AND a.id = c.account_id
WHERE p.rid = ?;
