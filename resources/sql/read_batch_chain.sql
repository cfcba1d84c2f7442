-- Every batch with its link, in order.
SELECT rid, as_of, chain FROM batch ORDER BY rid;
