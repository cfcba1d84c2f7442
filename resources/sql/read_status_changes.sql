-- Changes of the status of an entity's records that two imports show, in the order in which they were seen.
SELECT record, old_value, new_value, seen_on
FROM change_event
WHERE entity = ? AND field = 'status'
ORDER BY record, seen_on, rid;
