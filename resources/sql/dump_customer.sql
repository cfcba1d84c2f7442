SELECT * FROM customer ORDER BY rid;
