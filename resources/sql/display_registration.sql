-- What a reader needs to recognise one deal registration.
SELECT 'registration', r.id, COALESCE(p.name, r.partner_name), COALESCE(r.account_name, r.account_id), r.status,
       NULL, NULL, r.submitted_on, r.expires
FROM deal_registration r
LEFT JOIN partner p ON p.system = r.system AND p.id = r.partner_id
WHERE r.rid = ?;
