-- What a reader needs to recognise one line of spend.
SELECT 'spend', s.id, COALESCE(s.channel, s.kind), s.campaign_name, s.kind, s.amount, s.currency, s.day, s.until
FROM spend s
WHERE s.rid = ?;
