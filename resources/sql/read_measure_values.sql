-- The days that have a row.
SELECT rid, measure, day, value FROM measure_day WHERE rows > 0 ORDER BY rid;
