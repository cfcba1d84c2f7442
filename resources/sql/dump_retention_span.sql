SELECT * FROM retention_span ORDER BY account, from_on, currency;
