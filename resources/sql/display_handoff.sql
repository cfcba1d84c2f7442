-- What a reader needs to recognise one handoff: what was handed over, when, and when it was answered.
SELECT h.object, COALESCE(o.id, l.id, c.id, a.id), COALESCE(o.name, l.name, c.name, a.name),
       COALESCE(x.name, o.account_name, l.company, a.name), COALESCE(o.stage, l.status, a.type),
       o.amount, o.currency, h.requested_on, h.answered_on
FROM handoff h
LEFT JOIN opportunity o ON h.object = 'opportunity' AND o.rid = h.record
LEFT JOIN account x ON x.system = o.system AND x.id = o.account_id
LEFT JOIN lead l ON h.object = 'lead' AND l.rid = h.record
LEFT JOIN contact c ON h.object = 'contact' AND c.rid = h.record
LEFT JOIN account a ON h.object = 'account' AND a.rid = h.record
WHERE h.rid = ?;
