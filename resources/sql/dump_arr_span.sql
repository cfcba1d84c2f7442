SELECT * FROM arr_span ORDER BY account, from_on, currency;
