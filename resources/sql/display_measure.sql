-- What a reader needs to recognise a day of a measure.
SELECT 'measure_day', d.id, d.measure, NULL, NULL, NULL, NULL, d.day, NULL
FROM measure_day d
WHERE d.rid = ?;
