-- What the records no longer say since an import.
UPDATE join_log
SET until_batch = ?
WHERE until_batch IS NULL AND NOT EXISTS (
    SELECT 1 FROM join_now n
    WHERE n.object = join_log.object AND n.value = join_log.value AND n.entity = join_log.entity
      AND n.record = join_log.record
);
