SELECT * FROM spend_line ORDER BY rid;
