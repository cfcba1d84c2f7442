-- What a reader needs to recognise one quota.
SELECT 'quota', q.id, COALESCE(q.owner_name, q.owner_id, q.team, q.segment, 'Company'), NULL, NULL, q.amount,
       q.currency, q.period_start, q.period_end
FROM quota q
WHERE q.rid = ?;
