SELECT * FROM measure_value ORDER BY rid;
