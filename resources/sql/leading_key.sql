-- The first column of a table that keeps its rows in the order of that column, which holds whole numbers.
SELECT name FROM pragma_table_info(?1)
WHERE cid = 0 AND pk = 1 AND type = 'INTEGER'
  AND ((SELECT COUNT(*) FROM pragma_table_info(?1) WHERE pk > 0) = 1
       OR EXISTS (SELECT 1 FROM pragma_table_list(?1) WHERE schema = 'main' AND wr = 1));
