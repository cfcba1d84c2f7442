-- How many records of a kind have an id, as their CRM writes it.
SELECT (SELECT COUNT(*) FROM opportunity WHERE ?1 = 'opportunity' AND id = ?2)
     + (SELECT COUNT(*) FROM lead WHERE ?1 = 'lead' AND id = ?2)
     + (SELECT COUNT(*) FROM contact WHERE ?1 = 'contact' AND id = ?2)
     + (SELECT COUNT(*) FROM account WHERE ?1 = 'account' AND id = ?2);
