-- The days that have a row of a measure.
SELECT d.day, d.value
FROM measure_day d JOIN source_system s ON s.rid = d.system
WHERE s.name = ? AND d.measure = ? AND d.rows > 0
ORDER BY d.day;
