SELECT * FROM deal_leak ORDER BY deal, at_on, reason;
