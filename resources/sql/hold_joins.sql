-- What the records say now, also again. A suggestion that somebody took holds for the two records that he
-- saw: with another first one it is a suggestion once more.
UPDATE join_log
SET until_batch = NULL, rule = n.rule, first_entity = n.first_entity, first_record = n.first_record,
    split = CASE
        WHEN n.rule IN ('name', 'phone')
             AND (join_log.first_entity <> n.first_entity OR join_log.first_record <> n.first_record) THEN 1
        ELSE join_log.split END
FROM join_now n
WHERE join_log.object = n.object AND join_log.value = n.value AND join_log.entity = n.entity
  AND join_log.record = n.record;
