-- The newest number given to a record.
SELECT COALESCE(max(rid), 0) FROM measure_day;
