-- The same of accounts, by what facts are about.
SELECT c.rid, a.created_on FROM customer c JOIN account a ON a.rid = c.record;
