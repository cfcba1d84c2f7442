-- What somebody decided: joins that were split, and suggestions, which stand apart until somebody joins them.
SELECT object, value, entity, record, split, first_entity, first_record
FROM join_log
WHERE split = 1 OR rule IN ('name', 'phone');
