SELECT * FROM risk_span ORDER BY account, end_on, from_on, currency;
