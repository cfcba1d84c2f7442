SELECT * FROM never_lead ORDER BY rid;
