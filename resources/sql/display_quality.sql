-- What a reader needs to recognise one record that was checked.
SELECT q.object, COALESCE(o.id, l.id, c.id, a.id), COALESCE(o.name, l.name, c.name, a.name),
       COALESCE(o.account_name, l.company, a.name), COALESCE(o.stage, l.status, a.type), o.amount, o.currency,
       COALESCE(o.created_on, l.created_on, c.created_on, a.created_on), o.close_date
FROM quality q
LEFT JOIN opportunity o ON q.object = 'opportunity' AND o.rid = q.record
LEFT JOIN lead l ON q.object = 'lead' AND l.rid = q.record
LEFT JOIN contact c ON q.object = 'contact' AND c.rid = q.record
LEFT JOIN account a ON q.object = 'account' AND a.rid = q.record
WHERE q.rid = ?;
