SELECT * FROM quality ORDER BY rid;
