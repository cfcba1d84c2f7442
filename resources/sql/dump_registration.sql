SELECT * FROM registration ORDER BY rid;
