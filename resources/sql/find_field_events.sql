-- What is known of one field of one record over time.
SELECT rid, old_value, new_value, seen_on
FROM change_event
WHERE entity = ? AND record = ? AND field = ?
ORDER BY seen_on, rid;
