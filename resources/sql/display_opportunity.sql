-- What a reader needs to recognise one opportunity, and whether it is open.
SELECT 'opportunity', o.id, o.name, COALESCE(a.name, o.account_name), d.stage, o.amount, o.currency,
       o.created_on, o.close_date, d.outcome = 'open'
FROM deal d
JOIN opportunity o ON o.rid = d.rid
LEFT JOIN account a ON a.system = o.system AND a.id = o.account_id
WHERE d.rid = ?;
