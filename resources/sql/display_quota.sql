-- What a reader needs to recognise one quota, imported or of the model.
SELECT 'quota', q.id, COALESCE(q.owner_name, q.owner_id, q.team, q.segment, 'Company'), NULL, NULL, q.amount,
       q.currency, q.period_start, q.period_end
FROM quota q
WHERE q.rid = ?1 AND NOT EXISTS (SELECT 1 FROM model_quota m WHERE m.rid = ?1)
UNION ALL
SELECT 'quota', 'model', m.name, NULL, NULL, m.amount, m.currency, m.period_start, m.period_end
FROM model_quota m
WHERE m.rid = ?1;
