SELECT rid FROM batch WHERE rid >= ?1 ORDER BY rid;
