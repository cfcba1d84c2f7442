-- The entities of which there is at least one record.
SELECT 'user' WHERE EXISTS (SELECT 1 FROM user)
UNION ALL
SELECT 'account' WHERE EXISTS (SELECT 1 FROM account)
UNION ALL
SELECT 'contact' WHERE EXISTS (SELECT 1 FROM contact)
UNION ALL
SELECT 'lead' WHERE EXISTS (SELECT 1 FROM lead)
UNION ALL
SELECT 'opportunity' WHERE EXISTS (SELECT 1 FROM opportunity)
UNION ALL
SELECT 'stage_history' WHERE EXISTS (SELECT 1 FROM stage_history)
UNION ALL
SELECT 'lead_history' WHERE EXISTS (SELECT 1 FROM lead_history)
UNION ALL
SELECT 'activity' WHERE EXISTS (SELECT 1 FROM activity);
