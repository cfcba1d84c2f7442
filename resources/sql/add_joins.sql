-- What the newest import joined, or suggests to join, for the first time.
INSERT INTO join_log (object, rule, value, first_entity, first_record, entity, record, since_batch, split)
SELECT n.object, n.rule, n.value, n.first_entity, n.first_record, n.entity, n.record, ?, n.split
FROM join_now n
WHERE NOT EXISTS (
    SELECT 1 FROM join_log l
    WHERE l.object = n.object AND l.value = n.value AND l.entity = n.entity AND l.record = n.record
)
ORDER BY n.object DESC, n.value, n.entity, n.record;
