SELECT * FROM renewal ORDER BY account, end_on, currency;
