SELECT * FROM person ORDER BY rid;
