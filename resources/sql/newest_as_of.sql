-- How far the data of the CRM reaches; daily measures say nothing about it, unless there is nothing else.
SELECT COALESCE(
    (SELECT max(b.as_of) FROM batch b
     WHERE EXISTS (SELECT 1 FROM batch_file f
                   WHERE f.batch = b.rid AND f.entity NOT IN ('', 'measure_day'))),
    (SELECT max(as_of) FROM batch));
