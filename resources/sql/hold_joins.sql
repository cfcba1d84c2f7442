-- What the records say now, also again.
UPDATE join_log
SET until_batch = NULL, rule = n.rule, first_entity = n.first_entity, first_record = n.first_record
FROM join_now n
WHERE join_log.object = n.object AND join_log.value = n.value AND join_log.entity = n.entity
  AND join_log.record = n.record;
